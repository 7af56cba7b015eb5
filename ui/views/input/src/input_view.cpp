#include "input/input_view.h"

#include "input/input_picture.h"
#include "input/sheet_canvas.h"
#include "sheet_controller.h"
#include "sheet_tools.h"
#include "style/units.h"
#include "view/picture_view.h"

#include <QLabel>
#include <QVBoxLayout>

namespace mc::ui {

namespace {

constexpr double kRoomForImage = 420; ///< width beside the sheet and the bars, units
constexpr int kSheetShare = 3;        ///< of the room, beside that of the answer
constexpr int kAnswerShare = 2;
constexpr double kSideBySide = 0.8; ///< width by height from which the sheet lies beside the bars

} // namespace

InputView::InputView(Sheet sheet, QWidget* parent)
    : View(parent), controller_(new SheetController(*this)), canvas_(new PictureView(this)),
      content_(new QBoxLayout(QBoxLayout::LeftToRight)) {
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Input and output"));
    canvas_->setAccessibleName(tr("Input image and output of each class"));
    canvas_->setFocusPolicy(Qt::TabFocus); // to be read out
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kAroundInput.toMargins());
    layout->addWidget(&controller_->tools());
    controller_->tools().setVisible(sheet == Sheet::OnDemand);
    layout->addWidget(&controller_->message());
    layout->addLayout(content_, 1);
    content_->addWidget(&controller_->canvas(), kSheetShare);
    content_->addWidget(canvas_, kAnswerShare);
    connect(controller_, &SheetController::commandIssued, this, &View::commandIssued);
    connect(controller_, &SheetController::opened, this, &InputView::arrange);
    showPicture();
}

void InputView::showFrame(const FramePtr& frame) {
    frame_ = frame;
    showPicture();
    controller_->showFrame(frame);
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
    const bool sheet = controller_->tools().isOpen();
    const bool roomForImage = !sheet || roomOf(*this).width() >= kRoomForImage;
    content_->setStretchFactor(canvas_, roomForImage ? kSheetShare : kAnswerShare);
    canvas_->setPicture(std::make_shared<InputPicture>(frame_, cell_, roomForImage));
}

PicturePtr InputView::picture() const {
    return withMargins(std::make_shared<InputPicture>(frame_, cell_), kAroundInput);
}

QJsonValue InputView::drawings() const {
    return controller_->toJson();
}

void InputView::setDrawings(const QJsonValue& drawings) {
    controller_->fromJson(drawings);
}

} // namespace mc::ui
