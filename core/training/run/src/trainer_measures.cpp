#include "learning/gradient.h"
#include "training/run/trainer.h"
#include "training/state/modifications.h"

#include <optional>
#include <utility>

// What is measured of updates.

namespace mc {

void Trainer::measureConcordances() {
    if (watched_.concordance && feedback_.size() > 1 && history_.wantsConcordance(state_.updates + 1)) {
        notePrediction();
        history_.addConcordance(concordancePoint());
    }
}

/// From where B and M ∘ Wᵀ approach each other as they will, where interventions have made that another
/// course.
void Trainer::notePrediction() {
    if (!watched_.concordance || !rule_->learnsFeedback || feedback_.size() < 2) {
        return;
    }
    std::vector<PredictionStart>& noted = history_.predictions;
    if (!noted.empty() && noted.back().interventions == state_.interventions) {
        return;
    }
    const LearningParameters& learning = current().learning;
    const DistanceLaw law{learning.eta,
                          learning.rateDecay,
                          learning.momentum,
                          learning.weightDecay,
                          batchesPerEpoch_,
                          !inForce_->plasticity.feedback,
                          !inForce_->plasticity.all};
    if (auto next = nextPrediction(state_, interventions_, law, epochsAt(state_.updates),
                                   noted.empty() ? nullptr : &noted.back())) {
        history_.addPrediction(std::move(*next));
    } else {
        noted.back().interventions = state_.interventions;
    }
}

/// G of feedback alignment with the feedback M ∘ Wᵀ on the batch that was presented; none unless feedback
/// learns.
std::vector<Matrix> Trainer::concordantGradient(std::int64_t samples) const {
    if (!rule_->learnsFeedback) {
        return {};
    }
    const std::vector<Layer>& layers = state_.network.layers;
    std::vector<Matrix> targets(layers.size());
    std::vector<const Matrix*> feedback(layers.size(), nullptr);
    for (std::size_t k = 1; k < layers.size(); ++k) {
        targets[k] = state_.efficacy[k].cwiseProduct(layers[k].forward);
        feedback[k] = &targets[k];
    }
    return gradientThroughFeedback(state_.network, feedback, current().circuit, errorCells_, quanta_,
                                   lastBlocks(), static_cast<int>(samples), inForce_->silenced);
}

/// The measures of the batch that was presented, without those of its update; none if nothing is watched.
std::optional<LayersPoint> Trainer::measureLayers() const {
    const bool compared = watched_.gradient || (watched_.equivalence && rule_->learnsFeedback);
    if ((!watched_.rates && !compared) || !history_.wantsLayers(state_.updates + 1)) {
        return std::nullopt;
    }
    LayersPoint point{state_.updates + 1, epochsAt(state_.updates), {}};
    point.layers.resize(state_.network.layers.size());
    for (std::size_t k = 0; k < point.layers.size() && watched_.rates; ++k) {
        const float quantum = burstQuanta().empty() ? 0.0F : quanta_[k];
        point.layers[k].rates = measureRates(lastBlocks(), k, current().circuit.theta, quantum);
    }
    return point;
}

} // namespace mc
