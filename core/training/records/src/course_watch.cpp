#include "training/records/course_watch.h"

#include "model/fields.h"

#include <cmath>
#include <cstddef>

namespace mc {

void CourseWatch::watch(const CellAddress& cell, const SynapseAddress& synapse, const NetworkShape& network) {
    cell_.watch(hasCell(network, cell) ? std::optional(cell) : std::nullopt);
    const bool there = hasSynapse(network, synapse);
    synapse_.watch(there ? std::optional(synapse) : std::nullopt);
    if (there) {
        place_ = weightPlace(network.layers[static_cast<std::size_t>(synapse.cell.layer) - 1], synapse);
    }
}

void CourseWatch::beforeUpdate(const BatchView& batch, double epochs, std::span<const Presentation> blocks) {
    goTo(batch.state.updates);
    if (const auto point = synapseNow(batch, epochs)) {
        synapse_.add(*point);
    }
    if (const auto point = cellIn(blocks, batch.state.updates, epochs)) {
        cell_.add(*point);
    }
}

void CourseWatch::goTo(std::int64_t updates) {
    synapse_.goTo(updates);
    cell_.goTo(updates);
}

void CourseWatch::forgetAfter(std::int64_t updates) {
    synapse_.forgetAfter(updates);
    cell_.forgetAfter(updates);
}

std::optional<SynapsePoint> CourseWatch::synapseNow(const BatchView& batch, double epochs) const {
    const SynapseAddress* const synapse = synapse_.watched();
    if (synapse == nullptr) {
        return std::nullopt;
    }
    const auto k = static_cast<std::size_t>(synapse->cell.layer) - 1;
    const Layer& layer = batch.state.network.layers[k];
    SynapsePoint point{batch.state.updates, epochs, layer.forward.data()[place_], {}, {}, {}};
    if (hasFeedbackPartners(batch, k)) {
        point.feedback = batch.feedback[k]->data()[place_];
        if (batch.rule.learnsFeedback) {
            point.learnedFeedback = layer.feedback.data()[place_];
            point.target = batch.state.efficacy[k].data()[place_] * point.weight;
        }
    }
    return point;
}

std::optional<CellPoint> CourseWatch::cellIn(std::span<const Presentation> blocks, std::int64_t updates,
                                             double epochs) const {
    const CellAddress* const cell = cell_.watched();
    if (cell == nullptr) {
        return std::nullopt;
    }
    std::int64_t steps = 0;
    std::int64_t spikes = 0;
    double errors = 0;
    for (const Presentation& block : blocks) {
        const LayerActivity& layer = block.layers[static_cast<std::size_t>(cell->layer) - 1];
        steps += layer.spikes.cols();
        for (Index column = 0; column < layer.spikes.cols(); ++column) {
            spikes += layer.spikes(cell->cell, column);
            errors += std::abs(layer.error(cell->cell, column));
        }
    }
    const auto all = static_cast<double>(steps);
    return CellPoint{updates, epochs, static_cast<double>(spikes) / all, errors / all};
}

} // namespace mc
