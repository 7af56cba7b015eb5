#include "input/input_view.h"

#include "chart/curve_table.h"
#include "frames/cell_names.h"
#include "frames/frame_tables.h"
#include "frames/frame_text.h"
#include "frames/verdict_chip.h"
#include "input/class_bars.h"
#include "input/image_panel.h"
#include "input/input_window_text.h"
#include "style/text.h"
#include "widgets/elided_label.h"

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
    image_->showRecord(nullptr, noExperiment());
    chip_->hide();
    bars_->hide();
}

void InputView::showFrame(const FramePtr& frame) {
    frame_ = frame;
    chip_->showFrame(*frame);
    image_->showRecord(frame->presentation.get(), nothingPresented(frame));
    bars_->showFrame(*frame);
    bars_->setVisible(frame->presentation != nullptr);
    showWindow();
    const QString time = millisecondsText(stepsShown(*frame));
    caption_->setForms(frame->presentation ? QStringList{tr("mean over %1").arg(time), time} : QStringList());
}

void InputView::setCell(CellChoice cell) {
    cell_ = cell;
    showWindow();
}

void InputView::showWindow() {
    const std::optional<InputWindow> window = frame_ ? inputWindowOf(*frame_, cell_) : std::nullopt;
    image_->setWindow(window);
    image_->setToolTip(
        window ? tr("Framed: %1, what can reach %2").arg(inputWindowText(*window), cellName(*frame_, cell_))
               : QString());
}

std::vector<DataTable> InputView::tables() const {
    return frame_ ? withoutEmpty({classTable(*frame_), imageTable(*frame_)}) : std::vector<DataTable>();
}

QString InputView::summary() const {
    if (!frame_ || !frame_->presentation) {
        return nothingPresented(frame_).whole();
    }
    QStringList values;
    for (const ClassBars::Bar& bar : bars_->bars()) {
        values << tr("%1 %2").arg(bar.name, decimalText(bar.value, 2));
    }
    const QString framed = image_->window() ? tr(" %1.").arg(image_->toolTip()) : QString();
    return tr("%1. Mean output after %2: %3.%4")
        .arg(chip_->text(), millisecondsText(stepsShown(*frame_)), values.join(QStringLiteral(", ")), framed);
}

} // namespace mc::ui
