#pragma once

#include "base/matrix.h"
#include "model/network.h"

#include <optional>

namespace mc {

/// Slow traces m of one layer's synapses (model.md, section 3): zero at the start of training. With the
/// adaptive step also the mean squares p of G and of the mean error, which are zero then, too.
struct SlowTraces {
    Matrix forward;     ///< m_W, [cells x inputs]
    Vector bias;        ///< m_b, [cells]
    Matrix feedback;    ///< m_B in the shape of W; empty where feedback does not learn
    Matrix squares;     ///< p of W, [cells x inputs]; empty without the adaptive step
    Vector biasSquares; ///< p of b, [cells]; likewise
};

/// The adaptive step (model.md, section 8): Ĝ = G / (√(p / share) + floor), p a running mean of G².
struct AdaptiveStep {
    double decay = 0; ///< β₂, share of p that is kept
    double floor = 0; ///< ε_p
    double share = 1; ///< what the weights of the mean come to, 1 - β₂^k at update k

    bool operator==(const AdaptiveStep&) const = default;
};

/// Homeostasis of excitability (model.md, section 8).
struct Homeostasis {
    double rate = 0;   ///< η_h
    double target = 0; ///< r₀, spikes per cell and step
};

/// Rate, momentum and decay of one update, and what it does besides.
struct UpdateRates {
    float eta;
    float momentum;
    float decay;
    std::optional<AdaptiveStep> adaptive = {}; ///< none: steps are G itself
    Homeostasis homeostasis = {};
};

/// p ← β₂ p + (1 - β₂) G ∘ G, then Ĝ into `step`, for `count` values of each.
void adaptSteps(const AdaptiveStep& adaptive, Index count, const float* G, float* p, float* step);

/// m_W ← μ m_W + G, W ← W + η m_W - λ W, and where feedback learns m_B ← μ m_B + M ∘ A, B ← B + η m_B - λ B,
/// for the inputs [first, first + count) of a layer. In the shape of W, A is G itself: both synapses of a
/// pair see the same two signals. efficacy: M in the shape of W, null where feedback does not learn.
/// G: or Ĝ of the adaptive step.
void updateSynapses(const UpdateRates& rates, const Matrix& G, const Matrix* efficacy, Index first,
                    Index count, Layer& layer, SlowTraces& slow);

/// m_b ← μ m_b + mean e, b ← b + η m_b. meanError: or what the adaptive step makes of it.
void updateBias(const UpdateRates& rates, const Vector& meanError, Layer& layer, SlowTraces& slow);

/// b_i ← b_i + η_h (r₀ - r_i). spikes: of the cells that share b_i; r_i: of them per cell and step.
/// cellSteps: how many steps of cells that is, each; 0: b_i stays.
void followRates(const Homeostasis& homeostasis, const Eigen::VectorXd& spikes,
                 const Eigen::VectorXd& cellSteps, Layer& layer);

} // namespace mc
