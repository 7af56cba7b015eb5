#pragma once

#include "model/parameters.h"
#include "training/events/what_if.h"
#include "training/experiment/experiment.h"
#include "training/state/learner_state.h"
#include "training/state/modifications.h"

#include <cstddef>

namespace mc {

/// Schedule of the interventions of a run: which of them are in force in its state, what those have made of
/// the experiment, and which are still to come.
class InterventionSchedule {
public:
    /// all: of the run, the first state.interventions of them in force. Throws BadParameter ("at") if they do
    /// not fit the experiment, and Refused if the state has more of them.
    InterventionSchedule(const Experiment& begun, Interventions all, const LearnerState& state);

    [[nodiscard]] const Experiment& begun() const { return begun_; } ///< without any of them
    [[nodiscard]] const Interventions& all() const { return all_; }
    [[nodiscard]] const Modifications& inForce() const { return inForce_; }
    /// With the parameters in force, as the rule uses them.
    [[nodiscard]] const ErrorCellParameters& errorCells() const { return errorCells_; }

    /// Replaces those that are not in force yet; they must not be for earlier batches. Throws BadParameter
    /// ("at"), and nothing changes.
    void plan(Interventions coming, const LearnerState& state);
    /// Brings into force what is due; they may change the weights, and what additions keep. Returns whether
    /// any was.
    bool applyDue(LearnerState& state);
    /// Goes to a state of the run. Throws Refused if it has more of them in force than there are.
    void follow(const LearnerState& state);
    /// Forgets all but the first so many.
    void truncate(std::size_t kept) { all_.resize(kept); }

private:
    Experiment begun_;
    Interventions all_;
    Modifications inForce_;
    ErrorCellParameters errorCells_;
};

} // namespace mc
