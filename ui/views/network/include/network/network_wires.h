#pragma once

#include "network/network_geometry.h"
#include "network/network_links.h"

#include <QLineF>
#include <array>
#include <optional>

namespace mc::ui {

/// The line of one connection: a curve from the sending cell to the synapse.
struct NetworkWire {
    bool below = false; ///< the other end is in a layer below; else in one above
    bool down = false;  ///< of feedback E: errors come down, from right to left
    Link link;
    std::array<QPointF, 4> curve; ///< control points; the last one is the synapse

    [[nodiscard]] QPointF at(double share) const;
    [[nodiscard]] QPointF synapse() const { return curve.back(); }
    /// The direction of what passes: 1 to the right, -1 to the left.
    [[nodiscard]] double direction() const { return down ? -1 : 1; }
};

/// The lines of a microcircuit's connections. Those that arrive end side by side on a dendrite beside its
/// layer, in the order of the cells they come from, so that the synapses can be told apart and few lines
/// cross: from below on a basal one at the left, from above on an apical one at the right. Those that leave
/// part where its axon leaves the layer. Maps are not drawn over: lines leave them at their edge, in the row
/// of the cell.
struct NetworkWires {
    std::vector<NetworkWire> wires;
    std::vector<QLineF> branches;     ///< basal dendrite and axon
    std::vector<QLineF> downBranches; ///< apical dendrite and the axons of the error cells
    double synapseSize = 0;           ///< height of a synapse's mark on a dendrite, pixels
};

[[nodiscard]] NetworkWires networkWires(const NetworkGeometry& geometry, const CellLinks& links,
                                        Arrows arrows);

/// The wire that passes a point within a few pixels, the nearest; an index of `wires`.
[[nodiscard]] std::optional<std::size_t> wireAt(const NetworkWires& wires, QPointF point);

} // namespace mc::ui
