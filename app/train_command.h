#pragma once

namespace mc::app {

/// `microcircuit train`: trains without a display. argv[0] is the command. Returns the status for the shell.
int trainCommand(int argc, const char* const* argv);

} // namespace mc::app
