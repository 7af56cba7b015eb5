#pragma once

#include "runtime/frame.h"

#include <cstdint>
#include <vector>

namespace mc::ui {

/// What the cells of one layer do in the step shown. All zero before the first step.
struct LayerActivity {
    Vector trace;                     ///< x, [cells]; of input pixels p where the input is constant
    std::vector<std::uint8_t> spikes; ///< s, [cells]; 0 for constant currents
    /// n of the error cells, above 0 VIP, below 0 SST, [cells]; empty at the input and for graded errors.
    Eigen::VectorXi bursts;
    Vector error; ///< e, [cells]; empty at the input
};

/// Of layers 0 ... L, as `frame.layerSizes` has them; all zero where the frame holds no presentation of such
/// a network.
[[nodiscard]] std::vector<LayerActivity> networkActivity(const Frame& frame);

/// Whether the frame holds a presentation of the network that it describes.
[[nodiscard]] bool hasPresentation(const Frame& frame);

/// Whether the network has this microcircuit.
[[nodiscard]] bool hasCell(const Frame& frame, CellAddress cell);

/// The synapses of a microcircuit; null where the frame does not hold them.
[[nodiscard]] const CircuitRecord* circuitOf(const Frame& frame, CellAddress cell);

} // namespace mc::ui
