#include "update_measures.h"

#include "base/reshape.h"

#include <cstddef>
#include <utility>

namespace mc {

std::vector<Concordance> pairConcordances(const UpdateInputs& inputs) {
    const LearnerState& state = inputs.state;
    const bool direct = inputs.rule.path == ErrorPath::Direct;
    const std::vector<Matrix> paths = direct ? pathsToOutput(state.network) : std::vector<Matrix>{};
    std::vector<Concordance> pairs;
    for (std::size_t k = 1; k < inputs.feedback.size(); ++k) {
        const Layer& layer = state.network.layers[k];
        const LearnedFeedback learned{layer.feedback, state.efficacy[k]};
        const Matrix& target = direct ? paths[k] : layer.forward;
        pairs.push_back(
            measureConcordance(*inputs.feedback[k], target, inputs.rule.learnsFeedback ? &learned : nullptr));
    }
    return pairs;
}

void notePrediction(const UpdateInputs& inputs, const Interventions& all, const CourseShape& course,
                    History& history) {
    const LearnerState& state = inputs.state;
    if (!inputs.rule.learnsFeedback || inputs.feedback.size() < 2) {
        return;
    }
    std::vector<PredictionStart>& noted = history.predictions;
    if (!noted.empty() && noted.back().interventions == state.interventions) {
        return;
    }
    const LearningParameters& learning = inputs.inForce.experiment.learning;
    const Plasticity& plasticity = inputs.inForce.plasticity;
    const DistanceLaw law{learning.eta,
                          learning.rateDecay,
                          learning.momentum,
                          learning.weightDecay,
                          learning.decayFollowsRate,
                          course.batchesPerEpoch(),
                          !plasticity.feedback,
                          !plasticity.all};
    if (auto next = nextPrediction(state, all, law, course.epochsAfter(state.updates),
                                   noted.empty() ? nullptr : &noted.back())) {
        history.addPrediction(std::move(*next));
    } else {
        noted.back().interventions = state.interventions;
    }
}

TrainPoint trainPointOf(std::span<const Presentation> blocks, std::int64_t updates,
                        const CourseShape& course) {
    TrainPoint point;
    std::int64_t right = 0;
    std::int64_t samples = 0;
    for (const Presentation& block : blocks) {
        samples += block.lanes;
        for (std::size_t n = 0; n < block.labels.size(); ++n) {
            point.loss += block.loss[n];
            right += block.predictions[n] == block.labels[n];
        }
    }
    point.lastUpdate = updates;
    point.epochs = course.epochsAfter(updates);
    point.loss /= static_cast<double>(samples);
    point.accuracy = static_cast<double>(right) / static_cast<double>(samples);
    return point;
}

/// G of feedback alignment with the feedback M ∘ Wᵀ on the batch that was presented.
void LayerMeasurement::findConcordantGradient(const UpdateInputs& inputs,
                                              std::span<const Presentation> blocks, int samples) {
    const Network& network = inputs.state.network;
    targets_.resize(network.layers.size());
    std::vector<const Matrix*> feedback(network.layers.size(), nullptr);
    for (std::size_t k = 1; k < network.layers.size(); ++k) {
        const Matrix& W = network.layers[k].forward;
        reshape(targets_[k], W.rows(), W.cols());
        targets_[k] = inputs.state.efficacy[k].cwiseProduct(W);
        feedback[k] = &targets_[k];
    }
    gradientThroughFeedback(network, feedback, inputs.circuit(), inputs.errorCells, inputs.quanta, blocks,
                            samples, inputs.inForce.silenced, inputs.tuning, scratch_, concordant_);
}

/// What G of the update is compared with.
void LayerMeasurement::measureGradients(const UpdateInputs& inputs, std::span<const Presentation> blocks,
                                        int samples, const MeasureSet& watched) {
    const auto note = [&](std::vector<Matrix>& gradients, const Matrix* MeasuredLayer::*place) {
        for (std::size_t k = 0; k < gradients.size(); ++k) {
            for (const Index cut : inputs.inForce.lesions.synapses[k]) {
                gradients[k].data()[cut] = 0; // as G
            }
            layers_[k].*place = &gradients[k];
        }
    };
    if (watched.gradient) {
        gradientThroughTime(inputs.state.network, inputs.circuit(), blocks, samples, scratch_, exact_);
        note(exact_, &MeasuredLayer::exact);
    }
    if (watched.equivalence && inputs.rule.learnsFeedback) {
        findConcordantGradient(inputs, blocks, samples);
        note(concordant_, &MeasuredLayer::concordant);
    }
}

void LayerMeasurement::keepFor(const MeasureSet& watched) {
    if (!watched.gradient) {
        exact_ = {};
    }
    if (!watched.equivalence) {
        concordant_ = {};
        targets_ = {};
    }
    if (!watched.gradient && !watched.equivalence) {
        scratch_ = {};
    }
}

void LayerMeasurement::begin(const UpdateInputs& inputs, std::span<const Presentation> blocks,
                             const MeasureSet& watched, const CourseShape& course, const History& history) {
    layers_.clear();
    const std::int64_t updates = inputs.state.updates;
    const bool compared = watched.gradient || (watched.equivalence && inputs.rule.learnsFeedback);
    if ((!watched.rates && !compared) || !history.wantsLayers(updates + 1)) {
        return;
    }
    const Network& network = inputs.state.network;
    for (std::size_t k = 0; k < network.layers.size(); ++k) {
        MeasuredLayer& layer = layers_.emplace_back(MeasuredLayer{network.layers[k].forward});
        if (watched.rates) {
            const float quantum = inputs.burstQuanta().empty() ? 0.0F : inputs.quanta[k];
            layer.rates = measureRates(blocks, k, inputs.circuit().theta, quantum);
        }
    }
    measureGradients(inputs, blocks, static_cast<int>(course.samplesOf(updates)), watched);
    point_ = {updates + 1, course.epochsAfter(updates), std::vector<LayerMeasures>(layers_.size())};
    for (std::size_t k = 0; k < layers_.size(); ++k) {
        point_.layers[k].measure(layers_[k], false);
    }
}

void LayerMeasurement::addTo(History& history, const Updater& update) {
    if (layers_.empty()) {
        return;
    }
    for (std::size_t k = 0; k < layers_.size(); ++k) {
        layers_[k].update = &update.gradient(k);
        point_.layers[k].measure(layers_[k], true);
    }
    layers_.clear();
    history.addLayers(std::move(point_));
}

} // namespace mc
