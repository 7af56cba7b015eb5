#pragma once

#include "training/measures/history.h"

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
    /// From what was measured at the start of the prediction, by the law of model.md, section 3: (1 - λ)^k of
    /// it after k updates. None while W learns and B is frozen, and in files from before it was kept.
    std::optional<double> predicted;
};

/// Where the prediction of a pair began anew, from the distance that was measured there.
struct PredictionRestart {
    std::int64_t updates = 0; ///< done before it
    /// The interventions of the run that came into account there, [first, end); see causesOf().
    std::size_t firstIntervention = 0;
    std::size_t endIntervention = 0;
    bool operator==(const PredictionRestart&) const = default;
};

/// The course of one layer pair.
struct DistanceCourse {
    double first = 0; ///< Frobenius norm of B - M ∘ Wᵀ at the first point; > 0 where there are points
    std::vector<DistancePoint> points;
    std::vector<PredictionRestart> restarts; ///< in their order; not the place where it all began
    double largestDeparture = 0;             ///< of measured from predicted, in units of `first`
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
    bool decayFollowsRate = false; ///< λ of epoch n is λ γ^n in the predictions of now

    [[nodiscard]] bool hasDistances() const;
    [[nodiscard]] bool hasCosines() const;
    /// The largest departure of all pairs.
    [[nodiscard]] double largestDeparture() const;
};

/// Empty courses where the rule has no M or nothing was measured; a pair that was at its goal when it was
/// first measured has no distance to be relative to, and no course until it is measured apart from it.
[[nodiscard]] Equivalence equivalenceOf(const History& history);

/// What made the prediction of a pair begin anew, of those that came into account there.
[[nodiscard]] std::vector<WhatIf> causesOf(const PredictionRestart& restart, std::size_t pair,
                                           const Interventions& interventions);

/// The mean of the points after update `after` that have a value; none if there is none.
/// which: &CosinePoint::concordant or &CosinePoint::exact.
[[nodiscard]] std::optional<double> meanCosine(const std::vector<CosinePoint>& points,
                                               std::optional<double> CosinePoint::*which, std::int64_t after);

} // namespace mc
