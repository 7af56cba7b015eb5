#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mc {

/// Without spaces and tabs at both ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);
[[nodiscard]] std::string withoutSpaces(std::string_view text);
/// What stands before the first `mark` and after it; all and nothing if there is none.
[[nodiscard]] std::pair<std::string_view, std::string_view> splitAt(std::string_view text, char mark);
/// The parts between commas, trimmed.
[[nodiscard]] std::vector<std::string_view> listIn(std::string_view text);
/// A finite number, or a share in per cent: "0.3", "30%".
[[nodiscard]] std::optional<double> realIn(std::string_view text);
/// A name of up to 40 letters, digits, - and _.
[[nodiscard]] bool isShortName(std::string_view text);

} // namespace mc
