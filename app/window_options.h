#pragma once

#include "runtime/command.h"
#include "training/files/set_up_text.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace mc::app {

/// What the window was asked for.
struct WindowOptions {
    command::Restart first;
    command::OpenCheckpoint file;    ///< a run or an experiment to open; an empty path: none
    std::string lesson;              ///< to open at once; empty: none
    std::vector<PauseEvent> until;   ///< pauses there
    std::optional<std::int64_t> to;  ///< goes on to so many updates at once, and pauses
    std::optional<SetUpRead> setUp;  ///< to be shown before it is opened
    std::filesystem::path setUpFrom; ///< its file, or what is said in place of one
    std::int64_t autosave = 0;       ///< seconds; 0: none
    bool recover = false;
    int threads = 1;
    bool fileAlone = false; ///< `file` is named without options of an experiment
    bool paused = false;
    bool projector = false;
    bool checkDisplay = false;
    std::string language;      ///< its code; empty: as it was chosen in the menu
    double speed = kFullSpeed; ///< simulated ms per second
    bool startPage = true;     ///< nothing says what shall run
};

/// argv[0] is the program. Throws NothingToDo, WrongUsage, BadParameter, and BadFile where the file that is
/// named can be nothing to begin with.
[[nodiscard]] WindowOptions parseWindowOptions(int argc, const char* const* argv);

/// Opens the window and runs it until it is closed. argv: of the program. Returns its status.
int showWindow(const WindowOptions& options, char** argv);

} // namespace mc::app
