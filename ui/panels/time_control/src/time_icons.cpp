#include "time_icons.h"

#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace mc::ui {

QIcon timeIcon(const QString& name, const QColor& colour) {
    constexpr int kSide = 64; // pixels; Qt scales down, so the edges stay clean on dense screens
    QPixmap pixmap(kSide, kSide);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(QStringLiteral(":/icons/%1.svg").arg(name)).render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    return QIcon(pixmap);
}

} // namespace mc::ui
