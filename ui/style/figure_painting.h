#pragma once

#include <QRectF>
#include <functional>

class QPainter;

namespace mc::ui {

/// Whether what is painted goes onto a figure: into a drawing, or onto an image with more pixels than the
/// screen has there. Shapes are painted then, where the screen gets ready-made pixels for speed.
[[nodiscard]] bool paintsFigure(const QPainter& painter);

/// Pixels of an image per unit that the painter counts in: those of the screen, or on a figure several times
/// as many, since it is looked at more closely.
[[nodiscard]] double imageRatio(const QPainter& painter);

/// Paints as an image what cannot be painted as shapes. area: in the units of the painter; what `paint`
/// paints outside is cut off.
void paintAsImage(QPainter& painter, const QRectF& area, const std::function<void(QPainter&)>& paint);

} // namespace mc::ui
