#pragma once

#include "lesson/amount.h"
#include "runtime/command.h"
#include "runtime/frame.h"

namespace mc::travel {

/// frame: of a run, with its past.
[[nodiscard]] CourseShape shapeOf(const Frame& frame);

/// Goes on to a later moment, as fast as possible.
[[nodiscard]] command::Step stepTo(const Frame& frame, const Moment& goal);

/// Whether the run stands where an event of its list has paused it.
[[nodiscard]] bool pausedByEvent(const Frame& frame);

/// How far a run has come since, in units: whole ones of epochs, batches and samples.
[[nodiscard]] double unitsSince(const Frame& frame, const Moment& from, StepUnit unit);

} // namespace mc::travel
