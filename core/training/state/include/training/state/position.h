#pragma once

#include "base/message.h"

#include <cstdint>

namespace mc {

/// Units a person steps by.
enum class StepUnit { TimeStep, Sample, Batch, Epoch };

/// Where in its course a run stands. The presentations of a batch are counted one after another; the update
/// comes with the last time step of the last one, so there is no moment at which a finished batch has not
/// been learned.
struct Position {
    std::int64_t epoch = 0;  ///< from 0
    std::int64_t batch = 0;  ///< within the epoch, from 0
    std::int64_t sample = 0; ///< within the batch, from 0
    std::int64_t step = 0; ///< time steps done of this sample's presentation, 0 only before the first of all
    std::int64_t updates = 0;         ///< updates done since the start
    std::int64_t batchesPerEpoch = 0; ///< updates in one epoch
    std::int64_t samplesInBatch =
        0;                  ///< presentations of this batch; the last batch of an epoch may be smaller
    std::int64_t steps = 0; ///< T
    bool operator==(const Position&) const = default;
};

/// "epoch 1, batch 5, sample 3, 7 ms".
[[nodiscard]] Message placeWords(const Position& position);

} // namespace mc
