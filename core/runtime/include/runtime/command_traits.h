#pragma once

#include <variant>

namespace mc {

/// What a command does, unless it is refused.
struct CommandTraits {
    bool replacesRun = false; ///< puts another run on the board
    bool movesRun = false;    ///< takes the run to another moment
    bool startsRun = false;   ///< the run goes on by itself from then on
    bool changesRun = false;  ///< intervenes in the run
    bool asks = false;        ///< is answered by a notice
    bool savesRun = false;    ///< writes a file that a person asked for
    bool takesLong = false;   ///< maybe so long that a person wonders
};

/// Of the command that a closed list holds: of its own traits(); a command without any has none.
template <class... Commands> [[nodiscard]] CommandTraits traitsOf(const std::variant<Commands...>& command) {
    return std::visit(
        [](const auto& held) -> CommandTraits {
            if constexpr (requires { held.traits(); }) {
                return held.traits();
            } else {
                return {};
            }
        },
        command);
}

} // namespace mc
