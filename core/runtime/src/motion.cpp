#include "motion.h"

#include "base/errors.h"
#include "base/text.h"

#include <algorithm>
#include <cmath>

namespace mc {

void Motion::play(Clock::time_point now) {
    target_.reset();
    waiting_.clear();
    if (!playing_) {
        playing_ = true;
        beginMeasuring(now);
    }
}

void Motion::stop() {
    playing_ = false;
    target_.reset();
    waiting_.clear();
    meter_.clear();
}

void Motion::begin(const command::Step& step, const Position& at, Clock::time_point now) {
    const bool inTimeSteps = step.unit == StepUnit::TimeStep || step.unit == StepUnit::Sample;
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
    target_ = Target{inTimeSteps, left};
    measure(0, now);
}

void Motion::add(const command::Step& step) {
    constexpr std::size_t kMost = 1000;
    if (waiting_.size() >= kMost) {
        throw Refused(MC_TEXT("Too many steps are waiting to be done; pause to drop them."));
    }
    waiting_.push_back(step);
}

void Motion::beginNext(const Position& at, Clock::time_point now) {
    target_.reset();
    if (!waiting_.empty()) {
        const command::Step next = waiting_.front();
        waiting_.pop_front();
        begin(next, at, now);
    }
}

void Motion::setSpeed(double millisecondsPerSecond, Clock::time_point now) {
    speed_ = millisecondsPerSecond;
    beginMeasuring(now);
}

std::int64_t Motion::slice(std::int64_t toBatchEnd, const Position& at, Clock::time_point now) {
    if (target_) {
        const std::int64_t steps = target_->inTimeSteps ? std::min(target_->left, toBatchEnd) : toBatchEnd;
        target_->left -= target_->inTimeSteps ? steps : 1;
        return steps;
    }
    if (std::isinf(speed_)) {
        return toBatchEnd;
    }
    const std::int64_t least = atATime(at);
    std::int64_t steps = std::min(pace_.due(now, speed_, least), toBatchEnd);
    if (least > 1) { // to the end of a presentation
        steps = steps < least ? 0 : steps - (steps - least) % at.steps;
    }
    pace_.done(steps);
    return steps;
}

std::int64_t Motion::atATime(const Position& at) const {
    return speed_ > kStepsSeenUpTo ? at.steps - at.step % at.steps : 1;
}

Clock::duration Motion::idleTime(const Position& at) const {
    return target_ || std::isinf(speed_) ? Clock::duration::zero() : pace_.wait(speed_, atATime(at));
}

/// What was owed, and what was measured, was at another speed.
void Motion::beginMeasuring(Clock::time_point now) {
    pace_.begin(now);
    meter_.clear();
    measure(0, now);
}

} // namespace mc
