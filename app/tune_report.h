#pragma once

#include "training/race/tuning.h"

#include <filesystem>
#include <string>
#include <vector>

namespace mc::app {

// Names within the folder of results.
inline constexpr const char* kTunedValues = "tuned.json";
inline constexpr const char* kTuneTable = "tune.csv";
inline constexpr const char* kTunePicture = "tune.png";
inline constexpr const char* kTuneDrawing = "tune.svg";

/// A row per trial and round, rule by rule.
[[nodiscard]] std::string tuneCsv(const SearchPlan& plan, const std::vector<RuleSearch>& searches);
/// The line of a rule that is through, JSON: its values, or why none could be chosen.
[[nodiscard]] std::string tuneRuleReport(const SearchPlan& plan, const RuleSearch& search);

struct TuneOutcome {
    double seconds = 0; ///< of everything, from the start of the program to here
    int threads = 1;
    bool stoppedEarly = false;
    std::filesystem::path out;
};
/// The last line, JSON: what came of it.
[[nodiscard]] std::string tuneFinalReport(const TunedValues& tuned, const TuneOutcome& outcome);

} // namespace mc::app
