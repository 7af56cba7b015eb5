#pragma once

#include <string_view>

namespace mc {

/// Version of the program, like "0.1.0": part of what makes a result reproducible.
[[nodiscard]] std::string_view version();

} // namespace mc
