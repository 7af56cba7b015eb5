#pragma once

#include "model/parameters.h"
#include "model/presentation.h"
#include "training/state/learner_state.h"

#include <span>

namespace mc {

/// Quantum θ_e of the error cells of each layer for the next update (model.md, section 2), [L]: the fixed
/// one, or one that follows the errors of the layer once it has had any.
void setQuanta(const ErrorCellParameters& cells, std::span<const double> errorRms, std::span<float> quanta);

/// Enters the errors of a batch into the running averages r of state.errorRms, which the adaptive quantum
/// follows. blocks: all presentations of the batch.
void followErrors(std::span<const Presentation> blocks, LearnerState& state);

} // namespace mc
