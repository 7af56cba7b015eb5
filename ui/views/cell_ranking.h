#pragma once

#include "base/matrix.h"
#include "views/view.h"

#include <vector>

namespace mc::ui {

/// The cell of the hidden layers (of the output, if there are none) with the most PYR spikes in the steps so
/// far; ties to the lowest layer and cell. Layer 0 before the first step.
[[nodiscard]] CellChoice mostActiveCell(const Frame& frame);

/// Likewise, the one with the largest Σ |e|.
[[nodiscard]] CellChoice largestErrorCell(const Frame& frame);

/// The entries that are largest without their sign, at most `most`, largest first; none that are 0.
[[nodiscard]] std::vector<int> strongestOf(const Vector& values, std::size_t most);

} // namespace mc::ui
