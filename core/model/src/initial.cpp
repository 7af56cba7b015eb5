#include "model/network.h"

#include <cmath>

namespace mc {

namespace {

/// Calls the entry function with addressed normal numbers, in row-major order of the synapses.
template <class Entry> Matrix drawn(Index rows, Index columns, const AddressedRandom& random, Entry entry) {
    Matrix matrix(rows, columns);
    for (Index j = 0; j < columns; ++j) {
        for (Index i = 0; i < rows; ++i) {
            matrix(i, j) =
                static_cast<float>(entry(random.normal(static_cast<std::uint64_t>(i * columns + j))));
        }
    }
    return matrix;
}

} // namespace

Network makeNetwork(const NetworkShape& shape, const InitialParameters& initial, Seed seed) {
    Network network;
    const std::size_t layers = shape.layers.size();
    for (std::size_t k = 0; k < layers; ++k) {
        const Index inputs = shape.layers[k].weightColumns();
        const Index rows = shape.layers[k].weightRows();
        const bool lowest = k == 0;
        const bool output = k + 1 == layers;
        const double gain = lowest ? 1.0 : output ? initial.outputGain : initial.gain;
        const double deviation = gain * std::sqrt(2.0 / static_cast<double>(inputs));
        Layer& layer = network.layers.emplace_back();
        layer.geometry = shape.layers[k];
        layer.forward = drawn(rows, inputs, AddressedRandom(seed, Purpose::Weights, k),
                              [deviation](double xi) { return deviation * xi; });
        layer.bias = Vector::Constant(rows, lowest || output ? 0.0F : static_cast<float>(initial.hiddenBias));
    }
    return network;
}

Matrix drawFeedback(Index rows, Index columns, std::size_t k, double deviation, Seed seed) {
    return drawn(rows, columns, AddressedRandom(seed, Purpose::Feedback, k),
                 [deviation](double xi) { return deviation * xi; });
}

void redrawFeedback(std::size_t k, std::int64_t update, double deviation, Seed seed, Index first, Index count,
                    Matrix& feedback) {
    const AddressedRandom random(seed, Purpose::RedrawnFeedback, k, static_cast<std::uint64_t>(update));
    for (Index j = first; j < first + count; ++j) {
        for (Index i = 0; i < feedback.rows(); ++i) {
            const auto place = static_cast<std::uint64_t>(i * feedback.cols() + j);
            feedback(i, j) = static_cast<float>(deviation * random.normal(place));
        }
    }
}

Matrix drawEfficacy(const Layer& layer, std::size_t k, double efficacySpread, Seed seed) {
    return drawn(layer.forward.rows(), layer.forward.cols(), AddressedRandom(seed, Purpose::Efficacy, k),
                 [efficacySpread](double xi) { return std::exp(efficacySpread * xi); });
}

} // namespace mc
