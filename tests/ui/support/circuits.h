#pragma once

#include "support/frames.h"
#include "training/records/circuit_record.h"

#include <memory>
#include <numeric>

namespace mc::ui::test {

/// The synapses of one microcircuit of a network. Weights are ±(1 ... n)/n in an order that looks random;
/// feedback has the sign of its partner and half its size. layers: sizes of layers 0 ... L.
inline std::shared_ptr<CircuitRecord> circuitRecord(const std::vector<int>& layers, CellAddress cell,
                                                    ErrorPath path = ErrorPath::LayerByLayer) {
    const auto weights = [](int count) {
        Vector values(count);
        for (int k = 0; k < count; ++k) {
            const int size = k * 389 % count + 1; // 389 is prime: each size once where it divides no count
            values[k] = static_cast<float>(k % 2 == 0 ? size : -size) / static_cast<float>(count);
        }
        return values;
    };
    const auto at = static_cast<std::size_t>(cell.layer);
    const bool top = at + 1 == layers.size();
    auto record = std::make_shared<CircuitRecord>();
    record->address = cell;
    record->path = path;
    record->network = networkOf(layers);
    const auto upTo = [](int count) {
        std::vector<int> all(static_cast<std::size_t>(count));
        std::iota(all.begin(), all.end(), 0);
        return all;
    };
    record->afferents = upTo(layers[at - 1]);
    record->forward = weights(layers[at - 1]);
    if (!top) {
        record->targets = upTo(layers[at + 1]);
        record->outgoing = weights(layers[at + 1]);
        record->feedback = path == ErrorPath::Direct && at + 2 < layers.size()
                               ? Vector(Vector::Constant(layers.back(), -0.5F))
                               : Vector(0.5F * record->outgoing);
    }
    if (cell.layer > 1 && (top || path != ErrorPath::Direct)) {
        record->afferentFeedback = 0.5F * record->forward;
    }
    return record;
}

} // namespace mc::ui::test
