#include "training/records/circuit_watch.h"

namespace mc {

namespace {

bool exists(const Network& network, CellAddress address) {
    if (address.layer < 1 || static_cast<std::size_t>(address.layer) > network.layers.size()) {
        return false;
    }
    const Layer& layer = network.layers[static_cast<std::size_t>(address.layer) - 1];
    return address.cell >= 0 && address.cell < layer.cells();
}

/// Entries of one row of a matrix, [columns].
Vector entries(const Matrix& matrix, Index row, const std::vector<int>& columns) {
    return matrix(row, columns);
}

/// What leads from a cell to those above it, and back.
void recordTargets(const BatchView& batch, std::size_t k, int cell, CircuitRecord& record) {
    const Layer& above = batch.state.network.layers[k + 1];
    ProjectiveField field = projectiveField(batch.network->layers[k + 1], cell);
    const bool direct = batch.rule.path == ErrorPath::Direct;
    const auto count = static_cast<Index>(field.cells.size());
    record.outgoing.resize(count);
    record.feedback.resize(direct ? 0 : count);
    for (Index j = 0; j < count; ++j) {
        const auto at = static_cast<std::size_t>(j);
        const Index row = weightRow(above.geometry, field.cells[at]);
        record.outgoing[j] = field.share * above.forward(row, field.columns[at]);
        if (!direct) {
            record.feedback[j] = field.share * (*batch.feedback[k + 1])(row, field.columns[at]);
        }
    }
    if (direct) {
        record.feedback = batch.feedback[k + 1]->col(cell);
    }
    record.targets = std::move(field.cells);
}

} // namespace

bool hasFeedbackPartners(const BatchView& batch, std::size_t k) {
    const bool top = k + 1 == batch.network->layers.size();
    return k > 0 && (batch.rule.path != ErrorPath::Direct || (top && batch.network->layers[k].pools.empty()));
}

std::shared_ptr<CircuitRecord> recordCircuit(const BatchView& batch, CellAddress address) {
    const Network& network = batch.state.network;
    if (!exists(network, address)) {
        return nullptr;
    }
    const auto k = static_cast<std::size_t>(address.layer) - 1;
    const bool top = k + 1 == network.layers.size();
    const Layer& layer = network.layers[k];
    const Index i = weightRow(layer.geometry, address.cell);
    const auto [units, columns] = receptiveField(batch.network->layers[k], address.cell);
    const SlowTraces& slow = batch.state.slow[k];
    auto record = std::make_shared<CircuitRecord>();
    record->address = address;
    record->network = batch.network;
    record->afferents = units;
    record->updates = batch.state.updates;
    record->samples = batch.samples;
    record->rates = batch.rates;
    record->path = batch.rule.path;
    record->forward = entries(layer.forward, i, columns);
    record->bias = layer.bias[i];
    record->injected = batch.injected[k].size() > 0 ? batch.injected[k][address.cell] : 0.0F;
    record->slowForward = entries(slow.forward, i, columns);
    record->slowBias = slow.bias[i];
    if (!top) {
        recordTargets(batch, k, address.cell, *record);
    }
    if (hasFeedbackPartners(batch, k)) {
        record->afferentFeedback = entries(*batch.feedback[k], i, columns);
        if (batch.rule.learnsFeedback) {
            record->learnedFeedback = entries(layer.feedback, i, columns);
            record->efficacy = entries(batch.state.efficacy[k], i, columns);
            record->slowFeedback = entries(slow.feedback, i, columns);
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
        const Layer& layer = state.network.layers[k];
        const Index i = weightRow(layer.geometry, record->address.cell);
        const std::vector<int> columns = receptiveField(record->geometry(), record->address.cell).columns;
        LearnedCircuit& learned = record->learned.emplace();
        learned.gradient = entries(updater.gradient(k), i, columns);
        learned.meanError = updater.meanError(k)[i];
        if (const MeanSignals* means = updater.means(k)) {
            learned.meanProduct = -learned.meanError * Vector(means->afferent(columns, 0));
        }
        if (const Matrix* step = updater.step(k)) {
            learned.step = entries(*step, i, columns);
            learned.squares = entries(state.slow[k].squares, i, columns);
        }
        learned.rate = updater.rate(k, i);
        learned.forward = entries(layer.forward, i, columns);
        learned.bias = layer.bias[i];
        if (record->efficacy.size() > 0) {
            learned.learnedFeedback = entries(layer.feedback, i, columns);
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
