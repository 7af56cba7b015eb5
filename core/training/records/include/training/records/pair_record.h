#pragma once

#include "base/matrix.h"

#include <cstdint>

namespace mc {

/// All synapse pairs of two layers at one moment: the forward weights and the effective feedback that the
/// next update uses. Entry (i, j) of both joins cell i of the upper layer with cell j of the lower one.
struct PairRecord {
    int pair = 0;             ///< from 0: joins layers pair + 1 and pair + 2
    std::int64_t updates = 0; ///< done so far
    /// Feedback comes from the output: the upper layer is the output, and `forward` the path of all weights
    /// up to it (see pathsToOutput).
    bool direct = false;
    Matrix forward;  ///< W, [cells of the upper layer x cells of the lower layer]
    Matrix feedback; ///< E in the shape of W
};

} // namespace mc
