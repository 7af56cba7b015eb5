#pragma once

#include "base/message.h"
#include "training/state/moment.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace mc {

/// Why a run pauses by itself.
enum class PauseCause {
    Event,        ///< one of those it was to pause at occurred: see command::PauseWhen
    RateFaded,    ///< the learning rate has fallen below 1 % of its start
    ActivityLost, ///< a hidden layer fell silent, or its cells spike in every step
    NotFinite,    ///< its numbers stopped being finite
};

/// What the simulation has to say in words; the latest one, until a command replaces it. The words are for
/// people, each in their language: whoever acts upon a notice asks for its kind, causes and field.
struct Notice {
    enum class Kind { None, Information, Failure }; ///< the graver, the later
    Kind kind = Kind::None;
    Message text;        ///< sentences; errors of files and parameters name the thing and the fault
    std::string field{}; ///< id of the field a refused experiment was refused for; may be empty
    std::vector<PauseCause>
        causes{}; ///< why the run stands still, in the order of the sentences; may be empty
    std::optional<Moment> returnTo{}; ///< where it was well last, if one can go there
    bool answers = false;             ///< it answers what a person has asked
    bool replaced = false;            ///< it tells that another run is on the board: BackToBefore undoes that

    /// Whether it tells why the run stands still, or answers, and is on show until a command replaces it.
    [[nodiscard]] bool lasting() const { return answers || !causes.empty(); }
    [[nodiscard]] bool tells(PauseCause cause) const {
        return std::ranges::find(causes, cause) != causes.end();
    }
    bool operator==(const Notice&) const = default;
};

} // namespace mc
