#pragma once

#include "frames/shown_steps.h"
#include "training/records/circuit_values.h"
#include "view/empty_text.h"
#include "view/view.h"

#include <QStringList>
#include <memory>

namespace mc::ui {

/// One microcircuit at one step of the presentation of a frame: all that its pictures are made from.
/// Presentation and experiment are there, and all sizes fit each other.
struct CircuitMoment {
    /// Why it is this step.
    enum class Reason {
        Present,      ///< the run stands there
        Cursor,       ///< a person has put cursor A there
        LargestError, ///< of a presentation that passed whole, the step with the largest |e| of the cell
        LastSpike,    ///< likewise, of a cell without error, its last spike
        LastStep      ///< likewise, of a cell that does nothing
    };
    FramePtr frame;
    std::shared_ptr<const CircuitRecord> record; ///< a part of the frame
    int step = 1;                                ///< 1 ... T
    int lastStep = 1;                            ///< that has happened
    Reason reason = Reason::Present;
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

/// Of a presentation that is shown whole, the step that tells most of the cell. Null while there is no
/// presentation, no such cell, or its synapses are not in the frame.
[[nodiscard]] CircuitMomentPtr circuitMoment(const FramePtr& frame, CellChoice cell, ShownSteps shown);
/// At the present step.
[[nodiscard]] CircuitMomentPtr circuitMoment(const FramePtr& frame, CellChoice cell);
/// At the step of `other`, to be compared with it.
[[nodiscard]] CircuitMomentPtr circuitMoment(const CircuitMoment& other, CellChoice cell);

/// Which step it is, and why; with the spikes and bursts of a presentation that is shown whole: several
/// forms, the longest first.
[[nodiscard]] QStringList momentForms(const CircuitMoment& moment);

/// Why circuitMoment() is null. frame: may be null.
[[nodiscard]] EmptyText missingCircuit(const FramePtr& frame, CellChoice cell);

} // namespace mc::ui
