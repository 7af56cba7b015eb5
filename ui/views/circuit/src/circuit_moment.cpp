#include "circuit/circuit_moment.h"

#include "frames/cell_names.h"
#include "frames/count_words.h"
#include "frames/frame_text.h"
#include "frames/lesions.h"
#include "frames/network_activity.h"
#include "style/text.h"

namespace mc::ui {

namespace {

using Reason = CircuitMoment::Reason;

struct Telling {
    int step;
    Reason reason;
};

/// The step of a presentation that tells most of a cell.
Telling tellingStep(const LayerRecord& layer, int cell, int steps) {
    Index at = 0;
    if (layer.error.row(cell).head(steps).cwiseAbs().maxCoeff(&at) > 0) {
        return {static_cast<int>(at) + 1, Reason::LargestError};
    }
    for (int step = steps; step >= 1; --step) {
        if (layer.spikes(cell, step - 1) != 0) {
            return {step, Reason::LastSpike};
        }
    }
    return {steps, Reason::LastStep};
}

Telling chosenStep(const Frame& frame, CellChoice cell, ShownSteps shown) {
    if (shown.isWhole()) {
        return tellingStep(frame.presentation->layers[static_cast<std::size_t>(cell.layer) - 1], cell.cell,
                           shown.step);
    }
    return {shown.step, shown.reason == ShownSteps::Reason::Cursor ? Reason::Cursor : Reason::Present};
}

CircuitMomentPtr momentAt(const FramePtr& frame, CellChoice cell, Telling at) {
    const CircuitRecord* record = circuitOf(*frame, cell);
    return record == nullptr
               ? nullptr
               : std::make_shared<const CircuitMoment>(CircuitMoment{
                     frame, std::shared_ptr<const CircuitRecord>(frame, record), at.step, stepsShown(*frame),
                     at.reason, circuitStep(*record, *frame->presentation, at.step)});
}

/// Spikes and bursts of the cell in all of the presentation.
QString countsText(const CircuitMoment& moment) {
    const auto row = moment.cell().cell;
    const auto spikes = (moment.own().spikes.row(row).array() != 0).count();
    if (!moment.spikingErrors()) {
        return spikesText(spikes);
    }
    const auto bursts = moment.own().bursts.row(row).array();
    return cellCountsText(spikes, (bursts > 0).count(), (bursts < 0).count());
}

} // namespace

CircuitMomentPtr circuitMoment(const FramePtr& frame, CellChoice cell, ShownSteps shown) {
    const bool any = frame && frame->experiment && hasPresentation(*frame) && hasCell(*frame, cell);
    return any && shown.step > 0 ? momentAt(frame, cell, chosenStep(*frame, cell, shown)) : nullptr;
}

CircuitMomentPtr circuitMoment(const FramePtr& frame, CellChoice cell) {
    return frame ? circuitMoment(frame, cell, presentStep(*frame)) : nullptr;
}

CircuitMomentPtr circuitMoment(const CircuitMoment& other, CellChoice cell) {
    return momentAt(other.frame, cell, {other.step, other.reason});
}

QStringList momentForms(const CircuitMoment& moment) {
    if (isCut(*moment.frame, moment.cell())) {
        return {tr("This cell is cut: it neither spikes nor sends or gets errors."), tr("This cell is cut.")};
    }
    const QString steps = millisecondsText(moment.frame->presentation->steps);
    const QString time = tr("t = %1 of %2").arg(moment.step).arg(steps);
    const auto ofWhole = [&](const QString& why) {
        const QString counts = countsText(moment);
        return QStringList{
            tr("values of %1, %2 · whole presentation: %3").arg(time, why, counts),
            tr("%1, %2 · %3").arg(time, why, counts),
            tr("t = %1, %2 · %3").arg(millisecondsText(moment.step), why, counts),
            tr("t = %1, %2").arg(millisecondsText(moment.step), why),
        };
    };
    switch (moment.reason) {
    case Reason::Present:
        break;
    case Reason::Cursor:
        return {tr("%1, cursor A").arg(time)};
    case Reason::LargestError:
        return ofWhole(tr("largest error"));
    case Reason::LastSpike:
        return ofWhole(tr("last spike"));
    case Reason::LastStep:
        return ofWhole(tr("silent"));
    }
    return {time};
}

EmptyText missingCircuit(const FramePtr& frame, CellChoice cell) {
    if (!frame || stepsShown(*frame) == 0) {
        return nothingPresented(frame);
    }
    if (!hasCell(*frame, cell)) {
        return {cell.layer > 0 ? tr("This network does not have the chosen cell.") : tr("No cell is chosen."),
                tr("Name one above, or click a row of the raster.")};
    }
    return {tr("The synapses of %1 come with the next frame.").arg(cellName(*frame, cell))};
}

} // namespace mc::ui
