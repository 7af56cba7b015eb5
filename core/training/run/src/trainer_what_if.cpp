#include "training/run/trainer.h"

#include "base/errors.h"
#include "training/state/modifications.h"

#include <utility>

// Where a person intervenes in a run.

namespace mc {

const Experiment& Trainer::current() const {
    return inForce_->experiment;
}

const std::vector<SilencedCells>& Trainer::silenced() const {
    return inForce_->silenced;
}

/// What the interventions in force have made of the experiment, anew from their list.
void Trainer::refold() {
    if (state_.interventions > interventions_.size()) {
        throw Refused("A state with " + std::to_string(state_.interventions) +
                      " what-ifs in force belongs to a run with more of them.");
    }
    inForce_ = std::make_unique<Modifications>(unmodified(experiment_));
    for (std::size_t i = 0; i < state_.interventions; ++i) {
        modify(interventions_[i], i, state_.network, *inForce_);
    }
    errorCells_ = errorCellsOf(*rule_, current().errorCells);
}

void Trainer::plan(Interventions coming) {
    Interventions all(interventions_.begin(),
                      interventions_.begin() + static_cast<std::ptrdiff_t>(state_.interventions));
    for (Intervention& one : coming) {
        if (one.updates < state_.updates) {
            throw BadParameter("at", "A what-if for the batch after update " + std::to_string(one.updates) +
                                         " comes too late: " + std::to_string(state_.updates) +
                                         " updates are done.");
        }
        all.push_back(std::move(one));
    }
    checkFits(all, experiment_);
    interventions_ = std::move(all);
}

void Trainer::intervene(const WhatIf& change) {
    checkFits(change, current());
    applyDue();
    Interventions all(interventions_.begin(),
                      interventions_.begin() + static_cast<std::ptrdiff_t>(state_.interventions));
    all.push_back({state_.updates, change});
    checkFits(all, experiment_);
    interventions_ = std::move(all);
    applyDue();
}

void Trainer::applyDue() {
    const std::size_t before = state_.interventions;
    while (state_.interventions < interventions_.size() &&
           interventions_[state_.interventions].updates <= state_.updates) {
        const std::size_t index = state_.interventions++;
        const Intervention& due = interventions_[index];
        changeWeights(due, index, experiment_, state_.network);
        modify(due, index, state_.network, *inForce_);
    }
    if (state_.interventions == before) {
        return;
    }
    errorCells_ = errorCellsOf(*rule_, current().errorCells);
    prepareUpdate();
    notePrediction();
    if (blocksOf_ == state_.updates) {
        blocksOf_ = -1;
    }
    if (state_.presented > 0) {
        shown_ = {};
    }
}

void Trainer::restoreWithout(std::size_t kept, const LearnerState& state, const History& history) {
    interventions_.resize(kept);
    restore(state, history);
}

} // namespace mc
