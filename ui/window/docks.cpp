#include "window/docks.h"

#include "views/accuracy_view.h"
#include "views/circuit_view.h"
#include "views/concordance_view.h"
#include "views/equivalence_view.h"
#include "views/error_view.h"
#include "views/feature_map_view.h"
#include "views/input_view.h"
#include "views/kernel_view.h"
#include "views/layers_view.h"
#include "views/network_view.h"
#include "views/raster_view.h"
#include "window/dock_action.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>

namespace mc::ui {

Docks::Docks(QMainWindow& window, QWidget& setup, QWidget& whatIf, QWidget& lesson)
    : QObject(&window), window_(window), layout_(window) {
    // When the window grows, the views get the room.
    add(&setup, "setup", tr("Experiment"))->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    add(new RasterView(&window), "raster", tr("Raster"));
    add(new ErrorView(&window), "errors", tr("Error signals"));
    add(new ConcordanceView(&window), "concordance", tr("Sign concordance"));
    add(new AccuracyView(&window), "accuracy", tr("Accuracy and loss"));
    add(new InputView(&window), "input", tr("Input and output"));
    add(new LayersView(&window), "layers", tr("Layers"));
    add(new EquivalenceView(&window), "equivalence", tr("Equivalence"));
    add(new CircuitView(&window), "circuit", tr("Microcircuit"));
    add(new NetworkView(&window), "network", tr("Network"));
    add(&whatIf, "what-if", tr("What if"), QKeySequence(Qt::Key_W))
        ->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    add(new FeatureMapView(&window), "feature-maps", tr("Feature maps"), QKeySequence(Qt::Key_M));
    add(new KernelView(&window), "kernels", tr("Kernels"), QKeySequence(Qt::Key_K));
    add(&lesson, "lesson", tr("Lesson"), QKeySequence(Qt::Key_L))
        ->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    connect(&layout_, &DockLayout::laidOut, this, [this] {
        for (Entry& entry : entries_) {
            entry.shown = !entry.dock->isHidden();
        }
        showToggles();
    });
    layout_.layOut();
}

QDockWidget* Docks::add(QWidget* content, const char* name, const QString& title,
                        const QKeySequence& shortcut) {
    auto* dock = new QDockWidget(title, &window_);
    dock->setObjectName(QLatin1String(name));
    dock->setAccessibleName(title);
    dock->setWidget(content);
    layout_.add(*dock);
    auto* view = qobject_cast<View*>(content);
    const QKeySequence number(Qt::Key_0 + (static_cast<int>(entries_.size()) + 1) % 10); // the tenth is 0
    entries_.push_back({dock, makeToggle(dock, shortcut.isEmpty() ? number : shortcut), view});
    connect(dock, &QDockWidget::visibilityChanged, this, [this, dock](bool seen) {
        followHiding(dock);
        setSeen(dock, seen);
    });
    // A dock that another tab covers can be hidden without a change of what is seen.
    connect(dock->toggleViewAction(), &QAction::toggled, this, [this, dock] { followHiding(dock); });
    if (view != nullptr) {
        connect(view, &View::cellPicked, this, &Docks::pickCell);
        connect(view, &View::synapsePicked, this, &Docks::pickSynapse);
        connect(view, &View::needsChanged, this, &Docks::watchWhatIsSeen);
        axes_.link(*view);
    }
    return dock;
}

QAction* Docks::makeToggle(QDockWidget* dock, const QKeySequence& shortcut) {
    auto* toggle = new DockAction(dock->windowTitle(), dock);
    toggle->setCheckable(true);
    toggle->setShortcut(shortcut);
    toggle->setToolTip(tr("Shows %1, or hides it; the key %2 shows it and never hides it")
                           .arg(dock->windowTitle(), shortcut.toString(QKeySequence::NativeText)));
    connect(toggle, &DockAction::keyPressed, this, [this, dock] {
        bringUp(*dock);
        showToggles();
    });
    connect(toggle, &QAction::triggered, this, [this, dock] { this->toggle(dock); });
    return toggle;
}

void Docks::toggle(QDockWidget* dock) {
    if (dock->isHidden()) {
        bringUp(*dock);
    } else {
        dock->hide();
    }
    showToggles(); // not what the click has made of it
}

void Docks::showToggles() {
    for (const Entry& entry : entries_) {
        entry.toggle->setChecked(entry.shown);
    }
}

void Docks::followHiding(QDockWidget* dock) {
    const bool shown = !dock->isHidden();
    for (Entry& entry : entries_) {
        if (entry.dock != dock || entry.shown == shown) {
            continue;
        }
        entry.shown = shown;
        entry.toggle->setChecked(shown);
        layout_.follow(*dock);
    }
}

void Docks::showFrame(const FramePtr& frame) {
    last_ = frame;
    axes_.showFrame(*frame);
    QList<QWidget*> seen;
    for (const Entry& entry : entries_) {
        if (entry.served()) {
            entry.view->showFrame(frame);
            seen.append(entry.view);
        }
    }
    news_.tell(seen, frame->playing);
}

void Docks::fit() {
    const auto fitView = [](View& view) {
        TimeAxes::follow(view);
        view.fit();
    };
    for (const Entry& entry : entries_) {
        if (entry.view != nullptr && entry.view->isAncestorOf(QApplication::focusWidget())) {
            fitView(*entry.view);
            return;
        }
    }
    for (const Entry& entry : entries_) {
        if (entry.view != nullptr && entry.seen) {
            fitView(*entry.view);
        }
    }
}

void Docks::setSeen(QDockWidget* dock, bool seen) {
    for (Entry& entry : entries_) {
        if (entry.dock == dock) {
            entry.seen = seen;
            if (seen && entry.view != nullptr && last_) {
                entry.view->showFrame(last_);
            }
        }
    }
    watchWhatIsSeen();
}

void Docks::watchWhatIsSeen() {
    WatchSet needed = needs::both(also_, lessonNeeds_);
    for (const Entry& entry : entries_) {
        if (entry.served()) {
            needed = needs::both(needed, entry.view->needs());
        }
    }
    if (needed != watched_) {
        watched_ = needed;
        emit watchChanged(needed);
    }
}

void Docks::pickSynapse(SynapseChoice synapse) {
    synapse_ = synapse;
    emit synapsePicked(synapse);
}

void Docks::pickCell(CellChoice cell) {
    cell_ = cell;
    for (const Entry& entry : entries_) {
        if (entry.view != nullptr) {
            entry.view->setCell(cell);
        }
    }
    emit cellPicked(cell);
}

std::vector<Docks::OpenView> Docks::openViews() const {
    std::vector<OpenView> views;
    for (const bool seen : {true, false}) {
        for (const Entry& entry : entries_) {
            if (entry.view != nullptr && !entry.dock->isHidden() && entry.seen == seen) {
                views.push_back({entry.dock, entry.view, seen});
            }
        }
    }
    return views;
}

void Docks::alsoServe(const QList<QDockWidget*>& docks, const WatchSet& also) {
    also_ = also;
    for (Entry& entry : entries_) {
        const bool before = entry.served();
        entry.wanted = docks.contains(entry.dock);
        if (!before && entry.served() && last_) {
            entry.view->showFrame(last_);
        }
    }
    watchWhatIsSeen();
}

QList<QAction*> Docks::toggles() const {
    QList<QAction*> actions;
    for (const Entry& entry : entries_) {
        actions.append(entry.toggle);
    }
    return actions;
}

QDockWidget* Docks::named(const QString& name) const {
    for (const Entry& entry : entries_) {
        if (entry.dock->objectName() == name) {
            return entry.dock;
        }
    }
    return nullptr;
}

void Docks::bringUp(QDockWidget& dock) {
    dock.show();
    dock.raise();
}

void Docks::watchAlso(const WatchSet& needs) {
    lessonNeeds_ = needs;
    watchWhatIsSeen();
}

} // namespace mc::ui
