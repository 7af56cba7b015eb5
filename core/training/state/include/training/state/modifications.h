#pragma once

#include "data/asked_image.h"
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

/// What interventions have made of an experiment: all of their effect but what they did to weights.
struct Modifications {
    Experiment experiment; ///< with the parameters of now
    Plasticity plasticity;
    std::vector<SilencedCells> silenced; ///< [L]
    std::vector<Vector> injected;        ///< [L], currents into somata; empty where none flows
    /// [L], 1 or -1 for each synapse of the feedback into the layer below layers[k], where E follows from W;
    /// empty where no sign is turned.
    std::vector<Matrix> flips;
    LearnedImages learned;
};

[[nodiscard]] Modifications unmodified(const Experiment& experiment);

/// Takes one intervention, the index-th of a run, into account.
void modify(const Intervention& intervention, std::size_t index, const Network& network,
            Modifications& modifications);

/// What the index-th intervention does to weights, if anything. current: W and B of the moment.
void changeWeights(const Intervention& intervention, std::size_t index, const Experiment& experiment,
                   Network& network);

} // namespace mc
