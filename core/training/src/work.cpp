#include "training/work.h"

#include "model/notation.h"

namespace mc {

double workPerImage(const Experiment& experiment) {
    // Of a weight, in steps of a connection: batches of 1 against batches of 64, between what one thread
    // takes and what two take.
    constexpr double kUpdate = 90;
    double connections = 0;
    double weights = 0;
    for (const LayerGeometry& layer : parseNetwork(experiment.network).layers) {
        const double kernel =
            static_cast<double>(layer.weightRows()) * static_cast<double>(layer.weightColumns());
        weights += kernel;
        connections += layer.isConvolution() ? kernel * static_cast<double>(layer.cells.positions()) : kernel;
    }
    return connections * experiment.circuit.steps + weights * kUpdate / experiment.learning.batch;
}

} // namespace mc
