#pragma once

#include "style/palette.h"

#include <QFont>
#include <QFontMetricsF>
#include <QRectF>
#include <QSizeF>
#include <functional>

class QPainter;
class QWidget;

namespace mc::ui {

/// Paper: what a picture is painted on, with its colours and letters. It is the screen or a figure; a picture
/// looks the same on both but for what only a screen needs. Lengths on it are units (see style/units.h).
class Paper {
public:
    /// The screen, with the colours and letters that the widget has now.
    [[nodiscard]] static Paper screen(const QWidget& widget);
    /// A white page. letters: its usual ones.
    [[nodiscard]] static Paper figure(const QFont& letters);

    /// Whether it is a figure: there is nothing to press, and shapes are painted instead of pixels.
    [[nodiscard]] bool isFigure() const { return figure_; }
    [[nodiscard]] const Colours& colours() const { return *colours_; }

    /// Letters, in units. size: share of the usual size; those for a projector do not become smaller than it.
    [[nodiscard]] QFont letters(double size = 1, bool bold = false) const;
    [[nodiscard]] QFontMetricsF metrics(double size = 1, bool bold = false) const;
    /// Units of a line that is one unit thick elsewhere; more for a projector.
    [[nodiscard]] double stroke() const;
    /// Pixels per unit, >= 1.
    [[nodiscard]] double unit() const;
    /// Pixels per unit of an image that is painted into `painter`: on a figure several times those of the
    /// screen, since it is looked at more closely. area: of the image, in units; one that would not fit into
    /// memory gets fewer.
    [[nodiscard]] double imageRatio(const QPainter& painter, QSizeF area) const;

private:
    Paper(const Colours& colours, const QFont& letters, bool figure);

    const Colours* colours_; ///< of a theme: lives as long as the program
    QFont letters_;          ///< in pixels of the screen
    bool figure_;
};

/// Paints as an image what cannot be painted as shapes. area: in the units of the painter; what `paint`
/// paints outside is cut off. Throws std::bad_alloc where there is no memory for the image.
void paintAsImage(QPainter& painter, const QRectF& area, const Paper& paper,
                  const std::function<void(QPainter&)>& paint);

} // namespace mc::ui
