#include "shell_words.h"

#include "training/events/what_if_text.h"
#include "training/experiment/experiment_fields.h"
#include "training/experiment/suggestions.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace mc::app {

namespace {

/// Fields that a command always names: what is suggested for the others follows from them.
constexpr std::array<std::string_view, 6> kNamed{"normalise", "network", "rule", "encoder", "seed", "batch"};

bool isNamed(std::string_view id) {
    return std::ranges::find(kNamed, id) != kNamed.end();
}

/// What the program chooses where only these fields are given.
Experiment chosenBy(const Experiment& experiment) {
    Experiment chosen;
    for (const std::string_view id : kNamed) {
        setField(chosen, fieldNamed(id), fieldNamed(id).get(experiment));
    }
    applySuggestedValues(chosen, isNamed);
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
        if (isNamed(field.id) || field.get(experiment) != field.get(chosen)) {
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
