#include "style/figure_painting.h"

#include "style/paper.h"

#include <QImage>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <new>

namespace mc::ui {

namespace {

constexpr double kFigureRatio = 4;        ///< pixels of an image per pixel of the window
constexpr double kMostImagePixels = 16e6; ///< twice those of a large screen

void paintWithRatio(QPainter& painter, const QRectF& area, double ratio,
                    const std::function<void(QPainter&)>& paint) {
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

} // namespace

bool paintsFigure(const QPainter& painter) {
    if (painter.paintEngine()->type() != QPaintEngine::Raster) {
        return true;
    }
    // How much larger the widget is painted than it is, whatever units it counts in itself.
    const double scale = painter.deviceTransform().m11() / painter.transform().m11();
    const auto isNear = [scale](double value) { return std::abs(scale / value - 1) < 0.01; };
    return !isNear(1) && !isNear(painter.device()->devicePixelRatioF());
}

double imageRatio(const QPainter& painter, QSizeF area) {
    if (!paintsFigure(painter)) {
        return painter.device()->devicePixelRatioF() * painter.transform().m11();
    }
    return std::min(kFigureRatio, std::sqrt(kMostImagePixels / std::max(1.0, area.width() * area.height())));
}

void paintAsImage(QPainter& painter, const QRectF& area, const std::function<void(QPainter&)>& paint) {
    paintWithRatio(painter, area, imageRatio(painter, area.size()), paint);
}

void paintAsImage(QPainter& painter, const QRectF& area, const Paper& paper,
                  const std::function<void(QPainter&)>& paint) {
    paintWithRatio(painter, area, paper.imageRatio(painter, area.size()), paint);
}

} // namespace mc::ui
