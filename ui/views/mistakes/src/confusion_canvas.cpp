#include "mistakes/confusion_canvas.h"

#include "style/units.h"

#include <QKeyEvent>

namespace mc::ui {

ConfusionCanvas::ConfusionCanvas(QWidget* parent) : PictureView(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Confusion matrix"));
    setToolTip(
        tr("Images by label (rows) and answer (columns); at the right the accuracy of each class\n"
           "Click: show the images of a cell · Esc: all\n↑ ↓, after Tab also ← →: the cells beside it"));
}

void ConfusionCanvas::showMatrix(const std::shared_ptr<const ConfusionPicture>& matrix) {
    matrix_ = matrix;
    setPicture(matrix);
}

void ConfusionCanvas::showMessage(const EmptyText& message) {
    matrix_ = nullptr;
    setPicture(std::make_shared<EmptyPicture>(message));
}

std::vector<BoundKey<ConfusionCanvas>> ConfusionCanvas::keys() {
    const auto move = [](int down, int right) {
        return [down, right](ConfusionCanvas& all) { emit all.picked(all.matrix_->beside(down, right)); };
    };
    return {
        {{Qt::Key_Up}, tr("Show the images of the cell above"), move(-1, 0)},
        {{Qt::Key_Down}, tr("Show those of the cell below"), move(1, 0)},
        {{Qt::Key_Left}, tr("Show those of the cell to the left, after Tab"), move(0, -1)},
        {{Qt::Key_Right}, tr("Show those of the cell to the right, after Tab"), move(0, 1)},
        {{Qt::Key_Escape},
         tr("Show the images of all cells"),
         [](ConfusionCanvas& all) { emit all.picked(std::nullopt); }},
    };
}

bool ConfusionCanvas::movesBy(int key) const {
    const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;
    return matrix_ && (key == Qt::Key_Up || key == Qt::Key_Down || (sideways && hasKeyboardFocus()) ||
                       (key == Qt::Key_Escape && matrix_->picked()));
}

void ConfusionCanvas::keyPressEvent(QKeyEvent* event) {
    if (const std::optional<BoundKey<ConfusionCanvas>> key = boundTo(keys(), *event);
        key && movesBy(event->key())) {
        key->act(*this);
    } else {
        PictureView::keyPressEvent(event);
    }
}

void ConfusionCanvas::pickAt(QPointF place) {
    if (matrix_) {
        const std::optional<ConfusionCell> cell = matrix_->geometry(roomOf(*this), paper()).cellAt(place);
        emit picked(cell == matrix_->picked() ? std::nullopt : cell);
    }
}

} // namespace mc::ui
