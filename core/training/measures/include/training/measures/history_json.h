#pragma once

#include "training/measures/history.h"

#include <cstddef>
#include <cstdint>
#include <nlohmann/json.hpp>

namespace mc {

[[nodiscard]] nlohmann::ordered_json historyToJson(const History& history);

/// The history of a run that has done so many updates, with a network of so many pairs of layers and so many
/// outputs. Throws nlohmann's exceptions if the object has another shape, Refused if no such
/// run has it.
[[nodiscard]] History historyFromJson(const nlohmann::ordered_json& object, std::size_t pairs,
                                      std::int64_t outputs, std::int64_t updates);

} // namespace mc
