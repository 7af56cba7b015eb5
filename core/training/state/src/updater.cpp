#include "training/state/updater.h"

#include "base/reshape.h"

#include <algorithm>

namespace mc {

namespace {

/// Zeros at the places that lie in columns [first, first + count).
void silenceCut(const std::vector<Index>& cut, Index first, Index count, Matrix& G) {
    for (const Index place : cut) {
        const Index column = place / G.rows();
        if (column >= first && column < first + count) {
            G.data()[place] = 0;
        }
    }
}

/// About as many synapses as stay in a core's own cache with their slow traces and G.
constexpr Index kSynapsesPerTask = 32'768;

} // namespace

Updater::Updater(const Network& network) {
    for (std::size_t k = 0; k < network.layers.size(); ++k) {
        const Layer& layer = network.layers[k];
        const Index rows = layer.forward.rows();
        const Index all = layer.forward.cols();
        const Index most = std::max<Index>(kSynapsesPerTask / rows, 1);
        const Index parts = (all + most - 1) / most;
        const Index columns = (all + parts - 1) / parts;
        for (Index first = 0; first < all; first += columns) {
            tasks_.push_back({k, first, std::min(columns, all - first)});
        }
        gradients_.emplace_back(Matrix::Zero(rows, all));
        meanErrors_.emplace_back(Vector::Zero(rows));
    }
    factors_.resize(network.layers.size());
    means_.resize(network.layers.size());
    steps_.resize(network.layers.size());
    biasSteps_.resize(network.layers.size());
    spikes_.resize(network.layers.size());
    cellSteps_.resize(network.layers.size());
}

/// The product that the covariance takes off is one more factor of G.
void Updater::addMeanFactors(std::span<const Presentation> blocks, int presentations) {
    for (std::size_t k = 0; k < factors_.size(); ++k) {
        for (const Presentation& block : blocks) {
            addMeans(block, k, presentations, &block == &blocks.front(), means_[k]);
        }
        means_[k].addTo(factors_[k]);
    }
}

void Updater::prepareSteps(bool adaptive) {
    adapted_ = adaptive;
    for (std::size_t k = 0; k < steps_.size() && adaptive; ++k) {
        reshape(steps_[k], gradients_[k].rows(), gradients_[k].cols());
        reshape(biasSteps_[k], meanErrors_[k].size());
    }
}

void Updater::update(const UpdateRates& rates, const Rule& rule, std::span<const Presentation> blocks,
                     int presentations, WorkerPool& pool, LearnerState& state, const Plasticity& plasticity) {
    for (std::size_t k = 0; k < factors_.size(); ++k) {
        factors_[k].clear();
        for (const Presentation& block : blocks) {
            addLocalFactors(block, k, factors_[k]);
        }
    }
    covariance_ = takesCovariance(blocks.front());
    if (covariance_) {
        addMeanFactors(blocks, presentations);
    }
    std::optional<AdaptiveStep> adaptive = plasticity.all ? rates.adaptive : std::nullopt;
    prepareSteps(adaptive.has_value());
    followed_ = plasticity.all && rates.homeostasis.rate > 0;
    if (adaptive) {
        state.squaresLeft *= adaptive->decay;
        adaptive->share = 1 - state.squaresLeft;
    }
    pool.run(static_cast<int>(tasks_.size()), [&](int index) {
        const Task& task = tasks_[static_cast<std::size_t>(index)];
        const std::size_t k = task.layer;
        const float scale =
            hebbianScale(state.network.layers[k].geometry, presentations, blocks.front().steps);
        PhaseTimer timer(blocks.front().profiler, Phase::Products);
        hebbianProduct(factors_[k], scale, task.first, task.count, gradients_[k]);
        if (!plasticity.cut.empty()) {
            silenceCut(plasticity.cut[k], task.first, task.count, gradients_[k]);
        }
        timer.turnTo(Phase::Update);
        const bool feedback = rule.learnsFeedback && k > 0 && plasticity.feedback;
        if (adaptive) {
            const Index begin = task.first * gradients_[k].rows();
            adaptSteps(*adaptive, task.count * gradients_[k].rows(), gradients_[k].data() + begin,
                       state.slow[k].squares.data() + begin, steps_[k].data() + begin);
        }
        if (plasticity.all) {
            updateSynapses(rates, adaptive ? steps_[k] : gradients_[k],
                           feedback ? &state.efficacy[k] : nullptr, task.first, task.count,
                           state.network.layers[k], state.slow[k]);
        }
        if (task.first == 0) {
            mc::meanError(blocks, k, scale, meanErrors_[k]);
            if (adaptive) {
                adaptSteps(*adaptive, meanErrors_[k].size(), meanErrors_[k].data(),
                           state.slow[k].biasSquares.data(), biasSteps_[k].data());
            }
            if (plasticity.all) {
                updateBias(rates, adaptive ? biasSteps_[k] : meanErrors_[k], state.network.layers[k],
                           state.slow[k]);
            }
            if (followed_ && k + 1 < factors_.size()) {
                spikesPerBias(blocks, k, spikes_[k]);
                stepsPerBias(blocks, k, cellSteps_[k]);
                followRates(rates.homeostasis, spikes_[k], cellSteps_[k], state.network.layers[k]);
            }
        }
    });
}

std::optional<double> Updater::rate(std::size_t k, Index bias) const {
    const bool follows = followed_ && k + 1 < factors_.size() && cellSteps_[k][bias] > 0;
    return follows ? std::optional(spikes_[k][bias] / cellSteps_[k][bias]) : std::nullopt;
}

} // namespace mc
