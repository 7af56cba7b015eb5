#include "docks/dock_choice.h"

#include "docks/dock_sizes.h"
#include "docks/dock_table.h"

#include <QDockWidget>
#include <QMainWindow>
#include <algorithm>

namespace mc::ui {

namespace {

const DockRow& rowOf(const QList<QDockWidget*>& docks, const QDockWidget* dock) {
    return dockTable()[static_cast<std::size_t>(docks.indexOf(dock))];
}

} // namespace

DockChoice DockChoice::now(const QMainWindow& window, const QList<QDockWidget*>& docks) {
    DockChoice choice;
    const DockSizes::Sizes seen = DockSizes::inSight(docks);
    for (QDockWidget* dock : docks) {
        if (dock->isHidden()) {
            continue;
        }
        choice.open << dock;
        const QList<QDockWidget*> beside = window.tabifiedDockWidgets(dock);
        const bool forward =
            seen.contains(dock) && std::ranges::any_of(beside, [&](const QDockWidget* other) {
                return !other->isHidden() && rowOf(docks, other).rank < rowOf(docks, dock).rank;
            });
        if (forward) {
            choice.forward << dock;
        }
    }
    return choice;
}

DockChoice DockChoice::atFirst(const QList<QDockWidget*>& docks) {
    DockChoice choice{docks, {}};
    choice.open.removeIf([&](const QDockWidget* dock) { return !rowOf(docks, dock).openAtFirst; });
    return choice;
}

DockChoice DockChoice::projected(const QList<QDockWidget*>& docks) const {
    DockChoice choice = *this;
    choice.open.removeIf(
        [&](const QDockWidget* dock) { return !rowOf(docks, dock).projected && !forward.contains(dock); });
    return choice;
}

QDockWidget* DockChoice::frontOf(const QList<QDockWidget*>& docks, const std::vector<qsizetype>& tabs) const {
    const auto before = [&](const QDockWidget* one, const QDockWidget* other) {
        const bool isForward = forward.contains(one);
        return isForward != forward.contains(other) ? isForward
                                                    : rowOf(docks, one).rank < rowOf(docks, other).rank;
    };
    QDockWidget* front = nullptr;
    for (const qsizetype row : tabs) {
        QDockWidget* dock = docks[row];
        if (open.contains(dock) && (front == nullptr || before(dock, front))) {
            front = dock;
        }
    }
    return front;
}

void DockChoice::show(const QList<QDockWidget*>& docks) const {
    for (QDockWidget* dock : docks) {
        dock->setVisible(open.contains(dock));
    }
    for (QDockWidget* dock : forward) {
        dock->raise();
    }
}

} // namespace mc::ui
