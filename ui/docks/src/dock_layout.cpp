#include "docks/dock_layout.h"

#include "docks/dock_table.h"
#include "lesson_arrangement.h"

#include <QDataStream>
#include <QDockWidget>
#include <QEvent>
#include <QIODevice>
#include <QLayout>
#include <QMainWindow>
#include <QSettings>
#include <utility>

namespace mc::ui {

namespace {

constexpr int kVersion = 9; ///< raised when docks are added or renamed: older layouts are then left alone
constexpr const char* kStateKey = "window/layout";
constexpr const char* kGeometryKey = "window/geometry";

/// What arrangement() has made.
struct Places {
    arrangements::Room room;
    QByteArray state; ///< of the window; empty: it was something else
};

Places placesFrom(const QByteArray& bytes) {
    using enum arrangements::Room;
    QDataStream stream(bytes);
    qint32 room = 0;
    QByteArray state;
    stream >> room >> state;
    const bool known = room >= static_cast<qint32>(Least) && room <= static_cast<qint32>(Wide) &&
                       state.size() <= DockSnapshot::kLongestState;
    return {static_cast<arrangements::Room>(room),
            known && stream.status() == QDataStream::Ok ? state : QByteArray()};
}

} // namespace

DockLayout::DockLayout(QMainWindow& window) : window_(window), sizes_(window), proportions_(window) {
    window.setDockNestingEnabled(true);
    // Not animated: sizes are read back, and halfway they would be those of no layout.
    window.setDockOptions(QMainWindow::AllowNestedDocks | QMainWindow::AllowTabbedDocks);
    window.setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    window.installEventFilter(this);
    resized_.setSingleShot(true);
    connect(&resized_, &QTimer::timeout, this, &DockLayout::followRoom);
}

bool DockLayout::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) {
        resized_.start();
    } else if (event->type() == QEvent::MouseButtonPress) {
        pressed_ = DockSizes::inSight(docks_);
    } else if (event->type() == QEvent::MouseButtonRelease && DockSizes::inSight(docks_) != pressed_) {
        noteSizesSoon(); // a separator was moved
    }
    return QObject::eventFilter(watched, event);
}

void DockLayout::noteSizesSoon() {
    QTimer::singleShot(0, this, [this] {
        if (!resized_.isActive()) {       // else the sizes are Qt's
            window_.layout()->activate(); // a dock that was hidden may still have its room
            proportions_.note(docks_);
            present_ = {window_.saveState(kVersion), proportions_.noted()};
        }
    });
}

void DockLayout::followRoom() {
    const Room room = arrangements::roomOf(window_.size());
    const bool columns = hasColumns(window_.size());
    if (!projecting_ && (room != room_ || (!own_ && columns != columns_))) {
        enterRoom(room);
    } else if (proportions_.isKnown()) {
        proportions_.apply(docks_, !projecting_ && room_ > Room::Halves);
    } else {
        noteSizesSoon();
    }
}

void DockLayout::enterRoom(Room room) {
    const DockChoice choice = DockChoice::now(window_, docks_);
    if (own_ && !present_.state.isEmpty()) {
        kept_[room_] = present_;
    }
    room_ = room;
    const auto before = kept_.find(room);
    if (!own_ || before == kept_.end()) {
        layBuiltIn(choice);
        return;
    }
    settle([&] {
        prepare(room > Room::Halves, room < Room::Usual);
        window_.restoreState(before->second.state, kVersion);
        choice.show(docks_);
        window_.layout()->activate();
        proportions_.setNoted(before->second.sizes);
        proportions_.apply(docks_, room > Room::Halves);
    });
    emit laidOut();
}

void DockLayout::add(QDockWidget& dock) {
    docks_.append(&dock);
    const auto moved = [this] {
        if (!settling_) {
            noteSizesSoon();
        }
    };
    connect(&dock, &QDockWidget::dockLocationChanged, this, moved);
    connect(&dock, &QDockWidget::topLevelChanged, this, moved);
    window_.addDockWidget(Qt::LeftDockWidgetArea, &dock);
}

void DockLayout::follow(const QDockWidget& dock) {
    if (settling_) {
        return;
    }
    if (dock.isHidden()) {
        sizes_.remember(docks_, &dock);
        noteSizesSoon(); // of those that have its room now
        return;
    }
    settling_ = true;
    QTimer::singleShot(0, this, [this] { // the layout has to take the dock in first
        sizes_.bringBack(docks_);
        settling_ = false;
        noteSizesSoon();
    });
}

/// The sizes that docks have on the way are not remembered, nor those of before.
template <class Work> void DockLayout::settle(Work work) {
    settling_ = true;
    sizes_.forget();
    proportions_.forget();
    present_ = {};
    letShrink(true); // what a view cannot do without in its old place does not count in the new one
    work();
    window_.layout()->activate(); // at once, so that no other sizes are seen or noted on the way
    settling_ = false;
    resized_.stop();                     // they are for the window as it is now
    QTimer::singleShot(0, this, [this] { // once the views are used to their places
        // In a small window a dock gives way rather than to push what is around it out of sight.
        letShrink(tight_);
        noteSizesSoon();
    });
}

/// Whether what is in the docks may have any size, however small.
void DockLayout::letShrink(bool any) {
    for (const QDockWidget* dock : docks_) {
        dock->widget()->setMinimumSize(any ? QSize(1, 1) : QSize(0, 0));
    }
}

void DockLayout::layOut() {
    kept_.clear();
    own_ = true;
    layBuiltIn(DockChoice::atFirst(docks_));
}

void DockLayout::layBuiltIn(const DockChoice& choice) {
    room_ = arrangements::roomOf(window_.size());
    settle([&] {
        prepare(room_ > Room::Halves, room_ < Room::Usual);
        arrangements::lay(window_, docks_, arrangements::builtIn(room_, window_.size()), choice);
    });
    emit laidOut();
}

void DockLayout::setProjecting(bool on) {
    if (on) {
        beforeProjecting_ = arrangement();
        toProject_ = DockChoice::now(window_, docks_).projected(docks_);
    }
    projecting_ = on;
}

void DockLayout::layOutForProjector() {
    room_ = arrangements::roomOf(window_.size());
    const auto choice = std::exchange(toProject_, std::nullopt);
    settle([&] {
        prepare(false, true);
        arrangements::lay(window_, docks_, arrangements::forProjector(),
                          choice.value_or(DockChoice::now(window_, docks_)));
    });
    emit laidOut();
}

void DockLayout::arrange(QDockWidget& first, const QList<QList<QDockWidget*>>& columns) {
    own_ = false;
    room_ = arrangements::roomOf(window_.size());
    columns_ = hasColumns(window_.size());
    const bool stacked = projecting_ || !columns_;
    const LessonArrangement lesson = lessonArrangement(window_, docks_, first, columns, stacked);
    settle([&] {
        prepare(!stacked || lesson.choice.open.size() < 3, stacked); // else their tabs have the names
        arrangements::lay(window_, docks_, lesson.tree, lesson.choice);
    });
}

void DockLayout::prepare(bool titles, bool tight) {
    tight_ = tight;
    for (qsizetype place = 0; place < docks_.size(); ++place) {
        QDockWidget* dock = docks_[place];
        dock->setWindowTitle(tight ? dockTable()[static_cast<std::size_t>(place)].briefText()
                                   : dock->accessibleName()); // on its tab, too
        QWidget* before = dock->titleBarWidget();
        if (titles == (before == nullptr)) {
            continue;
        }
        dock->setTitleBarWidget(titles ? nullptr : new QWidget(dock));
        delete before;
    }
}

QByteArray DockLayout::arrangement() const {
    if (projecting_) {
        return beforeProjecting_;
    }
    QByteArray places;
    QDataStream(&places, QIODevice::WriteOnly) << static_cast<qint32>(room_) << window_.saveState(kVersion);
    return places;
}

bool DockLayout::take(const QByteArray& bytes) {
    const Places places = placesFrom(bytes);
    bool taken = false;
    settle([&] { taken = window_.restoreState(places.state, kVersion); });
    if (!taken) {
        return false;
    }
    own_ = true;
    room_ = arrangements::roomOf(window_.size());
    kept_[places.room] = {places.state, {}};
    if (room_ != places.room) {
        layBuiltIn(DockChoice::now(window_, docks_));
        return true;
    }
    prepare(room_ > Room::Halves, room_ < Room::Usual);
    emit laidOut();
    return true;
}

bool DockLayout::bringBack(const QByteArray& places) {
    if (!projecting_) {
        return take(places);
    }
    bool known = false; // what is open there
    settle([&] { known = window_.restoreState(placesFrom(places).state, kVersion); });
    if (known) {
        beforeProjecting_ = places;
        toProject_ = DockChoice::now(window_, docks_).projected(docks_);
    }
    layOutForProjector();
    return known;
}

DockSnapshot DockLayout::snapshot() const {
    return {projecting_,
            arrangements::roomOf(window_.size()),
            window_.saveState(kVersion),
            {window_.size(), DockSizes::inSight(docks_)},
            DockChoice::now(window_, docks_)};
}

void DockLayout::show(const DockSnapshot& snapshot) {
    const bool fits = snapshot.projecting == projecting_ &&
                      (projecting_ || snapshot.room == arrangements::roomOf(window_.size()));
    if (fits && restoreDocks(snapshot)) {
        emit laidOut();
    } else if (projecting_) {
        toProject_ = snapshot.projecting ? snapshot.choice : snapshot.choice.projected(docks_);
        layOutForProjector();
    } else {
        own_ = true;
        layBuiltIn(snapshot.choice);
    }
}

/// As they were in a window like this one; false if that is not known.
bool DockLayout::restoreDocks(const DockSnapshot& snapshot) {
    bool known = false;
    settle([&] {
        known = window_.restoreState(snapshot.state, kVersion);
        if (!known) {
            return;
        }
        own_ = true;
        room_ = arrangements::roomOf(window_.size());
        const bool roomy = !projecting_ && room_ > Room::Halves;
        prepare(roomy, projecting_ || room_ < Room::Usual);
        window_.layout()->activate();
        proportions_.setNoted(snapshot.sizes);
        proportions_.apply(docks_, roomy);
    });
    return known;
}

bool DockLayout::restore(QSettings& settings) {
    return window_.restoreGeometry(settings.value(kGeometryKey).toByteArray()) &&
           take(settings.value(kStateKey).toByteArray());
}

void DockLayout::save(QSettings& settings) const {
    settings.setValue(kGeometryKey, window_.saveGeometry());
    settings.setValue(kStateKey, arrangement());
}

QJsonObject DockLayout::toJson() const {
    return {{QStringLiteral("width"), window_.width()},
            {QStringLiteral("height"), window_.height()},
            {QStringLiteral("docks"), QString::fromLatin1(arrangement().toBase64())}};
}

void DockLayout::fromJson(const QJsonObject& layout) {
    if (projecting_) {
        layOutForProjector(); // the desktop of a session is not for the projector
        return;
    }
    const QSize size(layout.value(QStringLiteral("width")).toInt(),
                     layout.value(QStringLiteral("height")).toInt());
    const QSize room = window_.screen()->availableSize().expandedTo(window_.size());
    if (size.isEmpty() || size.boundedTo(room) != size) {
        return;
    }
    if (!window_.isMaximized() && !window_.isFullScreen()) {
        window_.resize(size);
    }
    (void)take(QByteArray::fromBase64(layout.value(QStringLiteral("docks")).toString().toLatin1()));
}

} // namespace mc::ui
