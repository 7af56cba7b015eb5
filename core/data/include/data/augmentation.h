#pragma once

#include "base/random.h"

#include <cstdint>

namespace mc {

/// How training images are varied from epoch to epoch.
struct Augmentation {
    int shift = 0;       ///< most pixels by which an image is shifted in rows and in columns, at least 0
    bool mirror = false; ///< whether images are mirrored left-right, each with probability one half
    bool operator==(const Augmentation&) const = default;
};

/// How one image is varied: first mirrored, then shifted. Black comes in at the border.
struct Displacement {
    int rows = 0;    ///< downwards, pixels
    int columns = 0; ///< to the right, pixels
    bool mirrored = false;
    bool operator==(const Displacement&) const = default;
};

/// What the training image of this index gets in an epoch: rows and columns uniform in [-shift, shift]. A
/// function of the arguments alone; whether an image is mirrored does not depend on `shift`.
[[nodiscard]] Displacement drawDisplacement(const Augmentation& augmentation, Seed seed, std::uint64_t epoch,
                                            std::uint32_t image);

} // namespace mc
