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
    throw BadParameter(
        "normalise",
        {MC_TEXT("%1 cannot be '%2' with the input '%3', whose spikes need intensities from 0 to 1: it must "
                 "be 'none', or the input 'direct'."),
         {fieldLabel(field), fieldText(field, experiment), fieldText(fieldNamed("encoder"), experiment)}});
}

void checkTeacher(const Experiment& experiment) {
    const CircuitParameters& circuit = experiment.circuit;
    if (circuit.teacherDelay >= circuit.steps) {
        const Field& field = fieldNamed("teacher_delay");
        throw BadParameter(
            "teacher_delay",
            {MC_TEXT("%1 cannot be '%2' where a sample is presented for %3 ms: the desired spikes would "
                     "never begin."),
             {fieldLabel(field), fieldText(field, experiment), circuit.steps}});
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
        throw BadParameter(
            "network", {MC_TEXT("The network %1 with %2 samples per batch of %3 ms would need more than 8 GB "
                                "of memory."),
                        {experiment.network, experiment.learning.batch, experiment.circuit.steps}});
    }
    if (bytesOfRun(experiment, threads) > kMostBytes) {
        throw BadParameter(
            "threads", {MC_TEXT("With %1 threads the network %2 with presentations of %3 ms would need more "
                                "than 8 GB of memory; with fewer it needs less."),
                        {threads, experiment.network, experiment.circuit.steps}});
    }
}

} // namespace mc
