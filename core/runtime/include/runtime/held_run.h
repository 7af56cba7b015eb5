#pragma once

#include "base/message.h"
#include "training/files/held_checkpoint.h"
#include "training/state/moment.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace mc {

struct Frame;

/// A run at one moment, in memory; see command::TakeSnapshot.
using Snapshot = std::shared_ptr<const Checkpoint>;

/// Held run: a run at one moment, kept to be compared with the one on the board. The states of all of them
/// fit into the memory for the past when they are held, and when a session with them is opened, which leaves
/// out those that do not. A smaller memory set later releases none.
struct HeldRun {
    static constexpr std::size_t kMost = HeldCheckpoint::kMost;

    std::uint64_t number = 0; ///< from 1; never given to another run
    std::string name;         ///< see isDisplayName(); no other held run has it. For people: titleOf()
    int colour = 0;           ///< 0 ... kMost - 1; no other held run has it
    bool shown = true;        ///< whether charts show its course
    Snapshot moment;          ///< not null
    /// What charts show of it: experiment, data, network, layer sizes, position, history, interventions.
    std::shared_ptr<const Frame> frame; ///< not null
};
using HeldRuns = std::vector<HeldRun>; ///< in the order in which they were held

/// The name that a held run gets where a person gives none: "Run 3", in every language, as files hold it.
[[nodiscard]] Message defaultNameOf(std::uint64_t number);
/// The name of a held run for people: as it was given, or in the language of the window where it is a
/// default.
[[nodiscard]] Message titleOf(std::string_view name);

/// What the run on the board is compared with.
struct ComparedWith {
    enum class Kind {
        /// Of the run on the board, as the run was there when that was asked for: without what-ifs made at
        /// that very place since, so that before and after one can be compared. Ends where a what-if that
        /// holds there is undone, or the run takes another course from an earlier place.
        Moment,
        Held,
        Control
    };
    Kind kind = Kind::Moment;
    mc::Moment moment{};    ///< if it is a moment
    std::uint64_t held = 0; ///< number of a held run, if it is one
    bool operator==(const ComparedWith&) const = default;
};

} // namespace mc
