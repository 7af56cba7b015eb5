#include "network/network_state.h"

#include "frames/lesions.h"
#include "frames/map_places.h"
#include "model/pool_units.h"

#include <algorithm>

namespace mc::ui {

namespace {

/// Which synapses onto a cell are cut.
IsLinkCut cutOnto(const Frame& frame, const CircuitRecord& record) {
    return [&](int synapse) {
        return isCut(frame,
                     SynapseChoice{record.address, record.afferents[static_cast<std::size_t>(synapse)]});
    };
}

/// Which synapses from a cell to the layer above are cut.
IsLinkCut cutFrom(const Frame& frame, const CircuitRecord& record) {
    const CellAddress own = record.address;
    const LayerGeometry* const above = geometryOf(frame, own.layer + 1);
    const std::optional<int> unit = above != nullptr ? unitAbovePools(*above, own.cell) : std::nullopt;
    if (!unit) {
        return {};
    }
    return [&frame, &record, layer = own.layer + 1, unit = *unit](int synapse) {
        const int target = record.targets[static_cast<std::size_t>(synapse)];
        return isCut(frame, SynapseChoice{{layer, target}, unit});
    };
}

/// Nothing passes where the picked cell is cut, or all cells at the other end. units: those of afferents,
/// which pools can have brought together.
void markCut(const Frame& frame, const CircuitRecord& record, int layer, bool units, Links& side) {
    const bool own = isCut(frame, record.address);
    const auto cut = [&](int cell) { return isCut(frame, CellChoice{layer, cell}); };
    for (Link& link : side.shown) {
        const int unit = units ? record.afferents[static_cast<std::size_t>(link.synapse)] : 0;
        link.cut = link.cut || own ||
                   (units ? std::ranges::all_of(cellsOfUnit(record.geometry(), unit), cut) : cut(link.cell));
    }
}

CellLinks linksOf(const NetworkState& state, CellAddress cell) {
    CellLinks links;
    if (!hasCell(*state.frame, cell)) {
        return links;
    }
    links.cell = cell;
    const CircuitRecord* record = circuitOf(*state.frame, cell);
    if (record == nullptr) {
        return links;
    }
    links.known = true;
    links.direct = record->path == ErrorPath::Direct;
    const auto& [arrows, strength, most] = state.choice;
    const int layers = layersOf(*state.frame);
    const LayerActivity& own = state.activityOf(cell.layer);
    const IsLinkCut onto = cutOnto(*state.frame, *record);
    const IsLinkCut from = cutFrom(*state.frame, *record);
    if (pointsUp(arrows)) {
        const Vector trace = afferentTrace(*record, state.activityOf(cell.layer - 1).trace);
        links.below = strongestAfferents(*record, trace, strength, most, onto);
        links.above = strongestTargets(*record, own.trace[cell.cell], strength, most, layers, from);
    }
    if (pointsDown(arrows)) {
        links.source = links.direct ? layers - 1 : cell.layer + 1;
        if (cell.layer + 1 < layers) {
            links.arriving = strongestFeedback(*record, state.activityOf(links.source).error, strength, most,
                                               layers, links.direct ? IsLinkCut() : from);
        }
        links.sent = strongestSent(*record, own.error[cell.cell], strength, most, onto);
    }
    markCut(*state.frame, *record, cell.layer - 1, true, links.below);
    markCut(*state.frame, *record, cell.layer + 1, false, links.above);
    markCut(*state.frame, *record, links.source, false, links.arriving);
    markCut(*state.frame, *record, cell.layer - 1, true, links.sent);
    return links;
}

} // namespace

NetworkState networkState(const FramePtr& frame, ShownSteps shown, CellAddress cell,
                          const LinkChoice& choice) {
    NetworkState state;
    state.frame = frame;
    state.shown = shown;
    state.choice = choice;
    if (frame) {
        state.activity = networkActivity(*frame, shown);
        state.links = linksOf(state, cell);
    }
    return state;
}

} // namespace mc::ui
