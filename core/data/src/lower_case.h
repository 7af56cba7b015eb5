#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace mc {

/// With the letters A to Z in lower case; names of files are compared so.
[[nodiscard]] inline std::string lowerCase(std::string_view text) {
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return lower;
}

} // namespace mc
