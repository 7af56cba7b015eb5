#pragma once

#include <QList>
#include <QPolygonF>
#include <QRectF>

class QPainter;

namespace mc::ui {

/// Whether a painter cuts off what lies outside its clip. Drawings as SVG do not: what is painted there has
/// to end at the edge by itself.
[[nodiscard]] bool cutsOff(const QPainter& painter);

/// The pieces of a line that lie within a box, ending at its edges.
[[nodiscard]] QList<QPolygonF> piecesWithin(const QPolygonF& line, const QRectF& box);

} // namespace mc::ui
