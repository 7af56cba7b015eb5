#pragma once

#include "training/presets.h"

#include <vector>

namespace mc {

inline constexpr std::string_view kDrawnDigitsName = "drawn digits"; ///< Dataset::name

/// Experiments on digits that the program draws.
[[nodiscard]] std::vector<Preset> digitPresets();
/// Convolutions on published sets.
[[nodiscard]] std::vector<Preset> convolutionPresets();
/// What goes wrong, each for one reason.
[[nodiscard]] std::vector<Preset> failurePresets();

} // namespace mc
