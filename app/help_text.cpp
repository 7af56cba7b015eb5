#include "help_text.h"

#include "base/text.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace mc::app {

namespace {

constexpr std::size_t kTextColumns = 70;

std::size_t columnsOf(std::string_view text) {
    // Every byte but the continuation bytes of UTF-8 begins a character.
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

/// Whole numbers in full where they fit, others in their shortest form.
std::string plainNumber(double value) {
    return value == std::floor(value) && std::abs(value) < 1e15 ? std::to_string(std::llround(value))
                                                                : numberText(value);
}

std::string allowed(const Field& row) {
    if (row.kind == FieldKind::Choice) {
        std::vector<std::string_view> names;
        for (const Choice& choice : row.choices) {
            names.push_back(choice.name);
        }
        return alternatives(names).inEnglish() + "; ";
    }
    if (row.kind == FieldKind::Text) {
        return {};
    }
    const std::string unit = row.unit.empty() ? "" : " " + std::string(row.unit);
    return plainNumber(row.minimum) + " to " + plainNumber(row.maximum) + unit + "; ";
}

} // namespace

std::string wrapped(std::string_view text) {
    std::string result;
    std::size_t used = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        const std::string_view word = text.substr(0, end);
        const std::size_t width = columnsOf(word);
        if (used > 0 && used + 1 + width > kTextColumns) {
            result += '\n';
            used = 0;
        } else if (used > 0) {
            result += ' ';
            ++used;
        }
        result += word;
        used += width;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return result;
}

std::string optionHelp(const Field& row, const std::string& defaultText) {
    const std::string symbol = row.symbol.empty() ? "" : std::string(row.symbol) + ": ";
    return symbol + std::string(row.help) + " (" + allowed(row) + "default " + defaultText + ")";
}

std::string valueWord(const Field& row) {
    switch (row.kind) {
    case FieldKind::Integer:
        return "N";
    case FieldKind::Real:
        return "X";
    case FieldKind::Choice:
        return "NAME";
    case FieldKind::Text:
        break;
    }
    return "TEXT";
}

std::string groupTitle(FieldGroup group) {
    switch (group) {
    case FieldGroup::Data:
        return "Data";
    case FieldGroup::Network:
        return "Network";
    case FieldGroup::Circuit:
        return "Circuit";
    case FieldGroup::ErrorCells:
        return "Error cells";
    case FieldGroup::Learning:
        return "Learning";
    case FieldGroup::Initial:
        return "Initial values";
    case FieldGroup::Additions:
        break;
    }
    return "Additions";
}

} // namespace mc::app
