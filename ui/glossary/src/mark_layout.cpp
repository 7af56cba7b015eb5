#include "glossary/note_layout.h"

#include "rectangle_area.h"

#include <algorithm>
#include <array>

namespace mc::ui {

namespace {

constexpr double kWidePart = 1.5; ///< diameters of a mark from where on a part is wide

/// The part of `area` beside a view, on each side.
std::array<QRectF, 4> besides(const NoteRoom& room) {
    const QRectF& area = room.area;
    const QRectF& view = room.view;
    const double gap = room.gap;
    return {QRectF(QPointF(view.right() + gap, area.top()), area.bottomRight()),
            QRectF(area.topLeft(), QPointF(view.left() - gap, area.bottom())),
            QRectF(QPointF(area.left(), view.bottom() + gap), area.bottomRight()),
            QRectF(area.topLeft(), QPointF(area.right(), view.top() - gap))};
}

} // namespace

std::vector<std::optional<QPointF>> placeMarks(const NoteRoom& room, const std::vector<QRectF>& places,
                                               double diameter) {
    const QRectF inside = room.view.adjusted(diameter / 2, diameter / 2, -diameter / 2, -diameter / 2);
    std::vector<std::optional<QPointF>> marks;
    const auto isFree = [&](QPointF at) {
        return std::ranges::none_of(marks, [&](const std::optional<QPointF>& mark) {
            return mark && QLineF(*mark, at).length() < diameter;
        });
    };
    for (const QRectF& place : places) {
        if (place.isEmpty()) {
            marks.emplace_back();
            continue;
        }
        // At the left end of what is wide, where it hides less of it.
        const bool wide = place.width() > kWidePart * diameter;
        const QPointF wished(wide ? place.left() : place.center().x(), place.center().y());
        const QPointF middle(std::clamp(wished.x(), inside.left(), std::max(inside.left(), inside.right())),
                             std::clamp(wished.y(), inside.top(), std::max(inside.top(), inside.bottom())));
        std::optional<QPointF> best;
        const auto rings = static_cast<int>(2 * std::max(inside.width(), inside.height()) / diameter);
        for (int ring = 0; !best && ring <= rings; ++ring) {
            const double reach = ring * diameter / 2;
            constexpr int kDirections = 16;
            for (int k = 0; !best && k < kDirections; ++k) {
                const QPointF at = middle + QLineF::fromPolar(reach, 360.0 * k / kDirections).p2();
                if (inside.contains(at) && isFree(at)) {
                    best = at;
                }
            }
        }
        marks.emplace_back(best.value_or(middle));
    }
    return marks;
}

QRectF placeList(const NoteRoom& room, QSizeF wished, QSizeF least) {
    QRectF best;
    for (const QRectF& beside : besides(room)) {
        const QSizeF size = wished.boundedTo(beside.size());
        if (size.width() < least.width() || size.height() < least.height()) {
            continue;
        }
        // As near to the middle of the view as the room allows.
        QRectF list(QPointF(), size);
        list.moveCenter(room.view.center());
        list.moveLeft(std::clamp(list.left(), beside.left(), beside.right() - size.width()));
        list.moveTop(std::clamp(list.top(), beside.top(), beside.bottom() - size.height()));
        if (areaOf(list) > areaOf(best)) {
            best = list;
        }
    }
    if (!best.isEmpty()) {
        return best;
    }
    const double height =
        std::min({wished.height(), std::max(least.height(), 0.45 * room.area.height()), room.area.height()});
    const double width = std::min(wished.width(), room.area.width());
    QRectF list(0, 0, width, height);
    list.moveCenter(room.view.center());
    list.moveLeft(std::clamp(list.left(), room.area.left(), room.area.right() - width));
    list.moveBottom(room.area.bottom());
    return list;
}

} // namespace mc::ui
