#include "docks/docks.h"

#include "docks/dock_action.h"
#include "docks/dock_table.h"
#include "widgets/option_control.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QHash>
#include <QMainWindow>
#include <algorithm>

namespace mc::ui {

Docks::Docks(QMainWindow& window, QWidget& setup, QWidget& whatIf, QWidget& lesson)
    : QObject(&window), window_(window), layout_(window) {
    const QHash<QString, QWidget*> panels{{QStringLiteral("setup"), &setup},
                                          {QStringLiteral("what-if"), &whatIf},
                                          {QStringLiteral("lesson"), &lesson}};
    for (const DockRow& row : dockTable()) {
        add(row, panels.value(QLatin1String(row.name)));
    }
    connect(&layout_, &DockLayout::laidOut, this, [this] {
        for (Entry& entry : entries_) {
            entry.shown = !entry.dock->isHidden();
        }
        showToggles();
    });
    layout_.layOut();
}

void Docks::add(const DockRow& row, QWidget* panel) {
    auto* dock = new QDockWidget(row.titleText(), &window_);
    dock->setObjectName(QLatin1String(row.name));
    dock->setAccessibleName(row.titleText());
    QWidget* content = row.make != nullptr ? row.make(dock) : panel;
    dock->setWidget(content);
    if (row.region == Region::Side) { // when the window grows, the views get the room
        dock->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    }
    layout_.add(*dock);
    auto* view = qobject_cast<View*>(content);
    entries_.push_back({dock, makeToggle(dock, row.key), view});
    connect(dock, &QDockWidget::visibilityChanged, this, [this, dock](bool seen) {
        followHiding(dock);
        setSeen(dock, seen);
    });
    // A dock that another tab covers can be hidden without a change of what is seen.
    connect(dock->toggleViewAction(), &QAction::toggled, this, [this, dock] { followHiding(dock); });
    if (view != nullptr) {
        connect(view, &View::cellPicked, this, &Docks::pickCell);
        connect(view, &View::synapsePicked, this, &Docks::pickSynapse);
        connect(view, &View::commandIssued, this, &Docks::commandIssued);
        connect(view, &View::needsChanged, this, &Docks::watchWhatIsSeen);
        connect(view, &View::viewMade, this, [this](View& made) { axes_.link(made); });
        axes_.link(*view);
        lesions_.watch(*view);
    }
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
        emit broughtUp(*dock);
    });
    connect(toggle, &QAction::triggered, this, [this, dock] { this->toggle(dock); });
    return toggle;
}

void Docks::toggle(QDockWidget* dock) {
    if (dock->isHidden()) {
        bringUp(*dock);
        emit broughtUp(*dock);
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
    lesions_.showFrame(frame);
    axes_.showFrame(*frame);
    QList<QWidget*> seen;
    for (const Entry& entry : entries_) {
        if (entry.served()) {
            states_.show(*entry.view, frame);
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
                states_.show(*entry.view, last_);
            }
        }
    }
    watchWhatIsSeen();
}

void Docks::watchWhatIsSeen() {
    WatchSet needed = also_;
    for (const auto& [asker, topics] : asked_) {
        needed = needs::both(needed, topics);
    }
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
    lesions_.setSynapse(synapse);
    for (const Entry& entry : entries_) {
        if (entry.view != nullptr) {
            entry.view->setSynapse(synapse);
        }
    }
    emit synapsePicked(synapse);
}

void Docks::pickCell(CellChoice cell) {
    cell_ = cell;
    lesions_.setCell(cell);
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
            states_.show(*entry.view, last_);
        }
    }
    watchWhatIsSeen();
}

std::map<QString, View*> Docks::views() const {
    std::map<QString, View*> views;
    for (const Entry& entry : entries_) {
        if (entry.view != nullptr) {
            views.emplace(entry.dock->objectName(), entry.view);
        }
    }
    return views;
}

QJsonValue Docks::runStates() const {
    return last_ ? states_.toJson(views(), last_->origin) : QJsonValue(QJsonValue::Undefined);
}

void Docks::setRunStates(const QJsonValue& states) {
    if (last_) {
        states_.fromJson(views(), last_->origin, states);
    }
}

void Docks::takeKept(Docks& other) {
    const std::map<QString, View*> others = other.views();
    states_.takeKept(views(), other.states_, others);
    axes_.takeView(other.axes_);
    for (const auto& [name, view] : views()) {
        auto* to = dynamic_cast<HasOptions*>(view);
        auto* from = dynamic_cast<HasOptions*>(others.at(name));
        const std::vector<OptionControl> values =
            from != nullptr ? from->options() : std::vector<OptionControl>();
        for (const OptionControl& option : to != nullptr ? to->options() : std::vector<OptionControl>()) {
            const auto same = std::ranges::find(values, option.name, &OptionControl::name);
            if (same != values.end()) {
                option.set(same->value());
            }
        }
    }
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

void Docks::watchAlso(const QObject& asker, const WatchSet& needs) {
    asked_[&asker] = needs;
    watchWhatIsSeen();
}

} // namespace mc::ui
