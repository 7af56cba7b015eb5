#pragma once

#include "data/dataset.h"
#include "model/presentation.h"
#include "training/records/presentation_record.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace mc {

/// The image that a lane presents.
struct PresentedImage {
    ImageShape shape;
    std::vector<std::uint8_t> pixels; ///< as presented, [shape.size()]
    std::uint32_t index = 0;          ///< in the training set
    ImageUse use = ImageUse::Training;
    std::shared_ptr<const AskedImage> asked{}; ///< of a person; null: of the training set
};

/// What the cells of a presentation were like.
struct PresentedCells {
    const CircuitParameters& circuit;
    std::span<const float> quanta;              ///< θ_e of each layer; empty when errors are graded
    const std::vector<SilencedCells>& silenced; ///< [L]
};

/// Copies one lane of a presentation that went up and down. Without a label it has no loss.
[[nodiscard]] std::shared_ptr<const PresentationRecord>
recordLane(const Presentation& presentation, int lane, const PresentedCells& cells, PresentedImage image);

} // namespace mc
