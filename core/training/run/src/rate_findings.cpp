// A learning rate that is too large or has faded, and weights that have grown or shrunk.

#include "base/grouped.h"
#include "base/text.h"
#include "findings.h"
#include "training/run/trainer.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace mc {

namespace {

constexpr double kLargeUpdate = 0.2; ///< of the size of the weights
constexpr double kGrown = 10;        ///< times the size of the weights at the start
constexpr double kFadedShare = 0.01; ///< of the first rate
constexpr double kShrunk = 0.1;      ///< of the size of the weights at the start

double sizeOf(const Matrix& weights) {
    return weights.cast<double>().norm();
}

/// Sizes of the weights of one layer. Weights are drawn with the variance 2 g_l² / n_in (model.md, section
/// 6), so that their size at the start is about g_l times the root of 2 / n_in times their number.
struct WeightSizes {
    WeightSizes(const Trainer& trainer, std::size_t k)
        : now(sizeOf(trainer.state().network.layers[k].forward)),
          slow(sizeOf(trainer.state().slow[k].forward)),
          atGainOne(std::sqrt(2.0 * static_cast<double>(trainer.state().network.layers[k].forward.rows()))) {
        const InitialParameters& initial = trainer.experiment().initial;
        const bool isOutput = k + 1 == trainer.state().network.layers.size();
        gain = k == 0 ? 1.0 : isOutput ? initial.outputGain : initial.gain;
    }

    [[nodiscard]] double atStart() const { return gain * atGainOne; }
    /// Weights that start smaller than at g_l = 1, as those of an output that starts silent, may well grow to
    /// that.
    [[nodiscard]] double usual() const { return std::max(gain, 1.0) * atGainOne; }

    double now;
    double slow; ///< of the slow traces
    double atGainOne;
    double gain; ///< g_l
};

/// share: of the size of the weights, by which an update changes them.
Finding largeUpdate(const Trainer& trainer, std::size_t k, double share, double eta) {
    return findingOf(
        trainer, k, Finding::Kind::RateTooLarge,
        MC_TEXT("An update now changes the weights of hidden layer %1 by %2 % of their size: try an eta well "
                "below %3."),
        MC_TEXT("An update now changes the weights of the output layer by %2 % of their size: try an eta "
                "well below %3."),
        {percentage(share), rounded(eta, 2)});
}

Finding grownWeights(const Trainer& trainer, std::size_t k, const WeightSizes& sizes) {
    std::vector<Message> values{rounded(sizes.now / sizes.usual(), 2),
                                rounded(trainer.experiment().learning.eta, 2)};
    if (sizes.gain < 1) {
        return findingOf(
            trainer, k, Finding::Kind::RateTooLarge,
            MC_TEXT("The weights of hidden layer %1 have grown to %2 times their size at the start with a "
                    "gain of 1: try an eta well below %3."),
            MC_TEXT("The weights of the output layer have grown to %2 times their size at the start with a "
                    "gain of 1: try an eta well below %3."),
            std::move(values));
    }
    return findingOf(
        trainer, k, Finding::Kind::RateTooLarge,
        MC_TEXT("The weights of hidden layer %1 have grown to %2 times their size at the start: try an eta "
                "well below %3."),
        MC_TEXT("The weights of the output layer have grown to %2 times their size at the start: try an eta "
                "well below %3."),
        std::move(values));
}

std::optional<Finding> tooLargeIn(const Trainer& trainer, std::size_t k, double eta) {
    const WeightSizes sizes(trainer, k);
    const double step = eta * sizes.slow;
    if (sizes.now == 0) {
        return std::nullopt;
    }
    if (step > kLargeUpdate * std::max(sizes.now, sizes.atGainOne)) {
        return largeUpdate(trainer, k, step / sizes.now, eta);
    }
    return sizes.now > kGrown * sizes.usual() ? std::optional(grownWeights(trainer, k, sizes)) : std::nullopt;
}

std::optional<Finding> shrunkIn(const Trainer& trainer, std::size_t k) {
    const WeightSizes sizes(trainer, k);
    if (sizes.now == 0 || sizes.now >= kShrunk * sizes.atStart()) {
        return std::nullopt;
    }
    return findingOf(
        trainer, k, Finding::Kind::Forgetting,
        MC_TEXT("The weights of hidden layer %1 have shrunk to %2 % of their size at the start: try "
                "a weight_decay below %3."),
        MC_TEXT("The weights of the output layer have shrunk to %2 % of their size at the start: "
                "try a weight_decay below %3."),
        {percentage(sizes.now / sizes.atStart()),
         Message::number(numberText(trainer.current().learning.weightDecay))});
}

/// ofLayer: what is found in layer k, from 0. Adds what it finds in the lowest layer that has it.
template <class OfLayer> void addLowest(const Trainer& trainer, Findings& findings, const OfLayer& ofLayer) {
    for (std::size_t k = 0; k < trainer.state().network.layers.size(); ++k) {
        if (std::optional<Finding> finding = ofLayer(k)) {
            findings.push_back(std::move(*finding));
            return;
        }
    }
}

} // namespace

Findings rateFindings(const Trainer& trainer) {
    const LearningParameters& learning = trainer.current().learning;
    if (!allFinite(trainer.state())) {
        return {{Finding::Kind::NotFinite,
                 {MC_TEXT("The numbers of the network stopped being finite by update %1: go back to before, "
                          "and try an eta below %2."),
                  {grouped(trainer.state().updates), Message::number(numberText(learning.eta))}}}};
    }
    Findings findings;
    const double eta = learning.rateOfEpoch(trainer.position().epoch);
    addLowest(trainer, findings, [&](std::size_t k) { return tooLargeIn(trainer, k, eta); });
    addLowest(trainer, findings, [&](std::size_t k) { return shrunkIn(trainer, k); });
    if (const double first = trainer.experiment().learning.eta; eta < kFadedShare * first) {
        findings.push_back(
            {Finding::Kind::RateFaded,
             {MC_TEXT("The learning rate has faded to %1, %2 % of its start: change eta in What if, or try a "
                      "rate_decay nearer to 1."),
              {rounded(eta, 2), rounded(100 * eta / first, 2)}}});
    }
    return findings;
}

} // namespace mc
