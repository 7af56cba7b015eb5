#pragma once

#include "runtime/frame.h"
#include "training/events/what_if_table.h"

#include <span>

namespace mc::ui {

/// The interventions of a run that are in force at the moment of a frame.
[[nodiscard]] std::span<const Intervention> inForce(const Frame& frame);

/// What of a place a row is about.
[[nodiscard]] SynapseAddress meantBy(const WhatIfRow& row, const SynapseAddress& place);

/// What holds at a place, of the kind of a row. Of layer 0, where all layers were meant.
[[nodiscard]] WhatIfArguments holding(const Frame& frame, const WhatIfRow& row, const SynapseAddress& place);

} // namespace mc::ui
