#pragma once

#include "frames/network_activity.h"
#include "network/network_geometry.h"
#include "network/network_links.h"
#include "network/network_wires.h"
#include "runtime/frame.h"

class QFont;
class QPainter;

namespace mc::ui {

struct Colours;

/// Paints one frame as a network: cells with their activity, the connections of the picked cell, the names of
/// the classes, and headings.
class NetworkPainter {
public:
    struct Scene {
        const Frame& frame;
        ShownSteps shown;
        const std::vector<LayerActivity>& activity;
        const CellLinks& links;
        const NetworkGeometry& geometry;
        Arrows arrows = Arrows::Up;
        double strengthRange = 1; ///< the strength that the widest line up stands for
        double errorRange = 1;    ///< the same of lines down
    };
    NetworkPainter(QPainter& painter, const Colours& theme, const Scene& scene);

    void paint();

    /// Room that the names of the classes need beside the output, pixels; without words for the label and the
    /// prediction where those would take too much of `room`.
    [[nodiscard]] static double labelWidth(const Frame& frame, const QFont& font, double room);

private:
    void paintWires(const NetworkWires& wires);
    void paintErrors(const NetworkWires& wires);
    void paintSources(const NetworkWires& wires);
    void paintPicked();
    void paintClasses(const LayerBlock& block);

    [[nodiscard]] const LayerActivity& activityOf(const LayerBlock& block) const {
        return scene_.activity[static_cast<std::size_t>(block.layer)];
    }
    QPainter& painter_;
    const Colours& theme_;
    Scene scene_;
};

} // namespace mc::ui
