#pragma once

#include "views/view.h"

#include <memory>

namespace mc::ui {

/// Chooses a microcircuit worth looking at while nobody has picked one: one that spikes and carries error. It
/// stays until it has been quiet for half a second of presentations, so that it does not change from frame to
/// frame; where a presentation takes longer than that, or the run stands, until it is quiet in one.
class TelltaleChoice {
public:
    /// The cell to show from this frame on; that which is on show, as long as it is good enough.
    [[nodiscard]] CellChoice next(const Frame& frame, CellChoice onShow);

private:
    std::shared_ptr<const PresentationRecord> last_; ///< that was looked at
    int quiet_ = 0;                                  ///< presentations shown in which the cell was quiet
};

} // namespace mc::ui
