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
        if (k > 0) {
            startFeedback(rule, experiment.initial.feedbackScale, seed, k, state.network);
        }
        if (k > 0 && rule.learnsFeedback) {
            state.efficacy[k] = drawEfficacy(layer, k, experiment.initial.efficacySpread, seed);
            slow.feedback = Matrix::Zero(layer.cells(), layer.inputs());
        }
    }
    return state;
}

bool allFinite(const LearnerState& state) {
    bool finite = true;
    for (std::size_t k = 0; k < state.network.layers.size(); ++k) {
        const DenseLayer& layer = state.network.layers[k];
        const SlowTraces& slow = state.slow[k];
        for (const Matrix* matrix : {&layer.forward, &layer.feedback, &slow.forward, &slow.feedback}) {
            finite = finite && matrix->allFinite();
        }
        finite = finite && layer.bias.allFinite() && slow.bias.allFinite();
    }
    return finite;
}

std::uintmax_t bytesOfState(const Experiment& experiment) {
    const Rule& rule = ruleNamed(experiment.rule);
    const std::vector<int> cells = parseNetwork(experiment.network).cells;
    std::uintmax_t values = 0;
    for (std::size_t k = 1; k < cells.size(); ++k) {
        const std::uintmax_t synapses = std::uintmax_t(cells[k]) * std::uintmax_t(cells[k - 1]);
        values += 2 * synapses + 2 * std::uintmax_t(cells[k]);
        if (k > 1 && rule.hasFeedback()) {
            const auto rows = std::uintmax_t(rule.path == ErrorPath::Direct ? cells.back() : cells[k]);
            values += rows * std::uintmax_t(cells[k - 1]);
        }
        if (k > 1 && rule.learnsFeedback) {
            values += 2 * synapses;
        }
    }
    return values * sizeof(float);
}

LearnerState makeUnfilledState(const Experiment& experiment) {
    const Rule& rule = ruleNamed(experiment.rule);
    const std::vector<int> cells = parseNetwork(experiment.network).cells;
    const std::size_t layers = cells.size() - 1;
    LearnerState state;
    state.network.layers.resize(layers);
    state.efficacy.resize(layers);
    state.slow.resize(layers);
    state.errorRms.assign(layers, -1.0);
    for (std::size_t k = 0; k < layers; ++k) {
        const auto shape = [&](Matrix& matrix) { matrix.resize(cells[k + 1], cells[k]); };
        DenseLayer& layer = state.network.layers[k];
        SlowTraces& slow = state.slow[k];
        shape(layer.forward);
        shape(slow.forward);
        layer.bias.resize(cells[k + 1]);
        slow.bias.resize(cells[k + 1]);
        if (k > 0 && rule.hasFeedback()) {
            layer.feedback.resize(rule.path == ErrorPath::Direct ? cells.back() : cells[k + 1], cells[k]);
        }
        if (k > 0 && rule.learnsFeedback) {
            shape(state.efficacy[k]);
            shape(slow.feedback);
        }
    }
    return state;
}

} // namespace mc
