#include "style/mark_stamps.h"

#include "style/marks.h"

#include <QPaintDevice>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace mc::ui {

MarkStamps::MarkStamps(QPainter& painter, const Paper& paper)
    : painter_(painter), theme_(paper.colours()), vector_(paper.isFigure()),
      ratio_(painter.device()->devicePixelRatioF() * painter.transform().m11()) {}

void MarkStamps::paint(CellType type, QPointF centre, double size, bool faint) {
    const QColor colour = faint ? faintColour(theme_, type) : theme_.cell(type);
    if (vector_) {
        paintMark(painter_, cellMark(type), colour, centre, size);
        return;
    }
    const int halves = std::max(2, static_cast<int>(std::lround(2 * size)));
    const int side = halves / 2 + 3; // with room for soft edges
    QImage& image = stamps_[(halves * 4 + static_cast<int>(type)) * 2 + (faint ? 1 : 0)];
    if (image.isNull()) {
        const int pixels = static_cast<int>(std::ceil(side * ratio_));
        image = QImage(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(ratio_);
        image.fill(Qt::transparent);
        QPainter stamp(&image);
        stamp.setRenderHint(QPainter::Antialiasing);
        paintMark(stamp, cellMark(type), colour, QPointF(side, side) / 2, halves / 2.0);
    }
    const QPointF corner = (centre - QPointF(side, side) / 2) * ratio_;
    painter_.drawImage(QPointF(std::round(corner.x()), std::round(corner.y())) / ratio_, image);
}

} // namespace mc::ui
