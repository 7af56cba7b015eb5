#pragma once

#include "concordance/readout_picture.h"
#include "runtime/frame.h"
#include "training/measures/equivalence.h"

#include <QString>
#include <QStringList>
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

/// Readouts of both.
[[nodiscard]] PicturePtr readoutOfDistances(const Equivalence& equivalence, int layers);
[[nodiscard]] PicturePtr readoutOfCosines(const Equivalence& equivalence, int layers);

/// Where predictions began anew and by what, the latest first, or why there is none now: "Prediction
/// restarted at update 123: 30 % of feedback signs into layer 1 flipped". Several forms, the longest first:
/// without causes and pairs, the latest alone. Empty where it goes on from the start.
[[nodiscard]] QStringList predictionForms(const Equivalence& equivalence, const Frame& frame);

/// All of it in sentences; empty if nothing was measured.
[[nodiscard]] QString equivalenceText(const Equivalence& equivalence, const Frame& frame);

} // namespace mc::ui
