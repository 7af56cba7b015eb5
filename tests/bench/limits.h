#pragma once

#include "base/matrix.h"

namespace bench {

/// What the machine can do at most, measured now (the best of several tries), on one thread.

/// Single-precision matrix product of [m x k] and [k x n], operations per second (2 m k n each).
[[nodiscard]] double productLimit(mc::Index m, mc::Index k, mc::Index n);

/// Bytes per second of a ← a + s b over arrays of `floats` entries each (two read, one written).
[[nodiscard]] double bandwidthLimit(mc::Index floats);

} // namespace bench
