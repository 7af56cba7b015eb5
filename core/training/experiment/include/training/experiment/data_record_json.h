#pragma once

#include "training/experiment/data_record.h"

#include <nlohmann/json.hpp>

namespace mc {

/// As results and files have it: {"identity": {...} or null, "changes": [...]}.
[[nodiscard]] nlohmann::ordered_json dataRecordToJson(const DataRecord& record);

/// Throws Refused or what nlohmann's library throws for a record that no run can have.
[[nodiscard]] DataRecord dataRecordFromJson(const nlohmann::ordered_json& object);

} // namespace mc
