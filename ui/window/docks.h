#pragma once

#include "runtime/frame.h"
#include "views/time_axes.h"
#include "views/view.h"
#include "window/dock_sizes.h"
#include "window/view_news.h"

#include <QJsonObject>
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
    /// setup: becomes the first dock; whatIf and lesson: tabs beside it.
    Docks(QMainWindow& window, QWidget& setup, QWidget& whatIf, QWidget& lesson);

    void showFrame(const FramePtr& frame);

    /// The time axes that the views share.
    [[nodiscard]] const TimeAxes& timeAxes() const { return axes_; }
    /// Shows all there is again in the view with the keyboard focus, else in every view that can be seen.
    void fit();

    /// One action per dock, those with a number key in the order of the keys: shows it, brings it before the
    /// tab that covers it, or, where it can be seen, hides it.
    [[nodiscard]] QList<QAction*> toggles() const;
    [[nodiscard]] QList<QDockWidget*> all() const;
    /// By its object name; null if there is none.
    [[nodiscard]] QDockWidget* named(const QString& name) const;

    /// Shows these alone, `first` as a column at the left, the columns beside it, none of them empty.
    void arrange(QDockWidget& first, const QList<QList<QDockWidget*>>& columns);
    /// Brings a dock before the tabs that cover it, and shows it if it is hidden.
    void bringUp(QDockWidget& dock);
    /// What frames have to hold whatever is seen.
    void watchAlso(const WatchSet& needs);
    /// A view whose dock is not hidden.
    struct OpenView {
        QDockWidget* dock;
        View* view;
        bool seen; ///< not covered by another tab
    };
    /// Those that are seen first, each in the order of the docks.
    [[nodiscard]] std::vector<OpenView> openViews() const;
    /// Hands frames to these docks, too, while they are open but covered; replaces those of before.
    /// also: what frames have to hold besides.
    void alsoServe(const QList<QDockWidget*>& docks, const WatchSet& also = needs::kNothing);

    /// The built-in layout for the present size of the window.
    void layOut();
    /// Few large views for a projector, without the set-up; the rest is a tab or a key away.
    void layOutForProjector();
    /// From now on layouts are for a projector: names are brief, and what is brought back is the layout
    /// above.
    void setProjecting(bool on);
    /// Where all docks are now, and to bring them back there; false, and nothing changed, if `places` is not
    /// one.
    [[nodiscard]] QByteArray arrangement() const;
    bool bringBack(const QByteArray& places);
    /// The layout kept by save(), and the size of the window; false, and nothing changed, if there is none.
    bool restore(QSettings& settings);
    void save(QSettings& settings) const;

    /// The layout as a session keeps it.
    [[nodiscard]] QJsonObject layout() const;
    /// Restores it with the size of the window; left alone if it is of another version, or wider or higher
    /// than the screen.
    void setLayout(const QJsonObject& layout);

    /// Marks a microcircuit in all views, or none, and tells of it.
    void pickCell(CellChoice cell);
    void pickSynapse(SynapseChoice synapse);
    /// As picked last; layer 0: none.
    [[nodiscard]] CellChoice cell() const { return cell_; }
    [[nodiscard]] SynapseChoice synapse() const { return synapse_; }

signals:
    /// All docks have been given their places anew, by something else than arrange().
    void laidOut();
    void watchChanged(const mc::WatchSet& topics);
    /// A person picked something in a view.
    void cellPicked(mc::ui::CellChoice cell);
    void synapsePicked(mc::ui::SynapseChoice synapse);

private:
    struct Entry {
        QDockWidget* dock;
        QAction* toggle;
        View* view;          ///< null: the set-up, the what-ifs
        bool shown = false;  ///< not hidden, though maybe covered by another tab
        bool seen = false;   ///< can be seen: neither hidden nor covered
        bool wanted = false; ///< is to have frames even when covered
        [[nodiscard]] bool served() const { return view != nullptr && (seen || (wanted && shown)); }
    };

    /// shortcut: of its toggle; empty: the next number key.
    QDockWidget* add(QWidget* content, const char* name, const QString& title,
                     const QKeySequence& shortcut = {});
    QAction* makeToggle(QDockWidget* dock, const QKeySequence& shortcut);
    void toggle(QDockWidget* dock);
    void setSeen(QDockWidget* dock, bool seen);
    void watchWhatIsSeen();
    void followHiding(QDockWidget* dock);
    /// Whether docks have titles; where all are tabs their names stand there already.
    void showTitles(bool shown);
    /// Short enough for a tab among others in large letters.
    [[nodiscard]] QString briefTitle(const Entry& entry) const;

    QMainWindow& window_;
    std::vector<Entry> entries_;
    TimeAxes axes_;
    ViewNews news_;
    DockSizes sizes_;
    bool projecting_ = false;
    bool settling_ = false; ///< the docks are on their way to other sizes
    FramePtr last_;
    CellChoice cell_;
    SynapseChoice synapse_;
    WatchSet lessonNeeds_ = needs::kNothing; ///< needed whatever is seen
    WatchSet watched_;                       ///< as a new runner has it
    WatchSet also_ = needs::kNothing;
};

} // namespace mc::ui
