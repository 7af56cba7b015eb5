#pragma once

#include "command_line.h"
#include "training/events/what_if.h"
#include "training/race/tuned_values.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <set>
#include <string_view>
#include <vector>

namespace mc::app {

/// What `microcircuit race` was asked for.
struct RaceOptions {
    std::vector<Experiment> experiments;    ///< rule by rule, seed by seed
    std::set<std::string_view> decided;     ///< their fields, by id, that the line or its preset gives
    std::vector<WhatIf> changes;            ///< what every run begins with
    std::optional<ExperimentSource> source; ///< the file that they were read from
    std::optional<TunedValues> tuned;       ///< values that they are given
    std::int64_t epochs = 0;
    int threads = 1;
    std::filesystem::path out; ///< empty: a new folder
};

/// argv[0] is the command itself. Throws NothingToDo, WrongUsage, BadParameter, BadFile.
[[nodiscard]] RaceOptions parseRaceOptions(int argc, const char* const* argv);

} // namespace mc::app
