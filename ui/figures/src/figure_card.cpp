#include "figure_card.h"

#include "style/palette.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPalette>

namespace mc::ui {

namespace {

constexpr double kPadding = 6; ///< between the title of a card and its frame, pixels
constexpr double kFrameRadius = 6;

QFont cardFont() {
    QFont font = QApplication::font();
    font.setBold(true);
    return font;
}

} // namespace

double cardHeadHeight() {
    return QFontMetricsF(cardFont()).height() + kPadding;
}

void paintCard(QPainter& painter, const View& view, const QString& title, const QRect& place,
               Drawings drawings) {
    const QRectF frame = QRectF(place).adjusted(0, -cardHeadHeight(), 0, 0);
    painter.save();
    painter.setPen(QPen(lightColours().line, 1));
    painter.setBrush(Qt::white);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawRoundedRect(frame, kFrameRadius, kFrameRadius);
    painter.setFont(cardFont());
    painter.setPen(paletteOf(lightColours()).color(QPalette::WindowText));
    painter.drawText(frame.adjusted(10, kPadding, -10, 0), Qt::AlignLeft | Qt::AlignTop,
                     QFontMetricsF(cardFont()).elidedText(title, Qt::ElideRight, frame.width() - 20));
    painter.translate(place.topLeft());
    paintOnFigure(view, painter, place.size(), drawings);
    painter.restore();
}

} // namespace mc::ui
