#include "raster/raster_view.h"

#include "frames/frame_course.h"
#include "frames/frame_text.h"
#include "raster/raster_canvas.h"

#include <QJsonArray>
#include <QVBoxLayout>
#include <utility>

namespace mc::ui {

namespace {

constexpr double kFirstErrorRange = 0.001; ///< least |e| that a mark of full size stands for

} // namespace

RasterView::RasterView(QWidget* parent) : View(parent), canvas_(new RasterCanvas(this)) {
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Raster of spikes"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(canvas_);
    connect(canvas_, &RasterCanvas::cellPicked, this, [this](CellChoice cell) {
        setCell(cell);
        emit cellPicked(cell);
    });
}

void RasterView::showFrame(const FramePtr& frame) {
    const bool anew = rangesBeginAnew(frame_, *frame);
    frame_ = frame;
    const std::size_t layers = frame->presentation ? frame->presentation->layers.size() : errorRanges_.size();
    if (anew || errorRanges_.size() != layers) {
        errorRanges_.assign(layers, GrowingRange(kFirstErrorRange));
    }
    const int steps = stepsShown(*frame);
    for (std::size_t l = 0; l < layers && steps > 0; ++l) {
        const Matrix& error = frame->presentation->layers[l].error;
        if (error.rows() > 0) {
            errorRanges_[l].include(error.leftCols(steps).cwiseAbs().maxCoeff());
        }
    }
    showRaster();
}

void RasterView::setCell(CellChoice cell) {
    if (cell_ != cell) {
        cell_ = cell;
        showRaster();
    }
}

void RasterView::showRaster() {
    std::vector<double> ranges;
    for (const GrowingRange& range : errorRanges_) {
        ranges.push_back(range.limit());
    }
    canvas_->showRaster(frame_, cell_, std::move(ranges));
}

PicturePtr RasterView::picture() const {
    return canvas_->picture();
}

QString RasterView::summary() const {
    return picture()->summary();
}

std::vector<DataTable> RasterView::tables() const {
    return picture()->tables();
}

QJsonValue RasterView::runState() const {
    return limitsOf(errorRanges_);
}

/// Of as many layers as there are limits: the presentation may come later.
void RasterView::setRunState(const QJsonValue& state) {
    const std::size_t layers = frame_ && frame_->presentation
                                   ? errorRanges_.size()
                                   : static_cast<std::size_t>(state.toArray().size());
    std::vector<GrowingRange> ranges(layers, GrowingRange(kFirstErrorRange));
    if (fitLimits(ranges, state)) {
        errorRanges_ = std::move(ranges);
        showRaster();
    }
}

} // namespace mc::ui
