#pragma once

#include <QList>
#include <QSize>

class QDockWidget;
class QMainWindow;

namespace mc::ui {

/// Where docks are put in a window, and how large. In each of them every dock has a place, those that are not
/// open, too. docks: all, in the order of dockTable().
namespace arrangements {

/// How much room a window has for docks.
enum class Room {
    Least,   ///< one place, all docks are tabs
    Halves,  ///< two places
    Compact, ///< the side and two places
    Usual,   ///< the microcircuit shares a place
    Wide     ///< the microcircuit has a column of its own
};
[[nodiscard]] Room roomOf(QSize window);

/// What a person sees of the docks, wherever these are.
struct Choice {
    QList<QDockWidget*> open;    ///< though maybe covered by another tab
    QList<QDockWidget*> forward; ///< brought before one that would be in front
};
[[nodiscard]] Choice choiceNow(const QMainWindow& window, const QList<QDockWidget*>& docks);
[[nodiscard]] Choice firstChoice(const QList<QDockWidget*>& docks);
/// What of a choice stays open when the window becomes one for a projector.
[[nodiscard]] Choice projected(const QList<QDockWidget*>& docks, Choice choice);
/// Opens, hides and brings forward, where the docks are.
void choose(const QList<QDockWidget*>& docks, const Choice& choice);

/// The built-in one.
void builtIn(QMainWindow& window, const QList<QDockWidget*>& docks, Room room, const Choice& choice);

/// Two large places.
void forProjector(QMainWindow& window, const QList<QDockWidget*>& docks, const Choice& choice);

/// `first` as a column at the left, the columns beside it, none of them empty. All else is a tab that is not
/// open.
void beside(QMainWindow& window, const QList<QDockWidget*>& docks, QDockWidget& first,
            const QList<QList<QDockWidget*>>& columns);

/// The same with one place for all columns, as tabs, where no view is made small.
void stackedBeside(QMainWindow& window, const QList<QDockWidget*>& docks, QDockWidget& first,
                   const QList<QList<QDockWidget*>>& columns);

} // namespace arrangements

} // namespace mc::ui
