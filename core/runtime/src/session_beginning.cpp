#include "session.h"

#include "base/errors.h"
#include "training/open_data.h"

#include <span>
#include <utility>

// Where a session begins a run.

namespace mc {

void Session::on(const command::Reset&, const std::stop_token& stop) {
    if (!trainer_) {
        restart(pending_, stop);
        return;
    }
    beginAnew(std::make_unique<Trainer>(trainer_->experiment(), trainer_->data(), threads_),
              changesBegunWith(), stop);
}

void Session::on(const command::Restart& asked, const std::stop_token& stop) {
    restart(asked, stop);
}

void Session::restart(const command::Restart& asked, const std::stop_token& stop) {
    const Experiment& experiment = asked.experiment;
    validate(experiment);
    std::unique_ptr<Trainer> next;
    try {
        next = std::make_unique<Trainer>(experiment, dataFor(experiment, stop), threads_);
    } catch (const BadFile& fault) {
        throw BadParameter("data", fault.what()); // so that a form can mark where it was asked for
    }
    beginAnew(std::move(next), asked.changes, stop);
}

void Session::beginAnew(std::unique_ptr<Trainer> next, const std::vector<WhatIf>& changes,
                        const std::stop_token& stop) {
    next->plan(beforeTheFirstBatch(changes));
    notice_ = {};
    const bool playing = motion_.playing();
    begin(std::move(next), stop);
    begunWith_ = changes.size();
    if (playing) {
        motion_.play(Clock::now());
    }
}

void Session::begin(std::unique_ptr<Trainer> next, const std::stop_token& stop, const KeptPast& past) {
    stopMoving();
    begunWith_ = 0;
    trainer_ = std::move(next);
    dropEventsThatDoNotFit();
    applyWatch();
    ++run_;
    last_ = nullptr;
    pairs_ = {};
    if (trainer_->atEpochBoundary()) {
        trainer_->test(stop);
    }
    timeline_.begin(*trainer_, past);
    trainer_->applyDue();
}

std::vector<WhatIf> Session::changesBegunWith() const {
    return changesOf(std::span(trainer_->interventions()).first(begunWith_));
}

/// The data in use, if they are the ones asked for, or those opened for it.
DatasetPtr Session::dataFor(const Experiment& experiment, const std::stop_token& stop) const {
    const bool inUse = trainer_ && opensTheSame(trainer_->experiment().data, experiment.data);
    return inUse ? trainer_->data() : openData(experiment, stop);
}

} // namespace mc
