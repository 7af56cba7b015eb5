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

} // namespace mc::ui
