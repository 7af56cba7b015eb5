#include "style/units.h"

#include "style/fonts.h"

#include <QPainter>
#include <QWidget>
#include <cmath>

namespace mc::ui {

namespace {

/// With letters for a projector, a unit is so large that they have this many points of it.
constexpr double kPointsOnUnits = 12;
constexpr double kProjectorStroke = 1.4; ///< units of a line for a projector that has one elsewhere

} // namespace

double unitOf(const QFont& font) {
    return isLargeType(font) ? font.pointSizeF() / kPointsOnUnits : 1;
}

double unitOf(const QWidget& widget) {
    return unitOf(widget.font());
}

double strokeScale(const QFont& font) {
    return isLargeType(font) ? kProjectorStroke : 1;
}

double lineOf(const QWidget& widget) {
    return unitOf(widget) * strokeScale(widget.font());
}

QFont typeOf(const QWidget& widget, double size, bool bold) {
    return typeOf(widget.font(), size, bold);
}

QFont typeOf(const QFont& letters, double size, bool bold) {
    QFont font = letters;
    const bool large = isLargeType(font);
    if (large) {
        font.setPointSizeF(kPointsOnUnits);
    }
    return scaledFont(font, large ? std::max(size, 1.0) : size, bold || font.bold());
}

QSizeF roomOf(const QWidget& widget) {
    return QSizeF(widget.size()) / unitOf(widget);
}

QRectF areaOf(const QWidget& widget) {
    return {QPointF(), roomOf(widget)};
}

QRectF inPixels(const QRectF& units, const QWidget& widget) {
    const double unit = unitOf(widget);
    return {units.topLeft() * unit, units.size() * unit};
}

QSize pixelsOf(const QWidget& widget, QSizeF units) {
    return {pixelsOf(widget, units.width()), pixelsOf(widget, units.height())};
}

int pixelsOf(const QWidget& widget, double units) {
    return static_cast<int>(std::ceil(units * unitOf(widget) - 1e-6));
}

void paintInUnits(QPainter& painter, const QWidget& widget) {
    const double unit = unitOf(widget);
    painter.scale(unit, unit);
    painter.setFont(typeOf(widget));
}

} // namespace mc::ui
