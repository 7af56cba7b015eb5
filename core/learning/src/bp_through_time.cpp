#include "base/reshape.h"
#include "learning/gradient.h"

namespace mc {

namespace {

/// Exact gradients meet the traces as they are.
CircuitParameters withPlainTraces(CircuitParameters circuit) {
    circuit.eligibility = false;
    circuit.covariance = false;
    return circuit;
}

/// Backwards in time through one layer: adds to deltaX what later steps bring, and forms deltaU. u: membrane
/// potentials.
void backThroughLayer(const CircuitParameters& circuit, int lanes, const Matrix& u, Matrix& deltaX,
                      Matrix& deltaU) {
    const float alpha = circuit.alpha();
    const float kappa = circuit.kappa();
    const auto theta = static_cast<float>(circuit.theta);
    evaluateGate(circuit, u.data(), deltaU.data(), u.size());
    const Index count = u.rows() * lanes;
    for (Index from = u.size() - count; from >= 0; from -= count) {
        const bool last = from + count == u.size();
        for (Index i = from; i < from + count; ++i) {
            if (!last) {
                deltaX.data()[i] += kappa * deltaX.data()[i + count];
            }
            const bool carries = !last && u.data()[i] < theta;
            const float later = carries ? alpha * deltaU.data()[i + count] : 0.0F;
            deltaU.data()[i] = (1.0F - kappa) * deltaU.data()[i] * deltaX.data()[i] + later;
        }
    }
}

} // namespace

void presentThroughTime(const Network& network, const CircuitParameters& circuit, Presentation& p) {
    PhaseTimer timer(p.profiler, Phase::Errors);
    outputError(circuit, p, p.layers.back().apical);
    for (std::size_t k = p.layers.size(); k-- > 0;) {
        LayerActivity& a = p.layers[k];
        silenceCut(a.cut, a.apical);
        backThroughLayer(circuit, p.lanes, a.membrane, a.apical, a.error);
        sumPerBias(a.geometry, a.error, a.errorSum);
        if (k > 0) {
            carryDown(a.geometry, network.layers[k].forward, a.error, p.layers[k - 1].apical, a.wayDown);
        }
        timer.turnTo(Phase::Products);
        pairWithAfferents(withPlainTraces(circuit), p, k, a.error, a.pairing);
        timer.turnTo(Phase::Errors);
    }
}

} // namespace mc
