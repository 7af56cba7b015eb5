#include "training/work.h"

#include "model/notation.h"

namespace mc {

double workPerImage(const Experiment& experiment) {
    constexpr double kUpdate = 130; // of a weight, in steps of a connection: from batches of 1 against 64
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
