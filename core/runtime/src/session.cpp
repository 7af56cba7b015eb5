#include "session.h"

#include "base/errors.h"
#include "base/text.h"
#include "fault_notice.h"
#include "runtime/frame_assembly.h"

#include <algorithm>
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

void Session::openFirst(const std::stop_token& stop) {
    if (firstFile_.path.empty()) {
        guarded([&] { restart(pending_, stop); });
    } else {
        execute(firstFile_, stop);
    }
}

void Session::execute(const Command& command, const std::stop_token& stop) {
    changed_ = true;
    guarded([&] { std::visit([&](const auto& c) { on(c, stop); }, command); });
}

void Session::on(const command::Play&, const std::stop_token&) {
    trainer();
    notice_ = {};
    motion_.play(Clock::now());
}

void Session::on(const command::Pause&, const std::stop_token&) {
    stopMoving();
}

void Session::on(const command::Step& step, const std::stop_token&) {
    constexpr std::int64_t kMostSteps = std::int64_t{1} << 40;
    if (step.count < 1 || step.count > kMostSteps) {
        throw BadParameter("count",
                           "A step count of " + std::to_string(step.count) + " is not from 1 to 2^40.");
    }
    trainer();
    if (motion_.stepping() || goal_) {
        motion_.add(step);
        return;
    }
    stopMoving();
    notice_ = {};
    motion_.begin(step, trainer().position(), Clock::now());
}

void Session::on(const command::SetSpeed& speed, const std::stop_token&) {
    if (!(speed.millisecondsPerSecond > 0)) {
        throw BadParameter("speed", "A speed of " + numberText(speed.millisecondsPerSecond) +
                                        " ms per second is not above 0.");
    }
    motion_.setSpeed(speed.millisecondsPerSecond, Clock::now());
}

void Session::on(const command::Watch& watch, const std::stop_token& stop) {
    watched_ = watch.topics;
    if (trainer_) {
        applyWatch();
        recallCircuits(stop);
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

Trainer& Session::trainer() const {
    if (!trainer_) {
        throw NoExperiment(
            MC_TEXT("There is no experiment yet: choose data that can be opened, then apply."));
    }
    return *trainer_;
}

void Session::stopMoving() {
    const bool onTheWay = goal_.has_value();
    motion_.stop();
    goal_.reset();
    if (onTheWay) {
        endTravel();
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
    const auto begun = Clock::now();
    try {
        trainer_->advance(steps);
    } catch (const NotFinite& fault) {
        haltNotFinite(fault);
        return;
    }
    const auto ended = Clock::now();
    motion_.measure(steps, ended);
    const bool updated = trainer_->state().updates != updates;
    if (updated) { // a batch is computed as a whole, when it is learned
        cost_.add(std::chrono::duration<double>(ended - begun).count(), trainer_->position().samplesInBatch);
    }
    if (updated && trainer_->atEpochBoundary()) {
        testHere(stop);
    }
    timeline_.visit(*trainer_); // before interventions at this place, so that they can be undone
    trainer_->applyDue();
    if (updated && !goal_) {
        withdrawWhatHoldsNoLonger();
        pauseWhereTheRateHasFaded();
        pauseWhereActivityIsLost();
        const std::vector<std::string> after = events_.afterUpdate(*trainer_);
        words.insert(words.end(), after.begin(), after.end());
    }
    pauseAtEvents(words);
}

/// A test that was made here before comes to the same again.
void Session::testHere(const std::stop_token& stop) {
    if (const std::optional<TestPoint> known = timeline_.testAt(trainer_->state().updates)) {
        trainer_->addTest(*known);
    } else {
        trainer_->test(stop);
    }
}

void Session::goOn(const std::stop_token& stop) {
    guarded([&] {
        if (goal_) {
            travel(stop);
            return;
        }
        if (const std::int64_t steps =
                motion_.slice(trainer_->stepsLeftInBatch(), trainer_->position(), Clock::now());
            steps > 0) {
            advance(steps, stop);
        }
        if (motion_.arrived()) { // unless something has paused it on the way
            motion_.beginNext(trainer_->position(), Clock::now());
        }
    });
}

Clock::duration Session::idleTime() const {
    return goal_ ? Clock::duration::zero() : motion_.idleTime(trainer_->position());
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
    frame->origin = origin_;
    frame->number = ++frames_;
    frame->playing = active();
    frame->speedAsked = motion_.speed();
    frame->threads = threads_;
    frame->notice = notice_;
    frame->pauseEvents = events_.events();
    frame->files = files_;
    if (trainer_) {
        assembleFrame(*trainer_, watched_, elsewhere_ ? nullptr : last_, *frame);
        frame->interventionsBegunWith = begunWith_;
        elsewhere_ = false;
        frame->past = summarizePast();
        frame->undo = summarizeUndo();
        frame->secondsPerImage = cost_.perImage();
        if (watched_.concordance) {
            frame->concordance = concordance_.of(*trainer_, active());
        }
        frame->pairs = pairs_.of(*trainer_, watched_.pair, active());
        frame->millisecondsPerSecond = motion_.achieved();
        frame->imagesPerSecond = frame->millisecondsPerSecond / trainer_->experiment().circuit.steps;
    } else {
        frame->experiment = std::make_shared<const Experiment>(pending_.experiment);
    }
    frame->assemblyMicroseconds = std::chrono::duration<double, std::micro>(Clock::now() - begun).count();
    last_ = frame;
    changed_ = false;
    return frame;
}

FramePtr Session::assembleBusy() {
    auto frame = std::make_shared<Frame>();
    if (last_) {
        *frame = *last_;
    } else {
        frame->experiment = std::make_shared<const Experiment>(pending_.experiment);
    }
    frame->number = ++frames_;
    frame->threads = threads_;
    frame->busy = true;
    return frame;
}

} // namespace mc
