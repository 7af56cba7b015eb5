#pragma once

#include "runtime/command.h"

#include <cstdint>
#include <string>

namespace mc::app {

/// What the window was asked for.
struct WindowOptions {
    command::Restart first;
    command::OpenCheckpoint file; ///< a run or an experiment to open; an empty path: none
    std::string lesson;           ///< to open at once; empty: none
    std::int64_t autosave = 0;    ///< seconds; 0: none
    bool recover = false;
    int threads = 1;
    bool paused = false;
    bool projector = false;
    bool checkDisplay = false;
    double speed = kFullSpeed; ///< simulated ms per second
    bool startPage = true;     ///< nothing says what shall run
};

/// argv[0] is the program. Throws NothingToDo, WrongUsage, BadParameter, and BadFile where the file that is
/// named can be nothing to begin with.
[[nodiscard]] WindowOptions parseWindowOptions(int argc, const char* const* argv);

} // namespace mc::app
