#pragma once

#include "setup/time_estimate.h"
#include "training/experiment/presets.h"

#include <QString>
#include <span>

namespace mc::ui {

/// What a person is told when the preset stands in the form. dataInUse: the name of the data set; empty if
/// there is none.
[[nodiscard]] QString presetNote(const Preset& preset, const QString& dataInUse,
                                 const TimeEstimate& estimate);

/// What a run is begun with, as sentences: "From the start: SST of all layers silenced."; empty for nothing.
[[nodiscard]] QString beginningText(std::span<const WhatIf> changes);

} // namespace mc::ui
