#include "style/focus_frame.h"

#include "style/palette.h"

#include <QFocusEvent>
#include <QPainter>

namespace mc::ui {

void FocusFrame::focusIn(const QFocusEvent& event) {
    shown_ = event.reason() == Qt::TabFocusReason || event.reason() == Qt::BacktabFocusReason ||
             event.reason() == Qt::ShortcutFocusReason;
}

void FocusFrame::paint(QPainter& painter, const Colours& theme, const QRectF& area) const {
    if (shown_) {
        painter.setPen(QPen(theme.blue, 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

} // namespace mc::ui
