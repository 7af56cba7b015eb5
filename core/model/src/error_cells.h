#pragma once

#include "base/matrix.h"
#include "model/parameters.h"

namespace mc {

/// Error cells (VIP and SST) over all steps (model.md, section 2), `count` cells and lanes per step.
struct ErrorCells {
    Index count;
    int steps;
    const float* u;
    const float* apical; ///< v_a
    float* e;
    float* residue;               ///< q, [count], after the last step; null: errors are graded
    float quantum;                ///< θ_e
    float maxBurst;               ///< K
    bool squares;                 ///< Σ (h v_a - ε̄)² is wanted; only with q or ε̄
    float gain = 1;               ///< g
    const float* usual = nullptr; ///< ε̄, [count]; null: ε = h v_a, whatever the gain
    float* driveSum = nullptr;    ///< Σ h v_a over steps, [count]; only with ε̄
};

/// Fills e, q and the sums of h v_a. Returns Σ (h v_a - ε̄)² over cells, lanes and steps, if it is wanted;
/// else 0.
double formErrors(const CircuitParameters& circuit, const ErrorCells& cells);

} // namespace mc
