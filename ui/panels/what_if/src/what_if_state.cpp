#include "what_if_state.h"

#include <algorithm>
#include <variant>

namespace mc::ui {

namespace {

class Folding {
public:
    explicit Folding(WhatIfState& state) : to_(state) {}

    void operator()(const what_if::SilenceErrorCells& what) const {
        for (std::size_t k = 0; k < to_.silenced.size(); ++k) {
            if (what.layer == 0 || k + 1 == static_cast<std::size_t>(what.layer)) {
                to_.silenced[k] = {what.vip, what.sst};
            }
        }
    }
    void operator()(const what_if::FreezeFeedback& what) const { to_.feedbackFrozen = what.frozen; }
    void operator()(const what_if::FreezePlasticity& what) const { to_.allFrozen = what.frozen; }
    void operator()(const what_if::InjectCurrent& what) const {
        std::erase_if(to_.currents, [&](const auto& flowing) { return flowing.first == what.cell; });
        if (what.current != 0) {
            to_.currents.emplace_back(what.cell, what.current);
        }
    }
    // Done once, or seen in the experiment of the frame.
    void operator()(const what_if::FlipFeedback&) const {}
    void operator()(const what_if::AddWeightNoise&) const {}
    void operator()(const what_if::SetParameter&) const {}

private:
    WhatIfState& to_;
};

} // namespace

double WhatIfState::currentInto(CellAddress cell) const {
    const auto found =
        std::ranges::find_if(currents, [&](const auto& flowing) { return flowing.first == cell; });
    return found == currents.end() ? 0 : found->second;
}

WhatIfState stateInForce(const Frame& frame) {
    WhatIfState state;
    state.silenced.resize(frame.layerSizes.empty() ? 0 : frame.layerSizes.size() - 1);
    const std::size_t inForce = std::min(frame.interventionsInForce, frame.interventions.size());
    for (std::size_t i = 0; i < inForce; ++i) {
        std::visit(Folding(state), frame.interventions[i].change);
    }
    return state;
}

} // namespace mc::ui
