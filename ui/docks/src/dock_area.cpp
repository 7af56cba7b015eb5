#include "docks/dock_area.h"

#include <QDockWidget>
#include <QMainWindow>

namespace mc::ui {

/// Qt puts a dock whose tab is covered beside the window.
QList<QDockWidget*> docksSeenIn(const QMainWindow& window) {
    QList<QDockWidget*> seen;
    for (auto* dock : window.findChildren<QDockWidget*>()) {
        if (!dock->isFloating() && dock->isVisible() && dock->geometry().intersects(window.rect())) {
            seen.append(dock);
        }
    }
    return seen;
}

QRect docksIn(const QMainWindow& window) {
    QRect area;
    for (const QDockWidget* dock : docksSeenIn(window)) {
        area |= dock->geometry() & window.rect();
    }
    return area.isEmpty() ? window.rect() : area;
}

} // namespace mc::ui
