#include "model/presentation.h"

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
        a.tonicDrive.noalias() = layer.forward * current;
    }
}

/// W x of all steps into `membrane`. If event-driven only (1-κ) W s(t), with its tonic part in `tonicDrive`:
/// the trace is linear, so that its product is carried along from step to step.
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
        a.membrane.noalias() = layer.forward * p.afferents(k);
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
        drive.noalias() = layer.forward * p.afferents(k);
    }
}

/// b of each cell, with the current injected into it if there is any.
const Vector& biasOfCells(const Layer& layer, const Vector* injected, LayerActivity& a) {
    if (layer.geometry.isConvolution()) {
        const MapShape& maps = layer.geometry.cells;
        a.cellBias.resize(maps.size());
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

/// One step of u and x for one lane. `drive` may be the place of u itself. Pointers of the step before are
/// null at the first step.
struct SomaticStep {
    float alpha;
    float kappa;
    float theta;
    Index cells;

    void first(const float* drive, const float* bias, float* u, float* x) const {
        for (Index i = 0; i < cells; ++i) {
            u[i] = drive[i] + bias[i];
            x[i] = u[i] >= theta ? 1.0F - kappa : 0.0F;
        }
    }
    void next(const float* drive, const float* bias, const float* uBefore, const float* xBefore, float* u,
              float* x) const {
        for (Index i = 0; i < cells; ++i) {
            const float carried = uBefore[i] >= theta ? 0.0F : alpha * uBefore[i];
            const float now = carried + (drive[i] + bias[i]);
            u[i] = now;
            x[i] = kappa * xBefore[i] + (now >= theta ? 1.0F - kappa : 0.0F);
        }
    }
    /// Apart from the others: a loop that writes floats and bytes is not vectorized.
    void fire(const float* u, std::uint8_t* s) const {
        for (Index i = 0; i < cells; ++i) {
            s[i] = u[i] >= theta ? 1 : 0;
        }
    }
    /// Carries W x along: drive(t) = κ drive(t-1) + (1-κ) W s(t), into both places.
    void carry(bool isFirst, const float* tonic, float* fresh, float* drive) const {
        for (Index i = 0; i < cells; ++i) {
            const float now = tonic[i] + fresh[i];
            drive[i] = isFirst ? now : kappa * drive[i] + now;
            fresh[i] = drive[i];
        }
    }
};

void integrate(const CircuitParameters& circuit, const Layer& layer, const Presentation& p, std::size_t k,
               const Vector& bias, LayerActivity& activity) {
    const SomaticStep step{circuit.alpha(), circuit.kappa(), static_cast<float>(circuit.theta),
                           layer.cells()};
    const Index cells = layer.cells();
    const Index before = static_cast<Index>(p.lanes) * cells;
    const bool constant = p.constantDrive(k);
    for (int t = 0; t < p.steps; ++t) {
        for (int n = 0; n < p.lanes; ++n) {
            const Index from = (static_cast<Index>(t) * p.lanes + n) * cells;
            float* u = activity.membrane.data() + from;
            float* x = activity.trace.data() + from;
            std::uint8_t* s = activity.spikes.data() + from;
            const float* tonic = activity.tonicDrive.data() + n * cells;
            if (activity.eventDriven && !constant) {
                step.carry(t == 0, tonic, u, activity.drive.data() + n * cells);
            }
            const float* now = constant ? tonic : u;
            if (t == 0) {
                step.first(now, bias.data(), u, x);
            } else {
                step.next(now, bias.data(), u - before, x - before, u, x);
            }
            step.fire(u, s);
        }
    }
}

/// E and the prediction of each lane from the traces of the output layer.
void score(float kappa, Presentation& p) {
    const Matrix& x = p.layers.back().trace;
    const Index outputs = x.rows();
    for (int n = 0; n < p.lanes; ++n) {
        double squares = 0;
        double teacher = 0;
        for (int t = 0; t < p.steps; ++t) {
            teacher = kappa * teacher + (1.0 - kappa);
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

/// x(t) = κ x(t-1) + (1-κ) s(t).
void traceInput(const CircuitParameters& circuit, Presentation& p) {
    const float kappa = circuit.kappa();
    p.inputTrace.resize(p.spikes.rows(), p.spikes.cols());
    const Index count = p.spikes.rows() * p.lanes;
    const float* before = nullptr;
    for (int t = 0; t < p.steps; ++t) {
        const std::uint8_t* s = p.spikes.data() + t * count;
        float* x = p.inputTrace.data() + t * count;
        for (Index i = 0; i < count; ++i) {
            x[i] = (before ? kappa * before[i] : 0.0F) + (s[i] ? 1.0F - kappa : 0.0F);
        }
        before = x;
    }
}

void presentUpwards(const Network& network, const CircuitParameters& circuit, Presentation& p,
                    std::span<const Vector> injected) {
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
    }
    score(circuit.kappa(), p);
}

} // namespace mc
