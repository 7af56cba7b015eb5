#pragma once

#include "training/files/checkpoint.h"

#include <vector>

namespace mc {

/// The effective feedback E that the next update of a kept state uses, with what interventions have turned
/// or cut: [L], E into the layer below layers[k], in the shape that effectiveFeedback() of its rule gives.
/// Empty for the lowest layer, below which no errors go. Throws Refused where the state belongs to a run with
/// more interventions.
[[nodiscard]] std::vector<Matrix> effectiveFeedbackOf(const Checkpoint& checkpoint);

} // namespace mc
