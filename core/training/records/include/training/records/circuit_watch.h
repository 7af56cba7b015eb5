#pragma once

#include "training/records/circuit_record.h"
#include "training/state/learner_state.h"
#include "training/state/updater.h"

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

namespace mc {

/// What decides the update of one batch.
struct BatchView {
    const std::shared_ptr<const NetworkShape>& network;
    const LearnerState& state;
    const Rule& rule;
    std::span<const Matrix* const> feedback; ///< [L], effective feedback as in presentDownwards
    std::span<const Vector> injected;        ///< [L], as in presentUpwards
    UpdateRates rates;
    int samples; ///< N
};

/// Whether each synapse onto layers[k] has a partner in E, at the place it has in W. Direct feedback leads
/// from the output to the cells of a layer, past the pools above them, which are what the synapses come from.
[[nodiscard]] bool hasFeedbackPartners(const BatchView& batch, std::size_t k);

/// The synapses of a microcircuit as they are; null if the network has no such cell.
[[nodiscard]] std::shared_ptr<CircuitRecord> recordCircuit(const BatchView& batch, CellAddress address);

/// Keeps the synapses of some microcircuits from before the last update, by which the presentations of the
/// last batch were computed.
class CircuitWatch {
public:
    void watch(const CircuitSet& cells) { cells_ = cells; }
    [[nodiscard]] const CircuitSet& cells() const { return cells_; }
    void beforeUpdate(const BatchView& batch);
    void afterUpdate(const LearnerState& state, const Updater& updater);
    void forget() { records_.clear(); }
    /// Null if it was not watched at the last update.
    [[nodiscard]] std::shared_ptr<const CircuitRecord> find(CellAddress address) const;

private:
    CircuitSet cells_{};
    std::vector<std::shared_ptr<CircuitRecord>> records_; // shared with frames once the update is done
};

} // namespace mc
