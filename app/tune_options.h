#pragma once

#include "command_line.h"
#include "training/race/tuning.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace mc::app {

/// What `microcircuit tune` was asked for.
struct TuneOptions {
    std::vector<Experiment> experiments;    ///< one per rule
    std::set<std::string_view> decided;     ///< their fields, by id, that the line or its preset gives
    std::optional<ExperimentSource> source; ///< the file that they were read from
    SearchPlan plan;
    int threads = 1;
    std::filesystem::path out; ///< empty: a new folder
    std::string command;       ///< that was given
};

/// The option of the first of these fields that the line gives, too, without its dashes; empty: none is
/// given.
[[nodiscard]] std::string optionGiven(const std::vector<SearchRange>& ranges, const CommandLine& line);

/// argv[0] is the command itself. Throws NothingToDo, WrongUsage, BadParameter, BadFile.
[[nodiscard]] TuneOptions parseTuneOptions(int argc, const char* const* argv);

} // namespace mc::app
