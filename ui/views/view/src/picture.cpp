#include "view/picture.h"

#include <QPainter>

namespace mc::ui {

double Picture::heightFor(double /*width*/, const Paper& paper) const {
    return leastRoom(paper).height();
}

void paintWhole(const Picture& picture, QPainter& painter, QSizeF room, const Paper& paper) {
    painter.save();
    painter.setFont(paper.letters());
    picture.paint(painter, room, paper);
    painter.restore();
    painter.save();
    painter.setFont(paper.letters());
    picture.paintOver(painter, room, paper);
    painter.restore();
}

} // namespace mc::ui
