#pragma once

#include "base/random.h"
#include "base/text.h"
#include "data/dataset.h"

#include <stop_token>

namespace mc {

/// Dataset::name of the drawn digits.
inline constexpr Text kDrawnDigitsName = MC_TEXT("drawn digits");

/// Digits drawn by strokes, 28 x 28, ten classes in equal shares, varied by slant, size, position, thickness,
/// shape and noise. Image i of each set depends on the seed and on i alone, and its bits are the same on
/// every machine: integer arithmetic and the exactly rounded operations of IEEE 754 only. Training and test
/// images are different draws. Counts from 1 to 1,000,000; else throws BadParameter ("images" or
/// "test_images"). Throws Stopped soon after a stop is requested.
[[nodiscard]] Dataset drawDigits(Seed seed, std::size_t trainCount, std::size_t testCount,
                                 const std::stop_token& stop = {});

} // namespace mc
