#pragma once

#include "runtime/frame.h"

#include <cmath>
#include <memory>
#include <string>
#include <vector>

namespace mc::ui::test {

/// What a hand-made frame is to show. Nothing fires unless a test says so.
struct FrameRequest {
    std::vector<int> layers{784, 400, 10};
    int steps = 20; ///< T
    int step = 20;  ///< steps that have happened
    int label = 4;
    bool inputSpikes = true;
    bool spikingErrors = true;
    std::uint64_t run = 1;
};

/// A network of dense layers.
inline std::shared_ptr<const NetworkShape> networkOf(const std::vector<int>& layers) {
    std::string notation;
    for (const int cells : layers) {
        notation += (notation.empty() ? "" : "-") + std::to_string(cells);
    }
    return std::make_shared<const NetworkShape>(parseNetwork(notation));
}

inline std::shared_ptr<DataSummary> digitsSummary(int classes) {
    auto data = std::make_shared<DataSummary>();
    data->name = "drawn digits";
    data->labels = classes;
    for (int k = 0; k < classes; ++k) {
        data->classes.push_back(std::to_string(k));
    }
    data->trainImages = 60000;
    data->testImages = 10000;
    data->shape = {28, 28, 1};
    data->drawing = {.ground = 0, .width = 2.4, .side = 20};
    return data;
}

inline std::shared_ptr<PresentationRecord> silentRecord(const FrameRequest& request) {
    auto record = std::make_shared<PresentationRecord>();
    const int side = static_cast<int>(std::lround(std::sqrt(request.layers.front())));
    record->shape = side * side == request.layers.front() ? ImageShape{side, side, 1}
                                                          : ImageShape{1, request.layers.front(), 1};
    record->image.assign(record->shape.size(), 0);
    record->imageIndex = 12344;
    record->label = request.label;
    record->steps = request.steps;
    record->inputSpikes = request.inputSpikes;
    if (request.inputSpikes) {
        record->input = SpikeMatrix::Zero(request.layers.front(), request.steps);
    } else {
        record->current = Vector::Zero(request.layers.front());
    }
    for (std::size_t l = 1; l < request.layers.size(); ++l) {
        const int cells = request.layers[l];
        LayerRecord layer;
        layer.membrane = layer.trace = layer.apical = layer.error = Matrix::Zero(cells, request.steps);
        layer.spikes = SpikeMatrix::Zero(cells, request.steps);
        if (request.spikingErrors) {
            layer.quantum = 0.05F;
            layer.bursts = Eigen::MatrixXi::Zero(cells, request.steps);
        }
        record->layers.push_back(layer);
    }
    record->outputSum = Matrix::Zero(request.layers.back(), request.steps);
    record->prediction.assign(static_cast<std::size_t>(request.steps), 0);
    record->loss.assign(static_cast<std::size_t>(request.steps), 0.0);
    return record;
}

/// A frame whose parts a test can still change before it hands it to a view.
struct Draft {
    Frame frame;
    std::shared_ptr<PresentationRecord> record;
    std::shared_ptr<History> history;

    [[nodiscard]] FramePtr done() const { return std::make_shared<const Frame>(frame); }
};

inline Draft draft(const FrameRequest& request = {}) {
    Draft made;
    made.record = silentRecord(request);
    made.history = std::make_shared<History>();
    made.frame.run = request.run;
    made.frame.number = 1;
    made.frame.experiment = std::make_shared<Experiment>();
    made.frame.data = digitsSummary(request.layers.back());
    made.frame.network = networkOf(request.layers);
    made.frame.layerSizes = request.layers;
    made.frame.position.step = request.step;
    made.frame.position.steps = request.steps;
    made.frame.position.batchesPerEpoch = 938;
    made.frame.position.samplesInBatch = 64;
    made.frame.presentation = made.record;
    made.frame.history = made.history;
    return made;
}

/// Bursts of a spiking error and the error they carry. bursts > 0: VIP, < 0: SST. layer: 1 ... L; step: 1 ...
/// T.
inline void setBurst(PresentationRecord& record, int layer, int cell, int step, int bursts) {
    LayerRecord& target = record.layers[static_cast<std::size_t>(layer) - 1];
    target.bursts(cell, step - 1) = bursts;
    target.error(cell, step - 1) = target.quantum * static_cast<float>(bursts);
}

inline void setSpike(PresentationRecord& record, int layer, int cell, int step) {
    (layer == 0 ? record.input : record.layers[static_cast<std::size_t>(layer) - 1].spikes)(cell, step - 1) =
        1;
}

/// `count` training points, one per update, with accuracy and loss given as functions of the epochs.
template <class Accuracy, class Loss>
void addTraining(History& history, int count, int updatesPerEpoch, Accuracy accuracy, Loss loss) {
    for (int k = 1; k <= count; ++k) {
        const double epochs = static_cast<double>(k) / updatesPerEpoch;
        history.train.push_back({k, 1, epochs, loss(epochs), accuracy(epochs)});
    }
}

} // namespace mc::ui::test
