#include "figures/view_figure.h"

#include "figure_frame.h"
#include "figures/figure_size.h"
#include "figures/view_stage.h"
#include "view/view.h"

#include <QPainter>
#include <algorithm>

namespace mc::ui {

namespace {

constexpr QSizeF kLeast{260, 150}; ///< of a view, pixels
constexpr double kTitleScale = 1.1;
constexpr int kRounds = 5;          ///< of growing until nothing is scrolled out of sight
constexpr double kMostGrowth = 1.5; ///< per round
constexpr double kOverflow = 1.005; ///< what is not worth growing for

} // namespace

ViewFigure::ViewFigure(View& view, FigureWords words, Shape shape)
    : Figure(std::move(words)), view_(view), shape_(shape) {}

QSizeF ViewFigure::room(QSizeF wished) {
    const FigureFrame frame(words(), kTitleScale);
    if (shape_ == Shape::AsOnScreen) {
        return frame.roomFor(view_.size(), wished);
    }
    QSizeF room = wished;
    const PicturePtr picture = view_.picture();
    const QSizeF least =
        (picture ? picture->leastRoom(figurePaper()) * figurePaper().unit() : QSizeF(view_.minimumSizeHint()))
            .expandedTo(kLeast);
    const QRectF free = frame.inside(wished);
    if (free.width() < least.width() || free.height() < least.height()) {
        room = frame.roomFor(least, wished);
    }
    if (picture) {
        return room;
    }
    for (int round = 0; round < kRounds; ++round) {
        checkLayout(room); // before the view takes that size
        const double overflow = ViewStage(view_, frame.inside(room).size().toSize()).overflow();
        if (overflow < kOverflow) {
            break;
        }
        room *= std::min(overflow, kMostGrowth);
    }
    return room;
}

void ViewFigure::paint(QPainter& painter, QSizeF room) {
    const FigureFrame frame(words(), kTitleScale);
    frame.paint(painter, room);
    const QRectF free = frame.inside(room);
    const QSize size = shape_ == Shape::AsOnScreen ? view_.size() : free.size().toSize();
    painter.save();
    painter.translate(free.left() + std::max(0.0, (free.width() - size.width()) / 2), free.top());
    paintOnFigure(view_, painter, size);
    painter.restore();
}

} // namespace mc::ui
