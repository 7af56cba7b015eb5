#pragma once

#include "style/palette.h"

#include <QPointF>
#include <QPolygonF>

class QPainter;

namespace mc::ui {

/// Paints a mark around `centre`; size: its width and height, pixels. Mark::None paints nothing.
void paintMark(QPainter& painter, Mark mark, const QColor& colour, QPointF centre, qreal size);

/// Paints the mark of a cell type in its own colour.
void paintCellMark(QPainter& painter, const Colours& theme, CellType type, QPointF centre, qreal size);

/// Paints the mark of what is cut: a dashed ring on the ground, crossed out. size: its width, pixels; width:
/// of its lines.
void paintCutMark(QPainter& painter, const Colours& theme, QPointF centre, qreal size, qreal width);

} // namespace mc::ui
