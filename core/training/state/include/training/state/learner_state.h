#pragma once

#include "learning/plasticity.h"
#include "model/network.h"
#include "training/experiment/experiment.h"
#include "training/state/layer_course.h"
#include "training/state/moment.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace mc {

/// All that changes while learning, as one value: a copy is a checkpoint, assignment is a return to it. What
/// cells do during a presentation is not part of it: that is zero at the start of each, and a function of
/// this state.
struct LearnerState {
    Network network;
    std::vector<Matrix> efficacy; ///< [L], M in the shape of W; empty where feedback does not learn
    std::vector<SlowTraces> slow; ///< [L]
    std::vector<double> errorRms; ///< [L], r of the adaptive quantum; below 0 before the first update
    /// [L], a^l of equalised errors, the size of what error cells feel; below 0 before it is known
    std::vector<double> feltRms;
    std::vector<Vector> usualDrive; ///< [L], ε̄, one per bias; empty unless error cells adapt
    double squaresLeft = 1;         ///< β₂^k of the adaptive step after k updates
    std::int64_t updates = 0;       ///< updates done since the start
    std::int64_t presented =
        0; ///< time steps presented of the batch not yet learned, 0 ... its samples * T - 1
    std::size_t interventions = 0;    ///< how many of the run's interventions are in force
    std::vector<LayerCourse> courses; ///< [L], how active each layer has been

    [[nodiscard]] Moment moment() const { return {updates, presented}; }
};

/// The state before learning (model.md, section 6). Throws BadParameter.
[[nodiscard]] LearnerState makeLearnerState(const Experiment& experiment);

/// Whether all weights and slow traces are numbers.
[[nodiscard]] bool allFinite(const LearnerState& state);
/// Throws NotFinite, with the layer and the update, unless all biases are numbers. They are few and see most
/// faults within an update or two; thorough: looks at all weights, too.
void checkFinite(const LearnerState& state, bool thorough);

/// Gives the arrays that additions keep for each synapse or bias the shapes that the experiment needs: zeros
/// where one begins, none where one has ended. Others stay.
void shapeAdditions(const Experiment& experiment, LearnerState& state);

/// Bytes that the arrays of such a state take, without making it. Throws BadParameter.
[[nodiscard]] std::uintmax_t bytesOfState(const Experiment& experiment);
/// Bytes that the arrays of a state take.
[[nodiscard]] std::uintmax_t bytesOf(const LearnerState& state);
/// A state of the same shapes whose arrays are yet to be filled: their values are left open.
[[nodiscard]] LearnerState makeUnfilledState(const Experiment& experiment);

} // namespace mc
