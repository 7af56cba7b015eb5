#pragma once

#include "model/cell_address.h"
#include "training/experiment/experiment_fields.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace mc {

/// What a person can do to a running network. Layers are 1 ... L.
namespace what_if {

/// Turns the sign of a share of the feedback synapses into a hidden layer, chosen by the seed. Feedback that
/// is a matrix of its own is changed once, and what it learns goes on from there; feedback that follows from
/// W stays turned.
struct FlipFeedback {
    int layer = 0;    ///< 1 ... L - 1; 0: every hidden layer
    double share = 0; ///< in (0, 1]
    bool operator==(const FlipFeedback&) const = default;
};

/// Holds the sign of a share of the feedback synapses into a hidden layer turned, chosen by the seed, until
/// another share is asked for: a larger one takes in the synapses of a smaller one. Errors come down through
/// the turned signs, while feedback that learns does so as if it were not turned.
struct HoldFlipped {
    int layer = 0;    ///< 1 ... L - 1; 0: every hidden layer
    double share = 0; ///< in [0, 1]; 0 ends it
    bool operator==(const HoldFlipped&) const = default;
};

/// Silences the error cells of a layer, or lets them speak again: their bursts are lost.
struct SilenceErrorCells {
    int layer = 0; ///< 0: every layer
    bool vip = false;
    bool sst = false;
    bool operator==(const SilenceErrorCells&) const = default;
};

/// B does not learn, or learns again. Slow traces wait.
struct FreezeFeedback {
    bool frozen = true;
    bool operator==(const FreezeFeedback&) const = default;
};

/// No synapse and no bias learns, or they learn again. Slow traces wait.
struct FreezePlasticity {
    bool frozen = true;
    bool operator==(const FreezePlasticity&) const = default;
};

/// A constant current into a soma, added to u at every step of every presentation; 0 ends it.
struct InjectCurrent {
    CellAddress cell;
    double current = 0; ///< in units of u, -100 ... 100
    bool operator==(const InjectCurrent&) const = default;
};

/// Lesion: cuts a microcircuit out of the network, or mends it. While it is cut its potential stays at rest,
/// none of its three cells fires, and it neither gets nor sends errors. Its synapses keep their weights.
struct CutCell {
    CellAddress cell;
    bool cut = true;
    bool operator==(const CutCell&) const = default;
};

/// Lesion: cuts a synapse with its partner on the way down, or mends both. While they are cut their weights
/// are 0 and do not learn; mended, they learn again from 0. In a convolution the entry of the kernel is cut
/// at all its positions. Direct feedback has no partner of the synapse.
struct CutSynapse {
    SynapseAddress synapse;
    bool cut = true;
    bool operator==(const CutSynapse&) const = default;
};

/// Adds a normal number to every forward weight of a layer, once.
struct AddWeightNoise {
    int layer = 0;        ///< 0: every layer
    double deviation = 0; ///< in units of the spread of that layer's W, in (0, 10]
    bool operator==(const AddWeightNoise&) const = default;
};

/// Puts an image of a person's into the next batch, once, in place of its first sample; where that is taken
/// already, of its second, and so on.
struct LearnImage {
    int label = 0;
    std::vector<std::uint8_t> pixels; ///< as AskedImage::pixels
    bool operator==(const LearnImage&) const = default;
};

/// Another value of a parameter that can change while a run goes on.
struct SetParameter {
    std::string field; ///< id of the field
    FieldValue value;
    bool operator==(const SetParameter&) const = default;
};

} // namespace what_if

using WhatIf =
    std::variant<what_if::FlipFeedback, what_if::HoldFlipped, what_if::SilenceErrorCells,
                 what_if::FreezeFeedback, what_if::FreezePlasticity, what_if::InjectCurrent, what_if::CutCell,
                 what_if::CutSynapse, what_if::AddWeightNoise, what_if::LearnImage, what_if::SetParameter>;

/// A change and its place: it holds from the beginning of the batch after so many updates.
struct Intervention {
    std::int64_t updates = 0;
    WhatIf change;
    bool continues = false; ///< goes on with the one before it, as a slider is dragged on: both are one to a
                            ///< person, and are undone together
    bool operator==(const Intervention&) const = default;
};

/// In the order of their updates; those of one place in the order in which they were made.
using Interventions = std::vector<Intervention>;

/// Changes as interventions before the first batch of a run.
[[nodiscard]] Interventions beforeTheFirstBatch(std::span<const WhatIf> changes);
/// The changes of interventions, without their places.
[[nodiscard]] std::vector<WhatIf> changesOf(std::span<const Intervention> interventions);

/// Whether two changes are of the same thing: of one kind, about the same place or parameter.
[[nodiscard]] bool sameSubject(const WhatIf& one, const WhatIf& other);

/// Index of the intervention that the last of so many, at least one, goes on with: of the first one in its
/// row.
[[nodiscard]] std::size_t beginningOfLast(std::span<const Intervention> interventions);

/// Whether the field can be changed without beginning anew.
[[nodiscard]] bool changesWhileRunning(const Field& field);

/// Throws BadParameter ("at") if the change is out of range, or if the experiment has no such layer or
/// cell, or a rule that it does not apply to.
void checkFits(const WhatIf& change, const Experiment& experiment);

/// Throws BadParameter ("at") if they are not in the order of their updates, or one does not fit.
void checkFits(const Interventions& interventions, const Experiment& experiment);

} // namespace mc
