#pragma once

#include "runtime/command_traits.h"
#include "training/race/race_entry.h"

#include <cstdint>
#include <string>
#include <variant>

namespace mc {

/// What can be asked of a RaceRunner: a closed list, carried out in the order in which it was posted.
namespace race_command {
/// A race from its beginning. If it is refused, the running one stays untouched.
struct Begin {
    RaceEntry entry;
    bool play = false;       ///< at once; else it begins paused
    std::int64_t epochs = 0; ///< >= 0, at the end of so many it pauses; 0: it has no end
    [[nodiscard]] static constexpr CommandTraits traits() { return {.takesLong = true}; }
};
/// Moves the end of the race. One that has gone as far already pauses.
struct Until {
    std::int64_t epochs = 0; ///< >= 0, from the beginning of the race; 0: it has no end
};
/// A race that has come to its end goes on without one.
struct Play {};
/// Latecomers stand still, too, until Play or a further Join.
struct Pause {};
/// Enters a rule; it learns from its start and catches up, also while the others are paused.
struct Join {
    std::string rule;
};
/// Takes a rule out, with what it has learned.
struct Leave {
    std::string rule;
};
/// A later frame hands over the state of one run, as it is then.
struct HandOver {
    std::string rule;
    std::int64_t seed = 0;
};
} // namespace race_command

using RaceCommand =
    std::variant<race_command::Begin, race_command::Until, race_command::Play, race_command::Pause,
                 race_command::Join, race_command::Leave, race_command::HandOver>;

} // namespace mc
