#pragma once

#include "training/experiment/experiment_fields.h"

namespace mc::ui {

/// Whether the value of `field` makes a difference to `experiment`: the sizes of bursts do not when errors
/// are graded.
[[nodiscard]] bool hasEffect(const Field& field, const Experiment& experiment);

} // namespace mc::ui
