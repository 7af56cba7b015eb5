#include "feedback_pathway.h"

#include "base/reshape.h"
#include "model/notation.h"

#include <algorithm>

namespace mc {

namespace {

/// β σ₀ of each layer, of the weights as they were drawn.
std::vector<double> drawnDeviations(const Experiment& experiment, const NetworkShape& shape, Seed seed) {
    std::vector<double> deviations;
    for (const Layer& layer : makeNetwork(shape, experiment.initial, seed).layers) {
        deviations.push_back(experiment.initial.feedbackScale * spread(layer.forward));
    }
    return deviations;
}

/// A transposition costs about as much as the product with this many columns.
bool isWorthTransposing(const Experiment& experiment) {
    constexpr std::int64_t kWorthColumns = 64;
    return std::int64_t{experiment.learning.batch} * experiment.circuit.steps >= kWorthColumns;
}

/// Work on a matrix of so many columns, cut into tasks: work(first, count).
template <class Work> void inColumns(WorkerPool& pool, Index columns, Work work) {
    constexpr Index kPerTask = 64;
    pool.run(static_cast<int>((columns + kPerTask - 1) / kPerTask), [&](int task) {
        const Index first = task * kPerTask;
        work(first, std::min(kPerTask, columns - first));
    });
}

} // namespace

FeedbackPathway::FeedbackPathway(const Experiment& experiment)
    : rule_(&ruleNamed(experiment.rule)), seed_{static_cast<std::uint64_t>(experiment.seed)},
      worthTransposing_(isWorthTransposing(experiment)) {
    const NetworkShape shape = parseNetwork(experiment.network);
    scratch_.resize(shape.layers.size());
    effective_.resize(shape.layers.size());
    if (rule_->feedback == FeedbackKind::Redrawn) {
        redrawDeviations_ = drawnDeviations(experiment, shape, seed_);
    }
}

void FeedbackPathway::prepare(std::int64_t updates, bool bursts, const Modifications& inForce,
                              Network& network, WorkerPool& pool) {
    redraw(updates, network, pool);
    for (std::size_t k = 1; k < effective_.size(); ++k) {
        const Matrix& byRule = rule_->effectiveFeedback(network.layers[k], scratch_[k]);
        effective_[k] = &modifiedFeedback(inForce, *rule_, k, byRule, scratch_[k]);
    }
    if (bursts && worthTransposing_) {
        transpose(network, pool);
    } else {
        transposed_.clear();
    }
}

void FeedbackPathway::redraw(std::int64_t updates, Network& network, WorkerPool& pool) {
    for (std::size_t k = 1; k < redrawDeviations_.size(); ++k) {
        Matrix& feedback = network.layers[k].feedback;
        inColumns(pool, feedback.cols(), [&](Index first, Index count) {
            redrawFeedback(k, updates, redrawDeviations_[k], seed_, first, count, feedback);
        });
    }
}

void FeedbackPathway::transpose(const Network& network, WorkerPool& pool) {
    transposed_.resize(effective_.size());
    const bool direct = rule_->path == ErrorPath::Direct;
    for (std::size_t k = 1; k < effective_.size(); ++k) {
        if (!direct && network.layers[k].geometry.isConvolution()) {
            continue; // kernels carry errors down as a whole
        }
        const Matrix& feedback = *effective_[k];
        Matrix& transposed = transposed_[k];
        reshape(transposed, feedback.cols(), feedback.rows());
        inColumns(pool, feedback.rows(), [&](Index first, Index count) {
            transposed.middleCols(first, count) = feedback.middleRows(first, count).transpose();
        });
    }
}

} // namespace mc
