#pragma once

#include "style/palette.h"

#include <QColor>
#include <QImage>

namespace mc::ui {

/// The map viridis for magnitudes: share 0 is dark violet, 1 yellow, light growing evenly; beyond them, as at
/// the ends.
[[nodiscard]] QColor magnitudeColour(double share);

/// Numbers as an image, a pixel each, row by row; values: so many as size has pixels. What is beyond the
/// limit has the colour at the end of the scale; what is not a number is grey.

/// By magnitudeColour() from 0 to limit.
[[nodiscard]] QImage magnitudeImage(const float* values, QSize size, double limit, const Colours& theme);

/// By theme.diverging() from -limit to limit.
[[nodiscard]] QImage signedImage(const float* values, QSize size, double limit, const Colours& theme);

} // namespace mc::ui
