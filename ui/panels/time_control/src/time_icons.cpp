#include "time_icons.h"

#include <QPainter>
#include <QPixmap>
#include <QPolygonF>

namespace mc::ui {

namespace {

constexpr int kSide = 64; ///< pixels drawn; Qt scales down, so the edges stay clean on dense screens

/// Paints into a square of 16 x 16 units.
template <class Paint> QIcon painted(const QColor& colour, Paint paint) {
    QPixmap pixmap(kSide, kSide);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(kSide / 16.0, kSide / 16.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    paint(painter);
    return QIcon(pixmap);
}

} // namespace

QIcon playIcon(const QColor& colour) {
    return painted(colour, [](QPainter& p) {
        p.drawPolygon(QPolygonF{QPointF(3.5, 2), QPointF(14, 8), QPointF(3.5, 14)});
    });
}

QIcon pauseIcon(const QColor& colour) {
    return painted(colour, [](QPainter& p) {
        p.drawRect(QRectF(3, 2.5, 3.6, 11));
        p.drawRect(QRectF(9.4, 2.5, 3.6, 11));
    });
}

QIcon backIcon(const QColor& colour) {
    return painted(colour, [](QPainter& p) {
        p.drawPolygon(QPolygonF{QPointF(13.5, 2.5), QPointF(5, 8), QPointF(13.5, 13.5)});
        p.drawRect(QRectF(2.4, 2.5, 2.4, 11));
    });
}

QIcon stepIcon(const QColor& colour) {
    return painted(colour, [](QPainter& p) {
        p.drawPolygon(QPolygonF{QPointF(2, 2), QPointF(11, 8), QPointF(2, 14)});
        p.drawRect(QRectF(11.6, 2, 2.4, 12));
    });
}

} // namespace mc::ui
