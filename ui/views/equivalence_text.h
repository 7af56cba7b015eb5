#pragma once

#include "training/equivalence.h"
#include "views/equivalence_readout.h"

#include <QString>
#include <vector>

namespace mc::ui {

// What the measures of equivalence come to in words. layers: of the network, the input included.

/// A share as a percentage of two digits that count: "0.0021 %".
[[nodiscard]] QString departureText(double share);

/// The largest departure from the prediction, then the distance of now of each pair, the output's first, as
/// in the raster.
[[nodiscard]] std::vector<ReadoutFigure> distanceFigures(const Equivalence& equivalence, int layers);

/// The cosines measured last, of the highest hidden layer first.
[[nodiscard]] std::vector<ReadoutFigure> cosineFigures(const Equivalence& equivalence, int layers);

/// All of it in sentences; empty if nothing was measured.
[[nodiscard]] QString equivalenceText(const Equivalence& equivalence, int layers);

} // namespace mc::ui
