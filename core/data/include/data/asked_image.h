#pragma once

#include "base/message.h"
#include "data/image_shape.h"

#include <cstdint>
#include <vector>

namespace mc {

/// Label of an image of which nobody says what it shows.
inline constexpr int kNoLabel = -1;

/// An image that a person asks the network about: drawn, loaded or chosen.
struct AskedImage {
    std::vector<std::uint8_t>
        pixels;           ///< [shape.size()] of the data: channel, row, column; 0 ... 255 for p = 0 ... 1
    int label = kNoLabel; ///< the class that it should get
    Message name;         ///< that a person reads: "your drawing", "test image 312"
    bool operator==(const AskedImage&) const = default;
};

/// Throws BadParameter ("image") if the image is not of this shape, or its label none of so many classes.
void checkFits(const AskedImage& image, const ImageShape& shape, int classes);

} // namespace mc
