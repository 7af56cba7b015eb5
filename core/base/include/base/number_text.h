#pragma once

#include <charconv>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace mc {

/// A number with so many decimals: "12.50".
[[nodiscard]] std::string fixedText(double value, int decimals);

/// A number with at most so many significant digits, and without zeros at the end: "0.125", "1e-05".
[[nodiscard]] std::string generalText(double value, int digits);

/// A count with commas between thousands: "60,000".
[[nodiscard]] std::string countText(std::uintmax_t count);

/// A finite number that is the whole text; none otherwise.
template <class Number> [[nodiscard]] std::optional<Number> numberIn(std::string_view text) {
    Number value{};
    const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = result.ec == std::errc{} && result.ptr == text.data() + text.size();
    return whole && value - value == 0 ? std::optional(value) : std::nullopt;
}

} // namespace mc
