#pragma once

#include "base/matrix.h"

namespace mc {

/// The sum of `count` values, in an order that is the same for all instruction sets: 16 partial sums, value i
/// being part of sum i modulo 16, which are added up in turn.
[[nodiscard]] float sumOf(const float* values, Index count);

} // namespace mc
