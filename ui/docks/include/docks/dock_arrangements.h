#pragma once

#include "docks/dock_tree.h"

#include <QList>
#include <QSize>

namespace mc::ui {

struct DockChoice;

/// The dock layouts that come with the program. In each of them every dock has a place, those that are not
/// open, too.
namespace arrangements {

/// How much room a window has for docks: the largest in which each has the least size that its row declares.
enum class Room {
    Least,   ///< one place, all docks are tabs
    Halves,  ///< two places
    Compact, ///< the side and two places
    Usual,   ///< curves below pictures; the microcircuit shares a place
    Wide     ///< the microcircuit has a column of its own
};
[[nodiscard]] Room roomOf(QSize window);

/// The built-in one. window: its size, pixels.
[[nodiscard]] DockTree builtIn(Room room, QSize window);

/// Two large places.
[[nodiscard]] DockTree forProjector();

/// Puts the docks there, open and in front as chosen, each place with its size.
void lay(QMainWindow& window, const QList<QDockWidget*>& docks, const DockTree& tree,
         const DockChoice& choice);

} // namespace arrangements

} // namespace mc::ui
