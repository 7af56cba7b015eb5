#pragma once

#include "runtime/frame.h"
#include "views/network_activity.h"
#include "views/network_geometry.h"
#include "views/network_links.h"
#include "views/network_wires.h"

#include <QColor>
#include <QImage>
#include <map>

class QPainter;

namespace mc::ui {

/// The colour of a trace x in [0, 1]: white for 0, darker the larger. Grows with the root of x, since most
/// traces are small.
[[nodiscard]] QColor traceColour(double x);
/// The colour of a cell that spikes in the step shown.
[[nodiscard]] QColor spikeColour();

/// Width of the line of a connection, pixels. strength: in [0, 1], of the range shown.
[[nodiscard]] double wireWidth(double strength);
/// The line of a connection with its synapse: blue with an arrowhead, or vermillion with a bar where the
/// weight is below 0; dashed where the feedback disagrees. synapseSize: its height, pixels.
void paintWire(QPainter& painter, const NetworkWire& wire, double strength, double synapseSize);

/// Paints one frame as a network: cells with their activity, the connections of the picked cell, headings and
/// the names of the classes.
class NetworkPainter {
public:
    struct Scene {
        const Frame& frame;
        const std::vector<LayerActivity>& activity;
        const CellLinks& links;
        const NetworkGeometry& geometry;
        double strengthRange = 1; ///< the strength that the widest line stands for
    };
    NetworkPainter(QPainter& painter, const Scene& scene);

    void paint();

    /// Room that the names of the classes need beside the output, pixels.
    [[nodiscard]] static double labelWidth(const Frame& frame, const QFont& font);
    /// Room for the headings, pixels.
    [[nodiscard]] static double headingHeight(const QFont& font);

private:
    void paintSquares(const LayerBlock& block);
    void paintDiscs(const LayerBlock& block);
    void paintDisc(QPainter& painter, QPointF centre, double size, double x, bool spikes) const;
    void paintBursts(const LayerBlock& block);
    void paintWires(const NetworkWires& wires);
    void paintSources(const NetworkWires& wires);
    void paintPicked();
    void paintHeading(const LayerBlock& block);
    void paintClasses(const LayerBlock& block);

    [[nodiscard]] const LayerActivity& activityOf(const LayerBlock& block) const {
        return scene_.activity[static_cast<std::size_t>(block.layer)];
    }
    /// Calls `paintCell(cell)` for the cells of the block in sight.
    template <class PaintCell> void forEachInSight(const LayerBlock& block, PaintCell paintCell) const;

    QPainter& painter_;
    Scene scene_;
    std::map<int, QImage> discs_; ///< of the layer being painted, by shade and spike
};

} // namespace mc::ui
