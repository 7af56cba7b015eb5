#pragma once

#include "model/presentation.h"

#include <initializer_list>
#include <span>
#include <vector>

/// Networks and presentations small enough to be known exactly.
namespace small {

/// One cell per layer: a chain from one input. `weights` and `biases` from below to above.
inline mc::Network chain(std::initializer_list<float> weights, std::initializer_list<float> biases) {
    mc::Network network;
    auto bias = biases.begin();
    for (const float weight : weights) {
        mc::Layer& layer = network.layers.emplace_back();
        layer.forward = mc::Matrix::Constant(1, 1, weight);
        layer.bias = mc::Vector::Constant(1, *bias++);
    }
    return network;
}

/// One layer of cells that nothing but their bias drives.
inline mc::Network biased(const std::vector<float>& biases) {
    mc::Network network;
    mc::Layer& layer = network.layers.emplace_back();
    layer.forward = mc::Matrix::Zero(static_cast<mc::Index>(biases.size()), 1);
    layer.bias.resize(layer.cells());
    for (std::size_t i = 0; i < biases.size(); ++i) {
        layer.bias[static_cast<mc::Index>(i)] = biases[i];
    }
    return network;
}

/// B of a layer, N(0, (scale σ₀)²), in the shape of its W.
inline mc::Matrix drawnFeedback(const mc::Layer& layer, std::size_t k, double scale, mc::Seed seed) {
    return mc::drawFeedback(layer.cells(), layer.inputs(), k, scale * mc::spread(layer.forward), seed);
}

/// A presentation of constant currents, a lane for each column.
inline mc::Presentation withCurrents(const mc::Network& network, const mc::CircuitParameters& circuit,
                                     const mc::Matrix& currents, std::vector<int> labels) {
    mc::Presentation p;
    p.prepare(network, static_cast<int>(currents.cols()), circuit, true);
    p.current = currents;
    p.labels = std::move(labels);
    return p;
}

/// A presentation of input spikes, columns as in mc::Presentation.
inline mc::Presentation withSpikes(const mc::Network& network, const mc::CircuitParameters& circuit,
                                   const mc::SpikeMatrix& spikes, std::vector<int> labels) {
    mc::Presentation p;
    p.prepare(network, static_cast<int>(labels.size()), circuit, false);
    p.spikes = spikes;
    p.labels = std::move(labels);
    return p;
}

/// The presentation of one lane of a network that gets no input.
inline mc::Presentation withoutInput(const mc::Network& network, const mc::CircuitParameters& circuit) {
    return withCurrents(network, circuit, mc::Matrix::Zero(network.inputs(), 1), {0});
}

/// Effective feedback of every layer, the place of the lowest left empty.
inline std::vector<const mc::Matrix*> feedbackOf(const mc::Network& network) {
    std::vector<const mc::Matrix*> feedback;
    for (const mc::Layer& layer : network.layers) {
        feedback.push_back(feedback.empty() ? nullptr : &layer.feedback);
    }
    return feedback;
}

} // namespace small
