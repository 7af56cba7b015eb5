#pragma once

#include "network/network_state.h"
#include "network/network_wires.h"
#include "view/cell_choice.h"
#include "view/data_table.h"

#include <QString>

namespace mc::ui {

/// As cellName(); "input, pixel 300 (row 10, column 20)".
[[nodiscard]] QString placeName(const Frame& frame, NetworkGeometry::Place place);

/// The synapse onto the picked cell that comes from a cell or pixel of the layer below, maybe through pools:
/// a place among its afferents. None if there is none, or if it is not known.
[[nodiscard]] std::optional<int> afferentAt(const NetworkState& state, NetworkGeometry::Place place);

/// The unit that an afferent of the picked cell comes from, as CircuitRecord counts them.
[[nodiscard]] int unitOf(const NetworkState& state, int afferent);

/// The synapse of a connection; on the way down, that of its pair. None where direct feedback has no pair.
[[nodiscard]] std::optional<SynapseChoice> synapseOf(const NetworkState& state, const NetworkWire& wire);

/// A cell or pixel with its values in the steps shown and its connection with the picked cell, in lines.
[[nodiscard]] QString placeText(const NetworkState& state, NetworkGeometry::Place place);

/// One connection: its ends, W, E and what passes in the steps shown, in lines.
[[nodiscard]] QString wireText(const NetworkState& state, const NetworkWire& wire);

/// The connections on show, a row each, with what passes in the steps shown.
[[nodiscard]] DataTable linksTable(const NetworkState& state);

} // namespace mc::ui
