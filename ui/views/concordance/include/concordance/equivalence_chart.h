#pragma once

#include "chart/chart_content.h"
#include "training/measures/equivalence.h"

namespace mc::ui {

// Charts of what was measured of equivalence, over the same epochs, to be compared; without curves where
// nothing was. layers: of the network, the input included.

/// The distance of the feedback B from M ∘ Wᵀ. Curves: the measured one of each pair of layers, lowest first,
/// then those predicted: one for each stretch without a restart, and those that are the same once.
[[nodiscard]] ChartContent distanceChart(const Equivalence& equivalence, int layers);

/// The cosine of the update with others. Curves: of each hidden layer, lowest first, the cosine with `bp`,
/// then the one with feedback M ∘ Wᵀ.
[[nodiscard]] ChartContent cosineChart(const Equivalence& equivalence, int layers);

} // namespace mc::ui
