#pragma once

#include "support/frames.h"
#include "training/records/circuit_record.h"
#include "training/records/kernel_record.h"

#include <string>

namespace mc::ui::test {

/// A frame of a network with convolutions, written as the notation has it. Nothing fires unless a test says
/// so.
inline Draft convolutionDraft(const std::string& notation, FrameRequest request = {}) {
    auto network = std::make_shared<const NetworkShape>(parseNetwork(notation));
    request.layers = network->cells;
    Draft made = draft(request);
    made.frame.network = network;
    made.record->shape = {network->input.rows, network->input.columns, network->input.channels};
    auto data = std::make_shared<DataSummary>(*made.frame.data);
    data->shape = made.record->shape;
    made.frame.data = data;
    return made;
}

/// The synapses of one microcircuit: each weight has the place of its synapse in it, from 0.01 on; feedback
/// has half the size and the opposite sign.
inline std::shared_ptr<CircuitRecord> convolutionCircuit(std::shared_ptr<const NetworkShape> network,
                                                         CellAddress cell) {
    const auto rising = [](std::size_t count) {
        return Vector(Vector::LinSpaced(static_cast<Index>(count), 0.01F, 0.01F * static_cast<float>(count)));
    };
    auto record = std::make_shared<CircuitRecord>();
    const auto k = static_cast<std::size_t>(cell.layer) - 1;
    record->address = cell;
    record->afferents = receptiveField(network->layers[k], cell.cell).units;
    record->forward = rising(record->afferents.size());
    if (k > 0) {
        record->afferentFeedback = -0.5F * record->forward;
    }
    if (k + 1 < network->layers.size()) {
        record->targets = projectiveField(network->layers[k + 1], cell.cell).cells;
        record->outgoing = rising(record->targets.size());
        record->feedback = -0.5F * record->outgoing;
    }
    record->network = std::move(network);
    return record;
}

/// Kernels of a layer whose weights are spread over [-1, 1] without a zero; the feedback has the sign of W
/// but in every third entry. layer: 1 ... L.
inline std::shared_ptr<KernelRecord> kernelRecord(const NetworkShape& network, int layer, bool feedback) {
    auto record = std::make_shared<KernelRecord>();
    record->layer = layer;
    record->updates = 7;
    record->geometry = network.layers[static_cast<std::size_t>(layer) - 1];
    record->forward.resize(record->geometry.weightRows(), record->geometry.weightColumns());
    for (Index k = 0; k < record->forward.size(); ++k) {
        const auto size = static_cast<float>(k * 389 % record->forward.size() + 1);
        record->forward.data()[k] = (k % 2 == 0 ? size : -size) / static_cast<float>(record->forward.size());
    }
    if (feedback) {
        record->feedback = 0.25F * record->forward;
        for (Index k = 0; k < record->feedback.size(); k += 3) {
            record->feedback.data()[k] *= -1;
        }
    }
    return record;
}

} // namespace mc::ui::test
