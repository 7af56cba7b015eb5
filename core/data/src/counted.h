#pragma once

#include "base/grouped.h"

#include <cstdint>

namespace mc {

/// A number of things, as a part of a sentence: `one` for 1, else `many` with the number as its %1.
[[nodiscard]] inline Message counted(std::uintmax_t count, Text one, Text many) {
    return count == 1 ? Message(one) : Message(many, {grouped(count)});
}

/// "1 byte", "60,000 bytes".
[[nodiscard]] inline Message bytesCounted(std::uintmax_t count) {
    return counted(count, MC_TEXT("1 byte"), MC_TEXT("%1 bytes"));
}

/// "1 image", "60,000 images".
[[nodiscard]] inline Message imagesCounted(std::uintmax_t count) {
    return counted(count, MC_TEXT("1 image"), MC_TEXT("%1 images"));
}

/// "1 label", "60,000 labels".
[[nodiscard]] inline Message labelsCounted(std::uintmax_t count) {
    return counted(count, MC_TEXT("1 label"), MC_TEXT("%1 labels"));
}

/// "1 number", "60,000 numbers".
[[nodiscard]] inline Message numbersCounted(std::uintmax_t count) {
    return counted(count, MC_TEXT("1 number"), MC_TEXT("%1 numbers"));
}

} // namespace mc
