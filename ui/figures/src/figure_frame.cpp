#include "figure_frame.h"

#include "style/palette.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPalette>
#include <cmath>

namespace mc::ui {

namespace {

constexpr double kMargin = 8;        ///< pixels
constexpr double kGap = 4;           ///< between words and picture
constexpr double kFooterScale = 0.8; ///< of the usual letters
constexpr double kGrowth = 1.02;     ///< by which a room grows until all has its place

QFont scaled(double scale, bool bold) {
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(bold);
    return font;
}

} // namespace

FigureFrame::FigureFrame(const FigureWords& words, double titleScale)
    : words_(words), title_(scaled(titleScale, true)), footer_(scaled(kFooterScale, false)) {}

double FigureFrame::footerHeight(double width) const {
    const QRectF endless(0, 0, std::max(1.0, width), 1e6);
    return QFontMetricsF(footer_).boundingRect(endless, Qt::TextWordWrap, words_.footer).height();
}

QRectF FigureFrame::inside(QSizeF room) const {
    const double width = room.width() - 2 * kMargin;
    const double above = words_.title.isEmpty() ? 0 : QFontMetricsF(title_).height() + kGap;
    const double below = footerHeight(width) + kGap;
    return {kMargin, kMargin + above, width, room.height() - 2 * kMargin - above - below};
}

QSizeF FigureFrame::roomFor(QSizeF picture, QSizeF wished) const {
    QSizeF room = wished * std::max(picture.width() / wished.width(), picture.height() / wished.height());
    for (QRectF free = inside(room); free.width() < picture.width() || free.height() < picture.height();
         free = inside(room)) {
        room *= kGrowth;
    }
    return room;
}

void FigureFrame::paint(QPainter& painter, QSizeF room) const {
    const QPalette colours = paletteOf(lightColours());
    painter.fillRect(QRectF(QPointF(), room), Qt::white);
    const QRectF picture = inside(room);
    painter.setPen(colours.color(QPalette::WindowText));
    painter.setFont(title_);
    painter.drawText(QRectF(kMargin, kMargin, picture.width(), picture.top() - kMargin),
                     Qt::AlignLeft | Qt::AlignTop,
                     QFontMetricsF(title_).elidedText(words_.title, Qt::ElideRight, picture.width()));
    painter.setPen(colours.color(QPalette::PlaceholderText));
    painter.setFont(footer_);
    painter.drawText(QRectF(kMargin, picture.bottom() + kGap, picture.width(), footerHeight(picture.width())),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, words_.footer);
}

} // namespace mc::ui
