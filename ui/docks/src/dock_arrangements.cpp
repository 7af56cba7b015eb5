#include "docks/dock_arrangements.h"

#include "docks/dock_choice.h"
#include "docks/dock_table.h"

#include <QDockWidget>
#include <QLayout>
#include <QMainWindow>
#include <algorithm>
#include <initializer_list>

namespace mc::ui::arrangements {

namespace {

constexpr int kSetupWidth = 254;       ///< pixels
constexpr int kCircuitWidth = 400;     ///< pixels
constexpr double kPicturesShare = 0.7; ///< of the width, beside the input
constexpr int kBars = 160;             ///< pixels of its height: menus, time, course of the run, status
/// Pixels of the board; on a narrower one two of the curves share a place.
constexpr int kThreeColumns = 1000;

using Rows = std::vector<qsizetype>;

template <class Belongs> Rows rowsOf(const Belongs& belongs) {
    Rows rows;
    for (std::size_t k = 0; k < dockTable().size(); ++k) {
        if (belongs(dockTable()[k])) {
            rows.push_back(static_cast<qsizetype>(k));
        }
    }
    return rows;
}

DockTree in(std::initializer_list<Region> regions, int size = 0) {
    return {
        rowsOf([&](const DockRow& row) { return std::ranges::find(regions, row.region) != regions.end(); }),
        size};
}

/// side: those of the side, too.
DockTree inHalf(Half half, bool side) {
    return {
        rowsOf([&](const DockRow& row) { return row.half == half && (side || row.region != Region::Side); })};
}

DockTree halves(bool side) {
    return across({inHalf(Half::Left, side), inHalf(Half::Right, side)});
}

/// Pictures above curves; what is beside them is as high as the window, since the drawing needs the height.
DockTree board(bool wide, int width) {
    using enum Region;
    const int middle = width - kSetupWidth - kCircuitWidth;
    const DockTree pictures =
        wide ? across({in({Pictures}, static_cast<int>(kPicturesShare * middle)), in({Input})})
             : in({Pictures});
    const DockTree curves = wide && middle >= kThreeColumns
                                ? across({in({Errors}), in({Concordance}), in({Accuracy})})
                                : across({in({Errors}), in({Concordance, Accuracy})});
    return across({in({Side}, kSetupWidth), down({pictures, curves}, middle),
                   wide ? in({Circuit}) : in({Input, Circuit})});
}

} // namespace

Room roomOf(QSize window) {
    using enum Room;
    for (const Room room : {Wide, Usual, Compact, Halves}) {
        if (hasRoom(builtIn(room, window), window - QSize(0, kBars))) {
            return room;
        }
    }
    return Least;
}

DockTree builtIn(Room room, QSize window) {
    switch (room) {
    case Room::Least:
        return {rowsOf([](const DockRow& /*row*/) { return true; })};
    case Room::Halves:
        return halves(true);
    case Room::Compact:
        return across(
            {in({Region::Side}, kSetupWidth), inHalf(Half::Left, false), inHalf(Half::Right, false)});
    case Room::Usual:
    case Room::Wide:
        break;
    }
    return board(room == Room::Wide, window.width());
}

DockTree forProjector() {
    return halves(true);
}

void lay(QMainWindow& window, const QList<QDockWidget*>& docks, const DockTree& tree,
         const DockChoice& choice) {
    window.layout()->setEnabled(false); // each dock that comes would lay out all of them
    putInto(window, docks, tree);
    for (QDockWidget* dock : docks) {
        dock->setVisible(choice.open.contains(dock));
    }
    window.layout()->setEnabled(true);
    window.layout()->activate();
    QList<QDockWidget*> fronts;
    QList<int> widths;
    QList<int> heights;
    for (const DockPlace& place : placesOf(tree, window.size())) {
        if (QDockWidget* front = choice.frontOf(docks, place.tabs)) {
            front->raise();
            fronts << front;
            widths << place.size.width();
            heights << place.size.height();
        }
    }
    window.resizeDocks(fronts, widths, Qt::Horizontal);
    window.resizeDocks(fronts, heights, Qt::Vertical);
}

} // namespace mc::ui::arrangements
