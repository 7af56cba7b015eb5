#include "experiment_words.h"

#include "base/errors.h"
#include "base/grouped.h"
#include "lesson/lesson_file.h"
#include "model/notation.h"
#include "scanning.h"
#include "training/events/what_if_text.h"
#include "training/experiment/presets.h"

#include <algorithm>
#include <utility>

namespace mc {

namespace {

constexpr int kDigitPixels = 28 * 28;

[[noreturn]] void refuseExperiment(Message sentence) {
    throw BadParameter("experiment", std::move(sentence));
}

/// wanted: what the experiment begins with, in which `fields` are put.
WrittenExperiment withFields(Preset wanted, std::string_view fields) {
    for (const std::string_view part : fields.empty() ? std::vector<std::string_view>{} : listIn(fields)) {
        const auto [id, value] = splitAt(part, '=');
        const Field& field = fieldNamed(trimmed(id));
        if (field.id == "data") {
            refuseExperiment(MC_TEXT(
                "A lesson learns the drawn digits, which every machine has: it cannot name other data."));
        }
        std::erase_if(wanted.values, [&](const auto& pair) { return pair.first == field.id; });
        wanted.values.emplace_back(field.id, parseField(field, trimmed(value)));
    }
    WrittenExperiment written{presetExperiment(wanted, {}), parseWhatIfs(wanted.changes)};
    Experiment& experiment = written.experiment;
    if (std::ranges::none_of(wanted.values, [](const auto& pair) { return pair.first == "seed"; })) {
        experiment.seed = 1;
    }
    validate(experiment);
    if (parseNetwork(experiment.network).cells.front() != kDigitPixels) {
        refuseExperiment({MC_TEXT("The network %1 has no input of 28 x 28 pixels, as the drawn digits need."),
                          {experiment.network}});
    }
    if (bytesOfLesson(experiment, 1) > kMostLessonBytes) {
        refuseExperiment(
            {MC_TEXT("The network %1 with these images takes more than the %2 MB of memory that an "
                     "experiment of a lesson may take."),
             {experiment.network, grouped(static_cast<std::int64_t>(kMostLessonBytes / 1e6))}});
    }
    for (const WhatIf& change : written.changes) {
        checkFits(change, experiment);
    }
    return written;
}

} // namespace

WrittenExperiment parseExperiment(std::string_view fields) {
    return withFields(Preset{}, fields);
}

WrittenExperiment parsePreset(std::string_view text) {
    const auto [name, fields] = splitAt(text, ',');
    return withFields(presetNamed(trimmed(name)), trimmed(fields));
}

} // namespace mc
