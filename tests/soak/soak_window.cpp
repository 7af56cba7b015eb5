#include "docks/docks.h"
#include "exports/export_link.h"
#include "exports/exports.h"
#include "figures/figure_files.h"
#include "sessions/session_files.h"
#include "widgets/theme.h"
#include "window/appearance.h"
#include "window/frame_feed.h"
#include "window/heap_trimmer.h"
#include "window/lesson_link.h"
#include "window/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSettings>
#include <QTimer>
#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <functional>
#include <malloc.h>

// The window in use for as long as asked: a run plays at full speed and is saved every five seconds, while
// one dock after the other comes up and the board is used in every way that takes memory, threads or files.
// Prints a line of JSON every ten seconds; tests/soak/run watches the process.

namespace {

using namespace mc;
using namespace mc::ui;

/// Some forty states, so that a way back is short; full within the first ten minutes, which are not judged.
constexpr std::size_t kPastBytes = 100'000'000;
constexpr std::chrono::seconds kAutosave{5};
constexpr std::chrono::seconds kReport{10};
constexpr std::chrono::seconds kPatience{5};

/// A person at the window: does something each time the run has learned so many batches, in an order that
/// comes round. Not by the clock: on a busy machine the uses would take a larger part of what the processor
/// does.
class Visitor : public QObject {
public:
    /// updates: from one use to the next.
    Visitor(MainWindow& window, Runner& runner, const QDir& folder, std::int64_t updates)
        : window_(window), runner_(runner), folder_(folder), apart_(updates) {
        connect(window.findChild<FrameFeed*>(), &FrameFeed::frameReady, this, &Visitor::takeFrame);
        connect(&stuck_, &QTimer::timeout, this, &Visitor::use);
        stuck_.start(kPatience);
    }

    void report() const {
        const struct mallinfo2 heap = mallinfo2();
        std::printf("{\"updates\":%lld,\"frames\":%lld,\"uses\":%lld,\"past_bytes\":%lld,"
                    "\"allocated_bytes\":%zu}\n",
                    static_cast<long long>(updates_), static_cast<long long>(frames_),
                    static_cast<long long>(uses_),
                    frame_ && frame_->past ? static_cast<long long>(frame_->past->bytes) : 0,
                    heap.uordblks + heap.hblkhd);
        std::fflush(stdout);
    }

private:
    void use() {
        used_ = updates_;
        stuck_.start(); // anew

        const QList<QDockWidget*>& docks = window_.docks().all();
        window_.docks().bringUp(*docks.at(uses_ % docks.size()));
        const std::array<std::function<void()>, 20> acts{
            [] {},
            [this] { goBack(); },
            [this] {
                runner_.post(command::StepBack{StepUnit::Batch, 3});
            },
            [this] {
                runner_.post(command::Step{StepUnit::TimeStep, 20});
            },
            [this] { window_.sessions().saveAs(folder_.filePath(QStringLiteral("session.mcs"))); },
            [this] { writeFigure(FigureFormat::Png); },
            [this] { writeFigure(FigureFormat::Svg); },
            [this] { runner_.post(command::Hold{}); },
            [this] { compareWithHeld(); },
            [this] { runner_.post(command::Test{}); },
            [this] { runner_.post(command::Diagnose{}); },
            [this] { window_.resize(1920, 1080); },
            [this] { window_.appearance().setTheme(Theme::Dark); },
            [this] { window_.appearance().toggleProjector(); },
            [this] { window_.appearance().toggleProjector(); },
            [this] { window_.appearance().setTheme(Theme::Light); },
            [this] { window_.resize(1280, 720); },
            [this] { releaseHeld(); },
            [this] { pick(); },
            [this] { takeLesson(); },
        };
        acts.at(static_cast<std::size_t>(uses_) % acts.size())();
        ++uses_;
        if (frame_ && !frame_->playing && !frame_->busy) {
            runner_.post(command::Play{});
        }
    }

    void takeFrame(const FramePtr& frame) {
        ++frames_;
        if (frame_ && frame->run == frame_->run) {
            updates_ += std::max<std::int64_t>(0, frame->position.updates - frame_->position.updates);
        }
        frame_ = frame;
        if (updates_ - used_ >= apart_) {
            use();
        }
    }
    void goBack() {
        if (frame_ && frame_->past && frame_->past->now.updates > 200) {
            runner_.post(command::GoTo{{frame_->past->now.updates - 200, 0}});
        }
    }
    void writeFigure(FigureFormat format) {
        window_.exports().exports().writeAll(format, {LengthUnit::Pixels, 640, 360, 96, 9},
                                             folder_.filePath(QStringLiteral("figures")));
    }
    void compareWithHeld() {
        if (frame_ && !frame_->held.empty()) {
            runner_.post(command::Compare{
                ComparedWith{.kind = ComparedWith::Kind::Held, .held = frame_->held.front().number}});
        }
    }
    void releaseHeld() {
        runner_.post(command::Compare{});
        for (std::size_t k = 0; frame_ && k < frame_->held.size(); ++k) {
            runner_.post(command::Release{frame_->held[k].number});
        }
    }
    void pick() { window_.docks().pickCell({1, static_cast<int>(random_.bounded(50))}); }
    /// Opens a lesson once in four rounds, and closes it in the next one.
    void takeLesson() {
        const std::int64_t round = uses_ / 20;
        if (round % 4 == 1) {
            window_.lessons().open(QStringLiteral(":/lessons/01-one-microcircuit.md"));
        } else if (round % 4 == 2) {
            window_.lessons().close();
        }
    }

    MainWindow& window_;
    Runner& runner_;
    QDir folder_;
    std::int64_t apart_;
    QTimer stuck_; ///< of a run that does not move: paused, or on its way to another moment
    QRandomGenerator random_{1};
    FramePtr frame_;
    std::int64_t updates_ = 0; ///< learned, whatever was gone back
    std::int64_t used_ = 0;    ///< what was learned at the last use
    std::int64_t frames_ = 0;
    qsizetype uses_ = 0;
};

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const HeapTrimmer heap;
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Uses the window for a long time."));
    parser.addHelpOption();
    parser.addOptions({{QStringLiteral("minutes"), QStringLiteral("How long."), QStringLiteral("number"),
                        QStringLiteral("120")},
                       {QStringLiteral("apart"), QStringLiteral("From one use to the next."),
                        QStringLiteral("updates"), QStringLiteral("200")},
                       {QStringLiteral("folder"), QStringLiteral("For all that it writes; an empty one."),
                        QStringLiteral("folder"), QStringLiteral("soak")}});
    parser.process(application);
    const QDir folder(parser.value(QStringLiteral("folder")));
    for (const char* part : {"settings", "autosave", "figures"}) {
        if (!folder.mkpath(QLatin1String(part))) {
            std::fprintf(stderr, "The folder %s cannot be made.\n",
                         qPrintable(folder.filePath(QLatin1String(part))));
            return 1;
        }
    }
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
                       folder.filePath(QStringLiteral("settings")));
    applyTheme(application);

    Experiment experiment;
    experiment.learning.rateDecay = 1; // nothing fades, so that playing never pauses by itself
    Runner runner(experiment);
    MainWindow window(runner);
    window.resize(1280, 720);
    window.show();
    window.startAutosave(folder.filePath(QStringLiteral("autosave")), kAutosave);
    runner.post(command::SetPastBudget{kPastBytes});
    runner.post(command::SetSpeed{});
    runner.post(command::Play{});

    const Visitor visitor(window, runner, folder, parser.value(QStringLiteral("apart")).toInt());
    QTimer reports;
    QObject::connect(&reports, &QTimer::timeout, &visitor, &Visitor::report);
    reports.start(kReport);
    const double minutes = parser.value(QStringLiteral("minutes")).toDouble();
    QTimer::singleShot(static_cast<int>(minutes * 60'000), &application, &QApplication::quit);
    const int status = QApplication::exec();
    visitor.report();
    return status;
}
