#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace mc {

/// A count as a person writes it: "60,000".
[[nodiscard]] inline std::string countText(std::uintmax_t count) {
    std::string text = std::to_string(count);
    for (std::size_t place = text.size(); place > 3; place -= 3) {
        text.insert(place - 3, 1, ',');
    }
    return text;
}

/// "1 label", "60,000 labels".
[[nodiscard]] inline std::string counted(std::uintmax_t count, std::string_view noun) {
    return countText(count) + " " + std::string(noun) + (count == 1 ? "" : "s");
}

} // namespace mc
