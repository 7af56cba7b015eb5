#pragma once

#include "base/matrix.h"
#include "model/geometry.h"

#include <cstdint>

namespace mc {

/// The kernels of a convolution at one moment, beside the kernels by which its errors go down.
struct KernelRecord {
    int layer = 0;            ///< 1 ... L
    std::int64_t updates = 0; ///< done so far
    LayerGeometry geometry;
    Matrix forward; ///< W, [out channels x (in channel, row, column)]
    /// E that the next update uses, in the shape of W. Empty where no errors go down through kernels: for the
    /// lowest layer, and with direct feedback.
    Matrix feedback;
};

} // namespace mc
