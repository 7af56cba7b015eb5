#include "train_options.h"

#include "base/utf8.h"
#include "command_line.h"
#include "faults.h"
#include "results_folder.h"
#include "training/events/pause_event.h"
#include "training/events/what_if_text.h"

#include <algorithm>
#include <sstream>
#include <string>
#include <thread>

namespace mc::app {

namespace {

constexpr const char* kProgram = "microcircuit train";

constexpr const char* kTrainDescription =
    "Trains a network of spiking cortical microcircuits without a display, and keeps what comes of it.\n"
    "\n"
    "Standard error shows how it goes. Standard output gets one line of JSON per epoch and, as the last\n"
    "line, the result. The folder of results gets experiment.json, training.csv, validation.csv,\n"
    "test.csv, confusion.csv, concordance.csv, layers.csv, board.png, board.svg and state.mcz. Ctrl-C\n"
    "stops after the batch and keeps everything, so that --resume goes on as if there had been no stop;\n"
    "a second Ctrl-C ends at once.\n";

constexpr const char* kTrainExamples =
    "Examples:\n"
    "  microcircuit train --epochs 2\n"
    "  microcircuit train --data ~/mnist --net 784-400-10 --epochs 4 --out mnist-400\n"
    "  microcircuit train --error spiking --encoder poisson --seed 7 --out spiking\n"
    "  microcircuit train --rule symmetric --net 784-200-200-10 --out symmetric\n"
    "  microcircuit train --epochs 4 --at epoch=2 flip-feedback=30% --out flipped\n"
    "  microcircuit train --epochs 20 --until 'accuracy>=95%'\n"
    "  microcircuit train --to update=412 --out short\n"
    "  microcircuit train --epochs 100 --checkpoint-every '10 min' --out long\n"
    "  microcircuit train --experiment results/experiment.json --seed 2 --out again\n"
    "  microcircuit train --resume results/state.mcz --epochs 8 --out results\n"
    "  microcircuit train --resume state.mcz --data /media/usb/mnist --epochs 8\n"
    "\n"
    "Exit status: 0 done; 1 a file, the data or the numbers made it impossible; 2 a wrong option;\n"
    "129 stopped by SIGHUP, 130 by Ctrl-C, 143 by SIGTERM.";

Field epochsRow() {
    return numberRow("epochs", "passes through the training images", "epochs",
                     "Passes through the training images, counted from the start of training.", 1,
                     kMostEpochs);
}

/// A list of names, "all" or "none".
MeasureSet parseMeasures(const std::string& text) {
    if (text == "all") {
        return {.concordance = true, .rates = true, .gradient = true, .equivalence = true};
    }
    MeasureSet measures{.concordance = false};
    std::istringstream names(text == "none" ? std::string() : text);
    for (std::string name; std::getline(names, name, ',');) {
        bool* const which = name == "concordance"   ? &measures.concordance
                            : name == "rates"       ? &measures.rates
                            : name == "gradient"    ? &measures.gradient
                            : name == "equivalence" ? &measures.equivalence
                                                    : nullptr;
        if (which == nullptr) {
            throw WrongUsage(
                "--measures: There is no measure '" + name +
                "'. It can be a list of concordance, rates, gradient and equivalence, or all, or none.");
        }
        *which = true;
    }
    return measures;
}

/// The name is written into the results, which are JSON.
void checkWritable(const std::string& out) {
    if (!isUtf8(out)) {
        throw WrongUsage(
            "--out: The folder's name is not UTF-8, so that it cannot be written to the results.");
    }
}

constexpr std::int64_t kEpochs = 4;

/// The words of a command line that is no more than read.
struct Words {
    std::string out;
    std::string resume;
    std::string to;
    std::string checkpointEvery;
    std::string measures = "concordance";
    std::vector<std::string> until;
    std::vector<std::pair<std::string, std::string>> at;
};

std::int64_t cores() {
    return std::clamp(static_cast<int>(std::thread::hardware_concurrency()), 1, 256);
}

/// words: outlive the reading of the line.
void describe(CommandLine& line, Words& words, bool& profile) {
    line.addNumber(epochsRow(), std::to_string(kEpochs));
    line.addText("to", "WHEN",
                 "Train up to there in place of whole epochs, counted from the start of training: WHEN is "
                 "update=NUMBER or epoch=NUMBER, also 1.5.",
                 words.to);
    line.addNumber(threadsRow(), "all cores, here " + std::to_string(cores()));
    line.addResultsFolder(outHelp(kResults), words.out);
    line.addText(
        "checkpoint-every", "AMOUNT",
        "Write state.mcz also within epochs, at this interval since the last time: '60 s', '10 min', "
        "'500 updates' or '0.5 epochs'. No more is lost where the program is killed or the power "
        "fails. Has no effect on the numbers. (default after each epoch only)",
        words.checkpointEvery);
    line.addText(
        "measures", "LIST",
        "What is measured of updates: a list of concordance, rates (firing rates, silent cells, weights), "
        "gradient "
        "(angle to the exact gradient; takes about as long as learning, at every 16th update) and "
        "equivalence (microcircuit only: angle to the update with the feedback M∘Wᵀ; takes about as long), "
        "or all, or none. (default concordance)",
        words.measures);
    line.addFlag(
        "profile",
        "Print at the end how much time each phase took: encode, upwards, errors, products, update, tests, "
        "measures.",
        profile);
    line.addTexts("until", "EVENT",
                  "End where something occurs, before the epochs are through: " +
                      pauseEventForms().inEnglish() + ". Can be given several times: the first one ends it.",
                  words.until);
    line.addPairs(
        "at", "WHEN WHAT",
        "Intervene in the run: WHEN is epoch=NUMBER (so many epochs are done) or update=NUMBER, WHAT "
        "is " +
            whatIfForms().inEnglish() +
            ". Can be given several times. With --resume they replace those that were still to come.",
        words.at);
    line.addText(
        "resume", "FILE",
        "Go on from a state.mcz with the experiment kept in it; options of the experiment can then not be "
        "given, but for --data: where its data are now. Those must be the ones it was trained on.",
        words.resume);
}

} // namespace

TrainOptions parseTrainOptions(int argc, const char* const* argv) {
    CommandLine line(kProgram, kTrainDescription, kTrainExamples);
    Words words;
    TrainOptions options;
    describe(line, words, options.profile);
    line.parse(argc, argv);

    options.epochs = line.number(epochsRow(), kEpochs);
    if (line.isGiven("to")) {
        if (line.isGiven("epochs")) {
            throw WrongUsage("--to and --epochs exclude each other.");
        }
        options.to = parsePlannedTime("--to", words.to);
    }
    options.threads = static_cast<int>(line.number(threadsRow(), cores()));
    if (line.isGiven("checkpoint-every")) {
        options.checkpointEvery = parseCheckpointInterval(words.checkpointEvery);
    }
    options.measures = parseMeasures(words.measures);
    for (const std::string& event : words.until) {
        options.until.push_back(parsePauseEvent(event));
    }
    for (const auto& [when, what] : words.at) {
        options.at.push_back(parsePlanned(when, what));
    }
    options.out = words.out;
    checkWritable(words.out);
    if (words.resume.empty()) {
        options.experiment = line.experiment();
        options.decided = line.decidedFields();
        options.interventions = line.interventions();
        options.source = line.sourceOf(options.experiment);
        line.checkOtherData(options.source.has_value(), "--resume or --experiment");
        return options;
    }
    const std::string given = line.firstExperimentOption("data");
    if (!given.empty()) {
        throw WrongUsage(given + " cannot be given together with --resume: the experiment is the one in " +
                         words.resume + ".");
    }
    options.resume = words.resume;
    options.data = {line.dataPlace(), line.otherData()};
    return options;
}

} // namespace mc::app
