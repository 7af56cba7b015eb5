#include "input/image_picture.h"

#include <QPainter>
#include <algorithm>
#include <utility>

namespace mc::ui {

QImage imageOf(const ImageShape& shape, std::span<const std::uint8_t> pixels) {
    if (shape.size() == 0 || pixels.size() < shape.size()) {
        return {};
    }
    QImage image(shape.columns, shape.rows, QImage::Format_RGB32);
    const std::size_t plane = static_cast<std::size_t>(shape.rows) * static_cast<std::size_t>(shape.columns);
    const std::size_t second = shape.channels == 3 ? plane : 0;
    for (int row = 0; row < shape.rows; ++row) {
        for (int column = 0; column < shape.columns; ++column) {
            const std::size_t at = static_cast<std::size_t>(row) * static_cast<std::size_t>(shape.columns) +
                                   static_cast<std::size_t>(column);
            image.setPixel(column, row, qRgb(pixels[at], pixels[at + second], pixels[at + 2 * second]));
        }
    }
    return image;
}

ImagePicture::ImagePicture(const PresentationRecord* record, EmptyText message,
                           std::optional<InputWindow> window)
    : image_(record != nullptr ? imageOf(record->shape, record->image) : QImage()),
      message_(std::move(message)), window_(window) {}

QRectF ImagePicture::target(QSizeF room, const Paper& paper) const {
    if (image_.isNull()) {
        return {};
    }
    // A whole number of pixels per pixel of the image, so that all of those are of one size.
    const double unit = paper.unit();
    const QSize pixels = (room * unit).toSize();
    const int factor =
        std::max(1, std::min(pixels.width() / image_.width(), pixels.height() / image_.height()));
    QSize size = image_.size() * factor;
    if (size.width() > pixels.width() || size.height() > pixels.height()) {
        size = image_.size().scaled(pixels, Qt::KeepAspectRatio);
    }
    return {QPointF((pixels.width() - size.width()) / 2, 0) / unit, QSizeF(size) / unit};
}

QRectF ImagePicture::windowRect(QSizeF room, const Paper& paper) const {
    if (!window_ || image_.isNull()) {
        return {};
    }
    const QRectF place = target(room, paper);
    const double across = place.width() / image_.width();
    const double down = place.height() / image_.height();
    return {place.left() + window_->column * across, place.top() + window_->row * down,
            window_->columns * across, window_->rows * down};
}

void ImagePicture::paint(QPainter& painter, QSizeF room, const Paper& paper) const {
    const Colours& theme = paper.colours();
    if (image_.isNull()) {
        paintEmptyText(painter, paper, QRectF(QPointF(), room), message_);
        return;
    }
    const QRectF place = target(room, paper);
    painter.drawImage(place, image_);
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5));
    if (const QRectF framed = windowRect(room, paper); !framed.isEmpty()) {
        // Dark within light: one of the two stands out on every pixel.
        const double line = paper.stroke();
        painter.setPen(QPen(theme.black, 4 * line, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(framed);
        painter.setPen(QPen(theme.picked, 2 * line, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(framed);
    }
}

} // namespace mc::ui
