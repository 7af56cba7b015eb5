#include "figures/view_figure.h"

#include "figure_frame.h"
#include "figures/figure_growth.h"
#include "figures/figure_size.h"
#include "style/paper.h"
#include "view/overlay.h"
#include "view/view.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QPainter>
#include <algorithm>

namespace mc::ui {

namespace {

constexpr QSizeF kLeast{260, 150}; ///< of a view, pixels
constexpr double kTitleScale = 1.1;
constexpr int kRounds = 5;          ///< of growing until all fits
constexpr double kMostGrowth = 1.5; ///< per round
constexpr double kOverflow = 1.005; ///< what is not worth growing for

/// The white page of figures, with the letters of the program.
Paper figurePaper() {
    return Paper::figure(QApplication::font());
}

} // namespace

ViewFigure::ViewFigure(const View& view, FigureWords words, Shape shape, Drawings drawings)
    : Figure(std::move(words)), view_(view), shape_(shape), drawings_(drawings) {}

void paintOnFigure(const View& view, QPainter& painter, QSize size, Drawings drawings) {
    const Paper paper = figurePaper();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.scale(paper.unit(), paper.unit());
    const PicturePtr picture = view.picture();
    const QSizeF room = QSizeF(size) / paper.unit();
    const double needed = picture->heightFor(room.width(), paper);
    if (needed >
        kOverflow * room.height()) { // scrolled on the screen: what is out of sight there is not here
        paintAsImage(painter, QRectF(QPointF(), room), paper, [&](QPainter& image) {
            paintWhole(*picture, image, {room.width(), needed}, paper);
        });
    } else {
        paintWhole(*picture, painter, room, paper);
    }
    painter.restore();
    for (const QObject* part : view.children()) {
        if (const auto* over = dynamic_cast<const Overlay*>(part);
            over != nullptr && drawings == Drawings::Shown) {
            over->paintOnFigure(painter, paletteOf(lightColours()));
        }
    }
}

double overflowOf(const Picture& picture, QSizeF room) {
    const Paper paper = figurePaper();
    const double unit = paper.unit();
    return std::max(picture.leastRoom(paper).width() * unit / room.width(),
                    picture.heightFor(room.width() / unit, paper) * unit / room.height());
}

QSizeF grownUntilAllFits(QSizeF room, const std::function<double(QSizeF)>& overflow) {
    for (int round = 0; round < kRounds; ++round) {
        checkLayout(room);
        const double more = overflow(room);
        if (more < kOverflow) {
            break;
        }
        room *= std::min(more, kMostGrowth);
    }
    return room;
}

QSizeF ViewFigure::room(QSizeF wished) {
    const FigureFrame frame(words(), kTitleScale);
    if (shape_ == Shape::AsOnScreen) {
        return frame.roomFor(view_.size(), wished);
    }
    QSizeF room = wished;
    const QRectF free = frame.inside(wished);
    if (free.width() < kLeast.width() || free.height() < kLeast.height()) {
        room = frame.roomFor(kLeast, wished);
    }
    return grownUntilAllFits(
        room, [&](QSizeF grown) { return overflowOf(*view_.picture(), frame.inside(grown).size()); });
}

void ViewFigure::paint(QPainter& painter, QSizeF room) {
    const FigureFrame frame(words(), kTitleScale);
    frame.paint(painter, room);
    const QRectF free = frame.inside(room);
    const QSize size = shape_ == Shape::AsOnScreen ? view_.size() : free.size().toSize();
    painter.save();
    painter.translate(free.left() + std::max(0.0, (free.width() - size.width()) / 2), free.top());
    paintOnFigure(view_, painter, size, drawings_);
    painter.restore();
}

} // namespace mc::ui
