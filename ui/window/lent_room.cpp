#include "window/lent_room.h"

#include <QTimer>
#include <utility>

namespace mc::ui {

LentRoom::LentRoom(QMainWindow& window, QList<QDockWidget*> docks)
    : QObject(&window), window_(window), docks_(std::move(docks)) {}

void LentRoom::lend() {
    if (!before_ || changed()) {
        before_ = DockSizes::inSight(docks_);
    }
    isLent_ = true;
    lent_.reset();
    QTimer::singleShot(0, this, [this] { // the layout has to do without the room first
        if (isLent_) {
            lent_ = DockSizes::inSight(docks_);
        }
    });
}

void LentRoom::takeBack() {
    if (changed()) {
        before_.reset();
    }
    isLent_ = false;
    lent_.reset();
    QTimer::singleShot(0, this, [this] { // the layout has to take the room in first
        if (!isLent_ && before_) {       // else it has been lent again
            DockSizes::give(window_, docks_, *std::exchange(before_, std::nullopt));
        }
    });
}

/// Whether a dock that was in sight then and is now has been given another size meanwhile.
bool LentRoom::changed() const {
    if (!lent_) {
        return false;
    }
    const DockSizes::Sizes now = DockSizes::inSight(docks_);
    for (auto dock = now.cbegin(); dock != now.cend(); ++dock) {
        if (lent_->value(dock.key(), dock.value()) != dock.value()) {
            return true;
        }
    }
    return false;
}

} // namespace mc::ui
