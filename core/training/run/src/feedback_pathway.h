#pragma once

#include "base/worker_pool.h"
#include "learning/rules.h"
#include "training/experiment/experiment.h"
#include "training/state/modifications.h"

#include <cstdint>
#include <span>
#include <vector>

namespace mc {

/// Feedback pathway of a network: the effective feedback E by which the errors of the next update come down
/// (model.md, section 4), drawn anew where the rule asks for it, with what interventions turn or cut.
class FeedbackPathway {
public:
    /// Throws BadParameter for an experiment that makes no network.
    explicit FeedbackPathway(const Experiment& experiment);

    /// Once before every update, and whenever the weights have changed otherwise. updates: done so far.
    /// bursts: whether error cells spike. What is redrawn is drawn into network.
    void prepare(std::int64_t updates, bool bursts, const Modifications& inForce, Network& network,
                 WorkerPool& pool);

    /// [L], in the shapes of W, or [outputs x cells below] with a Direct path; the first is null. Refers to
    /// the network, and holds until it changes.
    [[nodiscard]] std::span<const Matrix* const> effective() const { return effective_; }
    /// Their transposes, as presentDownwards uses them; empty where bursts are not carried one by one.
    [[nodiscard]] std::span<const Matrix> transposed() const { return transposed_; }

private:
    void redraw(std::int64_t updates, Network& network, WorkerPool& pool);
    void transpose(const Network& network, WorkerPool& pool);

    const Rule* rule_;
    Seed seed_;
    bool worthTransposing_;
    std::vector<double> redrawDeviations_; // β σ₀ per layer; empty where feedback is not redrawn
    std::vector<Matrix> scratch_;
    std::vector<const Matrix*> effective_;
    std::vector<Matrix> transposed_;
};

} // namespace mc
