#include "training/measures/distance_prediction.h"

#include "training/state/learner_state.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

namespace mc {

namespace {

/// None where the numbers of a run have stopped being finite.
std::optional<PairDifference> differenceOf(const LearnerState& state, std::size_t k) {
    const Layer& layer = state.network.layers[k];
    const SlowTraces& slow = state.slow[k];
    PairDifference result;
    for (Index i = 0; i < layer.forward.size(); ++i) {
        const double efficacy = state.efficacy[k].data()[i];
        const double apart = layer.feedback.data()[i] - efficacy * layer.forward.data()[i];
        const double slowApart = slow.feedback.data()[i] - efficacy * slow.forward.data()[i];
        result.distance += apart * apart;
        result.slow += slowApart * slowApart;
        result.product += apart * slowApart;
    }
    result.distance = std::sqrt(result.distance);
    result.slow = std::sqrt(result.slow);
    const bool finite = std::isfinite(result.distance) && std::isfinite(result.slow);
    return finite ? std::optional(result) : std::nullopt;
}

} // namespace

void DistancePrediction::advance(const DistanceLaw& law, std::int64_t from, std::int64_t to) {
    if (law.allFrozen) {
        return;
    }
    const double mu = law.momentum;
    while (from < to) { // epoch by epoch, in which the rate stays
        const std::int64_t epoch = (from - 1) / law.batchesPerEpoch;
        const std::int64_t end = std::min(to, (epoch + 1) * law.batchesPerEpoch + 1);
        const auto updates = static_cast<double>(end - from);
        const double fallen = std::pow(law.rateDecay, static_cast<double>(epoch));
        const double rate = law.eta * fallen;
        const double kept = 1 - law.weightDecay * (law.decayFollowsRate ? fallen : 1.0);
        const double left = std::pow(kept, updates);
        const double slowLeft = std::pow(mu, updates);
        // The sum of kept^(n - j) μ^j over j from 1 to n.
        const double sum = kept == mu ? updates * left : mu * (left - slowLeft) / (kept - mu);
        ofDistance_ *= left;
        ofSlow_ = left * ofSlow_ + rate * slow_ * sum;
        slow_ *= slowLeft;
        from = end;
    }
}

double DistancePrediction::distance() const {
    const double own = ofDistance_ * start_.distance;
    const double added = ofSlow_ * start_.slow;
    return std::sqrt(std::max(0.0, own * own + added * added + 2 * ofDistance_ * ofSlow_ * start_.product));
}

bool movesPair(const WhatIf& change, std::size_t pair) {
    const auto meant = [pair](int layer, std::size_t lowest) { // layer 0: all of them
        return layer == 0 || static_cast<std::size_t>(layer) == pair + lowest;
    };
    if (const auto* flip = std::get_if<what_if::FlipFeedback>(&change)) {
        return meant(flip->layer, 1); // into the lower layer of the pair
    }
    if (const auto* lesion = std::get_if<what_if::CutCell>(&change)) { // slow traces of the cell
        const auto lower = static_cast<int>(pair) + 1;
        return lesion->cell.layer == lower || lesion->cell.layer == lower + 1;
    }
    if (const auto* lesion = std::get_if<what_if::CutSynapse>(&change)) {
        return meant(lesion->synapse.cell.layer, 2);
    }
    const auto* noise = std::get_if<what_if::AddWeightNoise>(&change);
    return noise != nullptr && meant(noise->layer, 2); // on the weights of the upper one
}

bool changesLaw(const WhatIf& change) {
    return std::holds_alternative<what_if::FreezeFeedback>(change) ||
           std::holds_alternative<what_if::FreezePlasticity>(change) ||
           std::holds_alternative<what_if::SetParameter>(change);
}

std::optional<PredictionStart> nextPrediction(const LearnerState& state, const Interventions& interventions,
                                              const DistanceLaw& law, double epochs,
                                              const PredictionStart* before) {
    PredictionStart next{state.updates + 1, epochs, state.interventions, law, {}};
    next.pairs.resize(state.network.layers.size() - 1);
    const auto made = std::span(interventions).first(state.interventions);
    const auto fresh = made.subspan(before != nullptr ? std::min(before->interventions, made.size()) : 0);
    // What was changed while nobody measured has been in force since a place of its own.
    const bool lost = before == nullptr || !before->law.predicts() ||
                      std::ranges::any_of(fresh, [&](const Intervention& one) {
                          return one.updates < state.updates && changesLaw(one.change);
                      });
    bool any = before == nullptr || before->law != law;
    for (std::size_t pair = 0; pair < next.pairs.size() && law.predicts(); ++pair) {
        const bool again = before != nullptr && before->update == next.update && before->pairs[pair];
        if (lost || again || std::ranges::any_of(fresh, [&](const Intervention& one) {
                return movesPair(one.change, pair);
            })) {
            next.pairs[pair] = differenceOf(state, pair + 1);
            any = true;
        }
    }
    return any ? std::optional(std::move(next)) : std::nullopt;
}

} // namespace mc
