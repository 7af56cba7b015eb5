#pragma once

#include <string>
#include <string_view>

namespace mc {

/// Shell quoting (POSIX): a text as one word of a shell's command line, in single quotes where it needs any.
[[nodiscard]] std::string shellQuoted(std::string_view text);

} // namespace mc
