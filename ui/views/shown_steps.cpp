#include "views/shown_steps.h"

#include "runtime/step_speed.h"
#include "views/frame_text.h"
#include "views/time_link.h"

#include <cmath>

namespace mc::ui {

namespace {

bool passesWhole(const Frame& frame) {
    return frame.playing && frame.speedAsked > kStepsSeenUpTo && frame.presentation &&
           stepsShown(frame) == frame.presentation->steps;
}

} // namespace

ShownSteps presentStep(const Frame& frame) {
    return {stepsShown(frame), ShownSteps::Reason::Present};
}

void WholePresentations::look(const Frame& frame) {
    if (passesWhole(frame)) {
        run_ = frame.run;
        at_ = frame.position;
    } else if (!isWhole(frame)) {
        at_.reset();
    }
}

bool WholePresentations::isWhole(const Frame& frame) const {
    return at_ && run_ == frame.run && *at_ == frame.position && frame.presentation;
}

StepChoice::StepChoice(QObject* parent) : QObject(parent) {}

void StepChoice::linkTo(TimeLink& link, const std::shared_ptr<WholePresentations>& passing) {
    if (link_) {
        link_->disconnect(this);
    }
    link_ = &link;
    passing_ = passing;
    connect(&link, &TimeLink::cursorsChanged, this, &StepChoice::changed);
}

ShownSteps StepChoice::of(const Frame& frame) {
    passing_->look(frame);
    const bool whole = passing_->isWhole(frame);
    if (link_ && link_->cursors().first && (whole || !frame.playing)) {
        const auto step = static_cast<int>(std::lround(*link_->cursors().first));
        if (step >= 1 && step <= stepsShown(frame)) {
            return {step, ShownSteps::Reason::Cursor};
        }
    }
    return {stepsShown(frame), whole ? ShownSteps::Reason::Whole : ShownSteps::Reason::Present};
}

} // namespace mc::ui
