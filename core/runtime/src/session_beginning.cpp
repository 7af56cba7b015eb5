#include "session.h"

#include "base/errors.h"
#include "base/text.h"
#include "training/experiment/open_data.h"

#include <algorithm>
#include <span>
#include <string>
#include <utility>

// Where a session begins a run.

namespace mc {

namespace {

/// What is said of a run that begins.
std::string beginningWords(const Experiment& before, const Experiment& next) {
    if (before == next) {
        return MC_TEXT("The run has started over.");
    }
    Experiment sameSeed = next;
    sameSeed.seed = before.seed;
    return before == sameSeed
               ? MC_TEXT("The run has started over with seed ") + std::to_string(next.seed) + "."
               : MC_TEXT("Another run has begun.");
}

void checkName(const Dataset& data, const command::Restart& asked) {
    if (!asked.dataSet.empty() && data.name != asked.dataSet) {
        throw BadParameter("data", asked.dataSet + MC_TEXT(" is needed, but ") +
                                       asked.experiment.data.source + MC_TEXT(" holds ") + data.name + ".");
    }
}

} // namespace

void Session::on(const command::Reset&, const std::stop_token& stop) {
    if (!trainer_) {
        restart(pending_, stop);
        return;
    }
    beginAnew(std::make_unique<Trainer>(trainer_->experiment(), trainer_->data(), threads_),
              changesBegunWith(), false, stop);
}

void Session::on(const command::Restart& asked, const std::stop_token& stop) {
    restart(asked, stop);
}

void Session::restart(const command::Restart& asked, const std::stop_token& stop) {
    validate(asked.experiment);
    Fitting fitting{asked.experiment, asked.changes, {}};
    std::unique_ptr<Trainer> next;
    try {
        DatasetPtr data = asked.fitToData ? openFitting(fitting, stop) : dataFor(asked.experiment, stop);
        checkName(*data, asked);
        next = std::make_unique<Trainer>(fitting.experiment, std::move(data), threads_);
    } catch (const BadFile& fault) {
        throw BadParameter("data", fault.what()); // so that a form can mark where it was asked for
    }
    beginAnew(std::move(next), fitting.changes, asked.ofLesson, stop);
    if (!fitting.words.empty()) {
        notice_.kind = std::max(notice_.kind, Notice::Kind::Information);
        notice_.text += (notice_.text.empty() ? "" : " ") + fitting.words;
    }
}

/// The data of the experiment, which is changed where they do not fit it.
DatasetPtr Session::openFitting(Fitting& fitting, const std::stop_token& stop) const {
    Experiment& experiment = fitting.experiment;
    DatasetPtr data;
    try {
        data = dataFor(experiment.data, stop);
    } catch (const BadParameter& fault) { // more images are asked for than there are
        if (fault.field != "images" && fault.field != "test_images") {
            throw;
        }
        experiment.data.trainImages = 0;
        experiment.data.testImages = 0;
        fitting.words = fault.what() + std::string(MC_TEXT(" All of them are taken."));
        data = dataFor(experiment.data, stop);
    }
    fitNetwork(fitting, *data);
    return data;
}

void Session::beginAnew(std::unique_ptr<Trainer> next, const std::vector<WhatIf>& changes, bool ofLesson,
                        const std::stop_token& stop) {
    next->plan(beforeTheFirstBatch(changes));
    notice_ = {};
    const bool playing = motion_.playing();
    const std::string what = trainer_ ? beginningWords(trainer_->experiment(), next->experiment()) : "";
    const Replacement replacement = begin(std::move(next), ofLesson, stop);
    begunWith_ = changes.size();
    sayReplaced(what, replacement);
    if (playing) {
        motion_.play(Clock::now());
    }
}

Session::Replacement Session::begin(std::unique_ptr<Trainer> next, bool ofLesson, const std::stop_token& stop,
                                    const KeptPast& past) {
    stopMoving();
    const Replacement replacement = leaveBoard(ofLesson, *next);
    begunWith_ = 0;
    trainer_ = std::move(next);
    undoNumbers_ = {++actionsDone_, std::vector<std::uint64_t>(trainer_->interventions().size())};
    origin_ = run_ + 1;
    takeBoard();
    if (trainer_->atEpochBoundary()) {
        trainer_->test(stop);
    }
    timeline_.begin(*trainer_, past);
    if (!presentAgain(stop)) {
        notice_ = {
            Notice::Kind::Information,
            MC_TEXT("What was presented last is not shown: it was too many updates after the last state "
                    "kept before it."),
            {}};
    }
    trainer_->applyDue();
    return replacement;
}

/// The trainer of now is another one than before.
void Session::takeBoard() {
    dropEventsThatDoNotFit();
    applyWatch();
    ++run_;
    last_ = nullptr;
    forgetMeasured();
    cost_.clear();
}

std::vector<WhatIf> Session::changesBegunWith() const {
    return changesOf(std::span(trainer_->interventions()).first(begunWith_));
}

/// The data in use, if they are the ones asked for, or those opened for it.
DatasetPtr Session::dataFor(const Experiment& experiment, const std::stop_token& stop) const {
    return isInUse(experiment.data) ? trainer_->data() : openData(experiment, stop);
}

/// Likewise, whether or not they fit an experiment.
DatasetPtr Session::dataFor(const DataChoice& choice, const std::stop_token& stop) const {
    return isInUse(choice) ? trainer_->data() : openData(choice, stop);
}

bool Session::isInUse(const DataChoice& choice) const {
    return trainer_ && opensTheSame(trainer_->experiment().data, choice);
}

} // namespace mc
