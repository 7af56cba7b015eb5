#pragma once

#include "window_test.h"

namespace mc::ui::test {

/// What a widget of a window occupies of it.
inline QRect placeOf(const QWidget& widget) {
    return {widget.mapTo(widget.window(), QPoint()), widget.size()};
}

/// Whether a person sees a dock: neither hidden nor behind another tab.
inline bool isSeen(const QDockWidget& dock) {
    return !dock.isHidden() && !dock.visibleRegion().isEmpty();
}

/// Of those that are seen.
inline QHash<QString, QRect> seenPlaces(const MainWindow& window) {
    QHash<QString, QRect> places;
    for (const QDockWidget* one : window.docks().all()) {
        if (isSeen(*one)) {
            places.insert(one->objectName(), one->geometry());
        }
    }
    return places;
}

/// Why a dock has no place of its own on the board; empty: it has one.
inline QString faultOfPlace(const MainWindow& window, const QDockWidget& dock) {
    const auto rectText = [](const QRect& rect) {
        return QStringLiteral("%1,%2 %3x%4").arg(rect.x()).arg(rect.y()).arg(rect.width()).arg(rect.height());
    };
    const QString name = dock.objectName() + u' ' + rectText(dock.geometry());
    if (dock.isHidden() || dock.isFloating()) {
        return name + QStringLiteral(": hidden or floating");
    }
    if (!window.rect().contains(dock.geometry())) {
        return name + QStringLiteral(": not within ") + rectText(window.rect());
    }
    for (const double x : {0.1, 0.5, 0.9}) {
        for (const double y : {0.1, 0.5, 0.9}) {
            const QPoint point(qRound(x * dock.width()), qRound(y * dock.height()));
            const QWidget* top = window.childAt(dock.mapTo(&window, point));
            if (top != &dock && !dock.isAncestorOf(top)) {
                return name + QStringLiteral(": covered");
            }
        }
    }
    for (const QDockWidget* other : window.docks().all()) {
        if (other != &dock && isSeen(*other) && other->geometry().intersects(dock.geometry())) {
            return name + QStringLiteral(": lies over ") + other->objectName();
        }
    }
    return {};
}

} // namespace mc::ui::test
