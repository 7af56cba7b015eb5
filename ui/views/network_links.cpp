#include "views/network_links.h"

#include "views/map_places.h"

#include <algorithm>
#include <cmath>

namespace mc::ui {

namespace {

/// ends: the unit or cell at the other end of each connection. factor: x of each. feedback: E of each, or
/// empty.
Links strongest(const std::vector<int>& ends, const Vector& weights, const Vector& factor,
                const Vector& feedback, int most) {
    Links links;
    links.paired = feedback.size() > 0 && feedback.size() == weights.size();
    for (Index j = 0; j < weights.size(); ++j) {
        const float strength = std::abs(weights[j] * factor[j]);
        if (std::isfinite(strength) && strength > 0) { // weights that ran away have no order
            const float partner = links.paired ? feedback[j] : 0.0F;
            const int cell = ends[static_cast<std::size_t>(j)];
            links.shown.push_back({cell, weights[j], strength, partner, static_cast<int>(j), cell});
        }
    }
    const auto count = std::min(links.shown.size(), static_cast<std::size_t>(std::max(0, most)));
    const auto end = links.shown.begin() + static_cast<std::ptrdiff_t>(count);
    std::partial_sort(links.shown.begin(), end, links.shown.end(), [](const Link& a, const Link& b) {
        return a.strength != b.strength ? a.strength > b.strength : a.cell < b.cell;
    });
    links.shown.erase(end, links.shown.end());
    return links;
}

} // namespace

bool disagrees(const Link& link) {
    return (link.weight > 0 && link.feedback < 0) || (link.weight < 0 && link.feedback > 0);
}

int Links::disagreeing() const {
    return static_cast<int>(std::count_if(shown.begin(), shown.end(), disagrees));
}

const Vector& feedbackBelow(const CircuitRecord& record) {
    return record.afferentFeedback;
}

const Vector& feedbackAbove(const CircuitRecord& record, int layers) {
    static const Vector kNone;
    return record.path != ErrorPath::Direct || record.address.layer == layers - 2 ? record.feedback : kNone;
}

float CellLinks::largest() const {
    float most = 0;
    for (const Links* side : {&below, &above}) {
        if (!side->shown.empty()) {
            most = std::max(most, side->shown.front().strength);
        }
    }
    return most;
}

Links strongestAfferents(const CircuitRecord& record, const Vector& trace, LinkStrength strength, int most) {
    const Vector factor =
        strength == LinkStrength::Input ? trace : Vector(Vector::Ones(record.forward.size()));
    Links links = strongest(record.afferents, record.forward, factor, feedbackBelow(record), most);
    for (Link& link : links.shown) {
        const std::vector<int> cells = cellsOfUnit(record.geometry(), link.cell);
        link.cell = cells.front();
        link.lastCell = cells.back();
    }
    return links;
}

Links strongestTargets(const CircuitRecord& record, float trace, LinkStrength strength, int most,
                       int layers) {
    const Vector factor =
        Vector::Constant(record.outgoing.size(), strength == LinkStrength::Input ? trace : 1.0F);
    return strongest(record.targets, record.outgoing, factor, feedbackAbove(record, layers), most);
}

} // namespace mc::ui
