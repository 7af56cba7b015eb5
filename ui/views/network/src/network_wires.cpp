#include "network/network_wires.h"

#include <algorithm>

namespace mc::ui {

namespace {

constexpr double kDendriteFrom = 12; ///< left of the layer, pixels
constexpr double kAxonTo = 8;        ///< right of the layer, pixels
constexpr double kSlot = 9;          ///< between synapses on the dendrite, pixels
constexpr double kBeside = 5;        ///< between branches up and down, pixels
constexpr double kReach = 4;         ///< between pointer and a wire that is meant, pixels
constexpr int kSamples = 48;         ///< of a curve, to find what is near

std::array<QPointF, 4> curveBetween(QPointF from, QPointF to) {
    const QPointF bend((to.x() - from.x()) * 0.5, 0);
    return {from, from + bend, to - bend, to};
}

QPointF rightOf(const LayerBlock& block, int cell) {
    return block.centre(cell) + QPointF(block.cellSize() / 2, 0);
}

QPointF leftOf(const LayerBlock& block, int cell) {
    return block.centre(cell) - QPointF(block.cellSize() / 2, 0);
}

/// Where lines to the layers above leave or meet a cell, or the middle of the cells that a pool brings
/// together.
QPointF portOf(const LayerBlock& below, const Link& link) {
    const QPointF port = (rightOf(below, link.cell) + rightOf(below, std::max(link.cell, link.lastCell))) / 2;
    return below.hasMaps() ? QPointF(below.area.right() + 1, port.y()) : port;
}

/// One side of the picked microcircuit.
struct Side {
    const NetworkGeometry& geometry;
    const LayerBlock& own;
    const LayerBlock& other; ///< the layer at the other end
    int cell;
    bool right;        ///< of its layer; else left
    double offset = 0; ///< of what it branches off with, from its middle, pixels

    [[nodiscard]] double outwards() const { return right ? 1 : -1; }
    [[nodiscard]] double edge() const { return right ? own.area.right() : own.area.left(); }
    [[nodiscard]] QPointF soma() const {
        return (right ? rightOf(own, cell) : leftOf(own, cell)) + QPointF(0, offset);
    }
    [[nodiscard]] QPointF endOf(const Link& link) const {
        return right ? leftOf(other, link.cell) : portOf(other, link);
    }
};

/// Lines that arrive, side by side on a dendrite.
void addDendrite(const Side& side, const Links& links, bool down, std::vector<QLineF>& branches,
                 NetworkWires& wires) {
    std::vector<Link> order = links.shown;
    std::sort(order.begin(), order.end(), [&](const Link& a, const Link& b) {
        const int aRow = side.other.row(a.cell);
        const int bRow = side.other.row(b.cell);
        return aRow != bRow ? aRow < bRow : side.other.column(a.cell) < side.other.column(b.cell);
    });
    const QRectF& plot = side.geometry.plot();
    const auto count = static_cast<double>(order.size());
    const double slot = std::min(kSlot, plot.height() / std::max(1.0, count));
    const double x = side.edge() + side.outwards() * kDendriteFrom;
    const QPointF soma = side.soma();
    double top = soma.y() - slot * (count - 1) / 2;
    if (soma.y() >= plot.top() && soma.y() <= plot.bottom()) { // in sight, and so all its synapses
        top = std::max(plot.top() + slot / 2, std::min(top, plot.bottom() - slot * (count - 0.5)));
    }
    wires.synapseSize = wires.synapseSize > 0 ? std::min(wires.synapseSize, slot) : slot;
    for (std::size_t k = 0; k < order.size(); ++k) {
        const QPointF synapse(x + 2 * side.outwards(), top + static_cast<double>(k) * slot);
        wires.wires.push_back({!side.right, down, order[k], curveBetween(side.endOf(order[k]), synapse)});
    }
    if (!order.empty()) {
        const double low = std::min(top, soma.y());
        const double high = std::max(top + slot * (count - 1), soma.y());
        branches.emplace_back(x, low, x, high);
        branches.emplace_back(QPointF(x, soma.y()), soma);
    }
}

/// Lines that leave, from the end of an axon.
void addAxon(const Side& side, const Links& links, bool down, std::vector<QLineF>& branches,
             NetworkWires& wires) {
    if (links.shown.empty()) {
        return;
    }
    const QPointF leaving(side.edge() + side.outwards() * kAxonTo, side.soma().y());
    branches.emplace_back(side.soma(), leaving);
    for (const Link& link : links.shown) {
        wires.wires.push_back({!side.right, down, link,
                               curveBetween(leaving, side.endOf(link) - QPointF(2 * side.outwards(), 0))});
    }
}

} // namespace

QPointF NetworkWire::at(double share) const {
    const double rest = 1 - share;
    return curve[0] * (rest * rest * rest) + curve[1] * (3 * rest * rest * share) +
           curve[2] * (3 * rest * share * share) + curve[3] * (share * share * share);
}

NetworkWires networkWires(const NetworkGeometry& geometry, const CellLinks& links, Arrows arrows) {
    NetworkWires wires;
    if (!links.known) {
        return wires;
    }
    const int layer = links.cell.layer;
    const int top = static_cast<int>(geometry.blocks().size()) - 1;
    const auto side = [&](int other, bool right, double offset) {
        return Side{geometry, geometry.block(layer), geometry.block(other), links.cell.cell, right, offset};
    };
    if (pointsUp(arrows)) {
        addDendrite(side(layer - 1, false, 0), links.below, false, wires.branches, wires);
        if (layer < top) {
            addAxon(side(layer + 1, true, 0), links.above, false, wires.branches, wires);
        }
    }
    if (pointsDown(arrows)) { // beside those up, not on them
        const double offset = arrows == Arrows::Both ? kBeside : 0;
        if (layer < top && links.source > layer) {
            addDendrite(side(links.source, true, -offset), links.arriving, true, wires.downBranches, wires);
        }
        addAxon(side(layer - 1, false, offset), links.sent, true, wires.downBranches, wires);
    }
    return wires;
}

std::optional<std::size_t> wireAt(const NetworkWires& wires, QPointF point) {
    std::optional<std::size_t> nearest;
    double least = kReach;
    for (std::size_t k = 0; k < wires.wires.size(); ++k) {
        for (int sample = 0; sample <= kSamples; ++sample) {
            const double distance =
                QLineF(point, wires.wires[k].at(static_cast<double>(sample) / kSamples)).length();
            if (distance < least) {
                least = distance;
                nearest = k;
            }
        }
    }
    return nearest;
}

} // namespace mc::ui
