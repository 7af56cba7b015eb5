#include "chart/thinning.h"

#include <algorithm>

namespace mc::ui {

QList<QPointF> thinned(const QList<QPointF>& points, qsizetype most) {
    if (points.size() <= most) {
        return points;
    }
    const qsizetype stretches = std::max<qsizetype>(1, (most - 2) / 2);
    const qsizetype inner = points.size() - 2;
    const auto lower = [](const QPointF& a, const QPointF& b) { return a.y() < b.y(); };
    QList<QPointF> kept{points.first()};
    for (qsizetype k = 0; k < stretches; ++k) {
        const auto begin = points.begin() + 1 + inner * k / stretches;
        const auto end = points.begin() + 1 + inner * (k + 1) / stretches;
        if (begin == end) {
            continue;
        }
        auto [low, high] = std::minmax_element(begin, end, lower);
        if (high < low) {
            std::swap(low, high);
        }
        kept.append(*low);
        if (high != low) {
            kept.append(*high);
        }
    }
    kept.append(points.last());
    return kept;
}

} // namespace mc::ui
