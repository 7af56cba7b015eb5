#include "frames/network_activity.h"

#include "frames/map_places.h"
#include "training/records/circuit_values.h"

namespace mc::ui {

namespace {

LayerActivity silent(int cells) {
    return {Vector::Zero(cells), Vector::Zero(cells), Eigen::VectorXi::Zero(cells), {}, {}, {}};
}

/// The columns of the steps shown, of T: one or all.
template <class Values> auto columnsOf(const Values& values, ShownSteps shown) {
    return shown.isWhole() ? values.leftCols(shown.step) : values.middleCols(shown.step - 1, 1);
}

template <class Values> Eigen::VectorXi countsOf(const Values& values) {
    return values.template cast<int>().rowwise().sum();
}

void shade(LayerActivity& activity, ShownSteps shown, bool spiking) {
    activity.shade = shown.isWhole() && spiking
                         ? Vector(activity.spikes.cast<float>() / static_cast<float>(shown.step))
                         : activity.trace;
}

/// x⁰ in a step, or its mean over all of them.
Vector inputTrace(const PresentationRecord& record, ShownSteps shown) {
    if (!shown.isWhole() || !record.inputSpikes) {
        return afferentTraces(record, 1, shown.step);
    }
    Vector sum = Vector::Zero(record.input.rows());
    for (int step = 1; step <= shown.step; ++step) {
        sum += afferentTraces(record, 1, step);
    }
    return sum / static_cast<float>(shown.step);
}

LayerActivity activityOf(const LayerRecord& layer, ShownSteps shown) {
    LayerActivity activity;
    activity.trace = columnsOf(layer.trace, shown).rowwise().mean();
    activity.error = columnsOf(layer.error, shown).rowwise().mean();
    activity.spikes = countsOf(columnsOf(layer.spikes, shown));
    if (layer.bursts.size() > 0) {
        const auto bursts = columnsOf(layer.bursts, shown).array();
        activity.vip = countsOf(bursts > 0);
        activity.sst = countsOf(bursts < 0);
    }
    shade(activity, shown, true);
    return activity;
}

} // namespace

int layersOf(const Frame& frame) {
    return static_cast<int>(frame.layerSizes.size());
}

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

std::vector<LayerActivity> networkActivity(const Frame& frame, ShownSteps shown) {
    std::vector<LayerActivity> layers;
    for (const int cells : frame.layerSizes) {
        layers.push_back(silent(cells));
        layers.back().error = layers.size() > 1 ? Vector(Vector::Zero(cells)) : Vector();
    }
    if (!hasPresentation(frame) || shown.step == 0) {
        return layers;
    }
    const PresentationRecord& record = *frame.presentation;
    if (record.inputSpikes) {
        layers[0].spikes = countsOf(columnsOf(record.input, shown));
    }
    if (frame.experiment) {
        layers[0].trace = inputTrace(record, shown);
        shade(layers[0], shown, record.inputSpikes);
    }
    for (std::size_t l = 1; l < layers.size(); ++l) {
        layers[l] = activityOf(record.layers[l - 1], shown);
    }
    return layers;
}

} // namespace mc::ui
