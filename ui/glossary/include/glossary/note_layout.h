#pragma once

#include <QLineF>
#include <QRectF>
#include <QSizeF>
#include <optional>
#include <vector>

namespace mc::ui {

// Label placement: where the words on the parts of a view stand. Lengths are pixels of the overlay.

/// A part that is to be labelled.
struct NotedPart {
    QRectF place; ///< empty: it has no place of its own, and its label no arrow
    QSizeF label; ///< size of its words
};

struct PlacedNote {
    QRectF label;
    QLineF arrow; ///< from the edge of the label to the part; null without a place
};

/// What labels have to keep to.
struct NoteRoom {
    QRectF area;    ///< all that may be covered
    QRectF view;    ///< within it, the view whose parts are labelled: better not covered
    double gap = 8; ///< between labels, and between a label and what it points at
};

/// A label for each part, in their order, beside the parts with an arrow each: whole, within the area, and
/// without overlaps; beside the view rather than on it, near its part, and clear of arrows and of small parts
/// where that can be avoided. None where there is no room for all of them, where they would hide more than
/// 30 % of the view, where too many arrows would cross, or where there are more than 30.
[[nodiscard]] std::optional<std::vector<PlacedNote>> placeNotes(const NoteRoom& room,
                                                                const std::vector<NotedPart>& parts);

/// Where an arrow from a label ends: a point of the part near the label, away from the corners of the part.
[[nodiscard]] QPointF arrowEnd(const QRectF& place, const QRectF& label);
/// The arrow of a label that stays where it is while its part moves.
[[nodiscard]] QLineF arrowTo(const QRectF& place, const QRectF& label);

/// Whether a line passes through a rectangle.
[[nodiscard]] bool passesThrough(const QLineF& line, const QRectF& rectangle);

/// Numbered marks where there is no room for labels: a place for a disc of so many pixels on each part,
/// without overlaps where the view has room for that; in the order of the parts, none for those without a
/// place.
[[nodiscard]] std::vector<std::optional<QPointF>>
placeMarks(const NoteRoom& room, const std::vector<QRectF>& places, double diameter);

/// Where the list that belongs to such marks stands: beside the view where there is room, else on its lower
/// part. wished: its size, if there is so much room. least: in which it can be read.
[[nodiscard]] QRectF placeList(const NoteRoom& room, QSizeF wished, QSizeF least);

} // namespace mc::ui
