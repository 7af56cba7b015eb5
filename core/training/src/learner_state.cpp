#include "training/learner_state.h"

#include "learning/rules.h"

namespace mc {

LearnerState makeLearnerState(const Experiment& experiment) {
    const Seed seed{static_cast<std::uint64_t>(experiment.seed)};
    const Rule& rule = ruleNamed(experiment.rule);
    LearnerState state;
    state.network = makeNetwork(parseNetwork(experiment.network), experiment.initial, seed);
    const std::size_t layers = state.network.layers.size();
    state.efficacy.resize(layers);
    state.slow.resize(layers);
    state.errorRms.assign(layers, -1.0);
    for (std::size_t k = 0; k < layers; ++k) {
        DenseLayer& layer = state.network.layers[k];
        SlowTraces& slow = state.slow[k];
        slow.forward = Matrix::Zero(layer.cells(), layer.inputs());
        slow.bias = Vector::Zero(layer.cells());
        if (k > 0 && rule.drawsFeedback) {
            layer.feedback = drawFeedback(layer, k, experiment.initial.feedbackScale, seed);
        }
        if (k > 0 && rule.learnsFeedback) {
            state.efficacy[k] = drawEfficacy(layer, k, experiment.initial.efficacySpread, seed);
            slow.feedback = Matrix::Zero(layer.cells(), layer.inputs());
        }
    }
    return state;
}

} // namespace mc
