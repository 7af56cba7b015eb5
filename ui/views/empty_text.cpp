#include "views/empty_text.h"

#include "style/palette.h"
#include "views/view.h"

#include <QPainter>

namespace mc::ui {

QString EmptyText::whole() const {
    return advice.isEmpty() ? missing : missing + QLatin1Char('\n') + advice;
}

void paintEmptyText(QPainter& painter, const QWidget& part, const QRectF& area, const EmptyText& text) {
    painter.setPen(coloursOf(part).quiet);
    painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap,
                     isOnFigure(part) ? text.missing : text.whole());
}

} // namespace mc::ui
