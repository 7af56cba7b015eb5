#pragma once

#include "training/run/trainer.h"

#include <string>

namespace mc::app {

/// A Markdown section on the equivalence of a run with sign-concordant feedback alignment: per pair of layers
/// the distance of B from M ∘ Wᵀ beside its prediction, per hidden layer the cosines of its update, each as
/// far as measured. Empty for rules whose feedback does not learn, and where nothing was measured.
[[nodiscard]] std::string equivalenceMarkdown(const Trainer& trainer);

} // namespace mc::app
