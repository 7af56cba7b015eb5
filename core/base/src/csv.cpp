#include "base/csv.h"

#include "base/number_text.h"
#include "base/text.h"

#include <algorithm>
#include <cmath>

namespace mc {

namespace {

/// How a cell begins that is a formula in a spreadsheet: `=cmd|...` would start a program.
bool isFormula(std::string_view cell) {
    constexpr std::string_view kBeginnings = "=+-@\t\r\n";
    return !cell.empty() && kBeginnings.find(cell.front()) != std::string_view::npos &&
           !numberIn<double>(cell);
}

/// The same of a part of a comment, in which `-70 mV` stays as it is.
bool isFormulaInWords(std::string_view part) {
    constexpr std::string_view kOfNumbers = "0123456789.";
    const bool sign = part.starts_with('+') || part.starts_with('-');
    return isFormula(part) && !(sign && part.find_first_of(kOfNumbers, 1) == 1);
}

/// With an apostrophe before each part between separators that is a formula, behind spaces and quotation
/// marks, too.
std::string withoutFormulas(std::string_view text, std::string_view separators,
                            bool (*formula)(std::string_view)) {
    std::string plain;
    while (!text.empty()) {
        const std::string_view part = text.substr(0, text.find_first_of(separators));
        const std::string_view inside = part.substr(std::min(part.find_first_not_of(" \""), part.size()));
        plain += part.substr(0, part.size() - inside.size());
        plain += formula(inside) ? "'" : "";
        plain += inside;
        text.remove_prefix(part.size());
        plain += text.substr(0, 1);
        text.remove_prefix(std::min<std::size_t>(text.size(), 1));
    }
    return plain;
}

/// A spreadsheet may end a cell at `;` or a tab, too.
std::string quoted(const std::string& plain) {
    std::string cell = withoutFormulas((isFormula(plain) ? "'" : "") + plain, ";\t", isFormula);
    if (cell.find_first_of(",\"\n\r") == std::string::npos && !cell.starts_with('#')) {
        return cell;
    }
    std::string text = "\"";
    for (const char c : cell) {
        text += c == '"' ? "\"\"" : std::string(1, c);
    }
    return text + '"';
}

} // namespace

void CsvWriter::comment(std::string_view text) {
    std::string line(text);
    std::ranges::replace_if(
        line, [](char c) { return c == '\n' || c == '\r'; }, ' ');
    text_ += "# " + withoutFormulas(line, ",;\t", isFormulaInWords) + '\n';
}

void CsvWriter::row(const std::vector<std::string>& cells) {
    std::string_view before;
    for (const std::string& cell : cells) {
        text_ += before;
        text_ += quoted(cell);
        before = ",";
    }
    text_ += '\n';
}

std::string csvNumber(std::optional<double> value) {
    return value && std::isfinite(*value) ? numberText(*value) : std::string();
}

} // namespace mc
