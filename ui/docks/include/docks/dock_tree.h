#pragma once

#include <QList>
#include <QSize>
#include <Qt>
#include <vector>

class QDockWidget;
class QMainWindow;

namespace mc::ui {

/// Nested dock layout: a place with tabs, or places beside or above each other. Docks are the numbers of
/// their rows in dockTable().
struct DockTree {
    std::vector<qsizetype> tabs;        ///< of a place; empty: it is divided
    int size = 0;                       ///< along the way its parent is divided, pixels; 0: an equal share
                                        ///< of what the other parts leave
    Qt::Orientation way = Qt::Vertical; ///< in which it is divided
    std::vector<DockTree> parts{};      ///< from left to right, or from top to bottom
};

/// Places from left to right.
[[nodiscard]] DockTree across(std::vector<DockTree> parts);
/// Places from top to bottom.
[[nodiscard]] DockTree down(std::vector<DockTree> parts, int size = 0);

/// A place with what it has in a window.
struct DockPlace {
    std::vector<qsizetype> tabs;
    QSize size;         ///< pixels
    bool across = true; ///< it shares the width of the window with others
    bool down = true;   ///< it shares the height
};

/// In the order of the tree. room: of all docks together.
[[nodiscard]] std::vector<DockPlace> placesOf(const DockTree& tree, QSize room);

/// Whether each dock has the least size that its row declares. A place that has all the width or height there
/// is cannot have more.
[[nodiscard]] bool hasRoom(const DockTree& tree, QSize room);

/// Puts all docks where the tree has them, and nowhere else. docks: in the order of dockTable().
void putInto(QMainWindow& window, const QList<QDockWidget*>& docks, const DockTree& tree);

} // namespace mc::ui
