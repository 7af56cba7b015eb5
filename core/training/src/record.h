#pragma once

#include "data/dataset.h"
#include "model/presentation.h"
#include "training/presentation_record.h"

#include <memory>
#include <span>

namespace mc {

/// Copies one lane of a presentation that went up and down. quanta: θ_e of each layer, empty when errors are
/// graded.
[[nodiscard]] std::shared_ptr<const PresentationRecord>
recordLane(const Presentation& presentation, int lane, const CircuitParameters& circuit,
           std::span<const float> quanta, const ImageSet& images, std::uint32_t image);

} // namespace mc
