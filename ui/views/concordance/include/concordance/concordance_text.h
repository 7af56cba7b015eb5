#pragma once

#include "concordance/readout_picture.h"
#include "training/measures/history.h"

namespace mc::ui {

/// The measures of sign concordance of each layer pair in numbers, the output pair first, as in the raster.
/// layers: of the network, the input included. direct: feedback comes from the output to every hidden layer,
/// and is compared with the path of all weights between them.
[[nodiscard]] std::vector<ReadoutFigure> concordanceFigures(const std::vector<Concordance>& pairs, int layers,
                                                            bool direct);

/// A readout of these.
[[nodiscard]] PicturePtr concordanceReadout(std::vector<ReadoutFigure> figures);

/// All of it in a sentence.
[[nodiscard]] QString concordanceText(const std::vector<ReadoutFigure>& figures);

} // namespace mc::ui
