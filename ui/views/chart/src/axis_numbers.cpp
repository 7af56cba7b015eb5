#include "chart/axis_numbers.h"

#include "style/scale.h"
#include "style/text.h"

#include <QFontMetricsF>
#include <algorithm>

namespace mc::ui {

namespace {

constexpr int kFinest = 16; ///< times as many steps as there is room for are tried

QList<TickLabel> fitting(const QList<double>& ticks, const DrawnAxis& axis, const QFontMetricsF& metrics) {
    QList<TickLabel> labels;
    double free = axis.left;
    for (const double tick : ticks) {
        const QString text = tickText(tick);
        const double x = axis.plot.left() + axis.span.share(tick) * axis.plot.width();
        const double wide = metrics.horizontalAdvance(text) + 2;
        // The last one may be wider than the margin.
        const double left = std::min(x - wide / 2, axis.right - wide);
        const bool told = !labels.isEmpty() && labels.last().text == text; // too close to be told apart
        if (left >= free && !told) {
            labels.append({x, text, left, wide});
            free = left + wide + metrics.averageCharWidth() / 2;
        }
    }
    return labels;
}

} // namespace

QList<TickLabel> tickLabels(const DrawnAxis& axis, const QFontMetricsF& metrics) {
    const int room = static_cast<int>(axis.plot.width() / (metrics.averageCharWidth() * 6));
    const int most = std::clamp(room, 2, 7);
    if (axis.kind == TimeKind::Presentation) {
        return fitting(stepTicks(axis.span.from, axis.span.to, most), axis, metrics);
    }
    // A zoomed axis may hold less than two numbers of the step that there is room for: smaller steps then.
    QList<TickLabel> labels;
    for (int count = most; labels.size() < 2 && count <= kFinest * most; count *= 2) {
        labels = fitting(roundTicks(axis.span.from, axis.span.to, count), axis, metrics);
    }
    return labels;
}

QList<double> valueTicks(double low, double high, double height, double line) {
    const int most = std::clamp(static_cast<int>(height / (1.4 * line)) + 1, 2, 6);
    QList<double> ticks = roundTicks(low, high, most);
    if (ticks.size() >= 2) {
        return ticks;
    }
    // No room for round numbers between the ends: the ends, but not to more digits than can be taken in.
    const auto brief = [](double value) { return QString::number(value, 'g', 3).toDouble(); };
    return {brief(low), brief(high)};
}

} // namespace mc::ui
