#include "learning/gradient.h"

#include "base/product.h"

namespace mc {

void addFactors(const Presentation& presentation, std::size_t k, const Matrix& error,
                const AfferentPairing& pairing, HebbianFactors& factors) {
    const bool constant = presentation.constantDrive(k);
    if (presentation.layers[k].geometry.isConvolution()) {
        factors.products.push_back(&pairing.product);
    } else if (presentation.layers[k].eventDriven) {
        factors.events.push_back({&pairing.tonicError, &pairing.tonic});
        if (!constant) {
            factors.events.push_back({&pairing.comingError, &pairing.departures});
        }
    } else {
        const Matrix& post = constant ? pairing.tonicError : error;
        factors.pairs.push_back({&post, &presentation.afferents(k)});
    }
}

float hebbianScale(const LayerGeometry& geometry, int presentations, int steps) {
    return 1.0F / (static_cast<float>(presentations * steps) * geometry.sharing());
}

void addLocalFactors(const Presentation& presentation, std::size_t k, HebbianFactors& factors) {
    const LayerActivity& a = presentation.layers[k];
    addFactors(presentation, k, a.error, a.pairing, factors);
}

void hebbianProduct(const HebbianFactors& factors, float scale, Index first, Index count, Matrix& G) {
    bool begun = !factors.events.empty();
    if (begun) {
        gatherColumns(factors.events, scale, false, first, count, G);
    }
    for (const auto& [post, pre] : factors.pairs) {
        multiplyByTransposed(*post, *pre, scale, begun, first, count, G);
        begun = true;
    }
    auto columns = G.middleCols(first, count);
    for (const Matrix* product : factors.products) {
        const auto part = product->middleCols(first, count);
        if (begun) {
            columns += scale * part;
        } else {
            columns = scale * part;
        }
        begun = true;
    }
}

void meanError(std::span<const Presentation> blocks, std::size_t k, float scale, Vector& mean) {
    mean.setZero();
    for (const Presentation& block : blocks) {
        mean += block.layers[k].errorSum;
    }
    mean *= scale;
}

std::vector<Matrix> gradientThroughFeedback(const Network& network, std::span<const Matrix* const> feedback,
                                            const CircuitParameters& circuit,
                                            const ErrorCellParameters& errorCells,
                                            std::span<const float> quanta,
                                            std::span<const Presentation> blocks, int presentations,
                                            std::span<const SilencedCells> silenced) {
    std::vector<Matrix> G;
    for (const Layer& layer : network.layers) {
        G.emplace_back(Matrix::Zero(layer.forward.rows(), layer.forward.cols()));
    }
    for (const Presentation& block : blocks) {
        Presentation other = block; // what went upwards stays
        other.profiler = nullptr;   // a part of what this is computed for
        presentDownwards(feedback, circuit, errorCells, quanta, other, {}, FeedbackPath::LayerByLayer,
                         silenced);
        for (std::size_t k = 0; k < G.size(); ++k) {
            HebbianFactors factors;
            addLocalFactors(other, k, factors);
            Matrix product(G[k].rows(), G[k].cols());
            const float scale = hebbianScale(network.layers[k].geometry, presentations, circuit.steps);
            hebbianProduct(factors, scale, 0, product.cols(), product);
            G[k] += product;
        }
    }
    return G;
}

} // namespace mc
