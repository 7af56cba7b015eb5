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

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>
#include <QSettings>
#include <QTimer>

namespace mc::ui {

namespace {

constexpr int kLayoutVersion =
    6; ///< raised when docks are added or renamed: older layouts are then left alone
constexpr const char* kStateKey = "window/layout";
constexpr const char* kGeometryKey = "window/geometry";

constexpr int kSetupWidth = 254;   ///< pixels
constexpr int kCircuitWidth = 400; ///< pixels
constexpr int kWide = 1440;        ///< pixels; in a narrower window the microcircuit shares a column
constexpr int kThreeColumns =
    1000; ///< pixels of the board; on a narrower one two of the curves share a place

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
    WhatIfs,
    FeatureMaps,
    Kernels
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
    add(new FeatureMapView(&window), "feature-maps", tr("Feature maps"), QKeySequence(Qt::Key_M));
    add(new KernelView(&window), "kernels", tr("Kernels"), QKeySequence(Qt::Key_K));
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
    showTitles(true);
    const QList<QDockWidget*> docks = all();
    for (QDockWidget* dock : docks) {
        dock->setFloating(false);
        window_.removeDockWidget(dock);
    }
    const bool wide = window_.width() >= kWide;
    const int board = window_.width() - kSetupWidth - (wide ? kCircuitWidth : 0);
    const int columns = wide && board >= kThreeColumns ? 3 : 2;
    placeDocks(wide, columns == 3);
    for (QDockWidget* dock : docks) {
        dock->show();
    }
    for (const Place place : {Layers, Equivalence}) {
        docks[place]->hide(); // until asked for: what they show is measured only then
    }
    for (const Place place : {Setup, Raster, Input, Concordance}) {
        docks[place]->raise(); // where some share a place, what is seen first
    }
    sizeDocks(wide, board, columns);
    settling_ = false;
}

void Docks::placeDocks(bool wide, bool threeColumns) {
    const QList<QDockWidget*> docks = all();
    window_.addDockWidget(Qt::LeftDockWidgetArea, docks[Setup]);
    window_.splitDockWidget(docks[Setup], docks[Raster], Qt::Horizontal);
    if (wide) {
        window_.splitDockWidget(docks[Raster], docks[Circuit], Qt::Horizontal);
    } else { // input and microcircuit share a column as high as the window: the drawing needs the height
        window_.splitDockWidget(docks[Raster], docks[Input], Qt::Horizontal);
        window_.tabifyDockWidget(docks[Input], docks[Circuit]);
    }
    window_.splitDockWidget(docks[Raster], docks[Errors], Qt::Vertical);
    if (wide) {
        window_.splitDockWidget(docks[Raster], docks[Input], Qt::Horizontal);
    }
    window_.splitDockWidget(docks[Errors], docks[Concordance], Qt::Horizontal);
    if (threeColumns) {
        window_.splitDockWidget(docks[Concordance], docks[Accuracy], Qt::Horizontal);
    } else {
        window_.tabifyDockWidget(docks[Concordance], docks[Accuracy]);
    }
    window_.tabifyDockWidget(docks[Setup], docks[WhatIfs]);
    window_.tabifyDockWidget(docks[Raster], docks[Network]);
    window_.tabifyDockWidget(docks[Network], docks[FeatureMaps]);
    window_.tabifyDockWidget(docks[FeatureMaps], docks[Kernels]);
    window_.tabifyDockWidget(docks[Accuracy], docks[Layers]);
    window_.tabifyDockWidget(docks[Layers], docks[Equivalence]);
}

void Docks::sizeDocks(bool wide, int board, int columns) {
    const QList<QDockWidget*> docks = all();
    if (wide) {
        window_.resizeDocks({docks[Setup], docks[Raster], docks[Input], docks[Circuit]},
                            {kSetupWidth, board * 7 / 10, board * 3 / 10, kCircuitWidth}, Qt::Horizontal);
    } else {
        window_.resizeDocks({docks[Setup], docks[Raster], docks[Input]},
                            {kSetupWidth, board * 2 / 3, board / 3}, Qt::Horizontal);
    }
    const int curves = wide ? board : board * 2 / 3;
    window_.resizeDocks({docks[Errors], docks[Concordance], docks[Accuracy]},
                        {curves / columns, curves / columns, curves / columns}, Qt::Horizontal);
    window_.resizeDocks({docks[Raster], docks[Errors]}, {window_.height() / 2, window_.height() / 2},
                        Qt::Vertical);
}

void Docks::layOutForProjector() {
    settling_ = true;
    sizes_.forget();
    const QList<QDockWidget*> docks = all();
    for (QDockWidget* dock : docks) {
        dock->setFloating(false);
        window_.removeDockWidget(dock);
    }
    showTitles(false);
    window_.addDockWidget(Qt::LeftDockWidgetArea, docks[Raster]);
    window_.splitDockWidget(docks[Raster], docks[Concordance], Qt::Horizontal);
    const auto stack = [&](std::initializer_list<Place> places) {
        const QDockWidget* first = nullptr;
        for (const Place place : places) {
            if (first != nullptr) {
                window_.tabifyDockWidget(docks[*places.begin()], docks[place]);
            }
            first = docks[place];
            docks[place]->show();
        }
        docks[*places.begin()]->raise();
    };
    stack({Raster, Network, Circuit, FeatureMaps, Kernels});
    stack({Concordance, Accuracy, Errors, Input});
    const int half = window_.width() / 2;
    window_.resizeDocks({docks[Raster], docks[Concordance]}, {half, half}, Qt::Horizontal);
    for (Entry& entry : entries_) {
        entry.shown = !entry.dock->isHidden();
        entry.toggle->setChecked(entry.shown);
    }
    settling_ = false;
}

QString Docks::briefTitle(const Entry& entry) const {
    switch (static_cast<Place>(&entry - entries_.data())) {
    case Errors:
        return tr("Errors");
    case Concordance:
        return tr("Concordance");
    case Accuracy:
        return tr("Accuracy");
    case Input:
        return tr("Input");
    case Circuit:
        return tr("Circuit");
    case FeatureMaps:
        return tr("Maps");
    default:
        return entry.dock->accessibleName();
    }
}

void Docks::showTitles(bool shown) {
    for (const Entry& entry : entries_) {
        QDockWidget* dock = entry.dock;
        dock->setWindowTitle(shown ? dock->accessibleName() : briefTitle(entry)); // on its tab, too
        QWidget* before = dock->titleBarWidget();
        if (shown == (before == nullptr)) {
            continue;
        }
        dock->setTitleBarWidget(shown ? nullptr : new QWidget(dock));
        delete before;
    }
}

QByteArray Docks::layout() const {
    return window_.saveState(kLayoutVersion);
}

bool Docks::setLayout(const QByteArray& layout) {
    settling_ = true;
    showTitles(true);
    const bool restored = window_.restoreState(layout, kLayoutVersion);
    settling_ = false;
    return restored;
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
    settings.setValue(kStateKey, layout());
}

} // namespace mc::ui
