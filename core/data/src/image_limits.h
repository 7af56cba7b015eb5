#pragma once

#include "base/errors.h"
#include "counted.h"

#include <cstdint>
#include <string>

namespace mc {

/// Pixels an image may have: as many as an input layer may have cells.
inline constexpr std::uintmax_t kMostPixels = 100'000;
/// Memory for the images of a data set, training and test images together.
inline constexpr std::uintmax_t kMostImageBytes = std::uintmax_t{4} << 30;

/// Throws BadFile (`path`, one of the files) if the images to be loaded are too many for the memory.
inline void checkImageBytes(const std::string& path, std::uintmax_t bytes) {
    if (bytes > kMostImageBytes) {
        throw BadFile(path, "belongs to a data set whose images would take " + counted(bytes, "byte") +
                                " of memory, more than the " + countText(kMostImageBytes) +
                                " that are accepted. Fewer images can be asked for.");
    }
}

} // namespace mc
