#include "program.h"

#include <QTemporaryDir>
#include <QTest>
#include <csignal>

using namespace mc::test;

/// How the window's command begins.
class TestWindowStart : public QObject {
    Q_OBJECT
private slots:
    void withoutADisplayTrainIsPointedAt();
    void aDisplayThatDoesNotAnswerIsSaidSo();
    void theDisplayCanBeCheckedWithoutAWindow();
    void playAndPausedExcludeEachOther();
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

QTEST_GUILESS_MAIN(TestWindowStart)
#include "tst_window_start.moc"
