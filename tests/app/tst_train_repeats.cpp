#include "core/data/small_idx_set.h"
#include "program.h"

#include "support/sanitized.h"
#include "support/test_class.h"
#include "training/files/checkpoint.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <optional>

using namespace mc::testing;

namespace {

/// Results without what depends on the clock, the machine or the place.
QList<QJsonObject> timeless(const QByteArray& out) {
    QList<QJsonObject> lines = jsonLines(out);
    for (QJsonObject& line : lines) {
        for (const char* key : {"seconds", "total_seconds", "images_per_second", "threads", "out", "files"}) {
            line.remove(key);
        }
    }
    return lines;
}

/// Long enough to be stopped in the middle: some seconds on one thread.
QStringList longTraining(const QString& out) {
    return {"train", "--net",    "784-120-10", "--encoder", "poisson", "--images", "4000", "--test-images",
            "100",   "--epochs", "4",          "--threads", "1",       "--out",    out};
}

/// Starts it, sends a signal when the first epoch is done, and waits for its end.
Finished stoppedBy(int signal, const QStringList& arguments) {
    QProcess process;
    start(process, arguments);
    while (process.state() != QProcess::NotRunning && !process.canReadLine()) {
        process.waitForReadyRead(100);
    }
    ::kill(static_cast<pid_t>(process.processId()), signal);
    return waitFor(process);
}

} // namespace

/// The same experiment gives the same bits, however it is run.
class TestTrainRepeats : public QObject {
    Q_OBJECT
private slots:
    void theSameSeedGivesTheSameBits_data();
    void theSameSeedGivesTheSameBits();
    void theExperimentFileGivesTheSameBits_data();
    void theExperimentFileGivesTheSameBits();
    void anotherSeedGivesAnotherRun();
    void moreEpochsLaterAreTheSameAsAtOnce();
    void aStoppedRunGoesOnAsIfItHadNotStopped_data();
    void aStoppedRunGoesOnAsIfItHadNotStopped();
    void aStopWhileDataAreOpenedEndsAtOnce();

private:
    [[nodiscard]] QString whole(const QString& file) const { return whole_.filePath("out/" + file); }

    QTemporaryDir whole_;         ///< results of longTraining() that nothing stops
    std::optional<Finished> run_; ///< that has written them
};

void TestTrainRepeats::theSameSeedGivesTheSameBits_data() {
    QTest::addColumn<QStringList>("options");
    QTest::newRow("graded") << QStringList{"--error", "graded"};
    QTest::newRow("spiking, poisson") << QStringList{"--error", "spiking", "--encoder", "poisson"};
}

void TestTrainRepeats::theSameSeedGivesTheSameBits() {
    QFETCH(QStringList, options);
    const QTemporaryDir folder;
    const auto run = [&](const QString& name, const QString& threads) {
        return runProgram(tinyTraining(folder.filePath(name), options + QStringList{"--threads", threads}));
    };
    const Finished once = run("once", "1");
    const Finished again = run("again", "1");
    const Finished shared = run("shared", "2");
    QCOMPARE(once.status, 0);
    QCOMPARE(timeless(again.out), timeless(once.out));
    QCOMPARE(timeless(shared.out), timeless(once.out));
    for (const char* file : {"state.mcz", "training.csv", "test.csv", "concordance.csv"}) {
        const QByteArray bytes = contentOf(folder.filePath(QString("once/") + file));
        QVERIFY(!bytes.isEmpty());
        QVERIFY2(contentOf(folder.filePath(QString("again/") + file)) == bytes, file);
        QVERIFY2(contentOf(folder.filePath(QString("shared/") + file)) == bytes, file);
    }
}

void TestTrainRepeats::theExperimentFileGivesTheSameBits_data() {
    QTest::addColumn<QStringList>("options");
    QTest::newRow("plain") << QStringList{"--eta", "0.07"};
    QTest::newRow("spiking, poisson") << QStringList{"--error", "spiking", "--encoder", "poisson"};
    QTest::newRow("with what-ifs") << QStringList{"--at", "update=0", "silence-sst:1",
                                                  "--at", "update=3", "weight-noise:1=10%"};
    QTest::newRow("data that have moved") << QStringList{"--data"};
}

void TestTrainRepeats::theExperimentFileGivesTheSameBits() {
    QFETCH(QStringList, options);
    const QTemporaryDir folder;
    const QString digits = folder.filePath("digits");
    QStringList first = tinyTraining(folder.filePath("once"), options);
    if (options.contains("--data")) {
        files::writeSmallSetTo(digits.toStdString());
        first = {
            "train", "--data", digits, "--net", "15-6-8", "--epochs", "1", "--out", folder.filePath("once")};
    }
    const Finished once = runProgram(first);
    QVERIFY2(once.status == 0, once.err.constData());
    const QString experiment = folder.filePath("once/experiment.json");
    QVERIFY(!QFile::exists(digits) || QDir().rename(digits, folder.filePath("once/digits")));
    const Finished again =
        runProgram({"train", "--experiment", experiment, "--epochs", "1", "--out", folder.filePath("again")});
    QVERIFY2(again.status == 0, again.err.constData());
    const auto checkpoint = [&](const char* name) {
        return mc::readCheckpoint(folder.filePath(QLatin1String(name)).toStdString());
    };
    const mc::Checkpoint a = checkpoint("once/state.mcz");
    const mc::Checkpoint b = checkpoint("again/state.mcz");
    QVERIFY(a.interventions == b.interventions && a.data == b.data && a.state.updates == b.state.updates);
    for (std::size_t k = 0; k < a.state.network.layers.size(); ++k) {
        QVERIFY(a.state.network.layers[k].forward == b.state.network.layers[k].forward);
        QVERIFY(a.state.network.layers[k].feedback == b.state.network.layers[k].feedback);
    }
    for (const char* file : {"training.csv", "test.csv", "concordance.csv", "layers.csv"}) {
        QVERIFY2(contentOf(folder.filePath(QString("again/") + file)) ==
                     contentOf(folder.filePath(QString("once/") + file)),
                 file);
    }
    if (!options.contains("--data")) {
        QCOMPARE(contentOf(folder.filePath("again/experiment.json")), contentOf(experiment));
    }
}

void TestTrainRepeats::anotherSeedGivesAnotherRun() {
    const QTemporaryDir folder;
    QCOMPARE(runProgram(tinyTraining(folder.filePath("1"), {"--seed", "1"})).status, 0);
    QCOMPARE(runProgram(tinyTraining(folder.filePath("2"), {"--seed", "2"})).status, 0);
    QVERIFY(contentOf(folder.filePath("1/training.csv")) != contentOf(folder.filePath("2/training.csv")));
}

void TestTrainRepeats::moreEpochsLaterAreTheSameAsAtOnce() {
    const QTemporaryDir folder;
    const QStringList options = tinyTraining(folder.filePath("at-once"));
    QStringList twoEpochs = options;
    twoEpochs[twoEpochs.indexOf("--epochs") + 1] = "2";
    QCOMPARE(runProgram(twoEpochs).status, 0);
    QCOMPARE(runProgram(tinyTraining(folder.filePath("later"))).status, 0);
    const QString state = folder.filePath("later/state.mcz");
    QCOMPARE(
        runProgram({"train", "--resume", state, "--epochs", "2", "--out", folder.filePath("later")}).status,
        0);
    QVERIFY(contentOf(state) == contentOf(folder.filePath("at-once/state.mcz")));
}

void TestTrainRepeats::aStoppedRunGoesOnAsIfItHadNotStopped_data() {
    QTest::addColumn<int>("signal");
    QTest::addColumn<int>("status");
    QTest::newRow("Ctrl-C") << SIGINT << 130;
    QTest::newRow("SIGTERM") << SIGTERM << 143;
}

void TestTrainRepeats::aStoppedRunGoesOnAsIfItHadNotStopped() {
    QFETCH(int, signal);
    QFETCH(int, status);
    const QTemporaryDir folder;
    if (!run_) {
        run_ = runProgram(longTraining(whole("")));
    }
    QCOMPARE(run_->status, 0);

    const Finished stopped = stoppedBy(signal, longTraining(folder.filePath("stopped")));
    QCOMPARE(stopped.status, status);
    QVERIFY2(stopped.err.contains("Stopped after epoch ") && stopped.err.contains("--resume "),
             stopped.err.constData());
    const QJsonObject result = jsonLines(stopped.out).last();
    QCOMPARE(result.value("stopped_early"), QJsonValue(true));
    QVERIFY(result.value("epochs").toDouble() < 4);

    const QString state = folder.filePath("stopped/state.mcz");
    const Finished resumed = runProgram(
        {"train", "--resume", state, "--epochs", "4", "--threads", "2", "--out", folder.filePath("stopped")});
    QCOMPARE(resumed.status, 0);
    QVERIFY(contentOf(state) == contentOf(whole("state.mcz")));
    QCOMPARE(timeless(resumed.out).last().value("test_accuracy"),
             timeless(run_->out).last().value("test_accuracy"));
    QVERIFY(contentOf(folder.filePath("stopped/training.csv")) == contentOf(whole("training.csv")));
}

void TestTrainRepeats::aStopWhileDataAreOpenedEndsAtOnce() {
    const QTemporaryDir folder;
    QProcess process;
    start(process, {"train", "--images", "1000000", "--out", folder.filePath("out")});
    QVERIFY(process.waitForStarted());
    QTest::qWait(500); // in the middle of a minute of drawing
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QElapsedTimer clock;
    clock.start();
    const Finished stopped = waitFor(process);
    QVERIFY(clock.elapsed() < 3000 * kSlowness);
    QCOMPARE(stopped.status, 130);
    QVERIFY2(stopped.err.contains("Stopped"), stopped.err.constData());
    QVERIFY(stopped.out.isEmpty() && !QFile::exists(folder.filePath("out")));
}

MC_TEST(TestTrainRepeats)
#include "tst_train_repeats.moc"
