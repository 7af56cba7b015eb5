#pragma once

#include "view/view.h"

#include <QStringList>

namespace mc::ui {

/// "hidden 1, cell 17"; in a convolution "hidden 1, channel 3, row 4, column 5"; with the class, where that
/// has a name and not only its number, "output, cell 3 (cat)".
[[nodiscard]] QString cellName(const Frame& frame, CellChoice cell);

/// The same where the layer is named beside it and room is short: "ch 3 (4,5)" in a convolution.
[[nodiscard]] QString cellLabel(const Frame& frame, CellChoice cell);

/// The same in several forms, the longest first: "output, cell 0 (airplane)", "out. airplane"; "hidden 2,
/// cell 17", "hid. 2, 17".
[[nodiscard]] QStringList cellForms(const Frame& frame, CellChoice cell);

/// "red", "green", "blue"; of any other number of channels "channel 0" and so on.
[[nodiscard]] QString channelName(int channel, int channels);

/// "pixel (14, 11)": row and column from 0, with the channel where there are several.
[[nodiscard]] QString pixelName(const ImageShape& shape, int pixel);

/// Name of a cell of the layer below, or of a pixel; where pools lie between, of the unit above them, as
/// "hidden 1, channel 3, row 4, column 5, pooled". layer: of the microcircuit, 1 ... L; unit: as
/// CircuitRecord::afferents counts them.
[[nodiscard]] QString afferentName(const Frame& frame, int layer, int unit);

/// The same as cellLabel() shortens it: "pool 3 (4,5)".
[[nodiscard]] QString afferentLabel(const Frame& frame, int layer, int unit);

/// What a typed text says: a cell, or a sentence that names the fault.
struct TypedCell {
    CellChoice cell;
    QString fault; ///< empty: understood
};

/// Reads "layer 2, cell 17", "2 17", "hidden 1 17", "output 3", for convolutions also "1:3,4,5" (channel,
/// row, column), and what cellName() writes. network: null where it is not known; then no cell has a place.
[[nodiscard]] TypedCell typedCell(const QString& text, const std::vector<int>& layerSizes,
                                  const NetworkShape* network = nullptr);

} // namespace mc::ui
