#pragma once

#include "data/augmentation.h"
#include "data/dataset.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace mc {

/// Calls visit(place, pixel) for every pixel of the displaced image, in the order of the places.
template <class Visit>
void visitDisplaced(const ImageShape& shape, std::span<const std::uint8_t> image,
                    const Displacement& displacement, Visit visit) {
    if (displacement == Displacement{}) { // a loop that can be vectorized
        for (std::size_t place = 0; place < image.size(); ++place) {
            visit(place, image[place]);
        }
        return;
    }
    const auto pixelAt = [&](std::size_t plane, int row, int column) -> std::uint8_t {
        if (row < 0 || row >= shape.rows || column < 0 || column >= shape.columns) {
            return 0;
        }
        return image[plane + static_cast<std::size_t>(row) * static_cast<std::size_t>(shape.columns) +
                     static_cast<std::size_t>(column)];
    };
    std::size_t place = 0;
    for (std::size_t plane = 0; plane < image.size(); plane += shape.plane()) {
        for (int row = 0; row < shape.rows; ++row) {
            for (int column = 0; column < shape.columns; ++column) {
                const int shifted = column - displacement.columns;
                const int from = displacement.mirrored ? shape.columns - 1 - shifted : shifted;
                visit(place++, pixelAt(plane, row - displacement.rows, from));
            }
        }
    }
}

} // namespace mc
