#include "training/experiment.h"

#include "base/errors.h"
#include "learning/rules.h"
#include "model/notation.h"
#include "training/experiment_fields.h"

#include <algorithm>

namespace mc {

namespace {

constexpr double kMostBytes = 8.0 * 1024 * 1024 * 1024;

/// Memory a run takes beside its images: six values per synapse, and for every presentation of a batch four
/// values per cell and step (and its input).
double bytesNeeded(const Experiment& experiment, const NetworkShape& shape) {
    double synapses = 0;
    double cells = 2.0 * shape.inputs();
    for (std::size_t k = 1; k < shape.cells.size(); ++k) {
        synapses += static_cast<double>(shape.cells[k]) * shape.cells[k - 1];
        cells += 4.0 * shape.cells[k];
    }
    return 4.0 * (6.0 * synapses + cells * experiment.circuit.steps * experiment.learning.batch);
}

} // namespace

void validate(const Experiment& experiment) {
    Experiment copy = experiment;
    for (const Field& field : experimentFields()) {
        setField(copy, field, field.get(experiment));
    }
    const NetworkShape shape = parseNetwork(experiment.network);
    if (bytesNeeded(experiment, shape) > kMostBytes) {
        throw BadParameter("network", "The network " + experiment.network + " with " +
                                          std::to_string(experiment.learning.batch) +
                                          " samples per batch of " +
                                          std::to_string(experiment.circuit.steps) +
                                          " ms would need more than 8 GB of memory.");
    }
}

} // namespace mc
