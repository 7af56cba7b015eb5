#include "window/dock_arrangements.h"

#include <QDockWidget>
#include <QFontMetrics>
#include <QMainWindow>
#include <algorithm>
#include <initializer_list>

namespace mc::ui::arrangements {

namespace {

constexpr int kSetupWidth = 254;          ///< pixels
constexpr int kCircuitWidth = 400;        ///< pixels
constexpr int kWide = 1440;               ///< pixels; in a narrower window the microcircuit shares a column
constexpr double kLessonShare = 0.31;     ///< of the window's width
constexpr double kLessonMostShare = 0.45; ///< and no more, however large the letters
constexpr int kLessonLeast = 54;          ///< letters
constexpr int kLessonMost = 80;           ///< letters
constexpr int kThreeColumns =
    1000; ///< pixels of the board; on a narrower one two of the curves share a place

void putAway(QMainWindow& window, const QList<QDockWidget*>& docks) {
    for (QDockWidget* dock : docks) {
        dock->setFloating(false);
        window.removeDockWidget(dock);
    }
}

/// wide: the microcircuit has a column of its own. threeColumns: accuracy has one, too.
void placeBuiltIn(QMainWindow& window, const QList<QDockWidget*>& docks, bool wide, bool threeColumns) {
    window.addDockWidget(Qt::LeftDockWidgetArea, docks[Setup]);
    window.splitDockWidget(docks[Setup], docks[Raster], Qt::Horizontal);
    if (wide) {
        window.splitDockWidget(docks[Raster], docks[Circuit], Qt::Horizontal);
    } else { // input and microcircuit share a column as high as the window: the drawing needs the height
        window.splitDockWidget(docks[Raster], docks[Input], Qt::Horizontal);
        window.tabifyDockWidget(docks[Input], docks[Circuit]);
    }
    window.splitDockWidget(docks[Raster], docks[Errors], Qt::Vertical);
    if (wide) {
        window.splitDockWidget(docks[Raster], docks[Input], Qt::Horizontal);
    }
    window.splitDockWidget(docks[Errors], docks[Concordance], Qt::Horizontal);
    if (threeColumns) {
        window.splitDockWidget(docks[Concordance], docks[Accuracy], Qt::Horizontal);
    } else {
        window.tabifyDockWidget(docks[Concordance], docks[Accuracy]);
    }
    window.tabifyDockWidget(docks[Setup], docks[WhatIfs]);
    window.tabifyDockWidget(docks[WhatIfs], docks[Lesson]);
    window.tabifyDockWidget(docks[Raster], docks[Network]);
    window.tabifyDockWidget(docks[Network], docks[FeatureMaps]);
    window.tabifyDockWidget(docks[FeatureMaps], docks[Kernels]);
    window.tabifyDockWidget(docks[Accuracy], docks[Layers]);
    window.tabifyDockWidget(docks[Layers], docks[Equivalence]);
}

/// board: width left to the views beside the set-up and the microcircuit, pixels. columns: of curves.
void sizeBuiltIn(QMainWindow& window, const QList<QDockWidget*>& docks, bool wide, int board, int columns) {
    if (wide) {
        window.resizeDocks({docks[Setup], docks[Raster], docks[Input], docks[Circuit]},
                           {kSetupWidth, board * 7 / 10, board * 3 / 10, kCircuitWidth}, Qt::Horizontal);
    } else {
        window.resizeDocks({docks[Setup], docks[Raster], docks[Input]},
                           {kSetupWidth, board * 2 / 3, board / 3}, Qt::Horizontal);
    }
    const int curves = wide ? board : board * 2 / 3;
    window.resizeDocks({docks[Errors], docks[Concordance], docks[Accuracy]},
                       {curves / columns, curves / columns, curves / columns}, Qt::Horizontal);
    window.resizeDocks({docks[Raster], docks[Errors]}, {window.height() / 2, window.height() / 2},
                       Qt::Vertical);
}

void sizeBeside(QMainWindow& window, QDockWidget& first, const QList<QList<QDockWidget*>>& columns) {
    if (columns.isEmpty()) {
        return;
    }
    const int letter = window.fontMetrics().averageCharWidth();
    const int left = std::min(static_cast<int>(kLessonMostShare * window.width()),
                              std::clamp(static_cast<int>(kLessonShare * window.width()),
                                         kLessonLeast * letter, kLessonMost * letter));
    QList<QDockWidget*> heads{&first};
    QList<int> widths{left};
    for (const QList<QDockWidget*>& column : columns) {
        heads << column.first();
        widths << (window.width() - left) / static_cast<int>(columns.size());
        const QList<int> heights(column.size(), window.height() / static_cast<int>(column.size()));
        window.resizeDocks(column, heights, Qt::Vertical);
    }
    window.resizeDocks(heads, widths, Qt::Horizontal);
}

/// The first of them in front.
void showAsTabs(QMainWindow& window, const QList<QDockWidget*>& docks, std::initializer_list<Place> places) {
    QDockWidget* front = docks[*places.begin()];
    for (const Place place : places) {
        if (docks[place] != front) {
            window.tabifyDockWidget(front, docks[place]);
        }
        docks[place]->show();
    }
    front->raise();
}

} // namespace

void builtIn(QMainWindow& window, const QList<QDockWidget*>& docks) {
    putAway(window, docks);
    const bool wide = window.width() >= kWide;
    const int board = window.width() - kSetupWidth - (wide ? kCircuitWidth : 0);
    const int columns = wide && board >= kThreeColumns ? 3 : 2;
    placeBuiltIn(window, docks, wide, columns == 3);
    for (QDockWidget* dock : docks) {
        dock->show();
    }
    for (const Place hidden : {Layers, Equivalence, Lesson}) {
        docks[hidden]->hide(); // until asked for: what they show is measured only then
    }
    for (const Place front : {Setup, Network, Input, Concordance}) {
        docks[front]->raise(); // where some share a place, what is seen first
    }
    sizeBuiltIn(window, docks, wide, board, columns);
}

void forProjector(QMainWindow& window, const QList<QDockWidget*>& docks) {
    putAway(window, docks);
    window.addDockWidget(Qt::LeftDockWidgetArea, docks[Raster]);
    window.splitDockWidget(docks[Raster], docks[Concordance], Qt::Horizontal);
    showAsTabs(window, docks, {Raster, Network, Circuit, FeatureMaps, Kernels});
    showAsTabs(window, docks, {Concordance, Accuracy, Errors, Input});
    const int half = window.width() / 2;
    window.resizeDocks({docks[Raster], docks[Concordance]}, {half, half}, Qt::Horizontal);
}

void beside(QMainWindow& window, const QList<QDockWidget*>& docks, QDockWidget& first,
            const QList<QList<QDockWidget*>>& columns) {
    putAway(window, docks);
    window.addDockWidget(Qt::LeftDockWidgetArea, &first);
    first.show();
    QDockWidget* left = &first;
    for (const QList<QDockWidget*>& column : columns) {
        window.splitDockWidget(left, column.first(), Qt::Horizontal);
        left = column.first();
    }
    for (const QList<QDockWidget*>& column : columns) { // once the columns are there
        for (qsizetype k = 1; k < column.size(); ++k) {
            window.splitDockWidget(column[k - 1], column[k], Qt::Vertical);
        }
        for (QDockWidget* dock : column) {
            dock->show();
        }
    }
    sizeBeside(window, first, columns);
}

void stackedBeside(QMainWindow& window, const QList<QDockWidget*>& docks, QDockWidget& first,
                   const QList<QList<QDockWidget*>>& columns) {
    putAway(window, docks);
    window.addDockWidget(Qt::LeftDockWidgetArea, &first);
    first.show();
    QDockWidget* front = nullptr;
    for (const QList<QDockWidget*>& column : columns) {
        for (QDockWidget* dock : column) {
            if (front == nullptr) {
                front = dock;
                window.splitDockWidget(&first, dock, Qt::Horizontal);
            } else {
                window.tabifyDockWidget(front, dock);
            }
            dock->show();
        }
    }
    if (front != nullptr) {
        front->raise();
        sizeBeside(window, first, {{front}});
    }
}

} // namespace mc::ui::arrangements
