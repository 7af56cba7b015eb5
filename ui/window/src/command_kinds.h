#pragma once

#include "runtime/command.h"

#include <variant>

namespace mc::ui {

template <class... Kinds> [[nodiscard]] bool isOneOf(const Command& command) {
    return (std::holds_alternative<Kinds>(command) || ...);
}

/// Whether it puts another run on the board, if it is not refused.
[[nodiscard]] inline bool bringsAnotherRun(const Command& command) {
    return isOneOf<command::Reset, command::Restart, command::BackToBefore, command::ForwardToAfter,
                   command::OpenCheckpoint, command::GoOnFrom>(command);
}

/// Whether it takes the run to another moment.
[[nodiscard]] inline bool movesTheRun(const Command& command) {
    return isOneOf<command::Play, command::Pause, command::Step, command::StepBack, command::GoTo>(command);
}

/// Whether it writes a file that a person asked for.
[[nodiscard]] inline bool savesAloud(const Command& command) {
    const auto* session = std::get_if<command::SaveSession>(&command);
    return isOneOf<command::SaveCheckpoint>(command) || (session != nullptr && !session->quiet);
}

/// Whether it intervenes in the run.
[[nodiscard]] inline bool changesTheRun(const Command& command) {
    return isOneOf<command::Intervene, command::UndoIntervention>(command);
}

} // namespace mc::ui
