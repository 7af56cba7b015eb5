#include "commands.h"

#include "data_choice/data_question.h"
#include "desktop/desktop_scheme.h"
#include "faults.h"
#include "runtime/runner.h"
#include "sessions/session_files.h"
#include "sharing/set_up_link.h"
#include "status/notice_bar.h"
#include "style/desktop_identity.h"
#include "style/drawing_check.h"
#include "training/experiment/experiment.h"
#include "widgets/file_paths.h"
#include "widgets/theme.h"
#include "window/appearance.h"
#include "window/frame_feed.h"
#include "window/heap_trimmer.h"
#include "window/language_menu.h"
#include "window/language_switch.h"
#include "window/lesson_link.h"
#include "window/main_window.h"
#include "window/start_link.h"
#include "window_options.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTimer>
#include <array>
#include <chrono>
#include <cstdio>
#include <optional>
#include <string>
#include <unistd.h>

namespace mc::app {

namespace {

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

/// Once a person's own run is on the board, to which the lesson gives it back.
void openLessonOnceReady(ui::MainWindow& window, const QString& lesson) {
    const auto* feed = window.findChild<ui::FrameFeed*>();
    auto* waiting = new QObject(&window);
    QObject::connect(feed, &ui::FrameFeed::delivered, waiting,
                     [&window, waiting, lesson](const FramePtr& frame) {
                         if (!frame->busy) {
                             delete waiting; // with this connection
                             window.lessons().open(lesson);
                         }
                     });
}

/// What the run does first.
void beginToMove(Runner& runner, const WindowOptions& options) {
    if (!options.until.empty()) {
        runner.post(command::PauseWhen{options.until});
    }
    if (options.to) {
        if (*options.to > 0) {
            runner.post(command::Step{StepUnit::Batch, *options.to});
        }
    } else if (!options.paused) {
        runner.post(command::Play{});
    }
}

/// A session or an experiment is opened by a double click in a folder, too: where it names data at a place
/// that is new here, a person is asked before they are opened. Who writes more than its name has decided.
bool asksForData(const WindowOptions& options) {
    const command::OpenCheckpoint& file = options.file;
    return options.fileAlone && options.paused && file.data.place.empty() && !file.data.other &&
           options.until.empty() && ui::newDataPlaceOf(ui::textOf(file.path)).has_value();
}

/// What is on the board while a person is asked.
command::Restart firstDigits() {
    constexpr std::array kPaused{"microcircuit", "--paused"};
    return parseWindowOptions(kPaused.size(), kPaused.data()).first;
}

/// Whether a window can be opened; else that is said.
bool hasDisplay() {
    if (!isSet("DISPLAY") && !isSet("WAYLAND_DISPLAY") && !isSet("QT_QPA_PLATFORM")) {
        std::fprintf(stderr, "microcircuit: %s\n", kDisplayMissing);
        return false;
    }
    return true;
}

} // namespace

int showWindow(const WindowOptions& options, char** argv) {
    if (!hasDisplay()) {
        return kNoDisplay;
    }
    int count = 1; // the options are the program's own, none are Qt's
    const QtMessageHandler before = qInstallMessageHandler(sayWhyAndEnd);
    const QApplication application(count, argv);
    qInstallMessageHandler(before);
    if (options.checkDisplay) {
        return kSuccess;
    }
    const ui::HeapTrimmer heap;
    QCoreApplication::setApplicationName("microcircuit");
    QCoreApplication::setApplicationVersion(
        QString::fromUtf8(version().data(), static_cast<int>(version().size())));
    ui::limitImages();
    ui::identifyToDesktop();
    ui::applyTheme(*qApp, ui::keptTheme());
    const bool asks = asksForData(options);
    Runner runner(asks ? firstDigits() : options.first, options.threads,
                  asks ? command::OpenCheckpoint{} : options.file);
    runner.post(command::SetSpeed{options.speed});
    ui::LanguageSwitch languages(runner, options.language.empty() ? ui::keptLanguage()
                                                                  : QString::fromStdString(options.language));
    ui::MainWindow& window = languages.window(); // the first one
    const ui::DesktopScheme desktop;
    QObject::connect(
        &desktop, &ui::DesktopScheme::preferred, &languages,
        [&languages](std::optional<bool> dark) { languages.window().appearance().setDesktop(dark); });
    window.show();
    if (options.projector) { // from the layout that the window is given when it is shown
        QTimer::singleShot(0, &window, [&window] { window.appearance().setProjecting(true); });
    }
    if (asks) {
        window.sessions().open(ui::textOf(options.file.path));
    } else if (options.file.path.is_absolute()) { // else none that is named in sentences alone
        window.sessions().began(ui::textOf(options.file.path));
    }
    if (options.setUp) {
        window.setUps().show(*options.setUp, options.setUpFrom);
    }
    if (!options.lesson.empty()) {
        openLessonOnceReady(window, ui::textOf(options.lesson));
    }
    if (options.autosave > 0) {
        const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
        window.startAutosave(data + "/autosave", std::chrono::seconds(options.autosave), options.recover);
    }
    const bool asksAlready = window.noticeBar().kind() != Notice::Kind::None; // as what to recover
    if (options.startPage && !asksAlready) {
        window.start().openAtStart();
    } else if (!asks) {
        beginToMove(runner, options);
    }
    return QApplication::exec();
}

int windowCommand(int argc, char** argv) {
    return reportingFaults("microcircuit", [&] { return showWindow(parseWindowOptions(argc, argv), argv); });
}

} // namespace mc::app
