#include "view/run_state.h"

#include <QJsonArray>
#include <algorithm>

namespace mc::ui {

namespace {

/// Axes can be drawn of these with finite numbers of ordinary precision, and no run has others.
bool isUsable(const QJsonValue& limit) {
    constexpr double kLeast = 1e-12;
    constexpr double kMost = 1e12;
    return limit.toDouble() >= kLeast && limit.toDouble() <= kMost;
}

} // namespace

QJsonValue limitsOf(std::span<const GrowingRange> ranges) {
    QJsonArray limits;
    for (const GrowingRange& range : ranges) {
        limits.append(range.limit());
    }
    return limits;
}

bool fitLimits(std::span<GrowingRange> ranges, const QJsonValue& limits) {
    const QJsonArray list = limits.toArray();
    const bool usable =
        list.size() == static_cast<qsizetype>(ranges.size()) && std::ranges::all_of(list, isUsable);
    for (qsizetype k = 0; usable && k < list.size(); ++k) {
        ranges[static_cast<std::size_t>(k)].fit(list[k].toDouble());
    }
    return usable;
}

} // namespace mc::ui
