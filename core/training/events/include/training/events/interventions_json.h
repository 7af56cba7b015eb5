#pragma once

#include "training/events/what_if.h"

#include <nlohmann/json.hpp>
#include <span>

namespace mc {

/// A list of {"after_update", "what_if"}, the latter as a person writes it, and "continues" where it is
/// true.
[[nodiscard]] nlohmann::ordered_json interventionsToJson(std::span<const Intervention> interventions);

/// Throws Refused, BadParameter, as where one continues another thing than the one before it
/// changed, or a fault of the JSON library.
[[nodiscard]] Interventions interventionsFromJson(const nlohmann::ordered_json& list);

} // namespace mc
