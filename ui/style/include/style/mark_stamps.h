#pragma once

#include "style/paper.h"

#include <QImage>
#include <QPointF>
#include <map>

class QPainter;

namespace mc::ui {

/// Paints many marks of few kinds fast: on pixels each kind is drawn once and then copied, to whole device
/// pixels. On a vector device (SVG) every mark is a shape of its own.
class MarkStamps {
public:
    /// theme: outlives this.
    MarkStamps(QPainter& painter, const Colours& theme);
    MarkStamps(QPainter& painter, const Paper& paper);

    /// size: pixels, kept to half a pixel. faint: of lighter colour.
    void paint(CellType type, QPointF centre, double size, bool faint = false);
    /// Whether marks end up as shapes instead of pixels.
    [[nodiscard]] bool isVector() const { return vector_; }

    /// The colour of a faint mark; as light as it can be and still be seen.
    [[nodiscard]] static QColor faintColour(const Colours& theme, CellType type) {
        return theme.tint(theme.cell(type), 0.55);
    }

private:
    QPainter& painter_;
    const Colours& theme_;
    bool vector_;
    double ratio_;                 ///< device pixels per unit of the painter
    std::map<int, QImage> stamps_; ///< by kind
};

} // namespace mc::ui
