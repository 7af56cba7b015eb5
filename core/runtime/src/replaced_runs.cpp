#include "replaced_runs.h"

#include "training/experiment/cost.h"

#include <algorithm>
#include <utility>

namespace mc {

namespace {

constexpr std::size_t kMostPastAside = std::size_t{256} << 20; ///< of a run while a lesson has the board

std::shared_ptr<const RunSummary> summaryOfNearest(const std::vector<Run>& runs) {
    return runs.empty() ? nullptr : runs.back().summary;
}

} // namespace

/// A run that another one replaces is kept, unless a lesson goes from one of its runs to the next.
Replacement ReplacedRuns::replace(Run left, bool ofLesson, const Trainer& next, const HeldRunsPtr& held,
                                  std::size_t budget) {
    if (ofLesson && lesson_) {
        if (putsAside(ofLesson)) {
            lesson_->hasBoard = true;
            lesson_->runs = std::move(runs_);
            if (left.trainer) {
                left.timeline.setBudget(std::min(left.timeline.budget(), kMostPastAside));
                lesson_->own = std::move(left);
            }
        }
        runs_ = {};
        return {};
    }
    if (!left.trainer) {
        return {};
    }
    const bool moved = left.hasMoved();
    runs_.push(std::move(left));
    limit(next, held, budget);
    return {moved, hasBefore()}; // the nearest run goes last
}

void ReplacedRuns::limit(const Trainer& onBoard, const HeldRunsPtr& held, std::size_t budget) {
    const SharedParts shared{onBoard.data(), held};
    runs_.limit(budget, shared);
    std::size_t others = held->bytes();
    if (lesson_ && lesson_->own) {
        const Run& own = *lesson_->own;
        others += own.bytes() + own.held->bytes() + lesson_->runs.bytes({onBoard.data(), own.held});
    }
    const double free =
        bytesOfMemory() / 2 - bytesOfRun(onBoard.experiment(), threads_) - static_cast<double>(others);
    runs_.limitStrictly(static_cast<std::size_t>(std::max(free, 0.0)), shared);
}

void ReplacedRuns::beginLesson(PlayerSettings settings) {
    if (!lesson_) {
        lesson_ = OpenLesson{std::move(settings)};
    }
}

ReplacedRuns::ClosedLesson ReplacedRuns::endLesson() {
    OpenLesson lesson = *std::exchange(lesson_, std::nullopt);
    if (lesson.hasBoard) {
        runs_ = std::move(lesson.runs);
    }
    return {std::move(lesson.settings), std::move(lesson.own)};
}

UndoSummary ReplacedRuns::summarize(const Run& onBoard) const {
    UndoSummary undo;
    undo.before = summaryOfNearest(runs_.before());
    undo.after = summaryOfNearest(runs_.after());
    const std::size_t inForce = onBoard.trainer->state().interventions;
    const bool undoable =
        inForce > 0 && beginningOfLast(std::span(onBoard.trainer->interventions()).first(inForce)) >=
                           onBoard.timeline.earliestInterventions();
    const std::uint64_t number = undoable ? onBoard.numbers.interventions[inForce - 1] : 0;
    if (number > 0 || (undoable && !undo.before)) {
        undo.last = UndoSummary::Kind::Changed;
        undo.number = number;
    } else if (undo.before) {
        undo.last = UndoSummary::Kind::Replaced;
        undo.number = onBoard.numbers.arrival;
    }
    return undo;
}

} // namespace mc
