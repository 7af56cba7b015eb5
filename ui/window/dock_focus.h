#pragma once

#include <QObject>
#include <QPointer>

class QDockWidget;
class QMainWindow;
class QWidget;

namespace mc::ui {

/// Keyboard focus of the main window among docks that cover each other: Tab goes from control to control that
/// can be seen, and one that is covered while it has the focus gives it back to the window. From the window
/// Tab goes on where the focus was last.
class DockFocus : public QObject {
    Q_OBJECT
public:
    explicit DockFocus(QMainWindow& window);

    /// From then on what its tab covers gives the focus back.
    void watch(QDockWidget& dock);
    /// What QWidget::focusNextPrevChild() of the window does; returns whether there is another tab stop.
    bool move(bool forward);

private:
    void giveBack(const QDockWidget& dock);

    QMainWindow& window_;
    QPointer<QWidget> left_; ///< had the focus before the window or nothing had it
};

} // namespace mc::ui
