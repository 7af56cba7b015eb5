#include "time_control/speed.h"

#include "runtime/command.h"
#include "style/text.h"

#include <algorithm>
#include <cmath>

namespace mc::ui {

double speedOfNotch(int notch) {
    if (notch >= kFullNotch) {
        return kFullSpeed;
    }
    const int decade = notch / kNotchesPerDecade;
    const double within = std::pow(10.0, static_cast<double>(notch % kNotchesPerDecade) / kNotchesPerDecade);
    return std::round(within * 10) / 10 * std::pow(10.0, decade);
}

int notchOfSpeed(double millisecondsPerSecond) {
    if (std::isinf(millisecondsPerSecond)) {
        return kFullNotch;
    }
    const double notch = std::round(kNotchesPerDecade * std::log10(std::max(1.0, millisecondsPerSecond)));
    return static_cast<int>(std::min<double>(notch, kFullNotch - 1));
}

QString speedText(double millisecondsPerSecond) {
    if (std::isinf(millisecondsPerSecond)) {
        return tr("full speed");
    }
    const bool whole =
        millisecondsPerSecond >= 10 || millisecondsPerSecond == std::floor(millisecondsPerSecond);
    const QString number =
        whole ? countText(std::llround(millisecondsPerSecond)) : decimalText(millisecondsPerSecond, 1);
    return tr("%1 ms/s").arg(number);
}

} // namespace mc::ui
