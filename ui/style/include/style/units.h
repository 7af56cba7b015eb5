#pragma once

#include <QFont>
#include <QRectF>
#include <QSize>

class QPainter;
class QWidget;

namespace mc::ui {

// What a view paints itself is measured in units. With letters of the usual size a unit is a pixel. For a
// projector letters are larger, and units grow with them: lines, marks and the room around words, and a
// drawing has the same shape on every screen.

/// Pixels per unit of a widget, >= 1; follows from the size of its letters.
[[nodiscard]] double unitOf(const QWidget& widget);
/// The same for a font.
[[nodiscard]] double unitOf(const QFont& font);

/// How many times as many units as elsewhere a line takes: for a projector lines grow more than all else,
/// since in the last row a thin line is lost before a letter is. font: of the words around it.
[[nodiscard]] double strokeScale(const QFont& font);
/// Pixels of a line that is one unit thick elsewhere.
[[nodiscard]] double lineOf(const QWidget& widget);

/// The letters of a widget, in units. size: share of the usual size; those for a projector do not become
/// smaller than it, since the last row has to read the smallest ones, too.
[[nodiscard]] QFont typeOf(const QWidget& widget, double size = 1, bool bold = false);
/// The same for letters in pixels.
[[nodiscard]] QFont typeOf(const QFont& letters, double size = 1, bool bold = false);

/// The size of a widget, and its whole area, in units.
[[nodiscard]] QSizeF roomOf(const QWidget& widget);
[[nodiscard]] QRectF areaOf(const QWidget& widget);

/// A rectangle in units of a widget, in pixels.
[[nodiscard]] QRectF inPixels(const QRectF& units, const QWidget& widget);

/// So many units of a widget in whole pixels, rounded up.
[[nodiscard]] QSize pixelsOf(const QWidget& widget, QSizeF units);
[[nodiscard]] int pixelsOf(const QWidget& widget, double units);

/// From now on the painter counts in units and writes with typeOf().
void paintInUnits(QPainter& painter, const QWidget& widget);

} // namespace mc::ui
