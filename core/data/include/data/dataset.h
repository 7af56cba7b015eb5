#pragma once

#include "data/identity.h"
#include "data/image_shape.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace mc {

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

/// What a network is trained and tested on. All sets have the same shape; train and test have at least one
/// image.
struct Dataset {
    std::string name; ///< "drawn digits", "MNIST", ... or the folder's name
    std::vector<std::string>
        classes; ///< names of the classes, by label; may hold more classes than labels occur
    ImageSet train;
    ImageSet test;
    /// Held-out images: taken from the end of the training images, never trained on. May be empty.
    ImageSet validation{};
    std::optional<DataIdentity> identity{}; ///< of its content; none: it has not been taken
};

using DatasetPtr = std::shared_ptr<const Dataset>;

/// Moves the last `count` training images, in their order, to the held-out images, which are empty before.
/// count: less than there are training images.
void holdOut(Dataset& data, std::size_t count);

} // namespace mc
