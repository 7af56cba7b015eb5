#include "window/docks.h"

#include "views/accuracy_view.h"
#include "views/circuit_view.h"
#include "views/concordance_view.h"
#include "views/equivalence_view.h"
#include "views/error_view.h"
#include "views/input_view.h"
#include "views/layers_view.h"
#include "views/network_view.h"
#include "views/raster_view.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>
#include <QSettings>
#include <QTimer>

namespace mc::ui {

namespace {

constexpr int kLayoutVersion =
    5; ///< raised when docks are added or renamed: older layouts are then left alone
constexpr const char* kStateKey = "window/layout";
constexpr const char* kGeometryKey = "window/geometry";

constexpr int kSetupWidth = 254;    ///< pixels
constexpr int kThreeColumns = 1440; ///< pixels; in a narrower window two of the curves share a place

// Order of the docks, and so of the number keys.
enum Place : std::size_t {
    Setup,
    Raster,
    Errors,
    Concordance,
    Accuracy,
    Input,
    Layers,
    Equivalence,
    Circuit,
    Network,
    WhatIfs
};

} // namespace

Docks::Docks(QMainWindow& window, QWidget& setup, QWidget& whatIf)
    : QObject(&window), window_(window), sizes_(window) {
    window.setDockNestingEnabled(true);
    // Not animated: sizes are read back, and halfway they would be those of no layout.
    window.setDockOptions(QMainWindow::AllowNestedDocks | QMainWindow::AllowTabbedDocks);
    window.setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
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
    layOut();
}

QDockWidget* Docks::add(QWidget* content, const char* name, const QString& title,
                        const QKeySequence& shortcut) {
    auto* dock = new QDockWidget(title, &window_);
    dock->setObjectName(QLatin1String(name));
    dock->setAccessibleName(title);
    dock->setWidget(content);
    window_.addDockWidget(Qt::LeftDockWidgetArea, dock);
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
        connect(view, &View::synapsePicked, this, &Docks::synapsePicked);
        connect(view, &View::needsChanged, this, &Docks::watchWhatIsSeen);
    }
    return dock;
}

QAction* Docks::makeToggle(QDockWidget* dock, const QKeySequence& shortcut) {
    auto* toggle = new QAction(dock->windowTitle(), dock);
    toggle->setCheckable(true);
    toggle->setShortcut(shortcut);
    toggle->setToolTip(tr("Shows %1, or hides it if it can be seen (%2)")
                           .arg(dock->windowTitle(), shortcut.toString(QKeySequence::NativeText)));
    connect(toggle, &QAction::triggered, this, [this, dock] { this->toggle(dock); });
    return toggle;
}

void Docks::toggle(QDockWidget* dock) {
    const bool covered = !dock->isHidden() && dock->visibleRegion().isEmpty() && !dock->isFloating();
    if (dock->isHidden() || covered) {
        dock->show();
        dock->raise();
    } else {
        dock->hide();
    }
    for (const Entry& entry : entries_) {
        entry.toggle->setChecked(entry.shown); // not what the click has made of it
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
        if (settling_) {
            return;
        }
        if (!shown) {
            sizes_.remember(all(), dock);
            return;
        }
        settling_ = true;
        QTimer::singleShot(0, this, [this] { // the layout has to take the dock in first
            sizes_.bringBack(all());
            settling_ = false;
        });
    }
}

void Docks::showFrame(const FramePtr& frame) {
    last_ = frame;
    for (const Entry& entry : entries_) {
        if (entry.seen && entry.view != nullptr) {
            entry.view->showFrame(frame);
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
    WatchSet needed = needs::kNothing;
    for (const Entry& entry : entries_) {
        if (entry.seen && entry.view != nullptr) {
            needed = needs::both(needed, entry.view->needs());
        }
    }
    if (needed != watched_) {
        watched_ = needed;
        emit watchChanged(needed);
    }
}

void Docks::pickCell(CellChoice cell) {
    for (const Entry& entry : entries_) {
        if (entry.view != nullptr) {
            entry.view->setCell(cell);
        }
    }
    emit cellPicked(cell);
}

QList<QAction*> Docks::toggles() const {
    QList<QAction*> actions;
    for (const Entry& entry : entries_) {
        actions.append(entry.toggle);
    }
    return actions;
}

QList<QDockWidget*> Docks::all() const {
    QList<QDockWidget*> docks;
    for (const Entry& entry : entries_) {
        docks.append(entry.dock);
    }
    return docks;
}

void Docks::layOut() {
    settling_ = true;
    sizes_.forget();
    const QList<QDockWidget*> docks = all();
    for (QDockWidget* dock : docks) {
        dock->setFloating(false);
        window_.removeDockWidget(dock);
    }
    window_.addDockWidget(Qt::LeftDockWidgetArea, docks[Setup]);
    window_.splitDockWidget(docks[Setup], docks[Raster], Qt::Horizontal);
    window_.splitDockWidget(docks[Raster], docks[Circuit], Qt::Horizontal);
    window_.splitDockWidget(docks[Raster], docks[Errors], Qt::Vertical);
    window_.splitDockWidget(docks[Raster], docks[Input], Qt::Horizontal);
    window_.splitDockWidget(docks[Errors], docks[Concordance], Qt::Horizontal);
    const bool narrow = window_.width() < kThreeColumns;
    if (narrow) {
        window_.tabifyDockWidget(docks[Concordance], docks[Accuracy]);
    } else {
        window_.splitDockWidget(docks[Concordance], docks[Accuracy], Qt::Horizontal);
    }
    window_.tabifyDockWidget(docks[Setup], docks[WhatIfs]);
    window_.tabifyDockWidget(docks[Raster], docks[Network]);
    window_.tabifyDockWidget(docks[Accuracy], docks[Layers]);
    window_.tabifyDockWidget(docks[Layers], docks[Equivalence]);
    for (QDockWidget* dock : docks) {
        dock->show();
    }
    for (const Place place : {Layers, Equivalence}) {
        docks[place]->hide(); // until asked for: what they show is measured only then
    }
    docks[Setup]->raise();
    docks[Concordance]->raise(); // where some share a place, the one that is about the model
    const int board = window_.width() - kSetupWidth;
    const int columns = narrow ? 2 : 3;
    window_.resizeDocks({docks[Setup], docks[Raster], docks[Input]},
                        {kSetupWidth, board * 7 / 10, board * 3 / 10}, Qt::Horizontal);
    window_.resizeDocks({docks[Errors], docks[Concordance], docks[Accuracy]},
                        {board / columns, board / columns, board / columns}, Qt::Horizontal);
    window_.resizeDocks({docks[Raster], docks[Errors]}, {window_.height() / 2, window_.height() / 2},
                        Qt::Vertical);
    settling_ = false;
}

bool Docks::restore(QSettings& settings) {
    const QByteArray geometry = settings.value(kGeometryKey).toByteArray();
    const QByteArray state = settings.value(kStateKey).toByteArray();
    settling_ = true;
    sizes_.forget();
    const bool restored = window_.restoreGeometry(geometry) && window_.restoreState(state, kLayoutVersion);
    settling_ = false;
    return restored;
}

void Docks::save(QSettings& settings) const {
    settings.setValue(kGeometryKey, window_.saveGeometry());
    settings.setValue(kStateKey, window_.saveState(kLayoutVersion));
}

} // namespace mc::ui
