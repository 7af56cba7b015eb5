#pragma once

#include <cstddef>

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

} // namespace mc
