#pragma once

#include <string>
#include <string_view>

/// Marks an English text of the core for translation where it is shown; the text itself is unchanged.
#define MC_TEXT(text) text

namespace mc {

/// A number as a person writes it: the shortest decimal text that reads back as the same value ("0.2",
/// "1e-04").
[[nodiscard]] std::string numberText(double value);

/// "'a', 'b' or 'c'", for sentences that list what would have been allowed.
template <class Range> [[nodiscard]] std::string alternatives(const Range& names) {
    std::string text;
    std::size_t left = std::size(names);
    for (const auto& name : names) {
        --left;
        text += "'" + std::string(name) + "'";
        text += left > 1 ? ", " : left == 1 ? " or " : "";
    }
    return text;
}

/// The parts one after another, with `between` between two.
template <class Range> [[nodiscard]] std::string joined(const Range& parts, std::string_view between) {
    std::string text;
    for (const auto& part : parts) {
        text += (text.empty() ? "" : std::string(between)) + std::string(part);
    }
    return text;
}

} // namespace mc
