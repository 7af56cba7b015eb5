#include "synapse_records.h"

#include "training/measures/measures.h"

#include <cstddef>

namespace mc {

std::shared_ptr<const PairRecord> recordPairs(const UpdateInputs& inputs, int pair) {
    const std::size_t k = static_cast<std::size_t>(pair) + 1;
    if (pair < 0 || k >= inputs.feedback.size()) {
        return nullptr;
    }
    const Network& network = inputs.state.network;
    const bool direct = inputs.rule.path == ErrorPath::Direct;
    auto record = std::make_shared<PairRecord>();
    record->pair = pair;
    record->updates = inputs.state.updates;
    record->direct = direct;
    record->forward = direct ? pathsToOutput(network)[k] : network.layers[k].forward;
    record->feedback = *inputs.feedback[k];
    return record;
}

std::shared_ptr<const KernelRecord> recordKernels(const UpdateInputs& inputs, const NetworkShape& network,
                                                  int layer) {
    const auto k = static_cast<std::size_t>(layer) - 1;
    if (layer < 1 || k >= network.layers.size() || !network.layers[k].isConvolution()) {
        return nullptr;
    }
    auto record = std::make_shared<KernelRecord>();
    record->layer = layer;
    record->updates = inputs.state.updates;
    record->geometry = network.layers[k];
    record->forward = inputs.state.network.layers[k].forward;
    if (k > 0 && inputs.rule.path != ErrorPath::Direct) {
        record->feedback = *inputs.feedback[k];
    }
    return record;
}

} // namespace mc
