#include "training/state/learner_state.h"

#include "base/errors.h"
#include "base/grouped.h"
#include "learning/rules.h"

#include <string>

namespace mc {

namespace {

/// Zeros, unless it has that shape.
template <class Array> void shapeZeros(Array& array, Index rows, Index columns) {
    if (array.rows() != rows || array.cols() != columns) {
        array.setZero(rows, columns);
    }
}

} // namespace

LearnerState makeLearnerState(const Experiment& experiment) {
    const Seed seed{static_cast<std::uint64_t>(experiment.seed)};
    const Rule& rule = ruleNamed(experiment.rule);
    LearnerState state;
    state.network = makeNetwork(parseNetwork(experiment.network), experiment.initial, seed);
    const std::size_t layers = state.network.layers.size();
    state.efficacy.resize(layers);
    state.slow.resize(layers);
    state.errorRms.assign(layers, -1.0);
    state.feltRms.assign(layers, -1.0);
    state.usualDrive.resize(layers);
    state.courses.resize(layers);
    for (std::size_t k = 0; k < layers; ++k) {
        Layer& layer = state.network.layers[k];
        SlowTraces& slow = state.slow[k];
        slow.forward = Matrix::Zero(layer.forward.rows(), layer.forward.cols());
        slow.bias = Vector::Zero(layer.bias.size());
        if (k > 0) {
            startFeedback(rule, experiment.initial.feedbackScale, seed, k, state.network);
        }
        if (k > 0 && rule.learnsFeedback) {
            state.efficacy[k] = drawEfficacy(layer, k, experiment.initial.efficacySpread, seed);
            slow.feedback = slow.forward;
        }
    }
    shapeAdditions(experiment, state);
    return state;
}

void shapeAdditions(const Experiment& experiment, LearnerState& state) {
    const std::size_t layers = state.network.layers.size();
    const bool adapts = errorCellsOf(ruleNamed(experiment.rule), experiment.errorCells).adaptation > 0;
    const bool squares = experiment.learning.adaptiveStep;
    for (std::size_t k = 0; k < layers; ++k) {
        const LayerGeometry& geometry = state.network.layers[k].geometry;
        const Index rows = geometry.weightRows();
        const bool hidden = k + 1 < layers; // output cells do not adapt
        shapeZeros(state.usualDrive[k], adapts && hidden ? rows : 0, 1);
        shapeZeros(state.slow[k].squares, squares ? rows : 0, squares ? geometry.weightColumns() : 0);
        shapeZeros(state.slow[k].biasSquares, squares ? rows : 0, 1);
    }
    state.squaresLeft = squares ? state.squaresLeft : 1.0;
}

bool allFinite(const LearnerState& state) {
    bool finite = true;
    for (std::size_t k = 0; k < state.network.layers.size(); ++k) {
        const Layer& layer = state.network.layers[k];
        const SlowTraces& slow = state.slow[k];
        for (const Matrix* matrix :
             {&layer.forward, &layer.feedback, &slow.forward, &slow.feedback, &slow.squares}) {
            finite = finite && matrix->allFinite();
        }
        finite = finite && layer.bias.allFinite() && slow.bias.allFinite() && slow.biasSquares.allFinite() &&
                 state.usualDrive[k].allFinite();
    }
    return finite;
}

void checkFinite(const LearnerState& state, bool thorough) {
    for (std::size_t k = 0; k < state.network.layers.size(); ++k) {
        const Layer& layer = state.network.layers[k];
        if (!layer.bias.allFinite() ||
            (thorough && !(layer.forward.allFinite() && layer.feedback.allFinite()))) {
            throw NotFinite(
                {MC_TEXT(
                     "The weights of layer %1 stopped being finite at update %2. Training cannot go on from "
                     "here; a smaller learning rate usually helps."),
                 {k + 1, grouped(state.updates)}});
        }
    }
}

std::uintmax_t bytesOfState(const Experiment& experiment) {
    const Rule& rule = ruleNamed(experiment.rule);
    const NetworkShape shape = parseNetwork(experiment.network);
    const bool adapts = errorCellsOf(rule, experiment.errorCells).adaptation > 0;
    std::uintmax_t values = 0;
    for (std::size_t k = 0; k < shape.layers.size(); ++k) {
        const LayerGeometry& layer = shape.layers[k];
        const auto rows = static_cast<std::uintmax_t>(layer.weightRows());
        const std::uintmax_t synapses = rows * static_cast<std::uintmax_t>(layer.weightColumns());
        values += 2 * synapses + 2 * rows;
        values += experiment.learning.adaptiveStep ? synapses + rows : 0;
        values += adapts && k + 1 < shape.layers.size() ? rows : 0;
        if (k > 0 && rule.hasFeedback()) {
            const bool direct = rule.path == ErrorPath::Direct;
            values += direct ? std::uintmax_t(shape.outputs()) * static_cast<std::uintmax_t>(shape.cells[k])
                             : synapses;
        }
        if (k > 0 && rule.learnsFeedback) {
            values += 2 * synapses;
        }
    }
    return values * sizeof(float);
}

std::uintmax_t bytesOf(const LearnerState& state) {
    Index values = 0;
    for (std::size_t k = 0; k < state.network.layers.size(); ++k) {
        const Layer& layer = state.network.layers[k];
        const SlowTraces& slow = state.slow[k];
        for (const Matrix* matrix : {&layer.forward, &layer.feedback, &state.efficacy[k], &slow.forward,
                                     &slow.feedback, &slow.squares}) {
            values += matrix->size();
        }
        values += layer.bias.size() + slow.bias.size() + slow.biasSquares.size() + state.usualDrive[k].size();
    }
    return static_cast<std::uintmax_t>(values) * sizeof(float);
}

LearnerState makeUnfilledState(const Experiment& experiment) {
    const Rule& rule = ruleNamed(experiment.rule);
    const NetworkShape networkShape = parseNetwork(experiment.network);
    const std::size_t layers = networkShape.layers.size();
    LearnerState state;
    state.network.layers.resize(layers);
    state.efficacy.resize(layers);
    state.slow.resize(layers);
    state.errorRms.assign(layers, -1.0);
    state.feltRms.assign(layers, -1.0);
    state.usualDrive.resize(layers);
    state.courses.resize(layers);
    for (std::size_t k = 0; k < layers; ++k) {
        const LayerGeometry& geometry = networkShape.layers[k];
        const auto shape = [&](Matrix& matrix) {
            matrix.resize(geometry.weightRows(), geometry.weightColumns());
        };
        Layer& layer = state.network.layers[k];
        SlowTraces& slow = state.slow[k];
        layer.geometry = geometry;
        shape(layer.forward);
        shape(slow.forward);
        layer.bias.resize(geometry.weightRows());
        slow.bias.resize(geometry.weightRows());
        if (k > 0 && rule.hasFeedback()) {
            const SynapseShape feedback = feedbackShape(rule, layer, networkShape.outputs());
            layer.feedback.resize(feedback.rows, feedback.columns);
        }
        if (k > 0 && rule.learnsFeedback) {
            shape(state.efficacy[k]);
            shape(slow.feedback);
        }
    }
    shapeAdditions(experiment, state);
    return state;
}

} // namespace mc
