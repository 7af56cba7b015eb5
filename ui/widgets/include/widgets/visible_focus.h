#pragma once

#include <QObject>

class QWidget;

namespace mc::ui {

/// Whether a person can see the control, or could after the scroll areas around it have scrolled. False, too,
/// for what Qt takes for visible: a dock that another tab covers (it lies outside the window), and what is
/// under a page that lies over the window.
[[nodiscard]] bool canBeSeen(const QWidget& control);

/// The tab stop of the same window that comes next after `from`, or before it, and can be seen; null if there
/// is no other.
[[nodiscard]] QWidget* nextTabStop(const QWidget& from, bool forward);

/// The first tab stop inside a part of a window, or the last one, that can be seen; null if there is none.
[[nodiscard]] QWidget* endTabStop(const QWidget& part, bool first);

/// Event filter of the application: scrolls what a key, or the program, gives the keyboard focus to into
/// sight.
class FocusScroller : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace mc::ui
