#pragma once

#include <QFont>
#include <algorithm>

namespace mc::ui {

inline constexpr double kUsualPoints = 10;       ///< size of letters; 13 px at 96 dpi
inline constexpr double kLargeFromPoints = 11.5; ///< letters from here on are for a projector

/// Whether letters are for a projector.
[[nodiscard]] inline bool isLargeType(const QFont& font) {
    return font.pointSizeF() >= kLargeFromPoints;
}

/// The font at `factor` of its size. Letters for a projector are never made smaller.
[[nodiscard]] inline QFont scaledFont(QFont font, double factor, bool bold = false) {
    const double used = isLargeType(font) ? std::max(factor, 1.0) : factor;
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * used);
    } else {
        font.setPixelSize(static_cast<int>(font.pixelSize() * used));
    }
    font.setBold(bold);
    return font;
}

} // namespace mc::ui
