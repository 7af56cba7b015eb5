#include "travel.h"

#include "runtime/course_of_frame.h"

#include <algorithm>

namespace mc::travel {

command::Step stepTo(const Frame& frame, const Moment& goal) {
    const Moment now = frame.past->now;
    if (goal.presented == 0) {
        return {StepUnit::Batch, std::max<std::int64_t>(1, goal.updates - now.updates)};
    }
    const CourseShape shape = shapeOf(frame);
    return {StepUnit::TimeStep,
            std::max<std::int64_t>(1, shape.timeStepsUpTo(goal) - shape.timeStepsUpTo(now))};
}

bool pausedByEvent(const Frame& frame) {
    return !frame.playing && frame.notice.tells(PauseCause::Event);
}

double unitsSince(const Frame& frame, const Moment& from, StepUnit unit) {
    const CourseShape shape = shapeOf(frame);
    const Moment now = frame.past->now;
    std::int64_t units = shape.timeStepsUpTo(now) - shape.timeStepsUpTo(from);
    switch (unit) {
    case StepUnit::Sample:
        units = shape.timeStepsUpTo(now) / shape.steps - shape.timeStepsUpTo(from) / shape.steps;
        break;
    case StepUnit::Batch:
        units = now.updates - from.updates;
        break;
    case StepUnit::Epoch:
        units = now.updates / shape.batchesPerEpoch() - from.updates / shape.batchesPerEpoch();
        break;
    case StepUnit::TimeStep:
        break;
    }
    return static_cast<double>(std::max<std::int64_t>(0, units));
}

} // namespace mc::travel
