#pragma once

#include "style/palette.h"

#include <QList>
#include <QPen>

namespace mc::ui {

/// How a curve is drawn, whatever the ground.
struct Stroke {
    Ink ink = Ink::Black;
    double width = 1; ///< pixels
    Qt::PenStyle style = Qt::SolidLine;
    QList<qreal> dashes{}; ///< lengths of dashes and gaps in widths; empty: those of the style
    bool operator==(const Stroke&) const = default;
};

/// The pen of a stroke on the ground of `theme`. scale: of its width.
[[nodiscard]] inline QPen penOf(const Stroke& stroke, const Colours& theme, double scale = 1) {
    const bool solid = stroke.style == Qt::SolidLine && stroke.dashes.isEmpty();
    QPen pen(theme.of(stroke.ink), stroke.width * scale, stroke.style, solid ? Qt::RoundCap : Qt::FlatCap,
             Qt::RoundJoin);
    if (!stroke.dashes.isEmpty()) {
        pen.setDashPattern(stroke.dashes);
    }
    return pen;
}

} // namespace mc::ui
