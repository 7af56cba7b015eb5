#include "lessons/board_marker.h"

#include "style/units.h"

#include <QEvent>
#include <QPainter>

namespace mc::ui {

namespace {

constexpr double kWidth = 4;                ///< of the frame, units
constexpr QColor kColour{0xD5, 0x5E, 0x00}; ///< vermillion: 3:1 on light grounds and on dark ones

} // namespace

BoardMarker::BoardMarker(QWidget* parent) : QWidget(parent), home_(parent) {
    setObjectName(QStringLiteral("boardMarker"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void BoardMarker::mark(QWidget* target) {
    if (target_ != nullptr) {
        target_->removeEventFilter(this);
    }
    target_ = target;
    if (target == nullptr) {
        setParent(home_);
        hide();
        return;
    }
    setParent(target);
    target->installEventFilter(this);
    follow();
    show();
}

void BoardMarker::follow() {
    setGeometry(target_->rect());
    raise();
}

bool BoardMarker::eventFilter(QObject* watched, QEvent* event) {
    if (watched == target_ && (event->type() == QEvent::Resize || event->type() == QEvent::ChildAdded)) {
        follow();
    }
    return QWidget::eventFilter(watched, event);
}

void BoardMarker::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = kWidth * lineOf(*this);
    painter.setPen(QPen(kColour, width));
    painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), 4, 4);
}

} // namespace mc::ui
