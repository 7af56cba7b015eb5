#include "burst_quanta.h"

#include <cmath>
#include <cstddef>

namespace mc {

void setQuanta(const ErrorCellParameters& cells, std::span<const double> errorRms, std::span<float> quanta) {
    const bool adaptive = cells.quantumMode == QuantumMode::Adaptive;
    for (std::size_t k = 0; k < quanta.size(); ++k) {
        const auto adapted = static_cast<float>(cells.adaptiveScale * errorRms[k]);
        quanta[k] = adaptive && adapted > 0 ? adapted : static_cast<float>(cells.quantum);
    }
}

void followErrors(std::span<const Presentation> blocks, LearnerState& state) {
    for (std::size_t k = 0; k < state.errorRms.size(); ++k) {
        double squares = 0;
        double presentedSteps = 0;
        for (const Presentation& block : blocks) {
            squares += block.layers[k].squaredDrive;
            presentedSteps += double(block.lanes) * block.steps;
        }
        const double count = static_cast<double>(state.network.layers[k].cells()) * presentedSteps;
        const double rms = std::sqrt(squares / count);
        double& average = state.errorRms[k];
        average = average < 0 ? rms : 0.9 * average + 0.1 * rms;
    }
}

} // namespace mc
