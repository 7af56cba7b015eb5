#include "focus_return.h"

#include <QApplication>
#include <QDialog>
#include <QFocusEvent>
#include <QWidget>
#include <algorithm>

namespace mc::ui {

namespace {

bool isUsable(const QWidget* widget) {
    return widget != nullptr && widget->isVisible() && widget->isEnabled();
}

/// A window in which the focus waits for a person.
bool waits(const QWidget& window) {
    return window.windowType() != Qt::Popup && qobject_cast<const QDialog*>(&window) == nullptr;
}

bool isHandedOn(const QFocusEvent& event) {
    return event.reason() == Qt::TabFocusReason || event.reason() == Qt::BacktabFocusReason;
}

} // namespace

bool FocusReturn::isAsItWasLeft(const QWidget& window) {
    const auto left = std::ranges::find(left_, &window, [](const Left& one) { return one.window.data(); });
    return left == left_.end() || left->focus == window.focusWidget();
}

bool FocusReturn::eventFilter(QObject* watched, QEvent* event) {
    if (!watched->isWidgetType()) {
        return false;
    }
    auto* widget = static_cast<QWidget*>(watched);
    // A window is told, too, when a floating dock of it becomes active.
    if (event->type() == QEvent::WindowActivate && widget == QApplication::activeWindow() && waits(*widget)) {
        if (!isAsItWasLeft(*widget) || !isUsable(widget->focusWidget())) {
            widget->setFocus(Qt::ActiveWindowFocusReason);
        }
    } else if (event->type() == QEvent::WindowDeactivate && widget->isWindow()) {
        std::erase_if(left_, [widget](const Left& left) { return !left.window || left.window == widget; });
        left_.push_back({widget, widget->focusWidget()});
    } else if (event->type() == QEvent::KeyPress) {
        before_ = nullptr; // what Tab does from where nothing has the focus is asked for
    } else if (event->type() == QEvent::FocusOut) {
        before_ = widget;
    } else if (event->type() == QEvent::FocusIn && !widget->isWindow() && before_ != nullptr &&
               before_->window() == widget->window() && !isUsable(before_) &&
               isHandedOn(*static_cast<QFocusEvent*>(event))) {
        widget->window()->setFocus(Qt::OtherFocusReason);
        return true; // it has not had the focus
    }
    return false;
}

} // namespace mc::ui
