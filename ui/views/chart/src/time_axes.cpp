#include "chart/time_axes.h"

#include "chart/ghosts.h"
#include "frames/smoothing.h"
#include "time_axis/time_navigation.h"

#include <QWidget>
#include <algorithm>

namespace mc::ui {

double lastEpochs(const History& history) {
    double last = 0;
    const auto include = [&last](const auto& points) {
        last = points.empty() ? last : std::max(last, points.back().epochs);
    };
    include(history.train);
    include(history.test);
    include(history.validation);
    include(history.concordance);
    include(history.layers);
    return last;
}

void TimeAxes::showFrame(const Frame& frame) {
    if (frame.run != run_) {
        run_ = frame.run;
        presentation_.reset();
        training_.reset();
    }
    passing_->look(frame);
    if (frame.presentation) {
        presentation_.setWhole(wholePresentation(frame.presentation->steps));
    }
    if (frame.history) {
        double last = lastEpochs(*frame.history);
        for (const GhostRun& run : ghostRuns(frame)) {
            last = std::max(last, run.frame->history ? lastEpochs(*run.frame->history) : 0);
        }
        training_.setWhole({0, epochsAxisEnd(last)});
    }
}

void TimeAxes::link(QWidget& view) {
    for (TimeNavigation* one : view.findChildren<TimeNavigation*>()) {
        one->linkTo(of(one->link().kind()));
    }
    for (StepChoice* one : view.findChildren<StepChoice*>()) {
        one->linkTo(presentation_, passing_);
    }
}

void TimeAxes::takeView(const TimeAxes& other) {
    for (const auto& [to, from] :
         {std::pair(&presentation_, &other.presentation_), std::pair(&training_, &other.training_)}) {
        if (from->isZoomed()) {
            to->show(from->span());
        }
        to->setCursors(from->cursors());
    }
}

void TimeAxes::follow(QWidget& view) {
    for (TimeNavigation* one : view.findChildren<TimeNavigation*>()) {
        one->link().follow();
    }
}

} // namespace mc::ui
