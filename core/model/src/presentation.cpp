#include "model/presentation.h"

#include "base/reshape.h"

#include <algorithm>

namespace mc {

namespace {

/// Memory for as many events as there can be before the whole product is taken instead.
void reserveEvents(bool constant, Index inputs, int lanes, int steps, LayerActivity& a) {
    const auto most = [&](Index columns) {
        return static_cast<Index>(kMostEventShare * static_cast<double>(inputs * columns));
    };
    const Index columns = static_cast<Index>(lanes) * steps;
    const Index mostTonic = constant ? most(lanes) : std::min(inputs * lanes, most(columns));
    a.tonic.reserve(lanes, mostTonic);
    a.pairing.tonic.reserve(inputs, mostTonic);
    if (!constant) {
        a.departures.reserve(columns, most(columns));
        a.pairing.departures.reserve(inputs, most(columns));
    }
}

} // namespace

void Presentation::prepare(const Network& network, int laneCount, const CircuitParameters& circuit,
                           bool constant) {
    lanes = laneCount;
    steps = circuit.steps;
    constantInput = constant;
    const Index columns = static_cast<Index>(lanes) * steps;
    if (constant) {
        reshape(current, network.inputs(), lanes);
    } else {
        reshape(spikes, network.inputs(), columns);
    }
    labels.resize(static_cast<std::size_t>(lanes));
    loss.resize(labels.size());
    predictions.resize(labels.size());
    layers.resize(network.layers.size());
    for (std::size_t k = 0; k < layers.size(); ++k) {
        const Layer& layer = network.layers[k];
        const Index cells = layer.cells();
        LayerActivity& a = layers[k];
        a.geometry = layer.geometry;
        a.pooled.resize(a.geometry.pools.size());
        reshape(a.tonicDrive, cells, lanes);
        reshape(a.spikes, cells, columns);
        for (Matrix* matrix : {&a.membrane, &a.trace, &a.apical, &a.error}) {
            reshape(*matrix, cells, columns);
        }
        reshape(a.residue, cells, lanes);
        if (!a.geometry.isConvolution()) {
            reserveEvents(constantDrive(k), layer.forward.cols(), lanes, steps, a);
        }
    }
}

} // namespace mc
