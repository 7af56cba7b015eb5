#pragma once

#include "runtime/frame.h"
#include "training/run/trainer.h"

namespace mc {

/// What a person is told of a data set.
[[nodiscard]] std::shared_ptr<const DataSummary> summarize(const Dataset& data);

/// Fills in the watched parts of a frame from a trainer: experiment, data, layers, position, presentation,
/// history. `before` is the frame published last, or null: what has not changed since is shared with it. It
/// must be of the same run.
void assembleFrame(Trainer& trainer, const WatchSet& watched, const FramePtr& before, Frame& frame);

} // namespace mc
