#pragma once

#include "training/run/trainer.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace mc::app {

/// Means over the updates after `from` up to `to`, weighted by updates, from the curve that is kept.
struct TrainingMeans {
    double loss = 0;     ///< E
    double accuracy = 0; ///< in [0, 1]
};
[[nodiscard]] TrainingMeans meansBetween(const History& history, std::int64_t from, std::int64_t to);

/// What one process did of a training. Times are of training alone: tests, loading and writing are left out.
struct Effort {
    std::int64_t images = 0; ///< presented
    double seconds = 0;
    [[nodiscard]] double imagesPerSecond() const;
};

/// The line of an epoch that has just been learned and tested, JSON.
[[nodiscard]] std::string epochReport(const Trainer& trainer, const Effort& epoch);

struct Outcome {
    Effort effort;
    double totalSeconds = 0; ///< of everything, from the start of the program to here
    std::string endedBy;     ///< where and why an event ended it; empty if none did
    bool stoppedEarly = false;
    std::filesystem::path out;
    std::vector<std::string> files; ///< names within `out`
};

/// The last line, JSON: what came of it.
[[nodiscard]] std::string finalReport(const Trainer& trainer, const Outcome& outcome);

} // namespace mc::app
