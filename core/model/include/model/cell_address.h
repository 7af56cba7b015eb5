#pragma once

namespace mc {

/// One microcircuit: layer 1 ... L and cell within it, from 0. Layer 0: none.
struct CellAddress {
    int layer = 0;
    int cell = 0;
    bool operator==(const CellAddress&) const = default;
};

/// The synapse onto the basal dendrite of a microcircuit from a unit of the layer below: a cell or pixel, or
/// where pools lie between, a unit of the uppermost pool, counted from 0.
struct SynapseAddress {
    CellAddress cell;
    int afferent = 0;
    bool operator==(const SynapseAddress&) const = default;
};

} // namespace mc
