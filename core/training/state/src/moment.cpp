#include "training/state/moment.h"
#include "training/state/position.h"

#include <algorithm>

namespace mc {

namespace {

std::int64_t upwards(std::int64_t value, std::int64_t unit) {
    return (value + unit - 1) / unit;
}

/// Units that are left after going back; counts beyond the start end there.
std::int64_t left(std::int64_t units, std::int64_t count) {
    return std::max<std::int64_t>(units - std::min(count, units), 0);
}

} // namespace

Message placeWords(const Position& position) {
    return {MC_TEXT("epoch %1, batch %2, sample %3, %4 ms"),
            {position.epoch + 1, position.batch + 1, position.sample + 1, position.step}};
}

std::int64_t CourseShape::samplesOf(std::int64_t batchOfRun) const {
    return std::min(batch, images - batchOfRun % batchesPerEpoch() * batch);
}

Position CourseShape::positionAt(const Moment& moment) const {
    const bool betweenBatches = moment.presented == 0 && moment.updates > 0;
    const std::int64_t batchOfRun = betweenBatches ? moment.updates - 1 : moment.updates;
    Position position;
    position.updates = moment.updates;
    position.batchesPerEpoch = batchesPerEpoch();
    position.steps = steps;
    position.epoch = batchOfRun / batchesPerEpoch();
    position.batch = batchOfRun % batchesPerEpoch();
    position.samplesInBatch = samplesOf(batchOfRun);
    const std::int64_t done = betweenBatches ? position.samplesInBatch * steps : moment.presented;
    if (done > 0) {
        position.sample = (done - 1) / steps;
        position.step = (done - 1) % steps + 1;
    }
    return position;
}

std::int64_t CourseShape::timeStepsUpTo(const Moment& moment) const {
    const std::int64_t epochs = moment.updates / batchesPerEpoch();
    const std::int64_t within = moment.updates % batchesPerEpoch();
    return (epochs * images + within * batch) * steps + moment.presented;
}

Moment CourseShape::momentAfter(std::int64_t timeSteps) const {
    const std::int64_t samples = timeSteps / steps;
    const std::int64_t within = samples % images;
    const std::int64_t batches = within / batch;
    return {samples / images * batchesPerEpoch() + batches,
            (within - batches * batch) * steps + timeSteps % steps};
}

Moment earlierBy(const CourseShape& shape, const Moment& from, StepUnit unit, std::int64_t count) {
    const std::int64_t done = shape.timeStepsUpTo(from);
    const std::int64_t batches = from.updates + (from.presented > 0 ? 1 : 0);
    switch (unit) {
    case StepUnit::TimeStep:
        return shape.momentAfter(left(done, count));
    case StepUnit::Sample:
        return shape.momentAfter(left(upwards(done, shape.steps), count) * shape.steps);
    case StepUnit::Batch:
        return {left(batches, count), 0};
    case StepUnit::Epoch:
        break;
    }
    return {left(upwards(batches, shape.batchesPerEpoch()), count) * shape.batchesPerEpoch(), 0};
}

} // namespace mc
