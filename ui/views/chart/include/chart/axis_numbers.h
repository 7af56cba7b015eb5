#pragma once

#include "time_axis/time_link.h"

#include <QList>
#include <QRectF>
#include <QString>

class QFontMetricsF;

namespace mc::ui {

/// A number under a time axis.
struct TickLabel {
    double x; ///< of its tick, pixels
    QString text;
    double left;  ///< pixels
    double width; ///< pixels
};

/// A time axis as it is drawn.
struct DrawnAxis {
    TimeKind kind;
    TimeSpan span; ///< in sight
    QRectF plot;   ///< above it, pixels
    double left;   ///< nothing is written before that, pixels
    double right;  ///< nor behind that, pixels
};

/// Round numbers from the left, without those that would lie over their neighbour or out of the room there
/// is. A presentation has them at whole time steps.
[[nodiscard]] QList<TickLabel> tickLabels(const DrawnAxis& axis, const QFontMetricsF& metrics);

/// Round numbers beside a vertical axis of so many pixels; its ends where there is no room for two of them.
/// line: height of a line of numbers, pixels.
[[nodiscard]] QList<double> valueTicks(double low, double high, double height, double line);

} // namespace mc::ui
