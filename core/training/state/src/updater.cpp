#include "training/state/updater.h"

#include <algorithm>

namespace mc {

namespace {

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
}

void Updater::update(const UpdateRates& rates, const Rule& rule, std::span<const Presentation> blocks,
                     int presentations, WorkerPool& pool, LearnerState& state, const Plasticity& plasticity) {
    for (std::size_t k = 0; k < factors_.size(); ++k) {
        factors_[k].clear();
        for (const Presentation& block : blocks) {
            addLocalFactors(block, k, factors_[k]);
        }
    }
    pool.run(static_cast<int>(tasks_.size()), [&](int index) {
        const Task& task = tasks_[static_cast<std::size_t>(index)];
        const std::size_t k = task.layer;
        const float scale =
            hebbianScale(state.network.layers[k].geometry, presentations, blocks.front().steps);
        PhaseTimer timer(blocks.front().profiler, Phase::Products);
        hebbianProduct(factors_[k], scale, task.first, task.count, gradients_[k]);
        timer.turnTo(Phase::Update);
        const bool feedback = rule.learnsFeedback && k > 0 && plasticity.feedback;
        if (plasticity.all) {
            updateSynapses(rates, gradients_[k], feedback ? &state.efficacy[k] : nullptr, task.first,
                           task.count, state.network.layers[k], state.slow[k]);
        }
        if (task.first == 0) {
            mc::meanError(blocks, k, scale, meanErrors_[k]);
            if (plasticity.all) {
                updateBias(rates, meanErrors_[k], state.network.layers[k], state.slow[k]);
            }
        }
    });
}

} // namespace mc
