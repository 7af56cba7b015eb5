#include "learning/gradient.h"

#include "base/product.h"
#include "base/reshape.h"

namespace mc {

namespace {

Index biasesOf(const LayerActivity& a) {
    return a.geometry.isConvolution() ? a.geometry.cells.channels : a.spikes.rows();
}

void setToZero(const Network& network, std::vector<Matrix>& G) {
    G.resize(network.layers.size());
    for (std::size_t k = 0; k < G.size(); ++k) {
        const Matrix& W = network.layers[k].forward;
        reshape(G[k], W.rows(), W.cols());
        G[k].setZero();
    }
}

/// What errors of other kinds come down through.
void copyUpwards(const Presentation& block, Presentation& other) {
    if (other.lanes != block.lanes || other.steps != block.steps) {
        other = {}; // its matrices would change their shapes: see reshape()
    }
    other = block;
    other.profiler = nullptr; // a part of what this is computed for
}

/// G of a batch of N presentations whose errors come down anew, by `descend` in each block. covariance:
/// whether G loses the product of the means.
template <class Descend>
void sumBlocks(const Network& network, std::span<const Presentation> blocks, int presentations,
               bool covariance, Descend descend, GradientScratch& scratch, std::vector<Matrix>& G) {
    setToZero(network, G);
    scratch.products.resize(G.size());
    scratch.means.resize(G.size());
    const auto add = [&](std::size_t k, const HebbianFactors& factors) {
        Matrix& product = scratch.products[k];
        reshape(product, G[k].rows(), G[k].cols());
        const float scale = hebbianScale(network.layers[k].geometry, presentations, blocks.front().steps);
        hebbianProduct(factors, scale, 0, product.cols(), product);
        G[k] += product;
    };
    Presentation& other = scratch.other;
    for (const Presentation& block : blocks) {
        copyUpwards(block, other);
        descend(other);
        for (std::size_t k = 0; k < G.size(); ++k) {
            HebbianFactors factors;
            addLocalFactors(other, k, factors);
            add(k, factors);
            if (covariance) {
                addMeans(other, k, presentations, &block == &blocks.front(), scratch.means[k]);
            }
        }
    }
    for (std::size_t k = 0; k < G.size() && covariance; ++k) {
        HebbianFactors factors;
        scratch.means[k].addTo(factors);
        add(k, factors);
    }
}

} // namespace

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
        const Matrix& sent = pairing.eligibleError.size() > 0 ? pairing.eligibleError : error;
        const Matrix& post = constant ? pairing.tonicError : sent;
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

void addMeans(const Presentation& block, std::size_t k, int presentations, bool first, MeanSignals& means) {
    const LayerActivity& a = block.layers[k];
    const LayerGeometry& geometry = a.geometry;
    const bool maps = geometry.isConvolution();
    const Index entries = maps ? Index{geometry.kernel} * geometry.kernel : 1; // of a kernel in one map
    const Vector& sum = a.pairing.afferentSum;
    const double count = double(presentations) * block.steps *
                         (maps ? static_cast<double>(geometry.afferent.positions()) : 1.0);
    const auto scale = static_cast<float>(-1.0 / count);
    if (first) {
        reshape(means.error, a.errorSum.size(), 1);
        reshape(means.afferent, sum.size() * entries, 1);
        means.error.setZero();
        means.afferent.setZero();
    }
    means.error.col(0) += a.errorSum;
    for (Index j = 0; j < sum.size(); ++j) {
        means.afferent.col(0).segment(j * entries, entries).array() += scale * sum[j];
    }
}

void spikesPerBias(std::span<const Presentation> blocks, std::size_t k, Eigen::VectorXd& spikes) {
    const LayerActivity& first = blocks.front().layers[k];
    const Index biases = biasesOf(first);
    const Index sharing = first.spikes.rows() / biases;
    reshape(spikes, biases);
    spikes.setZero();
    for (const Presentation& block : blocks) {
        const SpikeMatrix& s = block.layers[k].spikes;
        for (Index column = 0; column < s.cols(); ++column) {
            for (Index i = 0; i < biases; ++i) {
                spikes[i] += s.col(column).segment(i * sharing, sharing).cast<int>().sum();
            }
        }
    }
}

void stepsPerBias(std::span<const Presentation> blocks, std::size_t k, Eigen::VectorXd& cellSteps) {
    const LayerActivity& first = blocks.front().layers[k];
    const Index biases = biasesOf(first);
    const Index sharing = first.spikes.rows() / biases;
    double steps = 0; // of one cell
    for (const Presentation& block : blocks) {
        steps += static_cast<double>(block.layers[k].spikes.cols());
    }
    reshape(cellSteps, biases);
    cellSteps.setConstant(static_cast<double>(sharing) * steps);
    for (const Index cell : first.cut) {
        cellSteps[cell / sharing] -= steps;
    }
}

void gradientThroughTime(const Network& network, const CircuitParameters& circuit,
                         std::span<const Presentation> blocks, int presentations, GradientScratch& scratch,
                         std::vector<Matrix>& G) {
    const auto descend = [&](Presentation& other) { presentThroughTime(network, circuit, other); };
    sumBlocks(network, blocks, presentations, false, descend, scratch, G);
}

void gradientThroughFeedback(const Network& network, std::span<const Matrix* const> feedback,
                             const CircuitParameters& circuit, const ErrorCellParameters& errorCells,
                             std::span<const float> quanta, std::span<const Presentation> blocks,
                             int presentations, std::span<const SilencedCells> silenced,
                             std::span<const ErrorTuning> tuning, GradientScratch& scratch,
                             std::vector<Matrix>& G) {
    const auto descend = [&](Presentation& other) {
        presentDownwards(feedback, circuit, errorCells, quanta, other, {}, FeedbackPath::LayerByLayer,
                         silenced, tuning);
    };
    sumBlocks(network, blocks, presentations, circuit.covariance, descend, scratch, G);
}

} // namespace mc
