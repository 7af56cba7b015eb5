#include "chart/chart_strip.h"
#include "style/units.h"
#include "time_axis/time_navigation.h"

#include <QChart>
#include <QFontMetricsF>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

// How much room a strip takes around its plot, and where the plot is.

namespace mc::ui {

namespace {

constexpr double kRightMargin = 12; ///< units; half of the last tick's number

} // namespace

QRectF ChartStrip::plotArea() const {
    return chart()->plotArea();
}

QRectF ChartStrip::ground() const {
    const double top = spaceAbove();
    return message_.isEmpty() ? plotArea()
                              : QRectF(1, top, width() - 2.0, height() - top - 1); // numbers take no room
}

QPointF ChartStrip::pixel(QPointF point) const {
    const QRectF area = plotArea();
    return {area.left() + (point.x() - x_->min()) / (x_->max() - x_->min()) * area.width(),
            area.bottom() - (point.y() - y_->min()) / (y_->max() - y_->min()) * area.height()};
}

double ChartStrip::lineHeight() const {
    return QFontMetricsF(font()).height();
}

double ChartStrip::spaceAbove() const {
    const bool titled =
        !title().isEmpty() || std::any_of(curves_.begin(), curves_.end(),
                                          [](const Curve& curve) { return !curve.style.name.isEmpty(); });
    const int more = keyLines();
    const double toNumbers = more > 0 ? lineHeight() / 4 : 0; // below lines that begin at the left
    return titled ? (1 + more) * lineHeight() + 6 * unitOf(*this) + toNumbers
                  : lineHeight() / 2 + 1; // the uppermost number sticks out by half a line
}

double ChartStrip::spaceBelow() const {
    return xUnit_.isEmpty() ? 6 * unitOf(*this) : lineHeight() + 5 * unitOf(*this);
}

int ChartStrip::heightAroundPlot() const {
    return static_cast<int>(std::ceil(spaceAbove() + spaceBelow()));
}

QSize ChartStrip::minimumSizeHint() const {
    return {pixelsOf(*this, 140), heightAroundPlot() + pixelsOf(*this, 12)};
}

void ChartStrip::placePlot() {
    const QFontMetricsF metrics(font());
    const double unit = unitOf(*this);
    const double left = std::max(metrics.horizontalAdvance(widestNumber_) + 6 * unit,
                                 metrics.horizontalAdvance(tr("epochs")) + 10 * unit);
    chart()->setPlotArea(QRectF(left, spaceAbove(), std::max(10.0, width() - left - kRightMargin * unit),
                                std::max(8.0, height() - spaceAbove() - spaceBelow())));
    time_->placeButton();
}

} // namespace mc::ui
