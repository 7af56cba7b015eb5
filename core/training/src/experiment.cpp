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
double lanesKept(const Experiment& experiment, int threads) {
    return experiment.learning.batch + double{kBlockLanes} * (1 + threads);
}

/// Memory a run takes beside its images: seven values per synapse, and for every presentation that is kept
/// seven values per cell and step, events among them, and three per input.
double bytesNeeded(const Experiment& experiment, const NetworkShape& shape, int threads) {
    double synapses = 0;
    double cells = 3.0 * shape.inputs();
    for (std::size_t k = 1; k < shape.cells.size(); ++k) {
        synapses += static_cast<double>(shape.cells[k]) * shape.cells[k - 1];
        cells += 7.0 * shape.cells[k];
    }
    return 4.0 * (7.0 * synapses + cells * experiment.circuit.steps * lanesKept(experiment, threads));
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
