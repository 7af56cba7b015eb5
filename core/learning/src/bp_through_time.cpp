#include "learning/gradient.h"

namespace mc {

namespace {

/// δ_x^L(t) without what later steps add: (d̃ - x^L)(t).
Matrix outputError(float kappa, const Presentation& p) {
    Matrix error = -p.layers.back().trace;
    float teacher = 0;
    for (int t = 0; t < p.steps; ++t) {
        teacher = kappa * teacher + (1.0F - kappa);
        for (int n = 0; n < p.lanes; ++n) {
            error(p.labels[n], static_cast<Index>(t) * p.lanes + n) += teacher;
        }
    }
    return error;
}

/// scale Σ_t δ_u(t) x(t)ᵀ of one layer.
void productWith(const Matrix& delta, const CircuitParameters& circuit, const Presentation& p, std::size_t k,
                 float scale, Matrix& product) {
    AfferentPairing pairing;
    pairWithAfferents(circuit, p, k, delta, pairing);
    std::vector<HebbianFactors> factors;
    addFactors(p, k, delta, pairing, factors);
    hebbianProduct(factors, scale, 0, product.cols(), product);
}

} // namespace

std::vector<Matrix> backThroughTime(const Network& network, const CircuitParameters& circuit,
                                    const Presentation& p) {
    const float alpha = circuit.alpha();
    const float kappa = circuit.kappa();
    const auto theta = static_cast<float>(circuit.theta);
    std::vector<Matrix> deltaU(p.layers.size());
    Matrix deltaX = outputError(kappa, p);
    for (std::size_t k = p.layers.size(); k-- > 0;) {
        const Matrix& u = p.layers[k].membrane;
        Matrix& delta = deltaU[k];
        delta.resize(u.rows(), u.cols());
        evaluateGate(circuit, u.data(), delta.data(), u.size());
        const Index count = u.rows() * p.lanes;
        for (int t = p.steps; t-- > 0;) {
            const Index from = t * count;
            const bool last = t + 1 == p.steps;
            for (Index i = from; i < from + count; ++i) {
                if (!last) {
                    deltaX.data()[i] += kappa * deltaX.data()[i + count];
                }
                const bool carries = !last && u.data()[i] < theta;
                const float later = carries ? alpha * delta.data()[i + count] : 0.0F;
                delta.data()[i] = (1.0F - kappa) * delta.data()[i] * deltaX.data()[i] + later;
            }
        }
        if (k > 0) {
            deltaX.noalias() = network.layers[k].forward.transpose() * delta;
        }
    }
    return deltaU;
}

std::vector<Matrix> gradientThroughTime(const Network& network, const CircuitParameters& circuit,
                                        std::span<const Presentation> blocks, int presentations) {
    std::vector<Matrix> G;
    for (const DenseLayer& layer : network.layers) {
        G.emplace_back(Matrix::Zero(layer.cells(), layer.inputs()));
    }
    const float scale = 1.0F / static_cast<float>(presentations * circuit.steps);
    for (const Presentation& p : blocks) {
        const std::vector<Matrix> delta = backThroughTime(network, circuit, p);
        for (std::size_t k = 0; k < G.size(); ++k) {
            Matrix product(G[k].rows(), G[k].cols());
            productWith(delta[k], circuit, p, k, scale, product);
            G[k] += product;
        }
    }
    return G;
}

} // namespace mc
