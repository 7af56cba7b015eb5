#include "percent_code.h"

#include <charconv>
#include <cstdint>

namespace mc {

namespace {

constexpr int kSixteen = 16;

} // namespace

std::string percentEncoded(std::string_view text) {
    constexpr std::string_view kAlone =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_./:@+~";
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string coded;
    for (const char c : text) {
        const bool oneDash = c == '-' && !coded.ends_with('-'); // two would be made one long dash
        if (oneDash || kAlone.find(c) != std::string_view::npos) {
            coded += c;
            continue;
        }
        const auto byte = static_cast<std::uint8_t>(c);
        coded += '%';
        coded += kDigits[byte / kSixteen];
        coded += kDigits[byte % kSixteen];
    }
    return coded;
}

std::optional<char> byteInHex(std::string_view digits) {
    std::uint8_t byte = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), byte, kSixteen);
    return digits.size() == 2 && read.ec == std::errc() && read.ptr == digits.data() + digits.size()
               ? std::optional(static_cast<char>(byte))
               : std::nullopt;
}

std::optional<std::string> percentDecoded(std::string_view text) {
    std::string plain;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '%') {
            plain += text[at];
            continue;
        }
        const std::optional<char> byte = byteInHex(text.substr(at + 1, 2));
        if (!byte) {
            return std::nullopt;
        }
        plain += *byte;
        at += 2;
    }
    return plain;
}

} // namespace mc
