#pragma once

#include "annotation/annotations.h"

#include <QFont>
#include <QPointer>
#include <QPolygonF>
#include <QRectF>
#include <QSizeF>
#include <optional>
#include <vector>

class QWidget;

namespace mc::ui {

class PlotAnchor;

/// What marks lie on, as it is now: a view, and the plots on it in whose axes places can be kept. A mark of a
/// plot is where its times are, and nowhere while these are out of sight.
class MarkSheet {
public:
    /// A sheet without plots. size: of the view, pixels; font: of texts.
    MarkSheet(QSizeF size, const QFont& font) : size_(size), font_(font) {}
    /// anchors: those of the view.
    MarkSheet(const QWidget& view, const std::vector<QPointer<PlotAnchor>>& anchors);

    [[nodiscard]] QSizeF size() const { return size_; }
    [[nodiscard]] const QFont& font() const { return font_; }

    /// What can be seen of a stroke: lines, pixels.
    [[nodiscard]] QList<QPolygonF> linesOf(const PenStroke& stroke) const;
    /// Where a text can be seen: its left end and upper edge, pixels.
    [[nodiscard]] std::optional<QPointF> placeOf(const PenText& text) const;

    /// The same mark in the axes of the plot that all of it lies in; unchanged where there is none.
    [[nodiscard]] Annotations::Mark anchored(const Annotations::Mark& mark) const;

private:
    struct Plot {
        const PlotAnchor* anchor;
        QPointF corner; ///< of its widget on the view, pixels
        QRectF area;    ///< pixels of the view
        QRectF seen;    ///< where its marks can be seen: a little more, as far as it is in sight
        [[nodiscard]] QPointF onTheAxes(QPointF pixel) const;
        [[nodiscard]] QPointF inPixels(QPointF timeAndHeight) const;
    };
    /// Null where no plot of that name is in sight.
    [[nodiscard]] const Plot* named(const QString& name) const;
    /// The plot that holds all these places of the view, pixels; null if none does.
    [[nodiscard]] const Plot* around(const QPolygonF& places) const;
    [[nodiscard]] QPointF onTheView(QPointF share) const;

    QSizeF size_;
    QFont font_;
    std::vector<Plot> plots_;
};

} // namespace mc::ui
