#include "input/input_view.h"

#include "input/input_picture.h"
#include "input/sheet_canvas.h"
#include "sheet_desk.h"
#include "sheet_tools.h"
#include "style/units.h"
#include "view/picture_view.h"

#include <QVBoxLayout>

namespace mc::ui {

namespace {

constexpr double kRoomForImage = 420; ///< width beside the sheet and the bars, units
constexpr int kSheetShare = 3;        ///< of the room, beside that of the answer
constexpr int kAnswerShare = 2;
constexpr double kSideBySide = 0.8; ///< width by height from which the sheet lies beside the bars

} // namespace

InputView::InputView(QWidget* parent)
    : View(parent), desk_(new SheetDesk(*this)), canvas_(new PictureView(this)),
      content_(new QBoxLayout(QBoxLayout::LeftToRight)) {
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Input and output"));
    canvas_->setAccessibleName(tr("Input image and output of each class"));
    canvas_->setFocusPolicy(Qt::TabFocus); // to be read out
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kAroundInput.toMargins());
    layout->addWidget(&desk_->tools());
    layout->addLayout(content_, 1);
    content_->addWidget(&desk_->canvas(), kSheetShare);
    content_->addWidget(canvas_, kAnswerShare);
    connect(desk_, &SheetDesk::commandIssued, this, &View::commandIssued);
    connect(desk_, &SheetDesk::opened, this, &InputView::arrange);
    showPicture();
}

void InputView::showFrame(const FramePtr& frame) {
    frame_ = frame;
    showPicture();
    desk_->showFrame(frame);
}

void InputView::setCell(CellChoice cell) {
    if (cell_ != cell) {
        cell_ = cell;
        showPicture();
    }
}

void InputView::resizeEvent(QResizeEvent* event) {
    View::resizeEvent(event);
    arrange();
}

void InputView::arrange() {
    const QSizeF room = roomOf(*this);
    content_->setDirection(room.width() > kSideBySide * room.height() ? QBoxLayout::LeftToRight
                                                                      : QBoxLayout::TopToBottom);
    showPicture();
}

/// Beside the sheet the image is left out where there is no room for both.
void InputView::showPicture() {
    const bool sheet = desk_->tools().isOpen();
    const bool roomForImage = !sheet || roomOf(*this).width() >= kRoomForImage;
    content_->setStretchFactor(canvas_, roomForImage ? kSheetShare : kAnswerShare);
    canvas_->setPicture(std::make_shared<InputPicture>(frame_, cell_, roomForImage));
}

PicturePtr InputView::picture() const {
    return withMargins(std::make_shared<InputPicture>(frame_, cell_), kAroundInput);
}

QJsonValue InputView::drawings() const {
    return desk_->toJson();
}

void InputView::setDrawings(const QJsonValue& drawings) {
    desk_->fromJson(drawings);
}

} // namespace mc::ui
