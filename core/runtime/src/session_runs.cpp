#include "session.h"

#include "base/errors.h"
#include "base/text.h"
#include "training/experiment/cost.h"
#include "training/state/position.h"

#include <algorithm>
#include <string>
#include <utility>

// The runs that a session keeps beside the one on the board.

namespace mc {

/// A run that another one replaces is kept, unless whoever asks has it. Nothing is said of one that has not
/// moved.
Session::Replacement Session::leaveBoard(Board board, const Trainer& next) {
    if (board != Board::Same) {
        lessonRuns_ = {};
        inLesson_ = board == Board::OfLesson;
        return Replacement::Nothing;
    }
    if (!trainer_) {
        return Replacement::Nothing;
    }
    KeptRun left = leave();
    const bool moved = left.hasMoved();
    runsKept().push(std::move(left));
    limitRunsKept(next);
    return !moved                        ? Replacement::Nothing
           : runsKept().before().empty() ? Replacement::TooLarge
                                         : Replacement::Kept;
}

/// Takes the run off the board.
KeptRun Session::leave() {
    auto summary = std::make_shared<const RunSummary>(
        RunSummary{origin_, trainer_->data()->name,
                   std::make_shared<const Experiment>(trainer_->experiment()), trainer_->position()});
    Timeline past(timeline_.budget());
    std::swap(past, timeline_);
    trainer_->rest();
    return {std::move(trainer_), std::move(past), begunWith_, std::exchange(undoNumbers_, {}),
            std::move(summary)};
}

void Session::comeBack(KeptRun run, const std::stop_token& stop) {
    const std::size_t budget = timeline_.budget();
    trainer_ = std::move(run.trainer);
    timeline_ = std::move(run.timeline);
    timeline_.setBudget(budget); // it may have been kept within less
    begunWith_ = run.begunWith;
    undoNumbers_ = std::move(run.numbers);
    origin_ = run.summary->origin;
    notice_ = {};
    takeBoard();
    limitRunsKept(*trainer_);
    sayOpened(MC_TEXT("Back in the run of ") + run.summary->data + ", " + run.summary->experiment->network +
                  MC_TEXT(", paused at ") + placeWords(trainer_->position()) + ".",
              Replacement::Nothing);
    recallCircuits(stop); // a cell may have been picked meanwhile
}

void Session::on(const command::BackToBefore&, const std::stop_token& stop) {
    if (runsKept().before().empty()) {
        throw Refused(MC_TEXT("There is no run before this one to go back to."));
    }
    stopMoving();
    comeBack(runsKept().goBack(leave()), stop);
}

void Session::on(const command::ForwardToAfter&, const std::stop_token& stop) {
    if (runsKept().after().empty()) {
        throw Refused(MC_TEXT("There is no run after this one to go forward to."));
    }
    stopMoving();
    comeBack(runsKept().goForward(leave()), stop);
}

/// To the memory for the past, and with the run on the board to half of the memory there is.
void Session::limitRunsKept(const Trainer& onBoard) {
    RunUndoStack& runs = runsKept();
    runs.limit(timeline_.budget(), onBoard.data());
    const double free = bytesOfMemory() / 2 - bytesOfRun(onBoard.experiment(), threads_);
    runs.limitStrictly(static_cast<std::size_t>(std::max(free, 0.0)), onBoard.data());
}

void Session::sayReplaced(const std::string& what, Replacement replacement) {
    if (replacement == Replacement::Nothing) {
        return;
    }
    notice_.kind = std::max(notice_.kind, Notice::Kind::Information);
    notice_.text = what + (what.empty() || notice_.text.empty() ? "" : " ") + notice_.text;
    if (replacement == Replacement::Kept) {
        notice_.replaced = true;
    } else {
        notice_.text += MC_TEXT(" The run before was too large to be kept.");
    }
}

UndoSummary Session::summarizeUndo() const {
    const RunUndoStack& runs = runsKept();
    UndoSummary undo;
    undo.before = runs.before().empty() ? nullptr : runs.before().back().summary;
    undo.after = runs.after().empty() ? nullptr : runs.after().back().summary;
    const std::size_t inForce = trainer_->state().interventions;
    const bool undoable = inForce > timeline_.earliestInterventions();
    const std::uint64_t number = undoable ? undoNumbers_.interventions[inForce - 1] : 0;
    if (number > 0 || (undoable && !undo.before)) {
        undo.last = UndoSummary::Kind::Changed;
        undo.number = number;
    } else if (undo.before) {
        undo.last = UndoSummary::Kind::Replaced;
        undo.number = undoNumbers_.arrival;
    }
    return undo;
}

} // namespace mc
