#include "base/number_text.h"

#include <array>

namespace mc {

namespace {

std::string textOf(double value, std::chars_format format, int precision) {
    std::array<char, 512> buffer{}; // the largest number has 309 digits before its point
    const auto result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, format, precision);
    return {buffer.data(), result.ptr};
}

} // namespace

std::string fixedText(double value, int decimals) {
    return textOf(value, std::chars_format::fixed, decimals);
}

std::string generalText(double value, int digits) {
    return textOf(value, std::chars_format::general, digits);
}

std::string countText(std::uintmax_t count) {
    std::string text = std::to_string(count);
    for (std::size_t place = text.size(); place > 3; place -= 3) {
        text.insert(place - 3, 1, ',');
    }
    return text;
}

} // namespace mc
