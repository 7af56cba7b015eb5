#pragma once

#include "docks/dock_arrangements.h"
#include "docks/dock_choice.h"
#include "docks/dock_proportions.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <optional>

class QDockWidget;

namespace mc::ui {

/// Memento of the docks as a person sees them, in a desktop window or on a projector. It can be shown again
/// in a window of another size.
struct DockSnapshot {
    bool projecting = false;
    arrangements::Room room = arrangements::Room::Usual; ///< of the window
    QByteArray state;                                    ///< of the window, see QMainWindow::saveState()
    DockProportions::Noted sizes;
    DockChoice choice; ///< where the window has another room, this alone is shown

    [[nodiscard]] QJsonObject toJson() const;
    /// docks: all, in the order of dockTable(). Files are not trusted: none if the value is not a snapshot;
    /// docks that there are not are left out.
    [[nodiscard]] static std::optional<DockSnapshot> fromJson(const QJsonValue& value,
                                                              const QList<QDockWidget*>& docks);

    /// Bytes of a window's state, of many times as many docks as there are. Qt reads it with a call in a call
    /// for each level of docks, and a file can name any number of levels.
    static constexpr qsizetype kLongestState = 65'536;
};

} // namespace mc::ui
