#include "time_axis/plot_anchor.h"

#include "time_axis/time_navigation.h"

#include <QWidget>

namespace mc::ui {

PlotAnchor::PlotAnchor(TimeNavigation& time, Heights heights)
    : QObject(&time), time_(time), heights_(std::move(heights)) {
    connect(&time, &TimeNavigation::spanChanged, this, &PlotAnchor::moved);
}

QString PlotAnchor::name() const {
    return time_.parent()->objectName();
}

QWidget& PlotAnchor::painted() const {
    return time_.painted();
}

QRectF PlotAnchor::area() const {
    return time_.plot();
}

std::pair<double, double> PlotAnchor::heights() const {
    return heights_ ? heights_() : std::pair(0.0, 1.0);
}

QPointF PlotAnchor::onTheAxes(QPointF pixel) const {
    const QRectF plot = area();
    const auto [low, high] = heights();
    return {time_.timeAt(pixel.x()), low + (plot.bottom() - pixel.y()) / plot.height() * (high - low)};
}

QPointF PlotAnchor::inPixels(QPointF timeAndHeight) const {
    const QRectF plot = area();
    const auto [low, high] = heights();
    return {time_.xOf(timeAndHeight.x()),
            plot.bottom() - (timeAndHeight.y() - low) / (high - low) * plot.height()};
}

} // namespace mc::ui
