#include "model/presentation.h"

#include <algorithm>

namespace mc {

namespace {

/// Lists the events of the layer below if they are few enough.
void listAfferents(const Presentation& p, std::size_t k, LayerActivity& a) {
    const bool constant = p.constantDrive(k);
    const Index entries = constant ? p.current.size() : p.spikesBelow(k).size();
    const Index events = constant ? (p.current.array() != 0).count() : countSpikes(p.spikesBelow(k));
    a.eventDriven = static_cast<double>(events) <= kMostEventShare * static_cast<double>(entries);
    if (!a.eventDriven) {
        return;
    }
    const auto most = static_cast<Index>(kMostEventShare * static_cast<double>(entries)) + 1;
    a.afferentEvents.reserve(std::max(entries / p.inputsOf(k), p.inputsOf(k)), most);
    if (constant) {
        a.afferentEvents.listColumns(p.current);
    } else {
        a.afferentEvents.listColumns(p.spikesBelow(k));
    }
}

/// W x of all steps into `membrane`, or W p into `drive`. Of spike events only W (1-κ) s(t): the trace is
/// linear, so that its product is carried along from step to step.
void drive(const DenseLayer& layer, const CircuitParameters& circuit, Presentation& p, std::size_t k) {
    LayerActivity& a = p.layers[k];
    listAfferents(p, k, a);
    Matrix& target = p.constantDrive(k) ? a.drive : a.membrane;
    if (a.eventDriven) {
        const float scale = p.constantDrive(k) ? 1.0F : 1.0F - circuit.kappa();
        gatherColumns(layer.forward, a.afferentEvents, scale, false, 0, a.afferentEvents.lists(), target);
    } else if (p.constantDrive(k)) {
        target.noalias() = layer.forward * p.current;
    } else {
        if (k == 0) {
            traceInput(circuit, p);
        }
        target.noalias() = layer.forward * p.traceBelow(k);
    }
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
    /// Carries W x along: drive(t) = κ drive(t-1) + W (1-κ) s(t), into both places.
    void carry(bool isFirst, float* fresh, float* drive) const {
        for (Index i = 0; i < cells; ++i) {
            drive[i] = isFirst ? fresh[i] : kappa * drive[i] + fresh[i];
            fresh[i] = drive[i];
        }
    }
};

void integrate(const CircuitParameters& circuit, const DenseLayer& layer, const Presentation& p,
               std::size_t k, LayerActivity& activity) {
    const SomaticStep step{circuit.alpha(), circuit.kappa(), static_cast<float>(circuit.theta),
                           layer.cells()};
    const Index cells = layer.cells();
    const Index before = static_cast<Index>(p.lanes) * cells;
    const bool constant = p.constantDrive(k);
    const float* bias = layer.bias.data();
    for (int t = 0; t < p.steps; ++t) {
        for (int n = 0; n < p.lanes; ++n) {
            const Index from = (static_cast<Index>(t) * p.lanes + n) * cells;
            float* u = activity.membrane.data() + from;
            float* x = activity.trace.data() + from;
            std::uint8_t* s = activity.spikes.data() + from;
            float* drive = activity.drive.data() + n * cells;
            if (activity.eventDriven && !constant) {
                step.carry(t == 0, u, drive);
            }
            const float* now = constant ? drive : u;
            if (t == 0) {
                step.first(now, bias, u, x);
            } else {
                step.next(now, bias, u - before, x - before, u, x);
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

/// v_a(t) = d̃(t) - x^L(t).
void teach(float kappa, const Presentation& p, LayerActivity& output) {
    output.apical = -output.trace;
    float teacher = 0;
    for (int t = 0; t < p.steps; ++t) {
        teacher = kappa * teacher + (1.0F - kappa);
        for (int n = 0; n < p.lanes; ++n) {
            output.apical(p.labels[n], static_cast<Index>(t) * p.lanes + n) += teacher;
        }
    }
}

/// ε = h(u) ∘ v_a, into `error`.
void gateApical(const CircuitParameters& circuit, LayerActivity& a) {
    evaluateGate(circuit, a.membrane.data(), a.error.data(), a.error.size());
    a.error.array() *= a.apical.array();
}

/// Error cells: from ε to e = θ_e n, step by step, in place. trunc(clamp(q / θ_e)) is clamp(trunc(q / θ_e)),
/// as K is whole.
void emitBursts(const Presentation& p, float quantum, int maxBurst, LayerActivity& a) {
    const Index count = a.residue.size();
    const auto most = static_cast<float>(maxBurst);
    float* q = a.residue.data();
    std::fill_n(q, count, 0.0F);
    for (int t = 0; t < p.steps; ++t) {
        float* e = a.error.data() + t * count;
        for (Index i = 0; i < count; ++i) {
            const float filled = q[i] + e[i];
            float ratio = filled / quantum;
            ratio = ratio > -most ? ratio : -most;
            ratio = ratio < most ? ratio : most;
            // What is no number must not come out as a burst.
            const float burst = quantum * static_cast<float>(static_cast<int>(ratio));
            const float released = filled == filled ? burst : filled;
            e[i] = released;
            q[i] = filled - released;
        }
    }
}

void sumOverSteps(const Presentation& p, LayerActivity& a) {
    a.errorSum = a.error.leftCols(p.lanes);
    for (int t = 1; t < p.steps; ++t) {
        a.errorSum += a.error.middleCols(static_cast<Index>(t) * p.lanes, p.lanes);
    }
}

} // namespace

void evaluateGate(const CircuitParameters& circuit, const float* u, float* gate, Index count) {
    constexpr Index kChunk = 1024;
    using Chunk = Eigen::Array<float, Eigen::Dynamic, 1, Eigen::ColMajor, kChunk, 1>;
    const auto theta = static_cast<float>(circuit.theta);
    const float scale = static_cast<float>(1.0 / circuit.gateWidth);
    for (Index from = 0; from < count; from += kChunk) {
        const Index size = std::min(kChunk, count - from);
        const Eigen::Map<const Eigen::ArrayXf> potential(u + from, size);
        const Chunk a = (-((potential - theta) * scale).abs()).exp();
        Eigen::Map<Eigen::ArrayXf>(gate + from, size) = 4.0F * a / (1.0F + a).square();
    }
}

void Presentation::prepare(const Network& network, int laneCount, const CircuitParameters& circuit,
                           bool constant) {
    lanes = laneCount;
    steps = circuit.steps;
    constantInput = constant;
    const Index columns = static_cast<Index>(lanes) * steps;
    if (constant) {
        current.resize(network.inputs(), lanes);
    } else {
        spikes.resize(network.inputs(), columns);
    }
    labels.resize(static_cast<std::size_t>(lanes));
    loss.resize(labels.size());
    predictions.resize(labels.size());
    layers.resize(network.layers.size());
    for (std::size_t k = 0; k < layers.size(); ++k) {
        const Index cells = network.layers[k].cells();
        LayerActivity& a = layers[k];
        a.drive.resize(cells, lanes);
        a.errorSum.resize(cells, constantDrive(k) ? lanes : 0);
        a.spikes.resize(cells, columns);
        for (Matrix* matrix : {&a.membrane, &a.trace, &a.apical, &a.error}) {
            matrix->resize(cells, columns);
        }
        a.residue.resize(cells, lanes);
    }
}

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

void sumComing(float kappa, int lanes, const Matrix& error, Matrix& coming) {
    coming.resize(error.rows(), error.cols());
    const Index count = error.rows() * lanes;
    const float fresh = 1.0F - kappa;
    for (Index step = error.size() / count; step-- > 0;) {
        const float* e = error.data() + step * count;
        float* c = coming.data() + step * count;
        const bool last = (step + 1) * count == error.size();
        for (Index i = 0; i < count; ++i) {
            c[i] = last ? fresh * e[i] : fresh * e[i] + kappa * c[i + count];
        }
    }
}

void presentUpwards(const Network& network, const CircuitParameters& circuit, Presentation& p) {
    for (std::size_t k = 0; k < network.layers.size(); ++k) {
        drive(network.layers[k], circuit, p, k);
        integrate(circuit, network.layers[k], p, k, p.layers[k]);
    }
    score(circuit.kappa(), p);
}

void presentDownwards(std::span<const Matrix* const> feedback, const CircuitParameters& circuit,
                      const ErrorCellParameters& errorCells, std::span<const float> quanta, Presentation& p) {
    const std::size_t top = p.layers.size() - 1;
    for (std::size_t k = top + 1; k-- > 0;) {
        LayerActivity& a = p.layers[k];
        if (k == top) {
            teach(circuit.kappa(), p, a);
        } else {
            a.apical.noalias() = feedback[k + 1]->transpose() * p.layers[k + 1].error;
        }
        gateApical(circuit, a);
        if (errorCells.mode == ErrorMode::Spiking) {
            if (errorCells.quantumMode == QuantumMode::Adaptive) {
                a.squaredDrive = a.error.cast<double>().squaredNorm();
            }
            emitBursts(p, quanta[k], errorCells.maxBurst, a);
        }
        if (p.constantDrive(k)) {
            sumOverSteps(p, a);
        } else if (a.eventDriven) {
            sumComing(circuit.kappa(), p.lanes, a.error, a.comingError);
        }
        if (a.eventDriven) {
            a.eventsByAfferent.listRows(a.afferentEvents, p.inputsOf(k));
        }
    }
}

} // namespace mc
