#pragma once

#include "training/experiment_fields.h"

#include <vector>

namespace mc {

/// The rows of the table of fields, in the order of a form.
[[nodiscard]] std::vector<Field> fieldTable();

} // namespace mc
