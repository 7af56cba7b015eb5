#include "base/csv.h"

#include "base/text.h"

#include <algorithm>
#include <cmath>

namespace mc {

namespace {

std::string quoted(const std::string& cell) {
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
    text_ += "# " + line + '\n';
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
