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

namespace {

constexpr std::size_t kMostPastAside = std::size_t{256} << 20; ///< of a run while a lesson has the board

} // namespace

/// A run that another one replaces is kept, unless a lesson goes from one of its runs to the next. Nothing is
/// said of one that has not moved.
Session::Replacement Session::leaveBoard(bool ofLesson, const Trainer& next) {
    if (ofLesson && lesson_) {
        if (!lesson_->hasBoard) {
            lesson_->hasBoard = true;
            lesson_->own = trainer_ ? std::optional(leave()) : std::nullopt;
            lesson_->runsKept = std::move(runsKept_);
            if (lesson_->own) {
                Timeline& past = lesson_->own->timeline;
                past.setBudget(std::min(past.budget(), kMostPastAside));
            }
        }
        runsKept_ = {};
        return Replacement::Nothing;
    }
    if (!trainer_) {
        return Replacement::Nothing;
    }
    KeptRun left = leave();
    const bool moved = left.hasMoved();
    runsKept_.push(std::move(left));
    limitRunsKept(next);
    return !moved                       ? Replacement::Nothing
           : runsKept_.before().empty() ? Replacement::TooLarge
                                        : Replacement::Kept;
}

void Session::on(const command::BeginLesson&, const std::stop_token&) {
    if (!lesson_) {
        lesson_ = OpenLesson{false, {}, {}, events_.events(), motion_.speed(), motion_.playing()};
    }
    stopMoving();
}

void Session::on(const command::EndLesson& end, const std::stop_token& stop) {
    if (!lesson_) {
        return;
    }
    const bool playing = lesson_->playing;
    leaveLesson(stop);
    if (playing && end.resume) {
        motion_.play(Clock::now());
    }
}

/// A person's own run is on the board again, if it is not there still.
void Session::leaveLesson(const std::stop_token& stop) {
    if (!lesson_) {
        return;
    }
    stopMoving(); // the goal of the lesson's run is not that of the own one
    OpenLesson lesson = *std::exchange(lesson_, std::nullopt);
    if (lesson.hasBoard) {
        runsKept_ = std::move(lesson.runsKept);
    }
    events_.set(std::move(lesson.events));
    motion_.setSpeed(lesson.speed, Clock::now());
    if (lesson.own) {
        comeBack(*std::move(lesson.own), stop);
        notice_ = {Notice::Kind::Information, MC_TEXT("The lesson is closed; your own run is back."), {}};
    } else if (trainer_) {
        dropEventsThatDoNotFit();
        applyWatch();
    }
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
    if (runsKept_.before().empty()) {
        throw Refused(MC_TEXT("There is no run before this one to go back to."));
    }
    stopMoving();
    comeBack(runsKept_.goBack(leave()), stop);
}

void Session::on(const command::ForwardToAfter&, const std::stop_token& stop) {
    if (runsKept_.after().empty()) {
        throw Refused(MC_TEXT("There is no run after this one to go forward to."));
    }
    stopMoving();
    comeBack(runsKept_.goForward(leave()), stop);
}

/// To the memory for the past, and with the run on the board to half of the memory there is.
void Session::limitRunsKept(const Trainer& onBoard) {
    runsKept_.limit(timeline_.budget(), onBoard.data());
    std::size_t aside = 0;
    if (lesson_ && lesson_->own) {
        aside = lesson_->own->bytes() + lesson_->runsKept.bytes(onBoard.data());
    }
    const double free =
        bytesOfMemory() / 2 - bytesOfRun(onBoard.experiment(), threads_) - static_cast<double>(aside);
    runsKept_.limitStrictly(static_cast<std::size_t>(std::max(free, 0.0)), onBoard.data());
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
    UndoSummary undo;
    undo.before = runsKept_.before().empty() ? nullptr : runsKept_.before().back().summary;
    undo.after = runsKept_.after().empty() ? nullptr : runsKept_.after().back().summary;
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
