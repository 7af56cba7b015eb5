#pragma once

#include "model/cell_address.h"
#include "model/notation.h"

#include <optional>
#include <string>
#include <vector>

namespace mc {

/// The synapses onto one cell: from which unit each comes, and which column of W its weight stands in.
struct ReceptiveField {
    std::vector<int> units;   ///< as the synapses see them: of the layer below, or of the last pool
    std::vector<int> columns; ///< of W
};

/// The synapses from one cell of the layer below, which may reach them through pools.
struct ProjectiveField {
    std::vector<int> cells;   ///< of the layer above
    std::vector<int> columns; ///< of W
    float share = 1;          ///< what the pools pass on of the cell's trace, and of errors to the cell
};

/// A window of the input: first row and column, rows and columns.
struct InputWindow {
    int row = 0;
    int column = 0;
    int rows = 0;
    int columns = 0;
    bool operator==(const InputWindow&) const = default;
};

/// Row of W, and place in b, of a cell: its channel in a convolution, else itself.
[[nodiscard]] inline Index weightRow(const LayerGeometry& geometry, Index cell) {
    return geometry.isConvolution() ? cell / geometry.cells.positions() : cell;
}

/// cell: of the layer, from 0. Units are in ascending order; kernel entries over the border are left out.
[[nodiscard]] ReceptiveField receptiveField(const LayerGeometry& geometry, int cell);

/// The column of W of the synapse from a unit, as receptiveField counts them, to a cell; none if there is
/// none.
[[nodiscard]] std::optional<Index> weightColumn(const LayerGeometry& geometry, int cell, int unit);

/// Whether the network has this cell in a layer 1 ... L.
[[nodiscard]] bool hasCell(const NetworkShape& network, const CellAddress& cell);
/// Whether it has this cell, and the cell a synapse from the unit.
[[nodiscard]] bool hasSynapse(const NetworkShape& network, const SynapseAddress& synapse);

/// Throws BadParameter (parameter) unless the cell, which exists, has a synapse from the unit.
void checkSynapse(const SynapseAddress& synapse, const NetworkShape& network, const std::string& parameter);

/// Place of W, and of B in its shape, in the memory of a layer's matrix; the synapse must exist.
[[nodiscard]] Index weightPlace(const LayerGeometry& geometry, const SynapseAddress& synapse);

/// cellBelow: of the layer below `geometry`, from 0. Nothing if the pools drop it or strides skip it.
[[nodiscard]] ProjectiveField projectiveField(const LayerGeometry& geometry, int cellBelow);

/// What part of the input can reach a cell of layer 1 ... L; all of it through a dense layer.
[[nodiscard]] InputWindow inputWindow(const NetworkShape& network, int layer, int cell);

} // namespace mc
