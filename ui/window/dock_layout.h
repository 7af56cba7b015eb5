#pragma once

#include "window/dock_sizes.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QObject>

class QDockWidget;
class QMainWindow;
class QSettings;

namespace mc::ui {

/// Where the docks of the window are and how large: the built-in layouts, what a lesson arranges, and what is
/// kept for the next start, in a session, or until something gives the board back.
class DockLayout : public QObject {
    Q_OBJECT
public:
    /// window: outlives this.
    explicit DockLayout(QMainWindow& window);

    /// To be called in the order of arrangements::Place, with every dock before the first layout.
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
    void setProjecting(bool on) { projecting_ = on; }
    /// Shows these alone, `first` as a column at the left, the columns beside it, none of them empty.
    void arrange(QDockWidget& first, const QList<QList<QDockWidget*>>& columns);

    /// Where all docks are now, and to bring them back there; false, and nothing changed, if `places` is not
    /// one.
    [[nodiscard]] QByteArray arrangement() const;
    bool bringBack(const QByteArray& places);
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

private:
    template <class Work> void settle(Work work);
    /// Whether docks have titles; where all are tabs their names stand there already.
    void showTitles(bool shown);
    /// Short enough for a tab among others in large letters.
    [[nodiscard]] QString briefTitle(qsizetype place) const;

    QMainWindow& window_;
    QList<QDockWidget*> docks_;
    DockSizes sizes_;
    bool projecting_ = false;
    bool settling_ = false; ///< the docks are on their way to other sizes
};

} // namespace mc::ui
