#include "docks/dock_tree.h"

#include "docks/dock_table.h"

#include <QDockWidget>
#include <QMainWindow>
#include <algorithm>
#include <utility>

namespace mc::ui {

namespace {

constexpr int kTitleBar = 28; ///< pixels; so below
constexpr int kTabBar = 27;   ///< pixels
constexpr int kSeparator = 6; ///< pixels

void collect(const DockTree& tree, DockPlace place, std::vector<DockPlace>& places) {
    if (!tree.tabs.empty()) {
        place.tabs = tree.tabs;
        places.push_back(place);
        return;
    }
    const bool across = tree.way == Qt::Horizontal;
    int rest = (across ? place.size.width() : place.size.height()) -
               kSeparator * (static_cast<int>(tree.parts.size()) - 1);
    int sharing = 0;
    for (const DockTree& part : tree.parts) {
        rest -= part.size;
        sharing += part.size == 0 ? 1 : 0;
    }
    (across ? place.across : place.down) |= tree.parts.size() > 1;
    for (const DockTree& part : tree.parts) {
        DockPlace inner = place;
        const int size = part.size > 0 ? part.size : std::max(0, rest) / sharing;
        across ? inner.size.setWidth(size) : inner.size.setHeight(size);
        collect(part, inner, places);
    }
}

QSize leastOf(const DockPlace& place) {
    QSize least;
    for (const qsizetype row : place.tabs) {
        least = least.expandedTo(dockTable()[static_cast<std::size_t>(row)].least);
    }
    return least + QSize(0, kTitleBar + (place.tabs.size() > 1 ? kTabBar : 0));
}

QDockWidget* firstOf(const QList<QDockWidget*>& docks, const DockTree& tree) {
    return tree.tabs.empty() ? firstOf(docks, tree.parts.front()) : docks[tree.tabs.front()];
}

/// The first dock of the tree has its place.
void divide(QMainWindow& window, const QList<QDockWidget*>& docks, const DockTree& tree) {
    for (std::size_t k = 1; k < tree.parts.size(); ++k) {
        window.splitDockWidget(firstOf(docks, tree.parts[k - 1]), firstOf(docks, tree.parts[k]), tree.way);
    }
    for (const DockTree& part : tree.parts) {
        divide(window, docks, part);
    }
}

} // namespace

DockTree across(std::vector<DockTree> parts) {
    return {{}, 0, Qt::Horizontal, std::move(parts)};
}

DockTree down(std::vector<DockTree> parts, int size) {
    return {{}, size, Qt::Vertical, std::move(parts)};
}

std::vector<DockPlace> placesOf(const DockTree& tree, QSize room) {
    std::vector<DockPlace> places;
    collect(tree, {{}, room, false, false}, places);
    return places;
}

bool hasRoom(const DockTree& tree, QSize room) {
    return std::ranges::all_of(placesOf(tree, room), [](const DockPlace& place) {
        const QSize least = leastOf(place);
        return (!place.across || place.size.width() >= least.width()) &&
               (!place.down || place.size.height() >= least.height());
    });
}

void putInto(QMainWindow& window, const QList<QDockWidget*>& docks, const DockTree& tree) {
    for (QDockWidget* dock : docks) {
        dock->setFloating(false);
        window.removeDockWidget(dock);
    }
    window.addDockWidget(Qt::LeftDockWidgetArea, firstOf(docks, tree));
    divide(window, docks, tree);
    for (const DockPlace& place : placesOf(tree, window.size())) { // a tab cannot be split
        for (std::size_t k = 1; k < place.tabs.size(); ++k) {
            window.tabifyDockWidget(docks[place.tabs[k - 1]], docks[place.tabs[k]]);
        }
    }
}

} // namespace mc::ui
