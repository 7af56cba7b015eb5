#pragma once

#include "base/message.h"
#include "base/number_text.h"

#include <concepts>
#include <cstdint>
#include <utility>

namespace mc {

/// A count in a message, with signs between thousands: "60,000". Seeds, and numbers of cells, layers and
/// labels, are no counts.
template <std::integral Count> [[nodiscard]] Message grouped(Count count) {
    const auto size = static_cast<std::uintmax_t>(count);
    return Message::number(std::cmp_less(count, 0) ? "-" + countText(0 - size) : countText(size));
}

} // namespace mc
