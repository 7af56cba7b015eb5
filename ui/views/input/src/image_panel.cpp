#include "input/image_panel.h"

#include "style/palette.h"
#include "style/units.h"

#include <QPainter>
#include <algorithm>

namespace mc::ui {

namespace {

QImage imageOf(const PresentationRecord& record) {
    const ImageShape& shape = record.shape;
    if (shape.size() == 0 || record.image.size() < shape.size()) {
        return {};
    }
    QImage image(shape.columns, shape.rows, QImage::Format_RGB32);
    const std::size_t plane = static_cast<std::size_t>(shape.rows) * static_cast<std::size_t>(shape.columns);
    const std::size_t second = shape.channels == 3 ? plane : 0;
    for (int row = 0; row < shape.rows; ++row) {
        for (int column = 0; column < shape.columns; ++column) {
            const std::size_t at = static_cast<std::size_t>(row) * static_cast<std::size_t>(shape.columns) +
                                   static_cast<std::size_t>(column);
            image.setPixel(column, row,
                           qRgb(record.image[at], record.image[at + second], record.image[at + 2 * second]));
        }
    }
    return image;
}

} // namespace

ImagePanel::ImagePanel(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Input image"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ImagePanel::showRecord(const PresentationRecord* record, const EmptyText& message) {
    image_ = record ? imageOf(*record) : QImage();
    message_ = message;
    update();
}

void ImagePanel::setWindow(const std::optional<InputWindow>& window) {
    if (window_ != window) {
        window_ = window;
        update();
    }
}

QRectF ImagePanel::windowRect() const {
    if (!window_ || image_.isNull()) {
        return {};
    }
    const QRectF place = target();
    const double across = place.width() / image_.width();
    const double down = place.height() / image_.height();
    return {place.left() + window_->column * across, place.top() + window_->row * down,
            window_->columns * across, window_->rows * down};
}

QRect ImagePanel::target() const {
    if (image_.isNull()) {
        return {};
    }
    // A whole number of screen pixels per pixel of the image, so that all its pixels are of one size.
    const int factor = std::max(1, std::min(width() / image_.width(), height() / image_.height()));
    QSize size = image_.size() * factor;
    if (size.width() > width() || size.height() > height()) {
        size = image_.size().scaled(this->size(), Qt::KeepAspectRatio);
    }
    return {QPoint((width() - size.width()) / 2, 0), size};
}

void ImagePanel::paintEvent(QPaintEvent* /*event*/) {
    const Colours& theme = coloursOf(*this);
    QPainter painter(this);
    if (image_.isNull()) {
        paintEmptyText(painter, *this, rect(), message_);
        return;
    }
    const QRect place = target();
    painter.drawImage(place, image_);
    painter.setPen(QPen(theme.line, 1));
    painter.drawRect(QRectF(place).adjusted(-0.5, -0.5, 0.5, 0.5));
    if (const QRectF framed = windowRect(); !framed.isEmpty()) {
        // Dark within light: one of the two stands out on every pixel.
        painter.setPen(QPen(theme.black, 4 * lineOf(*this), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(framed);
        painter.setPen(QPen(theme.picked, 2 * lineOf(*this), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(framed);
    }
}

} // namespace mc::ui
