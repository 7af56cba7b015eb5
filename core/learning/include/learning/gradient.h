#pragma once

#include "base/matrix.h"
#include "model/presentation.h"

#include <span>
#include <vector>

namespace mc {

/// What the Hebbian product of a layer is the sum of: the two signals that its synapses see, in three forms.
/// Columns of a signal are lanes, or lanes of all steps.
struct HebbianFactors {
    struct Pair {
        const Matrix* post; ///< [cells x columns]
        const Matrix* pre;  ///< [inputs x columns]
    };
    std::vector<EventProduct> events;    ///< post as source, and the events of pre listed by input
    std::vector<Pair> pairs;             ///< columns belong together
    std::vector<const Matrix*> products; ///< post preᵀ itself, in the shape of W

    void clear() {
        events.clear();
        pairs.clear();
        products.clear();
    }
};

/// Appends the factors of Σ error x^{l-1}, l = k + 1: `error`, [cells x lanes * T], and the traces of the
/// layer below. Their product is the same sum with Σ_t error and p where the input is constant; and where the
/// layer is driven by spike events, with the coming errors and s, the tonic spikes apart from the departures.
/// pairing: of that error.
void addFactors(const Presentation& presentation, std::size_t k, const Matrix& error,
                const AfferentPairing& pairing, HebbianFactors& factors);

/// Appends the factors of G^l, l = k + 1: e^l and x^{l-1}.
void addLocalFactors(const Presentation& presentation, std::size_t k, HebbianFactors& factors);

/// The means of the two signals that the synapses of a layer see, over a batch. With the covariance G loses
/// their product (model.md, section 8).
struct MeanSignals {
    Matrix error;    ///< Σ e, [rows of W x 1]
    Matrix afferent; ///< -x̄, [columns of W x 1]; an entry of a kernel has the mean of its whole map

    void addTo(HebbianFactors& factors) const { factors.pairs.push_back({&error, &afferent}); }
};
/// Whether a presentation went down with the covariance.
[[nodiscard]] inline bool takesCovariance(const Presentation& presentation) {
    return presentation.layers.front().pairing.afferentSum.size() > 0;
}
/// Adds the signals of layers[k] in one block of a batch of N presentations; first: begins with it.
void addMeans(const Presentation& block, std::size_t k, int presentations, bool first, MeanSignals& means);

/// 1 / (N T √P) of each layer, what G and the mean error are divided by; P: positions of a convolution,
/// else 1.
[[nodiscard]] float hebbianScale(const LayerGeometry& geometry, int presentations, int steps);

/// Columns [first, first + count) of G = scale Σ post preᵀ over all factors: events first, then pairs, then
/// products, each in their order (model.md, section 3, basal).
void hebbianProduct(const HebbianFactors& factors, float scale, Index first, Index count, Matrix& G);

/// Mean e of layers[k], [cells], or [channels] of a convolution: scale Σ over all lanes and steps, blocks in
/// their order.
void meanError(std::span<const Presentation> blocks, std::size_t k, float scale, Vector& mean);

/// Spikes of the cells that share a bias of layers[k], over all lanes and steps: [cells], or [channels].
void spikesPerBias(std::span<const Presentation> blocks, std::size_t k, Eigen::VectorXd& spikes);

/// Steps of the cells that share a bias of layers[k], over all lanes, those that are cut left out: [cells],
/// or [channels].
void stepsPerBias(std::span<const Presentation> blocks, std::size_t k, Eigen::VectorXd& cellSteps);

/// Backpropagation through time (model.md, section 4, `bp`), after presentUpwards: errors of the rule `bp` in
/// place of those of error cells, δ_x as v_a and δ_u as e.
void presentThroughTime(const Network& network, const CircuitParameters& circuit, Presentation& presentation);

/// Memory of the two gradients below: none is taken again as long as neither the shapes change nor more
/// events come.
struct GradientScratch {
    Presentation other;             ///< a block whose errors come down anew
    std::vector<Matrix> products;   ///< [L], of that block, in the shapes of W
    std::vector<MeanSignals> means; ///< [L]
};

/// G: the `bp` G of every layer over a batch that went upwards, in the shapes of W. presentations: N.
void gradientThroughTime(const Network& network, const CircuitParameters& circuit,
                         std::span<const Presentation> blocks, int presentations, GradientScratch& scratch,
                         std::vector<Matrix>& G);

/// G: the G of every layer, in the shapes of W, that the errors of a batch would give if they came down
/// through other feedback, layer by layer. feedback, quanta, silenced, tuning as in presentDownwards.
/// presentations: N.
void gradientThroughFeedback(const Network& network, std::span<const Matrix* const> feedback,
                             const CircuitParameters& circuit, const ErrorCellParameters& errorCells,
                             std::span<const float> quanta, std::span<const Presentation> blocks,
                             int presentations, std::span<const SilencedCells> silenced,
                             std::span<const ErrorTuning> tuning, GradientScratch& scratch,
                             std::vector<Matrix>& G);

} // namespace mc
