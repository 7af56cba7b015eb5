#pragma once

#include "docks/dock_choice.h"
#include "docks/dock_tree.h"

#include <QList>
#include <QSize>

class QMainWindow;

namespace mc::ui {

/// Layout of the docks while a lesson is open: its text as a column at the left, and views beside it.
struct LessonArrangement {
    DockTree tree;
    DockChoice choice;
};

/// Whether a window has room for columns of views beside the text; else the views are tabs of one place.
[[nodiscard]] bool hasColumns(QSize window);

/// columns: none of them empty. stacked: one place for all views, as tabs, where none is made small.
[[nodiscard]] LessonArrangement lessonArrangement(const QMainWindow& window, const QList<QDockWidget*>& docks,
                                                  QDockWidget& text,
                                                  const QList<QList<QDockWidget*>>& columns, bool stacked);

} // namespace mc::ui
