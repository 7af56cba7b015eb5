#include "network/network_links.h"

#include "frames/map_places.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace mc::ui {

namespace {

/// ends: the unit or cell at the other end of each connection. factor: x or e of each. partners: weight of
/// the other synapse of each pair, or empty.
Links strongest(const std::vector<int>& ends, const Vector& weights, const Vector& factor,
                const Vector& partners, int most, const IsLinkCut& isCut) {
    Links links;
    std::vector<Link> cut;
    links.paired = partners.size() > 0 && partners.size() == weights.size();
    for (Index j = 0; j < weights.size(); ++j) {
        const float strength = std::abs(weights[j] * factor[j]);
        if (!std::isfinite(strength)) {
            continue; // weights that ran away have no order
        }
        const auto synapse = static_cast<int>(j);
        const bool isOneCut = isCut && isCut(synapse);
        if (isOneCut || strength > 0) {
            const float partner = links.paired ? partners[j] : 0.0F;
            const int cell = ends[static_cast<std::size_t>(j)];
            (isOneCut ? cut : links.shown)
                .push_back({cell, weights[j], strength, partner, synapse, cell, 0.0F, isOneCut});
        }
    }
    const auto count = std::min(links.shown.size(), static_cast<std::size_t>(std::max(0, most)));
    const auto end = links.shown.begin() + static_cast<std::ptrdiff_t>(count);
    std::partial_sort(links.shown.begin(), end, links.shown.end(), [](const Link& a, const Link& b) {
        return a.strength != b.strength ? a.strength > b.strength : a.cell < b.cell;
    });
    links.shown.erase(end, links.shown.end());
    links.shown.insert(links.shown.end(), cut.begin(), cut.end());
    return links;
}

} // namespace

bool disagrees(const Link& link) {
    return (link.weight > 0 && link.partner < 0) || (link.weight < 0 && link.partner > 0);
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

int Links::carrying(bool above) const {
    return static_cast<int>(std::ranges::count_if(
        shown, [above](const Link& link) { return !link.cut && (above ? link.error > 0 : link.error < 0); }));
}

namespace {

float largestOf(const Links& one, const Links& other) {
    float most = 0;
    for (const Links* side : {&one, &other}) {
        if (!side->shown.empty()) {
            most = std::max(most, side->shown.front().strength);
        }
    }
    return most;
}

/// At the ends below, the cells that the pools bring together.
void spreadOverPools(const CircuitRecord& record, Links& links) {
    for (Link& link : links.shown) {
        const std::vector<int> cells = cellsOfUnit(record.geometry(), link.cell);
        link.cell = cells.front();
        link.lastCell = cells.back();
    }
}

} // namespace

float CellLinks::largestUp() const {
    return largestOf(below, above);
}

float CellLinks::largestDown() const {
    return largestOf(arriving, sent);
}

Links strongestAfferents(const CircuitRecord& record, const Vector& trace, LinkStrength strength, int most,
                         const IsLinkCut& isCut) {
    const Vector factor =
        strength == LinkStrength::Input ? trace : Vector(Vector::Ones(record.forward.size()));
    Links links = strongest(record.afferents, record.forward, factor, feedbackBelow(record), most, isCut);
    spreadOverPools(record, links);
    return links;
}

Links strongestTargets(const CircuitRecord& record, float trace, LinkStrength strength, int most, int layers,
                       const IsLinkCut& isCut) {
    const Vector factor =
        Vector::Constant(record.outgoing.size(), strength == LinkStrength::Input ? trace : 1.0F);
    return strongest(record.targets, record.outgoing, factor, feedbackAbove(record, layers), most, isCut);
}

Links strongestFeedback(const CircuitRecord& record, const Vector& errors, LinkStrength strength, int most,
                        int layers, const IsLinkCut& isCut) {
    const bool direct = record.path == ErrorPath::Direct;
    std::vector<int> sources = record.targets;
    if (direct) {
        sources.resize(static_cast<std::size_t>(record.feedback.size()));
        std::iota(sources.begin(), sources.end(), 0);
    }
    const Vector sent = errors(sources);
    const Vector factor =
        strength == LinkStrength::Input ? sent : Vector(Vector::Ones(record.feedback.size()));
    const bool paired = feedbackAbove(record, layers).size() > 0;
    Links links =
        strongest(sources, record.feedback, factor, paired ? record.outgoing : Vector(), most, isCut);
    for (Link& link : links.shown) {
        link.error = sent[link.synapse];
    }
    return links;
}

Links strongestSent(const CircuitRecord& record, float error, LinkStrength strength, int most,
                    const IsLinkCut& isCut) {
    const Vector factor =
        Vector::Constant(record.afferentFeedback.size(), strength == LinkStrength::Input ? error : 1.0F);
    const bool any = record.afferentFeedback.size() > 0;
    Links links = strongest(record.afferents, record.afferentFeedback, factor,
                            any ? record.forward : Vector(), most, isCut);
    for (Link& link : links.shown) {
        link.error = error;
    }
    spreadOverPools(record, links);
    return links;
}

} // namespace mc::ui
