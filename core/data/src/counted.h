#pragma once

#include "base/number_text.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace mc {

/// "1 label", "60,000 labels".
[[nodiscard]] inline std::string counted(std::uintmax_t count, std::string_view noun) {
    return countText(count) + " " + std::string(noun) + (count == 1 ? "" : "s");
}

} // namespace mc
