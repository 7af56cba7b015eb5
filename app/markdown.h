#pragma once

#include <string>
#include <vector>

namespace mc::app {

/// A row of a Markdown table.
[[nodiscard]] inline std::string markdownRow(const std::vector<std::string>& cells) {
    std::string text = "|";
    for (const std::string& cell : cells) {
        text += " " + cell + " |";
    }
    return text + "\n";
}

/// The head of a Markdown table with the line below it.
[[nodiscard]] inline std::string markdownHead(const std::vector<std::string>& names) {
    return markdownRow(names) + markdownRow(std::vector<std::string>(names.size(), "---"));
}

} // namespace mc::app
