#include "tip_wrapper.h"

#include <QCursor>
#include <QEvent>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QLabel>
#include <QScreen>
#include <algorithm>

namespace mc::ui {

namespace {

constexpr int kMostLetters = 80; ///< of a line, of average width
constexpr QPoint kBelow(2, 16);  ///< pixels from the pointer, as Qt places tooltips
constexpr int kAbove = 8;        ///< pixels

/// Below the pointer, or above it where there is no room, and on its screen.
QPoint placeOf(const QLabel& tip) {
    const QPoint pointer = QCursor::pos();
    const QScreen* under = QGuiApplication::screenAt(pointer);
    const QRect screen = (under != nullptr ? under : tip.screen())->geometry();
    QPoint place = pointer + kBelow;
    if (place.y() + tip.height() > screen.bottom()) {
        place.setY(pointer.y() - kAbove - tip.height());
    }
    place.setX(std::min(place.x(), screen.right() + 1 - tip.width()));
    return {std::max(place.x(), screen.left()), std::max(place.y(), screen.top())};
}

} // namespace

void TipWrapper::follow(QWidget& widget) {
    if (widget.inherits("QTipLabel")) {
        widget.removeEventFilter(this); // polished anew
        widget.installEventFilter(this);
    }
}

bool TipWrapper::eventFilter(QObject* watched, QEvent* event) {
    // Qt sets text and size of the label and only then shows it; one that is shown is used again.
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show) {
        wrap(*static_cast<QLabel*>(watched));
    }
    return QObject::eventFilter(watched, event);
}

void TipWrapper::wrap(QLabel& tip) {
    const int most = kMostLetters * tip.fontMetrics().averageCharWidth();
    if (tip.wordWrap() || tip.sizeHint().width() <= most) {
        return;
    }
    tip.setWordWrap(true);
    tip.resize(tip.sizeHint());
    tip.move(placeOf(tip));
}

} // namespace mc::ui
