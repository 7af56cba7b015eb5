#include "film_options.h"

#include "base/number_text.h"
#include "base/text.h"
#include "command_line.h"
#include "faults.h"
#include "lesson/board_words.h"
#include "rule_names.h"
#include "sessions/file_kind.h"
#include "training/events/what_if.h"
#include "training/experiment/presets.h"
#include "training/files/checkpoint_check.h"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <thread>
#include <vector>

namespace mc::app {

namespace {

namespace fs = std::filesystem;

constexpr const char* kFilmDescription =
    "Films a stretch of a run, or a race, without a display: views at a chosen size, recomputed picture by\n"
    "picture.\n"
    "\n"
    "FILE is a session (.mcs), a checkpoint (.mcz), a folder with the results of a training, an experiment\n"
    "(.json) or the name of a preset; without it the options of the experiment say what runs. A run that\n"
    "does not keep its past back to the beginning of the film is computed from its start.\n"
    "\n"
    "Standard error shows how it goes. Standard output gets a line of JSON with the number of pictures, the\n"
    "seconds of film and of computing, and the bytes. Ctrl-C stops and leaves nothing behind.\n";

constexpr const char* kFilmExamples =
    "Examples:\n"
    "  microcircuit film --view raster --from epoch=0 --to epoch=2 --out raster.mp4\n"
    "  microcircuit film first-digits --board --to epoch=1 --every '5 batches' --out board.webm\n"
    "  microcircuit film lecture.mcs --view network --view circuit --cell 1:17 --from 'bookmark=burst' \\\n"
    "      --to from,sample=2 --speed '10 ms/s' --out burst.mp4\n"
    "  microcircuit film results --view 'concordance, weighted=on' --size 960x540 --out signs.gif\n"
    "  microcircuit film --race classics --race-curves training --to epoch=2 --out race.mp4\n"
    "\n"
    "Exit status: 0 done; 1 a file, the data or the numbers made it impossible; 2 a wrong option;\n"
    "129 stopped by SIGHUP, 130 by Ctrl-C, 143 by SIGTERM.";

constexpr double kUsualLength = 15; ///< seconds of film

/// What was typed.
struct FilmWords {
    std::string named;
    std::vector<std::string> views;
    bool board = false;
    std::string race;
    std::string raceCurves = "test";
    std::string cell;
    std::string synapse;
    std::string from;
    std::string to;
    std::string every;
    std::string speed;
    std::string length;
    std::string size = "1280x720";
    std::string rate = "25";
    std::string letters;
    std::string out;
};

Field seedsRow() {
    return numberRow("seeds", "runs of each rule", "",
                     "With --race: runs of each rule, with seeds from --seed on.", 1, 100);
}

/// words: outlive the reading of the line.
void describeSubject(CommandLine& line, FilmWords& words) {
    line.addFile("FILE", "What is filmed: a session, checkpoint, folder of results, experiment or preset.",
                 words.named, OptionParser::File::Optional);
    line.addTexts("view", "VIEW",
                  "A view, with options as in lessons: 'raster' or 'concordance, weighted=on'. Can be given "
                  "several times: the views then share the picture. It can be " +
                      alternatives(boardViews()) + ".",
                  words.views);
    line.addFlag("board",
                 "The board: network, raster, input, errors, concordance, and accuracy. This is the default.",
                 words.board);
    line.addText("race", "LIST", rulesHelp("Film a race of these rules on the experiment"), words.race);
    line.addNumber(seedsRow(), "1");
    line.addText("race-curves", "IMAGES",
                 "With --race: what accuracy and loss are measured on, 'test' images after each epoch or "
                 "'training' images all the time. (default test)",
                 words.raceCurves);
    line.addText("cell", "LAYER:CELL", "The microcircuit that is picked, like 1:17.", words.cell);
    line.addText("synapse", "LAYER:CELL:AFFERENT", "The synapse that is picked, like 2:3:17.", words.synapse);
}

/// words: outlive the reading of the line.
void describeFilm(CommandLine& line, FilmWords& words) {
    line.addText(
        "from", "PLACE",
        "Where the film begins: start, now (where the run stands), latest or bookmark=NAME, or amounts "
        "that are done by then, like epoch=1.5 or epoch=1,batch=5,sample=2,ms=10; both can be joined, "
        "like now,ms=20. (default start)",
        words.from);
    line.addText(
        "to", "PLACE",
        "Where it ends; also counted from its beginning, like from,sample=1. (default where the run of "
        "a session or checkpoint stands, else epoch=1)",
        words.to);
    line.addText("every", "AMOUNT",
                 "A picture at every so much: '5 ms', '1 sample', '10 batches' or '1 epoch'.", words.every);
    line.addText(
        "speed", "SPEED",
        "What goes by in a second of film: '20 ms/s', '2 samples/s', '25 batches/s' or '0.5 epochs/s'.",
        words.speed);
    line.addText("length", "SECONDS",
                 "How long the film takes. (default " + numberText(kUsualLength) +
                     ", unless --every or --speed is given)",
                 words.length);
    line.addText("size", "WIDTHxHEIGHT", "Pixels of a picture. (default 1280x720)", words.size);
    line.addText("rate", "X", "Pictures per second of film. (default 25)", words.rate);
    line.addText("letters", "POINTS",
                 "Height of the letters, 1/72 inch at 96 dpi. (default what fits the size)", words.letters);
    line.addText("out", "FILE",
                 "The film, by its suffix: .mp4, .webm, .apng (or .png), .gif; without a suffix a folder of "
                 "numbered PNG images.",
                 words.out);
}

double positive(const std::string& option, const std::string& text, double most) {
    const std::optional<double> number = numberIn<double>(text);
    if (!number || !(*number > 0 && *number <= most)) {
        throw WrongUsage("--" + option + ": '" + text + "' is not a number above 0 and up to " +
                         numberText(most) + ".");
    }
    return *number;
}

QSize sizeIn(const std::string& text) {
    const std::size_t cross = text.find('x');
    const std::optional<int> width = numberIn<int>(text.substr(0, cross));
    const std::optional<int> height =
        cross == std::string::npos ? std::nullopt : numberIn<int>(text.substr(cross + 1));
    if (!width || !height || *width < 1 || *height < 1) {
        throw WrongUsage("--size: '" + text + "' is no size: it is WIDTHxHEIGHT in pixels, like 1280x720.");
    }
    return {*width, *height};
}

ui::FilmPace paceOf(const FilmWords& words) {
    const bool every = !words.every.empty();
    const bool speed = !words.speed.empty();
    const bool length = !words.length.empty();
    if (int{every} + int{speed} + int{length} > 1) {
        throw WrongUsage("--every, --speed and --length exclude each other.");
    }
    constexpr double kLongest = 7200; // two hours
    if (every) {
        return ui::parsePictureEvery(words.every);
    }
    if (speed) {
        return ui::parseUnitsPerSecond(words.speed);
    }
    return ui::FilmLength{length ? positive("length", words.length, kLongest) : kUsualLength};
}

/// What is to run where no run is opened: an experiment with its changes, and the file that has both.
void beginExperiment(ui::FilmOfRun& film, const CommandLine& line, const std::string& data) {
    std::map<std::string_view, FieldValue> values;
    if (!data.empty()) {
        if (line.isGiven("data")) {
            throw WrongUsage("--data cannot be given together with " + data +
                             ", which is taken for data, too.");
        }
        values.emplace("data", data);
    }
    command::Restart first{line.experimentWith(values), {}};
    first.fitToData = !line.decidedFields().contains("network");
    if (const std::optional<ExperimentSource> source = line.sourceOf(first.experiment)) {
        film.run = command::OpenCheckpoint{fs::absolute(source->path).lexically_normal(), source->wish,
                                           std::make_shared<const ExperimentFile>(source->file)};
        return;
    }
    first.changes = changesOf(line.interventions());
    checkFits(beforeTheFirstBatch(first.changes), first.experiment);
    film.run = std::move(first);
}

void openRun(ui::FilmOfRun& film, const CommandLine& line, const fs::path& file) {
    const std::string given = line.firstExperimentOption("data");
    if (!given.empty()) {
        throw WrongUsage(given + " cannot be given together with a file: the experiment is the one in " +
                         file.string() + ".");
    }
    static_cast<void>(readCheckpointExperiment(file)); // refused before anything is begun
    film.run = command::OpenCheckpoint{file, {line.dataPlace(), line.otherData()}};
}

bool isPresetName(const std::string& name) {
    return std::ranges::find(presets(), name, &Preset::name) != presets().end() && !fs::exists(name);
}

/// Whether a run is opened that stands somewhere.
bool takeSource(ui::FilmOfRun& film, CommandLine& line, const std::string& named) {
    using enum ui::FileKind::Kind;
    if (isPresetName(named)) {
        line.beginWithPreset(named);
        beginExperiment(film, line, {});
        return false;
    }
    const ui::FileKind file =
        named.empty() ? ui::FileKind{} : ui::kindOf(fs::absolute(named).lexically_normal());
    if (file.kind == Lesson) {
        throw WrongUsage(named +
                         " is a lesson. A film is made of a session, a checkpoint, an experiment or a "
                         "preset.");
    }
    if (file.kind == Experiment) {
        line.beginWith(file.path.string());
    }
    line.checkOtherData(file.kind == Run || line.hasExperimentFile(),
                        "a session, a checkpoint or an experiment file");
    if (file.kind == Run) {
        openRun(film, line, file.path);
        return true;
    }
    beginExperiment(film, line, named.empty() ? std::string() : file.path.string());
    return false;
}

void takeViews(ui::FilmOfRun& film, const FilmWords& words) {
    if (words.board && !words.views.empty()) {
        throw WrongUsage("--board and --view exclude each other.");
    }
    for (const std::string& text : words.views) {
        const QStringList parts = QString::fromStdString(text).split(QLatin1Char(','));
        film.views.push_back({parts.front().trimmed()});
        for (const QString& part : parts.mid(1)) {
            const qsizetype equals = part.indexOf(QLatin1Char('='));
            film.settings.push_back(
                {parts.front().trimmed().toStdString(), part.left(equals).trimmed().toStdString(),
                 equals < 0 ? std::string() : part.mid(equals + 1).trimmed().toStdString()});
        }
    }
    film.cell = words.cell.empty() ? CellAddress{} : parseCell(words.cell);
    film.synapse = words.synapse.empty() ? SynapseAddress{} : parseSynapse(words.synapse);
}

ui::FilmOfRace raceOf(const FilmWords& words, const CommandLine& line, const ui::FilmOfRun& run) {
    if (!words.views.empty() || words.board || !words.cell.empty() || !words.synapse.empty()) {
        throw WrongUsage("--race films the curves and the ranking of a race: it has no views to choose.");
    }
    if (line.isGiven("rule")) {
        throw WrongUsage("--rule: A race takes its rules from --race.");
    }
    ui::FilmOfRace race;
    if (const auto* first = std::get_if<command::Restart>(&run.run)) {
        race.entry.base = first->experiment;
        race.entry.changes = first->changes;
    } else {
        const auto& file = std::get<command::OpenCheckpoint>(run.run);
        if (!file.experiment) {
            race.entry.base = readCheckpointExperiment(file.path);
        } else {
            race.entry.base = file.experiment->experiment;
            race.entry.changes = changesOf(file.experiment->interventions);
            const Interventions& all = file.experiment->interventions;
            if (!all.empty() && all.back().updates > 0) {
                throw WrongUsage(
                    "The file intervenes in its run after its first batch; a race knows what-ifs "
                    "before its first batch alone.");
            }
        }
        if (const std::string place = line.dataPlace(); !place.empty()) {
            race.entry.base.data.source = place;
        }
    }
    race.entry.rules = parseRules(words.race);
    race.entry.seeds = static_cast<int>(line.number(seedsRow(), 1));
    if (words.raceCurves != "test" && words.raceCurves != "training") {
        throw WrongUsage("--race-curves: '" + words.raceCurves + "' can be 'test' or 'training'.");
    }
    race.images = words.raceCurves == "test" ? ui::RaceImages::Test : ui::RaceImages::Train;
    return race;
}

} // namespace

ui::FilmRequest parseFilmOptions(int argc, const char* const* argv) {
    const std::int64_t cores = std::clamp(static_cast<int>(std::thread::hardware_concurrency()), 1, 256);
    const Field threads = threadsRow();
    FilmWords words;
    CommandLine line("microcircuit film", kFilmDescription, kFilmExamples);
    describeSubject(line, words);
    describeFilm(line, words);
    line.addNumber(threads, "all cores, here " + std::to_string(cores));
    line.parse(argc, argv);
    if (words.out.empty()) {
        throw WrongUsage("--out: Name the film, like --out film.mp4.");
    }
    ui::FilmRequest request;
    request.path = QString::fromStdString(words.out);
    request.format = ui::filmFormatOf(request.path);
    request.pace = paceOf(words);
    request.size = sizeIn(words.size);
    request.rate = positive("rate", words.rate, ui::kMostFilmRate);
    request.points = words.letters.empty() ? 0 : positive("letters", words.letters, 72);
    request.threads = static_cast<int>(line.number(threads, cores));
    ui::FilmOfRun film;
    const bool stands = takeSource(film, line, words.named);
    film.from = words.from.empty() ? ui::FilmPlace{} : ui::parseFilmPlace(words.from);
    film.to = words.to.empty() ? ui::parseFilmPlace(stands && !line.isGiven("race") ? "now" : "epoch=1")
                               : ui::parseFilmPlace(words.to);
    if (line.isGiven("race")) {
        ui::FilmOfRace race = raceOf(words, line, film);
        race.from = film.from;
        race.to = film.to;
        request.what = std::move(race);
        return request;
    }
    takeViews(film, words);
    request.what = std::move(film);
    return request;
}

} // namespace mc::app
