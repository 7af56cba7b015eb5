#include "pause_conditions.h"

#include "base/errors.h"
#include "fading_rate.h"
#include "training/run/divergence_guard.h"
#include "training/run/timeline.h"
#include "training/run/trainer.h"
#include "training/state/position.h"

#include <algorithm>
#include <utility>

namespace mc {

namespace {

/// Passed once in a run, so that Play goes on from here without a further stop.
std::optional<PauseReason> fadedRate(const Trainer& trainer) {
    if (!trainer.atEpochBoundary()) {
        return std::nullopt;
    }
    const std::int64_t epochs = trainer.state().updates / trainer.position().batchesPerEpoch;
    if (epochsUntilFaded(trainer.current().learning) != epochs) {
        return std::nullopt;
    }
    return PauseReason{PauseCause::RateFaded, Notice::Kind::Information, fadedText(epochs)};
}

} // namespace

void addReason(Notice& notice, const PauseReason& reason) {
    if (!notice.lasting()) {
        notice = {};
    }
    notice.kind = std::max(notice.kind, reason.kind);
    notice.text = followedBy(std::move(notice.text), reason.text);
    notice.causes.push_back(reason.cause);
    if (reason.returnTo) {
        notice.returnTo = reason.returnTo;
    }
}

PauseReason notFiniteReason(const NotFinite& fault, const Timeline& timeline, std::int64_t updates) {
    PauseReason reason{PauseCause::NotFinite, Notice::Kind::Failure, fault.message()};
    if (const std::shared_ptr<const KeptState> good = timeline.lastFinite(updates)) {
        reason.returnTo = good->state.moment();
    }
    return reason;
}

PauseReason eventReason(const Trainer& trainer, const std::vector<Message>& words) {
    return {PauseCause::Event,
            Notice::Kind::Information,
            {MC_TEXT("Paused at %1: %2."), {placeWords(trainer.position()), enumerated(words)}}};
}

void PauseConditions::set(std::vector<PauseEvent> events, const Trainer* trainer) {
    events_.set(std::move(events));
    if (trainer) {
        events_.noteWeights(*trainer);
    }
}

Message PauseConditions::fitTo(const Trainer& trainer) {
    std::vector<PauseEvent> fitting;
    std::vector<Message> dropped;
    for (const PauseEvent& event : events_.events()) {
        try {
            checkFits(event, trainer.experiment());
            fitting.push_back(event);
        } catch (const BadParameter&) {
            dropped.emplace_back(pauseEventText(event));
        }
    }
    events_.set(std::move(fitting));
    events_.rearm(trainer);
    return dropped.empty()
               ? Message()
               : Message(MC_TEXT("No longer a reason to pause, since this network has no such place: %1"),
                         {enumerated(dropped)});
}

std::vector<PauseReason> PauseConditions::afterUpdate(const Trainer& trainer, const Timeline& timeline,
                                                      bool playing, Notice& notice,
                                                      std::vector<Message>& words) {
    withdraw(trainer, notice);
    std::vector<PauseReason> reasons;
    if (std::optional<PauseReason> faded = fadedRate(trainer); faded && playing) {
        reasons.push_back(*std::move(faded));
    }
    const ActivityNews news = activityNews(trainer);
    if (news.alarm) {
        reasons.push_back({PauseCause::ActivityLost, Notice::Kind::Failure, news.alarm->text,
                           std::max(timeline.earliest(), Moment{news.alarm->goodUpdates, 0})});
    } else if (news.notYet && reasons.empty() && !notice.lasting()) {
        notice = {Notice::Kind::Information, news.notYet->text, {}};
        awaited_ = {news.notYet->layer, notice};
    }
    std::ranges::move(events_.afterUpdate(trainer), std::back_inserter(words));
    return reasons;
}

/// What was said of a layer that had yet to spike goes once it has.
void PauseConditions::withdraw(const Trainer& trainer, Notice& notice) {
    if (!awaited_) {
        return;
    }
    const bool isOnShow = notice == awaited_->notice; // else of this run no more
    if (isOnShow && !hasSpiked(trainer.state(), awaited_->layer)) {
        return;
    }
    if (isOnShow) {
        notice = {};
    }
    awaited_.reset();
}

} // namespace mc
