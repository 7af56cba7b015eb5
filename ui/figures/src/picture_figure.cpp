#include "figures/picture_figure.h"

#include "style/paper.h"

#include <QPainter>
#include <utility>

namespace mc::ui {

PictureFigure::PictureFigure(PicturePtr picture, FigureWords words)
    : Figure(std::move(words)), picture_(std::move(picture)) {}

void PictureFigure::paint(QPainter& painter, QSizeF room) {
    const Paper paper = Paper::figure(usualFont());
    painter.fillRect(QRectF(QPointF(), room), paper.colours().card);
    paintWhole(*picture_, painter, room, paper);
}

} // namespace mc::ui
