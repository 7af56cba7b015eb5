#pragma once

#include <string>
#include <string_view>

namespace mc {

/// Shell quoting (POSIX): a text as one word of a shell's command line, in single quotes where it needs any.
/// The line has no control character but ends of lines, so that it can be pasted into a terminal. NUL is left
/// out: no word of a shell can hold it.
[[nodiscard]] std::string shellQuoted(std::string_view text);

} // namespace mc
