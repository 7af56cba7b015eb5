#include "input/input_view.h"

#include "input/input_picture.h"
#include "view/picture_view.h"

#include <QVBoxLayout>

namespace mc::ui {

InputView::InputView(QWidget* parent) : View(parent), canvas_(new PictureView(this)) {
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Input and output"));
    canvas_->setAccessibleName(tr("Input image and output of each class"));
    canvas_->setFocusPolicy(Qt::TabFocus); // to be read out
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kAroundInput.toMargins());
    layout->addWidget(canvas_);
    showPicture();
}

void InputView::showFrame(const FramePtr& frame) {
    frame_ = frame;
    showPicture();
}

void InputView::setCell(CellChoice cell) {
    if (cell_ != cell) {
        cell_ = cell;
        showPicture();
    }
}

void InputView::showPicture() {
    canvas_->setPicture(std::make_shared<InputPicture>(frame_, cell_));
}

PicturePtr InputView::picture() const {
    return withMargins(canvas_->picture(), kAroundInput);
}

} // namespace mc::ui
