#include "views/circuit_moment.h"

#include "views/cell_names.h"
#include "views/frame_text.h"
#include "views/map_places.h"

#include <QCoreApplication>
#include <algorithm>

namespace mc::ui {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("mc::ui::circuit_moment", text);
}

/// Whether the presentation is of the network that the frame names: while a run begins anew, one can be
/// older.
bool presentationFits(const Frame& frame) {
    const PresentationRecord& record = *frame.presentation;
    if (record.layers.size() + 1 != frame.layerSizes.size() ||
        record.image.size() != static_cast<std::size_t>(frame.layerSizes.front())) {
        return false;
    }
    for (std::size_t k = 0; k < record.layers.size(); ++k) {
        if (record.layers[k].error.rows() != frame.layerSizes[k + 1]) {
            return false;
        }
    }
    return true;
}

} // namespace

bool cellExists(const Frame& frame, CellChoice cell) {
    return cell.layer >= 1 && static_cast<std::size_t>(cell.layer) < frame.layerSizes.size() &&
           cell.cell >= 0 && cell.cell < frame.layerSizes[static_cast<std::size_t>(cell.layer)];
}

CircuitMomentPtr circuitMoment(const FramePtr& frame, CellChoice cell) {
    if (!frame || !frame->experiment || stepsShown(*frame) == 0 || !cellExists(*frame, cell) ||
        !presentationFits(*frame)) {
        return nullptr;
    }
    const auto found = std::find_if(frame->circuits.begin(), frame->circuits.end(),
                                    [cell](const auto& one) { return one && one->address == cell; });
    if (found == frame->circuits.end() || !circuitFits(*frame, **found)) {
        return nullptr;
    }
    const int step = stepsShown(*frame);
    return std::make_shared<const CircuitMoment>(
        CircuitMoment{frame, *found, step, circuitStep(**found, *frame->presentation, step)});
}

EmptyText missingCircuit(const FramePtr& frame, CellChoice cell) {
    if (!frame || stepsShown(*frame) == 0) {
        return nothingPresented(frame);
    }
    if (!cellExists(*frame, cell)) {
        return {tr("No cell is chosen."), tr("Name one above, or click a row of the raster.")};
    }
    return {tr("The synapses of %1 come with the next frame.").arg(cellName(*frame, cell))};
}

} // namespace mc::ui
