#include "raster/raster_view.h"

#include "chart/curve_table.h"
#include "frames/frame_tables.h"
#include "frames/frame_text.h"
#include "frames/silence.h"
#include "frames/verdict_chip.h"
#include "raster/raster_canvas.h"
#include "raster/raster_legend.h"
#include "style/text.h"
#include "style/units.h"
#include "widgets/elided_label.h"

#include <QBoxLayout>
#include <QResizeEvent>
#include <QVBoxLayout>
#include <algorithm>

namespace mc::ui {

namespace {

constexpr int kBesideLegend = 330; ///< for the time and the verdict in one line with the legend, pixels

} // namespace

RasterView::RasterView(QWidget* parent)
    : View(parent), information_(new ElidedLabel(this)), legend_(new RasterLegend(this)),
      chip_(new VerdictChip(this)), canvas_(new RasterCanvas(this)) {
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Raster of spikes"));
    auto* head = new QWidget(this);
    head->setMinimumWidth(
        1); // what is in it must not keep the view from becoming narrow enough for two lines
    header_ = new QBoxLayout(QBoxLayout::LeftToRight, head);
    header_->setContentsMargins(0, 0, 0, 0);
    auto* words = new QHBoxLayout;
    words->addWidget(information_, 1);
    words->addWidget(chip_);
    header_->setSpacing(8);
    header_->addWidget(legend_);
    header_->addLayout(words, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 6);
    layout->setSpacing(6);
    layout->addWidget(head);
    layout->addWidget(canvas_, 1);
    connect(canvas_, &RasterCanvas::cellPicked, this, &View::cellPicked);
    connect(canvas_, &RasterCanvas::timeChanged, this, &RasterView::showInformation);
}

void RasterView::showFrame(const FramePtr& frame) {
    frame_ = frame;
    canvas_->showFrame(frame);
    chip_->showFrame(*frame);
    legend_->setVisible(frame->presentation != nullptr);
    if (frame->presentation && !frame->presentation->layers.empty()) {
        legend_->setGraded(frame->presentation->layers.back().bursts.size() == 0);
    }
    showBands();
    showInformation();
}

void RasterView::showBands() {
    const RasterGeometry where = canvas_->geometry();
    legend_->setBands(std::ranges::any_of(
        where.groups(), [](const RasterGroup& group) { return group.spiking && group.hasBands(); }));
    RasterLegend::Spikes spikes{false, false};
    for (const RasterGroup& group : where.groups()) {
        if (group.spiking && !group.hasBands()) {
            (where.hasDashes(group) ? spikes.dashes : spikes.dots) = true;
        }
    }
    legend_->setSpikes(spikes.dots || spikes.dashes ? spikes : RasterLegend::Spikes{});
}

void RasterView::setCell(CellChoice cell) {
    canvas_->setCell(cell);
}

void RasterView::showInformation() {
    if (!frame_ || !frame_->presentation) {
        information_->setWholeText({});
        return;
    }
    const PresentationRecord& record = *frame_->presentation;
    const QString text = tr("t = %1 of %2 · image %3")
                             .arg(tickText(stepsShown(*frame_)), millisecondsText(record.steps),
                                  countText(static_cast<std::int64_t>(record.imageIndex)));
    const QString hint = canvas_->isZoomed() ? tr("zoomed, double click shows all · ") : QString();
    information_->setWholeText(hint + text, text);
}

std::vector<DataTable> RasterView::tables() const {
    return frame_ ? withoutEmpty({spikeTable(*frame_, canvas_->time())}) : std::vector<DataTable>();
}

QString RasterView::summary() const {
    if (!frame_ || !frame_->presentation) {
        return nothingPresented(frame_).whole();
    }
    const int steps = stepsShown(*frame_);
    QStringList parts;
    const auto layers = static_cast<int>(frame_->layerSizes.size());
    for (int layer = layers - 1; layer >= 1; --layer) {
        const LayerRecord& record = frame_->presentation->layers[static_cast<std::size_t>(layer) - 1];
        const auto spikes = record.spikes.leftCols(steps).cast<std::int64_t>().sum();
        parts << tr("%1: %2 PYR spikes").arg(layerName(layer, layers), countText(spikes));
    }
    const QString silences = silencesText(*frame_);
    return tr("Spikes up to %1 of %2. %3. %4.")
               .arg(millisecondsText(steps), millisecondsText(frame_->presentation->steps), chip_->text(),
                    parts.join(QStringLiteral("; "))) +
           (silences.isEmpty() ? QString() : tr(" %1.").arg(silences));
}

void RasterView::resizeEvent(QResizeEvent* event) {
    View::resizeEvent(event);
    showBands();
    // By the width alone: bands come and go with the height that the header leaves.
    const int oneLine = legend_->widest() + pixelsOf(*this, kBesideLegend);
    header_->setDirection(width() < oneLine ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QJsonValue RasterView::runState() const {
    return canvas_->errorLimits();
}

void RasterView::setRunState(const QJsonValue& state) {
    canvas_->setErrorLimits(state);
}

} // namespace mc::ui
