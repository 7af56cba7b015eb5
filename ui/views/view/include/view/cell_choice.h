#pragma once

#include "runtime/frame.h"

namespace mc::ui {

/// One microcircuit, chosen by a person; none with the default.
using CellChoice = CellAddress;

/// A synapse: from a cell of the layer below, or a unit above its pools, to the basal dendrite of a
/// microcircuit.
struct SynapseChoice {
    CellChoice cell;
    int afferent = 0; ///< the unit, as CircuitRecord::afferents has it
    bool operator==(const SynapseChoice&) const = default;
};

} // namespace mc::ui
