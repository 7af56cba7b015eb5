#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace mc {

/// A text with its placeholders %1, %2, … replaced by the values. A placeholder without a value stays.
[[nodiscard]] std::string filled(std::string_view text, const std::vector<std::string>& values);

/// A sentence with placeholders, and what stands in them: apart, so that the sentence can be translated where
/// it is shown.
struct Message {
    std::string_view english; ///< a literal
    std::vector<std::string> values{};

    [[nodiscard]] std::string inEnglish() const { return filled(english, values); }
};

} // namespace mc
