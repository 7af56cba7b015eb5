#pragma once

#include "model/presentation.h"
#include "training/records/presentation_record.h"

#include <memory>

namespace mc {

/// Input of the presentation that a run shows, for another network: see Trainer::replay. A view, which holds
/// until that run is asked for anything else.
struct ShownInput {
    std::shared_ptr<const PresentationRecord> record; ///< null: it shows none
    /// The presentations that it was computed together with, so that the same network gives the same bits;
    /// null: it is presented alone.
    const Presentation* block = nullptr;
    int lane = 0; ///< of the block
};

} // namespace mc
