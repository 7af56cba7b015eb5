#include "views/network_wires.h"

#include <algorithm>

namespace mc::ui {

namespace {

constexpr double kDendriteFrom = 12; ///< left of the layer, pixels
constexpr double kAxonTo = 8;        ///< right of the layer, pixels
constexpr double kSlot = 9;          ///< between synapses on the dendrite, pixels
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

/// Where a wire leaves the layer below: a cell, or the middle of the cells that a pool brings together.
QPointF sourceOf(const LayerBlock& below, const Link& link) {
    return (rightOf(below, link.cell) + rightOf(below, std::max(link.cell, link.lastCell))) / 2;
}

void addAfferents(const NetworkGeometry& geometry, const CellLinks& links, NetworkWires& wires) {
    const LayerBlock& own = geometry.block(links.cell.layer);
    const LayerBlock& below = geometry.block(links.cell.layer - 1);
    std::vector<Link> order = links.below.shown;
    std::sort(order.begin(), order.end(), [&](const Link& a, const Link& b) {
        const int aRow = below.row(a.cell);
        const int bRow = below.row(b.cell);
        return aRow != bRow ? aRow < bRow : below.column(a.cell) < below.column(b.cell);
    });
    const QRectF& plot = geometry.plot();
    const auto count = static_cast<double>(order.size());
    const double slot = std::min(kSlot, plot.height() / std::max(1.0, count));
    const double x = own.area.left() - kDendriteFrom;
    const QPointF soma = own.centre(links.cell.cell);
    double top = soma.y() - slot * (count - 1) / 2;
    if (soma.y() >= plot.top() && soma.y() <= plot.bottom()) { // in sight, and so all its synapses
        top = std::max(plot.top() + slot / 2, std::min(top, plot.bottom() - slot * (count - 0.5)));
    }
    wires.synapseSize = slot;
    for (std::size_t k = 0; k < order.size(); ++k) {
        const QPointF synapse(x - 2, top + static_cast<double>(k) * slot);
        wires.wires.push_back({true, order[k], curveBetween(sourceOf(below, order[k]), synapse)});
    }
    if (!order.empty()) {
        const double low = std::min(top, soma.y());
        const double high = std::max(top + slot * (count - 1), soma.y());
        wires.branches.emplace_back(x, low, x, high);
        wires.branches.emplace_back(QPointF(x, soma.y()), leftOf(own, links.cell.cell));
    }
}

void addTargets(const NetworkGeometry& geometry, const CellLinks& links, NetworkWires& wires) {
    if (links.above.shown.empty()) {
        return;
    }
    const LayerBlock& own = geometry.block(links.cell.layer);
    const LayerBlock& above = geometry.block(links.cell.layer + 1);
    const QPointF leaving(own.area.right() + kAxonTo, own.centre(links.cell.cell).y());
    wires.branches.emplace_back(rightOf(own, links.cell.cell), leaving);
    for (const Link& link : links.above.shown) {
        wires.wires.push_back({false, link, curveBetween(leaving, leftOf(above, link.cell) - QPointF(2, 0))});
    }
}

} // namespace

QPointF NetworkWire::at(double share) const {
    const double rest = 1 - share;
    return curve[0] * (rest * rest * rest) + curve[1] * (3 * rest * rest * share) +
           curve[2] * (3 * rest * share * share) + curve[3] * (share * share * share);
}

NetworkWires networkWires(const NetworkGeometry& geometry, const CellLinks& links) {
    NetworkWires wires;
    if (links.known) {
        addAfferents(geometry, links, wires);
        addTargets(geometry, links, wires);
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
