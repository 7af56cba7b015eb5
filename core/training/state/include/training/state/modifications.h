#pragma once

#include "data/asked_image.h"
#include "learning/rules.h"
#include "training/events/what_if.h"
#include "training/state/learner_state.h"
#include "training/state/updater.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace mc {

/// Images that a person puts into one batch, in the order in which it was done.
struct LearnedImages {
    std::int64_t batch = -1; ///< counted over the run
    std::vector<AskedImage> images;

    /// The image in place of a sample of a batch; null if it stays. samples: of the batch. Where there are
    /// more images than samples, the latest stay.
    [[nodiscard]] const AskedImage* inPlaceOf(std::int64_t ofBatch, std::size_t sample,
                                              std::size_t samples) const;
};

/// Lesions in force: what is cut of each layer, in ascending order.
struct Lesions {
    std::vector<std::vector<Index>> cells;    ///< [L]
    std::vector<std::vector<Index>> synapses; ///< [L], places in W as weightPlace() has them
    bool operator==(const Lesions&) const = default;
};

/// What interventions have made of an experiment: all of their effect but what they did to weights.
struct Modifications {
    Experiment experiment; ///< with the parameters of now
    Plasticity plasticity;
    std::vector<SilencedCells> silenced; ///< [L]
    std::vector<Vector> injected;        ///< [L], currents into somata; empty where none flows
    Lesions lesions;
    /// [L], 1 or -1 for each synapse of the feedback into the layer below layers[k], where E follows from W;
    /// empty where no sign is turned.
    std::vector<Matrix> flips;
    std::vector<double> heldFlipped; ///< [L], share of the signs that is held turned
    std::vector<Matrix> held;        ///< [L], as `flips`, of those that are held turned: see holdFlipped
    LearnedImages learned;
};

[[nodiscard]] Modifications unmodified(const Experiment& experiment);

/// Takes one intervention, the index-th of a run, into account.
void modify(const Intervention& intervention, std::size_t index, const Network& network,
            Modifications& modifications);

/// Forms `held`. To be called when all interventions are taken into account, if they changed a share.
void holdFlipped(const Network& network, Modifications& modifications);

/// E into the layer below layers[k], k > 0, as interventions leave it: with the signs that are turned, and 0
/// at what is cut. effective: by the rule alone. The result is that or `scratch`, which may be the same.
[[nodiscard]] const Matrix& modifiedFeedback(const Modifications& modifications, const Rule& rule,
                                             std::size_t k, const Matrix& effective, Matrix& scratch);

/// Zeros in W, B, m_W and m_B at the synapses that are cut, and in m_W, m_B and m_b of cells that are cut,
/// unless they share their weights: so they stay, since their G is 0. The mean squares of an adaptive step
/// stay as they are: its correction is that of the whole run, so that a mean that began anew would be taken
/// for far too small. To be called after interventions.
void settleLesions(const Lesions& lesions, const Rule& rule, LearnerState& state);

/// What the index-th intervention does to weights, if anything. current: W and B of the moment.
void changeWeights(const Intervention& intervention, std::size_t index, const Experiment& experiment,
                   Network& network);

} // namespace mc
