#include "window_options.h"

#include "base/errors.h"
#include "command_line.h"
#include "faults.h"
#include "lesson/lesson_file.h"
#include "sessions/file_kind.h"
#include "training/events/what_if_text.h"
#include "training/experiment/presets.h"
#include "training/files/checkpoint_check.h"

#include <algorithm>
#include <filesystem>
#include <map>
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
    "PDF or HTML, microcircuit export writes what was learned for NumPy; each tells more with --help.\n";

constexpr const char* kWindowExamples = "Examples:\n"
                                        "  microcircuit\n"
                                        "  microcircuit --data ~/mnist --error spiking --encoder poisson\n"
                                        "  microcircuit --net 784-200-200-10 --batch 1 --paused\n"
                                        "  microcircuit lecture.mcs\n"
                                        "  microcircuit lecture.mcs --data /media/usb/mnist\n"
                                        "  microcircuit --experiment results/experiment.json --seed 2\n"
                                        "  microcircuit my-lesson.md\n"
                                        "  microcircuit ~/mnist\n"
                                        "  microcircuit train --epochs 2";

/// Of a file that is named at the start. Throws BadFile where it can be no session, be it for damage that
/// only reading all of it shows: without it there would be nothing for a window to run.
Experiment experimentIn(const fs::path& file) {
    Experiment experiment = readCheckpointExperiment(file);
    if (isDamagedCheckpoint(file)) {
        throw BadFile(file.string(), "is damaged: its checksum does not fit its content.");
    }
    return experiment;
}

constexpr std::int64_t kAutosaveSeconds = 30;

Field autosaveRow() {
    constexpr double kMost = 30; // so that no more than a minute is ever lost
    return numberRow("autosave", "seconds between autosaves", "s",
                     "Save the run by itself every so often, where it has moved; 0: never.", 0, kMost);
}

fs::path absolutePath(const fs::path& path) {
    return fs::absolute(path).lexically_normal();
}

/// The options of the experiment, and data that were named without one.
void beginAnew(WindowOptions& options, const CommandLine& line, const std::string& data, bool play) {
    std::map<std::string_view, FieldValue> values;
    if (!data.empty()) {
        if (line.isGiven("data")) {
            throw WrongUsage("--data cannot be given together with " + data +
                             ", which is taken for data, too.");
        }
        values.emplace("data", data);
    }
    if (values.empty() && line.firstExperimentOption().empty() && !line.hasExperimentFile()) {
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
        options.paused = !play;
    }
    options.first.fitToData = !line.decidedFields().contains("network");
    checkFits(beforeTheFirstBatch(options.first.changes), options.first.experiment);
}

void resumeFromFile(WindowOptions& options, const CommandLine& line, const fs::path& file, bool play) {
    const std::string given = line.firstExperimentOption("data");
    if (!given.empty()) {
        throw WrongUsage(given + " cannot be given together with a file: the experiment is the one in " +
                         file.string() + ".");
    }
    options.first = {experimentIn(file), {}};
    options.file = {file, {line.dataPlace(), line.otherData()}};
    options.paused = !play;
}

/// What was named to be opened is told by what it is.
void beginWith(WindowOptions& options, CommandLine& line, const std::string& named, bool play) {
    using enum ui::FileKind::Kind;
    const ui::FileKind file = named.empty() ? ui::FileKind{} : ui::kindOf(absolutePath(named));
    options.startPage = options.startPage && named.empty();
    if (file.kind == Experiment) {
        line.beginWith(file.path.string());
    }
    line.checkOtherData(file.kind == Run || line.hasExperimentFile(),
                        "a session, a checkpoint or an experiment file");
    if (file.kind == Run) {
        resumeFromFile(options, line, file.path, play);
        return;
    }
    if (file.kind == Lesson) {
        static_cast<void>(readLesson(file.path)); // refused before there is a window
        options.lesson = file.path.string();
    }
    beginAnew(options, line, file.kind == Data ? file.path.string() : std::string(), play);
    options.paused = options.paused || file.kind == Lesson;
}

} // namespace

WindowOptions parseWindowOptions(int argc, const char* const* argv) {
    // One core is left to the drawing.
    const std::int64_t cores = std::clamp(static_cast<int>(std::thread::hardware_concurrency()) - 1, 1, 256);
    const Field threads = threadsRow();
    const Field autosave = autosaveRow();
    bool play = false;
    std::string named;
    WindowOptions options;
    CommandLine line("microcircuit", kWindowDescription, kWindowExamples);
    line.addNumber(threads, "all cores but one, here " + std::to_string(cores));
    line.addFile(
        "FILE",
        "Open this: a session (.mcs), a checkpoint (.mcz) or an experiment (.json), paused; a lesson (.md); "
        "a folder or archive with data; a folder with the results of a training. A session or checkpoint has "
        "its own experiment: options of the experiment can then not be given, but for --data, where its data "
        "are now.",
        named, OptionParser::File::Optional);
    line.addFlag("play", "Begin playing at once, as without this and without FILE.", play);
    line.addFlag("paused", "Begin paused.", options.paused);
    line.addNumber(autosave, std::to_string(kAutosaveSeconds));
    line.addFlag("recover", "Open, without asking, what was saved of a program that ended unexpectedly.",
                 options.recover);
    line.addFlag("projector", "Begin in projector mode (F11): full screen, white, large letters, no set-up.",
                 options.projector);
    line.addFlag("check-display",
                 "Open nothing; exit status 3 if there is no display for the window, else 0.",
                 options.checkDisplay);
    line.parse(argc, argv);
    if (play && options.paused) {
        throw WrongUsage("--play and --paused exclude each other.");
    }
    if (options.recover && line.number(autosave, kAutosaveSeconds) == 0) {
        throw WrongUsage("--recover and --autosave 0 exclude each other.");
    }
    if (options.recover && (!named.empty() || line.isGiven("experiment"))) {
        throw WrongUsage("--recover and a file exclude each other.");
    }
    options.threads = static_cast<int>(line.number(threads, cores));
    options.autosave = line.number(autosave, kAutosaveSeconds);
    options.paused = options.paused || (options.recover && !play);
    options.startPage = !play && !options.paused && line.firstExperimentOption().empty();
    beginWith(options, line, named, play);
    return options;
}

} // namespace mc::app
