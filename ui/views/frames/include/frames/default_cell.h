#pragma once

#include "base/matrix.h"
#include "view/view.h"

#include <memory>
#include <vector>

namespace mc::ui {

/// Chooses a microcircuit worth looking at while nobody has picked one: one that spikes and carries error.
/// Where a presentation can be looked at, as its steps pass or the run stands, it stays until it is quiet in
/// one. Where presentations pass faster than that, each cell is told by its mean over those that were shown:
/// the choice holds for half a second at least, and until the cell falls far behind the best.
class DefaultCell {
public:
    /// The cell to show from this frame on; that which is on show, as long as it is good enough.
    [[nodiscard]] CellChoice next(const Frame& frame, CellChoice onShow);

private:
    void look(const Frame& frame);
    [[nodiscard]] CellChoice nextAtSpeed(CellChoice onShow);

    std::shared_ptr<const PresentationRecord> last_; ///< that was looked at
    std::vector<Vector> means_;                      ///< of spikeErrorScores() of each layer, fading
    int shown_ = 0;                                  ///< presentations since the choice
};

} // namespace mc::ui
