#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace mc {

/// A piece of a formula that is written in one way.
struct FormulaRun {
    enum class Level { Line, Above, Below };
    std::string text;     ///< UTF-8
    bool slanted = false; ///< a variable
    Level level = Level::Line;
    bool operator==(const FormulaRun&) const = default;
};

using FormulaRuns = std::vector<FormulaRun>;

/// Reads a formula in a small part of TeX's notation: letters are variables, `_` and `^` lower and raise the
/// next character or what stands in braces, `\eta` and the like are Greek letters and signs. Throws
/// BadParameter with a sentence that names what is not known.
[[nodiscard]] FormulaRuns parseFormula(std::string_view text);

/// Where a formula stands in a text, dollar signs included.
struct FormulaSpan {
    std::size_t begin = 0;
    std::size_t length = 0;
    FormulaRuns runs;
};

/// The formulas of a Markdown text, `$...$`, each within a line; `\$` is a dollar sign, and code between
/// backticks has none. Throws BadParameter.
[[nodiscard]] std::vector<FormulaSpan> formulasIn(std::string_view text);

} // namespace mc
