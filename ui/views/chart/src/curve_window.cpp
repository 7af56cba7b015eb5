#include "chart/curve_window.h"

#include <algorithm>

namespace mc::ui {

namespace {

bool isLeftOf(const QPointF& point, double x) {
    return point.x() < x;
}

} // namespace

QList<QPointF> curveWithin(const QList<QPointF>& points, TimeSpan span) {
    if (points.isEmpty() || (points.first().x() >= span.from && points.last().x() <= span.to)) {
        return points;
    }
    auto begin = std::lower_bound(points.begin(), points.end(), span.from, isLeftOf);
    auto end = std::upper_bound(begin, points.end(), span.to,
                                [](double x, const QPointF& point) { return x < point.x(); });
    begin -= begin == points.begin() ? 0 : 1;
    end += end == points.end() ? 0 : 1;
    return {begin, end};
}

std::optional<double> curveValue(const QList<QPointF>& points, double x) {
    const auto right = std::lower_bound(points.begin(), points.end(), x, isLeftOf);
    if (right == points.end()) {
        return std::nullopt;
    }
    if (right->x() == x) {
        return right->y();
    }
    if (right == points.begin()) {
        return std::nullopt;
    }
    const QPointF left = *(right - 1);
    return left.y() + (x - left.x()) / (right->x() - left.x()) * (right->y() - left.y());
}

} // namespace mc::ui
