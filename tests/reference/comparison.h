#pragma once

#include "json.h"

#include <string>
#include <utility>
#include <vector>

/// Largest difference per quantity over all layers and updates, in the order of the case: relative to the
/// largest expected value of the same array; of angles relative to 180 degrees; 0 or infinite for spikes,
/// predictions and counts, which must be equal. Infinite also where a shape differs or a number stands for
/// null.
[[nodiscard]] std::vector<std::pair<std::string, double>> compare(const Json& expected, const Json& result);
