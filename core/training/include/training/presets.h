#pragma once

#include "training/experiment_fields.h"

#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace mc {

/// An experiment worth running, by name. Texts are English and are translated where they are shown.
struct Preset {
    std::string_view name;  ///< on the command line
    std::string_view title; ///< what a person reads
    std::string_view data;  ///< the data set it is for, as Dataset::name says it
    std::string_view text;  ///< what it shows, in a sentence or two
    /// An epoch of all training images, about, as measured with two threads; see README.
    double secondsPerEpoch = 0;
    /// Fields beside those that are suggested for this network, as pairs of field id and value.
    std::vector<std::pair<std::string_view, FieldValue>> values;
};

[[nodiscard]] std::span<const Preset> presets();

/// Throws BadParameter ("preset") that lists the names there are.
[[nodiscard]] const Preset& presetNamed(std::string_view name);

/// The experiment of a preset, on the data and with the seed of `base`: all images, values of the preset,
/// else suggested ones, else defaults.
[[nodiscard]] Experiment presetExperiment(const Preset& preset, const Experiment& base);

} // namespace mc
