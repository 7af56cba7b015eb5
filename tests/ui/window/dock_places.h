#pragma once

#include "view/view.h"
#include "window_test.h"

#include <QAbstractButton>
#include <QHash>
#include <QSet>
#include <algorithm>
#include <cstdlib>
#include <utility>

namespace mc::ui::test {

/// What a widget of a window occupies of it.
inline QRect placeOf(const QWidget& widget) {
    return {widget.mapTo(widget.window(), QPoint()), widget.size()};
}

/// Whether a person sees a dock: neither hidden nor behind another tab.
inline bool isSeen(const QDockWidget& dock) {
    return !dock.isHidden() && !dock.visibleRegion().isEmpty();
}

/// Whether a dock that is seen tells a person something: a view in words, a panel by its controls.
inline bool tellsSomething(const QDockWidget& dock) {
    if (const auto* view = qobject_cast<const View*>(dock.widget())) {
        return !view->summary().isEmpty();
    }
    const QList<QAbstractButton*> buttons = dock.widget()->findChildren<QAbstractButton*>();
    return std::ranges::any_of(buttons, [](const QAbstractButton* one) {
        return one->isVisible() && !one->visibleRegion().isEmpty();
    });
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

/// What is larger or smaller than it was by more than rounding, or is not seen any more, or only now; empty:
/// nothing.
inline QString faultOfSizes(const QHash<QString, QRect>& before, const QHash<QString, QRect>& now) {
    QStringList faults;
    QSet<QString> names;
    for (const QString& name : before.keys() + now.keys()) {
        names.insert(name);
    }
    for (const QString& name : std::as_const(names)) {
        const QSize was = before.value(name).size();
        const QSize is = now.value(name).size();
        if (std::abs(is.width() - was.width()) > 2 || std::abs(is.height() - was.height()) > 2) {
            faults << QStringLiteral("%1: %2 x %3, before %4 x %5")
                          .arg(name)
                          .arg(is.width())
                          .arg(is.height())
                          .arg(was.width())
                          .arg(was.height());
        }
    }
    return faults.join(QStringLiteral("; "));
}

/// Which of those that are seen are smaller than that; empty: none.
inline QString faultOfLeast(const MainWindow& window, QSize least) {
    QStringList faults;
    const QHash<QString, QRect> places = seenPlaces(window);
    for (auto place = places.cbegin(); place != places.cend(); ++place) {
        const QSize is = place.value().size();
        if (is.expandedTo(least) != is) {
            faults << QStringLiteral("%1: %2 x %3").arg(place.key()).arg(is.width()).arg(is.height());
        }
    }
    return faults.join(QStringLiteral("; "));
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
