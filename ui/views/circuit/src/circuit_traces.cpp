#include "circuit/circuit_traces.h"

#include "frames/frame_course.h"
#include "style/units.h"
#include "time_axis/plot_anchor.h"

namespace mc::ui {

CircuitTraces::CircuitTraces(QWidget* parent)
    : PictureView(parent),
      time_(
          new TimeNavigation(TimeKind::Presentation, TimeNavigation::Click::SetsCursor, *this, *this, [this] {
              return moment_ ? inPixels(traces_->plots(roomOf(*this), paper()), *this) : QRectF();
          })) {
    new PlotAnchor(*time_);
    connect(time_, &TimeNavigation::spanChanged, this, [this] {
        makePicture();
        setPicture(traces_);
    });
    connect(time_, &TimeNavigation::cursorsChanged, this, [this] {
        makePicture();
        setPictureOver(traces_);
    });
    setAccessibleName(tr("Courses over the presentation"));
    setToolTip(
        tr("Over the presentation: somatic potential u with the threshold ϑ, apical potential vₐ, trace x, "
           "error "
           "e, and the spikes of VIP (up) and SST (down) in each step. Ranges grow and do not shrink.\n\n%1")
            .arg(time_->help()));
    showMoment(nullptr);
}

void CircuitTraces::showMoment(const CircuitMomentPtr& moment) {
    if (moment_ && moment && wentBack(*moment_->frame, *moment->frame)) {
        resetRanges(); // what they have grown for is no more
    }
    moment_ = moment;
    if (moment_) {
        ranges_.include(*moment_);
        time_->ownLink().setWhole(wholePresentation(moment_->frame->presentation->steps));
    }
    makePicture();
    setPicture(traces_);
}

void CircuitTraces::makePicture() {
    traces_ = std::make_shared<const CircuitTracesPicture>(moment_, ranges_, time_->link().axis());
}

void CircuitTraces::resizeEvent(QResizeEvent* event) {
    PictureView::resizeEvent(event);
    time_->placeButton();
}

} // namespace mc::ui
