#include "raster/raster_canvas.h"

#include "style/units.h"
#include "time_axis/plot_anchor.h"
#include "time_axis/time_navigation.h"

#include <QKeyEvent>
#include <utility>

namespace mc::ui {

RasterCanvas::RasterCanvas(QWidget* parent)
    : PictureView(parent), raster_(std::make_shared<RasterPicture>(nullptr, RasterPicture::Choices())),
      time_(new TimeNavigation(TimeKind::Presentation, TimeNavigation::Click::IsReported, *this, *this,
                               [this] { return inPixels(raster_->plot(roomOf(*this), paper()), *this); })) {
    connect(time_, &TimeNavigation::spanChanged, this, [this] { setPicture(raster_ = onTheAxis()); });
    connect(time_, &TimeNavigation::cursorsChanged, this, [this] { setPictureOver(raster_ = onTheAxis()); });
    connect(time_, &TimeNavigation::clicked, this, [this](QPointF place) { pickAt(place / unitOf(*this)); });
    new PlotAnchor(*time_);
    setObjectName(QStringLiteral("raster"));
    setAccessibleName(tr("Spike raster"));
    setToolTip(tr("Click: pick a microcircuit · ↑ ↓: its neighbours\n%1").arg(time_->help()));
    setPicture(raster_);
}

std::shared_ptr<const RasterPicture> RasterCanvas::onTheAxis() const {
    RasterPicture::Choices choices = raster_->choices();
    choices.time = time_->link().axis();
    return std::make_shared<RasterPicture>(frame_, std::move(choices));
}

void RasterCanvas::showRaster(const FramePtr& frame, CellChoice cell, std::vector<double> errorRanges) {
    if (frame && frame->presentation) {
        if (!frame_ || frame_->run != frame->run) {
            time_->ownLink().reset();
        }
        time_->ownLink().setWhole(wholePresentation(frame->presentation->steps));
    }
    frame_ = frame;
    raster_ = std::make_shared<RasterPicture>(
        frame, RasterPicture::Choices{cell, time_->link().axis(), std::move(errorRanges)});
    setPicture(raster_);
}

void RasterCanvas::resizeEvent(QResizeEvent* event) {
    PictureView::resizeEvent(event);
    time_->placeButton();
}

std::vector<BoundKey<RasterCanvas>> RasterCanvas::keys() {
    return {
        {{Qt::Key_Up},
         tr("Pick the microcircuit above"),
         [](RasterCanvas& raster) { raster.pickNeighbour(-1); }},
        {{Qt::Key_Down}, tr("Pick the one below"), [](RasterCanvas& raster) { raster.pickNeighbour(1); }},
    };
}

bool RasterCanvas::movesBy(int key) const {
    return key == Qt::Key_Up || key == Qt::Key_Down;
}

void RasterCanvas::keyPressEvent(QKeyEvent* event) {
    if (const std::optional<BoundKey<RasterCanvas>> key = boundTo(keys(), *event)) {
        key->act(*this);
        return;
    }
    PictureView::keyPressEvent(event);
}

void RasterCanvas::pickNeighbour(int by) {
    if (const CellChoice next = raster_->neighbour(by); next.layer >= 1) {
        emit cellPicked(next);
    }
}

} // namespace mc::ui
