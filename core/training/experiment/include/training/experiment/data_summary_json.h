#pragma once

#include "training/experiment/data_summary.h"

#include <nlohmann/json.hpp>

namespace mc {

[[nodiscard]] nlohmann::ordered_json dataSummaryToJson(const DataSummary& data);

/// Throws Refused or what nlohmann's library throws for what no data set is like.
[[nodiscard]] DataSummary dataSummaryFromJson(const nlohmann::ordered_json& object);

} // namespace mc
