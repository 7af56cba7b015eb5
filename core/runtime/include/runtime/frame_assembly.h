#pragma once

#include "runtime/frame.h"
#include "training/run/trainer.h"

#include <cstddef>
#include <memory>

namespace mc {

/// What a person is told of a data set.
[[nodiscard]] std::shared_ptr<const DataSummary> summarize(const Dataset& data);

/// Fills in the watched parts of a frame from a trainer: experiment, data, layers, position, presentation,
/// history. `before` is the frame published last, or null: what has not changed since is shared with it. It
/// must be of the same run.
void assembleFrame(Trainer& trainer, const WatchSet& watched, const FramePtr& before, Frame& frame);

/// What charts show of a run at a moment that is kept, whose parts it shares: see HeldRun::frame. data: that
/// it was trained on. begunWith: so many of its interventions, the first ones.
[[nodiscard]] FramePtr frameOf(const Snapshot& moment, std::shared_ptr<const DataSummary> data,
                               std::size_t begunWith);

} // namespace mc
