#pragma once

#include "views/network_geometry.h"
#include "views/network_links.h"

#include <QLineF>
#include <array>
#include <optional>

namespace mc::ui {

/// The line of one connection: a curve from the sending cell to the synapse.
struct NetworkWire {
    bool below = false; ///< comes from the layer below; else goes to the layer above
    Link link;
    std::array<QPointF, 4> curve; ///< control points; the last one is the synapse

    [[nodiscard]] QPointF at(double share) const;
    [[nodiscard]] QPointF synapse() const { return curve.back(); }
};

/// The lines of a microcircuit's connections. Those from below end side by side on a dendrite at the left of
/// its layer, in the order of the cells they come from, so that the synapses can be told apart and few lines
/// cross. Those to the layer above part where its axon leaves the layer.
struct NetworkWires {
    std::vector<NetworkWire> wires;
    std::vector<QLineF> branches; ///< dendrite and axon
    double synapseSize = 0;       ///< height of a synapse's mark on the dendrite, pixels
};

[[nodiscard]] NetworkWires networkWires(const NetworkGeometry& geometry, const CellLinks& links);

/// The wire that passes a point within a few pixels, the nearest; an index of `wires`.
[[nodiscard]] std::optional<std::size_t> wireAt(const NetworkWires& wires, QPointF point);

} // namespace mc::ui
