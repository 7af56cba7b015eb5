#include "circuit_watch.h"

namespace mc {

namespace {

bool exists(const Network& network, CellAddress address) {
    if (address.layer < 1 || static_cast<std::size_t>(address.layer) > network.layers.size()) {
        return false;
    }
    const DenseLayer& layer = network.layers[static_cast<std::size_t>(address.layer) - 1];
    return address.cell >= 0 && address.cell < layer.cells();
}

} // namespace

std::shared_ptr<CircuitRecord> recordCircuit(const BatchView& batch, CellAddress address) {
    const Network& network = batch.state.network;
    if (!exists(network, address)) {
        return nullptr;
    }
    const auto k = static_cast<std::size_t>(address.layer) - 1;
    const Index i = address.cell;
    const bool top = k + 1 == network.layers.size();
    const DenseLayer& layer = network.layers[k];
    const SlowTraces& slow = batch.state.slow[k];
    auto record = std::make_shared<CircuitRecord>();
    record->address = address;
    record->updates = batch.state.updates;
    record->samples = batch.samples;
    record->rates = batch.rates;
    record->path = batch.rule.path;
    record->forward = layer.forward.row(i);
    record->bias = layer.bias[i];
    record->injected = batch.injected[k].size() > 0 ? batch.injected[k][i] : 0.0F;
    record->slowForward = slow.forward.row(i);
    record->slowBias = slow.bias[i];
    if (!top) {
        record->outgoing = network.layers[k + 1].forward.col(i);
        record->feedback = batch.feedback[k + 1]->col(i);
    }
    // With direct feedback only the output sends errors down.
    if (k > 0 && (top || batch.rule.path != ErrorPath::Direct)) {
        record->afferentFeedback = batch.feedback[k]->row(i);
        if (batch.rule.learnsFeedback) {
            record->efficacy = batch.state.efficacy[k].row(i);
            record->slowFeedback = slow.feedback.row(i);
        }
    }
    return record;
}

void CircuitWatch::beforeUpdate(const BatchView& batch) {
    records_.clear();
    for (const CellAddress& cell : cells_) {
        if (std::shared_ptr<CircuitRecord> record = recordCircuit(batch, cell)) {
            records_.push_back(std::move(record));
        }
    }
}

void CircuitWatch::afterUpdate(const LearnerState& state, const Updater& updater) {
    for (const std::shared_ptr<CircuitRecord>& record : records_) {
        const auto k = static_cast<std::size_t>(record->address.layer) - 1;
        const Index i = record->address.cell;
        const DenseLayer& layer = state.network.layers[k];
        LearnedCircuit& learned = record->learned.emplace();
        learned.gradient = updater.gradient(k).row(i);
        learned.meanError = updater.meanError(k)[i];
        learned.forward = layer.forward.row(i);
        learned.bias = layer.bias[i];
        if (record->efficacy.size() > 0) {
            learned.afferentFeedback = layer.feedback.row(i);
        }
    }
}

std::shared_ptr<const CircuitRecord> CircuitWatch::find(CellAddress address) const {
    for (const std::shared_ptr<CircuitRecord>& record : records_) {
        if (record->address == address) {
            return record;
        }
    }
    return nullptr;
}

} // namespace mc
