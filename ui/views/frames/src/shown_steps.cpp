#include "frames/shown_steps.h"

#include "frames/frame_text.h"
#include "runtime/step_speed.h"
#include "style/text.h"
#include "time_axis/time_link.h"

#include <cmath>

namespace mc::ui {

namespace {

bool isAtEnd(const Frame& frame) {
    return frame.presentation && stepsShown(frame) == frame.presentation->steps;
}

bool passesWhole(const Frame& frame) {
    return frame.playing && !frame.travels && frame.speedAsked > kStepsSeenUpTo && isAtEnd(frame);
}

} // namespace

ShownSteps presentStep(const Frame& frame) {
    return {stepsShown(frame), ShownSteps::Reason::Present};
}

QString shownStepsText(const Frame& frame, ShownSteps shown) {
    const QString steps = millisecondsText(frame.presentation->steps);
    if (shown.isWhole()) {
        return tr("whole presentation of %1").arg(steps);
    }
    return (shown.reason == ShownSteps::Reason::Cursor ? tr("t = %1 of %2, cursor A") : tr("t = %1 of %2"))
        .arg(tickText(shown.step), steps);
}

void WholePresentations::look(const Frame& frame) {
    if (frame.number < number_) {
        return; // what a covered view has shown last
    }
    number_ = frame.number;
    if (isWhole(frame)) { // it was looked at, or another of the same moment
        passing_ = passing_ && frame.playing && !frame.travels;
        return;
    }
    // Between the last frame and the pause more presentations have passed.
    const bool paused = passing_ && run_ == frame.run && !frame.playing && isAtEnd(frame);
    passing_ = passesWhole(frame);
    at_ = passing_ || paused ? std::optional(frame.position) : std::nullopt;
    run_ = frame.run;
}

bool WholePresentations::isWhole(const Frame& frame) const {
    const bool asked = frame.presentation && frame.presentation->use == ImageUse::Question;
    return asked || (at_ && run_ == frame.run && *at_ == frame.position && frame.presentation);
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
