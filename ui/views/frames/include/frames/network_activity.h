#pragma once

#include "frames/shown_steps.h"
#include "runtime/frame.h"

#include <vector>

namespace mc::ui {

/// What the cells of one layer do in the steps shown: in one step, or over a whole presentation. All zero
/// before the first step.
struct LayerActivity {
    /// What cells are shaded by, 0 to 1: x in a step; over a presentation, the share of its steps with a
    /// spike; of input pixels p where the input is constant. [cells]
    Vector shade;
    Vector trace;           ///< x, or its mean over the presentation, [cells]; p of constant input
    Eigen::VectorXi spikes; ///< how many, [cells]; 0 for constant currents
    /// How many bursts of VIP and of SST, [cells]; empty at the input and for graded errors.
    Eigen::VectorXi vip;
    Eigen::VectorXi sst;
    Vector error; ///< e, or its mean over the presentation, [cells]; empty at the input

    [[nodiscard]] bool spikingErrors() const { return vip.size() > 0; }
};

/// Of layers 0 ... L, as `frame.layerSizes` has them; all zero where the frame holds no presentation of such
/// a network. shown: of this frame.
[[nodiscard]] std::vector<LayerActivity> networkActivity(const Frame& frame, ShownSteps shown);

/// Layers of the network, the input among them: L + 1.
[[nodiscard]] int layersOf(const Frame& frame);

/// Whether the frame holds a presentation of the network that it describes.
[[nodiscard]] bool hasPresentation(const Frame& frame);

/// Whether the network has this microcircuit.
[[nodiscard]] bool hasCell(const Frame& frame, CellAddress cell);

/// The synapses of a microcircuit; null where the frame does not hold them.
[[nodiscard]] const CircuitRecord* circuitOf(const Frame& frame, CellAddress cell);

} // namespace mc::ui
