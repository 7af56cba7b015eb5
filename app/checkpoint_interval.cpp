#include "checkpoint_interval.h"

#include "base/number_text.h"
#include "faults.h"
#include "planned_what_if.h"
#include "training/experiment/json_fields.h"

#include <algorithm>
#include <cmath>

namespace mc::app {

namespace {

constexpr double kSecondsPerMinute = 60;
constexpr double kMostSeconds = 86'400;

std::optional<double> within(std::optional<double> number, double least, double most) {
    return number >= least && number <= most ? number : std::nullopt;
}

} // namespace

CheckpointInterval parseCheckpointInterval(const std::string& text) {
    const std::size_t space = text.find(' ');
    const std::string number = text.substr(0, space);
    const std::string unit = space == std::string::npos ? "" : text.substr(space + 1);
    CheckpointInterval interval;
    if (unit == "s" || unit == "min") {
        const double seconds = unit == "s" ? 1 : kSecondsPerMinute;
        interval.seconds = within(numberIn<double>(number).value_or(0) * seconds, 1, kMostSeconds);
    } else if (unit == "update" || unit == "updates") {
        const std::optional<std::int64_t> updates = numberIn<std::int64_t>(number);
        interval.updates = updates >= 1 && updates <= kMostUpdates ? updates : std::nullopt;
    } else if (unit == "epoch" || unit == "epochs") {
        constexpr double kLeast = 1e-6; // an update at least, whatever the set
        interval.epochs = within(numberIn<double>(number), kLeast, kMostEpochs);
    }
    if (!interval.seconds && !interval.updates && !interval.epochs) {
        throw WrongUsage("--checkpoint-every: '" + text +
                         "' is no interval. It can be a time from '1 s' to '1440 min', a number of updates, "
                         "as '500 updates', or of epochs, as '0.5 epochs'.");
    }
    return interval;
}

CheckpointSchedule::CheckpointSchedule(const CheckpointInterval& interval, std::int64_t batchesPerEpoch)
    : updates_(interval.updates) {
    if (interval.seconds) {
        time_ = std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(*interval.seconds));
    }
    if (interval.epochs) {
        updates_ =
            std::max<std::int64_t>(1, std::llround(*interval.epochs * static_cast<double>(batchesPerEpoch)));
    }
}

bool CheckpointSchedule::isDue(std::int64_t updates) const {
    return (time_ && Clock::now() - writtenAt_ >= *time_) ||
           (updates_ && updates - writtenUpdates_ >= *updates_);
}

void CheckpointSchedule::noteWritten(std::int64_t updates) {
    writtenAt_ = Clock::now();
    writtenUpdates_ = updates;
}

} // namespace mc::app
