#include "figures/window_figure.h"

#include "figure_card.h"
#include "figure_frame.h"

#include <QPainter>
#include <algorithm>

namespace mc::ui {

namespace {

constexpr double kWindowTitleScale = 1.4;

QRectF frameOf(const WindowFigure::Card& card) {
    return QRectF(card.place).adjusted(0, -cardHeadHeight(), 0, 0);
}

} // namespace

WindowFigure::WindowFigure(std::vector<Card> cards, FigureWords words, Drawings drawings)
    : Figure(std::move(words)), cards_(std::move(cards)), drawings_(drawings) {}

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
        paintCard(painter, *card.view, card.title, card.place, drawings_);
    }
    painter.restore();
}

} // namespace mc::ui
