#include "cell/cell_course.h"

#include <algorithm>
#include <cmath>

namespace mc::ui {

void CellCourse::advance(const CellSettings& settings, int steps) {
    include(settings);
    for (int k = 0; k < steps; ++k) {
        steps_.push_back(cell_.step(settings.circuit, settings.errorCells, settings.input));
        include(steps_.back());
    }
    time_ += steps;
    const auto most = static_cast<std::size_t>(kWindow);
    if (steps_.size() > most) {
        steps_.erase(steps_.begin(), steps_.end() - kWindow);
    }
}

void CellCourse::fitRanges(const CellSettings& settings) {
    for (GrowingRange* range : {&aboveRest_, &belowRest_, &error_, &burst_}) {
        range->reset();
    }
    include(settings);
    for (const SingleCellStep& step : steps_) {
        include(step);
    }
}

double CellCourse::timeOf(std::size_t step) const {
    return static_cast<double>(time_ - static_cast<std::int64_t>(steps_.size() - step) + 1);
}

TimeSpan CellCourse::span() const {
    const auto end = static_cast<double>(std::max<std::int64_t>(time_, kWindow));
    return {end - kWindow + 0.5, end + 0.5};
}

void CellCourse::include(const SingleCellStep& step) {
    aboveRest_.include(step.potential);
    belowRest_.include(-step.potential);
    error_.include(std::max({std::abs(step.apical), std::abs(step.drive), std::abs(step.error)}));
    burst_.include(std::abs(step.burst));
}

/// The threshold, with what of the gate lies above it.
void CellCourse::include(const CellSettings& settings) {
    aboveRest_.include(settings.circuit.theta + settings.circuit.gateWidth);
}

} // namespace mc::ui
