#pragma once

namespace mc::app {

/// Runs the command that the first argument names, or else the window. Returns the status of the program.
int runCommand(int argc, char** argv);

} // namespace mc::app
