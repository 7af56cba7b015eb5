#pragma once

#include <string_view>

namespace mc {

/// How what-ifs can be written, as the end of a sentence: what parseWhatIf() reads.
[[nodiscard]] std::string_view whatIfForms();
/// The same for parsePauseEvent().
[[nodiscard]] std::string_view pauseEventForms();

} // namespace mc
