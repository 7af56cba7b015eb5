#include "glossary/note_layout.h"

#include "rectangle_area.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace mc::ui {

namespace {

constexpr double kMostOfView = 0.3;    ///< share of the view that labels may hide
constexpr double kSmallPart = 0.12;    ///< share of the view up to which a part is not to be hidden
constexpr double kAwayFromEnds = 0.3;  ///< of a part, where no arrow ends
constexpr std::size_t kMostNotes = 18; ///< more would be a tangle
constexpr int kPasses = 3;
constexpr double kBeyondTip = 8; ///< pixels
// What is worth avoiding, in pixels of a longer arrow.
constexpr double kOnView = 240;
constexpr double kOnPart = 700;
constexpr double kThroughLabel = 900;
constexpr double kThroughArrow = 350;
constexpr double kMostCrossings = 0.2; ///< of the labels, beyond which nobody can follow the arrows
constexpr double kGridOfGaps = 1.5;    ///< between places that are tried, gaps

/// With a little beyond its tip: an arrow that ends just before another one seems to cross it.
QLineF lengthened(const QLineF& arrow) {
    QLineF longer = arrow;
    longer.setLength(arrow.length() + kBeyondTip);
    return longer;
}

bool crosses(const QLineF& one, const QLineF& other) {
    return lengthened(one).intersects(lengthened(other), nullptr) == QLineF::BoundedIntersection;
}

/// Puts one label after the other where it costs least beside those that have a place.
class Placing {
public:
    Placing(const NoteRoom& room, const std::vector<NotedPart>& parts)
        : room_(room), parts_(parts), placed_(parts.size()) {
        for (const NotedPart& part : parts) {
            if (areaOf(part.place) < kSmallPart * areaOf(room.view)) {
                small_.push_back(part.place);
            }
        }
    }

    /// False where a label has no place.
    bool place(std::size_t part);
    /// Gives labels whose arrows cross other places, where that takes crossings away.
    void untangle();
    [[nodiscard]] bool hidesTooMuch() const;
    /// Arrows that cross each other, or pass through labels.
    [[nodiscard]] int crossings() const;
    [[nodiscard]] std::vector<PlacedNote> result() const {
        std::vector<PlacedNote> all;
        for (const std::optional<PlacedNote>& one : placed_) {
            all.push_back(*one);
        }
        return all;
    }

private:
    [[nodiscard]] std::vector<double> steps(double from, double to, std::array<double, 2> alsoAt) const;
    [[nodiscard]] bool isFree(const QRectF& label, std::size_t part) const;
    /// Without what it costs to stand there.
    [[nodiscard]] double distance(const PlacedNote& note, std::size_t part) const;
    [[nodiscard]] double cost(const PlacedNote& note, std::size_t part, double most) const;
    [[nodiscard]] bool cross(std::size_t one, std::size_t other) const;
    bool swap(std::size_t one, std::size_t other);
    bool placeAnew(std::size_t first, std::size_t second);
    bool uncross(std::size_t one, std::size_t other);

    NoteRoom room_;
    const std::vector<NotedPart>& parts_;
    std::vector<QRectF> small_; ///< parts that labels should not hide
    std::vector<std::optional<PlacedNote>> placed_;
};

/// A grid, and places that line up with the view.
std::vector<double> Placing::steps(double from, double to, std::array<double, 2> alsoAt) const {
    std::vector<double> all;
    const double apart = kGridOfGaps * room_.gap;
    for (int k = 0; from + k * apart <= to; ++k) {
        all.push_back(from + k * apart);
    }
    std::ranges::copy_if(alsoAt, std::back_inserter(all),
                         [from, to](double at) { return at >= from && at <= to; });
    if (from <= to) {
        all.push_back(to);
    }
    return all;
}

bool Placing::isFree(const QRectF& label, std::size_t part) const {
    const QRectF around = label.adjusted(-room_.gap, -room_.gap, room_.gap, room_.gap);
    for (std::size_t k = 0; k < placed_.size(); ++k) {
        if (k != part && placed_[k] && placed_[k]->label.intersects(around)) {
            return false;
        }
    }
    // Its own part has to be seen, and the arrow that leads there.
    return parts_[part].place.isEmpty() || !around.contains(arrowEnd(parts_[part].place, label));
}

double Placing::distance(const PlacedNote& note, std::size_t part) const {
    return parts_[part].place.isEmpty() ? QLineF(note.label.topLeft(), room_.view.topLeft()).length()
                                        : note.arrow.length();
}

double Placing::cost(const PlacedNote& note, std::size_t part, double most) const {
    double sum = distance(note, part);
    const QRectF& label = note.label;
    sum += kOnView * areaOf(label.intersected(room_.view)) / areaOf(label);
    for (const QRectF& small : small_) {
        if (label.intersects(small)) {
            sum += kOnPart * areaOf(label.intersected(small)) / std::max(1.0, areaOf(small));
        }
    }
    for (std::size_t k = 0; k < placed_.size() && sum < most; ++k) {
        if (k == part || !placed_[k]) {
            continue;
        }
        const PlacedNote& other = *placed_[k];
        sum += !note.arrow.isNull() && passesThrough(note.arrow, other.label) ? kThroughLabel : 0;
        if (!other.arrow.isNull()) {
            sum += passesThrough(other.arrow, label) ? kThroughLabel : 0;
            sum += !note.arrow.isNull() && crosses(note.arrow, other.arrow) ? kThroughArrow : 0;
        }
    }
    return sum;
}

bool Placing::place(std::size_t part) {
    placed_[part].reset();
    const QSizeF size = parts_[part].label;
    const QRectF& view = room_.view;
    const QRectF& area = room_.area;
    const double gap = room_.gap;
    const std::vector<double> columns = steps(area.left(), area.right() - size.width(),
                                              {view.left() - gap - size.width(), view.right() + gap});
    const std::vector<double> rows = steps(area.top(), area.bottom() - size.height(),
                                           {view.top() - gap - size.height(), view.bottom() + gap});
    double least = std::numeric_limits<double>::infinity();
    std::optional<PlacedNote> best;
    for (const double x : columns) {
        for (const double y : rows) {
            PlacedNote note{QRectF(QPointF(x, y), size), {}};
            note.arrow = arrowTo(parts_[part].place, note.label);
            if (distance(note, part) >= least || !isFree(note.label, part)) {
                continue;
            }
            if (const double costs = cost(note, part, least); costs < least) {
                least = costs;
                best = note;
            }
        }
    }
    placed_[part] = best;
    return best.has_value();
}

/// Whether their arrows cross, or one passes through the other label.
bool Placing::cross(std::size_t one, std::size_t other) const {
    const PlacedNote& a = *placed_[one];
    const PlacedNote& b = *placed_[other];
    return (!a.arrow.isNull() && passesThrough(a.arrow, b.label)) ||
           (!b.arrow.isNull() && passesThrough(b.arrow, a.label)) ||
           (!a.arrow.isNull() && !b.arrow.isNull() && crosses(a.arrow, b.arrow));
}

/// Each label about where the other one was: arrows that cross no longer do, by the triangle inequality.
/// False where there is no room for that.
bool Placing::swap(std::size_t one, std::size_t other) {
    const QPointF places[] = {placed_[other]->label.center(), placed_[one]->label.center()};
    const std::size_t both[] = {one, other};
    placed_[one].reset();
    placed_[other].reset();
    for (const std::size_t k : {std::size_t{0}, std::size_t{1}}) {
        const QRectF& area = room_.area;
        QRectF label(QPointF(), parts_[both[k]].label);
        label.moveCenter(places[k]);
        label.moveLeft(
            std::clamp(label.left(), area.left(), std::max(area.left(), area.right() - label.width())));
        label.moveTop(
            std::clamp(label.top(), area.top(), std::max(area.top(), area.bottom() - label.height())));
        if (!isFree(label, both[k])) {
            return false;
        }
        placed_[both[k]] = PlacedNote{label, arrowTo(parts_[both[k]].place, label)};
    }
    return true;
}

/// The first has the choice. False where one has no place.
bool Placing::placeAnew(std::size_t first, std::size_t second) {
    placed_[second].reset();
    return place(first) && place(second);
}

/// Whether there are fewer crossings now.
bool Placing::uncross(std::size_t one, std::size_t other) {
    const std::vector<std::optional<PlacedNote>> before = placed_;
    const int were = crossings();
    const auto better = [this, were](bool placed) { return placed && crossings() < were; };
    if (better(swap(one, other))) {
        return true;
    }
    placed_ = before;
    if (better(placeAnew(one, other))) {
        return true;
    }
    placed_ = before;
    if (better(placeAnew(other, one))) {
        return true;
    }
    placed_ = before;
    return false;
}

void Placing::untangle() {
    bool better = true;
    for (int pass = 0; pass < kPasses && better; ++pass) {
        better = false;
        for (std::size_t k = 0; k < placed_.size(); ++k) {
            for (std::size_t other = 0; other < k; ++other) {
                better = (cross(k, other) && uncross(k, other)) || better;
            }
        }
    }
}

bool Placing::hidesTooMuch() const {
    double hidden = 0;
    for (const std::optional<PlacedNote>& one : placed_) {
        hidden += one ? areaOf(one->label.intersected(room_.view)) : 0;
    }
    return hidden > kMostOfView * areaOf(room_.view);
}

int Placing::crossings() const {
    int count = 0;
    for (std::size_t k = 0; k < placed_.size(); ++k) {
        const QLineF& arrow = placed_[k]->arrow;
        for (std::size_t other = 0; !arrow.isNull() && other < placed_.size(); ++other) {
            const QLineF& second = placed_[other]->arrow;
            count += k != other && passesThrough(arrow, placed_[other]->label) ? 1 : 0;
            count += other < k && !second.isNull() && crosses(arrow, second) ? 1 : 0;
        }
    }
    return count;
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
    Placing placing(room, parts);
    for (int pass = 0; pass < kPasses; ++pass) {
        for (const std::size_t part : order) {
            if (!placing.place(part)) {
                return std::nullopt;
            }
        }
    }
    placing.untangle();
    const bool tangled = placing.crossings() > kMostCrossings * static_cast<double>(parts.size());
    return placing.hidesTooMuch() || tangled ? std::nullopt : std::optional(placing.result());
}

} // namespace mc::ui
