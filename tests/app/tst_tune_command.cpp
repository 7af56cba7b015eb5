#include "program.h"
#include "support/test_class.h"

#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace mc::testing;

namespace {

QStringList onFewDigits(const QString& command, const QString& out, const QStringList& more) {
    return QStringList{command, "--net",         "784-12-10", "--images", "200", "--validation",
                       "50",    "--test-images", "60",        "--batch",  "20",  "--out",
                       out} +
           more;
}

QStringList tinyTuning(const QString& out, const QStringList& more = {}) {
    return onFewDigits("tune", out, QStringList{"--rules", "fa,bp", "--trials", "4", "--epochs", "2"} + more);
}

} // namespace

/// `microcircuit tune`: two rules, four trials, two epochs, once for all tests.
class TestTuneCommand : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void standardOutputHasALinePerRuleAndTheResult();
    void theTableHasEveryTrialAndRound();
    void thePictureShowsSomething();
    void threadsChangeNothing();
    void aRaceTakesTheValuesAndSaysSo();
    void aRuleThatFailsTakesNothingFromTheOthers();
    void aTrainingJudgesByHeldOutImagesAndTestsOnce();
    void whatCannotBeUsedIsRefused_data();
    void whatCannotBeUsedIsRefused();

private:
    QTemporaryDir folder_;
    Finished run_;
};

void TestTuneCommand::initTestCase() {
    run_ = runProgram(tinyTuning(folder_.filePath("tune"), {"--threads", "2"}));
    QVERIFY2(run_.status == 0, run_.err.constData());
}

void TestTuneCommand::standardOutputHasALinePerRuleAndTheResult() {
    const QList<QJsonObject> lines = jsonLines(run_.out);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0].value("rule").toString(), QStringLiteral("fa"));
    QVERIFY(lines[0].value("eta").toDouble() >= 0.001 && lines[0].value("eta").toDouble() <= 1);
    QCOMPARE(lines[2].value("rules").toArray(), (QJsonArray{lines[0], lines[1]}));
    QCOMPARE(lines[2].value("validation_images").toInt(), 50);
    for (const auto& file : lines[2].value("files").toArray()) {
        QVERIFY2(contentOf(file.toString()).size() > 100, qPrintable(file.toString()));
    }
}

void TestTuneCommand::theTableHasEveryTrialAndRound() {
    const QList<QByteArray> lines = contentOf(folder_.filePath("tune/tune.csv")).trimmed().split('\n');
    QCOMPARE(lines[0], QByteArray("rule,trial,eta,updates_done,position_epochs,mean_loss_E,"
                                  "accuracy_fraction,dropped_out,best"));
    QCOMPARE(lines.size(), 1 + 2 * (4 + 2)); // all trials for an epoch, two of them for the second one
}

void TestTuneCommand::thePictureShowsSomething() {
    QCOMPARE(QImage(folder_.filePath("tune/tune.png")).size(), QSize(1920, 1080));
    const QByteArray drawing = contentOf(folder_.filePath("tune/tune.svg"));
    QVERIFY(drawing.contains("Held-out accuracy") && drawing.contains("microcircuit tune"));
}

void TestTuneCommand::threadsChangeNothing() {
    const Finished one = runProgram(tinyTuning(folder_.filePath("one"), {"--threads", "1"}));
    QVERIFY2(one.status == 0, one.err.constData());
    QCOMPARE(contentOf(folder_.filePath("one/tune.csv")), contentOf(folder_.filePath("tune/tune.csv")));
}

void TestTuneCommand::aRaceTakesTheValuesAndSaysSo() {
    const QString tuned = folder_.filePath("tune/tuned.json");
    const QString out = folder_.filePath("race");
    const Finished race = runProgram(
        onFewDigits("race", out, {"--rules", "bp,fa", "--seeds", "1", "--epochs", "1", "--tuned", tuned}));
    QVERIFY2(race.status == 0, race.err.constData());
    const QString how = QStringLiteral(
        "learning rate tuned on 50 held-out images of drawn digits, 4 trials per rule of up to 2 epochs");
    const QJsonObject result = jsonLines(race.out).last();
    QCOMPARE(result.value("rates").toString(), how);
    QVERIFY(contentOf(out + "/race.md").contains(how.toUtf8()));
    QVERIFY(contentOf(out + "/race.svg").contains("learning rate tuned on 50 held-out images"));
    const QList<QByteArray> table = contentOf(out + "/race.csv").trimmed().split('\n');
    for (const auto& entry : jsonLines(run_.out).last().value("rules").toArray()) {
        const QJsonObject rule = entry.toObject();
        const QByteArray name = ',' + rule.value("rule").toString().toUtf8() + ',';
        for (const QByteArray& row : table) {
            const QList<QByteArray> cells = row.split(',');
            QVERIFY2(!row.contains(name) || // the last two columns are eta and feedback_scale
                         cells[cells.size() - 2].toDouble() == rule.value("eta").toDouble(),
                     row.constData());
        }
    }
    for (const auto& entry : result.value("ranking").toArray()) {
        QVERIFY(entry.toObject().value("validation_accuracy").isObject());
        QVERIFY(entry.toObject().value("test_accuracy").isObject()); // looked at once, at the end
    }
}

void TestTuneCommand::aRuleThatFailsTakesNothingFromTheOthers() {
    // Errors that large feedback multiplies in each of 18 layers make weights of any such rate infinite.
    const QString out = folder_.filePath("failing");
    const Finished run = runProgram(
        QString("tune --net 784-5-5-5-5-5-5-5-5-5-5-5-5-5-5-5-5-5-5-10 --error graded --hidden-bias 1 "
                "--gate-width 100 --efficacy-spread 5 --feedback-scale 1 --steps 6 --images 200 --validation "
                "50 --test-images 60 --batch 20 "
                "--rules microcircuit,bp --over eta=50:100 --trials 2 --epochs 10 --out")
            .split(' ') +
        QStringList{out});
    QCOMPARE(run.status, 1);
    const QList<QJsonObject> lines = jsonLines(run.out);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].value("fault").toString().startsWith("Every trial of microcircuit has dropped out."));
    QCOMPARE(lines[1].value("rule").toString(), QStringLiteral("bp"));
    QCOMPARE(lines[2].value("rules").toArray(), (QJsonArray{lines[1]}));
    QVERIFY(contentOf(out + "/tuned.json").contains("\"rule\": \"bp\""));
    QVERIFY(contentOf(out + "/tune.csv").contains("microcircuit,1,"));
}

void TestTuneCommand::aTrainingJudgesByHeldOutImagesAndTestsOnce() {
    const QString out = folder_.filePath("train");
    const Finished run = runProgram(onFewDigits("train", out, {"--epochs", "3"}));
    QVERIFY2(run.status == 0, run.err.constData());
    const QList<QJsonObject> lines = jsonLines(run.out);
    QCOMPARE(lines.size(), 4);
    for (int epoch = 0; epoch < 3; ++epoch) {
        QVERIFY(lines[epoch].value("validation_accuracy").isDouble());
        QCOMPARE(lines[epoch].value("test_accuracy").isDouble(), epoch == 2);
    }
    QCOMPARE(lines[3].value("train_images").toInt(), 150);
    QCOMPARE(lines[3].value("validation_images").toInt(), 50);
    QCOMPARE(contentOf(out + "/validation.csv").trimmed().count('\n'), 4); // before learning, three epochs
    QCOMPARE(contentOf(out + "/test.csv").trimmed().count('\n'), 1);
    const Finished more = runProgram(
        {"train", "--resume", out + "/state.mcz", "--epochs", "4", "--out", folder_.filePath("more")});
    QVERIFY2(more.status == 0, more.err.constData());
    QCOMPARE(contentOf(folder_.filePath("more/validation.csv")).trimmed().count('\n'), 5);
    QCOMPARE(contentOf(folder_.filePath("more/test.csv")).trimmed().count('\n'), 2);
}

void TestTuneCommand::whatCannotBeUsedIsRefused_data() {
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("fault");
    const auto row = [](const char* name, const QStringList& options, const char* fault) {
        QTest::newRow(name) << options << QByteArray(fault);
    };
    row("no range", {"--over", "eta"}, "--over: 'eta' is no range");
    row("no option", {"--over", "etta=1:2"}, "There is no option --etta");
    row("no number", {"--over", "eta=a:2"}, "'a' in 'eta=a:2' is no number");
    row("backwards", {"--over", "eta=1:0.1"}, "does not go from a number above 0 to a larger one");
    row("a whole number", {"--over", "steps=1:64"}, "cannot be searched");
    row("given, too", {"--over", "eta=0.1:1", "--eta", "0.1"}, "--eta cannot be given together");
    row("one rule", {"--rule", "fa"}, "--rules");
    row("too many held out", {"--validation", "51"}, "at most a quarter, 50");
    row("none held out", {"--validation", "0"}, "none of the 200 training images");
}

void TestTuneCommand::whatCannotBeUsedIsRefused() {
    QFETCH(const QStringList, options);
    QFETCH(const QByteArray, fault);
    const QTemporaryDir folder;
    QStringList arguments = tinyTuning(folder.filePath("tune"));
    if (options.contains("--validation")) {
        arguments.removeAt(arguments.indexOf("--validation") + 1);
        arguments.removeAll("--validation");
    }
    const Finished run = runProgram(arguments + options);
    QCOMPARE(run.status, 2);
    QVERIFY2(run.err.contains(fault), run.err.constData());
    QVERIFY(run.out.isEmpty());
}

MC_TEST(TestTuneCommand)
#include "tst_tune_command.moc"
