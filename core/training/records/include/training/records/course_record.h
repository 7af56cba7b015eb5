#pragma once

#include "model/cell_address.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace mc {

/// A synapse before one update, with the values in use for it.
struct SynapsePoint {
    std::int64_t updates = 0; ///< done before it
    double epochs = 0;        ///< the same in epochs: 0 at the first update
    float weight = 0;         ///< W; of a convolution the entry of the kernel, which all positions share
    /// E between the same two units, by which errors go down. None for synapses from the input, nor, with
    /// direct feedback, for those onto hidden layers and those from pools.
    std::optional<float> feedback;
    std::optional<float> learnedFeedback; ///< B, which E is but for what interventions turn; if it learns
    std::optional<float> target;          ///< M ∘ W, which B approaches; likewise
    bool kept = false; ///< read from a state that was kept of the run; else recorded while it was watched
    bool operator==(const SynapsePoint&) const = default;
};

/// A cell in the batch of one update, presented with the values in use for that.
struct CellPoint {
    std::int64_t updates = 0; ///< done before it
    double epochs = 0;        ///< the same in epochs: 0 at the first update
    double rate = 0;          ///< spikes per time step
    double error = 0;         ///< |e|, mean over time steps
    /// From a state that was kept of the run: over the first presentations of the batch alone, those of one
    /// block (see blockLanes). Else recorded while it was watched, over the whole batch.
    bool kept = false;
    bool operator==(const CellPoint&) const = default;
};

/// The course of a synapse or of a cell over training.
template <class Subject, class Point> struct CourseOf {
    Subject subject;
    std::vector<Point> points; ///< in the order of their updates
};
/// The last point is that of now, before an update yet to come.
using SynapseCourse = CourseOf<SynapseAddress, SynapsePoint>;
/// The last point is of the batch learned last.
using CellCourse = CourseOf<CellAddress, CellPoint>;

} // namespace mc
