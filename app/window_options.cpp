#include "window_options.h"

#include "base/errors.h"
#include "command_line.h"
#include "faults.h"
#include "language_option.h"
#include "lesson/lesson_file.h"
#include "planned_what_if.h"
#include "sessions/file_kind.h"
#include "training/events/what_if_text.h"
#include "training/experiment/presets.h"
#include "training/files/checkpoint_check.h"
#include "training/files/set_up_file.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string_view>
#include <thread>

namespace mc::app {

namespace {

namespace fs = std::filesystem;

constexpr const char* kWindowDescription =
    "Shows a network of spiking cortical microcircuits while it learns.\n"
    "\n"
    "Opens the window on a running experiment: the one that the options say, without any the preset\n"
    "first-digits, on digits drawn by the program and at a pace at which one can watch. Without a\n"
    "display: microcircuit train trains, microcircuit race compares learning rules, microcircuit tune\n"
    "looks for their best rates, microcircuit lesson checks a lesson, microcircuit handout writes one as\n"
    "PDF or HTML, microcircuit film films a run, microcircuit export writes what was learned for NumPy,\n"
    "microcircuit open says what a set-up is; each tells more with --help.\n";

constexpr const char* kWindowExamples = "Examples:\n"
                                        "  microcircuit\n"
                                        "  microcircuit --data ~/mnist --error spiking --encoder poisson\n"
                                        "  microcircuit --net 784-200-200-10 --batch 1 --paused\n"
                                        "  microcircuit lecture.mcs\n"
                                        "  microcircuit lecture.mcs --data /media/usb/mnist\n"
                                        "  microcircuit --experiment results/experiment.json --seed 2\n"
                                        "  microcircuit my-lesson.md\n"
                                        "  microcircuit figure.png\n"
                                        "  microcircuit ~/mnist\n"
                                        "  microcircuit train --epochs 2";

/// Of a file that is named at the start. Throws BadFile where it can be no session, be it for damage that
/// only reading all of it shows: without it there would be nothing for a window to run.
Experiment experimentIn(const fs::path& file) {
    Experiment experiment = readCheckpointExperiment(file);
    if (isDamagedCheckpoint(file)) {
        throw BadFile(file.string(), std::string("is damaged: its checksum does not fit its content."));
    }
    return experiment;
}

/// The words of a command line that is no more than read.
struct WindowWords {
    std::string named; ///< without an option
    std::string to;
    std::vector<std::string> until;
    std::vector<std::pair<std::string, std::string>> at;
    bool play = false;
};

constexpr std::int64_t kAutosaveSeconds = 30;

Field autosaveRow() {
    constexpr double kMost = 30; // so that no more than a minute is ever lost
    return numberRow("autosave", "seconds between autosaves", "s",
                     "Save the run by itself every so often, where it has moved; 0: never.", 0, kMost);
}

fs::path absolutePath(const fs::path& path) {
    return fs::absolute(path).lexically_normal();
}

/// In the place of a file, in sentences.
constexpr const char* kCommandLine = "The command line";

/// What --at plans. Throws WrongUsage and BadParameter.
Interventions plannedBy(const std::vector<std::pair<std::string, std::string>>& at) {
    Interventions planned;
    for (const auto& [when, what] : at) {
        const PlannedWhatIf one = parsePlanned(when, what);
        if (!one.when.updates && one.when.epochs != 0.0) {
            throw WrongUsage("--at: For the window '" + when +
                             "' has to be update=NUMBER: how many updates an epoch has is known only once "
                             "the data are open.");
        }
        planned.push_back({one.when.updates.value_or(0), one.change});
    }
    return planned;
}

/// Adds what is planned. A run with what-ifs to come is begun as that of an experiment file.
void planFor(WindowOptions& options, const Interventions& planned) {
    if (planned.empty()) {
        return;
    }
    const bool hasFile = !options.file.path.empty();
    ExperimentFile file =
        hasFile ? *options.file.experiment
                : ExperimentFile{options.first.experiment, {}, beforeTheFirstBatch(options.first.changes)};
    file.interventions.insert(file.interventions.end(), planned.begin(), planned.end());
    std::ranges::stable_sort(file.interventions, {}, &Intervention::updates);
    checkFits(file.interventions, file.experiment);
    options.file.experiment = std::make_shared<const ExperimentFile>(std::move(file));
    if (!hasFile) {
        options.file.path = kCommandLine;
    }
}

/// The options of the experiment, and data that were named without one.
void beginAnew(WindowOptions& options, const CommandLine& line, const std::string& data,
               const WindowWords& words) {
    const std::map<std::string_view, FieldValue> values = line.valuesOfNamedData(data);
    const bool nothingSaid = values.empty() && line.firstExperimentOption().empty() && words.at.empty();
    if (nothingSaid && !line.hasExperimentFile()) {
        options.first = {presetExperiment(firstPreset(), {}), parseWhatIfs(firstPreset().changes)};
        options.speed = firstPreset().millisecondsPerSecond;
    } else {
        Interventions interventions = line.interventions();
        std::erase_if(interventions, [](const Intervention& one) { return one.updates > 0; });
        options.first = {line.experimentWith(values), changesOf(interventions)};
        options.speed = line.speed();
    }
    if (const std::optional<ExperimentSource> source = line.sourceOf(options.first.experiment)) {
        options.file = {absolutePath(source->path), source->wish,
                        std::make_shared<const ExperimentFile>(source->file)};
        options.paused = !words.play && !options.to;
    }
    planFor(options, plannedBy(words.at));
    options.first.fitToData = !line.decidedFields().contains("network");
    checkFits(beforeTheFirstBatch(options.first.changes), options.first.experiment);
}

void resumeFromFile(WindowOptions& options, const CommandLine& line, const fs::path& file,
                    const WindowWords& words) {
    if (!words.at.empty() || options.to) {
        throw WrongUsage(std::string(options.to ? "--to" : "--at") +
                         " cannot be given together with a run: it is for one that is begun. What-ifs of " +
                         file.string() + " are in it.");
    }
    const std::string given = line.firstExperimentOption("data");
    if (!given.empty()) {
        throw WrongUsage(given + " cannot be given together with a file: the experiment is the one in " +
                         file.string() + ".");
    }
    options.first = {experimentIn(file), {}};
    options.file = {file, {line.dataPlace(), line.otherData()}};
    options.paused = !words.play;
}

/// What was named to be opened is told by what it is.
void beginWith(WindowOptions& options, CommandLine& line, const WindowWords& words) {
    using enum ui::FileKind::Kind;
    const std::string& named = words.named;
    const ui::FileKind file = named.empty() ? ui::FileKind{} : ui::kindOf(absolutePath(named));
    options.startPage = options.startPage && named.empty();
    options.fileAlone = (file.kind == Run || file.kind == Experiment) && words.at.empty() &&
                        line.firstExperimentOption().empty();
    if (file.kind == Experiment) {
        line.beginWith(file.path.string());
    }
    line.checkOtherData(file.kind == Run || line.hasExperimentFile(),
                        "a session, a checkpoint or an experiment file");
    if (file.kind == Run) {
        resumeFromFile(options, line, file.path, words);
        return;
    }
    if (file.kind == Lesson) {
        static_cast<void>(readLesson(file.path)); // refused before there is a window
        options.lesson = file.path.string();
    }
    if (file.kind == SetUp) {
        options.setUp = readSetUpFile(file.path);
        options.setUpFrom = file.path;
    }
    beginAnew(options, line, file.kind == Data ? file.path.string() : std::string(), words);
    options.paused = options.paused || file.kind == Lesson || file.kind == SetUp;
}

/// One core is left to the drawing.
std::int64_t coresForRun() {
    return std::clamp(static_cast<int>(std::thread::hardware_concurrency()) - 1, 1, 256);
}

/// words, options: outlive the reading of the line.
void describe(CommandLine& line, WindowWords& words, WindowOptions& options) {
    line.addNumber(threadsRow(), "all cores but one, here " + std::to_string(coresForRun()));
    line.addFile(
        "FILE",
        "Open this: a session (.mcs), a checkpoint (.mcz) or an experiment (.json), paused; a lesson (.md); "
        "a folder or archive with data; a folder with the results of a training; a figure (.png, .svg, .pdf) "
        "or a text with a set-up, which is shown before it is opened. A session or checkpoint has "
        "its own experiment: options of the experiment can then not be given, but for --data, where its data "
        "are now.",
        words.named, OptionParser::File::Optional);
    line.addFlag("play", "Begin playing at once, as without this and without FILE.", words.play);
    line.addFlag("paused", "Begin paused.", options.paused);
    line.addPairs("at", "WHEN WHAT",
                  "Intervene in the run: WHEN is update=NUMBER (so many updates are done), WHAT is " +
                      whatIfForms().inEnglish() + ". Can be given several times.",
                  words.at);
    line.addTexts("until", "EVENT",
                  "Pause where something occurs: " + pauseEventForms().inEnglish() +
                      ". Can be given several times.",
                  words.until);
    line.addText(
        "to", "WHEN",
        "Go on at once, as fast as possible, until update=NUMBER is done, and pause there, or before at an "
        "event of --until.",
        words.to);
    line.addNumber(autosaveRow(), std::to_string(kAutosaveSeconds));
    line.addFlag("recover", "Open, without asking, what was saved of a program that ended unexpectedly.",
                 options.recover);
    line.addFlag("projector", "Begin in projector mode (F11): full screen, white, large letters, no set-up.",
                 options.projector);
    line.addText("language", "CODE",
                 "The language of the window: " + languageCodes() +
                     "; else the one chosen in the menu, or that of the desktop.",
                 options.language);
    line.addFlag("check-display",
                 "Open nothing; exit status 3 if there is no display for the window, else 0.",
                 options.checkDisplay);
}

/// Throws WrongUsage.
void refuseContradictions(const WindowOptions& options, const CommandLine& line, const WindowWords& words) {
    if (!options.language.empty()) {
        static_cast<void>(languageNamed(options.language));
    }
    if (words.play && options.paused) {
        throw WrongUsage("--play and --paused exclude each other.");
    }
    if (line.isGiven("to") && options.paused) {
        throw WrongUsage("--to and --paused exclude each other.");
    }
    if (options.recover && line.number(autosaveRow(), kAutosaveSeconds) == 0) {
        throw WrongUsage("--recover and --autosave 0 exclude each other.");
    }
    if (options.recover && (!words.named.empty() || line.isGiven("experiment"))) {
        throw WrongUsage("--recover and a file exclude each other.");
    }
}

/// Updates; none where it was not given. Throws WrongUsage.
std::optional<std::int64_t> placeToGoTo(const CommandLine& line, const WindowWords& words) {
    if (!line.isGiven("to")) {
        return std::nullopt;
    }
    const PlannedTime when = parsePlannedTime("--to", words.to);
    if (!when.updates) {
        throw WrongUsage("--to: For the window it has to be update=NUMBER: how many updates an epoch has is "
                         "known only once the data are open.");
    }
    return when.updates;
}

} // namespace

WindowOptions parseWindowOptions(int argc, const char* const* argv) {
    WindowWords words;
    WindowOptions options;
    CommandLine line("microcircuit", kWindowDescription, kWindowExamples);
    describe(line, words, options);
    line.parse(argc, argv);
    refuseContradictions(options, line, words);
    options.to = placeToGoTo(line, words);
    for (const std::string& event : words.until) {
        options.until.push_back(parsePauseEvent(event));
    }
    options.threads = static_cast<int>(line.number(threadsRow(), coresForRun()));
    options.autosave = line.number(autosaveRow(), kAutosaveSeconds);
    options.paused = options.paused || (options.recover && !words.play);
    options.startPage = !words.play && !options.paused && line.firstExperimentOption().empty() &&
                        words.at.empty() && words.until.empty() && !options.to;
    beginWith(options, line, words);
    for (const PauseEvent& event : options.until) {
        checkFits(event, options.first.experiment);
    }
    return options;
}

} // namespace mc::app
