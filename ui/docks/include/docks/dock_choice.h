#pragma once

#include <QList>
#include <vector>

class QDockWidget;
class QMainWindow;

namespace mc::ui {

/// What a person sees of the docks, wherever these are. docks: all, in the order of dockTable().
struct DockChoice {
    QList<QDockWidget*> open;    ///< though maybe covered by another tab
    QList<QDockWidget*> forward; ///< brought before one that would be in front

    [[nodiscard]] static DockChoice now(const QMainWindow& window, const QList<QDockWidget*>& docks);
    [[nodiscard]] static DockChoice atFirst(const QList<QDockWidget*>& docks);
    /// What of it stays open when the window becomes one for a projector.
    [[nodiscard]] DockChoice projected(const QList<QDockWidget*>& docks) const;

    /// Of the tabs of a place, the one that is seen; null: none is open.
    [[nodiscard]] QDockWidget* frontOf(const QList<QDockWidget*>& docks,
                                       const std::vector<qsizetype>& tabs) const;
    /// Opens, hides and brings forward, where the docks are.
    void show(const QList<QDockWidget*>& docks) const;
};

} // namespace mc::ui
