#pragma once

#include "pace.h"
#include "training/run/trainer.h"

#include <memory>

namespace mc {

/// The synapse pairs that a person watches. A copy of large matrices costs the simulation more than a frame
/// is worth: while it moves, they are renewed ten times per second.
class PairWatch {
public:
    /// pair: as in WatchSet. moving: there will be a later frame.
    [[nodiscard]] std::shared_ptr<const PairRecord> of(const Trainer& trainer, int pair, bool moving);

private:
    std::shared_ptr<const PairRecord> last_;
    Clock::time_point taken_;
};

} // namespace mc
