#pragma once

#include "frames/network_activity.h"
#include "network/network_geometry.h"
#include "network/network_links.h"
#include "runtime/frame.h"

namespace mc::ui {

/// Which connections of the picked cell are shown.
struct LinkChoice {
    Arrows arrows = Arrows::Up;
    LinkStrength strength = LinkStrength::Weight;
    int most = 20; ///< of each side and way, the strongest
};

/// What a network diagram shows: the activity of all cells in the steps shown, and the connections of the
/// picked one.
struct NetworkState {
    FramePtr frame;   ///< null before the first
    ShownSteps shown; ///< of its presentation
    std::vector<LayerActivity> activity;
    LinkChoice choice;
    CellLinks links;
    double strengthRange = 1; ///< the strength that the widest line up stands for
    double errorRange = 1;    ///< the same of lines down

    [[nodiscard]] bool hasNetwork() const { return frame && !frame->layerSizes.empty(); }
    [[nodiscard]] const LayerActivity& activityOf(int layer) const {
        return activity[static_cast<std::size_t>(layer)];
    }
    [[nodiscard]] float traceOf(NetworkGeometry::Place place) const {
        return activityOf(place.layer).trace[place.cell];
    }
    [[nodiscard]] int spikesOf(NetworkGeometry::Place place) const {
        return activityOf(place.layer).spikes[place.cell];
    }
};

/// frame: null before the first. shown: steps of its presentation. cell: the picked one, layer 0 for none.
/// Ranges are left at 1.
[[nodiscard]] NetworkState networkState(const FramePtr& frame, ShownSteps shown, CellAddress cell,
                                        const LinkChoice& choice);

} // namespace mc::ui
