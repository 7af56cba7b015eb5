#include "views/run_state.h"

#include <QJsonArray>
#include <algorithm>

namespace mc::ui {

QJsonValue limitsOf(std::span<const GrowingRange> ranges) {
    QJsonArray limits;
    for (const GrowingRange& range : ranges) {
        limits.append(range.limit());
    }
    return limits;
}

void fitLimits(std::span<GrowingRange> ranges, const QJsonValue& limits) {
    const QJsonArray list = limits.toArray();
    const bool usable =
        list.size() == static_cast<qsizetype>(ranges.size()) &&
        std::ranges::all_of(list, [](const QJsonValue& limit) { return limit.toDouble() > 0; });
    for (qsizetype k = 0; usable && k < list.size(); ++k) {
        ranges[static_cast<std::size_t>(k)].fit(list[k].toDouble());
    }
}

} // namespace mc::ui
