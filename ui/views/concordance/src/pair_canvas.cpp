#include "concordance/pair_canvas.h"

#include "style/units.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace mc::ui {

PairCanvas::PairCanvas(QWidget* parent) : PictureView(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
}

void PairCanvas::showPairs(const std::shared_ptr<const PairPicture>& pairs) {
    pairs_ = pairs->pairs().isEmpty() ? nullptr : pairs;
    setPicture(pairs);
}

void PairCanvas::paintEvent(QPaintEvent* event) {
    PictureView::paintEvent(event);
    if (dragging_) {
        QPainter painter(this);
        paintInUnits(painter, *this);
        painter.setPen(QPen(paper().colours().blue, 1, Qt::DashLine));
        painter.drawRect(QRectF(pressedAt_, draggedTo_).normalized());
    }
}

void PairCanvas::mousePressEvent(QMouseEvent* event) {
    pressedAt_ = draggedTo_ = event->position() / unitOf(*this);
    dragging_ = false;
}

void PairCanvas::mouseMoveEvent(QMouseEvent* event) {
    if (!pairs_ || !(event->buttons() & Qt::LeftButton)) {
        return;
    }
    draggedTo_ = event->position() / unitOf(*this);
    dragging_ = dragging_ || (draggedTo_ - pressedAt_).manhattanLength() >=
                                 QApplication::startDragDistance() / unitOf(*this);
    update();
}

void PairCanvas::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !pairs_) {
        return;
    }
    const bool dragged = dragging_;
    dragging_ = false;
    update();
    const QPointF place = event->position() / unitOf(*this);
    const QRect plot = pairs_->plot(roomOf(*this), paper());
    emit picked(dragged ? pairs_->within(QRectF(pressedAt_, place).normalized(), plot)
                        : pairs_->under(place, plot));
}

std::vector<BoundKey<PairCanvas>> PairCanvas::keys() {
    return {
        {{Qt::Key_Escape}, tr("Select none"), [](PairCanvas& pairs) { emit pairs.picked(PairSelection()); }},
    };
}

bool PairCanvas::movesBy(int key) const {
    return key == Qt::Key_Escape && pairs_ && !pairs_->pairs().selection().isEmpty();
}

void PairCanvas::keyPressEvent(QKeyEvent* event) {
    const std::optional<BoundKey<PairCanvas>> key = boundTo(keys(), *event);
    if (key && PairCanvas::movesBy(event->key())) {
        key->act(*this);
        return;
    }
    PictureView::keyPressEvent(event);
}

void PairMatrixCanvas::showMatrix(const std::shared_ptr<const PairMatrixPicture>& matrix) {
    matrix_ = matrix->pairs().isEmpty() ? nullptr : matrix;
    showPairs(matrix);
}

bool PairMatrixCanvas::movesBy(int key) const {
    const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;
    return PairCanvas::movesBy(key) ||
           (matrix_ && (key == Qt::Key_Up || key == Qt::Key_Down || (sideways && hasKeyboardFocus())));
}

std::vector<BoundKey<PairMatrixCanvas>> PairMatrixCanvas::keys() {
    return {
        {{Qt::Key_Up}, tr("Select the pair above"), [](PairMatrixCanvas& all) { all.pickBeside(-1, 0); }},
        {{Qt::Key_Down}, tr("Select the pair below"), [](PairMatrixCanvas& all) { all.pickBeside(1, 0); }},
        {{Qt::Key_Left},
         tr("Select the pair to the left, after Tab"),
         [](PairMatrixCanvas& all) { all.pickBeside(0, -1); }},
        {{Qt::Key_Right},
         tr("Select the pair to the right, after Tab"),
         [](PairMatrixCanvas& all) { all.pickBeside(0, 1); }},
    };
}

void PairMatrixCanvas::keyPressEvent(QKeyEvent* event) {
    if (const std::optional<BoundKey<PairMatrixCanvas>> key = boundTo(keys(), *event);
        key && movesBy(event->key())) {
        key->act(*this);
    } else {
        PairCanvas::keyPressEvent(event);
    }
}

void PairMatrixCanvas::pickBeside(int down, int right) {
    emit picked(PairSelection::one(matrix_->pairs().record(), matrix_->beside(down, right)));
}

} // namespace mc::ui
