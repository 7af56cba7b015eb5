#include "program.h"
#include "support/test_class.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace mc::testing;

namespace {

/// Epochs of five updates.
QStringList training(const QString& out, int epochs, const QStringList& more = {}) {
    return QStringList{"train",    "--net",    "784-20-10",
                       "--images", "300",      "--test-images",
                       "100",      "--epochs", QString::number(epochs),
                       "--out",    out} +
           more;
}

} // namespace

/// `train` with --until and --at.
class TestTrainEvents : public QObject {
    Q_OBJECT
private slots:
    void anEventEndsTheRunAndItCanGoOn();
    void theFirstOfSeveralEventsEndsIt();
    void aWhatIfComesInItsTimeAndIsInTheResult();
    void aScheduleGivesTheSameRunAfterAStopOnTheWay();
    void aFigureWithWhatIfsIsReproduced();
    void aPresetBringsItsWhatIf();
    void wrongOnesAreRefusedInWords_data();
    void wrongOnesAreRefusedInWords();

private:
    [[nodiscard]] QString at(const QString& name) const { return folder_.filePath(name); }
    QTemporaryDir folder_;
};

void TestTrainEvents::anEventEndsTheRunAndItCanGoOn() {
    const Finished run = runProgram(training(at("spike"), 3, {"--until", "spike:1:3"}));
    QCOMPARE(run.status, 0);
    QVERIFY2(run.err.contains("Ended at epoch 1, batch 1, sample") && run.err.contains("cell 3 spikes"),
             run.err.constData());
    const QJsonObject result = jsonLines(run.out).last();
    QVERIFY(result.value("ended_by").toString().contains("layer 1, cell 3 spikes"));
    QVERIFY(!result.value("stopped_early").toBool());
    const Finished on =
        runProgram({"train", "--resume", at("spike/state.mcz"), "--epochs", "1", "--out", at("on")});
    QVERIFY2(on.status == 0, on.err.constData());
    QVERIFY(runProgram(training(at("straight"), 1)).status == 0);
    QCOMPARE(contentOf(at("on/training.csv")), contentOf(at("straight/training.csv")));
    QVERIFY(!contentOf(at("on/training.csv")).isEmpty());
}

void TestTrainEvents::theFirstOfSeveralEventsEndsIt() {
    const Finished run = runProgram(training(
        at("several"), 3, {"--until", "accuracy>=101e-2%", "--until", "epoch-end", "--measures", "none"}));
    QVERIFY2(run.status == 0 && run.err.contains("test accuracy") && run.err.contains("the epoch ends"),
             run.err.constData());
    QCOMPARE(jsonLines(run.out).size(), 2); // one epoch and the result
}

void TestTrainEvents::aWhatIfComesInItsTimeAndIsInTheResult() {
    const Finished run = runProgram(training(
        at("flip"), 2,
        {"--rule", "symmetric", "--at", "epoch=1", "flip-feedback=100%", "--at", "update=7", "freeze-all"}));
    QVERIFY2(run.status == 0, run.err.constData());
    const QList<QByteArray> rows = contentOf(at("flip/concordance.csv")).split('\n');
    const auto concordanceOf = [&](int update) { return rows[update].split(',')[4].toDouble(); };
    QVERIFY2(rows[0].split(',')[4].contains("concordance"), rows[0].constData());
    QCOMPARE(concordanceOf(5), 1.0);
    QCOMPARE(concordanceOf(6), 0.0);
    const QJsonArray whatIfs = jsonLines(run.out).last().value("what_if").toArray();
    QCOMPARE(whatIfs.size(), 2);
    QCOMPARE(whatIfs[0].toObject().value("after_update").toInt(), 5);
    QCOMPARE(whatIfs[0].toObject().value("what_if").toString(), QString("flip-feedback=1"));
}

void TestTrainEvents::aScheduleGivesTheSameRunAfterAStopOnTheWay() {
    const QStringList schedule = {"--at", "epoch=1.4", "weight-noise=20%",
                                  "--at", "epoch=0.2", "silence-sst"};
    QVERIFY(runProgram(training(at("whole"), 2, schedule)).status == 0);
    QVERIFY(runProgram(training(at("part"), 2, QStringList{"--until", "epoch-end"} + schedule)).status == 0);
    QVERIFY(runProgram({"train", "--resume", at("part/state.mcz"), "--epochs", "2", "--out", at("rest")})
                .status == 0);
    QCOMPARE(contentOf(at("rest/state.mcz")), contentOf(at("whole/state.mcz")));
    QVERIFY(!contentOf(at("rest/state.mcz")).isEmpty());
}

void TestTrainEvents::aFigureWithWhatIfsIsReproduced() {
    const QStringList more = {"--at", "update=2", "flip-feedback=50%"};
    QVERIFY(runProgram(training(at("first"), 1, more + QStringList{"--threads", "1"})).status == 0);
    QVERIFY(runProgram(training(at("second"), 1, more + QStringList{"--threads", "2"})).status == 0);
    QCOMPARE(contentOf(at("first/concordance.csv")), contentOf(at("second/concordance.csv")));
    QVERIFY(runProgram(training(at("without"), 1)).status == 0);
    QVERIFY(contentOf(at("first/concordance.csv")) != contentOf(at("without/concordance.csv")));
}

void TestTrainEvents::aPresetBringsItsWhatIf() {
    const Finished run = runProgram(training(at("preset"), 1, {"--preset", "wrong-signs"}));
    QVERIFY2(run.status == 0, run.err.constData());
    const QJsonObject result = jsonLines(run.out).last();
    const QJsonArray whatIfs = result.value("what_if").toArray();
    QCOMPARE(whatIfs.size(), 1);
    QCOMPARE(whatIfs[0].toObject().value("updates").toInt(), 0);
    QCOMPARE(result.value("parameters").toObject().value("rule").toString(), QStringLiteral("frsf"));
    QCOMPARE(result.value("sign_concordance").toArray()[0].toDouble(), 0.0);
    const Finished other = runProgram(training(at("bp"), 1, {"--preset", "wrong-signs", "--rule", "bp"}));
    QVERIFY2(other.status == 2 && other.err.contains("--at: The rule 'bp'"), other.err.constData());
}

void TestTrainEvents::wrongOnesAreRefusedInWords_data() {
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QString>("words");
    QTest::newRow("unknown event") << QStringList{"--until", "sunday"} << "--until: The event 'sunday'";
    QTest::newRow("no such cell") << QStringList{"--until", "spike:1:999"} << "--until: There is no cell 999";
    QTest::newRow("no event") << QStringList{"--until"} << "--until takes one value";
    QTest::newRow("unknown what-if") << QStringList{"--at", "epoch=1", "sing"} << "--at: The what-if 'sing'";
    QTest::newRow("no what-if") << QStringList{"--at", "epoch=1"} << "--at takes two values";
    QTest::newRow("no time") << QStringList{"--at", "noon", "freeze-all"} << "'noon' is no time";
    QTest::newRow("bad time") << QStringList{"--at", "epoch=-1", "freeze-all"} << "'epoch=-1' is no time";
    QTest::newRow("no such layer") << QStringList{"--at", "epoch=0", "silence-sst:7"}
                                   << "--at: There is no layer 7";
    QTest::newRow("not for the rule")
        << QStringList{"--rule", "bp", "--at", "epoch=0", "flip-feedback=10%"} << "The rule 'bp'";
}

void TestTrainEvents::wrongOnesAreRefusedInWords() {
    QFETCH(const QStringList, more);
    QFETCH(const QString, words);
    const Finished run = runProgram(training(at("wrong"), 1, more));
    QCOMPARE(run.status, 2);
    QVERIFY2(run.err.contains(words.toUtf8()), run.err.constData());
    QVERIFY(run.out.isEmpty());
    QVERIFY(!QFileInfo::exists(at("wrong")));
}

MC_TEST(TestTrainEvents)
#include "tst_train_events.moc"
