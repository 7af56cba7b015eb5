#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace mc {

/// The size of one image. Pixels are flattened channel, row, column.
struct ImageShape {
    int rows = 0;
    int columns = 0;
    int channels = 1;
    /// Pixels of one channel.
    [[nodiscard]] std::size_t plane() const noexcept {
        return static_cast<std::size_t>(rows) * static_cast<std::size_t>(columns);
    }
    [[nodiscard]] std::size_t size() const noexcept { return plane() * static_cast<std::size_t>(channels); }
    bool operator==(const ImageShape&) const = default;
};

/// Labelled images. Pixel intensities 0 ... 255 stand for p = 0 ... 1.
struct ImageSet {
    ImageShape shape;
    std::vector<std::uint8_t> pixels; ///< [count x shape.size()], image after image
    std::vector<std::uint8_t> labels; ///< [count], each below the number of classes
    /// The file that the labels were read from, the folder if there are several; empty if there is none.
    std::string labelsFrom;

    [[nodiscard]] std::size_t count() const noexcept { return labels.size(); }
    [[nodiscard]] std::span<const std::uint8_t> image(std::size_t index) const {
        return std::span(pixels).subspan(index * shape.size(), shape.size());
    }
};

/// What a network is trained and tested on. Both sets have the same shape and at least one image.
struct Dataset {
    std::string name; ///< "drawn digits", "MNIST", ... or the folder's name
    std::vector<std::string>
        classes; ///< names of the classes, by label; may hold more classes than labels occur
    ImageSet train;
    ImageSet test;
};

using DatasetPtr = std::shared_ptr<const Dataset>;

} // namespace mc
