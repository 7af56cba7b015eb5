#pragma once

#include "window/dock_sizes.h"

#include <QObject>
#include <optional>

namespace mc::ui {

/// Room of the docks that something else takes for a while. When they have it back every dock is as large as
/// it was before, unless one was given another size meanwhile. Qt alone takes from all docks alike and gives
/// to the smallest.
class LentRoom : public QObject {
    Q_OBJECT
public:
    /// docks: of the window, always in the same order.
    LentRoom(QMainWindow& window, QList<QDockWidget*> docks);

    /// Before the room is taken, and before what has taken it needs more or less.
    void lend();
    /// Before it is given back.
    void takeBack();
    /// The docks have been arranged anew: there is nothing to come back to.
    void forget() { before_.reset(); }

private:
    [[nodiscard]] bool changed() const;

    QMainWindow& window_;
    QList<QDockWidget*> docks_;
    bool isLent_ = false;
    std::optional<DockSizes::Sizes> before_; ///< to come back to; none: nothing
    std::optional<DockSizes::Sizes> lent_;   ///< as the layout has them without the room; none: not yet known
};

} // namespace mc::ui
