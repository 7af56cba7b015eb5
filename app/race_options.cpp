#include "race_options.h"

#include "command_line.h"
#include "faults.h"
#include "results_folder.h"
#include "rule_names.h"
#include "training/race/race_entry.h"
#include "tune_options.h"

#include <algorithm>
#include <string>
#include <thread>

namespace mc::app {

namespace {

constexpr const char* kRaceDescription =
    "Races learning rules against each other, without a display: every rule with the same seeds, from the\n"
    "same forward weights, on the same batches in lock-step. Each rule gets the values suggested for it\n"
    "where none are given.\n"
    "\n"
    "Standard error shows how it goes. Standard output gets one line of JSON per epoch and, as the last\n"
    "line, the result. The folder of results gets race.csv and race.md (the ranking), race_runs.csv (every\n"
    "run with the command that repeats it), race_course.csv (the curves), race.png and race.svg. Ctrl-C\n"
    "stops at the next batches and keeps what there is.\n";

constexpr const char* kRaceExamples =
    "Examples:\n"
    "  microcircuit race --epochs 4\n"
    "  microcircuit race --rules microcircuit,symmetric,fa --seeds 5 --epochs 4 --out three\n"
    "  microcircuit race --tuned tune/tuned.json --data ~/mnist --epochs 10\n"
    "  microcircuit race --data ~/mnist --net 784-400-10 --epochs 10 --out mnist-race\n"
    "\n"
    "Exit status: 0 done; 1 a file, the data or the numbers made it impossible; 2 a wrong option;\n"
    "129 stopped by SIGHUP, 130 by Ctrl-C, 143 by SIGTERM.";

std::vector<WhatIf> changesBeforeTheFirstBatch(const Interventions& interventions) {
    if (!interventions.empty() && interventions.back().updates > 0) {
        throw WrongUsage("--experiment: The file intervenes in its run after update " +
                         std::to_string(interventions.back().updates) +
                         "; a race knows what-ifs before its first batch alone.");
    }
    return changesOf(interventions);
}

/// What was tuned cannot be given, too.
TunedValues tunedValuesFor(const CommandLine& line, const std::string& path) {
    TunedValues tuned = readTunedValues(path);
    if (const std::string option = optionGiven(tuned.over, line); !option.empty()) {
        throw WrongUsage("--" + option + " cannot be given together with --tuned: " + path + " has it.");
    }
    return tuned;
}

} // namespace

RaceOptions parseRaceOptions(int argc, const char* const* argv) {
    constexpr std::int64_t kSeeds = 3;
    const std::int64_t cores = std::clamp(static_cast<int>(std::thread::hardware_concurrency()), 1, 256);
    const Field epochs = numberRow("epochs", "passes through the training images", "epochs",
                                   "Passes through the training images.", 1, 1e6);
    const Field seeds =
        numberRow("seeds", "runs of each rule", "", "Runs of each rule, with seeds from --seed on.", 1, 100);
    const Field threads = threadsRow();
    std::string names = "all";
    std::string tuned;
    std::string out;
    CommandLine line("microcircuit race", kRaceDescription, kRaceExamples);
    line.addText("rules", "LIST", rulesHelp("Rules to race"), names);
    line.addText(
        "tuned", "FILE",
        "Give each rule the values that microcircuit tune has found for it, and say so in the results. "
        "(default: the values suggested for each rule)",
        tuned);
    line.addNumber(seeds, std::to_string(kSeeds));
    line.addNumber(epochs, std::to_string(kRaceEpochs));
    line.addNumber(threads, "all cores, here " + std::to_string(cores));
    line.addResultsFolder(outHelp(kRaceResults), out);
    line.parse(argc, argv);
    if (line.isGiven("rule")) {
        throw WrongUsage("--rule: A race takes its rules from --rules.");
    }
    RaceOptions options;
    options.epochs = line.number(epochs, kRaceEpochs);
    options.threads = static_cast<int>(line.number(threads, cores));
    options.out = out;
    options.changes = changesBeforeTheFirstBatch(line.interventions());
    line.checkOtherData(line.hasExperimentFile(), "--experiment");
    options.decided = line.decidedFields();
    const std::int64_t count = line.number(seeds, kSeeds);
    const std::int64_t first = line.experiment().seed;
    for (const std::string& name : parseRules(names)) {
        for (std::int64_t i = 0; i < count; ++i) {
            options.experiments.push_back(
                line.experimentWith({{"rule", FieldValue(name)}, {"seed", FieldValue(first + i)}}));
        }
    }
    if (line.isGiven("tuned")) {
        options.tuned = tunedValuesFor(line, tuned);
    }
    options.source = line.sourceOf(options.experiments.front());
    return options;
}

} // namespace mc::app
