#include "reference_runs.h"

#include "base/errors.h"
#include "base/text.h"
#include "fault_notice.h"
#include "training/experiment/cost.h"
#include "training/files/checkpoint.h"

#include <algorithm>
#include <utility>

namespace mc {

void ReferenceRuns::intervene(const command::Intervene& asked, std::uint64_t number) {
    const bool keeps = control_ && control_->isKeptBy(asked, board_);
    std::optional<Control> control;
    if (asked.withControl && !keeps) {
        checkRoom(board_.trainer->experiment());
        control.emplace(board_);
    }
    board_.intervene(asked, number);
    if (control) {
        control_ = std::move(control);
        if (isComparedWithControl()) {
            comparison_.emplace(); // with the new one
        }
    }
}

void ReferenceRuns::compare(const std::optional<ComparedWith>& with) {
    board_.opened();
    if (with) {
        comparison_ = comparisonWith(*with);
    } else {
        comparison_.reset();
    }
}

Comparison ReferenceRuns::comparisonWith(const ComparedWith& with) const {
    switch (with.kind) {
    case ComparedWith::Kind::Moment:
        checkRoom(board_.trainer->experiment());
        return {board_, with.moment, frames_.watched().measures};
    case ComparedWith::Kind::Held: {
        const HeldRun* const one = board_.held->find(with.held);
        if (!one) {
            throw Refused({MC_TEXT("There is no held run %1 to compare with."), {with.held}});
        }
        checkRoom(one->moment->experiment);
        return {board_, *one};
    }
    case ComparedWith::Kind::Control:
        break;
    }
    if (!control_) {
        throw Refused(MC_TEXT("There is no control to compare with."));
    }
    return {};
}

/// The run on the board with as much of its past as it may keep, and the runs beside it, take no more than
/// half of the memory there is. What is free of that half is for one more run, and for the past of the
/// control.
double ReferenceRuns::freeBytes() const {
    const double run = bytesOfRun(board_.trainer->experiment(), board_.trainer->threads());
    return bytesOfMemory() / 2 - static_cast<double>(board_.timeline.budget()) - (control_ ? 2 * run : run) -
           (comparison_ ? comparison_->bytes() : 0);
}

void ReferenceRuns::checkRoom(const Experiment& experiment) const {
    if (bytesOfRun(experiment, board_.trainer->threads()) > freeBytes()) {
        throw Refused(MC_TEXT("There is not enough memory for a second run beside this one and its past."));
    }
}

void ReferenceRuns::endControl(Message why) {
    control_.reset();
    say(std::move(why));
    if (isComparedWithControl()) {
        endComparison(MC_TEXT("The comparison with the control has ended."));
    }
}

void ReferenceRuns::endComparison(Message why) {
    comparison_.reset();
    say(std::move(why));
}

void ReferenceRuns::goOn(const std::stop_token& stop) {
    if (areLate()) {
        Message fault = faultIn([&] {
            watchControl();
            control_->setBudget(static_cast<std::size_t>(
                std::clamp(freeBytes(), 0.0, static_cast<double>(board_.timeline.budget()))));
            control_->follow(board_, stop);
        });
        if (!fault.empty()) {
            endControl({MC_TEXT("The control has ended: %1"), {std::move(fault)}});
        }
    }
    if (comparison_ && comparison_->isOnItsWay()) {
        Message fault = faultIn([&] { comparison_->goOn(board_.timeline); });
        if (!fault.empty()) {
            endComparison({MC_TEXT("The comparison has ended: %1"), {std::move(fault)}});
        }
    }
    frames_.markChanged();
}

void ReferenceRuns::endLost(std::uint64_t runNumber) {
    if (!board_.trainer) {
        control_.reset();
        comparison_.reset();
        return;
    }
    const bool another = std::exchange(runNumber_, runNumber) != runNumber;
    if (control_) {
        Message why = another ? Message(MC_TEXT("The control has ended: another run is on the board."))
                              : control_->whyEnded(board_);
        if (!why.empty()) {
            endControl(std::move(why));
        }
    }
    if (comparison_) {
        Message why = comparison_->whyEnded(board_, another);
        if (!why.empty()) {
            endComparison(std::move(why));
        }
    }
}

/// Together with what was said before.
void ReferenceRuns::say(Message sentence) {
    if (sentence.empty()) {
        return;
    }
    notice_.kind = std::max(notice_.kind, Notice::Kind::Information);
    notice_.text = followedBy(std::move(notice_.text), std::move(sentence));
    frames_.markChanged();
}

/// As the run on the board; its circuits only where they are seen.
void ReferenceRuns::watchControl() {
    const WatchSet& watched = frames_.watched();
    const bool isSeen = watched.beside && isComparedWithControl();
    control_->watch(watched.measures, isSeen ? watched.circuits : CircuitSet{});
}

void ReferenceRuns::recallCircuits(const std::stop_token& stop) {
    if (control_ && !areLate()) {
        watchControl();
        control_->recallCircuits(stop);
    }
}

void ReferenceRuns::fill(Frame& frame) {
    const WatchSet& watched = frames_.watched();
    if (control_) {
        watchControl();
        frame.control = control_->frame(watched.curves, frame);
    }
    if (!comparison_) {
        return;
    }
    frame.comparedWith = comparison_->with();
    if (watched.beside && !comparison_->isOnItsWay()) {
        Control* const control = isComparedWithControl() ? &*control_ : nullptr;
        frame.beside = comparison_->beside(*board_.trainer, control, watched, frame);
    }
}

} // namespace mc
