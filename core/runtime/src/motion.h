#pragma once

#include "pace.h"
#include "runtime/command.h"
#include "runtime/step_speed.h"
#include "training/state/position.h"

#include <cstdint>
#include <deque>
#include <optional>

namespace mc {

/// How a run is asked to move: it plays at a speed, or does a Step, behind which others may wait. Says how
/// far to go next, and is told of it; it knows no run itself. Times are those of the caller, and do not go
/// back.
class Motion {
public:
    [[nodiscard]] bool active() const { return playing_ || target_.has_value(); }
    [[nodiscard]] bool playing() const { return playing_; }
    [[nodiscard]] bool stepping() const { return target_.has_value(); }

    /// Plays; the Step that goes on and those that wait are given up.
    void play(Clock::time_point now);
    /// Gives all of it up.
    void stop();
    /// Begins a Step in place of the one before. at: where the run is.
    void begin(const command::Step& step, const Position& at, Clock::time_point now);
    /// A Step to do after those that were asked for before. Throws Refused where a thousand wait already.
    void add(const command::Step& step);
    /// Begins the first Step that waits, if one does, in place of the one before.
    void beginNext(const Position& at, Clock::time_point now);

    /// Simulated milliseconds (time steps) per second while playing: > 0, or kFullSpeed.
    void setSpeed(double millisecondsPerSecond, Clock::time_point now);
    [[nodiscard]] double speed() const { return speed_; }

    /// Time steps to do now, 0 if none is due yet; they count as done for the Step. toBatchEnd: that are left
    /// of the batch, >= 1. at: where the run is. Playing faster than kStepsSeenUpTo goes from the end of one
    /// presentation to that of another.
    [[nodiscard]] std::int64_t slice(std::int64_t toBatchEnd, const Position& at, Clock::time_point now);
    /// Whether the Step has come to its end.
    [[nodiscard]] bool arrived() const { return target_ && target_->left <= 0; }
    /// Until a slice is due; zero or less if one is.
    [[nodiscard]] Clock::duration idleTime(const Position& at) const;

    /// Time steps have been done, 0 where something begins: for the speed that is achieved.
    void measure(std::int64_t timeSteps, Clock::time_point now) { meter_.add(now, timeSteps); }
    /// Time steps per second over the last half second.
    [[nodiscard]] double achieved() const { return meter_.perSecond(); }

private:
    /// Where a Step ends.
    struct Target {
        bool inTimeSteps; ///< or in updates
        std::int64_t left;
    };

    void beginMeasuring(Clock::time_point now);
    /// The fewest time steps that are done at a time while playing.
    [[nodiscard]] std::int64_t atATime(const Position& at) const;

    bool playing_ = false;
    std::optional<Target> target_;
    std::deque<command::Step> waiting_;
    double speed_ = kFullSpeed;
    Pace pace_;
    SpeedMeter meter_;
};

} // namespace mc
