#include "view/empty_text.h"

#include "style/paper.h"
#include "view/view.h"

#include <QPainter>

namespace mc::ui {

QString EmptyText::whole() const {
    return advice.isEmpty() ? missing : missing + QLatin1Char('\n') + advice;
}

void paintEmptyText(QPainter& painter, const Paper& paper, const QRectF& area, const EmptyText& text) {
    painter.setFont(paper.letters());
    painter.setPen(paper.colours().quiet);
    const int flags = Qt::AlignCenter | Qt::TextWordWrap;
    const bool whole = !paper.isFigure() && area.contains(painter.boundingRect(area, flags, text.whole()));
    painter.drawText(area, flags, whole ? text.whole() : text.missing);
}

QSizeF EmptyPicture::leastRoom(const Paper& paper) const {
    return {0, paper.metrics().height()}; // lines are broken where there is no room
}

void EmptyPicture::paint(QPainter& painter, QSizeF room, const Paper& paper) const {
    paintEmptyText(painter, paper, QRectF(QPointF(), room), text_);
}

std::vector<PartNote> EmptyPicture::parts(QSizeF room, const Paper& /*paper*/) const {
    return {{QStringLiteral("empty"), QRectF(QPointF(), room), text_.missing, text_.advice}};
}

} // namespace mc::ui
