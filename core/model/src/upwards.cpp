#include "base/product.h"
#include "base/reshape.h"
#include "model/presentation.h"
#include "somatic_cells.h"

namespace mc {

namespace {

bool fewEvents(Index events, Index entries) {
    return static_cast<double>(events) <= kMostEventShare * static_cast<double>(entries);
}

/// W p into `tonicDrive`.
void driveByCurrent(const Layer& layer, const Presentation& p, LayerActivity& a) {
    const Matrix& current = p.afferents(0);
    a.eventDriven = fewEvents((current.array() != 0).count(), current.size());
    if (a.eventDriven) {
        a.tonic.listColumns(current);
        gatherColumns(layer.forward, a.tonic, 1.0F, false, 0, p.lanes, a.tonicDrive);
    } else {
        multiply(layer.forward, current, a.tonicDrive);
    }
}

/// W x of all steps into `membrane`. If event-driven only (1-κ) W s(t), with its tonic part in `tonicDrive`:
/// the trace is linear, so that its product is filtered in place of the spikes.
void driveBySpikes(const Layer& layer, const CircuitParameters& circuit, Presentation& p, std::size_t k) {
    LayerActivity& a = p.layers[k];
    const SpikeMatrix& spikes = p.spikesBelow(k);
    a.tonicSpikes.find(spikes, p.lanes);
    a.eventDriven = fewEvents(a.tonicSpikes.tonicEvents() + a.tonicSpikes.departures(), spikes.size());
    if (a.eventDriven) {
        const float scale = 1.0F - circuit.kappa();
        a.tonic.listColumns(a.tonicSpikes.tonic());
        a.departures.listDepartures(spikes, a.tonicSpikes);
        gatherColumns(layer.forward, a.tonic, scale, false, 0, p.lanes, a.tonicDrive);
        gatherColumns(layer.forward, a.departures, scale, false, 0, spikes.cols(), a.membrane);
    } else {
        if (k == 0) {
            traceInput(circuit, p);
        }
        multiply(layer.forward, p.afferents(k), a.membrane);
    }
}

/// W x through pools and kernels, which see traces as a whole.
void driveByMaps(const Layer& layer, const CircuitParameters& circuit, Presentation& p, std::size_t k) {
    LayerActivity& a = p.layers[k];
    a.eventDriven = false;
    const bool constant = p.constantDrive(k);
    if (k == 0 && !constant) {
        traceInput(circuit, p);
    }
    poolAfferents(layer.geometry, p.below(k), a.pooled);
    Matrix& drive = constant ? a.tonicDrive : a.membrane;
    if (layer.geometry.isConvolution()) {
        convolve(layer.geometry, layer.forward, p.afferents(k), drive, a.scratch);
    } else if (constant) {
        driveByCurrent(layer, p, a);
    } else {
        multiply(layer.forward, p.afferents(k), drive);
    }
}

/// b of each cell, with the current injected into it if there is any.
const Vector& biasOfCells(const Layer& layer, const Vector* injected, LayerActivity& a) {
    if (layer.geometry.isConvolution()) {
        const MapShape& maps = layer.geometry.cells;
        reshape(a.cellBias, maps.size());
        Eigen::Map<Matrix>(a.cellBias.data(), maps.positions(), maps.channels).rowwise() =
            layer.bias.transpose();
    } else if (injected != nullptr) {
        a.cellBias = layer.bias;
    } else {
        return layer.bias;
    }
    if (injected != nullptr) {
        a.cellBias += *injected;
    }
    return a.cellBias;
}

void integrate(const CircuitParameters& circuit, const Layer& layer, const Presentation& p, std::size_t k,
               const Vector& bias, LayerActivity& activity) {
    const Index cells = layer.cells();
    const bool constant = p.constantDrive(k);
    for (int n = 0; n < p.lanes; ++n) {
        const Index from = n * cells;
        float* const u = activity.membrane.data() + from;
        integrateCells(circuit, {.cells = cells,
                                 .steps = p.steps,
                                 .stride = p.lanes * cells,
                                 .bias = bias.data(),
                                 .constant = activity.tonicDrive.data() + from,
                                 .input = constant ? nullptr : u,
                                 .filtered = activity.eventDriven,
                                 .u = u,
                                 .x = activity.trace.data() + from,
                                 .s = activity.spikes.data() + from});
    }
}

/// What is cut stays at rest.
void cutCells(const std::vector<Index>& cut, LayerActivity& a) {
    silenceCut(cut, a.membrane);
    silenceCut(cut, a.trace);
    for (const Index cell : cut) {
        a.spikes.row(cell).setZero();
    }
}

/// E and the prediction of each lane from the traces of the output layer.
void score(const CircuitParameters& circuit, Presentation& p) {
    const double kappa = circuit.kappa();
    const Matrix& x = p.layers.back().trace;
    const Index outputs = x.rows();
    for (int n = 0; n < p.lanes; ++n) {
        double squares = 0;
        double teacher = 0;
        for (int t = 0; t < p.steps; ++t) {
            teacher = circuit.nextTeacher(kappa, teacher, t);
            const float* column = x.data() + (static_cast<Index>(t) * p.lanes + n) * outputs;
            for (Index i = 0; i < outputs; ++i) {
                const double gap = (i == p.labels[n] ? teacher : 0.0) - column[i];
                squares += gap * gap;
            }
        }
        p.loss[n] = 0.5 * squares;

        int best = 0;
        double most = -1;
        for (Index i = 0; i < outputs; ++i) {
            double sum = 0;
            for (int t = 0; t < p.steps; ++t) {
                sum += x(i, static_cast<Index>(t) * p.lanes + n);
            }
            if (sum > most) {
                most = sum;
                best = static_cast<int>(i);
            }
        }
        p.predictions[n] = best;
    }
}

} // namespace

void traceInput(const CircuitParameters& circuit, Presentation& p) {
    reshape(p.inputTrace, p.spikes.rows(), p.spikes.cols());
    filterSpikes(circuit.kappa(), p.spikes.rows() * p.lanes, p.steps, p.spikes.data(), p.inputTrace.data());
}

void silenceCut(const std::vector<Index>& cut, Matrix& values) {
    for (const Index cell : cut) {
        values.row(cell).setZero();
    }
}

void presentUpwards(const Network& network, const CircuitParameters& circuit, Presentation& p,
                    std::span<const Vector> injected, std::span<const std::vector<Index>> cut) {
    const PhaseTimer timer(p.profiler, Phase::Upwards);
    for (std::size_t k = 0; k < network.layers.size(); ++k) {
        const Layer& layer = network.layers[k];
        LayerActivity& a = p.layers[k];
        if (layer.geometry.isConvolution() || !layer.geometry.pools.empty()) {
            driveByMaps(layer, circuit, p, k);
        } else if (p.constantDrive(k)) {
            driveByCurrent(layer, p, a);
        } else {
            driveBySpikes(layer, circuit, p, k);
        }
        const bool injects = !injected.empty() && injected[k].size() > 0;
        integrate(circuit, layer, p, k, biasOfCells(layer, injects ? &injected[k] : nullptr, a), a);
        if (cut.empty()) {
            a.cut.clear();
        } else {
            a.cut = cut[k];
            cutCells(a.cut, a);
        }
    }
    score(circuit, p);
}

} // namespace mc
