#pragma once

#include <QRectF>

namespace mc::ui {

/// Of an empty one 0.
inline double areaOf(const QRectF& rectangle) {
    return rectangle.isEmpty() ? 0 : rectangle.width() * rectangle.height();
}

} // namespace mc::ui
