#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace mc {

/// A text without white space, and the line that each of its bytes stood on, from 1.
struct CompactText {
    std::string text;
    std::vector<int> lines;
};

/// Undoes what e-mail does to plain text: marks of quoting at the beginning of lines ('>', '|'), line breaks
/// and spaces of any kind, invisible characters; typographic dashes, quotation marks and signs become those
/// of ASCII.
[[nodiscard]] CompactText compactMailText(std::string_view text);

} // namespace mc
