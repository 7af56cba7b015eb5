#include "command_line.h"

#include "base/errors.h"
#include "faults.h"
#include "help_text.h"
#include "training/events/what_if_text.h"
#include "training/experiment/presets.h"
#include "training/experiment/suggestions.h"

#include <algorithm>
#include <filesystem>
#include <limits>

namespace mc::app {

namespace {

std::string defaultText(const Field& field) {
    const Experiment plain;
    const auto suggestions = suggestedValues(plain);
    const bool suggested =
        std::ranges::any_of(suggestions, [&](const auto& pair) { return pair.first == field.id; });
    return fieldText(field, plain) + (suggested ? ", or what suits the net, input, rule and batch"
                                      : field.id == "network" ? ", or what fits the data"
                                                              : "");
}

/// "a, b (drawn digits), c (MNIST)"
std::string presetNames(PresetKind kind) {
    std::string names;
    std::string_view data;
    for (const Preset& preset : presets()) {
        if (preset.kind != kind) {
            continue;
        }
        if (!names.empty()) {
            names += preset.data == data ? ", " : " (" + std::string(data) + "), ";
        }
        names += preset.name;
        data = preset.data;
    }
    return names + " (" + std::string(data) + ")";
}

std::string presetHelp() {
    return "Begin with the values, and what-ifs, of a preset; options given beside it count more. NAME is " +
           presetNames(PresetKind::Works) + "; or, to see it fail, " + presetNames(PresetKind::Fails) +
           ". (default none)";
}

/// What is written down must find a folder again from wherever it is read.
std::string placeOf(const std::string& source) {
    return source == kDrawnDigits ? source : std::filesystem::absolute(source).lexically_normal().string();
}

} // namespace

CommandLine::CommandLine(const std::string& program, const std::string& description,
                         const std::string& footer)
    : OptionParser(program, description, footer) {
    addExperiment();
}

void CommandLine::addExperiment() {
    addText("preset", "NAME", presetHelp(), preset_);
    addText("experiment", "FILE",
            "Begin with the experiment of a file, like the experiment.json beside the results of a training; "
            "options given beside it have the last word over its fields. Its data are looked for beside the "
            "file, too. (default none)",
            experimentPath_);
    addFlag("other-data",
            "With the file of a run or an experiment: take its data although they are known to be others; "
            "the results of a run that goes on say so.",
            otherData_);
    for (const Field& field : experimentFields()) {
        addText(std::string(field.option), valueWord(field), optionHelp(field, defaultText(field)),
                typed_[std::string(field.id)], groupTitle(field.group));
    }
}

void CommandLine::addNumber(const Field& row, const std::string& defaultText) {
    const std::string name(row.id);
    addText(name, valueWord(row), optionHelp(row, defaultText), typed_[name]);
}

void CommandLine::addResultsFolder(const std::string& help, std::string& out) {
    addText("out", "DIR", help, out);
    resultsFolder_ = &out;
}

void CommandLine::checkOtherData(bool named, const std::string& files) const {
    if (otherData_ && !named) {
        throw WrongUsage("--other-data: No data are known: it needs " + files + ".");
    }
}

void CommandLine::parse(int argc, const char* const* argv) {
    OptionParser::parse(argc, argv);
    if (resultsFolder_ != nullptr && isGiven("out") && resultsFolder_->empty()) {
        throw WrongUsage("--out: The name of the folder is empty.");
    }
    if (isGiven("experiment")) {
        beginWith(experimentPath_);
    }
}

void CommandLine::beginWith(const std::string& experimentFile) {
    if (isGiven("preset")) {
        throw WrongUsage("--preset cannot be given together with " + experimentFile +
                         ", which has an experiment of its own.");
    }
    if (experimentFile_) {
        throw WrongUsage("--experiment cannot be given together with " + experimentFile +
                         ": one experiment is begun.");
    }
    experimentPath_ = experimentFile;
    experimentFile_ = readExperimentFile(experimentFile);
}

void CommandLine::beginWithPreset(const std::string& name) {
    const bool given = isGiven("preset");
    if (given || experimentFile_) {
        throw WrongUsage(std::string(given ? "--preset" : "--experiment") +
                         " cannot be given together with " + name +
                         ", which is a preset: one experiment is begun.");
    }
    preset_ = name;
}

std::int64_t CommandLine::number(const Field& row, std::int64_t otherwise) const {
    return isGiven(std::string(row.id)) ? std::get<std::int64_t>(parseField(row, typed_.find(row.id)->second))
                                        : otherwise;
}

Experiment CommandLine::experiment() const {
    return experimentWith({});
}

std::optional<ExperimentSource> CommandLine::sourceOf(const Experiment& experiment) const {
    if (!experimentFile_) {
        return std::nullopt;
    }
    ExperimentFile file = *experimentFile_;
    replaceExperiment(file, experiment);
    return ExperimentSource{experimentPath_, std::move(file), {{}, otherData_}};
}

Interventions CommandLine::interventions() const {
    return !preset_.empty()  ? beforeTheFirstBatch(parseWhatIfs(presetNamed(preset_).changes))
           : experimentFile_ ? experimentFile_->interventions
                             : Interventions{};
}

double CommandLine::speed() const {
    return hasPreset() ? presetNamed(preset_).millisecondsPerSecond : std::numeric_limits<double>::infinity();
}

std::map<std::string_view, FieldValue> CommandLine::valuesOfNamedData(const std::string& named) const {
    if (named.empty()) {
        return {};
    }
    if (isGiven("data")) {
        throw WrongUsage("--data cannot be given together with " + named + ", which is taken for data, too.");
    }
    return {{"data", named}};
}

std::set<std::string_view> CommandLine::decidedFields() const {
    std::set<std::string_view> decided;
    for (const Field& field : experimentFields()) {
        if (experimentFile_ || isGiven(std::string(field.option))) {
            decided.insert(field.id);
        }
    }
    if (hasPreset()) {
        for (const auto& [id, value] : presetNamed(preset_).values) {
            decided.insert(id);
        }
    }
    return decided;
}

Experiment CommandLine::experimentWith(const std::map<std::string_view, FieldValue>& values) const {
    Experiment experiment = !preset_.empty()  ? presetExperiment(presetNamed(preset_), {})
                            : experimentFile_ ? experimentFile_->experiment
                                              : Experiment{};
    std::set<std::string_view> decided = decidedFields();
    for (const Field& field : experimentFields()) {
        const auto forced = values.find(field.id);
        if (forced != values.end()) {
            setField(experiment, field, forced->second);
            decided.insert(field.id);
        } else if (isGiven(std::string(field.option))) {
            setField(experiment, field, parseField(field, typed_.find(field.id)->second));
        }
    }
    applySuggestedValues(experiment, [&](std::string_view id) { return decided.contains(id); });
    experiment.data.source = placeOf(experiment.data.source);
    validate(experiment);
    return experiment;
}

std::string CommandLine::dataPlace() const {
    const std::string& typed = typed_.find("data")->second;
    return typed.empty() ? typed : placeOf(typed);
}

std::string CommandLine::firstExperimentOption(std::string_view except) const {
    for (const char* name : {"preset", "experiment"}) {
        if (isGiven(name)) {
            return "--" + std::string(name);
        }
    }
    for (const Field& field : experimentFields()) {
        if (field.id != except && isGiven(std::string(field.option))) {
            return "--" + std::string(field.option);
        }
    }
    return {};
}

Field numberRow(std::string_view name, const char* title, const char* unit, const char* help, double minimum,
                double maximum) {
    Field row{};
    row.id = name;
    row.option = name;
    row.kind = FieldKind::Integer;
    row.title = {title};
    row.unit = {unit};
    row.help = {help};
    row.minimum = minimum;
    row.maximum = maximum;
    return row;
}

Field threadsRow() {
    return numberRow("threads", "threads of the simulation", "",
                     "Processor cores to compute with. Has no effect on the numbers.", 1, 256);
}

} // namespace mc::app
