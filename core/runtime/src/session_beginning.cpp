#include "session.h"

#include "base/errors.h"
#include "base/text.h"
#include "training/open_data.h"

#include <span>
#include <string>
#include <utility>

// Where a session begins a run.

namespace mc {

namespace {

/// What is said of a run that begins.
std::string beginningWords(const Experiment& before, const Experiment& next) {
    if (before == next) {
        return MC_TEXT("Run begun anew.");
    }
    Experiment sameSeed = next;
    sameSeed.seed = before.seed;
    return before == sameSeed ? MC_TEXT("Run begun anew with seed ") + std::to_string(next.seed) + "."
                              : MC_TEXT("Another run has begun.");
}

} // namespace

void Session::on(const command::Reset&, const std::stop_token& stop) {
    if (!trainer_) {
        restart(pending_, stop);
        return;
    }
    beginAnew(std::make_unique<Trainer>(trainer_->experiment(), trainer_->data(), threads_),
              changesBegunWith(), Board::Same, stop);
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
    beginAnew(std::move(next), asked.changes, asked.board, stop);
}

void Session::beginAnew(std::unique_ptr<Trainer> next, const std::vector<WhatIf>& changes, Board board,
                        const std::stop_token& stop) {
    next->plan(beforeTheFirstBatch(changes));
    notice_ = {};
    const bool playing = motion_.playing();
    const std::string what = trainer_ ? beginningWords(trainer_->experiment(), next->experiment()) : "";
    const Replacement replacement = begin(std::move(next), board, stop);
    begunWith_ = changes.size();
    sayReplaced(what, replacement);
    if (playing) {
        motion_.play(Clock::now());
    }
}

Session::Replacement Session::begin(std::unique_ptr<Trainer> next, Board board, const std::stop_token& stop,
                                    const KeptPast& past) {
    stopMoving();
    const Replacement replacement = leaveBoard(board, *next);
    begunWith_ = 0;
    trainer_ = std::move(next);
    runDeeds_ = {++deedsDone_, std::vector<std::uint64_t>(trainer_->interventions().size())};
    origin_ = run_ + 1;
    takeBoard();
    if (trainer_->atEpochBoundary()) {
        trainer_->test(stop);
    }
    timeline_.begin(*trainer_, past);
    trainer_->applyDue();
    return replacement;
}

/// The trainer of now is another one than before.
void Session::takeBoard() {
    dropEventsThatDoNotFit();
    applyWatch();
    ++run_;
    last_ = nullptr;
    pairs_ = {};
    cost_.clear();
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
