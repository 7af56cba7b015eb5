#pragma once

#include "training/events/what_if.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace mc {

struct LearnerState;

/// How far B is from M ∘ Wᵀ in one layer pair, and their slow traces from each other. Both synapses of a pair
/// see the same two signals, so the course of the distance follows from these numbers alone (model.md,
/// section 3).
struct PairDifference {
    double distance = 0; ///< Frobenius norm of B - M ∘ Wᵀ
    double slow = 0;     ///< of m_B - M ∘ m_Wᵀ; 0 but for rounding unless one of them was frozen
    double product = 0;  ///< sum over the entries of both differences, multiplied
    bool operator==(const PairDifference&) const = default;
};

/// What an update makes of the difference of B and M ∘ Wᵀ.
struct DistanceLaw {
    double eta = 0;                ///< η₀
    double rateDecay = 1;          ///< γ
    double momentum = 0;           ///< μ
    double weightDecay = 0;        ///< λ
    bool decayFollowsRate = false; ///< λ of epoch k = λ γ^k
    std::int64_t batchesPerEpoch = 1;
    bool feedbackFrozen = false; ///< B waits
    bool allFrozen = false;      ///< B and W wait

    /// Whether a difference decides its own course: not while W alone learns.
    [[nodiscard]] bool predicts() const { return allFrozen || !feedbackFrozen; }
    bool operator==(const DistanceLaw&) const = default;
};

/// A place in a run from which another law holds, or where pairs are predicted anew.
struct PredictionStart {
    std::int64_t update = 1;       ///< counted from 1; the differences are those before it
    double epochs = 0;             ///< position before the update
    std::size_t interventions = 0; ///< of the run, those taken into account
    DistanceLaw law;
    /// Pairs that are predicted from here; none: goes on as it was predicted. Pair k joins layers k + 1 and
    /// k + 2.
    std::vector<std::optional<PairDifference>> pairs;
    bool operator==(const PredictionStart&) const = default;
};

/// The distance of one pair, update by update, from a difference measured once.
class DistancePrediction {
public:
    explicit DistancePrediction(const PairDifference& start) : start_(start) {}

    /// Goes on by the updates [from, to), counted from 1. The law must predict.
    void advance(const DistanceLaw& law, std::int64_t from, std::int64_t to);
    [[nodiscard]] double distance() const;

private:
    PairDifference start_;
    double ofDistance_ = 1; // how much of the difference at the start is left
    double ofSlow_ = 0;     // what the slow traces have added, in units of theirs at the start
    double slow_ = 1;       // how much of their difference is left
};

/// Whether a change sets B or W of a layer pair to other values, so that its distance has to be measured
/// anew.
[[nodiscard]] bool movesPair(const WhatIf& change, std::size_t pair);

/// Whether updates may treat the pairs in another way after a change.
[[nodiscard]] bool changesLaw(const WhatIf& change);

/// What is to be noted of the state before its next update, if anything: another law, or pairs that the
/// interventions since `before` have moved. before: noted last; null: nothing yet. Only where feedback
/// learns.
[[nodiscard]] std::optional<PredictionStart> nextPrediction(const LearnerState& state,
                                                            const Interventions& interventions,
                                                            const DistanceLaw& law, double epochs,
                                                            const PredictionStart* before);

} // namespace mc
