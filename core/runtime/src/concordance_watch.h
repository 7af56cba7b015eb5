#pragma once

#include "pace.h"
#include "training/run/trainer.h"

#include <memory>

namespace mc {

/// The sign concordance of now, that a person watches. While the run moves, a measure of large layers is kept
/// for so long that measuring takes no more than a fiftieth of the time.
class ConcordanceWatch {
public:
    /// Null where there is no pair of layers. moving: there will be a later frame.
    [[nodiscard]] std::shared_ptr<const ConcordancePoint> of(const Trainer& trainer, bool moving);

private:
    std::shared_ptr<const ConcordancePoint> last_;
    Clock::time_point keptUntil_;
};

} // namespace mc
