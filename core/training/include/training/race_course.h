#pragma once

#include "training/race.h"

#include <string_view>
#include <vector>

namespace mc {

/// What is compared over the course of a race.
enum class RaceMeasure {
    Accuracy,      ///< of the tests, in [0, 1]
    Loss,          ///< E of the tests
    GradientAngle, ///< of the lowest layer, degrees
    Concordance,   ///< mean over layer pairs, in [0, 1]
};

struct CoursePoint {
    double epochs = 0;
    Spread spread; ///< over seeds
};

/// The course of one rule: mean and range over its seeds that are still running, from the start to now.
/// Points at which no seed has a value are left out.
[[nodiscard]] std::vector<CoursePoint> courseOf(const Race& race, std::string_view rule, RaceMeasure measure);

} // namespace mc
