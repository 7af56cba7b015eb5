#include "training/experiment/cost.h"

#include "learning/rules.h"
#include "model/notation.h"

#include <unistd.h>

namespace mc {

namespace {

/// Presentations that are kept at a time: those of a batch, a block to show, and a block per thread to test.
double lanesKept(const Experiment& experiment, const NetworkShape& shape, int threads) {
    return experiment.learning.batch + double(blockLanes(shape)) * (1 + threads);
}

/// Direct feedback into the layer below layers[k], which goes past kernels and pools.
double directSynapses(const Experiment& experiment, const NetworkShape& shape, std::size_t k) {
    const bool direct = k > 0 && ruleNamed(experiment.rule).path == ErrorPath::Direct;
    return direct ? static_cast<double>(shape.outputs()) * shape.cells[k] : 0.0;
}

/// Memory a run takes beside its images: seven values per synapse (three where feedback is direct; two more
/// with adaptive steps), and for every presentation that is kept seven values per cell and step, events among
/// them (eight with eligibility), three per input, and two per unit of a pool; of a convolution also products
/// of its kernels. Gradients that are watched, which no run needs, take up to four values more per synapse
/// and a block.
double bytesNeeded(const Experiment& experiment, const NetworkShape& shape, int threads) {
    double synapses = 0;
    double units = 3.0 * shape.inputs();
    double products = 0;
    const double perSynapse = experiment.learning.adaptiveStep ? 9.0 : 7.0;
    const double perCell = experiment.circuit.eligibility ? 8.0 : 7.0;
    for (std::size_t k = 0; k < shape.layers.size(); ++k) {
        const LayerGeometry& layer = shape.layers[k];
        const double weights =
            static_cast<double>(layer.weightRows()) * static_cast<double>(layer.weightColumns());
        synapses += perSynapse * weights + 3.0 * directSynapses(experiment, shape, k);
        products += layer.isConvolution() ? 4.0 * weights : 0.0;
        units += perCell * static_cast<double>(layer.cells.size());
        for (const PoolStage& pool : layer.pools) {
            units += 2.0 * static_cast<double>(pool.out.size());
        }
    }
    const double lanes = lanesKept(experiment, shape, threads);
    return 4.0 * (synapses + products * lanes / blockLanes(shape) + units * experiment.circuit.steps * lanes);
}

} // namespace

double bytesOfRun(const Experiment& experiment, int threads) {
    return bytesNeeded(experiment, parseNetwork(experiment.network), threads);
}

double bytesOfMemory() {
    return static_cast<double>(::sysconf(_SC_PHYS_PAGES)) * static_cast<double>(::sysconf(_SC_PAGE_SIZE));
}

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
