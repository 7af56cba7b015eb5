#include "window/dock_layout.h"

#include "window/dock_table.h"

#include <QDataStream>
#include <QDockWidget>
#include <QEvent>
#include <QIODevice>
#include <QMainWindow>
#include <QScreen>
#include <QSettings>
#include <utility>

namespace mc::ui {

namespace {

constexpr int kVersion = 8; ///< raised when docks are added or renamed: older layouts are then left alone
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
    const bool known = room >= static_cast<qint32>(Least) && room <= static_cast<qint32>(Wide);
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
        if (!resized_.isActive()) { // else the sizes are Qt's
            proportions_.note(docks_);
        }
    });
}

void DockLayout::followRoom() {
    const Room room = arrangements::roomOf(window_.size());
    if (room != room_ && !projecting_) {
        enterRoom(room);
    } else if (proportions_.isKnown()) {
        proportions_.apply(docks_, !projecting_ && room_ > Room::Halves);
    } else {
        noteSizesSoon();
    }
}

void DockLayout::enterRoom(Room room) {
    const arrangements::Choice choice = arrangements::choiceNow(window_, docks_);
    if (own_) {
        left_[std::exchange(room_, room)] = {window_.saveState(kVersion), proportions_.noted()};
    }
    const auto before = left_.find(room);
    if (!own_ || before == left_.end()) {
        layBuiltIn(choice);
        return;
    }
    settle([&] {
        prepare(room_ > Room::Halves);
        window_.restoreState(before->second.state, kVersion);
        arrangements::choose(docks_, choice);
    });
    emit laidOut();
    if (before->second.sizes.window.isEmpty()) {
        return;
    }
    QTimer::singleShot(0, this, [this, room, sizes = before->second.sizes] { // once they have their places
        if (room_ == room && own_ && !projecting_) {
            proportions_.setNoted(sizes);
            proportions_.apply(docks_, room > Room::Halves);
        }
    });
}

void DockLayout::add(QDockWidget& dock) {
    docks_.append(&dock);
    window_.addDockWidget(Qt::LeftDockWidgetArea, &dock);
}

void DockLayout::follow(const QDockWidget& dock) {
    if (settling_) {
        return;
    }
    if (dock.isHidden()) {
        sizes_.remember(docks_, &dock);
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
    work();
    settling_ = false;
    resized_.stop(); // they are for the window as it is now
    noteSizesSoon();
}

void DockLayout::layOut() {
    left_.clear();
    own_ = true;
    layBuiltIn(arrangements::firstChoice(docks_));
}

void DockLayout::layBuiltIn(const arrangements::Choice& choice) {
    room_ = arrangements::roomOf(window_.size());
    settle([&] {
        prepare(room_ > Room::Halves);
        arrangements::builtIn(window_, docks_, room_, choice);
    });
    emit laidOut();
}

void DockLayout::setProjecting(bool on) {
    if (on) {
        beforeProjecting_ = arrangement();
        openForProjector();
    }
    projecting_ = on;
}

void DockLayout::openForProjector() {
    settle([this] {
        arrangements::choose(docks_,
                             arrangements::projected(docks_, arrangements::choiceNow(window_, docks_)));
    });
}

void DockLayout::layOutForProjector() {
    room_ = arrangements::roomOf(window_.size());
    settle([this] {
        prepare(false);
        arrangements::forProjector(window_, docks_, arrangements::choiceNow(window_, docks_));
    });
    emit laidOut();
}

void DockLayout::arrange(QDockWidget& first, const QList<QList<QDockWidget*>>& columns) {
    own_ = false;
    room_ = arrangements::roomOf(window_.size());
    settle([&] {
        if (projecting_ || room_ < Room::Usual) {
            arrangements::stackedBeside(window_, docks_, first, columns);
            const bool tabs = columns.size() > 1 || (columns.size() == 1 && columns.first().size() > 1);
            prepare(!tabs); // else their tabs have the names
        } else {
            prepare(true);
            arrangements::beside(window_, docks_, first, columns);
        }
    });
}

void DockLayout::prepare(bool titles) {
    for (qsizetype place = 0; place < docks_.size(); ++place) {
        QDockWidget* dock = docks_[place];
        const bool brief = projecting_ || room_ < Room::Usual;
        dock->setWindowTitle(brief ? dockTable()[static_cast<std::size_t>(place)].briefText()
                                   : dock->accessibleName()); // on its tab, too
        // In a small window a dock gives way rather than to push what is around it out of sight.
        dock->widget()->setMinimumSize(room_ < Room::Usual ? QSize(1, 1) : QSize(0, 0));
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
    if (room_ != places.room) {
        left_[places.room] = {places.state, {}};
        layBuiltIn(arrangements::choiceNow(window_, docks_));
        return true;
    }
    prepare(room_ > Room::Halves);
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
        openForProjector();
    }
    layOutForProjector();
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
