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

/// With an apostrophe before each part between separators that is a formula, behind spaces and quotation
/// marks, too.
std::string withoutFormulas(std::string_view line) {
    constexpr std::string_view kSeparators = ",;\t";
    std::string plain;
    while (!line.empty()) {
        const std::string_view part = line.substr(0, line.find_first_of(kSeparators));
        const std::string_view inside = part.substr(std::min(part.find_first_not_of(" \""), part.size()));
        plain += part.substr(0, part.size() - inside.size());
        plain += isFormula(inside) ? "'" : "";
        plain += inside;
        line.remove_prefix(part.size());
        plain += line.substr(0, 1);
        line.remove_prefix(std::min<std::size_t>(line.size(), 1));
    }
    return plain;
}

std::string quoted(std::string cell) {
    if (isFormula(cell)) {
        cell.insert(0, 1, '\'');
    }
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
    text_ += "# " + withoutFormulas(line) + '\n';
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
