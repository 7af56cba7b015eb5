#pragma once

namespace mc {

/// Measures of updates that cost something. Sign concordance is taken at every update of nets with few pairs
/// and at every 16th of others, the rest at every 16th, less often in long runs.
struct MeasureSet {
    bool concordance = true; ///< about as much as reading all feedback weights once
    bool rates = false; ///< firing rates and silent cells: about as much as presenting a tenth of the batch
    bool gradient = false; ///< angle to the exact gradient: about as much as learning the batch once more
    /// `microcircuit` only: angle to the update of sign-concordant feedback alignment with M ∘ Wᵀ, about as
    /// much as carrying the errors of the batch down once more and one more Hebbian product.
    bool equivalence = false;
    bool operator==(const MeasureSet&) const = default;

    /// All that either asks for. A friend, so that it hides no other operator in namespaces that know this.
    [[nodiscard]] friend constexpr MeasureSet operator|(const MeasureSet& a, const MeasureSet& b) {
        return {a.concordance || b.concordance, a.rates || b.rates, a.gradient || b.gradient,
                a.equivalence || b.equivalence};
    }
};

} // namespace mc
