#include "figures/figure_size.h"

#include "style/text.h"
#include "widgets/refuse.h"

#include <cmath>

namespace mc::ui {

QSize FigureSize::pixels() const {
    const double ratio = unit == LengthUnit::Pixels ? 1 : dpi / kMillimetresPerInch;
    return {static_cast<int>(std::lround(width * ratio)), static_cast<int>(std::lround(height * ratio))};
}

QSizeF FigureSize::millimetres() const {
    const double ratio = unit == LengthUnit::Millimetres ? 1 : kMillimetresPerInch / dpi;
    return {width * ratio, height * ratio};
}

QSizeF FigureSize::layout(double windowPoints, double windowDpi) const {
    return millimetres() / kMillimetresPerInch * windowDpi * (windowPoints / points);
}

void checkSize(const FigureSize& size) {
    const auto outside = [](double value, double least, double most) {
        return !(value >= least && value <= most); // also what is no number
    };
    if (outside(size.dpi, kLeastDpi, kMostDpi)) {
        refuse(tr("The resolution must be between %1 and %2 dpi.").arg(kLeastDpi).arg(kMostDpi));
    }
    if (outside(size.points, kLeastPoints, kMostPoints)) {
        refuse(tr("The letters must be between %1 and %2 pt.").arg(kLeastPoints).arg(kMostPoints));
    }
    if (outside(size.width, 1, kMostPixels) || outside(size.height, 1, kMostPixels)) {
        refuse(
            tr("The width and the height of a figure must be between 1 and %1.").arg(countText(kMostPixels)));
    }
    const QSize pixels = size.pixels();
    for (const int side : {pixels.width(), pixels.height()}) {
        if (outside(side, kLeastPixels, kMostPixels)) {
            refuse(tr("A side of the figure would have %1 pixels: choose between %2 and %3.")
                       .arg(countText(side), countText(kLeastPixels), countText(kMostPixels)));
        }
    }
    if (qint64{pixels.width()} * pixels.height() > kMostArea) {
        refuse(tr("The figure would have %1 pixels, more than %2: choose a smaller size or resolution.")
                   .arg(countText(qint64{pixels.width()} * pixels.height()), countText(kMostArea)));
    }
}

void checkLayout(QSizeF room) {
    const bool fits = room.width() <= kMostLayoutSide && room.height() <= kMostLayoutSide &&
                      room.width() * room.height() <= kMostLayoutArea;
    if (!fits) { // also what is no number
        refuse(
            tr("The figure would have to be laid out in %1 × %2 pixels, more than is possible: choose larger "
               "letters, a smaller size or a shape nearer to that of the view.")
                .arg(decimalText(room.width(), 0), decimalText(room.height(), 0)));
    }
}

QList<SizePreset> sizePresets() {
    using enum LengthUnit;
    return {
        {QStringLiteral("slide"), tr("Slide, 1920 × 1080 px"), {Pixels, 1920, 1080, 96, 18}},
        {QStringLiteral("half-slide"), tr("Half a slide, 960 × 1080 px"), {Pixels, 960, 1080, 96, 18}},
        {QStringLiteral("column"), tr("Column, 85 mm wide"), {Millimetres, 85, 64, 300, 7}},
        {QStringLiteral("page"), tr("Page width, 170 mm"), {Millimetres, 170, 105, 300, 8}},
    };
}

} // namespace mc::ui
