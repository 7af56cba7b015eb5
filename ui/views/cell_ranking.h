#pragma once

#include "base/matrix.h"
#include "views/view.h"

#include <vector>

namespace mc::ui {

/// The cell of the hidden layers (of the output, if there are none) with the most PYR spikes in the steps so
/// far; ties to the lowest layer and cell. Layer 0 where none has spiked.
[[nodiscard]] CellChoice mostActiveCell(const Frame& frame);

/// Likewise, the one with the largest Σ |e|. Layer 0 where all errors are zero.
[[nodiscard]] CellChoice largestErrorCell(const Frame& frame);

/// Likewise, the one in which both are large: with the largest product of PYR spikes and Σ |e| in all of the
/// presentation on show. Layer 0 where no cell has both.
[[nodiscard]] CellChoice telltaleCell(const Frame& frame);
/// Whether a cell of the network both spikes and carries error in the presentation on show.
[[nodiscard]] bool isTelltale(const Frame& frame, CellChoice cell);

/// The entries that are largest without their sign, at most `most`, largest first; none that are 0.
[[nodiscard]] std::vector<int> strongestOf(const Vector& values, std::size_t most);

} // namespace mc::ui
