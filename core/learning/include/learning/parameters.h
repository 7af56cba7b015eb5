#pragma once

#include <cmath>
#include <cstdint>

namespace mc {

/// Plasticity (model.md, sections 3 and 6).
struct LearningParameters {
    double eta = 0.2;          ///< η₀, rate of epoch 0
    double rateDecay = 0.8;    ///< γ, η of epoch k = η₀ γ^k
    double momentum = 0.9;     ///< μ, slow traces
    double weightDecay = 1e-4; ///< λ, per update
    int batch = 64;            ///< N, presentations per update

    [[nodiscard]] double rateOfEpoch(std::int64_t epoch) const {
        return eta * std::pow(rateDecay, static_cast<double>(epoch));
    }
    bool operator==(const LearningParameters&) const = default;
};

} // namespace mc
