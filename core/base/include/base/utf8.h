#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace mc {

/// Bytes of the character that starts the text, 1 to 4; 0 if none does: the text is empty, or its first bytes
/// are no UTF-8. A character that is written longer than it has to be, half of a surrogate pair and what is
/// beyond U+10FFFF are none.
[[nodiscard]] std::size_t characterBytes(std::string_view text);

[[nodiscard]] bool isUtf8(std::string_view text);

/// Whether a text is UTF-8 without control characters, those that turn the direction of reading among them.
[[nodiscard]] bool isOneLine(std::string_view text);

/// Bytes of the longest name: see isDisplayName().
inline constexpr std::size_t kLongestName = 100;

/// Whether a text can be a display name, which people see: one line of 1 to kLongestName bytes.
[[nodiscard]] bool isDisplayName(std::string_view text);

/// The characters of a text; a byte that belongs to none becomes U+FFFD.
[[nodiscard]] std::u32string charactersOf(std::string_view text);

} // namespace mc
