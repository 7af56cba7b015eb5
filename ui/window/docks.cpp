#include "window/docks.h"

#include "style/units.h"
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
#include "window/dock_arrangements.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QScreen>
#include <QSettings>
#include <QTimer>
#include <algorithm>

namespace mc::ui {

namespace {

constexpr int kLayoutVersion =
    7; ///< raised when docks are added or renamed: older layouts are then left alone
constexpr const char* kStateKey = "window/layout";
constexpr const char* kGeometryKey = "window/geometry";

} // namespace

Docks::Docks(QMainWindow& window, QWidget& setup, QWidget& whatIf, QWidget& lesson)
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
    add(&lesson, "lesson", tr("Lesson"), QKeySequence(Qt::Key_L))
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
        connect(view, &View::synapsePicked, this, &Docks::pickSynapse);
        connect(view, &View::needsChanged, this, &Docks::watchWhatIsSeen);
        axes_.link(*view);
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
    arrangements::builtIn(window_, all());
    settling_ = false;
    emit laidOut();
}

void Docks::layOutForProjector() {
    settling_ = true;
    sizes_.forget();
    showTitles(false);
    arrangements::forProjector(window_, all());
    for (Entry& entry : entries_) {
        entry.shown = !entry.dock->isHidden();
        entry.toggle->setChecked(entry.shown);
    }
    settling_ = false;
    emit laidOut();
}

QString Docks::briefTitle(const Entry& entry) const {
    switch (static_cast<arrangements::Place>(&entry - entries_.data())) {
    case arrangements::Errors:
        return tr("Errors");
    case arrangements::Concordance:
        return tr("Concordance");
    case arrangements::Accuracy:
        return tr("Accuracy");
    case arrangements::Input:
        return tr("Input");
    case arrangements::Circuit:
        return tr("Circuit");
    case arrangements::FeatureMaps:
        return tr("Maps");
    default:
        return entry.dock->accessibleName();
    }
}

void Docks::showTitles(bool shown) {
    for (const Entry& entry : entries_) {
        QDockWidget* dock = entry.dock;
        dock->setWindowTitle(projecting_ ? briefTitle(entry) : dock->accessibleName()); // on its tab, too
        QWidget* before = dock->titleBarWidget();
        if (shown == (before == nullptr)) {
            continue;
        }
        dock->setTitleBarWidget(shown ? nullptr : new QWidget(dock));
        delete before;
    }
}

QByteArray Docks::arrangement() const {
    return window_.saveState(kLayoutVersion);
}

void Docks::setProjecting(bool on) {
    projecting_ = on;
}

bool Docks::bringBack(const QByteArray& places) {
    if (projecting_) {
        layOutForProjector();
        return true;
    }
    settling_ = true;
    sizes_.forget();
    showTitles(true);
    const bool restored = window_.restoreState(places, kLayoutVersion);
    settling_ = false;
    emit laidOut();
    return restored;
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

void Docks::arrange(QDockWidget& first, const QList<QList<QDockWidget*>>& columns) {
    settling_ = true;
    sizes_.forget();
    if (projecting_) {
        arrangements::stackedBeside(window_, all(), first, columns);
        const bool tabs = columns.size() > 1 || (columns.size() == 1 && columns.first().size() > 1);
        showTitles(!tabs); // else their tabs have the names
    } else {
        showTitles(true);
        arrangements::beside(window_, all(), first, columns);
    }
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
    settings.setValue(kStateKey, arrangement());
}

QJsonObject Docks::layout() const {
    const QByteArray state = window_.saveState(kLayoutVersion).toBase64();
    return {{QStringLiteral("width"), window_.width()},
            {QStringLiteral("height"), window_.height()},
            {QStringLiteral("docks"), QString::fromLatin1(state)}};
}

void Docks::setLayout(const QJsonObject& layout) {
    if (projecting_) {
        layOutForProjector(); // the desktop of a session is not for the projector
        return;
    }
    const QSize size(layout.value(QStringLiteral("width")).toInt(),
                     layout.value(QStringLiteral("height")).toInt());
    const QSize room = window_.screen()->availableSize().expandedTo(window_.size());
    const QByteArray state =
        QByteArray::fromBase64(layout.value(QStringLiteral("docks")).toString().toLatin1());
    if (size.isEmpty() || size.boundedTo(room) != size) {
        return;
    }
    settling_ = true;
    sizes_.forget();
    if (!window_.isMaximized() && !window_.isFullScreen()) {
        window_.resize(size);
    }
    window_.restoreState(state, kLayoutVersion);
    settling_ = false;
}

} // namespace mc::ui
