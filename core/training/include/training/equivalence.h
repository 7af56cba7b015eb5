#pragma once

#include "training/history.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace mc {

// What `microcircuit` comes to, as numbers: its feedback B approaches M ∘ Wᵀ at a rate known beforehand, and
// its updates become those of sign-concordant feedback alignment with the feedback M ∘ Wᵀ.

/// The distance of B from M ∘ Wᵀ before one update, in units of the one measured first.
struct DistancePoint {
    std::int64_t update = 0; ///< counted from 1
    double epochs = 0;       ///< position before the update
    double measured = 1;     ///< >= 0
    double predicted = 1;    ///< (1 - λ)^k, k updates after the first point (MODEL section 3); in [0, 1]
};

/// The course of one layer pair.
struct DistanceCourse {
    double first = 0; ///< Frobenius norm of B - M ∘ Wᵀ at the first point; > 0 where there are points
    std::vector<DistancePoint> points;
    double largestDeparture = 0; ///< of measured from predicted, in units of `first`
};

/// How one layer's update points, before one update. Cosines in [-1, 1], none where not measured.
struct CosinePoint {
    std::int64_t update = 0;          ///< counted from 1
    double epochs = 0;                ///< position before the update
    std::optional<double> concordant; ///< with the update that the feedback M ∘ Wᵀ makes
    std::optional<double> exact;      ///< with that of `bp`
};

struct Equivalence {
    std::vector<DistanceCourse>
        pairs; ///< pair k joins layers k + 1 and k + 2; without points if not measured
    /// Hidden layers from below, of equal length. The output's error needs no feedback: its update is that of
    /// feedback alignment by definition.
    std::vector<std::vector<CosinePoint>> hidden;

    [[nodiscard]] bool hasDistances() const;
    [[nodiscard]] bool hasCosines() const;
    /// The largest departure of all pairs.
    [[nodiscard]] double largestDeparture() const;
};

/// weightDecay: λ, per update. Empty courses where the rule has no M or nothing was measured; a pair that was
/// at its goal when it was first measured has no distance to be relative to, and no course.
[[nodiscard]] Equivalence equivalenceOf(const History& history, double weightDecay);

/// The mean of the points after update `after` that have a value; none if there is none.
/// which: &CosinePoint::concordant or &CosinePoint::exact.
[[nodiscard]] std::optional<double> meanCosine(const std::vector<CosinePoint>& points,
                                               std::optional<double> CosinePoint::*which, std::int64_t after);

} // namespace mc
