#include "training/presets.h"

#include "base/errors.h"
#include "base/text.h"
#include "preset_lists.h"
#include "training/suggestions.h"

#include <algorithm>
#include <iterator>
#include <string>

namespace mc {

std::span<const Preset> presets() {
    static const std::vector<Preset> table = [] {
        std::vector<Preset> all = digitPresets();
        std::ranges::move(convolutionPresets(), std::back_inserter(all));
        std::ranges::move(failurePresets(), std::back_inserter(all));
        return all;
    }();
    return table;
}

const Preset& firstPreset() {
    return presets().front();
}

const Preset& presetNamed(std::string_view name) {
    std::vector<std::string_view> names;
    for (const Preset& preset : presets()) {
        if (preset.name == name) {
            return preset;
        }
        names.push_back(preset.name);
    }
    throw BadParameter("preset", "There is no preset '" + std::string(name) + "'. It can be " +
                                     alternatives(names) + ".");
}

bool needsNoFolder(const Preset& preset) {
    return preset.data == kDrawnDigitsName;
}

Experiment presetExperiment(const Preset& preset, const Experiment& base) {
    Experiment experiment;
    experiment.data.source = needsNoFolder(preset) ? kDrawnDigits : base.data.source;
    experiment.data.drawingSeed = base.data.drawingSeed;
    experiment.seed = base.seed;
    // Suggestions follow from these, and the batch among them decides others.
    for (int pass = 0; pass < 2; ++pass) {
        for (const auto& [id, value] : preset.values) {
            setField(experiment, fieldNamed(id), value);
        }
        applySuggestedValues(experiment, [&](std::string_view id) {
            return std::ranges::any_of(preset.values, [&](const auto& pair) { return pair.first == id; });
        });
    }
    return experiment;
}

std::vector<WhatIf> presetChanges(const Preset& preset) {
    std::vector<WhatIf> changes;
    for (const std::string_view text : preset.changes) {
        changes.push_back(parseWhatIf(text));
    }
    return changes;
}

} // namespace mc
