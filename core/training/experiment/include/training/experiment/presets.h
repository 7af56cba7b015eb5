#pragma once

#include "training/experiment/experiment_fields.h"

#include <cstdint>
#include <limits>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace mc {

/// What a preset is there to show.
enum class PresetKind {
    Works, ///< something that learns
    Fails, ///< something that does not, and why
};

/// An experiment worth running, by name. Texts are English and are translated where they are shown.
struct Preset {
    std::string_view name;        ///< on the command line
    Text title;                   ///< what a person reads
    std::string_view data;        ///< the data set it is for, as Dataset::name says it
    Text text;                    ///< what it shows and where to look, in two sentences
    std::int64_t trainImages = 0; ///< that the data set has
    /// Fields beside those that are suggested for this network, as pairs of field id and value.
    std::vector<std::pair<std::string_view, FieldValue>> values;
    PresetKind kind = PresetKind::Works;
    /// What the run begins with, as parseWhatIf() reads it.
    std::vector<std::string_view> changes{};
    /// The pace at which it is watched, simulated ms per second; infinity: as fast as possible.
    double millisecondsPerSecond = std::numeric_limits<double>::infinity();
};

/// Those that work first, and of these the one that the program opens on.
[[nodiscard]] std::span<const Preset> presets();
[[nodiscard]] const Preset& firstPreset();

/// Throws BadParameter ("preset") that lists the names there are.
[[nodiscard]] const Preset& presetNamed(std::string_view name);

/// Whether the program draws its data itself.
[[nodiscard]] bool needsNoFolder(const Preset& preset);

/// The experiment of a preset, with the seed of `base` and on its data, unless the preset is for drawn
/// digits: all images, values of the preset, else suggested ones, else defaults.
[[nodiscard]] Experiment presetExperiment(const Preset& preset, const Experiment& base);

} // namespace mc
