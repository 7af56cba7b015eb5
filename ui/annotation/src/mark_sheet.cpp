#include "annotation/mark_sheet.h"

#include "style/clipping.h"
#include "time_axis/plot_anchor.h"

#include <QWidget>
#include <algorithm>

namespace mc::ui {

namespace {

/// Pixels around a plot that belong to it: who circles something at its edge reaches a little beyond.
constexpr double kAround = 10;

/// The part of an area of `part` that other widgets between it and the view leave in sight; pixels of the
/// view.
QRectF inSight(const QRectF& area, const QWidget& part, const QWidget& view) {
    QRectF seen = area;
    for (const QWidget* one = part.parentWidget(); one != nullptr && one != &view;
         one = one->parentWidget()) {
        seen = seen.intersected(QRectF(one->mapTo(&view, QPoint()), QSizeF(one->size())));
    }
    return seen.intersected(view.rect());
}

} // namespace

MarkSheet::MarkSheet(const QWidget& view, const std::vector<QPointer<PlotAnchor>>& anchors)
    : MarkSheet(QSizeF(view.size()), view.font()) {
    for (const QPointer<PlotAnchor>& anchor : anchors) {
        if (!anchor || anchor->name().isEmpty() || anchor->area().isEmpty() ||
            !anchor->painted().isVisibleTo(&view)) {
            continue;
        }
        const QPointF corner = anchor->painted().mapTo(&view, QPoint());
        const QRectF area = anchor->area().translated(corner);
        const QRectF seen =
            inSight(area.adjusted(-kAround, -kAround, kAround, kAround), anchor->painted(), view);
        if (!seen.isEmpty()) {
            plots_.push_back({anchor.data(), corner, area, seen});
        }
    }
}

QPointF MarkSheet::Plot::onTheAxes(QPointF pixel) const {
    return anchor->onTheAxes(pixel - corner);
}

QPointF MarkSheet::Plot::inPixels(QPointF timeAndHeight) const {
    return anchor->inPixels(timeAndHeight) + corner;
}

const MarkSheet::Plot* MarkSheet::named(const QString& name) const {
    const auto found =
        std::ranges::find_if(plots_, [&](const Plot& plot) { return plot.anchor->name() == name; });
    return found == plots_.end() ? nullptr : &*found;
}

const MarkSheet::Plot* MarkSheet::around(const QPolygonF& places) const {
    const QPointF middle = places.boundingRect().center();
    const auto holds = [&](const Plot& plot) {
        return plot.area.contains(middle) &&
               std::ranges::all_of(places, [&](QPointF place) { return plot.seen.contains(place); });
    };
    const auto found = std::ranges::find_if(plots_, holds);
    return found == plots_.end() ? nullptr : &*found;
}

QPointF MarkSheet::onTheView(QPointF share) const {
    return {share.x() * size_.width(), share.y() * size_.height()};
}

QList<QPolygonF> MarkSheet::linesOf(const PenStroke& stroke) const {
    const Plot* plot = named(stroke.plot);
    if (plot == nullptr && !stroke.plot.isEmpty()) {
        return {};
    }
    QPolygonF line;
    for (const QPointF& place : stroke.points) {
        line << (plot != nullptr ? plot->inPixels(place) : onTheView(place));
    }
    if (line.size() == 1) { // a dot
        line << line.first() + QPointF(0.01, 0);
    }
    return plot != nullptr ? piecesWithin(line, plot->seen) : QList<QPolygonF>{line};
}

std::optional<QPointF> MarkSheet::placeOf(const PenText& text) const {
    if (text.plot.isEmpty()) {
        return onTheView(text.place);
    }
    const Plot* plot = named(text.plot);
    const QPointF place = plot != nullptr ? plot->inPixels(text.place) : QPointF();
    return plot != nullptr && plot->seen.contains(place) ? std::optional(place) : std::nullopt;
}

Annotations::Mark MarkSheet::anchored(const Annotations::Mark& mark) const {
    if (const auto* text = std::get_if<PenText>(&mark); text != nullptr && text->plot.isEmpty()) {
        const QPointF place = onTheView(text->place);
        if (const Plot* plot = around({place})) {
            return PenText{text->ink, plot->onTheAxes(place), text->text, plot->anchor->name()};
        }
    }
    if (const auto* stroke = std::get_if<PenStroke>(&mark); stroke != nullptr && stroke->plot.isEmpty()) {
        QPolygonF line;
        for (const QPointF& share : stroke->points) {
            line << onTheView(share);
        }
        if (const Plot* plot = around(line)) {
            PenStroke moved{stroke->ink, stroke->width, {}, plot->anchor->name()};
            for (const QPointF& place : line) {
                moved.points.append(plot->onTheAxes(place));
            }
            return moved;
        }
    }
    return mark;
}

} // namespace mc::ui
