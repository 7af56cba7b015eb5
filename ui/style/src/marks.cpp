#include "style/marks.h"

#include <QPainter>

namespace mc::ui {

void paintMark(QPainter& painter, Mark mark, const QColor& colour, QPointF centre, qreal size) {
    const qreal half = size / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    switch (mark) {
    case Mark::None:
        break;
    case Mark::Disc:
        painter.drawEllipse(centre, half, half);
        break;
    case Mark::Square: // of about the area of the other marks, so that none looks more important
        painter.drawRect(QRectF(centre - QPointF(half, half) * 0.88, QSizeF(size, size) * 0.88));
        break;
    case Mark::Triangle:
        painter.drawPolygon(QPolygonF{centre + QPointF(0, -half * 1.1),
                                      centre + QPointF(half * 1.1, half * 0.85),
                                      centre + QPointF(-half * 1.1, half * 0.85)});
        break;
    case Mark::Diamond:
        painter.drawPolygon(QPolygonF{centre + QPointF(0, -half * 1.2), centre + QPointF(half * 1.2, 0),
                                      centre + QPointF(0, half * 1.2), centre + QPointF(-half * 1.2, 0)});
        break;
    }
}

void paintCellMark(QPainter& painter, const Colours& theme, CellType type, QPointF centre, qreal size) {
    paintMark(painter, cellMark(type), theme.cell(type), centre, size);
}

void paintCutMark(QPainter& painter, const Colours& theme, QPointF centre, qreal size, qreal width) {
    const qreal radius = size / 2;
    painter.setPen(QPen(theme.grey, width, Qt::DashLine));
    painter.setBrush(theme.card);
    painter.drawEllipse(centre, radius, radius);
    const QPointF half(0.62 * radius, 0.62 * radius);
    const QPointF other(half.x(), -half.y());
    painter.setPen(QPen(theme.text, width));
    painter.drawLine(centre - half, centre + half);
    painter.drawLine(centre - other, centre + other);
}

} // namespace mc::ui
