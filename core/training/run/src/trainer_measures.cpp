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

/// What the measures of the batch that was presented are functions of, [L]; none if nothing is watched.
std::vector<MeasuredLayer> Trainer::layersToMeasure() const {
    const bool compared = watched_.gradient || (watched_.equivalence && rule_->learnsFeedback);
    if ((!watched_.rates && !compared) || !history_.wantsLayers(state_.updates + 1)) {
        return {};
    }
    const std::int64_t samples = samplesOfBatch(state_.updates);
    std::vector<Matrix> exact;
    if (watched_.gradient) {
        exact =
            gradientThroughTime(state_.network, current().circuit, lastBlocks(), static_cast<int>(samples));
    }
    std::vector<Matrix> concordant;
    if (watched_.equivalence) {
        concordant = concordantGradient(samples);
    }
    std::vector<MeasuredLayer> layers;
    for (std::size_t k = 0; k < state_.network.layers.size(); ++k) {
        MeasuredLayer& layer = layers.emplace_back(MeasuredLayer{state_.network.layers[k].forward});
        if (watched_.rates) {
            const float quantum = burstQuanta().empty() ? 0.0F : quanta_[k];
            layer.rates = measureRates(lastBlocks(), k, current().circuit.theta, quantum);
        }
        if (!exact.empty()) {
            layer.exact = std::move(exact[k]);
        }
        if (!concordant.empty()) {
            layer.concordant = std::move(concordant[k]);
        }
    }
    return layers;
}

} // namespace mc
