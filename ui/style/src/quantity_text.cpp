#include "style/quantity_text.h"

#include "style/text.h"

#include <cmath>
#include <cstdint>

namespace mc::ui {

QString bytesText(double bytes) {
    constexpr double kThousand = 1e3;
    constexpr double kMillion = 1e6;
    constexpr double kBillion = 1e9;
    if (bytes < kMillion) {
        return tr("%1 kB").arg(decimalText(std::ceil(bytes / kThousand), 0));
    }
    return bytes < kBillion ? tr("%1 MB").arg(decimalText(bytes / kMillion, bytes < 10 * kMillion ? 1 : 0))
                            : tr("%1 GB").arg(decimalText(bytes / kBillion, 1));
}

QString durationText(double seconds) {
    constexpr std::int64_t kMinute = 60; // seconds
    const std::int64_t whole = std::llround(seconds);
    return whole < kMinute ? tr("%1 s").arg(whole)
                           : tr("%1 min %2 s").arg(whole / kMinute).arg(whole % kMinute);
}

} // namespace mc::ui
