#pragma once

#include "model/network.h"

#include <span>
#include <string_view>

namespace mc {

/// A learning rule (MODEL section 4): which feedback carries the errors down, and whether that feedback
/// learns. All else is the same for every rule.
struct Rule {
    std::string_view name;  ///< in files and on the command line
    std::string_view title; ///< what a person reads
    std::string_view help;
    bool drawsFeedback;  ///< starts from random feedback B ~ N(0, (β σ₀)²)
    bool learnsFeedback; ///< B follows the apical Hebbian rule with efficacies M = exp(ρ ξ)

    /// Effective feedback E into the layer below `layer`, in the shape of W. The result refers to the layer
    /// itself or to `scratch`, and holds until either changes.
    const Matrix& (*effectiveFeedback)(const DenseLayer& layer, Matrix& scratch);
};

/// The table of rules: what the set-up panel, the command line and every comparison read.
[[nodiscard]] std::span<const Rule> rules();

/// Throws BadParameter ("rule") that lists the names there are.
[[nodiscard]] const Rule& ruleNamed(std::string_view name);

} // namespace mc
