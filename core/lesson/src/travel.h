#pragma once

#include "lesson/amount.h"
#include "runtime/command.h"
#include "runtime/frame.h"

namespace mc::travel {

// frame: of a run, with its past.

/// Goes on to a later moment, as fast as possible: by batches to the end of one, else by time steps (ms). A
/// goal that is not later is one unit away.
[[nodiscard]] command::Step stepTo(const Frame& frame, const Moment& goal);

/// Whether the run stands where one of the events that it was to pause at has paused it.
[[nodiscard]] bool pausedByEvent(const Frame& frame);

/// Ends of units that a run has come past since `from`, >= 0: as momentAfter() counts, a unit that had begun
/// there is the first one.
[[nodiscard]] double unitsSince(const Frame& frame, const Moment& from, StepUnit unit);

} // namespace mc::travel
