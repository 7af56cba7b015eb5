#pragma once

#include "training/presets.h"

#include <QString>
#include <span>

namespace mc::ui {

/// "about 15 s per epoch".
[[nodiscard]] QString presetTimeText(const Preset& preset);
/// "about 15 s per epoch of all images on two cores".
[[nodiscard]] QString presetEpochText(const Preset& preset);

/// What a person is told when the preset stands in the form. dataInUse: the name of the data set; empty if
/// there is none.
[[nodiscard]] QString presetNote(const Preset& preset, const QString& dataInUse);

/// What a run is begun with, as sentences: "From the start: SST of all layers silenced."; empty for nothing.
[[nodiscard]] QString beginningText(std::span<const WhatIf> changes);

} // namespace mc::ui
