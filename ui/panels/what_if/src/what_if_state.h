#pragma once

#include "model/parameters.h"
#include "runtime/frame.h"

#include <utility>
#include <vector>

namespace mc::ui {

/// What the interventions in force come to, as far as it lasts.
struct WhatIfState {
    std::vector<SilencedCells> silenced; ///< of layers 1 ... L
    bool feedbackFrozen = false;
    bool allFrozen = false;
    std::vector<std::pair<CellAddress, double>> currents; ///< those that flow, not 0

    /// The current into a cell; 0: none.
    [[nodiscard]] double currentInto(CellAddress cell) const;
};

[[nodiscard]] WhatIfState stateInForce(const Frame& frame);

} // namespace mc::ui
