#pragma once

#include <QString>

namespace mc::ui {

/// "256 kB", "3.4 MB", "35 MB", "1.2 GB", in powers of 1,000. bytes: >= 0.
[[nodiscard]] QString bytesText(double bytes);

/// To the second: "48 s", "2 min 5 s". seconds: >= 0.
[[nodiscard]] QString durationText(double seconds);

} // namespace mc::ui
