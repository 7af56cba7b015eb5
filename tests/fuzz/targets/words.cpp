#include "base/errors.h"
#include "model/notation.h"
#include "support/parts.h"
#include "support/property.h"
#include "support/target.h"
#include "training/events/pause_event.h"
#include "training/events/what_if_table.h"
#include "training/events/what_if_text.h"
#include "training/experiment/experiment_fields.h"
#include "training/experiment/presets.h"
#include "training/experiment/suggestions.h"

#include <array>
#include <utility>

/// Targets of what a person writes on the command line, in lessons, in set-ups and in files: networks, values
/// of parameters, what-ifs and events to pause at.
namespace mc::fuzz {

namespace {

/// An input as it is, and what a checked experiment with it costs, must not be refused with another fault.
void tryFits(const auto& thing) {
    for (const char* network : {"784-400-10", "28x28-4c5-p2-10", "16-12-9-3"}) {
        Experiment experiment;
        experiment.network = network;
        (void)accepted([&] {
            checkFits(thing, experiment);
            return true;
        });
    }
}

// Networks.

void tryNetwork(std::string_view text) {
    const std::optional<NetworkShape> network = accepted([&] { return parseNetwork(text); });
    if (!network) {
        return;
    }
    constexpr int kMostCells = 100'000;
    const std::vector<int>& cells = network->cells;
    require(cells.size() >= 2 && cells.size() <= 32 && network->layers.size() + 1 == cells.size(), "layers");
    for (const int count : cells) {
        require(count >= 1 && count <= kMostCells, "cells of a layer");
    }
    for (std::size_t k = 0; k < network->layers.size(); ++k) {
        const LayerGeometry& layer = network->layers[k];
        require(layer.cells.size() == cells[k + 1] && layer.below().size() == cells[k],
                "layers that do not meet");
        require(layer.weightRows() > 0 && layer.weightColumns() > 0, "a layer without synapses");
    }
    Experiment experiment;
    experiment.network = text;
    (void)accepted([&] {
        applySuggestedValues(experiment);
        validate(experiment);
        return true;
    });
    (void)networkFitted(text, {28, 28, 1}, 10);
}

std::vector<std::string> networkSeeds() {
    std::vector<std::string> seeds{"784-400-10", "32x32x3-32c5-p2-64c5s1p2-p2-256-10", "4x4-5c3p1-p2-4c2-3",
                                   "100000-1000-10", "1-1"};
    for (const Preset& preset : presets()) {
        seeds.push_back(presetExperiment(preset, {}).network);
    }
    return seeds;
}

std::vector<std::string> networkWords() {
    return {"784", "-10", "x", "32x32x3-", "c5", "s2", "p1", "-p2", "100000", "2147483647", "31"};
}

// Values of parameters: the first byte says which.

void tryField(std::string_view input) {
    const std::span<const Field> fields = experimentFields();
    const Field& field = fields[takeChoice(input, fields.size())];
    const std::optional<FieldValue> value = accepted([&] { return parseField(field, input); });
    if (!value) {
        return;
    }
    Experiment experiment;
    setField(experiment, field, *value);
    const Experiment before = experiment;
    setField(experiment, field, parseField(field, fieldText(field, experiment)));
    require(experiment == before, "a value reads back as another: " + fieldText(field, before));
    (void)accepted([&] {
        validate(experiment);
        applySuggestedValues(experiment, [&](std::string_view id) { return id == field.id; });
        return true;
    });
}

std::vector<std::string> fieldSeeds() {
    std::vector<std::string> seeds;
    const std::span<const Field> fields = experimentFields();
    for (std::size_t i = 0; i < fields.size(); ++i) {
        seeds.push_back(choiceByte(i) + fieldText(fields[i], Experiment()));
    }
    return seeds;
}

std::vector<std::string> fieldWords() {
    std::vector<std::string> words{"1e-05", "-1", "nan", "inf", "1e308", "9223372036854775807"};
    for (const Field& field : experimentFields()) {
        words.emplace_back(field.id);
        for (const Choice& choice : field.choices) {
            words.emplace_back(choice.name);
        }
    }
    return words;
}

// What-ifs.

void tryWhatIf(std::string_view text) {
    const std::optional<WhatIf> change = accepted([&] { return parseWhatIf(text); });
    if (!change) {
        return;
    }
    const std::string written = whatIfText(*change);
    require(parseWhatIf(written) == *change, "a what-if reads back as another: " + written);
    require(rowOf(*change).make(argumentsOf(*change)) == *change, "a what-if has a row of another");
    require(sameSubject(*change, *change), "a what-if is of another thing than itself");
    (void)whatIfWords(*change);
    tryFits(*change);
}

std::vector<std::string> whatIfSeeds() {
    std::vector<std::string> seeds{"flip-feedback:1=0.3", "silence-sst:2",        "set:eta=0.05",
                                   "set:rule=fa",         "learn-image:3=00ff80", "cut-synapse:1:2:3"};
    for (const WhatIfRow& row : whatIfRows()) {
        WhatIfArguments arguments;
        arguments.cell = {1, 2};
        arguments.afferent = 3;
        arguments.amount = row.amount.usual;
        arguments.field = "eta";
        arguments.value = 0.05;
        arguments.pixels = {0, 255};
        arguments.switched = row.switched;
        seeds.push_back(whatIfText(row.make(arguments)));
    }
    return seeds;
}

std::vector<std::string> whatIfWordList() {
    std::vector<std::string> words{":1", ":2:3", "=30%", "=0.5", "=", "00ff", "=1e300", "2147483647"};
    for (const WhatIfRow& row : whatIfRows()) {
        words.emplace_back(row.key);
    }
    for (const std::string& word : fieldWords()) {
        words.push_back(word);
    }
    return words;
}

// Events to pause at.

void tryPauseEvent(std::string_view text) {
    const std::optional<PauseEvent> event = accepted([&] { return parsePauseEvent(text); });
    if (!event) {
        return;
    }
    const std::string written = pauseEventText(*event);
    require(parsePauseEvent(written) == *event, "an event reads back as another: " + written);
    tryFits(*event);
}

std::vector<std::string> pauseSeeds() {
    return {"accuracy>=97%", "train-accuracy>=0.5", "concordance:1>=90%", "spike:1:17",
            "misclassified", "sign-change:1:2:3",   "epoch-end"};
}

std::vector<std::string> pauseWords() {
    return {"accuracy",    "train-accuracy", "concordance", "spike", "misclassified",
            "sign-change", "epoch-end",      ">=",          "%",     ":1",
            "2147483647",  "1e300"};
}

} // namespace

std::span<const Target> targets() {
    static constexpr std::array kTargets{Target{"network", tryNetwork, networkSeeds, networkWords},
                                         Target{"field", tryField, fieldSeeds, fieldWords},
                                         Target{"what_if", tryWhatIf, whatIfSeeds, whatIfWordList},
                                         Target{"pause_event", tryPauseEvent, pauseSeeds, pauseWords}};
    return kTargets;
}

} // namespace mc::fuzz
