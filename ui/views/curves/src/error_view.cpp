#include "curves/error_view.h"

#include "chart/chart_strip.h"
#include "chart/curve_table.h"
#include "chart/frame_marks.h"
#include "curves/error_curves.h"
#include "frames/cell_names.h"
#include "frames/frame_course.h"
#include "frames/frame_text.h"
#include "frames/network_activity.h"
#include "frames/silence.h"
#include "frames/smoothing.h"
#include "output_curves.h"
#include "style/text.h"
#include "widgets/elided_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace mc::ui {

ErrorView::ErrorView(QWidget* parent)
    : View(parent), layerBox_(new QComboBox(this)), fit_(new QToolButton(this)),
      output_(new ChartStrip(this)), hidden_(new ChartStrip(this)), cell_(new ChartStrip(this)),
      loss_(new ChartStrip(this)), cellHint_(new ElidedLabel(this)), leftOut_(new ElidedLabel(this)) {
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Error signals"));
    cellHint_->setWholeText(tr("Pick a cell in another view for its e and vₐ."), QString());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 6, 6, 4);
    layout->setSpacing(2);
    makeHeader(*layout);
    for (ChartStrip* strip : {output_, hidden_, cell_, loss_}) {
        layout->addWidget(strip);
    }
    layout->insertWidget(layout->indexOf(cell_), cellHint_);
    for (ChartStrip* strip : {output_, hidden_, cell_}) {
        strip->setTimeKind(TimeKind::Presentation);
    }
    output_->setToolTip(
        tr("Error e of the output cells: the right class thick, the wrong class with the strongest "
           "error with squares, the other classes thin"));
    hidden_->setToolTip(
        tr("Mean over the cells of the layer of what VIP (upwards) and SST (downwards) carry"));
    cell_->setToolTip(tr("Error e of the picked cell, and dashed its apical potential vₐ"));
    loss_->setToolTip(tr("Loss E of the updates, the van Rossum distance of actual and desired output"));
    hidden_->setCurves({{tr("SST"), Stroke{Ink::Vermillion, 2}, Mark::Square, false},
                        {tr("VIP"), Stroke{Ink::Blue, 2}, Mark::Triangle, false}});
    cell_->setCurves({{tr("apical vₐ"), Stroke{Ink::Purple, 2, Qt::DashLine}, Mark::None, false, tr("vₐ")},
                      {tr("e"), Stroke{Ink::Black, 2}, Mark::None, false}});
    loss_->setTitle(tr("loss E"));
    loss_->setCurves({{QString(), Stroke{kTrainInk, 2}, Mark::None, false}});
    loss_->setXUnit(tr("epochs"));
    output_->setObjectName(QStringLiteral("output"));
    hidden_->setObjectName(QStringLiteral("hidden"));
    cell_->setObjectName(QStringLiteral("cell"));
    loss_->setObjectName(QStringLiteral("loss"));
    ranges_.reset(0);
    beginRun();
}

void ErrorView::makeHeader(QVBoxLayout& layout) {
    layerBox_->setToolTip(tr("The hidden layer whose mean error drive is shown"));
    layerBox_->setAccessibleName(tr("Hidden layer shown"));
    layerBox_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(layerBox_, &QComboBox::currentIndexChanged, this, [this] { showAll(); });
    leftOut_->setHelp(tr("Left out, since the view is too low for all of its charts: the picked cell comes "
                         "first, then the output, the loss and the mean of a layer. Make the view higher to "
                         "see them."));
    fit_->setText(tr("Fit"));
    fit_->setToolTip(
        tr("Fit the ranges to what is on show now (F). Otherwise they are fixed and only grow, so that a "
           "falling error is seen to fall."));
    fit_->setAccessibleName(tr("Fit the ranges once"));
    connect(fit_, &QToolButton::clicked, this, &ErrorView::fitRanges);
    auto* header = new QHBoxLayout;
    header->addWidget(layerBox_);
    header->addWidget(leftOut_, 1);
    header->addWidget(fit_);
    layout.addLayout(header);
}

void ErrorView::beginRun() {
    const std::size_t layers = frame_ ? frame_->layerSizes.size() : 0;
    const QSignalBlocker quiet(layerBox_);
    layerBox_->clear();
    for (std::size_t layer = 1; layer + 1 < layers; ++layer) {
        layerBox_->addItem(layerName(static_cast<int>(layer), static_cast<int>(layers)),
                           static_cast<int>(layer));
    }
    layerBox_->setVisible(layerBox_->count() > 1);
    setCell(choice_);
}

void ErrorView::showFrame(const FramePtr& frame) {
    const bool newRun = !frame_ || frame_->run != frame->run || frame_->layerSizes != frame->layerSizes;
    const bool repeats = frame_ && areRepeats(*frame_, *frame);
    const bool back = frame_ && wentBack(*frame_, *frame);
    followMarks({loss_}, frame_, frame);
    frame_ = frame;
    if (newRun) {
        if (!repeats) {
            ranges_.reset(frame->layerSizes.size());
        }
        beginRun();
    } else if (back) { // what they have grown for is no more
        ranges_.reset(frame->layerSizes.size());
    }
    showAll();
}

void ErrorView::setCell(CellChoice cell) {
    if (choice_ != cell) {
        choice_ = cell;
        ranges_.cell().reset();
    }
    if (const int index = layerBox_->findData(cell.layer); index >= 0) {
        const QSignalBlocker quiet(layerBox_);
        layerBox_->setCurrentIndex(index);
    }
    showAll();
}

std::vector<OptionControl> ErrorView::options() {
    return {numberOption("layer", *layerBox_, "lowest")};
}

int ErrorView::hiddenLayer() const {
    return layerBox_->count() > 0 ? layerBox_->currentData().toInt() : 0;
}

void ErrorView::showAll() {
    const int steps = frame_ ? stepsShown(*frame_) : 0;
    output_->setMessage(steps > 0 ? EmptyText() : nothingPresented(frame_));
    for (ChartStrip* strip : {output_, hidden_, cell_}) {
        strip->setCursor(steps > 0 ? std::optional<double>(steps) : std::nullopt);
        if (steps > 0) {
            const TimeSpan whole = wholePresentation(frame_->presentation->steps);
            strip->setXRange(whole.from, whole.to);
        } else {
            strip->clearPoints();
        }
    }
    if (steps > 0) {
        showOutput(steps);
        showHidden(steps);
        showCell(steps);
    }
    showLoss();
    applyRanges();
    arrange();
}

void ErrorView::resizeEvent(QResizeEvent* event) {
    View::resizeEvent(event);
    arrange();
}

void ErrorView::showOutput(int steps) {
    const OutputCurves curves = outputCurves(*frame_, steps);
    output_->setTitle(tr("output e"));
    output_->setCurves(curves.styles);
    for (std::size_t k = 0; k < curves.points.size(); ++k) {
        output_->setPoints(k, curves.points[k]);
    }
    ranges_.output().include(frame_->presentation->layers.back().error.leftCols(steps).cwiseAbs().maxCoeff());
}

void ErrorView::showHidden(int steps) {
    const int layer = hiddenLayer();
    if (layer == 0) {
        return;
    }
    const LayerRecord& record = frame_->presentation->layers[static_cast<std::size_t>(layer) - 1];
    const MeanDrives drives = meanDrives(record.error, steps);
    const QString name = layerName(layer, static_cast<int>(frame_->layerSizes.size()));
    const QString silence = silenceText(*frame_, layer);
    hidden_->setTitle(silence.isEmpty() ? tr("%1, mean").arg(name) : tr("%1, mean, %2").arg(name, silence));
    hidden_->setPoints(0, drives.sst);
    hidden_->setPoints(1, drives.vip);
    ranges_.hidden(layer).include(std::max(largestOf(drives.vip), largestOf(drives.sst)));
}

void ErrorView::showCell(int steps) {
    if (!hasCell(*frame_, choice_)) {
        return;
    }
    const LayerRecord& layer = frame_->presentation->layers[static_cast<std::size_t>(choice_.layer) - 1];
    cell_->setTitle(cellName(*frame_, choice_));
    const QList<QPointF> error = cellCurve(layer.error, choice_.cell, steps);
    const QList<QPointF> apical = cellCurve(layer.apical, choice_.cell, steps);
    cell_->setPoints(0, apical);
    cell_->setPoints(1, error);
    ranges_.cell().include(std::max(largestOf(error), largestOf(apical)));
}

void ErrorView::showLoss() {
    if (!frame_ || !frame_->history || frame_->history->train.empty()) {
        loss_->clearPoints();
        loss_->setTitle(tr("loss E"));
        loss_->setMessage({comesByPlaying(frame_, tr("The loss appears with the first update.")).missing});
        return;
    }
    const SmoothCurve curve = smoothCurve(*frame_->history, &TrainPoint::loss);
    loss_->setMessage({});
    loss_->setTitle(tr("loss E, %1").arg(smoothingText(curve)));
    loss_->setXRange(0, epochsAxisEnd(curve.points.last().x()));
    loss_->setPoints(0, curve.points);
    ranges_.loss().include(largestOf(curve.points));
}

void ErrorView::applyRanges() {
    output_->setYRange(-ranges_.output().limit(), ranges_.output().limit());
    if (const int layer = hiddenLayer(); layer > 0) {
        const double limit = ranges_.hidden(layer).limit();
        hidden_->setYRange(-limit, limit);
    }
    cell_->setYRange(-ranges_.cell().limit(), ranges_.cell().limit());
    loss_->setYRange(0, ranges_.loss().limit());
}

void ErrorView::fitRanges() {
    const auto largest = [](const ChartStrip& strip) {
        double value = 0;
        for (std::size_t k = 0; k < strip.curveCount(); ++k) {
            value = std::max(value, largestOf(strip.points(k)));
        }
        return value;
    };
    ranges_.output().fit(largest(*output_));
    if (const int layer = hiddenLayer(); layer > 0) {
        ranges_.hidden(layer).fit(largest(*hidden_));
    }
    ranges_.cell().fit(largest(*cell_));
    ranges_.loss().fit(largest(*loss_));
    applyRanges();
}

void ErrorView::setRunState(const QJsonValue& state) {
    fitLimits(ranges_.all(), state);
    applyRanges();
}

std::vector<DataTable> ErrorView::tables() const {
    return withoutEmpty(
        {curveTable(QStringLiteral("errors"), tr("Errors of the presentation"), {output_, hidden_, cell_}),
         curveTable(QStringLiteral("loss"), tr("Loss over training"), {loss_})});
}

QString ErrorView::summary() const {
    if (!frame_ || stepsShown(*frame_) == 0) {
        return nothingPresented(frame_).whole();
    }
    const PresentationRecord& record = *frame_->presentation;
    const int steps = stepsShown(*frame_);
    const Matrix& error = record.layers.back().error;
    QString text =
        tr("At %1 the error of the right class, %2, is %3.")
            .arg(millisecondsText(steps), className(*frame_, record.label),
                 record.label < error.rows() ? signedText(error(record.label, steps - 1)) : tr("unknown"));
    if (static_cast<std::size_t>(steps) <= record.loss.size()) {
        text += QLatin1Char(' ') + tr("The loss of this presentation so far is %1.")
                                       .arg(decimalText(record.loss[static_cast<std::size_t>(steps) - 1], 2));
    }
    return text;
}

} // namespace mc::ui
