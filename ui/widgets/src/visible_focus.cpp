#include "widgets/visible_focus.h"

#include <QFocusEvent>
#include <QScrollArea>
#include <QWidget>

namespace mc::ui {

namespace {

/// The scroll area whose content the widget is; null if it is none.
QScrollArea* scrollAreaOf(const QWidget& content) {
    const QWidget* viewport = content.parentWidget();
    auto* area = viewport != nullptr ? qobject_cast<QScrollArea*>(viewport->parentWidget()) : nullptr;
    return area != nullptr && area->widget() == &content ? area : nullptr;
}

/// The control, or the outermost viewport in which it can be scrolled.
const QWidget& shownPart(const QWidget& control) {
    const QWidget* part = &control;
    for (const QWidget* one = &control; one != nullptr && !one->isWindow(); one = one->parentWidget()) {
        if (const QScrollArea* area = scrollAreaOf(*one)) {
            part = area->viewport();
        }
    }
    return *part;
}

/// What the widgets around a part leave of it, in places of the window.
QRect unclipped(const QWidget& part) {
    QRect rect = part.rect();
    for (const QWidget* one = &part; !one->isWindow(); one = one->parentWidget()) {
        rect = rect.translated(one->pos()) & one->parentWidget()->rect();
    }
    return rect;
}

/// Whether anything else lies over the place.
bool isOnTop(const QWidget& part, QPoint place) {
    const QWidget* top = part.window()->childAt(place);
    return top == &part || part.isAncestorOf(top);
}

bool isTabStop(const QWidget& widget) {
    return (widget.focusPolicy() & Qt::TabFocus) != 0 && widget.focusProxy() == nullptr &&
           widget.isEnabled() && widget.isVisible();
}

/// The first tab stop after `from`, or before it, in the same window that can be seen and is wanted.
template <class Wanted> QWidget* firstAfter(const QWidget& from, bool forward, Wanted wanted) {
    const auto after = [forward](const QWidget& one) {
        return forward ? one.nextInFocusChain() : one.previousInFocusChain();
    };
    for (QWidget* one = after(from); one != nullptr && one != &from; one = after(*one)) {
        if (wanted(*one) && isTabStop(*one) && one->window() == from.window() && !one->isWindow() &&
            canBeSeen(*one)) {
            return one;
        }
    }
    return nullptr;
}

} // namespace

bool canBeSeen(const QWidget& control) {
    const QWidget& part = shownPart(control);
    const QRect rect = unclipped(part);
    if (!control.isVisible() || rect.isEmpty()) {
        return false;
    }
    // Its middle, where it lies, or where it comes to lie when it is scrolled up or down.
    const QPoint middle = control.mapTo(control.window(), control.rect().center());
    const QPoint place = &part == &control ? rect.center() : QPoint(middle.x(), rect.center().y());
    return part.isWindow() || (rect.contains(place) && isOnTop(part, place));
}

QWidget* nextTabStop(const QWidget& from, bool forward) {
    return firstAfter(from, forward, [](const QWidget&) { return true; });
}

QWidget* endTabStop(const QWidget& part, bool first) {
    return firstAfter(*part.window(), first, [&part](const QWidget& one) { return part.isAncestorOf(&one); });
}

bool FocusScroller::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn && watched->isWidgetType()) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        auto* focused = static_cast<QWidget*>(watched);
        // A click is on what is in sight, and a window that comes to the front stays as it was.
        const bool anew = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
                          reason == Qt::OtherFocusReason;
        for (QWidget* one = focused; anew && one != nullptr; one = one->parentWidget()) {
            if (QScrollArea* area = scrollAreaOf(*one)) {
                area->ensureWidgetVisible(focused);
            }
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace mc::ui
