#include "base/errors.h"
#include "exports/data_exports.h"
#include "exports/export_link.h"
#include "exports/exports.h"
#include "runtime/runner.h"
#include "sessions/session_files.h"
#include "status/notice_bar.h"
#include "widgets/theme.h"
#include "window/frame_feed.h"
#include "window/main_window.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTimer>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <memory>
#include <utility>

// A window that learns and is autosaved, and meanwhile saves its session and exports, again and again:
//
//     busy_window FOLDER AUTOSAVE [quiet]
//
// AUTOSAVE is the time between autosaves in ms. A quiet one neither saves nor exports. Files go to FOLDER,
// autosaves to FOLDER/autosave. Standard output tells what a person would be told, a line each:
//
// - at UPDATES MS: where the run stands, MS after the start
// - autosaved UPDATES: the autosave with so many updates is there
// - saved UPDATES: FOLDER/session.mcs is there
// - exported FILE: this file is there
// - failed SENTENCE: something could not be written
// - stall MS WAITED: for 300 ms or more the built window did not answer
//
// WAITED is the part of such a time in ms in which the window waited for anything but a processor, such as a
// disk.

namespace {

using namespace mc;

/// Small and fast: an epoch is 30 updates.
Experiment experiment() {
    Experiment experiment;
    experiment.network = "784-24-10";
    experiment.data.trainImages = 300;
    experiment.data.testImages = 50;
    experiment.learning.batch = 10;
    experiment.learning.rateDecay = 1; // it never fades, so the run does not pause
    experiment.seed = 7;
    return experiment;
}

void tell(const QString& line) {
    std::puts(line.toUtf8().constData());
    std::fflush(stdout);
}

/// Saves and exports in turn.
class Work : public QObject {
public:
    Work(ui::MainWindow& window, QString folder) : window_(window), folder_(std::move(folder)) {
        connect(&window_.exports().data(), &ui::DataExports::finished, this,
                [this](const QString& path, const QString& fault) { tellExported(path, fault); });
        connect(&timer_, &QTimer::timeout, this, [this] { goOn(); });
        timer_.start(20);
    }

private:
    static void tellExported(const QString& path, const QString& fault) {
        tell(fault.isEmpty() ? "exported " + path : "failed " + fault);
    }
    QString in(const char* name) const { return QDir(folder_).filePath(QLatin1String(name)); }

    void goOn() {
        try {
            doOne(turn_++ % 6);
        } catch (const BadFile& fault) {
            tell(QStringLiteral("failed ") + QString::fromUtf8(fault.what()));
        } catch (const Refused&) { // NOLINT(bugprone-empty-catch): there is nothing to export yet
        }
    }
    void doOne(int what) {
        using ui::FigureFormat;
        ui::ExportLink& exports = window_.exports();
        const auto figure = [&](const char* name, FigureFormat format) {
            exports.exports().writeOne("accuracy", format, {.width = 480, .height = 270, .points = 10},
                                       in(name));
            tellExported(in(name), {});
        };
        switch (what) {
        case 0:
            window_.sessions().saveAs(in("session.mcs"));
            break;
        case 1:
            figure("figure.png", FigureFormat::Png);
            break;
        case 2:
            figure("figure.svg", FigureFormat::Svg);
            break;
        case 3:
            figure("figure.pdf", FigureFormat::Pdf);
            break;
        case 4:
            for (const QString& path : exports.data().writeTables("accuracy", in("accuracy.csv"))) {
                tellExported(path, {});
            }
            break;
        default:
            if (!exports.data().busy()) {
                exports.data().writeArrays({false, true, true, {}}, in("run.npz"));
            }
        }
    }

    ui::MainWindow& window_;
    QString folder_;
    QTimer timer_;
    int turn_ = 0;
};

/// Milliseconds for which this thread has run, or has waited for a processor that others used.
qint64 readyTime() {
    QFile file(QStringLiteral("/proc/thread-self/schedstat"));
    const QList<QByteArray> times =
        file.open(QIODevice::ReadOnly) ? file.readAll().split(' ') : QList<QByteArray>();
    constexpr qint64 kNanoseconds = 1'000'000; // of a millisecond
    return (times.value(0).toLongLong() + times.value(1).toLongLong()) / kNanoseconds;
}

/// Tells how the run and its files go, and how long the window does not answer.
class Reporter : public QObject {
public:
    explicit Reporter(ui::MainWindow& window) {
        const auto* feed = window.findChild<ui::FrameFeed*>();
        connect(feed, &ui::FrameFeed::stateReady, this, [this](const FramePtr& frame) {
            tell(QString("at %1 %2").arg(frame->position.updates).arg(start_.elapsed()));
        });
        connect(feed, &ui::FrameFeed::fileHandled, this, [this](const FileEvent& file) {
            if (file.outcome == FileEvent::Outcome::Failed) {
                tell("failed " + QString::fromStdString(file.fault.inEnglish()));
            } else if (file.kind == FileEvent::Kind::SavedSession && file.past &&
                       file.outcome == FileEvent::Outcome::Done) {
                tell((file.quiet ? "autosaved " : "saved ") + QString::number(file.past->now.updates));
                counts_ = true; // the window is built
            }
        });
        connect(&ticks_, &QTimer::timeout, this, [this] {
            const qint64 gap = sinceTick_.restart();
            const qint64 ready = readyTime();
            if (counts_ && gap >= kStall) {
                tell(QString("stall %1 %2").arg(gap).arg(std::max<qint64>(gap - (ready - readyAtTick_), 0)));
            }
            readyAtTick_ = ready;
        });
        start_.start();
        sinceTick_.start();
        ticks_.start(5);
    }

private:
    static constexpr qint64 kStall = 300; ///< ms
    QElapsedTimer start_;
    QElapsedTimer sinceTick_;
    QTimer ticks_;
    qint64 readyAtTick_ = 0; ///< ms
    bool counts_ = false;
};

} // namespace

int main(int argc, char** argv) {
    if (argc < 3) {
        std::fputs("busy_window FOLDER AUTOSAVE [quiet]\n", stderr);
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const std::chrono::milliseconds interval(QString::fromLocal8Bit(argv[2]).toInt());
    const bool quiet = argc > 3;
    const QApplication application(argc, argv);
    QCoreApplication::setApplicationName("microcircuit-faults");
    mc::ui::applyTheme(*qApp);
    mc::Runner runner(experiment(), 1);
    mc::ui::MainWindow window(runner);
    const Reporter reporter(window);
    window.show();
    window.startAutosave(folder + "/autosave", interval);
    if (window.noticeBar().kind() == mc::Notice::Kind::Failure) {
        tell("failed " + window.noticeBar().text());
    }
    runner.post(mc::command::Play{});
    std::unique_ptr<Work> work;
    if (!quiet) {
        work = std::make_unique<Work>(window, folder);
    }
    return QApplication::exec();
}
