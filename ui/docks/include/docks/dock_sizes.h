#pragma once

#include <QDockWidget>
#include <QHash>
#include <QList>
#include <QMainWindow>
#include <QSize>
#include <map>
#include <vector>

namespace mc::ui {

/// Remembers how large the docks were before one was hidden, for each set of docks on show, and brings the
/// sizes back when that set is on show again. Qt alone gives a dock that comes back the least it can do with.
class DockSizes {
public:
    explicit DockSizes(QMainWindow& window) : window_(window) {}

    /// A dock has just been hidden, and the layout does not know yet. docks: all of them, always in the same
    /// order.
    void remember(const QList<QDockWidget*>& docks, const QDockWidget* hidden);
    /// To be called when the layout knows of all docks on show.
    void bringBack(const QList<QDockWidget*>& docks) const;
    void forget() { known_.clear(); }

    using Sizes = QHash<QDockWidget*, QSize>;
    /// Of those that no other tab covers, with their tabs.
    [[nodiscard]] static Sizes inSight(const QList<QDockWidget*>& docks);
    /// Gives these of the docks these sizes, but for those that another tab covers.
    static void give(QMainWindow& window, const QList<QDockWidget*>& docks, const Sizes& sizes);

private:
    using Shown = std::vector<bool>; ///< by dock
    [[nodiscard]] static Shown shown(const QList<QDockWidget*>& docks);
    [[nodiscard]] const Sizes* sizesFor(const Shown& shown) const;

    QMainWindow& window_;
    std::map<Shown, Sizes> known_;
};

} // namespace mc::ui
