#include "program.h"
#include "support/noise_digits.h"
#include "support/test_class.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace mc::testing;

/// `microcircuit lesson`: what it says of good and bad lessons, and how it ends.
class TestLessonCommand : public QObject {
    Q_OBJECT
private slots:
    void aGoodLessonIsCountedUp();
    void playingTriesEveryPromise();
    void aBrokenPromiseIsAFailure();
    void onOtherDataItIsADifference();
    void aFaultNamesFileLineAndField();
    void wrongUseIsRefused_data();
    void wrongUseIsRefused();

private:
    QString write(const QByteArray& fields) {
        const QString path = folder_.filePath("trial.md");
        QFile file(path);
        if (file.open(QIODevice::WriteOnly)) {
            file.write("---\ntitle: Trial\nsummary: S\nminutes: 1\nformat: 1\n---\n## One\n```step\n"
                       "experiment: network=784-12-10, images=200, test_images=50, batch=20\n" +
                       fields + "```\nText.\n");
        }
        return path;
    }
    QTemporaryDir folder_;
};

void TestLessonCommand::aGoodLessonIsCountedUp() {
    const Finished run = runProgram({"lesson", write("promise: accuracy >= 99%\n")});
    QCOMPARE(run.status, 0);
    QVERIFY2(run.out.endsWith("trial.md: 'Trial', 1 step, 1 promise, 0 pictures\n"), run.out.constData());
    QVERIFY(run.err.isEmpty());
}

void TestLessonCommand::playingTriesEveryPromise() {
    const Finished run = runProgram(
        {"lesson", write("wait: 2 epochs\npromise: updates >= 20\npromise: updates <= 20\n"), "--play"});
    QVERIFY2(run.status == 0, run.err.constData());
    QVERIFY2(run.out.contains("step 1, line 11: kept: The number of updates is 20.\n"), run.out.constData());
    QCOMPARE(run.out.count("kept"), 2);
}

void TestLessonCommand::aBrokenPromiseIsAFailure() {
    const Finished run = runProgram({"lesson", write("promise: accuracy >= 99%\n"), "--play"});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.out.contains(" %. It should be at least 99 %.\n"), run.out.constData());
    QVERIFY2(run.err.contains("1 promise was not kept."), run.err.constData());
}

void TestLessonCommand::onOtherDataItIsADifference() {
    QTemporaryDir digits;
    QVERIFY(writeNoiseDigits(digits.path()));
    const QString lesson = write("promise: updates >= 0\npromise: updates >= 5\n");
    const Finished run = runProgram({"lesson", lesson, "--play", "--data", digits.path()});
    QVERIFY2(run.status == 0, run.err.constData());
    QVERIFY2(
        run.out.contains("differs: The number of updates is 0, not at least 5 as with the drawn digits.\n"),
        run.out.constData());
    QVERIFY(run.out.contains("kept: The number of updates is 0"));
    const Finished none = runProgram({"lesson", lesson, "--play", "--data", digits.filePath("none")});
    QCOMPARE(none.status, 1);
    QVERIFY2(none.err.contains("none"), none.err.constData());
}

void TestLessonCommand::aFaultNamesFileLineAndField() {
    const Finished run = runProgram({"lesson", write("wait: soon\n")});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.contains("trial.md: line 10, field 'wait': The event 'soon' is not known"),
             run.err.constData());
    QCOMPARE(run.err.count('\n'), 1);
    QVERIFY(run.out.isEmpty());
}

void TestLessonCommand::wrongUseIsRefused_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("no file") << QStringList{"lesson"} << 2;
    QTest::newRow("unknown option") << QStringList{"lesson", "a.md", "--ply"} << 2;
    QTest::newRow("data without --play") << QStringList{"lesson", "a.md", "--data", "/nowhere"} << 2;
    QTest::newRow("no such file") << QStringList{"lesson", "/nowhere/a.md"} << 1;
}

void TestLessonCommand::wrongUseIsRefused() {
    QFETCH(const QStringList, arguments);
    QFETCH(const int, status);
    const Finished run = runProgram(arguments);
    QCOMPARE(run.status, status);
    QVERIFY(!run.err.isEmpty());
}

MC_TEST(TestLessonCommand)
#include "tst_lesson_command.moc"
