#pragma once

#include "training/race/race.h"

#include <filesystem>
#include <string>

namespace mc::app {

// Names within the folder of results.
inline constexpr const char* kRaceTable = "race.csv";
inline constexpr const char* kRaceText = "race.md";
inline constexpr const char* kRaceRuns = "race_runs.csv";
inline constexpr const char* kRaceCourse = "race_course.csv";
inline constexpr const char* kRacePicture = "race.png";
inline constexpr const char* kRaceDrawing = "race.svg";

/// The ranking, a row per rule.
[[nodiscard]] std::string raceCsv(const Race& race);
/// The ranking as a Markdown table, and the command that repeats each run. epochs: asked for.
[[nodiscard]] std::string raceMarkdown(const Race& race, std::int64_t epochs);
/// A row per run, with the command that repeats it.
[[nodiscard]] std::string raceRunsCsv(const Race& race, std::int64_t epochs);
/// A row per rule, measure and point of its course.
[[nodiscard]] std::string raceCourseCsv(const Race& race);
/// The line of an epoch that has just been learned, JSON: the ranking, best first.
[[nodiscard]] std::string raceEpochReport(const Race& race);

struct RaceOutcome {
    double seconds = 0; ///< of everything, from the start of the program to here
    int threads = 1;
    bool stoppedEarly = false;
    std::filesystem::path out;
};
/// The last line, JSON: what came of it.
[[nodiscard]] std::string raceFinalReport(const Race& race, const RaceOutcome& outcome);

/// Writes race.png and race.svg. Throws BadFile.
void writeRacePictures(const Race& race, const std::filesystem::path& folder);

} // namespace mc::app
