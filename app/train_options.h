#pragma once

#include "checkpoint_interval.h"
#include "command_line.h"
#include "planned_what_if.h"
#include "training/events/pause_event.h"
#include "training/events/what_if.h"
#include "training/experiment/experiment.h"
#include "training/files/data_wish.h"
#include "training/measures/measure_set.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace mc::app {

/// What `microcircuit train` was asked for.
struct TrainOptions {
    Experiment experiment;              ///< from its beginning, where there is nothing to resume
    std::set<std::string_view> decided; ///< its fields, by id, that the line or its preset gives
    std::int64_t epochs = 0;            ///< in all, counted from the start of training
    std::optional<PlannedTime> to;      ///< ends there, in place of its epochs
    int threads = 1;
    std::vector<PauseEvent> until; ///< ends before its epochs at the first of them
    Interventions interventions;   ///< of the preset or the experiment file
    std::vector<PlannedWhatIf> at;
    MeasureSet measures;                               ///< what is measured of updates
    bool profile = false;                              ///< Time by phase is printed at the end.
    std::optional<CheckpointInterval> checkpointEvery; ///< none: after each epoch only
    std::filesystem::path out;                         ///< empty: a new folder
    std::optional<std::filesystem::path> resume;       ///< a state to go on from
    DataWish data{};                                   ///< where its data are
    std::optional<ExperimentSource> source;            ///< the file that the experiment was read from
};

/// argv[0] is the command itself. Throws NothingToDo, WrongUsage, BadParameter, BadFile.
[[nodiscard]] TrainOptions parseTrainOptions(int argc, const char* const* argv);

} // namespace mc::app
