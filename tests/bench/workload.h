#pragma once

#include "learning/gradient.h"
#include "learning/plasticity.h"
#include "model/presentation.h"
#include "training/experiment/experiment.h"
#include "training/state/learner_state.h"

#include <cstdint>
#include <vector>

namespace bench {

/// The two networks that are measured: 784-400-10 (0) and 784-800-800-10 (1), with direct input over 10 steps
/// or poisson input over 20, and graded or spiking errors.
[[nodiscard]] mc::Experiment measuredExperiment(std::int64_t net, bool poisson, bool spiking);

/// What one batch of a network has to do, with its parts callable one by one.
class Workload {
public:
    /// lanes: presentations side by side. Drawn digits scaled to the input layer stand for the images.
    Workload(const mc::Experiment& experiment, int lanes);

    /// The same with input spikes at a given share of pixels and steps, instead of images.
    void setInputRate(double share);

    void up();
    void down();
    void accumulate(); ///< G of every layer
    void update();

    [[nodiscard]] mc::Presentation& presentation() { return presentation_; }
    [[nodiscard]] double hiddenRate() const; ///< PYR spikes per hidden cell and step
    /// Operations of a step through all layers if every product is dense: 2 cells inputs columns.
    [[nodiscard]] double denseOperations() const;
    /// Bytes that an update reads and writes.
    [[nodiscard]] double updateBytes() const;
    [[nodiscard]] std::int64_t synapses() const;

private:
    mc::Experiment experiment_;
    mc::LearnerState state_;
    std::vector<const mc::Matrix*> feedback_;
    std::vector<float> quanta_;
    mc::Presentation presentation_;
    std::vector<mc::Matrix> gradients_;
    mc::HebbianFactors factors_;
};

} // namespace bench
