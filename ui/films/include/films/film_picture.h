#pragma once

#include <QImage>
#include <QSize>

namespace mc::ui {

class Figure;

/// A figure as a picture of a film. size: pixels. points: height of the usual letters, 1/72 inch at 96 dpi;
/// 0: what fits the size. Throws Refused.
[[nodiscard]] QImage filmPicture(Figure& figure, QSize size, double points = 0);

} // namespace mc::ui
