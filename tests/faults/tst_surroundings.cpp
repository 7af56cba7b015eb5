#include "faulty_process.h"
#include "program.h"
#include "support/test_class.h"
#include "training/files/checkpoint.h"
#include "whole_files.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

using namespace mc::testing;

namespace {

constexpr int kSoon = 60'000; // ms, on a machine that does other things, too

/// Goes on until it is ended; an epoch is 20 updates.
QStringList endless(const QString& out, const QStringList& more = {}) {
    return QStringList{"train",   "--net",   "784-20-10", "--images",  "200", "--test-images",
                       "50",      "--batch", "10",        "--threads", "1",   "--epochs",
                       "1000000", "--out",   out} +
           more;
}

QStringList autosavesIn(const QString& folder) {
    return QDir(folder + "/autosave").entryList({"*.mcs"}, QDir::Files);
}

/// A shell line that runs the program in a place of its own, where "$1" is a mount that nobody else sees.
QString mounted(const QString& mount) {
    return "exec unshare --user --map-root-user --mount /bin/sh -c '" + mount + "' sh \"$@\"";
}

constexpr int kNoMount = 99; // status of a line of mounted() where it did not mount

bool couldNotMount(const Finished& run) {
    return run.status == kNoMount || run.err.contains("unshare");
}

} // namespace

/// Folders, environments, limits, clocks and other programs that are not as they usually are.
class TestSurroundings : public QObject {
    Q_OBJECT
private slots:
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }

    void aReadOnlyFolderIsSaid();
    void aDiskThatIsTooSmallKeepsNoHalves();
    void aFolderThatIsRemovedEndsATrainingWithASentence();
    void aWindowWhoseFolderIsRemovedSavesAgainOnceItIsBack();
    void withoutAHomeAWindowStaysOpenAndACommandWorks_data();
    void withoutAHomeAWindowStaysOpenAndACommandWorks();
    void withoutATemporaryFolderCommandsWorkOrSayWhy();
    void withFewFilesACommandWorksOrSaysWhy();
    void withLittleMemoryACommandWorksOrSaysWhy();
    void aClockThatIsSetBackDelaysNoCheckpoint();
    void aClockThatIsSetBackDelaysNoAutosave();
    void twoWindowsShareAFolderOfAutosaves();
    void ofManyTrainingsInOneFolderOneRuns();
    void aTrainingThatWasSuspendedGoesOn();
    void aWindowThatWasSuspendedGoesOn();

private:
    [[nodiscard]] QString in(const QString& name) const { return folder_->filePath(name); }

    std::unique_ptr<QTemporaryDir> folder_;
};

/// A mount that is read-only also for root.
void TestSurroundings::aReadOnlyFolderIsSaid() {
    QVERIFY(QDir().mkpath(in("out")));
    QCOMPARE(runProgram(tinyTraining(in("run"))).status, 0); // to export
    const QString line =
        mounted("mount --bind -o ro " + in("out") + " " + in("out") +
                " 2>/dev/null && mount -o remount,ro,bind " + in("out") + " || exit 99; exec \"$@\"");
    for (const QStringList& command :
         {tinyTraining(in("out")), QStringList{"export", in("run/state.mcz"), in("out/run.npz")}}) {
        const Finished run = runInShell(line, command);
        if (couldNotMount(run)) {
            QSKIP("This machine does not let us mount.");
        }
        QCOMPARE(run.status, 1);
        QVERIFY2(run.err.contains("Read-only file system") && run.err.count('\n') == 1, run.err.constData());
    }
}

/// Real file systems that are full at one place or another.
void TestSurroundings::aDiskThatIsTooSmallKeepsNoHalves() {
    QVERIFY(QDir().mkpath(in("disk")) && QDir().mkpath(in("copy")));
    const QList<int> sizes =
        isLong() ? QList<int>{4, 16, 64, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448, 480}
                 : QList<int>{192};
    int full = 0;
    for (const int kilobytes : sizes) {
        const QString line =
            mounted(QString("mount -t tmpfs -o size=%1k none %2 2>/dev/null || exit 99; \"$@\"; status=$?; "
                            "cp -r %2/. %3; exit $status")
                        .arg(kilobytes)
                        .arg(in("disk"), in("copy")));
        const Finished run = runInShell(line, tinyTraining(in("disk"), {"--checkpoint-every", "1 update"}));
        if (couldNotMount(run)) {
            QSKIP("This machine does not let us mount.");
        }
        if (run.status != 0) {
            ++full;
            QCOMPARE(run.status, 1);
            QVERIFY2(run.err.contains("cannot be written") && run.err.contains("No space left on device"),
                     run.err.constData());
        }
        const QString broken = brokenFileIn(in("copy"));
        QVERIFY2(broken.isEmpty(), qPrintable(QString("%1 kB: %2").arg(kilobytes).arg(broken)));
        QVERIFY2(partsIn(in("copy")).isEmpty(), qPrintable(partsIn(in("copy")).join(' ')));
        QVERIFY(QDir(in("copy")).removeRecursively() && QDir().mkpath(in("copy")));
    }
    tellFigure(QString("disks (tmpfs) of %1 sizes: %2 were too small, each said so, no half files")
                   .arg(sizes.size())
                   .arg(full));
}

void TestSurroundings::aFolderThatIsRemovedEndsATrainingWithASentence() {
    QProcess process;
    start(process, endless(in("out")));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(in("out/state.mcz")), kSoon);
    QVERIFY(QDir().rename(in("out"), in("elsewhere"))); // as a whole: a file that comes meanwhile would stay
    const Finished run = waitFor(process);
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.contains("state.mcz: cannot be written: No such file or directory"),
             run.err.constData());
    QVERIFY(updatesIn(in("elsewhere/state.mcz")) >= 0);
}

void TestSurroundings::aWindowWhoseFolderIsRemovedSavesAgainOnceItIsBack() {
    Watched window;
    window.startWindow({in("window"), "200", "quiet"}, folder_->path());
    QVERIFY(window.waitForLine("autosaved", kSoon));
    QVERIFY(QDir(in("window/autosave")).removeRecursively());
    QVERIFY(window.waitForLine("failed", kSoon));
    QVERIFY2(window.last("failed").contains("No such file or directory"), window.last("failed").constData());
    const qsizetype then = window.lines().size();
    QVERIFY(window.waitForLine("at ", kSoon, then));
    QVERIFY(QDir().mkpath(in("window/autosave")));
    QVERIFY(window.waitForLine("autosaved", kSoon, window.lines().size()));
    window.kill();
    QCOMPARE(autosavesIn(in("window")).size(), 1);
    const QString broken = brokenFileIn(in("window"));
    QVERIFY2(broken.isEmpty(), qPrintable(broken));
}

void TestSurroundings::withoutAHomeAWindowStaysOpenAndACommandWorks_data() {
    QTest::addColumn<QString>("environment");
    // Its home is then the root of the file system, which must not be written.
    QTest::newRow("no HOME") << "env -u HOME -u XDG_DATA_HOME -u XDG_CONFIG_HOME -u XDG_RUNTIME_DIR";
    if (isLong()) {
        QTest::newRow("a HOME that is not there")
            << "env -u XDG_DATA_HOME -u XDG_CONFIG_HOME -u XDG_RUNTIME_DIR HOME=/proc/none";
    }
    QTest::newRow("folders that are files")
        << "env HOME=/dev/null XDG_DATA_HOME=/dev/null XDG_CONFIG_HOME=/dev/null XDG_RUNTIME_DIR=/dev/null";
}

/// Where the root of the file system is read-only, also for root: a home that is not there is not made in its
/// place.
void TestSurroundings::withoutAHomeAWindowStaysOpenAndACommandWorks() {
    QFETCH(const QString, environment);
    const auto with = [&](const QString& command) {
        return mounted(
            QString("mount --bind %1 %1 && mount -o remount,ro,bind / || exit %2; TMPDIR=%1 %3 %4; exit $?")
                .arg(folder_->path())
                .arg(kNoMount)
                .arg(environment, command));
    };
    const Finished window =
        runInShell(with(QString("QT_QPA_PLATFORM=offscreen timeout -s KILL %1 \"$@\"").arg(isLong() ? 8 : 2)),
                   {"--net", "784-20-10", "--images", "200", "--test-images", "50", "--autosave", "1",
                    "--play", "--threads", "1"});
    if (couldNotMount(window)) {
        QSKIP("This machine does not let us mount.");
    }
    // It ends by the end of its time alone.
    QVERIFY2(window.status == 128 + SIGKILL, QByteArray::number(window.status) + window.err);
    const Finished run = runInShell(with("\"$@\""), tinyTraining(in("out")));
    QVERIFY2(run.status == 0, run.err.constData());
    const QString broken = brokenFileIn(in("out"));
    QVERIFY2(broken.isEmpty(), qPrintable(broken));
}

void TestSurroundings::withoutATemporaryFolderCommandsWorkOrSayWhy() {
    const QString line = "TMPDIR=/proc/none; export TMPDIR; \"$@\"";
    const QStringList small{"--net",    "784-20-10", "--images", "200", "--test-images", "50",
                            "--length", "1",         "--rate",   "5",   "--size",        "320x240"};
    const QList<QStringList> commands{
        tinyTraining(in("out")),
        QStringList{"film", "--view", "accuracy", "--out", in("film.gif")} + small,
        {"handout", "1", "--out", in("handout.html")},
    };
    for (const QStringList& command : commands.first(isLong() ? 3 : 2)) {
        const Finished run = runInShell(line, command);
        QVERIFY2(run.status == 0 ||
                     (run.status == 1 && run.err.contains("microcircuit " + command[0].toLatin1() + ": ")),
                 run.err.constData());
        tellFigure(QString("no temporary folder: %1: status %2 %3")
                       .arg(command[0])
                       .arg(run.status)
                       .arg(QString::fromUtf8(run.status == 0 ? QByteArray()
                                                              : run.err.trimmed().split('\n').last())));
    }
    const QString broken = brokenFileIn(folder_->path());
    QVERIFY2(broken.isEmpty(), qPrintable(broken));
}

void TestSurroundings::withFewFilesACommandWorksOrSaysWhy() {
    const QList<int> limits =
        isLong() ? QList<int>{3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 24, 32} : QList<int>{5, 8};
    for (const int files : limits) {
        const Finished run = runInShell(QString("ulimit -n %1; \"$@\"").arg(files), tinyTraining(in("out")));
        const QByteArray words =
            QByteArray::number(files) + ": " + QByteArray::number(run.status) + ' ' + run.err;
        QVERIFY2(run.status == 0 || run.status == 1 || run.status == 127,
                 words.constData()); // 127: the loader
        QVERIFY2(run.status != 1 || run.err.contains("Too many open files") ||
                     run.err.contains("Pictures cannot be painted"),
                 words.constData());
        const QString broken = brokenFileIn(folder_->path());
        QVERIFY2(broken.isEmpty(), qPrintable(broken));
        QVERIFY(partsIn(folder_->path()).isEmpty());
        tellFigure(QString("ulimit -n %1: status %2").arg(files).arg(run.status));
    }
}

/// What the program, its libraries and its stacks reserve is more than they use.
void TestSurroundings::withLittleMemoryACommandWorksOrSaysWhy() {
    const QList<int> limits = isLong() ? QList<int>{60,  80,  100, 105, 110, 115, 120, 125, 130, 135,
                                                    140, 150, 160, 165, 170, 180, 200, 250, 300}
                                       : QList<int>{120, 150};
    for (const int megabytes : limits) {
        const Finished run = runInShell(QString("ulimit -v %1; \"$@\"").arg(megabytes * 1000),
                                        tinyTraining(in("out"), {"--threads", "2"}));
        const QByteArray words =
            QByteArray::number(megabytes) + " MB: " + QByteArray::number(run.status) + ' ' + run.err;
        QVERIFY2(run.status == 0 || run.status == 1 || run.status == 127,
                 words.constData()); // 127: the loader
        QVERIFY2(run.status != 1 || run.err.contains("memory") || run.err.contains("threads"),
                 words.constData());
        const QString broken = brokenFileIn(folder_->path());
        QVERIFY2(broken.isEmpty(), qPrintable(broken));
        tellFigure(QString("ulimit -v %1 MB: status %2 %3")
                       .arg(megabytes)
                       .arg(run.status)
                       .arg(QString::fromUtf8(run.status == 0 ? QByteArray()
                                                              : run.err.trimmed().split('\n').last())));
    }
}

void TestSurroundings::aClockThatIsSetBackDelaysNoCheckpoint() {
    QStringList command =
        endless(in("out"), {"--encoder", "poisson", "--steps", "400", "--checkpoint-every", "1 s"});
    command.replaceInStrings("784-20-10", "784-100-10");
    command[command.indexOf("--images") + 1] = "5000"; // an epoch takes a minute: none ends meanwhile
    Watched program;
    program.startProgram(command, folder_->path(),
                         environmentWith({.clock = -86'400, .clockAfter = 1}, in("out"), in("told")));
    std::int64_t seen = 0;
    int checkpoints = 0; // within an epoch of 500 updates
    const auto look = [&] {
        const std::int64_t kept = updatesIn(in("out/state.mcz"));
        checkpoints += kept > seen && kept % 500 != 0 ? 1 : 0;
        seen = kept;
        return checkpoints >= 3;
    };
    QTRY_VERIFY_WITH_TIMEOUT(look(), 2 * kSoon); // if the clock delayed them, they would come in a day
}

void TestSurroundings::aClockThatIsSetBackDelaysNoAutosave() {
    Watched window;
    window.startWindow({in("window"), "300", "quiet"}, folder_->path(),
                       environmentWith({.clock = -86'400, .clockAfter = 2}, in("window"), in("told")));
    QVERIFY(window.waitForLine("autosaved", kSoon));
    window.watch(2500);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(window.waitForLine("autosaved", kSoon, window.lines().size())); // not in a day
    }
}

void TestSurroundings::twoWindowsShareAFolderOfAutosaves() {
    Watched one;
    Watched other;
    one.startWindow({in("window"), "200"}, folder_->path());
    other.startWindow({in("window"), "200"}, folder_->path());
    for (Watched* window : {&one, &other}) {
        QVERIFY(window->waitForLine("autosaved", kSoon));
        QVERIFY(window->waitForLine("saved", kSoon)); // to the same file
    }
    one.watch(isLong() ? 5000 : 500);
    other.watch(100);
    QVERIFY(one.runs() && other.runs());
    QCOMPARE(autosavesIn(in("window")).size(), 2);
    one.kill();
    other.kill();
    for (Watched* window : {&one, &other}) {
        QVERIFY2(window->last("failed").isEmpty(), window->last("failed").constData());
    }
    const QString broken = brokenFileIn(in("window"));
    QVERIFY2(broken.isEmpty(), qPrintable(broken));
}

void TestSurroundings::ofManyTrainingsInOneFolderOneRuns() {
    const QString line = R"(for i in 1 2 3 4 5; do "$@" 2>&1 | sed "s/^/$i /" & done; wait)";
    QStringList command = tinyTraining(in("out"), {"--threads", "1"});
    command[command.indexOf("--epochs") + 1] = "100";
    const Finished run = runInShell(line, command);
    QCOMPARE(run.out.count("another run is writing its results to this folder"), 4);
    QCOMPARE(run.out.count("Done. The results are in"), 1);
    const QString broken = brokenFileIn(in("out"));
    QVERIFY2(broken.isEmpty(), qPrintable(broken));
    QVERIFY(partsIn(in("out")).isEmpty());
}

void TestSurroundings::aTrainingThatWasSuspendedGoesOn() {
    Watched program;
    program.startProgram(endless(in("out"), {"--checkpoint-every", "7 updates"}), folder_->path());
    QTRY_VERIFY_WITH_TIMEOUT(updatesIn(in("out/state.mcz")) > 0, kSoon);
    std::mt19937 random = randomMoments();
    for (int i = 0; i < (isLong() ? 20 : 2); ++i) {
        QTest::qWait(drawn(random, 0, 50));
        program.signal(SIGSTOP);
        QTest::qWait(isLong() ? 300 : 100);
        const std::int64_t kept = updatesIn(in("out/state.mcz"));
        program.signal(SIGCONT);
        QTRY_VERIFY_WITH_TIMEOUT(updatesIn(in("out/state.mcz")) > kept, kSoon);
    }
}

void TestSurroundings::aWindowThatWasSuspendedGoesOn() {
    Watched window;
    window.startWindow({in("window"), "200"}, folder_->path());
    QVERIFY(window.waitForLine("autosaved", kSoon));
    for (int i = 0; i < (isLong() ? 10 : 1); ++i) {
        window.signal(SIGSTOP);
        QTest::qWait(isLong() ? 1000 : 200);
        const QString broken = brokenFileIn(in("window"));
        window.signal(SIGCONT);
        QVERIFY2(broken.isEmpty(), qPrintable(broken));
        window.watch(0);
        QVERIFY(window.waitForLine("autosaved", kSoon, window.lines().size()));
        QVERIFY(window.waitForLine("saved", kSoon, window.lines().size()));
    }
    QVERIFY(window.last("failed").isEmpty());
}

MC_TEST(TestSurroundings)
#include "tst_surroundings.moc"
