#include "view/picture_view.h"

#include "style/units.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <utility>

namespace mc::ui {

PictureView::PictureView(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PictureView::setPicture(PicturePtr picture) {
    if (picture_ == picture) {
        return;
    }
    picture_ = std::move(picture);
    image_ = QImage();
    const QSize needed = minimumSizeHint().expandedTo({0, heightForWidth(width())});
    if (needed != needed_) { // frames come often, a new layout is dear
        needed_ = needed;
        updateGeometry();
    }
    update();
}

void PictureView::setPictureOver(PicturePtr picture) {
    picture_ = std::move(picture);
    update();
}

QString PictureView::summary() const {
    return picture_ ? picture_->summary() : QString();
}

QSize PictureView::minimumSizeHint() const {
    return picture_ ? pixelsOf(*this, picture_->leastRoom(paper())) : QSize();
}

int PictureView::heightForWidth(int width) const {
    return picture_ ? pixelsOf(*this, picture_->heightFor(width / unitOf(*this), paper())) : -1;
}

void PictureView::pickAt(QPointF place) {
    const Hit hit = picture_ ? picture_->at(place, roomOf(*this), paper()) : Hit();
    if (hit.synapse) {
        emit synapsePicked(*hit.synapse);
    } else if (hit.cell) {
        emit cellPicked(*hit.cell);
    }
}

bool PictureView::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString text =
            picture_ ? picture_->textAt(QPointF(help->pos()) / unitOf(*this), roomOf(*this), paper())
                     : QString();
        QToolTip::showText(help->globalPos(), text.isEmpty() ? toolTip() : text, this);
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::NoModifier && movesBy(key->key())) {
            event->accept(); // before a shortcut of the window, as a step through time
            return true;
        }
    }
    return QWidget::event(event);
}

void PictureView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        image_ = QImage(); // in the colours, or the letters, of before
        updateGeometry();
        update();
    }
}

void PictureView::renderImage() {
    image_ = QImage(size() * devicePixelRatioF(), QImage::Format_RGB32);
    image_.setDevicePixelRatio(devicePixelRatioF());
    image_.fill(coloursOf(*this).card);
    QPainter painter(&image_);
    paintInUnits(painter, *this);
    picture_->paint(painter, roomOf(*this), paper());
}

void PictureView::paintEvent(QPaintEvent* /*event*/) {
    if (!picture_ || size().isEmpty()) {
        return;
    }
    if (image_.isNull() || image_.size() != size() * devicePixelRatioF()) {
        renderImage();
    }
    QPainter painter(this);
    painter.drawImage(QPointF(), image_); // pixel by pixel
    paintInUnits(painter, *this);
    painter.save();
    picture_->paintOver(painter, roomOf(*this), paper());
    painter.restore();
    focusFrame_.paint(painter, coloursOf(*this), areaOf(*this));
}

void PictureView::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) {
        pressedAt_ = event->position();
    }
    QWidget::mousePressEvent(event);
}

/// A click, not the end of a drag.
void PictureView::mouseReleaseEvent(QMouseEvent* event) {
    const bool clicked =
        event->button() == Qt::LeftButton && pressedAt_ &&
        (event->position() - *pressedAt_).manhattanLength() < QApplication::startDragDistance();
    pressedAt_.reset();
    if (clicked) {
        pickAt(event->position() / unitOf(*this));
    }
    QWidget::mouseReleaseEvent(event);
}

} // namespace mc::ui
