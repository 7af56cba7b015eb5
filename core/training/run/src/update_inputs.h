#pragma once

#include "base/profiler.h"
#include "learning/rules.h"
#include "model/parameters.h"
#include "model/presentation.h"
#include "training/state/learner_state.h"
#include "training/state/modifications.h"

#include <span>

namespace mc {

/// All that the presentations of one batch and its update follow from, besides the images: a view, which
/// holds until the state changes.
struct UpdateInputs {
    const Rule& rule;
    const LearnerState& state;
    const Modifications& inForce;            ///< the parameters of now, and what interventions do
    const ErrorCellParameters& errorCells;   ///< as the rule uses them
    std::span<const Matrix* const> feedback; ///< [L], effective feedback as in presentDownwards
    std::span<const Matrix> transposed;      ///< likewise
    std::span<const float> quanta;           ///< [L], θ_e
    std::span<const ErrorTuning> tuning;     ///< [L], as in presentDownwards; empty: none
    Profiler* profiler = nullptr;            ///< null: nothing is timed

    [[nodiscard]] const CircuitParameters& circuit() const { return inForce.experiment.circuit; }
    /// θ_e of each layer; empty when errors are graded.
    [[nodiscard]] std::span<const float> burstQuanta() const {
        return errorCells.mode == ErrorMode::Spiking ? quanta : std::span<const float>();
    }
};

} // namespace mc
