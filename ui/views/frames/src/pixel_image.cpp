#include "frames/pixel_image.h"

namespace mc::ui {

QImage pixelImage(const ImageShape& shape, std::span<const std::uint8_t> pixels) {
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

} // namespace mc::ui
