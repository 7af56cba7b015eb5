#pragma once

#include <QList>
#include <QPolygonF>
#include <QRectF>

namespace mc::ui {

/// The pieces of a line that lie within a box, ending at its edges.
[[nodiscard]] QList<QPolygonF> piecesWithin(const QPolygonF& line, const QRectF& box);

} // namespace mc::ui
