#include "style/focus_frame.h"

#include "style/palette.h"

#include <QFocusEvent>
#include <QPainter>
#include <QWidget>

namespace mc::ui {

namespace {

bool isByKeyboard(const QFocusEvent& event) {
    return event.reason() == Qt::TabFocusReason || event.reason() == Qt::BacktabFocusReason ||
           event.reason() == Qt::ShortcutFocusReason;
}

} // namespace

FocusFrame::FocusFrame(QWidget& focused, QWidget& painted) : painted_(painted) {
    focused.installEventFilter(this);
}

bool FocusFrame::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        shown_ = event->type() == QEvent::FocusIn && isByKeyboard(*static_cast<QFocusEvent*>(event));
        painted_.update();
    }
    return QObject::eventFilter(watched, event);
}

void FocusFrame::paint(QPainter& painter, const Colours& theme, const QRectF& area) const {
    if (shown_) {
        painter.setPen(QPen(theme.blue, 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

} // namespace mc::ui
