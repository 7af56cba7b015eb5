#pragma once

#include "views/view.h"

namespace mc::ui {

/// "hidden 1, cell 17", "output, cell 3".
[[nodiscard]] QString cellName(const Frame& frame, CellChoice cell);

/// "red", "green", "blue"; of any other number of channels "channel 0" and so on.
[[nodiscard]] QString channelName(int channel, int channels);

/// "pixel (14, 11)": row and column from 0, with the channel where there are several.
[[nodiscard]] QString pixelName(const ImageShape& shape, int pixel);

/// Name of a cell of the layer below, or of a pixel. layer: of the microcircuit, 1 ... L.
[[nodiscard]] QString afferentName(const Frame& frame, int layer, int afferent);

/// What a typed text says: a cell, or a sentence that names the fault.
struct TypedCell {
    CellChoice cell;
    QString fault; ///< empty: understood
};

/// Reads "layer 2, cell 17", "2 17", "hidden 1 17", "output 3" and what cellName() writes.
[[nodiscard]] TypedCell typedCell(const QString& text, const std::vector<int>& layerSizes);

} // namespace mc::ui
