#pragma once

class QPainter;

namespace mc::ui {

/// Whether what is painted goes onto a figure: into a drawing, or onto an image with more pixels than the
/// screen has there. Shapes are painted then, where the screen gets ready-made pixels for speed.
[[nodiscard]] bool paintsFigure(const QPainter& painter);

/// Pixels of an image for a place that is `size` wide and high: those of the screen, or on a figure several
/// times as many, since it is looked at more closely.
[[nodiscard]] double imageRatio(const QPainter& painter);

} // namespace mc::ui
