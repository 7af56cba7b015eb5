#include "faulty_process.h"
#include "program.h"
#include "support/test_class.h"
#include "whole_files.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cerrno>
#include <cstring>

using namespace mc::testing;

namespace {

QStringList namesIn(const QString& folder) {
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

QByteArray lastLineOf(const QByteArray& text) {
    return text.trimmed().split('\n').last();
}

} // namespace

/// Each write, sync, rename and opening of a file fails once, and from there on. With MC_MOMENTS every single
/// one.
class TestFailingCalls : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void aCommandEndsWithASentenceAndWholeFiles_data();
    void aCommandEndsWithASentenceAndWholeFiles();
    void withoutMemoryACommandEndsWithASentence_data();
    void withoutMemoryACommandEndsWithASentence();
    void aWindowThatCannotSaveSaysSoAndGoesOn_data();
    void aWindowThatCannotSaveSaysSoAndGoesOn();
    void aSlowDiskDoesNotHoldTheWindowUp();

private:
    [[nodiscard]] QString in(const QString& name) const { return folder_.filePath(name); }
    [[nodiscard]] QStringList commandNamed(const QString& name) const;
    /// What was told of the calls that failed, or were counted.
    [[nodiscard]] QByteArray told() const { return contentOf(in("told")); }
    [[nodiscard]] Finished runWith(const CallFault& fault, const QStringList& command) const {
        QFile::remove(in("told"));
        QDir(in("out/pictures")).removeRecursively(); // a folder that is not empty is refused
        return runProgram(command, environmentWith(fault, in("out"), in("told")));
    }

    QTemporaryDir folder_;
};

QStringList TestFailingCalls::commandNamed(const QString& name) const {
    const QStringList small{"--net", "784-10-10", "--images", "200", "--test-images", "50", "--threads", "1"};
    const QStringList film{"film",   "--view", "accuracy", "--length", "1",
                           "--rate", "5",      "--size",   "320x240",  "--out"};
    const QMap<QString, QStringList> commands{
        {"train",
         QStringList{"train", "--epochs", "1", "--checkpoint-every", "2 updates", "--out", in("out")} +
             small},
        {"export", {"export", in("run/state.mcz"), in("out/run.npz")}},
        {"race",
         QStringList{"race", "--rules", "bp", "--seeds", "1", "--epochs", "1", "--out", in("out")} + small},
        {"tune", QStringList{"tune", "--rules", "bp", "--trials", "2", "--epochs", "1", "--validation", "50",
                             "--out", in("out")} +
                     small},
        {"handout", {"handout", "1", "--out", in("out/handout.html"), "--films", "no"}},
        {"film gif", film + QStringList{in("out/film.gif")} + small},
        {"film apng", film + QStringList{in("out/film.apng")} + small},
        {"film pictures", film + QStringList{in("out/pictures")} + small}};
    return commands.value(name);
}

void TestFailingCalls::initTestCase() {
    QCOMPARE(runProgram(tinyTraining(in("run"))).status, 0);
}

void TestFailingCalls::aCommandEndsWithASentenceAndWholeFiles_data() {
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("call");
    QTest::addColumn<int>("error");
    QTest::addColumn<bool>("lasting");
    const auto add = [](const char* command, const char* call, int error, bool lasting) {
        QTest::addRow("%s: %s%s", command, call, lasting ? " from then on" : "")
            << command << call << error << lasting;
    };
    for (const char* command :
         {"train", "export", "race", "tune", "handout", "film gif", "film apng", "film pictures"}) {
        if (!isLong() && std::strcmp(command, "train") != 0 && std::strcmp(command, "export") != 0) {
            continue;
        }
        add(command, "write", ENOSPC, false);
        add(command, "write", ENOSPC, true);
        add(command, "sync", EIO, false);
        add(command, "rename", EACCES, false);
        add(command, "open", EROFS, false);
        add(command, "open", EMFILE, true);
    }
}

void TestFailingCalls::aCommandEndsWithASentenceAndWholeFiles() {
    QFETCH(const QString, command);
    QFETCH(const QString, call);
    QFETCH(const int, error);
    QFETCH(const bool, lasting);
    QDir(in("out")).removeRecursively();
    QVERIFY(QDir().mkpath(in("out")));
    const QStringList arguments = commandNamed(command);
    const Finished first = runWith({.call = call}, arguments); // what was there before
    QVERIFY2(first.status == 0, first.err.constData());
    const QStringList before = namesIn(in("out"));
    const QByteArray program = "microcircuit " + arguments[0].toLatin1() + ": ";
    const int calls = told().trimmed().split(' ').last().toInt();
    const int step = std::max(1, calls / (isLong() ? 100 : 2)); // GIF has hundreds of small writes
    int failed = 0;
    for (int at = 1;; at += step) {
        const Finished run = runWith({.call = call, .at = at, .error = error, .lasting = lasting}, arguments);
        const QByteArray words = "call " + QByteArray::number(at) + ": " + told() + run.err;
        if (told().startsWith("calls ")) {
            QVERIFY2(run.status == 0, words.constData());
            break; // there is no such call any more
        }
        ++failed;
        const bool ofFolder = call == "sync" && told().split('\n').first().endsWith(in("out").toUtf8());
        if (!ofFolder) { // the name of a file that is there may not last; all else is a failure
            QVERIFY2(run.status == 1, words.constData());
            QVERIFY2(lastLineOf(run.err).startsWith(program) && run.err.contains(std::strerror(error)),
                     words.constData());
        }
        const QString broken = brokenFileIn(in("out"));
        QVERIFY2(broken.isEmpty(), (words + broken.toUtf8()).constData());
        QVERIFY2(partsIn(in("out")).isEmpty(), (words + partsIn(in("out")).join(' ').toUtf8()).constData());
        for (const QString& name : before) {
            QVERIFY2(QFile::exists(in("out/" + name)), (words + name.toUtf8()).constData());
        }
    }
    QVERIFY(calls > 0 && failed > 0);
    tellFigure(QString("%1, %2%3: %4 of %5 failed, each with a sentence, no half file, all files kept")
                   .arg(command, call, lasting ? QString(" from the n-th on") : QString())
                   .arg(failed)
                   .arg(calls));
}

void TestFailingCalls::withoutMemoryACommandEndsWithASentence_data() {
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("call");
    for (const char* command : {"train", "export", "race", "handout", "film gif"}) {
        if (isLong() || std::strcmp(command, "train") == 0) {
            QTest::addRow("%s", command) << command << "alloc";
        }
    }
}

void TestFailingCalls::withoutMemoryACommandEndsWithASentence() {
    QFETCH(const QString, command);
    QFETCH(const QString, call);
    QDir(in("out")).removeRecursively();
    QVERIFY(QDir().mkpath(in("out")));
    const QStringList arguments = commandNamed(command);
    constexpr std::int64_t kLarge = 20'000;
    const Finished first = runWith({.call = call, .bytes = kLarge}, arguments);
    QVERIFY2(first.status == 0, first.err.constData());
    const int all = told().trimmed().split(' ').last().toInt();
    QVERIFY(all > 0);
    std::mt19937 random = randomMoments();
    const int count = moments(4);
    int refused = 0;
    int crashed = 0;
    QByteArray how;
    for (int i = 0; i < count; ++i) {
        const int at = drawn(random, 1, all);
        const Finished run = runWith({.call = call, .at = at, .error = ENOMEM, .bytes = kLarge}, arguments);
        const QByteArray words = "call " + QByteArray::number(at) + " of " + QByteArray::number(all) + ": " +
                                 told() + QByteArray::number(run.status) + ' ' + run.err;
        if (run.status == 1) {
            ++refused;
            const bool said = run.err.contains("memory") || run.err.contains("Pictures cannot be painted");
            QVERIFY2(said || command == "handout", words.constData()); // whose lesson tells that it halts
            QVERIFY2(partsIn(in("out")).isEmpty(), words.constData());
        } else if (run.status != 0) { // what some library takes can be done without
            ++crashed;
            how += words + '\n';
            for (const QString& part : partsIn(in("out"))) {
                QFile::remove(part);
            }
        }
        const QString broken = brokenFileIn(in("out"));
        QVERIFY2(broken.isEmpty(), (words + broken.toUtf8()).constData());
    }
    tellFigure(
        QString(
            "%1, one of %2 allocations of 20 kB and more fails, %3 tried: %4 ended with a sentence, %5 in "
            "another way, the others went on")
            .arg(command)
            .arg(all)
            .arg(count)
            .arg(refused)
            .arg(crashed));
    // Parts of Qt, such as its style sheets, do not look at what they get, and crash.
    QVERIFY2(crashed == 0 || (command != "train" && command != "export" && crashed <= count / 10),
             how.constData());
}

void TestFailingCalls::aWindowThatCannotSaveSaysSoAndGoesOn_data() {
    QTest::addColumn<QString>("call");
    QTest::addColumn<int>("error");
    QTest::addColumn<bool>("lasting");
    QTest::newRow("a full disk") << "write" << ENOSPC << true;
    if (isLong()) {
        QTest::newRow("one write") << "write" << ENOSPC << false;
        QTest::newRow("one sync") << "sync" << EIO << false;
        QTest::newRow("one rename") << "rename" << EIO << false;
        QTest::newRow("a folder that becomes read-only") << "open" << EROFS << true;
    }
}

void TestFailingCalls::aWindowThatCannotSaveSaysSoAndGoesOn() {
    QFETCH(const QString, call);
    QFETCH(const int, error);
    QFETCH(const bool, lasting);
    std::mt19937 random = randomMoments();
    const int count = isLong() ? std::max(2, moments(0) / 10) : 1;
    for (int i = 0; i < count; ++i) {
        const QTemporaryDir folder;
        const int at = drawn(random, 8, 40);
        QFile::remove(in("told"));
        Watched window;
        window.startWindow({folder.path(), "300"}, folder.path(),
                           environmentWith({.call = call, .at = at, .error = error, .lasting = lasting},
                                           folder.path(), in("told")));
        if (call == "sync") { // that of a folder fails without a word
            QTRY_VERIFY_WITH_TIMEOUT(!told().isEmpty(), 60'000);
            if (!told().contains(".part")) {
                continue;
            }
        }
        QVERIFY(window.waitForLine("failed ", 60'000));
        QVERIFY2(window.last("failed ").contains(std::strerror(error)), window.last("failed ").constData());
        const qsizetype then = window.lines().size();
        QVERIFY(window.waitForLine("at ", 10'000, then)); // it goes on
        QVERIFY(window.waitForLine(lasting ? "failed " : "autosaved ", 20'000, then));
        QVERIFY(window.runs());
        window.kill();
        const QString broken = brokenFileIn(folder.path());
        QVERIFY2(broken.isEmpty(), qPrintable(broken));
        for (const QByteArray& line : window.lines()) {
            QVERIFY2(!line.startsWith("exported ") || QFile::exists(line.mid(9)), line.constData());
        }
    }
    tellFigure(QString("window, %1%2 failed at %3 random places: it said so and went on, all files whole")
                   .arg(call, lasting ? QString(" from the n-th on") : QString())
                   .arg(count));
}

void TestFailingCalls::aSlowDiskDoesNotHoldTheWindowUp() {
    const QTemporaryDir folder;
    Watched window;
    window.startWindow({folder.path(), "200", "quiet"}, folder.path(),
                       environmentWith({.slow = 400}, folder.path(), in("told")));
    const int saves = isLong() ? 20 : 4;
    for (int i = 0; i < saves; ++i) {
        const qsizetype from = window.lines().size();
        QVERIFY(window.waitForLine("autosaved", 30'000, from));
    }
    // Each autosave takes 1.2 s. Other programs may hold the window up, too, but it does not wait then for a
    // disk.
    const auto stalls = std::ranges::count_if(window.lines(), [](const QByteArray& line) {
        return line.startsWith("stall ") && line.split(' ').value(2).toInt() >= 300;
    });
    tellFigure(
        QString(
            "window, a disk on which each write and sync takes 0.4 s: %1 autosaves, %2 times the window did "
            "not answer and waited for 300 ms or more")
            .arg(saves)
            .arg(stalls));
    QVERIFY(stalls < saves / 2);
}

MC_TEST(TestFailingCalls)
#include "tst_failing_calls.moc"
