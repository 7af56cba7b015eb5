#include "model/presentation.h"

#include <algorithm>

namespace mc {

namespace {

/// Error cells in one step: from ε to e = θ_e n, in place. trunc(clamp(q / θ_e)) is clamp(trunc(q / θ_e)), as
/// K is whole.
void emitBursts(float quantum, int maxBurst, Index count, float* __restrict q, float* __restrict e) {
    const auto most = static_cast<float>(maxBurst);
    for (Index i = 0; i < count; ++i) {
        const float filled = q[i] + e[i];
        float ratio = filled / quantum;
        ratio = ratio > -most ? ratio : -most;
        ratio = ratio < most ? ratio : most;
        const float burst = quantum * static_cast<float>(static_cast<int>(ratio));
        const float released = burst + (filled - filled); // what is no number must not come out as a burst
        e[i] = released;
        q[i] = filled - released;
    }
}

/// What silenced cells would have carried is lost. What is no number stays.
void silence(const SilencedCells& cells, Index count, float* e) {
    for (Index i = 0; i < count; ++i) {
        const bool lost = (cells.vip && e[i] > 0) || (cells.sst && e[i] < 0);
        e[i] = lost ? 0.0F : e[i];
    }
}

/// e of all steps from v_a and u. A step at a time: what one pass leaves the next finds in the cache.
void formErrors(const CircuitParameters& circuit, const ErrorCellParameters& errorCells,
                std::span<const float> quanta, const SilencedCells& silenced, std::size_t k,
                Presentation& p) {
    LayerActivity& a = p.layers[k];
    const bool spiking = errorCells.mode == ErrorMode::Spiking;
    const bool adaptive = errorCells.quantumMode == QuantumMode::Adaptive;
    const Index count = a.residue.size();
    a.squaredDrive = 0;
    if (spiking) {
        a.residue.setZero();
    }
    for (int t = 0; t < p.steps; ++t) {
        float* const e = a.error.data() + t * count;
        evaluateGate(circuit, a.membrane.data() + t * count, e, count);
        Eigen::Map<Eigen::ArrayXf> drive(e, count);
        drive *= Eigen::Map<const Eigen::ArrayXf>(a.apical.data() + t * count, count);
        if (spiking) {
            a.squaredDrive += adaptive ? drive.cast<double>().square().sum() : 0.0;
            emitBursts(quanta[k], errorCells.maxBurst, count, a.residue.data(), e);
        }
        if (silenced.vip || silenced.sst) {
            silence(silenced, count, e);
        }
    }
    sumErrors(a);
}

/// Lists the bursts of a layer if they are few enough; returns whether.
bool listBursts(LayerActivity& a) {
    const auto most = static_cast<Index>(kMostEventShare * static_cast<double>(a.error.size()));
    if ((a.error.array() != 0).count() > most) {
        return false;
    }
    a.bursts.reserve(a.error.cols(), most + 1);
    a.bursts.listColumns(a.error);
    return true;
}

/// v_a of layers[k] from the errors above. transposed: of the feedback, if bursts are rare.
void bringErrors(const Matrix& feedback, const Matrix* transposed, FeedbackPath path, std::size_t k,
                 Presentation& p) {
    Matrix& apical = p.layers[k].apical;
    const bool direct = path == FeedbackPath::Direct;
    LayerActivity& above = direct ? p.layers.back() : p.layers[k + 1];
    if (direct && transposed == nullptr) {
        apical.noalias() = feedback.transpose() * above.error;
    } else if (transposed == nullptr) {
        carryDown(above.geometry, feedback, above.error, apical, above.wayDown);
    } else {
        Matrix& arrival = direct ? apical : arrivalOf(above.geometry, apical, above.wayDown);
        arrival.resize(transposed->rows(), above.error.cols());
        gatherColumns(*transposed, above.bursts, 1.0F, false, 0, arrival.cols(), arrival);
        if (!direct) {
            spreadThroughPools(above.geometry, apical, above.wayDown);
        }
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

void outputError(float kappa, const Presentation& p, Matrix& error) {
    error = -p.layers.back().trace;
    float teacher = 0;
    for (int t = 0; t < p.steps; ++t) {
        teacher = kappa * teacher + (1.0F - kappa);
        for (int n = 0; n < p.lanes; ++n) {
            error(p.labels[n], static_cast<Index>(t) * p.lanes + n) += teacher;
        }
    }
}

void presentDownwards(std::span<const Matrix* const> feedback, const CircuitParameters& circuit,
                      const ErrorCellParameters& errorCells, std::span<const float> quanta, Presentation& p,
                      std::span<const Matrix> transposed, FeedbackPath path,
                      std::span<const SilencedCells> silenced) {
    const std::size_t top = p.layers.size() - 1;
    const bool mayBeRare = !transposed.empty() && errorCells.mode == ErrorMode::Spiking;
    bool rare = false; // the bursts that are fed back to the layer at hand
    for (std::size_t k = top + 1; k-- > 0;) {
        LayerActivity& a = p.layers[k];
        if (k == top) {
            outputError(circuit.kappa(), p, a.apical);
        } else {
            bringErrors(*feedback[k + 1], rare ? &transposed[k + 1] : nullptr, path, k, p);
        }
        formErrors(circuit, errorCells, quanta, silenced.empty() ? SilencedCells{} : silenced[k], k, p);
        if (mayBeRare && (k == top || path == FeedbackPath::LayerByLayer) && k > 0) {
            rare = (path == FeedbackPath::Direct || !a.geometry.isConvolution()) && listBursts(a);
        }
        pairWithAfferents(circuit, p, k, a.error, a.pairing);
    }
}

} // namespace mc
