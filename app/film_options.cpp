#include "film_options.h"

#include "base/number_text.h"
#include "base/text.h"
#include "command_line.h"
#include "faults.h"
#include "film_words.h"
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
        throw WrongUsage("--size: '" + text +
                         "' is not a size: it is WIDTHxHEIGHT in pixels, like 1280x720.");
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
        return readOption("every", [&] { return ui::parsePictureEvery(words.every); });
    }
    if (speed) {
        return readOption("speed", [&] { return ui::parseUnitsPerSecond(words.speed); });
    }
    return ui::FilmLength{length ? positive("length", words.length, kLongest) : kUsualFilmLength};
}

/// What is to run where no run is opened: an experiment with its changes, and the file that has both.
void beginExperiment(ui::FilmOfRun& film, const CommandLine& line, const std::string& data) {
    command::Restart first{line.experimentWith(line.valuesOfNamedData(data)), {}};
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
        const std::string name = parts.front().trimmed().toStdString();
        if (const auto known = boardViews(); std::ranges::find(known, name) == known.end()) {
            throw WrongUsage("--view: There is no view '" + name + "'. It can be " +
                             alternatives(known).inEnglish() + ".");
        }
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
    race.entry.seeds = static_cast<int>(line.number(filmSeedsRow(), 1));
    if (words.raceCurves != "test" && words.raceCurves != "training") {
        throw WrongUsage("--race-curves: '" + words.raceCurves + "' can be 'test' or 'training'.");
    }
    race.images = words.raceCurves == "test" ? ui::RaceImages::Test : ui::RaceImages::Train;
    return race;
}

/// usualEnd: where it ends unless that is given.
void takePlaces(ui::FilmOfRun& film, const FilmWords& words, const char* usualEnd) {
    if (!words.from.empty()) {
        film.from = readOption("from", [&] { return ui::parseFilmPlace(words.from); });
    }
    film.to = readOption("to", [&] { return ui::parseFilmPlace(words.to.empty() ? usualEnd : words.to); });
}

} // namespace

ui::FilmRequest parseFilmOptions(int argc, const char* const* argv) {
    const std::int64_t cores = std::clamp(static_cast<int>(std::thread::hardware_concurrency()), 1, 256);
    const Field threads = threadsRow();
    FilmWords words;
    CommandLine line("microcircuit film", kFilmDescription, kFilmExamples);
    describeFilm(line, words);
    line.addNumber(threads, "all cores, here " + std::to_string(cores));
    line.parse(argc, argv);
    if (words.out.empty()) {
        throw WrongUsage("--out: Name the film, like --out film.mp4.");
    }
    ui::FilmRequest request;
    request.path = QString::fromStdString(words.out);
    request.format = readOption("out", [&] { return ui::filmFormatOf(request.path); });
    request.pace = paceOf(words);
    request.size = sizeIn(words.size);
    readOption("size", [&] { ui::checkFilmSize(request.format, request.size); });
    request.rate = positive("rate", words.rate, ui::kMostFilmRate);
    readOption("rate", [&] { ui::checkFilmRate(request.format, request.rate); });
    request.points = words.letters.empty() ? 0 : positive("letters", words.letters, 72);
    request.threads = static_cast<int>(line.number(threads, cores));
    ui::FilmOfRun film;
    const bool stands = takeSource(film, line, words.named);
    takePlaces(film, words, stands && !line.isGiven("race") ? "now" : "epoch=1");
    if (line.isGiven("race")) {
        ui::FilmOfRace race = raceOf(words, line, film);
        race.from = film.from;
        race.to = film.to;
        request.what = std::move(race);
        return request;
    }
    takeViews(film, words);
    const bool drawings = isFirst("drawings", words.drawings, "yes", "no");
    if (stands) {
        film.session = ui::FilmSession{drawings};
    } else if (line.isGiven("drawings")) {
        throw WrongUsage("--drawings: Only a session holds what is drawn on views.");
    }
    request.what = std::move(film);
    return request;
}

} // namespace mc::app
