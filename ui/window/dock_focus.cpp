#include "window/dock_focus.h"

#include "widgets/visible_focus.h"

#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>

namespace mc::ui {

DockFocus::DockFocus(QMainWindow& window) : window_(window) {
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* before, const QWidget* now) {
        const bool inside = before != nullptr && before != &window_ && before->window() == &window_;
        if (inside && (now == nullptr || now == &window_)) {
            left_ = before;
        }
    });
}

void DockFocus::watch(QDockWidget& dock) {
    connect(&dock, &QDockWidget::visibilityChanged, this, [this, &dock](bool visible) {
        if (!visible && !dock.isHidden()) {
            giveBack(dock);
        }
    });
}

void DockFocus::giveBack(const QDockWidget& dock) {
    QWidget* focus = window_.focusWidget();
    if (focus != nullptr && dock.isAncestorOf(focus)) {
        window_.setFocus();
    }
}

bool DockFocus::move(bool forward) {
    QWidget* from = window_.focusWidget();
    if (from == nullptr || from == &window_) {
        const bool still = left_ != nullptr && left_->window() == &window_;
        from = still ? left_.data() : &window_;
    }
    left_ = nullptr;
    QWidget* stop = nextTabStop(*from, forward);
    if (stop != nullptr) {
        stop->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    }
    return stop != nullptr;
}

} // namespace mc::ui
