#include "intervention_schedule.h"

#include "base/errors.h"
#include "base/grouped.h"
#include "learning/rules.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

namespace mc {

InterventionSchedule::InterventionSchedule(const Experiment& begun, Interventions all,
                                           const LearnerState& state)
    : begun_(begun), all_(std::move(all)) {
    checkFits(all_, begun_);
    follow(state);
}

void InterventionSchedule::plan(Interventions coming, const LearnerState& state) {
    Interventions all(all_.begin(), all_.begin() + static_cast<std::ptrdiff_t>(state.interventions));
    for (const Intervention& one : coming) {
        if (one.updates < state.updates) {
            throw BadParameter(
                "at",
                {MC_TEXT("A what-if for the batch after update %1 comes too late: %2 updates are done."),
                 {grouped(one.updates), grouped(state.updates)}});
        }
    }
    std::ranges::move(coming, std::back_inserter(all));
    checkFits(all, begun_);
    all_ = std::move(all);
}

bool InterventionSchedule::applyDue(LearnerState& state) {
    const auto due = [&] {
        return state.interventions < all_.size() && all_[state.interventions].updates <= state.updates;
    };
    if (!due()) {
        return false;
    }
    const std::vector<double> heldBefore = inForce_.heldFlipped;
    while (due()) {
        const std::size_t index = state.interventions++;
        changeWeights(all_[index], index, begun_, state.network);
        modify(all_[index], index, state.network, inForce_);
    }
    if (inForce_.heldFlipped != heldBefore) {
        holdFlipped(state.network, inForce_);
    }
    shapeAdditions(inForce_.experiment, state);
    settleLesions(inForce_.lesions, ruleNamed(begun_.rule), state);
    errorCells_ = errorCellsOf(ruleNamed(begun_.rule), inForce_.experiment.errorCells);
    return true;
}

void InterventionSchedule::follow(const LearnerState& state) {
    if (state.interventions > all_.size()) {
        throw Refused({MC_TEXT("A state with %1 what-ifs in force belongs to a run with more of them."),
                       {state.interventions}});
    }
    inForce_ = unmodified(begun_);
    for (std::size_t i = 0; i < state.interventions; ++i) {
        modify(all_[i], i, state.network, inForce_);
    }
    holdFlipped(state.network, inForce_);
    errorCells_ = errorCellsOf(ruleNamed(begun_.rule), inForce_.experiment.errorCells);
}

} // namespace mc
