#pragma once

#include "network/network_geometry.h"
#include "runtime/frame.h"
#include "style/paper.h"

#include <optional>
#include <utility>

class QPainter;

namespace mc::ui {

/// Headings of the layers in the drawing of a network: the name of each, the number of its cells and, where
/// they are silenced, that they are; shortened to the room between its neighbours.
class NetworkHeadings {
public:
    /// All outlive this.
    NetworkHeadings(QPainter& painter, const Paper& paper, const Frame& frame,
                    const NetworkGeometry& geometry);

    void paint();

    /// Room for them, units.
    [[nodiscard]] static double height(const Paper& paper);

private:
    /// Where the heading of a layer has room, from left to right; none where that is out of sight.
    [[nodiscard]] std::optional<std::pair<double, double>> spanOf(const LayerBlock& block) const;
    /// How short the names of hidden layers have to be for all of them to have room.
    [[nodiscard]] qsizetype commonForm() const;
    void paintOne(const LayerBlock& block, qsizetype form);

    QPainter& painter_;
    const Paper& paper_;
    const Frame& frame_;
    const NetworkGeometry& geometry_;
};

} // namespace mc::ui
