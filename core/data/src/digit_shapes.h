#pragma once

#include <cstdint>
#include <span>

namespace mc {

/// How the pen passes a knot.
enum class Pen : std::uint8_t {
    Down,   ///< starts a stroke here
    Smooth, ///< curves through
    Corner, ///< turns sharply
};

/// A point that a stroke passes. Digits are about 100 high (y from -50, the top, to 50) and 60 wide.
struct Knot {
    std::int8_t x;
    std::int8_t y;
    Pen pen;
};

using DigitShape = std::span<const Knot>;

/// The ways in which people write a digit, 0 to 9.
[[nodiscard]] std::span<const DigitShape> digitShapes(int digit);

/// No shape has more knots.
inline constexpr std::size_t kMostKnots = 14;

} // namespace mc
