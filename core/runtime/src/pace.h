#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <deque>

namespace mc {

using Clock = std::chrono::steady_clock;

/// How many time steps are due at a wished speed. What could not be done in time is owed for a tenth of a
/// second; time beyond that is not made up for. Any speed above 0 may be wished, also one that no machine has
/// or nobody waits for.
class Pace {
public:
    void begin(Clock::time_point now) {
        last_ = now;
        owed_ = 0;
    }
    /// Whole time steps due, those of earlier calls that are not done yet among them.
    /// millisecondsPerSecond: finite, > 0. atATime: the fewest that will be done at a time, >= 1.
    [[nodiscard]] std::int64_t due(Clock::time_point now, double millisecondsPerSecond,
                                   std::int64_t atATime = 1) {
        constexpr double kMostSeconds = 0.1;
        const double seconds = std::chrono::duration<double>(now - last_).count();
        last_ = now;
        // What is done at a time may take longer than that.
        const double most =
            std::clamp(kMostSeconds * millisecondsPerSecond, static_cast<double>(atATime), kMostOwed);
        owed_ = std::min(owed_ + seconds * millisecondsPerSecond, most);
        return static_cast<std::int64_t>(owed_);
    }
    /// Time steps that were due have been done.
    void done(std::int64_t timeSteps) { owed_ -= static_cast<double>(timeSteps); }
    /// Until so many time steps are due, or an hour if that is sooner; zero or less if they are already.
    [[nodiscard]] Clock::duration wait(double millisecondsPerSecond, std::int64_t atATime = 1) const {
        constexpr double kLongest = 3600; // seconds
        return std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(
            std::min((static_cast<double>(atATime) - owed_) / millisecondsPerSecond, kLongest)));
    }

private:
    static constexpr double kMostOwed = 1e12; // time steps
    Clock::time_point last_;
    double owed_ = 0; // time steps
};

/// Time steps done per second, over the last half second.
class SpeedMeter {
public:
    void clear() { marks_.clear(); }
    void add(Clock::time_point now, std::int64_t timeSteps) {
        total_ += timeSteps;
        marks_.push_back({now, total_});
        while (marks_.size() > 2 && now - marks_[1].time > std::chrono::milliseconds(500)) {
            marks_.pop_front();
        }
    }
    [[nodiscard]] double perSecond() const {
        if (marks_.size() < 2) {
            return 0;
        }
        const double seconds =
            std::chrono::duration<double>(marks_.back().time - marks_.front().time).count();
        return seconds > 0 ? static_cast<double>(marks_.back().total - marks_.front().total) / seconds : 0;
    }

private:
    struct Mark {
        Clock::time_point time;
        std::int64_t total;
    };
    std::int64_t total_ = 0;
    std::deque<Mark> marks_;
};

} // namespace mc
