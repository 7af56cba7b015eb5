#include "window_command.h"

#include "command_line.h"
#include "faults.h"
#include "runtime/runner.h"
#include "style/desktop_identity.h"
#include "style/theme.h"
#include "training/version.h"
#include "window/main_window.h"
#include "window/start_link.h"

#include <QApplication>
#include <algorithm>
#include <cstdio>
#include <string>
#include <thread>
#include <unistd.h>

namespace mc::app {

namespace {

constexpr const char* kDescription =
    "Shows a network of spiking cortical microcircuits while it learns.\n"
    "\n"
    "Opens the window on a running experiment: the one that the options say, by default digits drawn by\n"
    "the program. Without a display: microcircuit train trains, microcircuit race compares learning\n"
    "rules; each tells more with --help.\n";

constexpr const char* kExamples = "Examples:\n"
                                  "  microcircuit\n"
                                  "  microcircuit --data ~/mnist --error spiking --encoder poisson\n"
                                  "  microcircuit --net 784-200-200-10 --batch 1 --paused\n"
                                  "  microcircuit train --epochs 2";

constexpr const char* kDisplayMissing =
    "There is no display to open the window on. `microcircuit train` needs none.";

bool isSet(const char* name) {
    return !qEnvironmentVariableIsEmpty(name);
}

/// Qt ends the program by abort() when it cannot reach the display that the environment names.
void sayWhyAndEnd(QtMsgType type, const QMessageLogContext&, const QString& message) {
    std::fprintf(stderr, "%s\n", qUtf8Printable(message));
    if (type == QtFatalMsg) {
        std::fprintf(stderr, "microcircuit: %s\n", kDisplayMissing);
        ::_exit(kNoDisplay);
    }
}

struct WindowOptions {
    command::Restart first;
    int threads = 1;
    bool paused = false;
    bool checkDisplay = false;
    bool startPage = true; ///< as nothing says what shall run
};

WindowOptions parse(int argc, const char* const* argv) {
    // One core is left to the drawing.
    const std::int64_t cores = std::clamp(static_cast<int>(std::thread::hardware_concurrency()) - 1, 1, 256);
    const Field threads = threadsRow();
    bool play = false;
    WindowOptions options;
    CommandLine line("microcircuit", kDescription, kExamples);
    line.addNumber(threads, "all cores but one, here " + std::to_string(cores));
    line.addFlag("play", "Begin playing at once, as without this.", play);
    line.addFlag("paused", "Begin paused.", options.paused);
    line.addFlag("check-display",
                 "Open nothing; exit status 3 if there is no display for the window, else 0.",
                 options.checkDisplay);
    line.parse(argc, argv);
    if (play && options.paused) {
        throw WrongUsage("--play and --paused exclude each other.");
    }
    options.threads = static_cast<int>(line.number(threads, cores));
    options.first = {line.experiment(), line.changes()};
    options.startPage = line.firstExperimentOption().empty() && !play && !options.paused;
    checkFits(beforeTheFirstBatch(options.first.changes), options.first.experiment);
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
    ui::applyTheme(*qApp);
    Runner runner(options.first, options.threads);
    ui::MainWindow window(runner);
    window.show();
    if (options.startPage) {
        window.start().openAtStart();
    }
    if (!options.paused) {
        runner.post(command::Play{});
    }
    return QApplication::exec();
}

} // namespace

int windowCommand(int argc, char** argv) {
    return reportingFaults("microcircuit", [&] { return openWindow(argc, argv); });
}

} // namespace mc::app
