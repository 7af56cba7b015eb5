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

constexpr int kSetupWidth = 254;          ///< pixels
constexpr int kCircuitWidth = 400;        ///< pixels
constexpr int kWide = 1440;               ///< pixels; in a narrower window the microcircuit shares a column
constexpr double kLessonShare = 0.31;     ///< of the window's width
constexpr double kLessonMostShare = 0.45; ///< and no more, however large the letters
constexpr int kLessonLeast = 54;          ///< letters
constexpr int kLessonMost = 80;           ///< letters
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
    Kernels,
    Lesson
};

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
    for (const Place place : {Layers, Equivalence, Lesson}) {
        docks[place]->hide(); // until asked for: what they show is measured only then
    }
    for (const Place place : {Setup, Raster, Input, Concordance}) {
        docks[place]->raise(); // where some share a place, what is seen first
    }
    sizeDocks(wide, board, columns);
    settling_ = false;
    emit laidOut();
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
    window_.tabifyDockWidget(docks[WhatIfs], docks[Lesson]);
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
    emit laidOut();
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

/// For a projector no view is made small: they share one place as tabs.
void Docks::stack(QDockWidget& first, const QList<QList<QDockWidget*>>& columns) {
    QDockWidget* front = nullptr;
    int count = 0;
    for (const QList<QDockWidget*>& column : columns) {
        for (QDockWidget* dock : column) {
            if (front == nullptr) {
                front = dock;
                window_.splitDockWidget(&first, dock, Qt::Horizontal);
            } else {
                window_.tabifyDockWidget(front, dock);
            }
            dock->show();
            ++count;
        }
    }
    if (front != nullptr) {
        front->raise();
        sizeArranged(first, {{front}});
    }
    showTitles(count < 2); // else their tabs have the names
}

void Docks::arrange(QDockWidget& first, const QList<QList<QDockWidget*>>& columns) {
    settling_ = true;
    showTitles(true);
    sizes_.forget();
    for (QDockWidget* dock : all()) {
        dock->setFloating(false);
        window_.removeDockWidget(dock);
    }
    window_.addDockWidget(Qt::LeftDockWidgetArea, &first);
    first.show();
    if (projecting_) {
        stack(first, columns);
        settling_ = false;
        return;
    }
    QDockWidget* left = &first;
    for (const QList<QDockWidget*>& column : columns) {
        window_.splitDockWidget(left, column.first(), Qt::Horizontal);
        left = column.first();
    }
    for (const QList<QDockWidget*>& column : columns) { // once the columns are there
        for (qsizetype k = 1; k < column.size(); ++k) {
            window_.splitDockWidget(column[k - 1], column[k], Qt::Vertical);
        }
        for (QDockWidget* dock : column) {
            dock->show();
        }
    }
    sizeArranged(first, columns);
    settling_ = false;
}

void Docks::sizeArranged(QDockWidget& first, const QList<QList<QDockWidget*>>& columns) {
    if (columns.isEmpty()) {
        return;
    }
    const int letter = window_.fontMetrics().averageCharWidth();
    const int left = std::min(static_cast<int>(kLessonMostShare * window_.width()),
                              std::clamp(static_cast<int>(kLessonShare * window_.width()),
                                         kLessonLeast * letter, kLessonMost * letter));
    QList<QDockWidget*> heads{&first};
    QList<int> widths{left};
    for (const QList<QDockWidget*>& column : columns) {
        heads << column.first();
        widths << (window_.width() - left) / static_cast<int>(columns.size());
        const QList<int> heights(column.size(), window_.height() / static_cast<int>(column.size()));
        window_.resizeDocks(column, heights, Qt::Vertical);
    }
    window_.resizeDocks(heads, widths, Qt::Horizontal);
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
