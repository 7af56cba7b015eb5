#pragma once

#include "training/state/position.h"

#include <compare>
#include <cstdint>

namespace mc {

/// A place in the course of a run: so many updates done, and so many time steps of the batch not yet learned.
/// The end of a batch is the beginning of the next one.
struct Moment {
    std::int64_t updates = 0;
    std::int64_t presented = 0;
    auto operator<=>(const Moment&) const = default; // NOLINT(modernize-use-nullptr): taken for a pointer
};

/// How the course of a run is divided.
struct CourseShape {
    std::int64_t images = 1; ///< to train on; an epoch
    std::int64_t batch = 1;  ///< presentations per update; the last batch of an epoch may be smaller
    std::int64_t steps = 1;  ///< T

    [[nodiscard]] std::int64_t batchesPerEpoch() const { return (images + batch - 1) / batch; }
    /// Of a batch, counted over the whole run from 0.
    [[nodiscard]] std::int64_t samplesOf(std::int64_t batchOfRun) const;
    [[nodiscard]] double epochsAfter(std::int64_t updates) const {
        return static_cast<double>(updates) / static_cast<double>(batchesPerEpoch());
    }
    [[nodiscard]] bool atEpochBoundary(const Moment& moment) const {
        return moment.presented == 0 && moment.updates % batchesPerEpoch() == 0;
    }
    /// Where a run stands at a moment: at the end of a batch rather than at the beginning of the next one.
    [[nodiscard]] Position positionAt(const Moment& moment) const;
    /// Time steps presented from the start of the run up to a moment, and back.
    [[nodiscard]] std::int64_t timeStepsUpTo(const Moment& moment) const;
    [[nodiscard]] Moment momentAfter(std::int64_t timeSteps) const;
};

/// The end of the count-th unit before `from`, not before the start of the run: one sample back from within a
/// presentation is the end of the one before it. count >= 1.
[[nodiscard]] Moment earlierBy(const CourseShape& shape, const Moment& from, StepUnit unit,
                               std::int64_t count);

} // namespace mc
