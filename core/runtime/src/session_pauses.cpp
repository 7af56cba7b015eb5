#include "session.h"

#include "base/errors.h"
#include "base/text.h"
#include "fading_rate.h"
#include "training/run/divergence_guard.h"
#include "training/state/position.h"

#include <algorithm>
#include <string>
#include <utility>

// Where a run pauses by itself.

namespace mc {

void Session::on(const command::PauseWhen& when, const std::stop_token&) {
    for (const PauseEvent& event : when.events) {
        checkFits(event, trainer_ ? trainer_->experiment() : pending_.experiment);
    }
    events_.set(when.events);
    if (trainer_) {
        events_.noteWeights(*trainer_);
    }
    applyWatch();
}

/// The events that the experiment of now cannot have are given up, and that is said.
void Session::dropEventsThatDoNotFit() {
    std::vector<PauseEvent> fitting;
    std::vector<std::string> dropped;
    for (const PauseEvent& event : events_.events()) {
        try {
            checkFits(event, trainer_->experiment());
            fitting.push_back(event);
        } catch (const BadParameter&) {
            dropped.push_back(pauseEventText(event));
        }
    }
    if (!dropped.empty()) {
        notice_ = {Notice::Kind::Information,
                   MC_TEXT("No longer a reason to pause, since this network has no such place: ") +
                       joined(dropped, "; "),
                   {}};
    }
    events_.set(std::move(fitting));
    events_.rearm(*trainer_);
}

/// Stands still, and says why. What was said of this very place already stays.
void Session::pauseFor(PauseCause cause, Notice::Kind kind, const std::string& sentence) {
    stopMoving();
    changed_ = true;
    if (!notice_.lasting()) {
        notice_ = {};
    }
    notice_.kind = std::max(notice_.kind, kind);
    notice_.text += (notice_.text.empty() ? "" : " ") + sentence;
    notice_.causes.push_back(cause);
}

void Session::pauseAtEvents(const std::vector<std::string>& words) {
    if (!words.empty()) {
        pauseFor(PauseCause::Event, Notice::Kind::Information,
                 MC_TEXT("Paused at ") + placeWords(trainer_->position()) + ": " + joined(words, "; ") + ".");
    }
}

void Session::pauseWhereTheRateHasFaded() {
    if (!trainer_->atEpochBoundary()) {
        return;
    }
    const std::int64_t epochs = trainer_->state().updates / trainer_->position().batchesPerEpoch;
    // Passed once in a run, so that Play goes on from here without a further stop.
    if (motion_.playing() && epochsUntilFaded(trainer_->current().learning) == epochs) {
        pauseFor(PauseCause::RateFaded, Notice::Kind::Information, fadedText(epochs));
    }
}

void Session::pauseWhereActivityIsLost() {
    const ActivityNews news = activityNews(*trainer_);
    if (news.alarm) {
        pauseFor(PauseCause::ActivityLost, Notice::Kind::Failure, news.alarm->text);
        notice_.returnTo = std::max(timeline_.earliest(), Moment{news.alarm->goodUpdates, 0});
    } else if (news.notYet && !notice_.lasting()) {
        notice_ = {Notice::Kind::Information, news.notYet->text, {}};
        awaited_ = {news.notYet->layer, notice_};
    }
}

/// What was said of a layer that had yet to spike goes once it has.
void Session::withdrawWhatHoldsNoLonger() {
    if (!awaited_) {
        return;
    }
    const bool isOnShow = notice_ == awaited_->notice; // else of this run no more
    if (isOnShow && !hasSpiked(trainer_->state(), awaited_->layer)) {
        return;
    }
    if (isOnShow) {
        notice_ = {};
    }
    awaited_.reset();
}

void Session::haltNotFinite(const NotFinite& fault) {
    const std::int64_t updates = trainer_->state().updates;
    pauseFor(PauseCause::NotFinite, Notice::Kind::Failure, fault.what());
    if (const std::shared_ptr<const KeptState> good = timeline_.lastFinite(updates)) {
        notice_.returnTo = Moment{good->state.updates, good->state.presented};
    }
}

} // namespace mc
