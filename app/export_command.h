#pragma once

namespace mc::app {

/// `microcircuit export`: the arrays of a kept run as a NumPy archive. argv[0] is the command.
int exportCommand(int argc, const char* const* argv);

} // namespace mc::app
