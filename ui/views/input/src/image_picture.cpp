#include "input/image_picture.h"

#include "frames/pixel_image.h"
#include "style/text.h"

#include <QPainter>
#include <algorithm>
#include <utility>

namespace mc::ui {

ImagePicture::ImagePicture(const PresentationRecord* record, EmptyText message,
                           std::optional<InputWindow> window)
    : image_(record != nullptr ? pixelImage(record->shape, record->image) : QImage()),
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
    const int left = (pixels.width() - size.width()) / 2;
    return {QPointF(left, 0) / unit, QSizeF(size) / unit};
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

std::vector<PartNote> ImagePicture::parts(QSizeF room, const Paper& paper) const {
    if (image_.isNull()) {
        return EmptyPicture(message_).parts(room, paper);
    }
    std::vector<PartNote> notes{{QStringLiteral("p"), target(room, paper), tr("Input image"),
                                 tr("As the network gets it, after changes such as a shift.")}};
    if (const QRectF framed = windowRect(room, paper); !framed.isEmpty()) {
        notes.push_back(
            {QStringLiteral("field"), framed, tr("Receptive field"), tr("What can reach the picked cell.")});
    }
    return notes;
}

} // namespace mc::ui
