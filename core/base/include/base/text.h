#pragma once

#include <string>
#include <string_view>

/// Marks an English text of the core for translation where it is shown.
#define MC_TEXT(text) (::mc::Text{text})

namespace mc {

/// An English text of the program, a literal that the catalogues hold.
struct Text {
    const char* english = "";

    [[nodiscard]] constexpr bool empty() const { return *english == '\0'; }
    [[nodiscard]] constexpr std::string_view view() const { return english; }
    constexpr operator std::string_view() const { return english; }
};

/// A number as a person writes it: the shortest decimal text that reads back as the same value ("0.2",
/// "1e-04").
[[nodiscard]] std::string numberText(double value);

/// The parts one after another, with `between` between two.
template <class Range> [[nodiscard]] std::string joined(const Range& parts, std::string_view between) {
    std::string text;
    for (const auto& part : parts) {
        text += (text.empty() ? "" : std::string(between)) + std::string(part);
    }
    return text;
}

} // namespace mc
