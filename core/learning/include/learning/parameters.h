#pragma once

#include <cmath>
#include <cstdint>

namespace mc {

/// Plasticity (model.md, sections 3, 6 and 8).
struct LearningParameters {
    double eta = 0.2;              ///< η₀, rate of epoch 0
    double rateDecay = 0.8;        ///< γ, η of epoch k = η₀ γ^k
    double momentum = 0.9;         ///< μ, slow traces
    double weightDecay = 1e-4;     ///< λ, per update
    int batch = 64;                ///< N, presentations per update
    bool decayFollowsRate = false; ///< λ of epoch k = λ γ^k
    double homeostasisRate = 0.0;  ///< η_h, by which biases of hidden layers follow the rates of cells
    double targetRate = 0.2;       ///< r₀, spikes per cell and step
    bool adaptiveStep = false;     ///< G is divided by the root of its mean square p
    double adaptiveDecay = 0.999;  ///< β₂, share of p that is kept
    double adaptiveFloor = 1e-8;   ///< ε_p, added to the root

    [[nodiscard]] double rateOfEpoch(std::int64_t epoch) const {
        return eta * std::pow(rateDecay, static_cast<double>(epoch));
    }
    [[nodiscard]] double decayOfEpoch(std::int64_t epoch) const {
        return decayFollowsRate ? weightDecay * std::pow(rateDecay, static_cast<double>(epoch)) : weightDecay;
    }
    bool operator==(const LearningParameters&) const = default;
};

} // namespace mc
