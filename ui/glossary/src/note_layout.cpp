#include "glossary/note_layout.h"

#include "note_placing.h"
#include "rectangle_area.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace mc::ui {

namespace {

constexpr double kAwayFromEnds = 0.3;  ///< of a part, where no arrow ends
constexpr std::size_t kMostNotes = 30; ///< more would be a tangle
constexpr std::size_t kMostTwice = 26; ///< more are not placed again for the sake of a few crossings
constexpr double kMostCrossings = 0.2; ///< of the labels, beyond which nobody can follow the arrows
constexpr int kPasses = 3;
constexpr std::array kSteps{4.0,
                            1.5}; ///< between places, gaps: the second takes long, and room is used better

/// False where they have no room, or hide too much.
bool placeAll(NotePlacing& placing, const std::vector<std::size_t>& order) {
    for (int pass = 0; pass < kPasses; ++pass) {
        for (const std::size_t part : order) {
            if (!placing.place(part)) {
                return false;
            }
        }
    }
    if (placing.hidesTooMuch()) {
        return false;
    }
    placing.untangle();
    return !placing.hidesTooMuch();
}

} // namespace

QPointF arrowEnd(const QRectF& place, const QRectF& label) {
    const QPointF from = label.center();
    const double across = kAwayFromEnds * place.width();
    const double down = kAwayFromEnds * place.height();
    return {std::clamp(from.x(), place.left() + across, place.right() - across),
            std::clamp(from.y(), place.top() + down, place.bottom() - down)};
}

QLineF arrowTo(const QRectF& place, const QRectF& label) {
    if (place.isEmpty()) {
        return {};
    }
    const QPointF end = arrowEnd(place, label);
    return {QPointF(std::clamp(end.x(), label.left(), label.right()),
                    std::clamp(end.y(), label.top(), label.bottom())),
            end};
}

/// By Liang and Barsky: the stretch of the line that lies between both pairs of sides.
bool passesThrough(const QLineF& line, const QRectF& rectangle) {
    double from = 0;
    double to = 1;
    const auto cut = [&](double start, double along, double low, double high) {
        if (along == 0) {
            return start >= low && start <= high;
        }
        const double one = (low - start) / along;
        const double other = (high - start) / along;
        from = std::max(from, std::min(one, other));
        to = std::min(to, std::max(one, other));
        return from <= to;
    };
    return cut(line.x1(), line.dx(), rectangle.left(), rectangle.right()) &&
           cut(line.y1(), line.dy(), rectangle.top(), rectangle.bottom());
}

std::optional<std::vector<PlacedNote>> placeNotes(const NoteRoom& room, const std::vector<NotedPart>& parts) {
    double needed = 0;
    for (const NotedPart& part : parts) {
        needed += (part.label.width() + room.gap) * (part.label.height() + room.gap);
    }
    if (parts.size() > kMostNotes || needed > areaOf(room.area)) {
        return std::nullopt;
    }
    // The largest first, while there is room for them.
    std::vector<std::size_t> order(parts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::ranges::greater(), [&parts](std::size_t k) {
        return parts[k].label.width() * parts[k].label.height();
    });
    const double mostCrossings = kMostCrossings * static_cast<double>(parts.size());
    std::optional<NotePlacing> best;
    for (const double gaps : kSteps) {
        NotePlacing placing(room, parts, gaps * room.gap);
        if (placeAll(placing, order) && (!best || placing.crossings() < best->crossings())) {
            best.emplace(std::move(placing));
        }
        const bool suffices = best && best->crossings() <= mostCrossings;
        if (suffices && (best->crossings() == 0 || parts.size() > kMostTwice)) {
            break;
        }
    }
    return best && best->crossings() <= mostCrossings ? std::optional(best->result()) : std::nullopt;
}

} // namespace mc::ui
