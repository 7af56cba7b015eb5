#include "views/circuit_moment.h"

#include "views/cell_names.h"
#include "views/frame_text.h"
#include "views/network_activity.h"

#include <QCoreApplication>

namespace mc::ui {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("mc::ui::circuit_moment", text);
}

} // namespace

CircuitMomentPtr circuitMoment(const FramePtr& frame, CellChoice cell) {
    const CircuitRecord* record = frame && frame->experiment ? circuitOf(*frame, cell) : nullptr;
    const int step = record != nullptr && hasPresentation(*frame) ? stepsShown(*frame) : 0;
    if (step == 0) {
        return nullptr;
    }
    return std::make_shared<const CircuitMoment>(
        CircuitMoment{frame, std::shared_ptr<const CircuitRecord>(frame, record), step,
                      circuitStep(*record, *frame->presentation, step)});
}

EmptyText missingCircuit(const FramePtr& frame, CellChoice cell) {
    if (!frame || stepsShown(*frame) == 0) {
        return nothingPresented(frame);
    }
    if (!hasCell(*frame, cell)) {
        return {tr("No cell is chosen."), tr("Name one above, or click a row of the raster.")};
    }
    return {tr("The synapses of %1 come with the next frame.").arg(cellName(*frame, cell))};
}

} // namespace mc::ui
