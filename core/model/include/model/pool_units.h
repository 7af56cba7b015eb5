#pragma once

#include "model/geometry.h"

#include <optional>

namespace mc {

/// The unit above all pools of `geometry` that a cell of the layer below is part of; none if it is dropped.
[[nodiscard]] std::optional<int> unitAbovePools(const LayerGeometry& geometry, int cellBelow);

} // namespace mc
