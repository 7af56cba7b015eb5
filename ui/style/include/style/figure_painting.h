#pragma once

#include <QRectF>
#include <functional>

class QPainter;

namespace mc::ui {

class Paper;

/// Whether what is painted goes onto a figure: into a drawing, or onto an image with more pixels than the
/// screen has there. Shapes are painted then, where the screen gets ready-made pixels for speed.
[[nodiscard]] bool paintsFigure(const QPainter& painter);

/// Pixels of an image per unit that the painter counts in: those of the screen, or on a figure several times
/// as many, since it is looked at more closely. area: of the image, in those units; one too large for that to
/// fit into memory gets fewer.
[[nodiscard]] double imageRatio(const QPainter& painter, QSizeF area);

/// Paints as an image what cannot be painted as shapes. area: in the units of the painter; what `paint`
/// paints outside is cut off. Throws std::bad_alloc where there is no memory for the image.
void paintAsImage(QPainter& painter, const QRectF& area, const std::function<void(QPainter&)>& paint);
void paintAsImage(QPainter& painter, const QRectF& area, const Paper& paper,
                  const std::function<void(QPainter&)>& paint);

} // namespace mc::ui
