#include "style/scale.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace mc::ui {

double roundCeiling(double value) {
    if (!(value > 0) || !std::isfinite(value)) {
        return 0;
    }
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        // 0.2 / 0.1 is not exactly 2, and the single-precision 0.002 is above 0.002 by 5e-8 of it.
        if (value <= factor * power * (1 + 1e-6)) {
            return factor * power;
        }
    }
    return 10 * power;
}

QList<double> roundTicks(double low, double high, int most) {
    QList<double> ticks;
    if (!(high > low)) {
        return ticks;
    }
    const double interval = roundCeiling((high - low) / std::max(1, most - 1) * (1 - 1e-9));
    const double slack = interval * 1e-6;
    const auto first = static_cast<std::int64_t>(std::ceil((low - slack) / interval));
    const auto last = static_cast<std::int64_t>(std::floor((high + slack) / interval));
    for (std::int64_t k = first; k <= last; ++k) {
        ticks.append(static_cast<double>(k) * interval);
    }
    return ticks;
}

QList<double> stepTicks(double low, double high, int most) {
    const double interval = std::max(1.0, roundCeiling((high - low) / std::max(1, most - 1)));
    QList<double> ticks;
    if (low <= 1) {
        ticks.append(1);
    }
    const auto last = static_cast<std::int64_t>(std::floor(high / interval));
    for (auto k = static_cast<std::int64_t>(std::ceil(low / interval)); k <= last; ++k) {
        const double at = static_cast<double>(k) * interval;
        if (at > 1 && (ticks.isEmpty() || at - ticks.last() > interval / 2)) {
            ticks.append(at);
        }
    }
    return ticks;
}

void GrowingRange::include(double magnitude) {
    limit_ = std::max(limit_, roundCeiling(magnitude));
}

void GrowingRange::fit(double magnitude) {
    const double wanted = roundCeiling(magnitude);
    limit_ = wanted > 0 ? wanted : first_;
}

} // namespace mc::ui
