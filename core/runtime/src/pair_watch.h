#pragma once

#include "pace.h"
#include "training/run/trainer.h"

#include <memory>
#include <vector>

namespace mc {

/// The synapse pairs that a person watches. A copy of large matrices costs the simulation more than a frame
/// is worth: while it moves, they are renewed ten times per second.
class PairWatch {
public:
    /// pairs: as in WatchSet; what the network does not have is left out. moving: there will be a later
    /// frame.
    [[nodiscard]] std::vector<std::shared_ptr<const PairRecord>>
    of(const Trainer& trainer, const std::vector<int>& pairs, bool moving);

private:
    struct Taken {
        std::shared_ptr<const PairRecord> record;
        Clock::time_point time;
    };
    /// Those of a layer pair, as they are now or as they were taken last.
    [[nodiscard]] Taken taken(const Trainer& trainer, int pair, bool moving) const;

    std::vector<Taken> last_;
};

} // namespace mc
