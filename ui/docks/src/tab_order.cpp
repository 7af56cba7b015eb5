#include "docks/tab_order.h"

#include <QWidget>

namespace mc::ui {

QList<QWidget*> tabStops(const QWidget& section) {
    QList<QWidget*> stops;
    const QWidget* window = section.window();
    for (QWidget* one = window->nextInFocusChain(); one != nullptr && one != window;
         one = one->nextInFocusChain()) {
        const bool inside = one == &section || section.isAncestorOf(one);
        if (inside && one->window() == window && (one->focusPolicy() & Qt::TabFocus) &&
            one->focusProxy() == nullptr) {
            stops.append(one);
        }
    }
    return stops;
}

void setSectionOrder(const QList<QWidget*>& sections) {
    QWidget* last = nullptr;
    for (const QWidget* section : sections) {
        for (QWidget* stop : tabStops(*section)) {
            if (last != nullptr) {
                QWidget::setTabOrder(last, stop);
            }
            last = stop;
        }
    }
}

} // namespace mc::ui
