#pragma once

#include "training/circuit_values.h"
#include "views/empty_text.h"
#include "views/view.h"

#include <memory>

namespace mc::ui {

/// One microcircuit at the present step of a frame: all that its pictures are made from. Presentation and
/// experiment are there, and all sizes fit each other.
struct CircuitMoment {
    FramePtr frame;
    std::shared_ptr<const CircuitRecord> record; ///< a part of the frame
    int step = 1;                                ///< 1 ... T
    CircuitStep values;

    [[nodiscard]] CellChoice cell() const { return record->address; }
    [[nodiscard]] int layers() const { return static_cast<int>(frame->layerSizes.size()); }
    [[nodiscard]] bool isOutput() const { return cell().layer == layers() - 1; }
    /// What the layer of the cell did during the presentation.
    [[nodiscard]] const LayerRecord& own() const {
        return frame->presentation->layers[static_cast<std::size_t>(cell().layer) - 1];
    }
    /// Whether the error cells fire bursts.
    [[nodiscard]] bool spikingErrors() const { return own().bursts.size() > 0; }
};

/// Null where nothing can be told yet.
using CircuitMomentPtr = std::shared_ptr<const CircuitMoment>;

/// Null while there is no presentation, no such cell, or its synapses are not in the frame.
[[nodiscard]] CircuitMomentPtr circuitMoment(const FramePtr& frame, CellChoice cell);

/// Why circuitMoment() is null. frame: may be null.
[[nodiscard]] EmptyText missingCircuit(const FramePtr& frame, CellChoice cell);

} // namespace mc::ui
