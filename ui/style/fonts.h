#pragma once

#include <QFont>

namespace mc::ui {

/// The font at `factor` of its size.
[[nodiscard]] inline QFont scaledFont(QFont font, double factor, bool bold = false) {
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * factor);
    } else {
        font.setPixelSize(static_cast<int>(font.pixelSize() * factor));
    }
    font.setBold(bold);
    return font;
}

} // namespace mc::ui
