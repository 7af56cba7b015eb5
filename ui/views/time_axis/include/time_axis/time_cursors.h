#pragma once

#include "style/palette.h"
#include "time_axis/time_axis.h"

#include <QPen>
#include <QRectF>
#include <vector>

class QPainter;

namespace mc::ui {

/// The cursors of a time axis as lines over a plot: the pointer's thin.
/// plot: as wide as the stretch in sight, pixels.
void paintTimeCursors(QPainter& painter, const Colours& theme, const TimeAxis& axis, const QRectF& plot);

/// Their letters and times over the numbers below the axis. right: where the widget ends.
void paintCursorTimes(QPainter& painter, const Colours& theme, const TimeAxis& axis, const QRectF& plot,
                      double right);

/// What one curve says at the cursors.
struct CurveReading {
    QString name; ///< may be empty
    QPen pen;
    Mark mark = Mark::None;
    QStringList values; ///< one per cursor that is read off, then, with two of them, their difference
};

/// A table of readings in a corner of the plot, away from the latest cursor; without names, or with the last
/// column alone, where there is little room; nothing where there is none. Written with the font of the
/// painter. Earlier rows are the more important ones.
void paintReadings(QPainter& painter, const Colours& theme, const TimeAxis& axis, const QRectF& plot,
                   const std::vector<CurveReading>& rows);

} // namespace mc::ui
