#pragma once

namespace mc::app {

/// `microcircuit race ...`: races learning rules without a display. argv[0] is the command itself. Returns
/// the status for the shell.
[[nodiscard]] int raceCommand(int argc, const char* const* argv);

} // namespace mc::app
