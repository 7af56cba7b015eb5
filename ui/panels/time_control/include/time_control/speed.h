#pragma once

#include <QString>

namespace mc::ui {

// The speed slider: notches 0 ... kFullNotch. Ten notches per decade from 1 to 100,000 simulated ms per
// second, then full speed as the last.

inline constexpr int kNotchesPerDecade = 10;
inline constexpr int kNotchesPerDoubling = 3; ///< near enough: a decade is 3.3 doublings
inline constexpr int kFullNotch = 5 * kNotchesPerDecade + 1;

/// Simulated milliseconds per second at a notch, rounded to two digits so that it reads well; kFullSpeed at
/// the last.
[[nodiscard]] double speedOfNotch(int notch);

/// The notch nearest to a speed; any speed above 100,000 ms/s that is not kFullSpeed goes to the notch before
/// the last.
[[nodiscard]] int notchOfSpeed(double millisecondsPerSecond);

/// "full speed", or "20 ms/s".
[[nodiscard]] QString speedText(double millisecondsPerSecond);

} // namespace mc::ui
