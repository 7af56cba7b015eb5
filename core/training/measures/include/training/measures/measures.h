#pragma once

#include "base/matrix.h"
#include "model/network.h"
#include "model/presentation.h"
#include "training/measures/confusion_matrix.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace mc {

/// One point of the training curves: the mean over `updates` successive updates, of which the last was
/// `lastUpdate` (counted from 1).
struct TrainPoint {
    std::int64_t lastUpdate = 0;
    std::int64_t updates = 1;
    double epochs = 0;   ///< position of the last update in epochs (1.5: the middle of the second epoch)
    double loss = 0;     ///< E, mean over presentations
    double accuracy = 0; ///< share of presentations predicted right, in [0, 1]
};

/// Images that a network is evaluated on and never trained on.
enum class Evaluated {
    Validation, ///< held-out images: choices are made by them
    Test,       ///< the test set
};

/// An evaluation on all images of a set.
struct TestPoint {
    std::int64_t updates = 0; ///< updates done before it
    double epochs = 0;
    double loss = 0;               ///< E, mean over presentations
    double accuracy = 0;           ///< in [0, 1]
    std::size_t interventions = 0; ///< in force then
    ConfusionMatrix confusion{};   ///< none where it is not kept: see History
    bool operator==(const TestPoint&) const = default;
};

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

/// Feedback that learns, in the shape of W.
struct LearnedFeedback {
    const Matrix& feedback; ///< B
    const Matrix& efficacy; ///< M
};

/// feedback: E in the shape of W. forward: W, or for direct feedback the path to the output. learned: null
/// where feedback does not learn.
[[nodiscard]] Concordance measureConcordance(const Matrix& feedback, const Matrix& forward,
                                             const LearnedFeedback* learned = nullptr);

/// The mean of a measure over those pairs that have it; none if none has.
[[nodiscard]] std::optional<double> meanOfPairs(std::span<const Concordance> pairs,
                                                std::optional<double> Concordance::*measure);
/// Firing of one layer over a batch, per cell and step.
struct FiringRates {
    double pyr = 0;            ///< PYR spikes
    std::optional<double> vip; ///< mean of max(n, 0); none when errors are graded
    std::optional<double> sst; ///< mean of max(-n, 0); none when errors are graded
    double silentShare = 0;    ///< PYR cells without a spike over the batch, in [0, 1]
};

/// One layer at one update: what its measures are functions of. Its matrices outlive it.
struct MeasuredLayer {
    const Matrix& forward;              ///< W, before the update
    std::optional<FiringRates> rates{}; ///< over the batch; none unless watched
    const Matrix* update = nullptr;     ///< G; null before the update is made
    const Matrix* exact = nullptr;      ///< the `bp` G on the same presentations; null unless watched
    const Matrix* concordant = nullptr; ///< that of feedback alignment with the feedback M ∘ Wᵀ; likewise
};

/// Of G and the `bp` G on the same presentations, degrees; none also if either is zero.
[[nodiscard]] std::optional<double> gradientAngle(const MeasuredLayer& layer);
/// Of G and the G of feedback alignment with the feedback M ∘ Wᵀ, degrees; none also if either is zero, and
/// for rules other than `microcircuit`.
[[nodiscard]] std::optional<double> concordantAngle(const MeasuredLayer& layer);

/// Of the firing rates of the layer; none where they were not watched.
[[nodiscard]] std::optional<double> pyramidalRate(const MeasuredLayer& layer);
[[nodiscard]] std::optional<double> vipRate(const MeasuredLayer& layer);
[[nodiscard]] std::optional<double> sstRate(const MeasuredLayer& layer);
[[nodiscard]] std::optional<double> silentShare(const MeasuredLayer& layer);

/// Magnitudes of W, the entries of kernels where the layer is a convolution.
[[nodiscard]] std::optional<double> meanWeight(const MeasuredLayer& layer);
[[nodiscard]] std::optional<double> largestWeight(const MeasuredLayer& layer);

/// Rates of layers[k] over all blocks of a batch. quantum: θ_e of the layer, 0 when errors are graded.
[[nodiscard]] FiringRates measureRates(std::span<const Presentation> blocks, std::size_t k, double theta,
                                       float quantum);

} // namespace mc
