#include "tune_options.h"

#include "base/number_text.h"
#include "base/shell_words.h"
#include "faults.h"
#include "results_folder.h"
#include "rule_names.h"

#include <algorithm>
#include <optional>
#include <thread>

namespace mc::app {

namespace {

constexpr const char* kTuneDescription =
    "Looks for the learning rate, and other values, with which each rule learns best on held-out images,\n"
    "without a display. Every rule has the same trials, which cover the ranges evenly by factors, and the\n"
    "same budget: all trials learn for a short time, then the better half goes on for twice as long, until\n"
    "two are left. The test images are never looked at.\n"
    "\n"
    "Standard error shows how it goes. Standard output gets one line of JSON per rule and, as the last\n"
    "line, the result. The folder of results gets tuned.json (the values of each rule, for race --tuned),\n"
    "tune.csv (every trial after every round), tune.png and tune.svg. Ctrl-C keeps the rules that are\n"
    "through.\n";

constexpr const char* kTuneExamples =
    "Examples:\n"
    "  microcircuit tune --validation 2000 --rules classics\n"
    "  microcircuit tune --data ~/mnist --net 784-400-10 --epochs 8 --trials 16 --out tune-mnist\n"
    "  microcircuit tune --data ~/mnist --over eta=0.001:1 --over weight-decay=1e-6:1e-3 --trials 32\n"
    "  microcircuit race --data ~/mnist --net 784-400-10 --tuned tune-mnist/tuned.json --epochs 10\n"
    "\n"
    "Exit status: 0 done; 1 a file, the data or the numbers made it impossible; 2 a wrong option;\n"
    "129 stopped by SIGHUP, 130 by Ctrl-C, 143 by SIGTERM.";

constexpr const char* kEtaRange = "eta=0.001:1";

/// "eta=0.001:1"
SearchRange parseRange(const std::string& text) {
    const std::size_t equals = text.find('=');
    const std::size_t colon = text.find(':', equals);
    if (equals == std::string::npos || colon == std::string::npos) {
        throw WrongUsage("--over: '" + text + "' is no range. It can be an option and its ends, like " +
                         std::string(kEtaRange) + ".");
    }
    const std::string option = text.substr(0, equals);
    const auto fields = experimentFields();
    const auto field = std::ranges::find(fields, option, &Field::option);
    if (field == fields.end()) {
        throw WrongUsage("--over: There is no option --" + option + " of the experiment.");
    }
    const std::string low = text.substr(equals + 1, colon - equals - 1);
    const std::string high = text.substr(colon + 1);
    const std::optional<double> from = numberIn<double>(low);
    const std::optional<double> to = numberIn<double>(high);
    if (!from || !to) {
        throw WrongUsage("--over: '" + (from ? high : low) + "' in '" + text + "' is no number.");
    }
    return {std::string(field->id), *from, *to};
}

std::vector<SearchRange> parseRanges(const std::vector<std::string>& texts, const CommandLine& line) {
    std::vector<SearchRange> ranges;
    ranges.reserve(texts.size() + 1);
    for (const std::string& text : texts) {
        ranges.push_back(parseRange(text));
    }
    if (std::ranges::find(ranges, "eta", &SearchRange::field) == ranges.end() && !line.isGiven("eta")) {
        ranges.insert(ranges.begin(), parseRange(kEtaRange));
    }
    if (const std::string option = optionGiven(ranges, line); !option.empty()) {
        throw WrongUsage("--" + option + " cannot be given together with its range, --over " + option +
                         "=...");
    }
    return ranges;
}

std::string commandOf(int argc, const char* const* argv) {
    std::string command = "microcircuit";
    for (int i = 0; i < argc; ++i) {
        command += " " + shellQuoted(argv[i]);
    }
    return command;
}

} // namespace

std::string optionGiven(const std::vector<SearchRange>& ranges, const CommandLine& line) {
    const auto optionOf = [](const SearchRange& range) {
        return std::string(fieldNamed(range.field).option);
    };
    const auto isGiven = [&](const std::string& option) { return line.isGiven(option); };
    const auto given = std::ranges::find_if(ranges, isGiven, optionOf);
    return given != ranges.end() ? optionOf(*given) : "";
}

TuneOptions parseTuneOptions(int argc, const char* const* argv) {
    constexpr std::int64_t kTrials = 8;
    constexpr std::int64_t kTuneEpochs = 4;
    const std::int64_t cores = std::clamp(static_cast<int>(std::thread::hardware_concurrency()), 1, 256);
    const Field epochs =
        numberRow("epochs", "passes through the training images", "epochs",
                  "Passes through the training images of the trials that last longest.", 1, 1e6);
    const Field trials = numberRow("trials", "trials of each rule", "", "Trials of each rule.", 2, 1000);
    const Field threads = threadsRow();
    std::string names = "all";
    std::string out;
    std::vector<std::string> over;
    CommandLine line("microcircuit tune", kTuneDescription, kTuneExamples);
    line.addText("rules", "LIST", rulesHelp("Rules to tune"), names);
    line.addTexts(
        "over", "OPTION=LOW:HIGH",
        "Range to search: an option of the experiment that is a real number, and the ends, above 0. "
        "Can be given several times; that of the learning rate is " +
            std::string(kEtaRange) + " unless it is given.",
        over);
    line.addNumber(trials, std::to_string(kTrials));
    line.addNumber(epochs, std::to_string(kTuneEpochs));
    line.addNumber(threads, "all cores, here " + std::to_string(cores));
    line.addResultsFolder(outHelp(kTuneResults), out);
    line.parse(argc, argv);
    if (line.isGiven("rule")) {
        throw WrongUsage("--rule: The rules to tune are taken from --rules.");
    }
    line.checkOtherData(line.hasExperimentFile(), "--experiment");
    if (!line.interventions().empty()) {
        throw WrongUsage("tune knows no what-ifs: take an experiment or a preset without them.");
    }
    TuneOptions options;
    options.plan = {parseRanges(over, line), static_cast<int>(line.number(trials, kTrials)),
                    line.number(epochs, kTuneEpochs)};
    options.threads = static_cast<int>(line.number(threads, cores));
    options.out = out;
    options.command = commandOf(argc, argv);
    options.decided = line.decidedFields();
    for (const std::string& name : parseRules(names)) {
        options.experiments.push_back(line.experimentWith({{"rule", FieldValue(name)}}));
        checkPlan(options.plan, options.experiments.back());
    }
    options.source = line.sourceOf(options.experiments.front());
    return options;
}

} // namespace mc::app
