#pragma once

#include "docks/dock_arrangements.h"
#include "docks/dock_choice.h"
#include "docks/dock_proportions.h"
#include "docks/dock_sizes.h"
#include "docks/dock_snapshot.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QTimer>
#include <map>
#include <optional>

class QDockWidget;
class QMainWindow;
class QSettings;

namespace mc::ui {

/// Where the docks of the window are and how large: the built-in layouts, what a lesson arranges, and what is
/// kept for the next start, in a session, or until something gives the board back. Follows the room that the
/// window has: in a small one places become tabs, and in a large one all is where a person has left it there.
class DockLayout : public QObject {
    Q_OBJECT
public:
    /// window: outlives this.
    explicit DockLayout(QMainWindow& window);

    /// To be called in the order of dockTable(), with every dock before the first layout.
    void add(QDockWidget& dock);
    [[nodiscard]] const QList<QDockWidget*>& docks() const { return docks_; }
    /// A dock has just been hidden or shown, and the window does not know yet: sizes are remembered or
    /// brought back.
    void follow(const QDockWidget& dock);

    /// The built-in layout for the present size of the window.
    void layOut();
    /// Few large views for a projector, without the set-up; the rest is a tab or a key away.
    void layOutForProjector();
    /// From now on layouts are for a projector: names are brief, and what is brought back is the layout
    /// above.
    void setProjecting(bool on);
    [[nodiscard]] bool isProjecting() const { return projecting_; }
    /// Shows these alone, `first` as a column at the left, the columns beside it, none of them empty.
    void arrange(QDockWidget& first, const QList<QList<QDockWidget*>>& columns);

    /// Where all docks are now, for a projector where they were before; and to bring them back there, in
    /// another room once the window has that room again. False, and nothing changed, if `places` is not one.
    [[nodiscard]] QByteArray arrangement() const;
    bool bringBack(const QByteArray& places);
    /// The docks as they are seen now, also on a projector; and to show them so again. In a window that is
    /// for a projector where that of the snapshot was not, or the other way round, or that has another room,
    /// the same docks are open and in front in the built-in layout.
    [[nodiscard]] DockSnapshot snapshot() const;
    void show(const DockSnapshot& snapshot);
    /// The layout kept by save(), and the size of the window; false, and nothing changed, if there is none.
    bool restore(QSettings& settings);
    void save(QSettings& settings) const;
    /// The layout as a session keeps it.
    [[nodiscard]] QJsonObject toJson() const;
    /// Restores it with the size of the window; left alone if it is of another version, or wider or higher
    /// than the screen.
    void fromJson(const QJsonObject& layout);

signals:
    /// All docks have been given their places anew, by something else than arrange().
    void laidOut();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Room = arrangements::Room;

    template <class Work> void settle(Work work);
    void letShrink(bool any);
    void noteSizesSoon();
    void layBuiltIn(const DockChoice& choice);
    void followRoom();
    void enterRoom(Room room);
    [[nodiscard]] bool take(const QByteArray& bytes);
    [[nodiscard]] bool restoreDocks(const DockSnapshot& snapshot);
    /// Names and titles for the room there is. titles: where all are tabs, their names stand there already.
    void prepare(bool titles, bool tight);

    QMainWindow& window_;
    QList<QDockWidget*> docks_;
    DockSizes sizes_;
    DockProportions proportions_;
    DockSizes::Sizes pressed_; ///< when the mouse was pressed
    Room room_ = Room::Usual;
    /// As a person has arranged the docks in a room, before the window began to become another.
    struct Kept {
        QByteArray state;             ///< of the window; empty: it is not known yet
        DockProportions::Noted sizes; ///< not known where the state comes from elsewhere
    };
    Kept present_;
    std::map<Room, Kept> kept_;
    bool own_ = false;     ///< the docks are where a person wants them, not where a lesson does
    bool columns_ = false; ///< what a lesson shows has columns
    bool tight_ = false;   ///< there is little room
    bool projecting_ = false;
    QByteArray beforeProjecting_;
    std::optional<DockChoice> toProject_; ///< for the next layout, as chosen before it
    bool settling_ = false;               ///< the docks are on their way to other sizes
    QTimer resized_;                      ///< until all that the window does at once is done
};

} // namespace mc::ui
