#pragma once

#include "base/matrix.h"
#include "view/view.h"

#include <vector>

namespace mc::ui {

/// The cell of the hidden layers (of the output, if there are none) with the most PYR spikes in the steps so
/// far; ties to the lowest layer and cell. Layer 0 where none has spiked.
[[nodiscard]] CellChoice mostActiveCell(const Frame& frame);

/// Likewise, the one with the largest Σ |e|. Layer 0 where all errors are zero.
[[nodiscard]] CellChoice largestErrorCell(const Frame& frame);

/// How much there is to see of each cell of each layer in all of a presentation: the product of PYR spikes
/// and Σ |e|, 0 unless it has both. [L] of [cells]
[[nodiscard]] std::vector<Vector> spikeErrorScores(const PresentationRecord& presentation);
/// The cell of the hidden layers with the largest score above 0, ranked as above; layer 0 where none has one.
[[nodiscard]] CellChoice bestOf(const std::vector<Vector>& scores);
/// Whether a cell of the network both spikes and carries error in the presentation on show.
[[nodiscard]] bool spikesWithError(const Frame& frame, CellChoice cell);

/// The entries that are largest without their sign, at most `most`, largest first; none that are 0.
[[nodiscard]] std::vector<int> strongestOf(const Vector& values, std::size_t most);

} // namespace mc::ui
