#pragma once

#include <QList>
#include <cstddef>

class QDockWidget;
class QMainWindow;

namespace mc::ui {

/// Where docks are put in a window, and how large. Each puts all docks away first.
namespace arrangements {

/// Order of the docks, and so of the number keys.
enum Place : std::size_t {
    Setup,
    Raster,
    Errors,
    Concordance,
    Accuracy,
    Input,
    Layers,
    Equivalence,
    Circuit,
    Network,
    WhatIfs,
    FeatureMaps,
    Kernels,
    Lesson
};

/// The built-in one for the present size of the window. docks: all, in the order of Place; so below.
void builtIn(QMainWindow& window, const QList<QDockWidget*>& docks);

/// Few large views for a projector, without the set-up.
void forProjector(QMainWindow& window, const QList<QDockWidget*>& docks);

/// `first` as a column at the left, the columns beside it, none of them empty.
void beside(QMainWindow& window, const QList<QDockWidget*>& docks, QDockWidget& first,
            const QList<QList<QDockWidget*>>& columns);

/// The same with one place for all columns, as tabs: for a projector no view is made small.
void stackedBeside(QMainWindow& window, const QList<QDockWidget*>& docks, QDockWidget& first,
                   const QList<QList<QDockWidget*>>& columns);

} // namespace arrangements

} // namespace mc::ui
