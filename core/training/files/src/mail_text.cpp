#include "mail_text.h"

#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <utility>

namespace mc {

namespace {

constexpr std::array<std::pair<char32_t, std::string_view>, 21> kInAscii{{
    {U'\u2010', "-"},  {U'\u2011', "-"},  {U'\u2012', "-"},  {U'\u2013', "-"},   {U'\u2014', "-"},
    {U'\u2015', "-"},  {U'\u2212', "-"},  {U'\u2018', "'"},  {U'\u2019', "'"},   {U'\u201A', "'"},
    {U'\u201C', "\""}, {U'\u201D', "\""}, {U'\u201E', "\""}, {U'\u2026', "..."}, {U'\u2265', ">="},
    {U'\u2A7E', ">="}, {U'\uFF1A', ":"},  {U'\uFF1B', ";"},  {U'\uFF0C', ","},   {U'\uFF1D', "="},
    {U'\u2236', ":"},
}};

bool endsLine(char32_t c) {
    return c == U'\n' || c == U'\v' || c == U'\f' || c == U'\u0085' || c == U'\u2028' || c == U'\u2029';
}

/// White space, and what cannot be seen.
bool isBlank(char32_t c) {
    return c <= U' ' || c == U'\u007F' || c == U'\u00A0' || c == U'\u00AD' || c == U'\u034F' ||
           c == U'\u061C' || c == U'\u1680' || c == U'\u180E' || (c >= U'\u2000' && c <= U'\u200F') ||
           (c >= U'\u202A' && c <= U'\u202F') || (c >= U'\u205F' && c <= U'\u206F') || c == U'\u3000' ||
           c == U'\uFEFF';
}

/// What a character is written as in ASCII; `bytes`, its own, where it is none of the table.
std::string_view inAscii(char32_t c, std::string_view bytes) {
    if (bytes.size() == 1) {
        return bytes;
    }
    const auto* const found = std::ranges::find(kInAscii, c, &std::pair<char32_t, std::string_view>::first);
    return found == kInAscii.end() ? bytes : found->second;
}

bool quotes(char32_t c) {
    return c == U'>' || c == U'|';
}

} // namespace

CompactText compactMailText(std::string_view text) {
    CompactText compact;
    int line = 1;
    bool atBeginning = true;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = std::max(characterBytes(text.substr(at)), std::size_t{1});
        const std::string_view bytes = text.substr(at, length);
        const char32_t c = charactersOf(bytes).front();
        at += length;
        const bool ends = endsLine(c) || (c == U'\r' && (at == text.size() || text[at] != '\n'));
        if (ends) {
            ++line;
            atBeginning = true;
        }
        if (ends || isBlank(c) || (atBeginning && quotes(c))) {
            continue;
        }
        atBeginning = false;
        compact.text += inAscii(c, bytes);
        compact.lines.resize(compact.text.size(), line);
    }
    return compact;
}

} // namespace mc
