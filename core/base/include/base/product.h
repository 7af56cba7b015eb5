#pragma once

#include "base/matrix.h"

namespace mc {

// Products of dense matrices (GEMM). Each entry of a product is summed in one order, whatever the instruction
// set and however the columns are cut into calls.

/// out = a b. Shapes: [m x k] [k x n]; out is resized.
void multiply(const Matrix& a, const Matrix& b, Matrix& out);

/// out = aᵀ b. Shapes: [k x m] [k x n]; out is resized.
void multiplyTransposed(const Matrix& a, const Matrix& b, Matrix& out);

/// Columns [first, first + count) of out = scale a bᵀ, added to what is there if `add`. Shapes: [m x k] [n x
/// k]; out is [m x n] already.
void multiplyByTransposed(const Matrix& a, const Matrix& b, float scale, bool add, Index first, Index count,
                          Matrix& out);

} // namespace mc
