#pragma once

namespace mc::app {

// The commands of the program. argv[0] is the command itself; each returns the status for the shell.

/// `microcircuit`: opens the window on a running experiment.
int windowCommand(int argc, char** argv);
/// `microcircuit train`: trains without a display.
int trainCommand(int argc, const char* const* argv);
/// `microcircuit race`: races learning rules without a display.
int raceCommand(int argc, const char* const* argv);
/// `microcircuit tune`: looks for the values with which each rule learns best, without a display.
int tuneCommand(int argc, const char* const* argv);
/// `microcircuit export`: the arrays of a kept run as a NumPy archive.
int exportCommand(int argc, const char* const* argv);
/// `microcircuit film`: films a stretch of a run, or a race, without a display.
int filmCommand(int argc, const char* const* argv);
/// `microcircuit lesson FILE`: checks a lesson, plays it where asked to.
int lessonCommand(int argc, const char* const* argv);

/// Runs the command that the first argument names, or else the window. Returns the status of the program.
int runCommand(int argc, char** argv);

} // namespace mc::app
