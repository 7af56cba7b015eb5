#include "lesson_arrangement.h"

#include "docks/dock_table.h"

#include <QDockWidget>
#include <QFontMetrics>
#include <QMainWindow>
#include <algorithm>

namespace mc::ui {

namespace {

constexpr double kShare = 0.31;      ///< of the window's width, for the text
constexpr double kMostShare = 0.45;  ///< and no more, however large the letters
constexpr int kLeast = 54;           ///< letters
constexpr int kMost = 80;            ///< letters
constexpr QSize kColumns{1180, 620}; ///< pixels of the window

using TabRows = std::vector<qsizetype>;

const DockRow& rowAt(qsizetype row) {
    return dockTable()[static_cast<std::size_t>(row)];
}

/// Width of the text, pixels.
int textWidth(const QMainWindow& window) {
    const int letter = window.fontMetrics().averageCharWidth();
    return std::min(static_cast<int>(kMostShare * window.width()),
                    std::clamp(static_cast<int>(kShare * window.width()), kLeast * letter, kMost * letter));
}

/// Where a dock that the lesson does not show is a tab: with the text, behind the last view of its half, or
/// behind the last of all.
DockTree& homeOf(const DockRow& row, DockTree& tree) {
    if (row.region == Region::Side || tree.parts.size() == 1) {
        return tree.parts.front();
    }
    DockTree* home = &tree.parts.back().parts.back();
    for (DockTree& column : tree.parts) {
        for (DockTree& place : column.parts) {
            const DockRow& head = rowAt(place.tabs.front());
            home = head.region != Region::Side && head.half == row.half ? &place : home;
        }
    }
    return *home;
}

} // namespace

bool hasColumns(QSize window) {
    return window.expandedTo(kColumns) == window;
}

LessonArrangement lessonArrangement(const QMainWindow& window, const QList<QDockWidget*>& docks,
                                    QDockWidget& text, const QList<QList<QDockWidget*>>& columns,
                                    bool stacked) {
    DockTree tree = across({DockTree{{docks.indexOf(&text)}, columns.isEmpty() ? 0 : textWidth(window)}});
    DockChoice choice{{&text}, {}};
    for (const QList<QDockWidget*>& column : columns) {
        DockTree places = down({});
        for (QDockWidget* dock : column) {
            places.parts.push_back({{docks.indexOf(dock)}});
        }
        choice.open << column;
        if (!stacked || tree.parts.size() == 1) {
            tree.parts.push_back(places);
        } else {
            DockTree& shared = tree.parts.back();
            shared.parts.insert(shared.parts.end(), places.parts.begin(), places.parts.end());
        }
    }
    if (stacked && tree.parts.size() > 1) {
        DockTree& place = tree.parts.back();
        TabRows tabs;
        for (const DockTree& part : place.parts) {
            tabs.insert(tabs.end(), part.tabs.begin(), part.tabs.end());
        }
        place.parts = {{tabs}};
        choice.forward << docks[tabs.front()];
    }
    for (qsizetype row = 0; row < docks.size(); ++row) {
        if (!choice.open.contains(docks[row])) {
            homeOf(rowAt(row), tree).tabs.push_back(row);
        }
    }
    return {tree, choice};
}

} // namespace mc::ui
