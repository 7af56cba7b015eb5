#pragma once

#include "style/paper.h"
#include "time_axis/time_span.h"

#include <QPointF>
#include <QRectF>
#include <QString>

class QPainter;

namespace mc::ui {

/// A horizontal axis with numbers.
struct NumberedAxis {
    QRectF plot;
    TimeSpan span; ///< from its left to its right end
    QString unit;  ///< before the numbers
    double left;   ///< nothing is written before that, units
};

/// Height that the numbers below a plot take.
[[nodiscard]] double heightOfNumbers(const Paper& paper);
void paintNumbers(QPainter& painter, const Paper& paper, const NumberedAxis& axis);

/// The ground of a plot, with its frame.
void paintCellPlot(QPainter& painter, const Paper& paper, const QRectF& plot);

inline constexpr double kNowMark = 8; ///< units, size of the mark where the cell is on a curve
void paintNow(QPainter& painter, const Paper& paper, QPointF place);

} // namespace mc::ui
