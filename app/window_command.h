#pragma once

namespace mc::app {

/// `microcircuit`: opens the window on a running experiment. Returns the status for the shell.
int windowCommand(int argc, char** argv);

} // namespace mc::app
