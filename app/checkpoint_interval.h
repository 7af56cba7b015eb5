#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

namespace mc::app {

/// Time, or training, between two checkpoints. Exactly one of these is given.
struct CheckpointInterval {
    std::optional<double> seconds{};
    std::optional<std::int64_t> updates{};
    std::optional<double> epochs{};
};

/// Reads "60 s", "10 min", "500 updates" or "0.5 epochs". Throws WrongUsage, which names --checkpoint-every.
[[nodiscard]] CheckpointInterval parseCheckpointInterval(const std::string& text);

/// Says when the next checkpoint is due, counted from the last one.
class CheckpointSchedule {
public:
    /// Never due.
    CheckpointSchedule() = default;
    explicit CheckpointSchedule(const CheckpointInterval& interval, std::int64_t batchesPerEpoch);

    /// updates: done so far.
    [[nodiscard]] bool isDue(std::int64_t updates) const;
    /// A checkpoint with so many updates has been written.
    void noteWritten(std::int64_t updates);

private:
    using Clock = std::chrono::steady_clock; // setting the time of day moves no checkpoint
    std::optional<Clock::duration> time_;
    std::optional<std::int64_t> updates_;
    Clock::time_point writtenAt_ = Clock::now();
    std::int64_t writtenUpdates_ = 0;
};

} // namespace mc::app
