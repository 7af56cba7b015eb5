#include "model/single_cell.h"

#include "model/presentation.h"

#include <algorithm>
#include <cmath>

namespace mc {

// Not integrateCells() and formErrors(): those begin at rest and take all steps with the same parameters.
// Here a spike of the step before counts as one even if the threshold has moved since.
SingleCellStep SingleCell::step(const CircuitParameters& circuit, const ErrorCellParameters& errorCells,
                                const SingleCellInput& input) {
    const float kappa = circuit.kappa();
    SingleCellStep now{.apical = input.apical};
    potential_ = (spiked_ ? 0.0F : circuit.alpha() * potential_) + input.current;
    spiked_ = potential_ >= static_cast<float>(circuit.theta);
    trace_ = kappa * trace_ + (spiked_ ? 1.0F - kappa : 0.0F);
    now.potential = potential_;
    now.spike = spiked_;
    now.trace = trace_;
    evaluateGate(circuit, &now.potential, &now.gate, 1);
    now.drive = now.gate * input.apical;
    if (errorCells.mode == ErrorMode::Graded) {
        now.error = now.drive;
        return now;
    }
    const auto quantum = static_cast<float>(errorCells.quantum);
    const auto most = static_cast<float>(errorCells.maxBurst);
    residue_ += now.drive;
    now.burst = static_cast<int>(std::clamp(residue_ / quantum, -most, most)); // towards 0
    now.error = quantum * static_cast<float>(now.burst);
    residue_ -= now.error;
    return now;
}

std::optional<int> spikePeriod(const CircuitParameters& circuit, float current) {
    const float alpha = circuit.alpha();
    const auto theta = static_cast<float>(circuit.theta);
    float potential = 0;
    for (int steps = 1;; ++steps) {
        const float next = alpha * potential + current;
        if (next >= theta) {
            return steps;
        }
        if (!(next > potential)) { // it climbs no further
            return std::nullopt;
        }
        potential = next;
    }
}

double rheobase(const CircuitParameters& circuit) {
    return (1.0 - static_cast<double>(circuit.alpha())) * circuit.theta;
}

} // namespace mc
