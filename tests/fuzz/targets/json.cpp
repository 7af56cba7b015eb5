#include "small_runs.h"
#include "support/parts.h"
#include "support/property.h"
#include "support/scratch.h"
#include "support/target.h"
#include "training/events/interventions_json.h"
#include "training/events/what_if_text.h"
#include "training/experiment/data_record_json.h"
#include "training/experiment/data_summary_json.h"
#include "training/experiment/json_fields.h"
#include "training/experiment/presets.h"
#include "training/files/checkpoint.h"
#include "training/files/experiment_file.h"
#include "training/files/set_up_command.h"
#include "training/files/set_up_text.h"
#include "training/measures/history_json.h"
#include "training/race/tuned_values.h"
#include "training/state/layer_courses_json.h"

#include <array>
#include <utility>

/// Targets of JSON: experiments, interventions, histories and what else files of the program have in their
/// documents.
namespace mc::fuzz {

namespace {

using Json = nlohmann::ordered_json;

/// What a reader made of a document that is part of another one; none: it was refused, or has another form.
template <class Read> auto acceptedPart(Read read) -> std::optional<decltype(read())> {
    try {
        return accepted(read);
    } catch (const Json::exception&) {
        return std::nullopt;
    }
}

/// Reads what was read once more from what was written of it: from then on nothing changes.
template <class Read, class Write> void tryPart(std::string_view text, Read read, Write write) {
    const Json document = parseJson(text);
    const auto part = acceptedPart([&] { return read(document); });
    if (!part) {
        return;
    }
    const std::string once = jsonText(write(*part), -1);
    const std::string twice = jsonText(write(read(parseJson(once))), -1);
    require(once == twice, "a document reads back as another: " + once);
}

Experiment small() {
    return small::withAdditions(small::experiment());
}

std::string text(const Json& document) {
    return jsonText(document, -1);
}

// The fields of an experiment.

void tryExperiment(std::string_view input) {
    tryPart(input, fieldsFromJson, fieldsToJson);
}

std::vector<std::string> experimentSeeds() {
    return {text(fieldsToJson(Experiment())), text(fieldsToJson(small())),
            R"({"network":"784-10","eta":1e-3})"};
}

std::vector<std::string> jsonWords() {
    std::vector<std::string> words{
        "{", "}", "[", "]", ",", ":", "null", "true", "-1", "1e308", "18446744073709551615", "\"\""};
    for (const Field& field : experimentFields()) {
        words.push_back("\"" + std::string(field.id) + "\":");
        for (const Choice& choice : field.choices) {
            words.push_back("\"" + std::string(choice.name) + "\"");
        }
    }
    return words;
}

// Interventions.

Interventions someInterventions() {
    return {{0, parseWhatIf("flip-feedback=30%")},
            {120, parseWhatIf("set:eta=0.05")},
            {120, parseWhatIf("set:eta=0.06"), true},
            {300, parseWhatIf("silence-sst:1")}};
}

void tryInterventions(std::string_view input) {
    tryPart(input, interventionsFromJson, [](const Interventions& all) { return interventionsToJson(all); });
    if (const auto all = acceptedPart([&] { return interventionsFromJson(parseJson(input)); })) {
        (void)accepted([&] {
            checkFits(*all, Experiment());
            return true;
        });
    }
}

std::vector<std::string> interventionsSeeds() {
    return {text(interventionsToJson(someInterventions())), "[]"};
}

std::vector<std::string> interventionsWords() {
    return {"\"after_update\":",
            "\"what_if\":",
            "\"continues\":true",
            "\"set:eta=0.05\"",
            "{",
            "}",
            "[",
            "]",
            ","};
}

// The curves of a run.

constexpr std::size_t kPairs = 2;
constexpr std::int64_t kOutputs = 3;
constexpr std::int64_t kUpdates = 4;

void tryHistory(std::string_view input) {
    tryPart(
        input, [](const Json& object) { return historyFromJson(object, kPairs, kOutputs, kUpdates); },
        historyToJson);
}

Checkpoint trained() {
    Trainer trainer(small(), small::dividedData(15), 1);
    trainer.watch({.gradient = true, .equivalence = true});
    small::learn(trainer, 2);
    (void)trainer.evaluate(Evaluated::Test);
    small::learn(trainer, 1);
    trainer.intervene(what_if::SetParameter{"eta", 0.02}, false);
    small::learn(trainer, 1);
    return checkpointOf(trainer);
}

std::vector<std::string> historySeeds() {
    return {text(historyToJson(trained().history)), text(historyToJson(History()))};
}

std::vector<std::string> historyWords() {
    std::vector<std::string> words;
    for (const char* name :
         {"train_stride", "concordance_stride", "layers_stride", "train", "test", "validation", "concordance",
          "layers", "predictions", "update", "epochs", "pairs", "what_ifs"}) {
        words.push_back("\"" + std::string(name) + "\":");
    }
    for (const std::string& word : jsonWords()) {
        words.push_back(word);
    }
    return words;
}

// What is said of data and layers: the first byte says which.

void tryState(std::string_view input) {
    switch (takeChoice(input, 3)) {
    case 0:
        tryPart(input, dataRecordFromJson, dataRecordToJson);
        break;
    case 1:
        tryPart(input, dataSummaryFromJson, dataSummaryToJson);
        break;
    default:
        tryPart(
            input, [](const Json& array) { return layerCoursesFromJson(array, kPairs + 1, kUpdates); },
            layerCoursesToJson);
    }
}

std::vector<std::string> stateSeeds() {
    const DataRecord record{identityOf(*small::data()),
                            {{30, differenceMessage("the test labels differ")}, {40, {}}}};
    const DataSummary summary{"stripes", {"first", "second", "third"}, 70, 45, 0, {4, 4, 1},
                              3,         {255, 1.5, 3, false}};
    return {choiceByte(0) + text(dataRecordToJson(record)), choiceByte(1) + text(dataSummaryToJson(summary)),
            choiceByte(2) + text(layerCoursesToJson(trained().state.courses))};
}

// Experiment files, and what is written from them for a shell and for e-mail.

bool sameFile(const ExperimentFile& a, const ExperimentFile& b) {
    return a.experiment == b.experiment && a.data == b.data && a.interventions == b.interventions;
}

/// A set-up that was read can be written as a text that reads back as the same, and as a command line.
void tryWritten(const SetUp& setUp) {
    const std::optional<std::string> text = accepted([&] { return setUpText(setUp); });
    if (text) {
        const SetUp again = readSetUpText(*text).setUp;
        require(again.file.experiment == setUp.file.experiment &&
                    again.file.interventions == setUp.file.interventions && again.pauses == setUp.pauses,
                "a set-up reads back as another: " + *text);
    }
    for (const CommandKind kind : {CommandKind::Window, CommandKind::Train}) {
        (void)accepted([&] { return commandOf(setUp, kind).line; });
    }
}

void tryExperimentFile(std::string_view input) {
    const std::filesystem::path path = scratch().write("experiment.json", input);
    const std::optional<ExperimentFile> file = accepted([&] { return readExperimentFile(path); });
    if (!file) {
        return;
    }
    const std::string written = experimentFileText(*file);
    require(sameFile(experimentFileFrom(written, path), *file),
            "an experiment file reads back as another: " + written);
    tryWritten({*file});
}

std::vector<std::string> experimentFileSeeds() {
    const DataRecord record{identityOf(*small::data()), {{30, differenceMessage("the test labels differ")}}};
    Experiment elsewhere = small();
    elsewhere.data.source = "/data/some set";
    return {experimentFileText({presetExperiment(firstPreset(), {}), {}, someInterventions()}),
            experimentFileText({elsewhere, record, {}})};
}

std::vector<std::string> experimentFileWords() {
    std::vector<std::string> words{"\"format\":1",
                                   "\"experiment\":", "\"interventions\":", "\"identity\":", "\"version\":"};
    for (const std::string& word : interventionsWords()) {
        words.push_back(word);
    }
    for (const std::string& word : jsonWords()) {
        words.push_back(word);
    }
    return words;
}

// Tuned values.

TunedValues someTuned() {
    TunedValues tuned;
    tuned.base = small::experiment();
    tuned.data = "stripes";
    tuned.heldOut = 15;
    tuned.over = {{"eta", 0.001, 1}, {"theta", 0.5, 2}};
    tuned.trials = 8;
    tuned.epochs = 4;
    tuned.command = "microcircuit tune";
    tuned.rules = {{"fa", {{"eta", 0.25}, {"theta", 1}}, 0.9, 0.1, {}},
                   {"bp", {{"eta", 1}, {"theta", 0.5}}, 0.8, 0.2, {"eta"}}};
    return tuned;
}

void tryTuned(std::string_view input) {
    const std::filesystem::path path = scratch().write("tuned.json", input);
    const std::optional<TunedValues> tuned = accepted([&] { return readTunedValues(path); });
    if (!tuned) {
        return;
    }
    const std::string once = tunedValuesText(*tuned);
    require(tunedValuesText(readTunedValues(scratch().write("tuned.json", once))) == once,
            "tuned values read back as others: " + once);
    (void)tunedText(*tuned, "others");
    Experiment experiment = tuned->base;
    (void)accepted([&] {
        applyTuned(*tuned, experiment);
        validate(experiment);
        return true;
    });
}

std::vector<std::string> tunedSeeds() {
    return {tunedValuesText(someTuned())};
}

std::vector<std::string> tunedWords() {
    std::vector<std::string> words{"\"tuned_values_format\":1",
                                   "\"over\":",
                                   "\"rules\":",
                                   "\"values\":",
                                   "\"low\":",
                                   "\"high\":",
                                   "\"trials\":",
                                   "\"epochs\":",
                                   "\"field\":"};
    for (const std::string& word : jsonWords()) {
        words.push_back(word);
    }
    return words;
}

} // namespace

std::span<const Target> targets() {
    static constexpr std::array kTargets{
        Target{"experiment_json", tryExperiment, experimentSeeds, jsonWords},
        Target{"interventions_json", tryInterventions, interventionsSeeds, interventionsWords},
        Target{"history_json", tryHistory, historySeeds, historyWords},
        Target{"state_json", tryState, stateSeeds, historyWords},
        Target{"experiment_file", tryExperimentFile, experimentFileSeeds, experimentFileWords},
        Target{"tuned_values", tryTuned, tunedSeeds, tunedWords}};
    return kTargets;
}

} // namespace mc::fuzz
