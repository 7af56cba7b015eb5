#pragma once

#include "data/image_shape.h"

#include <QImage>
#include <cstdint>
#include <span>

namespace mc::ui {

/// An image of a data set, a pixel each; of three channels in colour, else the first one in grey. pixels:
/// [channel, row, column]; null where there are fewer than the shape asks for.
[[nodiscard]] QImage pixelImage(const ImageShape& shape, std::span<const std::uint8_t> pixels);

} // namespace mc::ui
