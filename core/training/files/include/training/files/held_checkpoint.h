#pragma once

#include "training/experiment/data_summary.h"

#include <cstddef>
#include <memory>
#include <string>

namespace mc {

struct Checkpoint;

/// A held run as a session keeps it: see command::Hold.
struct HeldCheckpoint {
    static constexpr std::size_t kMost = 8; ///< in a session

    std::string name;                         ///< no other has it: see isDisplayName()
    int colour = 0;                           ///< 0 ... kMost - 1; no other has it
    bool shown = true;                        ///< whether charts show its course
    std::size_t begunWith = 0;                ///< so many of its interventions, the first ones
    std::shared_ptr<const DataSummary> data;  ///< that it was trained on; not null
    std::shared_ptr<const Checkpoint> moment; ///< without parts of a session; not null
};

} // namespace mc
