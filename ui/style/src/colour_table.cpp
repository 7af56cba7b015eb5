#include "style/colour_table.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace mc::ui {

namespace {

constexpr int kLast = 254;      ///< even, so that the middle is an entry: zero is exactly the ground
constexpr uchar kNothing = 255; ///< of what is not a number

/// Colours for shares from `low` to 1, looked up instead of mixed: an image has thousands of places.
template <class Colour> QList<QRgb> tableOf(const Colours& theme, double low, Colour colour) {
    QList<QRgb> table;
    for (int k = 0; k <= kLast; ++k) {
        table.append(colour(low + (1 - low) * k / kLast).rgb());
    }
    table.append(theme.grey.rgb());
    return table;
}

QImage imageOf(const float* values, QSize size, double limit, double low, const QList<QRgb>& table) {
    QImage image(size, QImage::Format_Indexed8);
    image.setColorTable(table);
    for (int y = 0; y < size.height(); ++y) {
        uchar* line = image.scanLine(y);
        for (int x = 0; x < size.width(); ++x) {
            const double share = limit > 0 ? double{*values} / limit : 0;
            const double place = (std::clamp(share, low, 1.0) - low) / (1 - low) * kLast;
            line[x] = std::isfinite(share) ? static_cast<uchar>(std::lround(place)) : kNothing;
            ++values;
        }
    }
    return image;
}

} // namespace

QColor magnitudeColour(double share) {
    // Nine of the 256 colours of viridis, evenly spaced; what lies between is mixed.
    static constexpr std::array kViridis{QColor(68, 1, 84),    QColor(71, 44, 122),  QColor(59, 81, 139),
                                         QColor(44, 113, 142), QColor(33, 144, 141), QColor(39, 173, 129),
                                         QColor(92, 200, 99),  QColor(170, 220, 50), QColor(253, 231, 37)};
    const double place = std::clamp(share, 0.0, 1.0) * (kViridis.size() - 1);
    const auto below = std::min(static_cast<std::size_t>(place), kViridis.size() - 2);
    return mixed(kViridis[below], kViridis[below + 1], place - static_cast<double>(below));
}

QImage magnitudeImage(const float* values, QSize size, double limit, const Colours& theme) {
    return imageOf(values, size, limit, 0, tableOf(theme, 0, magnitudeColour));
}

QImage signedImage(const float* values, QSize size, double limit, const Colours& theme) {
    return imageOf(values, size, limit, -1,
                   tableOf(theme, -1, [&theme](double share) { return theme.diverging(share); }));
}

} // namespace mc::ui
