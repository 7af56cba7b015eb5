#pragma once

#include "base/message.h"
#include "data/drawn_digits.h"
#include "data/image_shape.h"
#include "data/sketch.h"

#include <cstdint>
#include <string>
#include <vector>

namespace mc {

/// What a person is told of the data set in use.
struct DataSummary {
    std::string name; ///< "drawn digits", "MNIST", ...
    std::vector<std::string> classes;
    std::int64_t trainImages = 0;
    std::int64_t testImages = 0;
    std::int64_t validationImages = 0; ///< held out; none of trainImages
    ImageShape shape;
    int labels = 0;       ///< output cells that the labels ask for: the largest label and one
    DrawingStyle drawing; ///< of its training images
    bool operator==(const DataSummary&) const = default;
};

/// The name of a data set as a person reads it: that of the drawn digits is a text of the program.
[[nodiscard]] inline Message dataTitle(const std::string& name) {
    return name == kDrawnDigitsName.english ? Message(kDrawnDigitsName) : Message(name);
}

} // namespace mc
