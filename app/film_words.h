#pragma once

#include "command_line.h"

#include <string>
#include <vector>

namespace mc::app {

inline constexpr double kUsualFilmLength = 15; ///< seconds of film

/// What was typed for `microcircuit film`, as text.
struct FilmWords {
    std::string named;
    std::vector<std::string> views;
    bool board = false;
    std::string race;
    std::string raceCurves = "test";
    std::string cell;
    std::string synapse;
    std::string from;
    std::string to;
    std::string every;
    std::string speed;
    std::string length;
    std::string size = "1280x720";
    std::string rate = "25";
    std::string letters;
    std::string drawings = "yes";
    std::string out;
};

/// The row of `--seeds`.
[[nodiscard]] Field filmSeedsRow();

// Help of the command, above and below its options.
extern const char* const kFilmDescription;
extern const char* const kFilmExamples;

/// Adds the options of the command. words: outlive the reading of the line.
void describeFilm(CommandLine& line, FilmWords& words);

} // namespace mc::app
