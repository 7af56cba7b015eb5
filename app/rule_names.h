#pragma once

#include <string>
#include <vector>

namespace mc::app {

/// Rules as `--rules` names them: "all", "classics", or names with commas between, each once. Throws
/// WrongUsage.
[[nodiscard]] std::vector<std::string> parseRules(const std::string& text);

/// What the help says of them.
[[nodiscard]] std::string rulesHelp(const std::string& purpose);

} // namespace mc::app
