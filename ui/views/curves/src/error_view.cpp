#include "curves/error_view.h"

#include "chart/chart_strip.h"
#include "curves/error_curves.h"
#include "frames/frame_course.h"
#include "frames/frame_text.h"
#include "style/units.h"
#include "widgets/elided_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <array>
#include <utility>

namespace mc::ui {

ErrorView::ErrorView(QWidget* parent)
    : View(parent), layerBox_(new QComboBox(this)), fit_(new QToolButton(this)),
      output_(new ChartStrip(this)), hidden_(new ChartStrip(this)), cell_(new ChartStrip(this)),
      loss_(new ChartStrip(this)), cellHint_(new ElidedLabel(this)), leftOut_(new ElidedLabel(this)) {
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Error signals"));
    cellHint_->setWholeText(tr("Pick a cell in another view for its e and vₐ."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 6, 6, 4);
    layout->setSpacing(2);
    makeHeader(*layout);
    for (ChartStrip* strip : {output_, hidden_, cell_, loss_}) {
        layout->addWidget(strip);
    }
    layout->insertWidget(layout->indexOf(cell_), cellHint_);
    output_->setToolTip(
        tr("Error e of the output cells: the right class thick, the wrong class with the strongest "
           "error with squares, the other classes thin"));
    hidden_->setToolTip(
        tr("Mean over the cells of the layer of what VIP (upwards) and SST (downwards) carry"));
    cell_->setToolTip(tr("Error e of the picked cell, and dashed its apical potential vₐ"));
    loss_->setToolTip(tr("Loss E of the updates, the van Rossum distance of actual and desired output"));
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
    if (frame_ && (!sameHeldRuns(*frame_, *frame) || (frame_->control && !frame->control))) {
        ranges_.loss().reset(); // it may have grown for a course that is no longer shown
    }
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

ErrorChoices ErrorView::choices() const {
    return {choice_, layerBox_->count() > 0 ? layerBox_->currentData().toInt() : 0};
}

ChartStrip& ErrorView::strip(ErrorChart chart) const {
    return *std::array{output_, hidden_, cell_, loss_}[static_cast<std::size_t>(chart)];
}

void ErrorView::showAll() {
    showCharts(errorCharts(frame_, choices(), ranges_, ghosts_));
}

void ErrorView::showCharts(ErrorCharts charts) {
    picture_ = std::make_shared<const ErrorPicture>(frame_, choices(), std::move(charts));
    arrange();
}

void ErrorView::arrange() {
    const ErrorPicture::Arrangement arranged = picture_->arrangement(roomOf(*this), Paper::screen(*this));
    for (const ErrorChart chart : kErrorCharts) {
        const auto shown = std::ranges::find(arranged.shown, chart, &ErrorPicture::Arrangement::Shown::chart);
        const bool isShown = shown != arranged.shown.end();
        strip(chart).setContent(picture_->content(chart, isShown && shown->numbers));
        strip(chart).setVisible(isShown);
        if (isShown) {
            static_cast<QBoxLayout*>(layout())->setStretchFactor(&strip(chart),
                                                                 static_cast<int>(shown->share));
        }
    }
    leftOut_->setForms(arranged.leftOutForms());
    cellHint_->setVisible(arranged.asksForCell);
}

void ErrorView::resizeEvent(QResizeEvent* event) {
    View::resizeEvent(event);
    arrange();
}

/// What is on show, on the time axes as they are.
ErrorCharts ErrorView::charts() const {
    ErrorCharts charts;
    for (const ErrorChart chart : kErrorCharts) {
        charts[static_cast<std::size_t>(chart)] = picture_->content(chart, chart == ErrorChart::Loss);
        charts[static_cast<std::size_t>(chart)].time = strip(chart).content().time;
    }
    return charts;
}

void ErrorView::fitRanges() {
    const auto largest = [this](ErrorChart chart) {
        double value = 0;
        for (std::size_t k = 0; k < strip(chart).curveCount(); ++k) {
            value = std::max(value, largestOf(strip(chart).points(k)));
        }
        return value;
    };
    ranges_.output().fit(largest(ErrorChart::Output));
    if (const int layer = choices().layer; layer > 0) {
        ranges_.hidden(layer).fit(largest(ErrorChart::Hidden));
    }
    ranges_.cell().fit(largest(ErrorChart::Cell));
    ranges_.loss().fit(largest(ErrorChart::Loss));
    showLimits();
}

void ErrorView::showLimits() {
    ErrorCharts charts = this->charts();
    setLimits(charts, choices(), ranges_);
    showCharts(std::move(charts));
}

void ErrorView::setRunState(const QJsonValue& state) {
    fitLimits(ranges_.all(), state);
    showLimits();
}

void ErrorView::reword() {
    if (frame_) {
        showAll();
    }
}

PicturePtr ErrorView::picture() const {
    return std::make_shared<ErrorPicture>(frame_, choices(), charts());
}

} // namespace mc::ui
