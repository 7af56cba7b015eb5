#pragma once

#include <QDockWidget>
#include <QObject>
#include <QPointer>

class QMainWindow;
class QWidget;

namespace mc::ui {

/// Keyboard focus of the main window among docks that cover each other: Tab goes from control to control that
/// can be seen, and one that is covered while it has the focus gives it back to the window. From the window
/// Tab goes on where the focus was last, or in the dock that a person has brought up since.
class DockFocus : public QObject {
    Q_OBJECT
public:
    explicit DockFocus(QMainWindow& window);

    /// From then on what its tab covers gives the focus back.
    void watch(QDockWidget& dock);
    /// Tab goes on in this dock, until something else takes the focus.
    void goOnIn(QDockWidget& dock);
    /// What QWidget::focusNextPrevChild() of the window does; returns whether there is another tab stop.
    bool move(bool forward);

private:
    void giveBack(const QDockWidget& dock);
    [[nodiscard]] QWidget* stopAfterFocus(bool forward);
    [[nodiscard]] QWidget* stopInBroughtUp(bool forward);

    QMainWindow& window_;
    QPointer<QWidget> left_;          ///< had the focus before the window or nothing had it
    QPointer<QDockWidget> broughtUp_; ///< without a control that has taken the focus since
};

} // namespace mc::ui
