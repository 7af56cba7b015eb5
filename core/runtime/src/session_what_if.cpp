#include "session.h"

#include "base/errors.h"
#include "base/text.h"

#include <algorithm>
#include <string>
#include <utility>

// Where a person intervenes in a run, and where it pauses by itself.

namespace mc {

void Session::on(const command::Intervene& intervene, const std::stop_token& stop) {
    trainer();
    arrive(stop);
    if (now() > timeline_.latest()) {
        throw Refused(MC_TEXT("The numbers of this run have stopped being finite: go back to where they were "
                              "before you change something."));
    }
    trainer_->intervene(intervene.change);
    timeline_.forgetAfter(now());
    pairs_ = {};
    elsewhere_ = true;
    notice_ = {};
}

void Session::on(const command::UndoIntervention&, const std::stop_token& stop) {
    Trainer& run = trainer();
    arrive(stop);
    const std::size_t inForce = run.state().interventions;
    if (inForce == 0) {
        throw Refused(MC_TEXT("There is no what-if to undo."));
    }
    if (inForce <= timeline_.earliestInterventions()) {
        throw Refused(MC_TEXT("The last what-if was made before the earliest moment that is kept, and cannot "
                              "be undone."));
    }
    stopMoving();
    notice_ = {};
    const std::size_t kept = inForce - 1;
    begunWith_ = std::min(begunWith_, kept);
    const std::int64_t updates = run.interventions()[kept].updates;
    const Moment place{updates, now().updates == updates ? now().presented : 0};
    const Moment goal = std::max(place, timeline_.earliest());
    timeline_.forgetAfter(goal);
    timeline_.forgetBeyond(kept);
    const std::shared_ptr<const KeptState> from = timeline_.before(goal);
    run.restoreWithout(kept, from->state, from->history);
    travelOnTo(goal);
}

std::vector<WhatIf> Session::changesBegunWith() const {
    return changesOf(std::span(trainer_->interventions()).first(begunWith_));
}

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
    guard_.rearm();
}

void Session::pauseAt(const std::vector<std::string>& words) {
    if (words.empty()) {
        return;
    }
    stopMoving();
    const std::string sentence =
        MC_TEXT("Paused at ") + placeWords(trainer_->position()) + ": " + joined(words, "; ") + ".";
    if (notice_.lasting) { // said of this very place
        notice_.text += " " + sentence;
    } else {
        notice_ = {Notice::Kind::Information, sentence, {}, true};
    }
}

void Session::pauseWhereActivityIsLost() {
    if (const std::optional<Alarm> alarm = guard_.look(*trainer_)) {
        stopMoving();
        notice_ = {Notice::Kind::Failure, alarm->text, {}, true};
        notice_.returnTo = std::max(timeline_.earliest(), Moment{alarm->goodUpdates, 0});
    }
}

void Session::haltNotFinite(const NotFinite& fault) {
    const std::int64_t updates = trainer_->state().updates;
    stopMoving();
    changed_ = true;
    notice_ = {Notice::Kind::Failure, fault.what(), {}, true};
    if (const std::shared_ptr<const KeptState> good = timeline_.lastFinite(updates)) {
        notice_.returnTo = Moment{good->state.updates, good->state.presented};
    }
}

} // namespace mc
