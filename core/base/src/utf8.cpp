#include "base/utf8.h"

#include <algorithm>
#include <cstdint>

namespace mc {

namespace {

constexpr char32_t kReplacement = 0xFFFD;

/// Of ASCII and of Latin-1 (C0, delete, C1), which terminals obey; those that end a line or a paragraph;
/// those that turn the direction of what follows, so that "gpj.exe" is read as "exe.jpg"; and the two that
/// XML does not allow.
bool isControl(char32_t character) {
    const auto within = [character](char32_t first, char32_t last) {
        return character >= first && character <= last;
    };
    return character < U' ' || within(0x7F, 0x9F) || within(0x2028, 0x202E) || within(0x2066, 0x2069) ||
           within(0xFFFE, 0xFFFF);
}

} // namespace

/// By the table of well-formed sequences of the Unicode standard (table 3-7).
std::size_t characterBytes(std::string_view text) {
    const auto byte = [text](std::size_t at) {
        return at < text.size() ? static_cast<std::uint8_t>(text[at]) : std::uint8_t{0};
    };
    const std::uint8_t lead = byte(0);
    if (lead < 0x80) {
        return std::min<std::size_t>(text.size(), 1);
    }
    const std::size_t length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    const std::uint8_t least = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
    const std::uint8_t most = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
    if (length == 0 || byte(1) < least || byte(1) > most) {
        return 0;
    }
    for (std::size_t at = 2; at < length; ++at) {
        if (byte(at) < 0x80 || byte(at) > 0xbf) {
            return 0;
        }
    }
    return length;
}

bool isUtf8(std::string_view text) {
    while (!text.empty()) {
        const std::size_t length = characterBytes(text);
        if (length == 0) {
            return false;
        }
        text.remove_prefix(length);
    }
    return true;
}

bool isOneLine(std::string_view text) {
    return isUtf8(text) && std::ranges::none_of(charactersOf(text), isControl);
}

bool isDisplayName(std::string_view text) {
    return !text.empty() && text.size() <= kLongestName && isOneLine(text);
}

std::u32string charactersOf(std::string_view text) {
    std::u32string characters;
    while (!text.empty()) {
        const std::size_t length = characterBytes(text);
        const auto first = static_cast<unsigned char>(text.front());
        char32_t character = length <= 1 ? first : first & (0x7FU >> length);
        for (std::size_t i = 1; i < length; ++i) {
            character = (character << 6U) | (static_cast<unsigned char>(text[i]) & 0x3FU);
        }
        characters += length > 0 ? character : kReplacement;
        text.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return characters;
}

} // namespace mc
