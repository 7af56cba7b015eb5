#pragma once

#include "training/events/what_if.h"
#include "training/experiment/experiment.h"

#include <string_view>
#include <vector>

namespace mc {

/// What a step sets up.
struct WrittenExperiment {
    Experiment experiment;       ///< on the drawn digits; has been checked, and takes 28 x 28 pixels
    std::vector<WhatIf> changes; ///< that its preset begins with
};

/// Reads "rule=fa, network=784-200-10": what is left out is what is suggested for what is given, else the
/// default; the seed is 1. fields: may be empty. Throws BadParameter for what cannot run, needs other data or
/// has another input.
[[nodiscard]] WrittenExperiment parseExperiment(std::string_view fields);

/// Reads "NAME" or "NAME, field=value, ...": the same, beginning with a preset.
[[nodiscard]] WrittenExperiment parsePreset(std::string_view text);

} // namespace mc
