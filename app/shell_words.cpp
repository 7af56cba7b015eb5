#include "shell_words.h"

#include "training/events/what_if_text.h"
#include "training/experiment/experiment_fields.h"
#include "training/experiment/suggestions.h"

namespace mc::app {

namespace {

/// What the program chooses where only network, input, rule and batch are given.
Experiment chosenBy(const Experiment& experiment) {
    Experiment chosen;
    chosen.network = experiment.network;
    chosen.encoder = experiment.encoder;
    chosen.rule = experiment.rule;
    chosen.learning.batch = experiment.learning.batch;
    applySuggestedValues(chosen, [](std::string_view id) { return id == "batch"; });
    return chosen;
}

} // namespace

std::string quoted(const std::string& text) {
    constexpr const char* kPlain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_./-+:,@%";
    if (text.find_first_not_of(kPlain) == std::string::npos) {
        return text;
    }
    std::string result = "'";
    for (const char c : text) {
        result += c == '\'' ? "'\\''" : std::string(1, c);
    }
    return result + "'";
}

std::string trainCommandOf(const Experiment& experiment, std::int64_t epochs,
                           const Interventions& interventions) {
    const Experiment chosen = chosenBy(experiment);
    std::string command = "microcircuit train";
    for (const Field& field : experimentFields()) {
        const bool names = field.id == "rule" || field.id == "network" || field.id == "encoder" ||
                           field.id == "batch" || field.id == "seed";
        if (names || field.get(experiment) != field.get(chosen)) {
            command += " --" + std::string(field.option) + " " + quoted(fieldText(field, experiment));
        }
    }
    command += " --epochs " + std::to_string(epochs);
    for (const Intervention& one : interventions) {
        command += " --at update=" + std::to_string(one.updates) + " " + quoted(whatIfText(one.change));
    }
    return command;
}

} // namespace mc::app
