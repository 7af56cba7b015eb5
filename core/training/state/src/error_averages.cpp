#include "training/state/error_averages.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace mc {

namespace {

/// average: below 0 before the first value.
void follow(double value, double& average) {
    average = average < 0 ? value : 0.9 * average + 0.1 * value;
}

/// g^l = a^L / a^l.
float gainOf(std::span<const double> feltRms, std::size_t k) {
    constexpr double kMost = 1000;
    if (k + 1 == feltRms.size() || feltRms[k] <= 0 || feltRms.back() < 0) {
        return 1.0F;
    }
    return static_cast<float>(std::clamp(feltRms.back() / feltRms[k], 1 / kMost, kMost));
}

/// ε̄ ← (1 - a) ε̄ + a times the mean of h v_a; after the first update the mean itself. count: of the cells
/// that share a bias, presentations and steps.
void followDrive(double share, double count, std::span<const Presentation> blocks, std::size_t k,
                 Vector& usual) {
    usual *= static_cast<float>(1 - share);
    for (const Presentation& block : blocks) {
        usual += static_cast<float>(share / count) * block.layers[k].driveSum;
    }
}

} // namespace

void setQuanta(const ErrorCellParameters& cells, std::span<const double> errorRms, std::span<float> quanta) {
    const bool adaptive = cells.quantumMode == QuantumMode::Adaptive;
    for (std::size_t k = 0; k < quanta.size(); ++k) {
        const auto adapted = static_cast<float>(cells.adaptiveScale * errorRms[k]);
        quanta[k] = adaptive && adapted > 0 ? adapted : static_cast<float>(cells.quantum);
    }
}

void setTuning(const ErrorCellParameters& cells, const LearnerState& state,
               std::vector<ErrorTuning>& tuning) {
    tuning.clear();
    for (std::size_t k = 0; k < state.feltRms.size() && (cells.adaptation > 0 || cells.equalise); ++k) {
        const Vector& usual = state.usualDrive[k];
        tuning.push_back(
            {cells.equalise ? gainOf(state.feltRms, k) : 1.0F, usual.size() > 0 ? &usual : nullptr});
    }
}

void followErrors(const ErrorCellParameters& cells, std::span<const Presentation> blocks,
                  LearnerState& state) {
    for (std::size_t k = 0; k < state.errorRms.size(); ++k) {
        double squares = 0;
        double presentedSteps = 0;
        for (const Presentation& block : blocks) {
            squares += block.layers[k].squaredDrive;
            presentedSteps += double(block.lanes) * block.steps;
        }
        const double count = static_cast<double>(state.network.layers[k].cells()) * presentedSteps;
        const double felt = std::sqrt(squares / count);
        if (cells.mode == ErrorMode::Spiking && cells.quantumMode == QuantumMode::Adaptive) {
            follow(double{blocks.front().layers[k].gain} * felt, state.errorRms[k]);
        }
        if (cells.equalise) {
            follow(felt, state.feltRms[k]);
        }
        Vector& usual = state.usualDrive[k];
        if (usual.size() > 0) {
            followDrive(state.updates == 0 ? 1 : cells.adaptation, count / static_cast<double>(usual.size()),
                        blocks, k, usual);
        }
    }
}

} // namespace mc
