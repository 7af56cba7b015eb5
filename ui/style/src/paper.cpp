#include "style/paper.h"

#include "style/units.h"

#include <QImage>
#include <QPaintDevice>
#include <QPainter>
#include <QWidget>
#include <algorithm>
#include <cmath>
#include <new>

namespace mc::ui {

namespace {

constexpr double kFigureRatio = 4;        ///< pixels of an image per unit
constexpr double kMostImagePixels = 16e6; ///< twice those of a large screen

} // namespace

Paper::Paper(const Colours& colours, const QFont& letters, bool figure)
    : colours_(&colours), letters_(letters), figure_(figure) {}

Paper Paper::screen(const QWidget& widget) {
    return {coloursOf(widget), widget.font(), false};
}

Paper Paper::figure(const QFont& letters) {
    return {lightColours(), letters, true};
}

QFont Paper::letters(double size, bool bold) const {
    return typeOf(letters_, size, bold);
}

QFontMetricsF Paper::metrics(double size, bool bold) const {
    return QFontMetricsF(letters(size, bold));
}

double Paper::stroke() const {
    return strokeScale(letters_);
}

double Paper::unit() const {
    return unitOf(letters_);
}

double Paper::imageRatio(const QPainter& painter, QSizeF area) const {
    if (!figure_) {
        return painter.device()->devicePixelRatioF() * unit();
    }
    return std::min(kFigureRatio, std::sqrt(kMostImagePixels / std::max(1.0, area.width() * area.height())));
}

void paintAsImage(QPainter& painter, const QRectF& area, const Paper& paper,
                  const std::function<void(QPainter&)>& paint) {
    const double ratio = paper.imageRatio(painter, area.size());
    const QSize pixels = (area.size() * ratio).toSize();
    if (pixels.isEmpty()) {
        return;
    }
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull()) {
        throw std::bad_alloc();
    }
    image.fill(Qt::transparent);
    QPainter onImage(&image);
    onImage.setFont(painter.font());
    onImage.scale(ratio, ratio);
    onImage.translate(-area.topLeft());
    paint(onImage);
    onImage.end();
    painter.drawImage(area, image);
}

} // namespace mc::ui
