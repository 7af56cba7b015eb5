#pragma once

#include "data/sketch.h"

#include <QImage>
#include <QRect>
#include <cstdint>
#include <vector>

namespace mc::ui {

// Changes to an image, [shape.size()], on the ground of the data.

using PixelValues = std::vector<std::uint8_t>;

/// Moved by whole pixels; ground comes in at the border.
[[nodiscard]] PixelValues shifted(const PixelValues& image, const ImageShape& shape, int right, int down,
                                  std::uint8_t ground);
/// Turned clockwise about its middle, between pixels by straight lines.
[[nodiscard]] PixelValues turned(const PixelValues& image, const ImageShape& shape, double degrees,
                                 std::uint8_t ground);
/// A normal number is added to every value. deviation: of 255; number: of the noise, one gives always the
/// same.
[[nodiscard]] PixelValues withNoise(const PixelValues& image, double deviation, std::uint64_t number);
/// A part, in pixels, becomes ground.
[[nodiscard]] PixelValues covered(const PixelValues& image, const ImageShape& shape, const QRect& part,
                                  std::uint8_t ground);

/// A picture in the size and the channels of the data. A colour picture fills the image, what does not fit is
/// cut off on both sides. In a grey one whose border is of one brightness that is the paper: it becomes the
/// ground, and what differs most from it, lighter or darker, the ink; so drawings have the polarity of the
/// data, and with `fitted` their size and place. Any other grey picture is a photograph, and stays as it is.
[[nodiscard]] PixelValues imageOfData(const QImage& picture, const ImageShape& shape,
                                      const DrawingStyle& style, bool fitted);

} // namespace mc::ui
