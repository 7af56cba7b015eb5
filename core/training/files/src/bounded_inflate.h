#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace mc {

/// Unpacks a zlib stream that begins a text, up to its end. None if it is damaged, breaks off, or would give
/// more than `most` bytes.
[[nodiscard]] std::optional<std::string> inflated(std::string_view packed, std::size_t most);

/// Its first bytes, at most so many; fewer where it ends or is damaged.
[[nodiscard]] std::string beginningInflated(std::string_view packed, std::size_t most);

} // namespace mc
