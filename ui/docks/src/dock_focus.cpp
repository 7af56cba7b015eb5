#include "docks/dock_focus.h"

#include "widgets/visible_focus.h"

#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <utility>

namespace mc::ui {

DockFocus::DockFocus(QMainWindow& window) : window_(window) {
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* before, const QWidget* now) {
        const bool inside = before != nullptr && before != &window_ && before->window() == &window_;
        if (inside && (now == nullptr || now == &window_)) {
            left_ = before;
        }
        if (now != nullptr && now != &window_ && now->window() == &window_) {
            broughtUp_ = nullptr;
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

void DockFocus::goOnIn(QDockWidget& dock) {
    broughtUp_ = &dock;
}

QWidget* DockFocus::stopInBroughtUp(bool forward) {
    const QDockWidget* dock = std::exchange(broughtUp_, nullptr);
    if (dock == nullptr || dock->isFloating() || dock->isAncestorOf(window_.focusWidget())) {
        return nullptr;
    }
    return endTabStop(*dock, forward);
}

QWidget* DockFocus::stopAfterFocus(bool forward) {
    const QWidget* from = window_.focusWidget();
    if (from == nullptr || from == &window_) {
        const bool still = left_ != nullptr && left_->window() == &window_;
        from = still ? left_.data() : &window_;
    }
    return nextTabStop(*from, forward);
}

bool DockFocus::move(bool forward) {
    QWidget* stop = stopInBroughtUp(forward);
    if (stop == nullptr) {
        stop = stopAfterFocus(forward);
    }
    left_ = nullptr;
    if (stop != nullptr) {
        stop->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    }
    return stop != nullptr;
}

} // namespace mc::ui
