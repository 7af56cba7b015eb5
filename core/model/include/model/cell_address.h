#pragma once

namespace mc {

/// One microcircuit: layer 1 ... L and cell within it, from 0. Layer 0: none.
struct CellAddress {
    int layer = 0;
    int cell = 0;
    bool operator==(const CellAddress&) const = default;
};

} // namespace mc
