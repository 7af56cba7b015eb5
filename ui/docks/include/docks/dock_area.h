#pragma once

#include <QList>
#include <QRect>

class QDockWidget;
class QMainWindow;

namespace mc::ui {

/// The docks in the window that no other tab covers; floating ones are not in it.
[[nodiscard]] QList<QDockWidget*> docksSeenIn(const QMainWindow& window);
/// The part of the window that they take, pixels; all of it where there are none.
[[nodiscard]] QRect docksIn(const QMainWindow& window);

} // namespace mc::ui
