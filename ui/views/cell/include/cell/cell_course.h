#pragma once

#include "cell/cell_settings.h"
#include "style/scale.h"
#include "time_axis/time_span.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace mc::ui {

/// The course of a microcircuit without a network: its last 100 ms, and ranges that have grown with them.
class CellCourse {
public:
    static constexpr int kWindow = 100; ///< ms

    /// Goes on by so many steps of 1 ms.
    void advance(const CellSettings& settings, int steps);
    /// Ranges as the steps in sight and the settings need them.
    void fitRanges(const CellSettings& settings);

    /// Of the last step, ms since the cell was at rest; 0 before the first.
    [[nodiscard]] std::int64_t time() const { return time_; }
    /// Those in sight, the latest is the last.
    [[nodiscard]] const std::vector<SingleCellStep>& steps() const { return steps_; }
    /// The latest one; at rest before the first.
    [[nodiscard]] SingleCellStep now() const { return steps_.empty() ? SingleCellStep{} : steps_.back(); }
    /// Of a step in sight, ms.
    [[nodiscard]] double timeOf(std::size_t step) const;
    /// In sight.
    [[nodiscard]] TimeSpan span() const;

    [[nodiscard]] double lowestPotential() const { return -belowRest_.limit(); }
    [[nodiscard]] double highestPotential() const { return aboveRest_.limit(); }
    [[nodiscard]] double largestError() const { return error_.limit(); } ///< of v_a, ε and e
    [[nodiscard]] double largestBurst() const { return burst_.limit(); }

private:
    void include(const SingleCellStep& step);
    void include(const CellSettings& settings);

    SingleCell cell_;
    std::int64_t time_ = 0;
    std::vector<SingleCellStep> steps_;
    GrowingRange aboveRest_{2};
    GrowingRange belowRest_{0.5};
    GrowingRange error_{0.2};
    GrowingRange burst_{2};
};

/// What there is to see of it.
struct CellMoment {
    CellSettings settings;
    CellCourse course;
};
using CellMomentPtr = std::shared_ptr<const CellMoment>;

} // namespace mc::ui
