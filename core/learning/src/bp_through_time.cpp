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

/// scale Σ_t δ_u(t) x(t)ᵀ of one layer.
void productWith(const Matrix& delta, const CircuitParameters& circuit, const Presentation& p, std::size_t k,
                 float scale, Matrix& product) {
    AfferentPairing pairing;
    pairWithAfferents(withPlainTraces(circuit), p, k, delta, pairing);
    HebbianFactors factors;
    addFactors(p, k, delta, pairing, factors);
    hebbianProduct(factors, scale, 0, product.cols(), product);
}

} // namespace

std::vector<Matrix> backThroughTime(const Network& network, const CircuitParameters& circuit,
                                    const Presentation& p) {
    std::vector<Matrix> deltaU(p.layers.size());
    Matrix deltaX; // at the output without what later steps add
    WayDown way;
    outputError(circuit, p, deltaX);
    for (std::size_t k = p.layers.size(); k-- > 0;) {
        const Matrix& u = p.layers[k].membrane;
        reshape(deltaU[k], u.rows(), u.cols());
        silenceCut(p.layers[k].cut, deltaX);
        backThroughLayer(circuit, p.lanes, u, deltaX, deltaU[k]);
        if (k > 0) {
            carryDown(network.layers[k].geometry, network.layers[k].forward, deltaU[k], deltaX, way);
        }
    }
    return deltaU;
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

std::vector<Matrix> gradientThroughTime(const Network& network, const CircuitParameters& circuit,
                                        std::span<const Presentation> blocks, int presentations) {
    std::vector<Matrix> G;
    for (const Layer& layer : network.layers) {
        G.emplace_back(Matrix::Zero(layer.forward.rows(), layer.forward.cols()));
    }
    for (const Presentation& p : blocks) {
        const std::vector<Matrix> delta = backThroughTime(network, circuit, p);
        for (std::size_t k = 0; k < G.size(); ++k) {
            Matrix product(G[k].rows(), G[k].cols());
            const float scale = hebbianScale(network.layers[k].geometry, presentations, circuit.steps);
            productWith(delta[k], circuit, p, k, scale, product);
            G[k] += product;
        }
    }
    return G;
}

} // namespace mc
