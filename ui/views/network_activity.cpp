#include "views/network_activity.h"

#include "training/circuit_values.h"
#include "views/frame_text.h"
#include "views/map_places.h"

namespace mc::ui {

namespace {

LayerActivity silent(int cells) {
    return {Vector::Zero(cells), std::vector<std::uint8_t>(static_cast<std::size_t>(cells), 0), {}, {}};
}

void copySpikes(const SpikeMatrix& spikes, int step, LayerActivity& activity) {
    for (Index cell = 0; cell < spikes.rows(); ++cell) {
        activity.spikes[static_cast<std::size_t>(cell)] = spikes(cell, step - 1);
    }
}

} // namespace

bool hasPresentation(const Frame& frame) {
    if (!frame.presentation || frame.presentation->layers.size() + 1 != frame.layerSizes.size() ||
        frame.presentation->image.size() != static_cast<std::size_t>(frame.layerSizes.front())) {
        return false;
    }
    for (std::size_t l = 1; l < frame.layerSizes.size(); ++l) {
        if (frame.presentation->layers[l - 1].trace.rows() != frame.layerSizes[l]) {
            return false;
        }
    }
    return true;
}

bool hasCell(const Frame& frame, CellAddress cell) {
    return cell.layer >= 1 && static_cast<std::size_t>(cell.layer) < frame.layerSizes.size() &&
           cell.cell >= 0 && cell.cell < frame.layerSizes[static_cast<std::size_t>(cell.layer)];
}

const CircuitRecord* circuitOf(const Frame& frame, CellAddress cell) {
    if (!hasCell(frame, cell)) {
        return nullptr;
    }
    for (const auto& record : frame.circuits) {
        if (record && record->address == cell && circuitFits(frame, *record)) {
            return record.get();
        }
    }
    return nullptr;
}

std::vector<LayerActivity> networkActivity(const Frame& frame) {
    std::vector<LayerActivity> layers;
    for (const int cells : frame.layerSizes) {
        layers.push_back(silent(cells));
        layers.back().error = layers.size() > 1 ? Vector(Vector::Zero(cells)) : Vector();
    }
    const int step = hasPresentation(frame) ? stepsShown(frame) : 0;
    if (step == 0) {
        return layers;
    }
    const PresentationRecord& record = *frame.presentation;
    if (frame.experiment) {
        layers[0].trace = afferentTraces(record, 1, step);
    }
    if (record.inputSpikes) {
        copySpikes(record.input, step, layers[0]);
    }
    for (std::size_t l = 1; l < layers.size(); ++l) {
        const LayerRecord& layer = record.layers[l - 1];
        layers[l].trace = layer.trace.col(step - 1);
        copySpikes(layer.spikes, step, layers[l]);
        layers[l].error = layer.error.col(step - 1);
        if (layer.bursts.size() > 0) {
            layers[l].bursts = layer.bursts.col(step - 1);
        }
    }
    return layers;
}

} // namespace mc::ui
