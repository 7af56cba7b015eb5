#pragma once

#include "model/cell_address.h"
#include "training/experiment/experiment_fields.h"

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

using WhatIf = std::variant<what_if::FlipFeedback, what_if::SilenceErrorCells, what_if::FreezeFeedback,
                            what_if::FreezePlasticity, what_if::InjectCurrent, what_if::AddWeightNoise,
                            what_if::LearnImage, what_if::SetParameter>;

/// A change and its place: it holds from the beginning of the batch after so many updates.
struct Intervention {
    std::int64_t updates = 0;
    WhatIf change;
    bool operator==(const Intervention&) const = default;
};

/// In the order of their updates; those of one place in the order in which they were made.
using Interventions = std::vector<Intervention>;

/// Changes as interventions before the first batch of a run.
[[nodiscard]] Interventions beforeTheFirstBatch(std::span<const WhatIf> changes);
/// The changes of interventions, without their places.
[[nodiscard]] std::vector<WhatIf> changesOf(std::span<const Intervention> interventions);

/// Whether the field can be changed without beginning anew.
[[nodiscard]] bool changesWhileRunning(const Field& field);

/// Throws BadParameter ("at") if the change is out of range, or if the experiment has no such layer or
/// cell, or a rule that it does not apply to.
void checkFits(const WhatIf& change, const Experiment& experiment);

/// Throws BadParameter ("at") if they are not in the order of their updates, or one does not fit.
void checkFits(const Interventions& interventions, const Experiment& experiment);

} // namespace mc
