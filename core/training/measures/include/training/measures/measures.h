#pragma once

#include "base/matrix.h"
#include "model/network.h"
#include "model/presentation.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace mc {

/// Sign concordance of one layer pair, on the effective feedback E of one update (model.md, section 7).
struct Concordance {
    std::optional<double> plain;    ///< share of concordant pairs in [0, 1]; none if no pair is valid
    std::optional<double> weighted; ///< the same, each pair weighted by |W|
    std::int64_t zeroPairs = 0;     ///< pairs left out because E or W is zero
    std::int64_t pairs = 0;         ///< all pairs
    std::optional<double> angle;    ///< of E and the transpose of W, degrees; none if one side is zero
    std::optional<double> angleMW;  ///< of B and M ∘ the transpose of W, degrees; `microcircuit` only
    /// Frobenius norm of B - M ∘ the transpose of W, `microcircuit` only; shrinks by (1 - λ) per update.
    std::optional<double> distanceMW;
};

/// Angle between two arrays of the same shape in degrees, accurate also near 0 and 180; none if either is
/// zero.
[[nodiscard]] std::optional<double> angleBetween(const Matrix& a, const Matrix& b);

/// W^L ⋯ W^l of every layer l = k + 1, [outputs x inputs of layers[k]]: what direct feedback into the layer
/// below layers[k] is compared with.
[[nodiscard]] std::vector<Matrix> pathsToOutput(const Network& network);

/// feedback: E in the shape of W. forward: W, or for direct feedback the path to the output. efficacy: M in
/// the shape of W where feedback learns, else null.
[[nodiscard]] Concordance measureConcordance(const Matrix& feedback, const Matrix& forward,
                                             const Matrix* efficacy);

/// Mean sign concordance of those pairs that have one; none if none has.
[[nodiscard]] std::optional<double> meanConcordance(std::span<const Concordance> pairs);

/// Firing of one layer over a batch, per cell and step.
struct FiringRates {
    double pyr = 0;            ///< PYR spikes
    std::optional<double> vip; ///< mean of max(n, 0); none when errors are graded
    std::optional<double> sst; ///< mean of max(-n, 0); none when errors are graded
    double silentShare = 0;    ///< PYR cells without a spike over the batch, in [0, 1]
};

/// Measures of one layer at one update (model.md, section 7); none where they were not watched.
struct LayerMeasures {
    std::optional<FiringRates> rates;
    std::optional<double> gradientAngle; ///< of G and the `bp` G on the same presentations, degrees; none
                                         ///< also if either is zero
    /// Of G and the G of feedback alignment with the feedback M ∘ Wᵀ on the same presentations, degrees; none
    /// also if either is zero, and for rules other than `microcircuit`.
    std::optional<double> concordantAngle;
};

/// Rates of layers[k] over all blocks of a batch. quantum: θ_e of the layer, 0 when errors are graded.
[[nodiscard]] FiringRates measureRates(std::span<const Presentation> blocks, std::size_t k, double theta,
                                       float quantum);

} // namespace mc
