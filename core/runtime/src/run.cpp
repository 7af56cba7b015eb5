#include "run.h"

#include "base/text.h"
#include "training/experiment/cost.h"

#include <algorithm>
#include <optional>
#include <span>
#include <utility>

namespace mc {

Trainer& Run::opened() const {
    if (!trainer) {
        throw NoExperiment(
            MC_TEXT("There is no experiment yet: choose data that can be opened, then apply."));
    }
    return *trainer;
}

bool Run::hasMoved() const {
    return timeline.latest() != Moment{} || trainer->interventions().size() > begunWith;
}

std::size_t Run::bytes() const {
    return static_cast<std::size_t>(bytesOfRun(trainer->experiment(), trainer->threads())) + timeline.bytes();
}

std::vector<WhatIf> Run::changesBegunWith() const {
    return changesOf(std::span(trainer->interventions()).first(begunWith));
}

std::shared_ptr<const PastSummary> Run::summarizePast() const {
    return std::make_shared<const PastSummary>(
        PastSummary{timeline.earliest(), now(), timeline.latest(), timeline.bytes(), timeline.budget(),
                    timeline.places(), trainer->shape().batchesPerEpoch(), timeline.bookmarks()});
}

Run Run::leave() {
    Run none;
    none.timeline = Timeline(timeline.budget());
    none.held = held;
    if (trainer) {
        summary = std::make_shared<const RunSummary>(
            RunSummary{origin, trainer->data()->name,
                       std::make_shared<const Experiment>(trainer->experiment()), trainer->position()});
        trainer->ask(nullptr);
        trainer->rest();
    }
    return std::exchange(*this, std::move(none));
}

void Run::settle(bool updated, const std::stop_token& stop) {
    const bool evaluates = updated && trainer->atEpochBoundary();
    if (evaluates) {
        evaluate(trainer->judged(), stop);
    }
    timeline.visit(*trainer); // before interventions at this place, so that they can be undone
    trainer->applyDue();
    // Not always: it takes the longer the more evaluations there are.
    if (trainer->state().interventions != recalledWith ||
        (!evaluates && timeline.isEvaluatedAt(now().updates))) {
        recallEvaluations();
    }
}

void Run::approach(const Moment& goal) {
    const std::shared_ptr<const KeptState> from = timeline.before(goal);
    const bool nearer = now() < goal && from->state.moment() <= now(); // on the way from there to the goal
    if (!nearer) {
        trainer->restore(from->state, from->history);
        recallEvaluations();
    }
}

bool Run::presentAgain(const std::stop_token& stop) {
    constexpr std::int64_t kFurthest = 1024; // a file can name a state of any number of updates ago
    const std::shared_ptr<const KeptState> from = timeline.before(now());
    const std::int64_t updates = now().updates - from->state.updates;
    if (now().presented != 0 || updates <= 0) {
        return true;
    }
    if (updates > kFurthest) {
        return false;
    }
    trainer->presentAgain(from->state, stop);
    return true;
}

void Run::evaluate(Evaluated set, const std::stop_token& stop) {
    recallEvaluations();
    if (!trainer->isEvaluated(set)) {
        evaluateAnew(set, stop);
    }
}

void Run::lookAt(Evaluated set, const std::stop_token& stop) {
    recallEvaluations();
    if (!trainer->isEvaluated(set) || !trainer->mistakes() ||
        !trainer->mistakes()->areOf(set, *trainer->evaluationHere(set))) {
        evaluateAnew(set, stop);
    }
}

void Run::evaluateAnew(Evaluated set, const std::stop_token& stop) {
    if (const std::optional<TestPoint> point = trainer->evaluate(set, stop)) {
        timeline.noteEvaluation(set, *point);
    }
}

/// Kept states have the history of the time when they were kept; evaluations may have been made since.
void Run::recallEvaluations() {
    for (const Evaluated set : {Evaluated::Validation, Evaluated::Test}) {
        trainer->recallEvaluations(set, timeline.evaluationsUpTo(trainer->state(), set));
    }
    recalledWith = trainer->state().interventions;
}

void Run::applyDue() {
    trainer->applyDue();
    recallEvaluations();
}

void Run::intervene(const command::Intervene& asked, std::uint64_t number) {
    if (now() > timeline.latest()) {
        throw Refused(MC_TEXT("The numbers of this run have stopped being finite: go back to where they were "
                              "before you change something."));
    }
    trainer->intervene(asked.change, asked.continues);
    numbers.interventions.resize(trainer->interventions().size() - 1);
    numbers.interventions.push_back(number);
    timeline.forgetAfter(now());
}

Moment Run::undoIntervention() {
    const std::size_t inForce = trainer->state().interventions;
    if (inForce == 0) {
        throw Refused(MC_TEXT("There is no what-if to undo."));
    }
    const std::size_t kept = beginningOfLast(std::span(trainer->interventions()).first(inForce));
    if (kept < timeline.earliestInterventions()) {
        throw Refused(MC_TEXT("The last what-if was made before the earliest moment that is kept, and cannot "
                              "be undone."));
    }
    begunWith = std::min(begunWith, kept);
    numbers.interventions.resize(kept);
    const std::int64_t updates = trainer->interventions()[kept].updates;
    const Moment place{updates, now().updates == updates ? now().presented : 0};
    const Moment goal = std::max(place, timeline.earliest());
    timeline.forgetAfter(goal);
    timeline.forgetBeyond(kept);
    const std::shared_ptr<const KeptState> from = timeline.before(goal);
    trainer->restoreWithout(kept, from->state, from->history);
    recallEvaluations();
    return goal;
}

} // namespace mc
