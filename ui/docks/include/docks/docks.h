#pragma once

#include "chart/time_axes.h"
#include "docks/dock_layout.h"
#include "docks/lesion_tool.h"
#include "docks/view_news.h"
#include "docks/view_state_cache.h"
#include "runtime/frame.h"
#include "view/view.h"

#include <QJsonValue>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <map>
#include <vector>

class QAction;
class QDockWidget;
class QMainWindow;

namespace mc::ui {

struct DockRow;

/// The docks of the window: the set-up and the views. Hands frames to the views that can be seen, and to no
/// other, and says which parts of a frame they need.
class Docks : public QObject {
    Q_OBJECT
public:
    /// Makes those of dockTable(), with the panels that the window brings along.
    Docks(QMainWindow& window, QWidget& setup, QWidget& whatIf, QWidget& lesson);

    void showFrame(const FramePtr& frame);

    /// Where they are.
    [[nodiscard]] DockLayout& layout() { return layout_; }
    /// The time axes that the views share.
    [[nodiscard]] TimeAxes& axes() { return axes_; }
    /// Shows all there is again in the view with the keyboard focus, else in every view that can be seen.
    void fit();

    /// One action per dock, those with a number key in the order of the keys: shows it, brings it before the
    /// tab that covers it, or, where it can be seen, hides it.
    [[nodiscard]] QList<QAction*> toggles() const;
    [[nodiscard]] const QList<QDockWidget*>& all() const { return layout_.docks(); }
    /// By its object name; null if there is none.
    [[nodiscard]] QDockWidget* named(const QString& name) const;

    /// Brings a dock before the tabs that cover it, and shows it if it is hidden.
    void bringUp(QDockWidget& dock);
    /// What frames have to hold whatever is seen; replaces what the same one has asked for before.
    void watchAlso(const QObject& asker, const WatchSet& needs);
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

    /// What the views keep of the run on the board beside its frames, for its session.
    [[nodiscard]] QJsonValue runStates() const;
    void setRunStates(const QJsonValue& states);
    /// What the docks of another window on the same run have beyond what sessions keep: options of views,
    /// what is in sight of the time axes, states of other runs.
    void takeKept(Docks& other);

    /// Cuts cells and synapses in the views.
    [[nodiscard]] LesionTool& lesions() { return lesions_; }

    /// Marks a microcircuit in all views, or none, and tells of it.
    void pickCell(CellChoice cell);
    void pickSynapse(SynapseChoice synapse);
    /// As picked last; layer 0: none.
    [[nodiscard]] CellChoice cell() const { return cell_; }
    [[nodiscard]] SynapseChoice synapse() const { return synapse_; }

signals:
    /// By its key, or in the menu.
    void broughtUp(QDockWidget& dock);
    void watchChanged(const mc::WatchSet& topics);
    /// A person asked for something in a view.
    void commandIssued(const mc::Command& command);
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

    /// panel: null where the row makes its view.
    void add(const DockRow& row, QWidget* panel);
    QAction* makeToggle(QDockWidget* dock, const QKeySequence& shortcut);
    void toggle(QDockWidget* dock);
    void setSeen(QDockWidget* dock, bool seen);
    void watchWhatIsSeen();
    [[nodiscard]] std::map<QString, View*> views() const;
    void followHiding(QDockWidget* dock);
    void showToggles();

    QMainWindow& window_;
    DockLayout layout_;
    std::vector<Entry> entries_;
    TimeAxes axes_;
    LesionTool lesions_;
    ViewNews news_;
    ViewStateCache states_;
    FramePtr last_;
    CellChoice cell_;
    SynapseChoice synapse_;
    std::map<const QObject*, WatchSet> asked_; ///< needed whatever is seen, by who has asked
    WatchSet watched_;                         ///< as a new runner has it
    WatchSet also_ = needs::kNothing;
};

} // namespace mc::ui
