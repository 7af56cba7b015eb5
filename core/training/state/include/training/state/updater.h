#pragma once

#include "base/worker_pool.h"
#include "learning/gradient.h"
#include "learning/rules.h"
#include "training/state/learner_state.h"

#include <optional>
#include <span>
#include <vector>

namespace mc {

/// Which synapses an update changes.
struct Plasticity {
    bool all = true;      ///< W and b, and B if it learns
    bool feedback = true; ///< B, where the rule lets it learn
    /// [L], places of synapses in W that are cut: their G is 0, and so W, B and their slow traces stay 0.
    /// Empty: none at all.
    std::span<const std::vector<Index>> cut{};
};

/// One update of a network from the presentations of one batch, cut into tasks for worker threads. A task
/// owns some columns of one layer: it forms their part of G from all factors in a fixed order and updates
/// them at once, so no sum crosses tasks and the result is the same for every number of threads.
class Updater {
public:
    explicit Updater(const Network& network);

    /// blocks: all presentations of the batch, upwards and downwards done. presentations: N.
    /// What is not plastic keeps its slow traces, too; G is formed all the same.
    void update(const UpdateRates& rates, const Rule& rule, std::span<const Presentation> blocks,
                int presentations, WorkerPool& pool, LearnerState& state, const Plasticity& plasticity = {});

    /// G of layers[k] at the last update, in the shape of W.
    [[nodiscard]] const Matrix& gradient(std::size_t k) const { return gradients_[k]; }
    /// Mean e of layers[k] at the last update, [cells].
    [[nodiscard]] const Vector& meanError(std::size_t k) const { return meanErrors_[k]; }
    /// Of the last update; null where it was without the covariance.
    [[nodiscard]] const MeanSignals* means(std::size_t k) const { return covariance_ ? &means_[k] : nullptr; }
    /// Ĝ, which slow traces took at the last update in place of G; null where it was without the adaptive
    /// step.
    [[nodiscard]] const Matrix* step(std::size_t k) const { return adapted_ ? &steps_[k] : nullptr; }
    /// r_i of a bias of layers[k], by which homeostasis moved it at the last update; none where it did not.
    [[nodiscard]] std::optional<double> rate(std::size_t k, Index bias) const;

private:
    void addMeanFactors(std::span<const Presentation> blocks, int presentations);
    void prepareSteps(bool adaptive);
    struct Task {
        std::size_t layer;
        Index first;
        Index count;
    };
    std::vector<Task> tasks_;
    std::vector<Matrix> gradients_;
    std::vector<Vector> meanErrors_;
    std::vector<HebbianFactors> factors_; // per layer, of all blocks
    // Of additions: without memory until they are used.
    std::vector<MeanSignals> means_;         // per layer, with the covariance
    bool covariance_ = false;                // whether the last update took their product off
    bool adapted_ = false;                   // whether the last update took adaptive steps
    bool followed_ = false;                  // whether biases followed rates at the last update
    std::vector<Matrix> steps_;              // per layer, Ĝ
    std::vector<Vector> biasSteps_;          // likewise of mean errors
    std::vector<Eigen::VectorXd> spikes_;    // per layer and bias, for homeostasis
    std::vector<Eigen::VectorXd> cellSteps_; // likewise
};

} // namespace mc
