#pragma once

#include "training/race/race.h"
#include "training/race/standings.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace mc {

/// What is compared over the course of a race.
enum class RaceMeasure {
    Accuracy,      ///< of the tests, in [0, 1]
    Loss,          ///< E of the tests
    GradientAngle, ///< of the lowest layer, degrees
    Concordance,   ///< mean over layer pairs, in [0, 1]
    TrainAccuracy, ///< on the batches learned, mean over kTrainStretch updates, in [0, 1]
    TrainLoss,     ///< E of the batches learned, likewise
};
inline constexpr std::int64_t kTrainStretch = 50; ///< updates
inline constexpr std::size_t kRaceMeasures = 6;

struct CoursePoint {
    double epochs = 0;
    Spread spread; ///< over seeds
};

/// The course of one rule: mean and range over its seeds that are still running, from the start to now.
/// Points at which no seed has a value are left out.
[[nodiscard]] std::vector<CoursePoint> courseOf(const Race& race, std::string_view rule, RaceMeasure measure);

/// The courses of one rule, each at the place of its RaceMeasure.
struct RuleCourses {
    std::string rule;
    std::array<std::vector<CoursePoint>, kRaceMeasures> measures;

    [[nodiscard]] const std::vector<CoursePoint>& of(RaceMeasure measure) const {
        return measures[static_cast<std::size_t>(measure)];
    }
};

/// What a race has come to, as a value of its own: what tables and charts are made from.
struct RaceResult {
    std::string data;  ///< name of the data set
    Experiment first;  ///< of the first racer
    int runs = 0;      ///< rules times seeds
    double epochs = 0; ///< passes through the training images
    std::vector<RuleStanding> ranking;
    std::vector<RuleCourses> courses; ///< in the order in which the rules were entered
};

[[nodiscard]] RaceResult resultOf(const Race& race);

} // namespace mc
