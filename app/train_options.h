#pragma once

#include "training/experiment.h"
#include "training/measure_set.h"

#include <cstdint>
#include <filesystem>
#include <optional>

namespace mc::app {

/// What `microcircuit train` was asked for.
struct TrainOptions {
    Experiment experiment;   ///< from its beginning, where there is nothing to resume
    std::int64_t epochs = 0; ///< in all, counted from the start of training
    int threads = 1;
    MeasureSet measures; ///< what is measured of updates
    std::filesystem::path out;
    std::optional<std::filesystem::path> resume; ///< a state to go on from
};

/// argv[0] is the command itself. Throws NothingToDo, WrongUsage, BadParameter.
[[nodiscard]] TrainOptions parseTrainOptions(int argc, const char* const* argv);

} // namespace mc::app
