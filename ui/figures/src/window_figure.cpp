#include "figures/window_figure.h"

#include "figure_frame.h"
#include "figures/view_figure.h"
#include "style/palette.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPalette>
#include <algorithm>

namespace mc::ui {

namespace {

constexpr double kWindowTitleScale = 1.4;
constexpr double kPadding = 6; ///< between the title of a card and its frame, pixels
constexpr double kFrameRadius = 6;

QFont cardFont() {
    QFont font = QApplication::font();
    font.setBold(true);
    return font;
}

double headHeight() {
    return QFontMetricsF(cardFont()).height() + kPadding;
}

QRectF frameOf(const WindowFigure::Card& card) {
    return QRectF(card.place).adjusted(0, -headHeight(), 0, 0);
}

} // namespace

WindowFigure::WindowFigure(std::vector<Card> cards, FigureWords words)
    : Figure(std::move(words)), cards_(std::move(cards)) {}

QRectF WindowFigure::extent() const {
    QRectF all;
    for (const Card& card : cards_) {
        all = all.united(frameOf(card));
    }
    return all.adjusted(-1, -1, 1, 1);
}

QSizeF WindowFigure::room(QSizeF wished) {
    return FigureFrame(words(), kWindowTitleScale).roomFor(extent().size(), wished);
}

void WindowFigure::paint(QPainter& painter, QSizeF room) {
    const FigureFrame frame(words(), kWindowTitleScale);
    frame.paint(painter, room);
    const QRectF free = frame.inside(room);
    const QRectF all = extent();
    painter.save();
    painter.translate(free.left() + std::max(0.0, (free.width() - all.width()) / 2) - all.left(),
                      free.top() - all.top());
    for (const Card& card : cards_) {
        paintCard(painter, card);
    }
    painter.restore();
}

void WindowFigure::paintCard(QPainter& painter, const Card& card) const {
    const QRectF frame = frameOf(card);
    painter.save();
    painter.setPen(QPen(lightColours().line, 1));
    painter.setBrush(Qt::white);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawRoundedRect(frame, kFrameRadius, kFrameRadius);
    painter.setFont(cardFont());
    painter.setPen(paletteOf(lightColours()).color(QPalette::WindowText));
    painter.drawText(frame.adjusted(10, kPadding, -10, 0), Qt::AlignLeft | Qt::AlignTop,
                     QFontMetricsF(cardFont()).elidedText(card.title, Qt::ElideRight, frame.width() - 20));
    painter.translate(card.place.topLeft());
    paintOnFigure(*card.view, painter, card.place.size());
    painter.restore();
}

} // namespace mc::ui
