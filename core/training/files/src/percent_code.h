#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace mc {

/// Percent-encoding (RFC 3986): a text of any bytes in letters, digits and signs that e-mail leaves alone.
[[nodiscard]] std::string percentEncoded(std::string_view text);
/// None if a '%' is not followed by two hexadecimal digits.
[[nodiscard]] std::optional<std::string> percentDecoded(std::string_view text);

/// The byte that two hexadecimal digits stand for; none if they are anything else.
[[nodiscard]] std::optional<char> byteInHex(std::string_view digits);

} // namespace mc
