#pragma once

#include "base/message.h"
#include "training/race/race.h"
#include "training/race/standings.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace mc {

/// Training is compared by means over so many updates.
inline constexpr std::int64_t kTrainStretch = 50;

struct CoursePoint {
    double epochs = 0;
    Spread spread; ///< over seeds
};

/// The course of one rule: mean and range over its seeds that are still running, from the start to now.
/// Points at which no seed has a value are left out. measure: one that is raced; of pairs of layers the mean,
/// of layers the lowest, of training the mean over kTrainStretch updates.
[[nodiscard]] std::vector<CoursePoint> courseOf(const Race& race, std::string_view rule, MeasureId measure);

/// The courses of one rule, each at the place of its measure; empty where it is not raced.
struct RuleCourses {
    std::string rule;
    std::array<std::vector<CoursePoint>, kMeasures.size()> measures;
    [[nodiscard]] const std::vector<CoursePoint>& of(MeasureId measure) const {
        return measures[measure.place()];
    }
};

/// What a race has come to, as a value of its own: what tables and charts are made from.
struct RaceResult {
    std::string data;  ///< name of the data set
    Experiment first;  ///< of the first racer
    int runs = 0;      ///< rules times seeds
    double epochs = 0; ///< passes through the training images
    Evaluated judged = Evaluated::Test;
    Message rates; ///< how the learning rates were chosen, see raceRatesText()
    std::vector<RuleStanding> ranking;
    std::vector<RuleCourses> courses; ///< in the order in which the rules were entered
};

[[nodiscard]] RaceResult resultOf(const Race& race);

} // namespace mc
