#include "in_force.h"

#include <algorithm>

namespace mc::ui {

std::span<const Intervention> inForce(const Frame& frame) {
    return std::span(frame.interventions)
        .first(std::min(frame.interventionsInForce, frame.interventions.size()));
}

SynapseAddress meantBy(const WhatIfRow& row, const SynapseAddress& place) {
    return row.place == WhatIfPlace::Synapse ? place : SynapseAddress{place.cell};
}

WhatIfArguments holding(const Frame& frame, const WhatIfRow& row, const SynapseAddress& at) {
    const auto& [place, afferent] = meantBy(row, at);
    WhatIfArguments holds{.cell = place, .afferent = afferent, .switched = 0};
    for (const Intervention& one : inForce(frame)) {
        if (one.change.index() != row.kind) {
            continue;
        }
        const WhatIfArguments made = argumentsOf(one.change);
        if ((made.cell == place && made.afferent == afferent) || made.cell.layer == 0 ||
            (row.place < WhatIfPlace::Cell && made.cell.layer == place.layer)) {
            holds.amount = made.amount;
            holds.switched = made.switched;
        }
    }
    return holds;
}

} // namespace mc::ui
