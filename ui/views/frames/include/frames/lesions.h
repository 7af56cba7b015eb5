#pragma once

#include "runtime/frame.h"
#include "view/cell_choice.h"

#include <QString>
#include <vector>

namespace mc::ui {

/// Whether a lesion cuts the microcircuit: in the batch to come, and where that is on show already, in the
/// presentation.
[[nodiscard]] bool isCut(const Frame& frame, CellChoice cell);
/// Whether a lesion cuts the synapse itself; in a convolution, the entry of the kernel that it is one of.
[[nodiscard]] bool isCut(const Frame& frame, SynapseChoice synapse);
/// Cells of a layer 1 ... L that are cut, ascending.
[[nodiscard]] std::vector<Index> cutCells(const Frame& frame, int layer);

/// The lesion that a person asks for at a place: it cuts what is whole, and mends what is cut.
[[nodiscard]] WhatIf lesionAt(const Frame& frame, CellChoice cell);
[[nodiscard]] WhatIf lesionAt(const Frame& frame, SynapseChoice synapse);
/// The same in words, for a menu: "Cut hidden 1, cell 17", "Mend the synapse pixel (14, 11) → hidden 1, cell
/// 17"; in a convolution it says that all positions are meant.
[[nodiscard]] QString lesionText(const Frame& frame, CellChoice cell);
[[nodiscard]] QString lesionText(const Frame& frame, SynapseChoice synapse);

/// "1 cell cut", "2 cells, 3 synapses cut"; of one layer, or of all with layer 0; empty where nothing is.
[[nodiscard]] QString lesionsText(const Frame& frame, int layer = 0);

} // namespace mc::ui
