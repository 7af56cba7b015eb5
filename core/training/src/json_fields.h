#pragma once

#include "training/experiment.h"

#include <nlohmann/json.hpp>

namespace mc {

/// All fields of an experiment as one JSON object, in the order of the table.
[[nodiscard]] nlohmann::ordered_json fieldsToJson(const Experiment& experiment);

/// Sets the fields that `object` names. Throws BadParameter for an unknown field or a value that is refused.
[[nodiscard]] Experiment fieldsFromJson(const nlohmann::ordered_json& object);

} // namespace mc
