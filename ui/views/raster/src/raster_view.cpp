#include "raster/raster_view.h"

#include "frames/frame_course.h"
#include "raster/raster_canvas.h"
#include "raster/raster_difference.h"
#include "time_axis/time_navigation.h"
#include "view/picture_box.h"

#include <QJsonArray>
#include <QVBoxLayout>
#include <utility>

namespace mc::ui {

RasterView::RasterView(QWidget* parent) : View(parent), canvas_(new RasterCanvas(this)) {
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Raster of spikes"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kAroundRaster.toMargins());
    layout->addWidget(canvas_);
    connect(canvas_, &RasterCanvas::cellPicked, this, [this](CellChoice cell) {
        setCell(cell);
        emit cellPicked(cell);
    });
}

void RasterView::showFrame(const FramePtr& frame) {
    const bool anew = rangesBeginAnew(frame_, *frame);
    frame_ = frame;
    includeErrors(errorRanges_, *frame, anew);
    showRaster();
}

void RasterView::setCell(CellChoice cell) {
    if (cell_ != cell) {
        cell_ = cell;
        showRaster();
    }
}

void RasterView::showRaster() {
    canvas_->showRaster(frame_, cell_, limitsIn(errorRanges_));
}

PicturePtr RasterView::picture() const {
    return withMargins(canvas_->picture(), kAroundRaster);
}

Difference RasterView::differenceFrom(const View& other) const {
    const auto* a = dynamic_cast<const RasterView*>(&other);
    const FramePtr difference =
        a != nullptr && a->frame_ && frame_ ? spikeDifference(*a->frame_, *frame_) : nullptr;
    if (!difference) {
        return {};
    }
    std::vector<GrowingRange> ranges;
    includeErrors(ranges, *difference, true);
    TimeAxis time = canvas_->time().link().axis();
    time.cursors.hover.reset(); // it moves without the picture
    return {withMargins(std::make_shared<RasterPicture>(
                            difference, RasterPicture::Choices{cell_, time, limitsIn(ranges), true}),
                        kAroundRaster),
            spikeDifferenceForms(*difference)};
}

std::vector<double> RasterView::scales() const {
    return limitsIn(errorRanges_);
}

void RasterView::growScales(const std::vector<double>& scales) {
    std::vector<GrowingRange*> ranges;
    for (GrowingRange& range : errorRanges_) {
        ranges.push_back(&range);
    }
    if (grow(ranges, scales)) {
        showRaster();
    }
}

QJsonValue RasterView::runState() const {
    return limitsOf(errorRanges_);
}

/// Of as many layers as there are limits: the presentation may come later.
void RasterView::setRunState(const QJsonValue& state) {
    const std::size_t layers = frame_ && frame_->presentation
                                   ? errorRanges_.size()
                                   : static_cast<std::size_t>(state.toArray().size());
    std::vector<GrowingRange> ranges(layers, leastErrorRange());
    if (fitLimits(ranges, state)) {
        errorRanges_ = std::move(ranges);
        showRaster();
    }
}

} // namespace mc::ui
