#include "docks/picked_json.h"

#include "docks/docks.h"
#include "frames/network_activity.h"

#include <QJsonArray>

namespace mc::ui {

namespace {

CellChoice cellFrom(const QJsonValue& value) {
    return {indexFrom(value.toArray().at(0)), indexFrom(value.toArray().at(1))};
}

} // namespace

int indexFrom(const QJsonValue& value) {
    const int index = value.toInt(-1);
    return index >= 0 ? index : -1;
}

QJsonValue cellToJson(const CellChoice& cell) {
    return QJsonArray{cell.layer, cell.cell};
}

QJsonValue synapseToJson(const SynapseChoice& synapse) {
    return QJsonArray{cellToJson(synapse.cell), synapse.afferent};
}

void pickCellFrom(Docks& docks, const FramePtr& frame, const QJsonValue& value) {
    const CellChoice cell = cellFrom(value);
    docks.pickCell(frame && hasCell(*frame, cell) ? cell : CellChoice{});
}

void pickSynapseFrom(Docks& docks, const FramePtr& frame, const QJsonValue& value) {
    const SynapseChoice synapse{cellFrom(value.toArray().at(0)), indexFrom(value.toArray().at(1))};
    if (!frame || !hasCell(*frame, synapse.cell) || synapse.afferent < 0) {
        return;
    }
    const auto below = static_cast<std::size_t>(synapse.cell.layer) - 1;
    if (synapse.afferent < frame->layerSizes[below]) {
        docks.pickSynapse(synapse);
    }
}

} // namespace mc::ui
