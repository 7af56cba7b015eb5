#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mc {

/// A short command as a person writes it, "name:1:2=value", in its parts.
struct WordParts {
    std::string_view name;
    std::vector<std::string_view> places; ///< between colons
    std::optional<std::string_view> value;
};

/// relation: what stands before the value: "=", ">=".
[[nodiscard]] WordParts partsOf(std::string_view text, std::string_view relation);

/// "0.3" or "30%".
[[nodiscard]] std::optional<double> shareIn(std::string_view text);

/// A share as a number of per cent that reads well: "30" for 0.3.
[[nodiscard]] std::string percentText(double share);

} // namespace mc
