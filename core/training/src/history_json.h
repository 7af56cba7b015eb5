#pragma once

#include "training/history.h"

#include <nlohmann/json.hpp>

namespace mc {

[[nodiscard]] nlohmann::ordered_json historyToJson(const History& history);

/// Throws nlohmann's exceptions if the object has another shape.
[[nodiscard]] History historyFromJson(const nlohmann::ordered_json& object);

/// {"sign_concordance": ..., "weighted_concordance": ..., "zero_pairs": ..., "pairs": ..., "alignment_angle":
/// ..., "alignment_angle_MW": ...}; null where a measure is none.
[[nodiscard]] nlohmann::ordered_json concordanceToJson(const Concordance& concordance);

} // namespace mc
