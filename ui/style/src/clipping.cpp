#include "style/clipping.h"

#include <QLineF>
#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace mc::ui {

namespace {

/// The part of a stretch within a box (Liang and Barsky); none if it passes by.
std::optional<QLineF> within(const QLineF& line, const QRectF& box) {
    double from = 0;
    double to = 1;
    const std::array<std::pair<double, double>, 4> edges{
        std::pair(-line.dx(), line.x1() - box.left()), std::pair(line.dx(), box.right() - line.x1()),
        std::pair(-line.dy(), line.y1() - box.top()), std::pair(line.dy(), box.bottom() - line.y1())};
    for (const auto& [outwards, room] : edges) {
        if (outwards == 0) {
            if (room < 0) {
                return std::nullopt;
            }
        } else if (outwards < 0) {
            from = std::max(from, room / outwards);
        } else {
            to = std::min(to, room / outwards);
        }
    }
    if (from > to) {
        return std::nullopt;
    }
    return QLineF(line.pointAt(from), line.pointAt(to));
}

} // namespace

QList<QPolygonF> piecesWithin(const QPolygonF& line, const QRectF& box) {
    QList<QPolygonF> pieces;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const std::optional<QLineF> part = within({line[i - 1], line[i]}, box);
        if (!part) {
            continue;
        }
        const bool goesOn =
            !pieces.isEmpty() && part->p1() == line[i - 1] && pieces.last().last() == line[i - 1];
        if (!goesOn) {
            pieces.append(QPolygonF{part->p1()});
        }
        pieces.last().append(part->p2());
    }
    return pieces;
}

} // namespace mc::ui
