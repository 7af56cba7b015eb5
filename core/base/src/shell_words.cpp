#include "base/shell_words.h"

namespace mc {

namespace {

/// A terminal into which a line is pasted obeys control characters, in quotes, too: one that interrupts would
/// make a command of its own of what follows.
bool isObeyed(char c) {
    constexpr char kDelete = 0x7F;
    return (c > '\0' && c < ' ' && c != '\n') || c == kDelete;
}

std::string octal(char c) {
    const auto byte = static_cast<unsigned>(c);
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
    for (const char c : text) {
        if (c != '\0') {
            result += c == '\''     ? "'\\''"
                      : isObeyed(c) ? "'\"$(printf '\\" + octal(c) + "')\"'"
                                    : std::string(1, c);
        }
    }
    return result + "'";
}

} // namespace mc
