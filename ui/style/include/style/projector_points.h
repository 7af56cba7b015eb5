#pragma once

#include "style/fonts.h"

#include <algorithm>

namespace mc::ui {

/// Letters for a projector in a window so many pixels high: 24 points on 1080 of them, at 96 per inch; in
/// proportion on others. dotsPerInch: as Qt has it.
[[nodiscard]] inline double projectorPoints(int height, double dotsPerInch) {
    constexpr double kPixelsOfLetters = 32; // 24 points at 96 dots per inch,
    constexpr double kOnHeight = 1080;      // on a screen so high
    constexpr double kPointsPerInch = 72;
    const double pixels = kPixelsOfLetters * height / kOnHeight;
    return std::max(pixels * kPointsPerInch / dotsPerInch, kLargeFromPoints);
}

} // namespace mc::ui
