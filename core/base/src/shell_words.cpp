#include "base/shell_words.h"

#include "base/utf8.h"

#include <algorithm>

namespace mc {

namespace {

/// A terminal into which a line is pasted obeys control characters, in quotes, too: one that interrupts would
/// make a command of its own of what follows.
bool isObeyed(char c) {
    constexpr char kDelete = 0x7F;
    return (c > '\0' && c < ' ' && c != '\n') || c == kDelete;
}

std::string octal(char c) {
    const auto byte = static_cast<unsigned>(static_cast<unsigned char>(c));
    return {static_cast<char>('0' + (byte >> 6U)), static_cast<char>('0' + ((byte >> 3U) & 7U)),
            static_cast<char>('0' + (byte & 7U))};
}

} // namespace

std::string shellQuoted(std::string_view text) {
    constexpr std::string_view kPlain =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_./-+:,@%";
    if (!text.empty() && text.find_first_not_of(kPlain) == std::string_view::npos) {
        return std::string(text);
    }
    std::string result = "'";
    for (std::string_view rest = text; !rest.empty();) {
        const std::string_view one = rest.substr(0, std::max<std::size_t>(characterBytes(rest), 1));
        const bool plain = one == "\n" || isOneLine(one);
        for (const char c : one) {
            result += c == '\0'               ? ""
                      : c == '\''             ? "'\\''"
                      : !plain || isObeyed(c) ? "'\"$(printf '\\" + octal(c) + "')\"'"
                                              : std::string(1, c);
        }
        rest.remove_prefix(one.size());
    }
    return result + "'";
}

} // namespace mc
