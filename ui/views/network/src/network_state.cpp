#include "network/network_state.h"

#include "frames/lesions.h"
#include "frames/map_places.h"

namespace mc::ui {

namespace {

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
    const auto markCut = [own = isCut(*state.frame, cell)](const Frame& frame, int layer, Links& side) {
        for (Link& link : side.shown) {
            link.cut = own || isCut(frame, CellChoice{layer, link.cell});
        }
    };
    links.known = true;
    links.direct = record->path == ErrorPath::Direct;
    const auto& [arrows, strength, most] = state.choice;
    const int layers = layersOf(*state.frame);
    const LayerActivity& own = state.activityOf(cell.layer);
    if (pointsUp(arrows)) {
        const Vector trace = afferentTrace(*record, state.activityOf(cell.layer - 1).trace);
        links.below = strongestAfferents(*record, trace, strength, most);
        links.above = strongestTargets(*record, own.trace[cell.cell], strength, most, layers);
    }
    if (pointsDown(arrows)) {
        links.source = links.direct ? layers - 1 : cell.layer + 1;
        if (cell.layer + 1 < layers) {
            links.arriving =
                strongestFeedback(*record, state.activityOf(links.source).error, strength, most, layers);
        }
        links.sent = strongestSent(*record, own.error[cell.cell], strength, most);
    }
    markCut(*state.frame, cell.layer - 1, links.below);
    markCut(*state.frame, cell.layer + 1, links.above);
    markCut(*state.frame, links.source, links.arriving);
    markCut(*state.frame, cell.layer - 1, links.sent);
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
