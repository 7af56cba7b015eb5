#include "training/experiment/experiment.h"

#include "base/errors.h"
#include "model/notation.h"
#include "training/experiment/cost.h"
#include "training/experiment/experiment_fields.h"

#include <algorithm>

namespace mc {

namespace {

constexpr double kMostBytes = 8.0 * 1024 * 1024 * 1024;

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

void checkTeacher(const Experiment& experiment) {
    const CircuitParameters& circuit = experiment.circuit;
    if (circuit.teacherDelay >= circuit.steps) {
        const Field& field = fieldNamed("teacher_delay");
        throw BadParameter("teacher_delay",
                           fieldLabel(field) + " cannot be '" + fieldText(field, experiment) +
                               "' where a sample is presented for " + std::to_string(circuit.steps) +
                               " ms: the desired spikes would never begin.");
    }
}

} // namespace

std::string_view version() {
    return MC_VERSION;
}

int blockLanes(const NetworkShape& network) {
    return network.hasConvolution() ? kConvolutionLanes : kBlockLanes;
}

void validate(const Experiment& experiment, int threads) {
    Experiment copy = experiment;
    for (const Field& field : experimentFields()) {
        setField(copy, field, field.get(experiment));
    }
    checkNormalisation(experiment);
    checkTeacher(experiment);
    const NetworkShape shape = parseNetwork(experiment.network);
    if (bytesOfRun(experiment, 1) > kMostBytes) {
        throw BadParameter("network", "The network " + experiment.network + " with " +
                                          std::to_string(experiment.learning.batch) +
                                          " samples per batch of " +
                                          std::to_string(experiment.circuit.steps) +
                                          " ms would need more than 8 GB of memory.");
    }
    if (bytesOfRun(experiment, threads) > kMostBytes) {
        throw BadParameter("threads",
                           "With " + std::to_string(threads) + " threads the network " + experiment.network +
                               " with presentations of " + std::to_string(experiment.circuit.steps) +
                               " ms would need more than 8 GB of memory; with fewer it needs less.");
    }
}

} // namespace mc
