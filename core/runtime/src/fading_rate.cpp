#include "fading_rate.h"

#include <algorithm>
#include <cmath>

namespace mc {

namespace {

constexpr double kFaded = 0.01; ///< share of the first rate

} // namespace

std::optional<std::int64_t> epochsUntilFaded(const LearningParameters& learning) {
    constexpr double kNever = 1e9; // epochs; more than any run has
    if (!(learning.eta > 0) || !(learning.weightDecay > 0) || !(learning.rateDecay < 1) ||
        learning.decayFollowsRate) {
        return std::nullopt;
    }
    const double estimate = learning.rateDecay > 0 ? std::log(kFaded) / std::log(learning.rateDecay) : 0;
    if (!(estimate < kNever)) {
        return std::nullopt;
    }
    // Asked of the rate itself, since the estimate may be off by its rounding.
    auto epochs = std::max<std::int64_t>(1, static_cast<std::int64_t>(estimate) - 1);
    while (learning.rateOfEpoch(epochs) >= kFaded * learning.eta) {
        ++epochs;
    }
    return epochs;
}

Message fadedText(std::int64_t epochs) {
    return {
        epochs == 1
            ? MC_TEXT("Paused after %1 epoch: the learning rate has fallen below 1 % of its start, and from "
                      "here the decay would only shrink what was learned. Press Play to go on.")
            : MC_TEXT("Paused after %1 epochs: the learning rate has fallen below 1 % of its start, and "
                      "from here the decay would only shrink what was learned. Press Play to go on."),
        {epochs}};
}

} // namespace mc
