#include "session.h"

#include "base/errors.h"
#include "base/text.h"
#include "fading_rate.h"
#include "fault_notice.h"
#include "runtime/frame_assembly.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace mc {

namespace {

/// A command needs an experiment, and none could be opened yet.
struct NoExperiment : Refused {
    using Refused::Refused;
};

} // namespace

/// Faults become notices.
template <class Work> void Session::guarded(Work work) {
    const auto unlessTold = [&] {
        try {
            work();
        } catch (const NoExperiment&) {
            // Why there is none says more than that there is none.
            if (notice_.kind != Notice::Kind::Failure) {
                throw;
            }
        }
    };
    if (std::optional<Notice> fault = faultOf(unlessTold, [this] { stopMoving(); })) {
        notice_ = std::move(*fault);
        changed_ = true;
    }
}

bool Session::takesLong(const Command& command) {
    return std::holds_alternative<command::Restart>(command) ||
           std::holds_alternative<command::OpenCheckpoint>(command) ||
           std::holds_alternative<command::GoOnFrom>(command);
}

void Session::openFirst(const std::stop_token& stop) {
    if (firstFile_.empty()) {
        guarded([&] { restart(pending_, stop); });
    } else {
        carryOut(command::OpenCheckpoint{firstFile_}, stop);
    }
}

void Session::carryOut(const Command& command, const std::stop_token& stop) {
    changed_ = true;
    guarded([&] { std::visit([&](const auto& c) { on(c, stop); }, command); });
}

void Session::on(const command::Play&, const std::stop_token&) {
    trainer();
    target_.reset();
    asked_.clear();
    notice_ = {};
    if (!playing_) {
        play();
    }
}

void Session::play() {
    playing_ = true;
    pace_.begin(Clock::now());
    meter_.clear();
    meter_.add(Clock::now(), 0);
}

void Session::on(const command::Pause&, const std::stop_token&) {
    stopMoving();
}

void Session::on(const command::Step& step, const std::stop_token&) {
    constexpr std::int64_t kMostSteps = std::int64_t{1} << 40;
    constexpr std::size_t kMostAsked = 1000;
    if (step.count < 1 || step.count > kMostSteps) {
        throw BadParameter("count",
                           "A step count of " + std::to_string(step.count) + " is not from 1 to 2^40.");
    }
    if (asked_.size() >= kMostAsked) {
        throw Refused(MC_TEXT("Too many steps are waiting to be done; pause to drop them."));
    }
    trainer();
    if (target_ || goal_) {
        asked_.push_back(step);
        return;
    }
    stopMoving();
    notice_ = {};
    beginStep(step);
    meter_.add(Clock::now(), 0);
}

void Session::beginStep(const command::Step& step) {
    const Position at = trainer().position();
    std::int64_t left = step.count;
    switch (step.unit) {
    case StepUnit::TimeStep:
    case StepUnit::Batch:
        break;
    case StepUnit::Sample:
        left = step.count * at.steps - at.step % at.steps;
        break;
    case StepUnit::Epoch:
        left = step.count * at.batchesPerEpoch - at.updates % at.batchesPerEpoch;
        break;
    }
    target_ = Target{step.unit, left};
}

void Session::on(const command::Reset&, const std::stop_token& stop) {
    if (!trainer_) {
        restart(pending_, stop);
        return;
    }
    notice_ = {};
    beginAnew(std::make_unique<Trainer>(trainer_->experiment(), trainer_->data(), threads_), stop);
}

void Session::on(const command::Restart& restart_, const std::stop_token& stop) {
    restart(restart_.experiment, stop);
}

void Session::on(const command::SetSpeed& speed, const std::stop_token&) {
    if (!(speed.millisecondsPerSecond > 0)) {
        throw BadParameter("speed", "A speed of " + numberText(speed.millisecondsPerSecond) +
                                        " ms per second is not above 0.");
    }
    speed_ = speed.millisecondsPerSecond;
    pace_.begin(Clock::now());
    meter_.clear();
    meter_.add(Clock::now(), 0);
}

void Session::on(const command::Watch& watch, const std::stop_token&) {
    watched_ = watch.topics;
    if (trainer_) {
        applyWatch();
        recallCircuits();
    }
}

void Session::applyWatch() {
    if (trainer_) {
        MeasureSet measures = watched_.measures;
        measures.concordance = measures.concordance || events_.needs().concordance;
        trainer_->watch(measures);
        trainer_->watchCircuits(watched_.circuits);
    }
}

void Session::restart(const Experiment& experiment, const std::stop_token& stop) {
    validate(experiment);
    std::unique_ptr<Trainer> next;
    try {
        next = std::make_unique<Trainer>(experiment, dataFor(experiment, stop), threads_);
    } catch (const BadFile& fault) {
        throw BadParameter("data", fault.what()); // so that a form can mark where it was asked for
    }
    notice_ = {};
    beginAnew(std::move(next), stop);
}

void Session::beginAnew(std::unique_ptr<Trainer> next, const std::stop_token& stop) {
    const bool playing = playing_;
    begin(std::move(next), stop);
    if (playing) {
        play();
    }
}

void Session::begin(std::unique_ptr<Trainer> next, const std::stop_token& stop, const KeptPast& past) {
    stopMoving();
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

Trainer& Session::trainer() const {
    if (!trainer_) {
        throw NoExperiment(
            MC_TEXT("There is no experiment yet: choose data that can be opened, then apply."));
    }
    return *trainer_;
}

void Session::stopMoving() {
    const bool onTheWay = goal_.has_value();
    playing_ = false;
    goal_.reset();
    target_.reset();
    asked_.clear();
    meter_.clear();
    if (onTheWay) {
        settleIn();
    }
}

void Session::advance(std::int64_t timeSteps, const std::stop_token& stop) {
    const std::int64_t updates = trainer_->state().updates;
    std::int64_t steps = std::min(timeSteps, trainer_->stepsLeftInBatch());
    std::vector<std::string> words; // reasons to pause
    if (!goal_) {
        if (const auto inside = events_.firstInside(*trainer_, steps)) {
            steps = inside->timeSteps;
            words = inside->words;
        }
    }
    changed_ = true;
    try {
        trainer_->advance(steps);
    } catch (const NotFinite& fault) {
        haltNotFinite(fault);
        return;
    }
    meter_.add(Clock::now(), steps);
    const bool updated = trainer_->state().updates != updates;
    if (updated && trainer_->atEpochBoundary()) {
        testHere(stop);
    }
    timeline_.visit(*trainer_); // before interventions at this place, so that they can be undone
    trainer_->applyDue();
    if (updated && !goal_) {
        pauseWhereTheRateHasFaded();
        pauseWhereActivityIsLost();
        const std::vector<std::string> after = events_.afterUpdate(*trainer_);
        words.insert(words.end(), after.begin(), after.end());
    }
    pauseAt(words);
}

/// A test that was made here before comes to the same again.
void Session::testHere(const std::stop_token& stop) {
    if (const std::optional<TestPoint> known = timeline_.testAt(trainer_->state().updates)) {
        trainer_->addTest(*known);
    } else {
        trainer_->test(stop);
    }
}

void Session::pauseWhereTheRateHasFaded() {
    if (!trainer_->atEpochBoundary()) {
        return;
    }
    const std::int64_t epochs = trainer_->state().updates / trainer_->position().batchesPerEpoch;
    // Passed once in a run, so that Play goes on from here without a further stop.
    if (playing_ && epochsUntilFaded(trainer_->current().learning) == epochs) {
        stopMoving();
        notice_ = {Notice::Kind::Information, fadedText(epochs), {}, true};
    }
}

void Session::stepTowardsTarget(const std::stop_token& stop) {
    const bool inSteps = target_->unit == StepUnit::TimeStep || target_->unit == StepUnit::Sample;
    const std::int64_t toBatchEnd = trainer_->stepsLeftInBatch();
    const std::int64_t steps = inSteps ? std::min(target_->left, toBatchEnd) : toBatchEnd;
    target_->left -= inSteps ? steps : 1;
    const bool arrives = target_->left == 0;
    advance(steps, stop);
    if (!arrives || !target_) { // something may have paused it on the way
        return;
    }
    target_.reset();
    if (!asked_.empty()) {
        beginStep(asked_.front());
        asked_.pop_front();
    }
}

void Session::goOn(const std::stop_token& stop) {
    guarded([&] {
        if (goal_) {
            travel(stop);
        } else if (target_) {
            stepTowardsTarget(stop);
        } else if (std::isinf(speed_)) {
            advance(trainer_->stepsLeftInBatch(), stop);
        } else {
            const std::int64_t steps =
                std::min(pace_.due(Clock::now(), speed_), trainer_->stepsLeftInBatch());
            if (steps > 0) {
                pace_.done(steps);
                advance(steps, stop);
            }
        }
    });
}

Clock::duration Session::idleTime() const {
    return goal_ || target_ || std::isinf(speed_) ? Clock::duration::zero() : pace_.wait(speed_);
}

FramePtr Session::assemble() {
    if (goal_ && last_) { // not the way there: only that it goes on
        auto frame = std::make_shared<Frame>(*last_);
        frame->number = ++frames_;
        frame->files = files_;
        frame->playing = true;
        return frame;
    }
    const auto begun = Clock::now();
    auto frame = std::make_shared<Frame>();
    frame->run = run_;
    frame->number = ++frames_;
    frame->playing = active();
    frame->speedAsked = speed_;
    frame->threads = threads_;
    frame->notice = notice_;
    frame->pauseEvents = events_.events();
    frame->files = files_;
    if (trainer_) {
        assembleFrame(*trainer_, watched_, elsewhere_ ? nullptr : last_, *frame);
        elsewhere_ = false;
        frame->past = summarizePast();
        frame->pairs = pairs_.of(*trainer_, watched_.pair, active());
        frame->millisecondsPerSecond = meter_.perSecond();
        frame->imagesPerSecond = frame->millisecondsPerSecond / trainer_->experiment().circuit.steps;
    } else {
        frame->experiment = std::make_shared<const Experiment>(pending_);
    }
    frame->assemblyMicroseconds = std::chrono::duration<double, std::micro>(Clock::now() - begun).count();
    last_ = trainer_ ? FramePtr(frame) : nullptr;
    changed_ = false;
    return frame;
}

FramePtr Session::assembleBusy() {
    auto frame = std::make_shared<Frame>();
    if (last_) {
        *frame = *last_;
    } else {
        frame->experiment = std::make_shared<const Experiment>(pending_);
    }
    frame->number = ++frames_;
    frame->threads = threads_;
    frame->busy = true;
    return frame;
}

} // namespace mc
