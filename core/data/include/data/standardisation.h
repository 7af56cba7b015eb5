#pragma once

#include "data/dataset.h"

#include <vector>

namespace mc {

/// What pixel intensities p drive the input layer with (model.md, section 6, "Input").
enum class Normalisation {
    None,    ///< p itself, in [0, 1]
    Channel, ///< (p - mean) / standard deviation of p in its channel of the training images
};

/// Intensities p of a channel become (p - mean) * factor.
struct ChannelScale {
    float mean = 0;   ///< of p, 0 ... 1
    float factor = 1; ///< 1 / population standard deviation of p, at least 2; 0 where all pixels are alike
    bool operator==(const ChannelScale&) const = default;
};

/// The scales by which every channel of these images gets mean 0 and population standard deviation 1; a
/// channel whose pixels are all alike becomes 0. Sums are of integers, so that the order of the images does
/// not matter. [channels]
[[nodiscard]] std::vector<ChannelScale> channelScales(const ImageSet& images);

} // namespace mc
