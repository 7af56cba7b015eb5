#include "faulty_process.h"
#include "program.h"
#include "support/test_class.h"
#include "training/files/checkpoint.h"
#include "whole_files.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <utility>

using namespace mc::testing;

namespace {

bool sameWeights(const mc::LearnerState& a, const mc::LearnerState& b) {
    bool same = a.updates == b.updates && a.network.layers.size() == b.network.layers.size();
    for (std::size_t k = 0; same && k < a.network.layers.size(); ++k) {
        same = a.network.layers[k].forward == b.network.layers[k].forward &&
               a.network.layers[k].feedback == b.network.layers[k].feedback &&
               a.slow[k].forward == b.slow[k].forward;
    }
    return same;
}

/// An epoch is 90 updates.
QStringList training(const QString& out, const QStringList& more) {
    return QStringList{"train", "--net",     "784-24-10", "--images", "900", "--test-images", "50", "--batch",
                       "10",    "--threads", "1",         "--out",    out} +
           more;
}

/// Seconds from the last time a file was written until now.
double ageOf(const QString& file) {
    return static_cast<double>(QFileInfo(file).lastModified().msecsTo(QDateTime::currentDateTime())) / 1000;
}

} // namespace

/// Programs killed (SIGKILL) at random moments. With MC_MOMENTS so many of each kind, else a few.
class TestKilled : public QObject {
    Q_OBJECT
private slots:
    void aTrainingKilledAgainAndAgainIsTheOneThatWasNot();
    void aTrainingLosesNoMoreThanItsInterval();
    void aWindowThatSavesAndExportsLeavesWholeFiles();
    void aWindowRecoveredAgainAndAgainLosesNoMoreThanItsAutosave();
    void exportsThatAreKilledLeaveNoHalves();

private:
    std::mt19937 random_ = randomMoments();
};

/// The next one goes on from the checkpoint that the one before has left.
void TestKilled::aTrainingKilledAgainAndAgainIsTheOneThatWasNot() {
    const QTemporaryDir folder;
    const QString out = folder.filePath("killed");
    const QString state = out + "/state.mcz";
    std::int64_t kept = -1;
    std::int64_t announced = -1;
    const int count = moments(4);
    for (int i = 0; i < count; ++i) {
        Watched program;
        const QStringList endless{"--checkpoint-every", "7 updates", "--epochs", "100000"};
        program.startProgram(
            kept < 0 ? training(out, endless)
                     : QStringList{"train", "--resume", state, "--threads", "1", "--out", out} + endless,
            folder.path());
        for (int waits = 0; i == 0 && waits < 600 && updatesIn(state) <= 0; ++waits) {
            program.watch(50); // the first one learns something, however slow the machine
        }
        program.watch(drawn(random_, 0, 700));
        program.kill();
        const QString broken = brokenFileIn(out);
        QVERIFY2(broken.isEmpty(), qPrintable(broken));
        QVERIFY2(partsIn(out).size() <= 1, qPrintable(partsIn(out).join(' ')));
        const std::int64_t before = std::exchange(kept, updatesIn(state));
        QVERIFY(kept >= before);
        for (const QJsonObject& line : jsonLines(program.lines().join('\n'))) {
            announced = std::max<std::int64_t>(announced, line.value("updates").toInt(-1));
        }
        QVERIFY2(kept >= announced, qPrintable(QString("%1 of %2").arg(kept).arg(announced)));
    }
    QVERIFY(kept > 0);
    const QStringList end{"--to", QString("update=%1").arg(kept + 1)};
    const Finished last = runProgram(QStringList{"train", "--resume", state, "--out", out} + end);
    QVERIFY2(last.status == 0, last.err.constData());
    QVERIFY(partsIn(out).isEmpty());
    const Finished straight = runProgram(training(folder.filePath("straight"), end));
    QVERIFY2(straight.status == 0, straight.err.constData());
    QVERIFY(sameWeights(mc::readCheckpoint(state.toStdString()).state,
                        mc::readCheckpoint(folder.filePath("straight/state.mcz").toStdString()).state));
    tellFigure(
        QString(
            "train killed %1 times, a checkpoint every 7 updates: %2 updates, all files whole, the bits of "
            "a run that was not killed")
            .arg(count)
            .arg(kept));
}

void TestKilled::aTrainingLosesNoMoreThanItsInterval() {
    const QTemporaryDir folder;
    const QString state = folder.filePath("out/state.mcz");
    double longest = 0; // s
    const int count = std::min(moments(2), 40);
    for (int i = 0; i < count; ++i) {
        Watched program; // an epoch takes longer than any of its lives
        QStringList command = training(
            folder.filePath("out"), {"--encoder", "poisson", "--steps", "400", "--checkpoint-every", "1 s"});
        command.replaceInStrings("784-24-10", "784-100-10");
        program.startProgram(command, folder.path());
        program.watch(drawn(random_, 500, 3500));
        const double age = QFileInfo::exists(state) ? ageOf(state) : 0;
        program.kill();
        const QString broken = brokenFileIn(folder.path());
        QVERIFY2(broken.isEmpty(), qPrintable(broken));
        longest = std::max(longest, age);
        QVERIFY(QDir(folder.filePath("out")).removeRecursively());
    }
    tellFigure(QString("train killed %1 times, a checkpoint every 1 s: at most %2 s of training lost")
                   .arg(count)
                   .arg(longest, 0, 'f', 2));
    QVERIFY2(longest < 10, qPrintable(QString::number(longest))); // on a machine that does other things, too
}

void TestKilled::aWindowThatSavesAndExportsLeavesWholeFiles() {
    const QTemporaryDir folder;
    qint64 longest = 0; // ms
    int autosaved = 0;
    int announced = 0;
    const int count = moments(2);
    for (int i = 0; i < count; ++i) {
        Watched window;
        window.startWindow({folder.path(), "700"}, folder.path());
        QVERIFY(window.waitForLine("at", 30'000));
        window.watch(drawn(random_, 0, 3000));
        window.kill();
        const QString broken = brokenFileIn(folder.path());
        QVERIFY2(broken.isEmpty(), qPrintable(broken));
        QVERIFY(QDir(folder.filePath("autosave")).entryList({"*.mcs"}).size() <= 7);
        std::int64_t saved = -1;
        for (const QByteArray& line : window.lines()) {
            if (line.startsWith("exported ")) {
                ++announced;
                QVERIFY2(QFileInfo::exists(line.mid(9)), line.constData());
            } else if (line.startsWith("saved ")) {
                ++announced;
                QVERIFY(updatesIn(folder.filePath("session.mcs")) >= 0);
                saved = line.mid(6).toLongLong();
            }
            QVERIFY2(!line.startsWith("failed "), line.constData());
        }
        if (saved >= 0) {
            QVERIFY(updatesIn(folder.filePath("session.mcs")) >= saved);
        }
        // Its own autosave is the newest one.
        const QFileInfoList files =
            QDir(folder.filePath("autosave")).entryInfoList({"*.mcs"}, QDir::Files, QDir::Time);
        if (const QByteArray last = window.last("autosaved "); !last.isEmpty()) {
            ++autosaved;
            QVERIFY(!files.isEmpty());
            const std::int64_t kept = updatesIn(files.first().filePath());
            QVERIFY(kept >= last.toLongLong());
            qint64 lost = 0;
            for (const QByteArray& line : window.lines()) {
                const QList<QByteArray> words = line.split(' ');
                if (words[0] == "at" && words[1].toLongLong() <= kept) {
                    lost = words[2].toLongLong();
                }
            }
            longest = std::max(longest, window.last("at ").split(' ').value(1).toLongLong() - lost);
        }
    }
    tellFigure(
        QString("window killed %1 times while it saved and exported (%2 files announced): all whole; %3 had "
                "autosaved, every 0.7 s: at most %4 s lost")
            .arg(count)
            .arg(announced)
            .arg(autosaved)
            .arg(static_cast<double>(longest) / 1000, 0, 'f', 2));
    QVERIFY2(longest < 10'000, qPrintable(QString::number(longest)));
}

/// The program itself; every start recovers what the one before has left.
void TestKilled::aWindowRecoveredAgainAndAgainLosesNoMoreThanItsAutosave() {
    const QTemporaryDir home;
    const QDir autosaves(home.filePath("data/microcircuit/autosave"));
    std::int64_t kept = -1;
    double longest = 0; // s
    int recovered = 0;
    const int count = moments(2);
    for (int i = 0; i < count; ++i) {
        Watched program;
        const QStringList options{"--autosave", "1", "--play", "--threads", "1"};
        const bool first = autosaves.entryList({"run-*.mcs"}).isEmpty();
        const QDateTime begun = QDateTime::currentDateTime();
        program.startProgram(first ? QStringList{"--net", "784-24-10", "--images", "300", "--test-images",
                                                 "50", "--batch", "10", "--rate-decay", "1"} +
                                         options
                                   : QStringList{"--recover"} + options,
                             home.path());
        program.watch(drawn(random_, 0, 4500));
        const QFileInfoList files = autosaves.entryInfoList({"run-*.mcs"}, QDir::Files, QDir::Time);
        if (!files.isEmpty() && files.first().lastModified() > begun) {
            longest = std::max(longest, ageOf(files.first().filePath()));
            ++recovered;
        }
        program.kill();
        const QString broken = brokenFileIn(home.path());
        QVERIFY2(broken.isEmpty(), qPrintable(broken));
        for (const QString& name : autosaves.entryList({"run-*.mcs"}, QDir::Files)) {
            const std::int64_t updates = updatesIn(autosaves.filePath(name));
            QVERIFY2(updates >= kept, qPrintable(QString("%1 after %2").arg(updates).arg(kept)));
            kept = updates;
        }
        QVERIFY(autosaves.entryList({"run-*.mcs"}).size() <= 1); // it goes on in the same file
        QVERIFY(partsIn(home.path()).size() <= 2);
    }
    tellFigure(
        QString(
            "microcircuit --recover killed %1 times, %2 had autosaved, every 1 s: %3 updates in all, at most "
            "%4 s lost")
            .arg(count)
            .arg(recovered)
            .arg(kept)
            .arg(longest, 0, 'f', 2));
    QVERIFY2(longest < 10, qPrintable(QString::number(longest)));
}

void TestKilled::exportsThatAreKilledLeaveNoHalves() {
    const QTemporaryDir folder;
    const auto in = [&](const char* name) { return folder.filePath(QLatin1String(name)); };
    QVERIFY(runProgram(tinyTraining(in("run"))).status == 0);
    const QString state = in("run/state.mcz");
    const QStringList small{"--net", "784-20-10", "--images", "300", "--test-images", "50", "--threads", "1"};
    QList<QStringList> commands{
        {"export", state, in("run.npz"), "--presentation"},
        {"film", "--view", "accuracy", "--length", "1", "--size", "320x240", "--out", in("film.gif")},
        QStringList{"race", "--rules", "bp,fa", "--seeds", "1", "--epochs", "1", "--out", in("race")} + small,
        tinyTraining(in("again"))};
    commands[1] += small;
    if (isLong()) {
        commands << QStringList{"handout", "1", "--out", in("handout.html"), "--films", "no"}
                 << QStringList{"film",   "--view",  "accuracy", "--length",     "1",
                                "--size", "320x240", "--out",    in("film.apng")} +
                        small
                 << QStringList{"tune", "--rules", "bp",       "--trials",     "2", "--epochs",
                                "1",    "--out",   in("tune"), "--validation", "50"} +
                        small;
    }
    QList<qint64> length; // of each, ms
    for (const QStringList& command : commands) {
        QElapsedTimer clock;
        clock.start();
        const Finished run = runProgram(command);
        QVERIFY2(run.status == 0, run.err.constData());
        length << clock.elapsed();
    }
    const int count = moments(4);
    for (int i = 0; i < count; ++i) {
        const int which = drawn(random_, 0, static_cast<int>(commands.size()) - 1);
        Watched program;
        program.startProgram(commands[which], folder.path());
        program.watch(drawn(random_, 0, static_cast<int>(length[which])));
        program.kill();
        const QString broken = brokenFileIn(folder.path());
        QVERIFY2(broken.isEmpty(), qPrintable(commands[which][0] + ": " + broken));
    }
    for (const QStringList& command : commands) { // whatever was left
        const Finished run = runProgram(command);
        QVERIFY2(run.status == 0, run.err.constData());
    }
    tellFigure(
        QString(
            "%1 exports, films, races and trainings killed within their length: no half file under its name")
            .arg(count));
}

MC_TEST(TestKilled)
#include "tst_killed.moc"
