#include "views/input_view.h"

#include "style/text.h"
#include "views/class_bars.h"
#include "views/elided_label.h"
#include "views/frame_text.h"
#include "views/image_panel.h"
#include "views/verdict_chip.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace mc::ui {

InputView::InputView(QWidget* parent)
    : View(parent), chip_(new VerdictChip(this)), caption_(new ElidedLabel(this)),
      image_(new ImagePanel(this)), bars_(new ClassBars(this)) {
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Input and output"));
    auto* header = new QHBoxLayout;
    header->addWidget(caption_, 1);
    header->addWidget(chip_);
    auto* body = new QHBoxLayout;
    body->setSpacing(12);
    body->addWidget(image_, 5);
    body->addWidget(bars_, 6);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(6);
    layout->addLayout(header);
    layout->addLayout(body, 1);
    image_->showRecord(nullptr, tr("No experiment yet."));
    chip_->hide();
    bars_->hide();
}

void InputView::showFrame(const FramePtr& frame) {
    frame_ = frame;
    chip_->showFrame(*frame);
    image_->showRecord(frame->presentation.get(), nothingPresentedText(*frame));
    bars_->showFrame(*frame);
    bars_->setVisible(frame->presentation != nullptr);
    caption_->setWholeText(frame->presentation ? tr("mean over %1").arg(millisecondsText(stepsShown(*frame)))
                                               : QString());
    if (!frame->playing) {
        setAccessibleDescription(summary());
    }
}

QString InputView::summary() const {
    if (!frame_ || !frame_->presentation) {
        return frame_ ? nothingPresentedText(*frame_) : tr("No experiment yet.");
    }
    QStringList values;
    for (const ClassBars::Bar& bar : bars_->bars()) {
        values << tr("%1 %2").arg(bar.name, decimalText(bar.value, 2));
    }
    return tr("%1. Mean output after %2: %3.")
        .arg(chip_->text(), millisecondsText(stepsShown(*frame_)), values.join(QStringLiteral(", ")));
}

} // namespace mc::ui
