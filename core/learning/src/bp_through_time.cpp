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

void backThroughTime(const Network& network, const CircuitParameters& circuit, const Presentation& p,
                     GradientScratch& scratch) {
    const std::size_t layers = p.layers.size();
    scratch.deltaU.resize(layers);
    scratch.deltaX.resize(layers);
    scratch.waysDown.resize(layers);
    outputError(circuit, p, scratch.deltaX.back()); // without what later steps add
    for (std::size_t k = layers; k-- > 0;) {
        const LayerActivity& a = p.layers[k];
        Matrix& deltaU = scratch.deltaU[k];
        Matrix& deltaX = scratch.deltaX[k];
        reshape(deltaU, a.membrane.rows(), a.membrane.cols());
        silenceCut(a.cut, deltaX);
        backThroughLayer(circuit, p.lanes, a.membrane, deltaX, deltaU);
        if (k > 0) {
            carryDown(a.geometry, network.layers[k].forward, deltaU, scratch.deltaX[k - 1],
                      scratch.waysDown[k]);
        }
    }
}

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

void gradientThroughTime(const Network& network, const CircuitParameters& circuit,
                         std::span<const Presentation> blocks, int presentations, GradientScratch& scratch,
                         std::vector<Matrix>& G) {
    setToZero(network, G);
    scratch.pairings.resize(G.size());
    scratch.products.resize(G.size());
    for (const Presentation& p : blocks) {
        backThroughTime(network, circuit, p, scratch);
        for (std::size_t k = 0; k < G.size(); ++k) {
            const Matrix& delta = scratch.deltaU[k];
            pairWithAfferents(withPlainTraces(circuit), p, k, delta, scratch.pairings[k]);
            HebbianFactors factors;
            addFactors(p, k, delta, scratch.pairings[k], factors);
            const float scale = hebbianScale(network.layers[k].geometry, presentations, circuit.steps);
            addHebbianProduct(factors, scale, scratch.products[k], G[k]);
        }
    }
}

} // namespace mc
