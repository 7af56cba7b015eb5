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
        throw BadFile(
            path, {MC_TEXT("belongs to a data set whose images would take %1 bytes of memory, more than the "
                           "%2 that are accepted. Fewer images can be asked for."),
                   {grouped(bytes), grouped(kMostImageBytes)}});
    }
}

} // namespace mc
