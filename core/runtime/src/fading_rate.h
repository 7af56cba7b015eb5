#pragma once

#include "base/message.h"
#include "learning/parameters.h"

#include <cstdint>
#include <optional>

namespace mc {

/// Epochs after which the rate of the next one is below 1 % of its start for the first time, so that the
/// decay from then on shrinks weights which nothing renews. None if that never happens: the rate does not
/// fall, is zero from the start, or there is no decay, or one that falls with the rate.
[[nodiscard]] std::optional<std::int64_t> epochsUntilFaded(const LearningParameters& learning);

/// The sentence that tells of it.
[[nodiscard]] Message fadedText(std::int64_t epochs);

} // namespace mc
