#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mc {

/// Writes comma-separated values (RFC 4180, but with "\n" at the end of a row), UTF-8.
class CsvWriter {
public:
    /// A line that begins with "# "; line breaks in it become spaces. A spreadsheet takes it apart at its
    /// commas: its parts are as the cells of a row.
    void comment(std::string_view text);
    /// A row. A cell that holds a comma, a quotation mark or a line break, or begins like a comment, is put
    /// in quotation marks. One that a spreadsheet would take for a formula, since it begins with =, +, -, @,
    /// a tab or a line break and is no number, gets an apostrophe before it.
    void row(const std::vector<std::string>& cells);

    [[nodiscard]] const std::string& text() const { return text_; }

private:
    std::string text_;
};

/// A number as a cell: the shortest decimal text that reads back as the same value; empty where there is
/// none, or none that is finite.
[[nodiscard]] std::string csvNumber(std::optional<double> value);

} // namespace mc
