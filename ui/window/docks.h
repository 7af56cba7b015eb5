#pragma once

#include "runtime/frame.h"
#include "views/view.h"
#include "window/dock_sizes.h"

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <vector>

class QAction;
class QDockWidget;
class QMainWindow;
class QSettings;

namespace mc::ui {

/// The docks of the window: the set-up and the views. Hands frames to the views that can be seen, and to no
/// other; says which parts of a frame they need; keeps the layout.
class Docks : public QObject {
    Q_OBJECT
public:
    /// setup: becomes the first dock; whatIf: a tab beside it.
    Docks(QMainWindow& window, QWidget& setup, QWidget& whatIf);

    void showFrame(const FramePtr& frame);

    /// One action per dock, those with a number key in the order of the keys: shows it, brings it before the
    /// tab that covers it, or, where it can be seen, hides it.
    [[nodiscard]] QList<QAction*> toggles() const;
    [[nodiscard]] QList<QDockWidget*> all() const;

    /// The built-in layout for the present size of the window.
    void layOut();
    /// Few large views for a projector, without the set-up; the rest is a tab or a key away.
    void layOutForProjector();
    /// Where all docks are now, and to bring them back there; false, and nothing changed, if `layout` is not
    /// one.
    [[nodiscard]] QByteArray layout() const;
    bool setLayout(const QByteArray& layout);
    /// The layout kept by save(), and the size of the window; false, and nothing changed, if there is none.
    bool restore(QSettings& settings);
    void save(QSettings& settings) const;

signals:
    void watchChanged(const mc::WatchSet& topics);
    /// A person picked something in a view.
    void cellPicked(mc::ui::CellChoice cell);
    void synapsePicked(mc::ui::SynapseChoice synapse);

private:
    struct Entry {
        QDockWidget* dock;
        QAction* toggle;
        View* view;         ///< null: the set-up, the what-ifs
        bool shown = false; ///< not hidden, though maybe covered by another tab
        bool seen = false;  ///< can be seen: neither hidden nor covered
    };

    /// shortcut: of its toggle; empty: the next number key.
    QDockWidget* add(QWidget* content, const char* name, const QString& title,
                     const QKeySequence& shortcut = {});
    QAction* makeToggle(QDockWidget* dock, const QKeySequence& shortcut);
    void toggle(QDockWidget* dock);
    void setSeen(QDockWidget* dock, bool seen);
    void watchWhatIsSeen();
    void followHiding(QDockWidget* dock);
    void pickCell(CellChoice cell);
    /// Whether docks have titles; where all are tabs their names stand there already.
    void showTitles(bool shown);
    /// Short enough for a tab among others in large letters.
    [[nodiscard]] QString briefTitle(const Entry& entry) const;
    /// wide: the microcircuit has a column of its own. threeColumns: accuracy has one, too.
    void placeDocks(bool wide, bool threeColumns);
    /// board: width left to the views beside the set-up and the microcircuit, pixels. columns: of curves.
    void sizeDocks(bool wide, int board, int columns);

    QMainWindow& window_;
    std::vector<Entry> entries_;
    DockSizes sizes_;
    bool settling_ = false; ///< the docks are on their way to other sizes
    FramePtr last_;
    WatchSet watched_; ///< as a new runner has it
};

} // namespace mc::ui
