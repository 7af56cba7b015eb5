#pragma once

#include "training/race/race.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace mc {

/// Mean of several runs and how far they lie apart.
struct Spread {
    double mean = 0;
    double low = 0;
    double high = 0;
    std::optional<double> deviation; ///< of the sample; none for a single run
    int count = 0;
};
/// None of no values.
[[nodiscard]] std::optional<Spread> spreadOf(std::span<const double> values);

/// Where one rule stands: over its seeds that are still running.
struct RuleStanding {
    std::string rule;
    Experiment experiment;   ///< of its first seed
    std::optional<int> rank; ///< by mean accuracy as judged, from 1; rules that are equal share one. None
                             ///< before a test of what was learned, and for who is behind.
    bool tied = false;       ///< another rule has the same rank
    std::int64_t behind = 0; ///< batches that its slowest run has to catch up
    int seeds = 0;           ///< that are running
    int droppedOut = 0;      ///< seeds whose weights stopped being finite
    /// Of a test where the rule was judged last, in [0, 1].
    std::optional<Spread> accuracy;
    std::optional<Spread> loss;               ///< E there
    std::optional<Spread> validationAccuracy; ///< the same on held-out images; none where there are none
    std::optional<Spread> validationLoss;
    std::optional<Spread> gradientAngle; ///< of the lowest layer, degrees, means over the last epoch; none
                                         ///< unless measured
    std::optional<Spread> concordance;   ///< mean over layer pairs with the weights of now, in [0, 1]

    /// The accuracy by which the rule is judged: on held-out images, else on the test set.
    [[nodiscard]] const std::optional<Spread>& judged() const {
        return validationAccuracy ? validationAccuracy : accuracy;
    }
};

/// All rules of a race, the best mean accuracy first; who has none comes last, and so does who is behind.
[[nodiscard]] std::vector<RuleStanding> standings(const Race& race);

} // namespace mc
