#pragma once

#include "model/parameters.h"
#include "model/presentation.h"
#include "training/state/learner_state.h"

#include <span>
#include <vector>

namespace mc {

// Running averages of the errors of each layer, and what error cells take from them.

/// Quantum θ_e of the error cells of each layer for the next update (model.md, section 2), [L]: the fixed
/// one, or one that follows the errors of the layer once it has had any.
void setQuanta(const ErrorCellParameters& cells, std::span<const double> errorRms, std::span<float> quanta);

/// g and ε̄ of each layer for the next update (model.md, section 8); empty where cells neither adapt nor are
/// equalised. It refers to the state. cells: as the rule uses them.
void setTuning(const ErrorCellParameters& cells, const LearnerState& state, std::vector<ErrorTuning>& tuning);

/// Enters the errors of a batch into the averages of the state that `cells` take anything from: r of the
/// adaptive quantum, a^l of equalised errors, ε̄ of cells that adapt. Before the update is counted. blocks:
/// all presentations of the batch.
void followErrors(const ErrorCellParameters& cells, std::span<const Presentation> blocks,
                  LearnerState& state);

} // namespace mc
