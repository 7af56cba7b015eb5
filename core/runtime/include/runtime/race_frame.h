#pragma once

#include "runtime/notice.h"
#include "training/files/checkpoint.h"
#include "training/race/race_course.h"
#include "training/race/race_entry.h"

#include <cstdint>
#include <memory>

namespace mc {

/// One consistent view of a race at one moment, immutable.
struct RaceFrame {
    std::uint64_t number = 0;                 ///< goes up with every frame
    std::uint64_t commands = 0;               ///< that have been carried out or refused, of all posted
    std::shared_ptr<const RaceEntry> entry;   ///< null until a race has begun; its rules are those that run
    std::shared_ptr<const RaceResult> result; ///< null until a race has begun
    std::int64_t until = 0;                   ///< epochs at whose end it pauses; 0: it has no end
    bool playing = false;
    bool busy = false;          ///< opening data; the rest of the frame is from before
    double imagesPerSecond = 0; ///< of all runs together, over the last half second
    int threads = 1;
    Notice notice;
    std::uint64_t handOvers = 0;                  ///< goes up whenever a state is handed over
    std::shared_ptr<const Checkpoint> handedOver; ///< the one handed over last; null before
};

using RaceFramePtr = std::shared_ptr<const RaceFrame>;

} // namespace mc
