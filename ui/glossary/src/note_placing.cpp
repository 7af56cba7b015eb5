#include "note_placing.h"

#include "rectangle_area.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace mc::ui {

namespace {

constexpr double kMostOfView = 0.3; ///< share of the view that labels may hide
constexpr double kSmallPart = 0.12; ///< share of the view up to which a part is not to be hidden
constexpr double kBeyondTip = 8;    ///< pixels
// What is worth avoiding, in pixels of a longer arrow.
constexpr double kOnView = 240;
constexpr double kOnPart = 700;
constexpr double kThroughLabel = 900;
constexpr double kThroughArrow = 350;
constexpr int kMostLooks = 120'000; ///< at places while arrows are untangled: a few hundredths of a second
constexpr std::array kStrictness{2.0, 6.0, 20.0}; ///< one after the other, while arrows cross

/// As QRectF::intersects() for rectangles that are not empty, which takes most of the time.
bool overlap(const QRectF& one, const QRectF& other) {
    return one.left() < other.right() && other.left() < one.right() && one.top() < other.bottom() &&
           other.top() < one.bottom();
}

bool meet(const QLineF& one, const QLineF& other) {
    return one.intersects(other, nullptr) == QLineF::BoundedIntersection;
}

/// Of an arrow from a label between `from` and `to` that ends at `end`, along one axis.
double stretchOf(double end, double from, double to) {
    return std::abs(end - std::clamp(end, from, to));
}

} // namespace

NotePlacing::NotePlacing(const NoteRoom& room, const std::vector<NotedPart>& parts, double step)
    : room_(room), step_(step), parts_(parts), placed_(parts.size()) {
    for (const NotedPart& part : parts) {
        if (areaOf(part.place) < kSmallPart * areaOf(room.view)) {
            small_.push_back(part.place);
        }
    }
}

std::vector<PlacedNote> NotePlacing::result() const {
    std::vector<PlacedNote> all;
    for (const std::optional<Spot>& one : placed_) {
        all.push_back(one->note);
    }
    return all;
}

/// A grid, and places that line up with the view.
std::vector<double> NotePlacing::steps(double from, double to, std::array<double, 2> alsoAt) const {
    std::vector<double> all;
    for (int k = 0; from + k * step_ <= to; ++k) {
        all.push_back(from + k * step_);
    }
    std::ranges::copy_if(alsoAt, std::back_inserter(all),
                         [from, to](double at) { return at >= from && at <= to; });
    if (from <= to) {
        all.push_back(to);
    }
    return all;
}

/// Those with the shortest arrows first; a label without one stands near the corner of the view.
std::vector<NotePlacing::Line> NotePlacing::columns(const NotedPart& part) const {
    const double width = part.label.width();
    std::vector<Line> all;
    for (const double x : steps(room_.area.left(), room_.area.right() - width,
                                {room_.view.left() - room_.gap - width, room_.view.right() + room_.gap})) {
        const QRectF label(x, 0, width, 0);
        all.push_back({x, part.place.isEmpty() ? std::abs(x - room_.view.left())
                                               : stretchOf(arrowEnd(part.place, label).x(), x, x + width)});
    }
    std::ranges::stable_sort(all, {}, &Line::arrow);
    return all;
}

std::vector<NotePlacing::Line> NotePlacing::rows(const NotedPart& part) const {
    const double height = part.label.height();
    std::vector<Line> all;
    for (const double y : steps(room_.area.top(), room_.area.bottom() - height,
                                {room_.view.top() - room_.gap - height, room_.view.bottom() + room_.gap})) {
        const QRectF label(0, y, 0, height);
        all.push_back({y, part.place.isEmpty() ? std::abs(y - room_.view.top())
                                               : stretchOf(arrowEnd(part.place, label).y(), y, y + height)});
    }
    std::ranges::stable_sort(all, {}, &Line::arrow);
    return all;
}

NotePlacing::Spot NotePlacing::spotOf(const QRectF& label, std::size_t part) const {
    Spot spot{{label, arrowTo(parts_[part].place, label)}, {}};
    spot.reach = spot.note.arrow;
    spot.reach.setLength(spot.note.arrow.length() + kBeyondTip);
    return spot;
}

bool NotePlacing::isFree(const QRectF& label, std::size_t part) const {
    const QRectF around = label.adjusted(-room_.gap, -room_.gap, room_.gap, room_.gap);
    for (std::size_t k = 0; k < placed_.size(); ++k) {
        if (k != part && placed_[k] && overlap(placed_[k]->note.label, around)) {
            return false;
        }
    }
    // Its own part has to be seen, and the arrow that leads there.
    return parts_[part].place.isEmpty() || !around.contains(arrowEnd(parts_[part].place, label));
}

double NotePlacing::extraCost(const Spot& spot, std::size_t part, double most) const {
    const auto& [label, arrow] = spot.note;
    double sum = kOnView * areaOf(label.intersected(room_.view)) / areaOf(label);
    for (const QRectF& small : small_) {
        if (sum >= most) {
            return sum;
        }
        if (overlap(label, small)) {
            sum += kOnPart * areaOf(label.intersected(small)) / std::max(1.0, areaOf(small));
        }
    }
    for (std::size_t k = 0; k < placed_.size() && sum < most; ++k) {
        if (k == part || !placed_[k]) {
            continue;
        }
        const Spot& other = *placed_[k];
        const bool both = !arrow.isNull() && !other.note.arrow.isNull();
        sum += !arrow.isNull() && passesThrough(arrow, other.note.label) ? strictness_ * kThroughLabel : 0;
        sum += !other.note.arrow.isNull() && passesThrough(other.note.arrow, label)
                   ? strictness_ * kThroughLabel
                   : 0;
        sum += both && meet(spot.reach, other.reach) ? strictness_ * kThroughArrow : 0;
    }
    return sum;
}

bool NotePlacing::place(std::size_t part) {
    placed_[part].reset();
    const NotedPart& noted = parts_[part];
    const std::vector<Line> down = rows(noted);
    double least = std::numeric_limits<double>::infinity();
    std::optional<Spot> best;
    for (const Line& column : columns(noted)) {
        if (column.arrow >= least) {
            break;
        }
        for (const Line& row : down) {
            const double length = std::sqrt(column.arrow * column.arrow + row.arrow * row.arrow);
            if (length >= least) {
                break;
            }
            ++looks_;
            const QRectF label(QPointF(column.at, row.at), noted.label);
            if (!isFree(label, part)) {
                continue;
            }
            const Spot spot = spotOf(label, part);
            if (const double costs = length + extraCost(spot, part, least - length); costs < least) {
                least = costs;
                best = spot;
            }
        }
    }
    placed_[part] = best;
    return best.has_value();
}

bool NotePlacing::cross(const Spot& one, const Spot& other) const {
    const QLineF& a = one.note.arrow;
    const QLineF& b = other.note.arrow;
    return (!a.isNull() && passesThrough(a, other.note.label)) ||
           (!b.isNull() && passesThrough(b, one.note.label)) ||
           (!a.isNull() && !b.isNull() && meet(one.reach, other.reach));
}

bool NotePlacing::isTangled(std::size_t part) const {
    for (std::size_t other = 0; other < placed_.size(); ++other) {
        if (other != part && cross(*placed_[part], *placed_[other])) {
            return true;
        }
    }
    return false;
}

/// Each label about where the other one was: arrows that cross no longer do, by the triangle inequality.
/// False where there is no room for that.
bool NotePlacing::swap(std::size_t one, std::size_t other) {
    const QPointF places[] = {placed_[other]->note.label.center(), placed_[one]->note.label.center()};
    const std::size_t both[] = {one, other};
    placed_[one].reset();
    placed_[other].reset();
    const QRectF& area = room_.area;
    for (const std::size_t k : {std::size_t{0}, std::size_t{1}}) {
        QRectF label(QPointF(), parts_[both[k]].label);
        label.moveCenter(places[k]);
        label.moveLeft(
            std::clamp(label.left(), area.left(), std::max(area.left(), area.right() - label.width())));
        label.moveTop(
            std::clamp(label.top(), area.top(), std::max(area.top(), area.bottom() - label.height())));
        if (!isFree(label, both[k])) {
            return false;
        }
        placed_[both[k]] = spotOf(label, both[k]);
    }
    return true;
}

/// Whether all have a place; the first has the choice.
bool NotePlacing::placeAnew(std::span<const std::size_t> parts) {
    for (const std::size_t part : parts) {
        placed_[part].reset();
    }
    return std::ranges::all_of(parts, [this](std::size_t part) { return place(part); });
}

/// Leaves all where they are unless there are fewer crossings then. A third label may be in the way.
void NotePlacing::uncross(std::size_t one, std::size_t other) {
    const std::vector<std::optional<Spot>> before = placed_;
    const int were = crossings();
    const auto isBetter = [&](bool placed) { // false: all stand where they stood
        if (placed && crossings() < were) {
            return true;
        }
        placed_ = before;
        return false;
    };
    if (isBetter(swap(one, other)) || isBetter(placeAnew(std::array{one, other})) ||
        isBetter(placeAnew(std::array{other, one}))) {
        return;
    }
    for (std::size_t third = 0; third < placed_.size(); ++third) {
        if (third != one && third != other && looks_ < kMostLooks &&
            (isBetter(placeAnew(std::array{one, other, third})) ||
             isBetter(placeAnew(std::array{other, one, third})))) {
            return;
        }
    }
}

/// Crossings cost more and more, and longer arrows and hidden parts less beside them.
void NotePlacing::untangle() {
    std::vector<std::optional<Spot>> best = placed_;
    int fewest = crossings();
    looks_ = 0;
    for (const double strictness : kStrictness) {
        if (fewest == 0 || looks_ >= kMostLooks) {
            break;
        }
        strictness_ = strictness;
        for (std::size_t k = 0; k < placed_.size(); ++k) {
            const std::optional<Spot> before = placed_[k];
            if (isTangled(k) && !place(k)) {
                placed_[k] = before;
            }
        }
        for (std::size_t k = 0; k < placed_.size(); ++k) {
            for (std::size_t other = 0; other < k; ++other) {
                if (looks_ < kMostLooks && cross(*placed_[k], *placed_[other])) {
                    uncross(k, other);
                }
            }
        }
        if (const int left = crossings(); left < fewest) {
            fewest = left;
            best = placed_;
        }
    }
    placed_ = std::move(best);
}

bool NotePlacing::hidesTooMuch() const {
    double hidden = 0;
    for (const std::optional<Spot>& one : placed_) {
        hidden += one ? areaOf(one->note.label.intersected(room_.view)) : 0;
    }
    return hidden > kMostOfView * areaOf(room_.view);
}

int NotePlacing::crossings() const {
    int count = 0;
    for (std::size_t k = 0; k < placed_.size(); ++k) {
        const QLineF& arrow = placed_[k]->note.arrow;
        for (std::size_t other = 0; !arrow.isNull() && other < placed_.size(); ++other) {
            const Spot& second = *placed_[other];
            count += k != other && passesThrough(arrow, second.note.label) ? 1 : 0;
            count +=
                other < k && !second.note.arrow.isNull() && meet(placed_[k]->reach, second.reach) ? 1 : 0;
        }
    }
    return count;
}

} // namespace mc::ui
