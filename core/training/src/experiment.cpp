#include "training/experiment.h"

#include "base/errors.h"
#include "learning/rules.h"
#include "model/notation.h"
#include "training/experiment_fields.h"
#include "training/memory.h"

#include <algorithm>

namespace mc {

namespace {

constexpr double kMostBytes = 8.0 * 1024 * 1024 * 1024;

/// Presentations that are kept at a time: those of a batch, a block to show, and a block per thread to test.
double lanesKept(const Experiment& experiment, const NetworkShape& shape, int threads) {
    return experiment.learning.batch + double(blockLanes(shape)) * (1 + threads);
}

/// Direct feedback into the layer below layers[k], which goes past kernels and pools.
double directSynapses(const Experiment& experiment, const NetworkShape& shape, std::size_t k) {
    const bool direct = k > 0 && ruleNamed(experiment.rule).path == ErrorPath::Direct;
    return direct ? static_cast<double>(shape.outputs()) * shape.cells[k] : 0.0;
}

/// Memory a run takes beside its images: seven values per synapse (three where feedback is direct), and for
/// every presentation that is kept seven values per cell and step, events among them, three per input, and
/// two per unit of a pool; of a convolution also products of its kernels.
double bytesNeeded(const Experiment& experiment, const NetworkShape& shape, int threads) {
    double synapses = 0;
    double units = 3.0 * shape.inputs();
    double products = 0;
    for (std::size_t k = 0; k < shape.layers.size(); ++k) {
        const LayerGeometry& layer = shape.layers[k];
        const double weights =
            static_cast<double>(layer.weightRows()) * static_cast<double>(layer.weightColumns());
        synapses += 7.0 * weights + 3.0 * directSynapses(experiment, shape, k);
        products += layer.isConvolution() ? 4.0 * weights : 0.0;
        units += 7.0 * static_cast<double>(layer.cells.size());
        for (const PoolStage& pool : layer.pools) {
            units += 2.0 * static_cast<double>(pool.out.size());
        }
    }
    const double lanes = lanesKept(experiment, shape, threads);
    return 4.0 * (synapses + products * lanes / blockLanes(shape) + units * experiment.circuit.steps * lanes);
}

void checkNormalisation(const Experiment& experiment) {
    if (experiment.data.normalise == Normalisation::None || experiment.encoder == Encoder::Direct) {
        return;
    }
    const Field& field = fieldNamed("normalise");
    throw BadParameter("normalise", fieldLabel(field) + " cannot be '" + fieldText(field, experiment) +
                                        "' with the input '" + fieldText(fieldNamed("encoder"), experiment) +
                                        "', whose spikes need intensities from 0 to 1: it must be 'none', or "
                                        "the input 'direct'.");
}

} // namespace

int blockLanes(const NetworkShape& network) {
    return network.hasConvolution() ? kConvolutionLanes : kBlockLanes;
}

double bytesOfRun(const Experiment& experiment, int threads) {
    return bytesNeeded(experiment, parseNetwork(experiment.network), threads);
}

void validate(const Experiment& experiment, int threads) {
    Experiment copy = experiment;
    for (const Field& field : experimentFields()) {
        setField(copy, field, field.get(experiment));
    }
    checkNormalisation(experiment);
    const NetworkShape shape = parseNetwork(experiment.network);
    if (bytesNeeded(experiment, shape, 1) > kMostBytes) {
        throw BadParameter("network", "The network " + experiment.network + " with " +
                                          std::to_string(experiment.learning.batch) +
                                          " samples per batch of " +
                                          std::to_string(experiment.circuit.steps) +
                                          " ms would need more than 8 GB of memory.");
    }
    if (bytesNeeded(experiment, shape, threads) > kMostBytes) {
        throw BadParameter("threads",
                           "With " + std::to_string(threads) + " threads the network " + experiment.network +
                               " with presentations of " + std::to_string(experiment.circuit.steps) +
                               " ms would need more than 8 GB of memory; with fewer it needs less.");
    }
}

} // namespace mc
