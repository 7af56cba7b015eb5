#include "program.h"
#include "support/test_class.h"
#include "training/experiment/presets.h"
#include "training/files/checkpoint.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <optional>

using namespace mc::testing;

/// How the window's command begins.
class TestWindowStart : public QObject {
    Q_OBJECT
private slots:
    void withoutADisplayTrainIsPointedAt();
    void aDisplayThatDoesNotAnswerIsSaidSo();
    void theDisplayCanBeCheckedWithoutAWindow();
    void playAndPausedExcludeEachOther();
    void itOpensOnTheFirstExperimentAtItsPace();
    void theWindowOpensAndStays_data();
    void theWindowOpensAndStays();
};

void TestWindowStart::withoutADisplayTrainIsPointedAt() {
    const Finished run = runProgram({});
    QCOMPARE(run.status, 3);
    QVERIFY2(run.err.contains("microcircuit train"), run.err.constData());
    QCOMPARE(run.err.count('\n'), 1);
}

void TestWindowStart::aDisplayThatDoesNotAnswerIsSaidSo() {
    const Finished run = runProgram({}, {{"DISPLAY", ":9999"}});
    QCOMPARE(run.status, 3);
    QVERIFY2(run.err.contains("microcircuit train"), run.err.constData());
}

void TestWindowStart::theDisplayCanBeCheckedWithoutAWindow() {
    QCOMPARE(runProgram({"--check-display"}).status, 3);
    QCOMPARE(runProgram({"--check-display"}, {{"DISPLAY", ":9999"}}).status, 3);
    QCOMPARE(runProgram({"--check-display"}, {{"QT_QPA_PLATFORM", "offscreen"}}).status, 0);
}

void TestWindowStart::playAndPausedExcludeEachOther() {
    const Finished run = runProgram({"--play", "--paused"});
    QCOMPARE(run.status, 2);
    QVERIFY2(run.err.contains("--paused"), run.err.constData());
}

void TestWindowStart::itOpensOnTheFirstExperimentAtItsPace() {
    const QTemporaryDir home;
    QElapsedTimer sinceTheStart;
    sinceTheStart.start();
    QProcess process;
    start(process, {"--play", "--autosave", "1"},
          {{"QT_QPA_PLATFORM", "offscreen"},
           {"XDG_CONFIG_HOME", home.filePath("config")},
           {"XDG_DATA_HOME", home.filePath("data")}});
    const QDir folder(home.filePath("data/microcircuit/autosave"));
    std::optional<mc::Checkpoint> saved;
    const bool learned = QTest::qWaitFor(
        [&] {
            const QStringList files = folder.entryList({"*.mcs"}, QDir::Files);
            if (!files.isEmpty()) {
                saved = mc::readCheckpoint(folder.filePath(files[0]).toStdString());
            }
            return saved && saved->state.updates > 0;
        },
        30'000);
    const double seconds = 0.001 * static_cast<double>(sinceTheStart.elapsed());
    process.terminate();
    QVERIFY(process.waitForFinished() && learned);
    const mc::Preset& first = mc::firstPreset();
    QVERIFY(saved->experiment == mc::presetExperiment(first, {}));
    const double perUpdate = saved->experiment.learning.batch * saved->experiment.circuit.steps;
    QVERIFY(static_cast<double>(saved->state.updates) <=
            1 + seconds * first.millisecondsPerSecond / perUpdate);
}

void TestWindowStart::theWindowOpensAndStays_data() {
    QTest::addColumn<QStringList>("options");
    QTest::newRow("plain") << QStringList{};
    QTest::newRow("for a projector") << QStringList{"--projector"};
}

void TestWindowStart::theWindowOpensAndStays() {
    QFETCH(QStringList, options);
    const QTemporaryDir settings;
    QProcess process;
    start(process, options + QStringList{"--net", "784-20-10", "--images", "300", "--test-images", "100"},
          {{"QT_QPA_PLATFORM", "offscreen"},
           {"XDG_CONFIG_HOME", settings.path()},
           {"XDG_DATA_HOME", settings.path()}});
    QVERIFY(!process.waitForFinished(1500));
    QCOMPARE(process.state(), QProcess::Running);
    process.terminate();
    QVERIFY(process.waitForFinished());
    QVERIFY(process.exitCode() == SIGTERM);
}

MC_TEST(TestWindowStart)
#include "tst_window_start.moc"
