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
    float* residue; ///< q, [count], after the last step; null: errors are graded
    float quantum;  ///< θ_e
    float maxBurst; ///< K
    bool squares;   ///< Σ ε² is wanted
};

/// Fills e and q. Returns Σ ε² over cells, lanes and steps, if it is wanted; else 0.
double formErrors(const CircuitParameters& circuit, const ErrorCells& cells);

} // namespace mc
