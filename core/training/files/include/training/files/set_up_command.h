#pragma once

#include "base/message.h"
#include "training/files/set_up.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace mc {

/// The part of the program that a command line starts.
enum class CommandKind {
    Window, ///< the window, which pauses where the run stood, or before at an event that it pauses at
    Train   ///< `microcircuit train`, which ends there
};

/// A command line for a shell, and what a person should know of how it differs from the set-up.
struct SetUpCommand {
    std::string line;
    std::vector<Message> notes{};
};

/// The command line that repeats a run from its beginning to where it stood, to the same bits. Every option
/// is there that is not what the program would choose itself. Throws Refused where no shell would take it: a
/// folder's name that is not UTF-8, or a line of more than 100,000 bytes, as of many images that were taught.
[[nodiscard]] SetUpCommand commandOf(const SetUp& setUp, CommandKind kind);

/// The options of an experiment, each with a space before it: " --net 784-100-10 --seed 1".
[[nodiscard]] std::string experimentOptions(const Experiment& experiment);

/// The command that trains this experiment with these interventions for so many epochs.
[[nodiscard]] std::string trainCommandOf(const Experiment& experiment, std::int64_t epochs,
                                         const Interventions& interventions = {});

} // namespace mc
