#include "base/text.h"

#include <array>
#include <charconv>

namespace mc {

std::string numberText(double value) {
    std::array<char, 40> buffer{};
    const auto result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return {buffer.data(), result.ptr};
}

} // namespace mc
