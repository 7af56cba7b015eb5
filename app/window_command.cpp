#include "window_command.h"

#include "base/errors.h"
#include "command_line.h"
#include "desktop/desktop_scheme.h"
#include "faults.h"
#include "runtime/runner.h"
#include "style/desktop_identity.h"
#include "style/theme.h"
#include "training/checkpoint_check.h"
#include "training/presets.h"
#include "training/version.h"
#include "window/file_paths.h"
#include "window/look.h"
#include "window/main_window.h"
#include "window/notice_bar.h"
#include "window/session_files.h"
#include "window/start_link.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTimer>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <string>
#include <thread>
#include <unistd.h>

namespace mc::app {

namespace {

constexpr const char* kDescription =
    "Shows a network of spiking cortical microcircuits while it learns.\n"
    "\n"
    "Opens the window on a running experiment: the one that the options say, without any the preset\n"
    "first-digits, on digits drawn by the program and at a pace at which one can watch. Without a\n"
    "display: microcircuit train trains, microcircuit race compares learning rules, microcircuit lesson\n"
    "checks a lesson, microcircuit export writes what was learned for NumPy; each tells more with --help.\n";

constexpr const char* kExamples = "Examples:\n"
                                  "  microcircuit\n"
                                  "  microcircuit --data ~/mnist --error spiking --encoder poisson\n"
                                  "  microcircuit --net 784-200-200-10 --batch 1 --paused\n"
                                  "  microcircuit lecture.mcs\n"
                                  "  microcircuit train --epochs 2";

constexpr const char* kDisplayMissing =
    "There is no display to open the window on. `microcircuit train` needs none.";

bool isSet(const char* name) {
    return !qEnvironmentVariableIsEmpty(name);
}

/// Of a file that is named at the start. Throws BadFile where it can be no session, be it for damage that
/// only reading all of it shows: without it there would be nothing for a window to run.
Experiment experimentIn(const std::string& file) {
    Experiment experiment = readCheckpointExperiment(file);
    if (isDamagedCheckpoint(file)) {
        throw BadFile(file, "is damaged: its checksum does not fit its content.");
    }
    return experiment;
}

/// Qt ends the program by abort() when it cannot reach the display that the environment names.
void sayWhyAndEnd(QtMsgType type, const QMessageLogContext&, const QString& message) {
    std::fprintf(stderr, "%s\n", qUtf8Printable(message));
    if (type == QtFatalMsg) {
        std::fprintf(stderr, "microcircuit: %s\n", kDisplayMissing);
        ::_exit(kNoDisplay);
    }
}

constexpr std::int64_t kAutosaveSeconds = 30;

struct WindowOptions {
    command::Restart first;
    std::string file;          // a session or a checkpoint; empty: none
    std::int64_t autosave = 0; // seconds; 0: none
    bool recover = false;
    int threads = 1;
    bool paused = false;
    bool projector = false;
    bool checkDisplay = false;
    double speed = kFullSpeed; // simulated ms per second
    bool startPage = true;     // nothing says what shall run
};

Field autosaveRow() {
    constexpr double kMost = 30; // so that no more than a minute is ever lost
    return numberRow("autosave", "seconds between autosaves", "s",
                     "Save the run by itself every so often, where it has moved; 0: never.", 0, kMost);
}

WindowOptions parse(int argc, const char* const* argv) {
    // One core is left to the drawing.
    const std::int64_t cores = std::clamp(static_cast<int>(std::thread::hardware_concurrency()) - 1, 1, 256);
    const Field threads = threadsRow();
    const Field autosave = autosaveRow();
    bool play = false;
    WindowOptions options;
    CommandLine line("microcircuit", kDescription, kExamples);
    line.addNumber(threads, "all cores but one, here " + std::to_string(cores));
    line.addFile(
        "FILE",
        "Open this session (.mcs) or checkpoint (.mcz), paused. Its experiment is the one that it was "
        "saved with; options of the experiment can then not be given.",
        options.file);
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
    if (options.recover && !options.file.empty()) {
        throw WrongUsage("--recover and a file exclude each other.");
    }
    options.threads = static_cast<int>(line.number(threads, cores));
    options.autosave = line.number(autosave, kAutosaveSeconds);
    const std::string given = line.firstExperimentOption();
    if (options.file.empty()) {
        if (given.empty()) {
            options.first = {presetExperiment(firstPreset(), {}), presetChanges(firstPreset())};
            options.speed = firstPreset().millisecondsPerSecond;
        } else {
            options.first = {line.experiment(), line.changes()};
            options.speed = line.speed();
        }
        options.startPage = given.empty() && !play && !options.paused && !options.recover;
        checkFits(beforeTheFirstBatch(options.first.changes), options.first.experiment);
        options.paused = options.paused || (options.recover && !play);
        return options;
    }
    if (!given.empty()) {
        throw WrongUsage(given + " cannot be given together with a file: the experiment is the one in " +
                         options.file + ".");
    }
    options.file = std::filesystem::absolute(options.file).lexically_normal().string();
    options.first = {experimentIn(options.file), {}};
    options.startPage = false;
    options.paused = !play;
    return options;
}

int openWindow(int& argc, char** argv) {
    const WindowOptions options = parse(argc, argv);
    if (!isSet("DISPLAY") && !isSet("WAYLAND_DISPLAY") && !isSet("QT_QPA_PLATFORM")) {
        std::fprintf(stderr, "microcircuit: %s\n", kDisplayMissing);
        return kNoDisplay;
    }
    int count = 1; // the options are the program's own, none are Qt's
    const QtMessageHandler before = qInstallMessageHandler(sayWhyAndEnd);
    const QApplication application(count, argv);
    qInstallMessageHandler(before);
    if (options.checkDisplay) {
        return kSuccess;
    }
    QCoreApplication::setApplicationName("microcircuit");
    QCoreApplication::setApplicationVersion(
        QString::fromUtf8(version().data(), static_cast<int>(version().size())));
    ui::identifyToDesktop();
    ui::applyTheme(*qApp, ui::keptTheme());
    Runner runner(options.first, options.threads, command::OpenCheckpoint{options.file});
    runner.post(command::SetSpeed{options.speed});
    ui::MainWindow window(runner);
    const ui::DesktopScheme desktop;
    QObject::connect(&desktop, &ui::DesktopScheme::preferred, &window.look(), &ui::Look::setDesktop);
    window.show();
    if (options.projector) { // from the layout that the window is given when it is shown
        QTimer::singleShot(0, &window, [&window] { window.look().setProjecting(true); });
    }
    if (!options.file.empty()) {
        window.sessions().began(ui::textOf(options.file));
    }
    if (options.autosave > 0) {
        const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
        window.startAutosave(data + "/autosave", std::chrono::seconds(options.autosave), options.recover);
    }
    const bool asksAlready = window.noticeBar().kind() != Notice::Kind::None; // as what to recover
    if (options.startPage && !asksAlready) {
        window.start().openAtStart();
    } else if (!options.paused) {
        runner.post(command::Play{});
    }
    return QApplication::exec();
}

} // namespace

int windowCommand(int argc, char** argv) {
    return reportingFaults("microcircuit", [&] { return openWindow(argc, argv); });
}

} // namespace mc::app
