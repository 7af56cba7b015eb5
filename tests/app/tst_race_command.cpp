#include "program.h"
#include "support/test_class.h"

#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace mc::testing;

namespace {

QStringList tinyRace(const QString& out, const QStringList& more = {}) {
    return QStringList{"race", "--net",   "784-12-10", "--images", "200", "--test-images",
                       "100",  "--batch", "20",        "--out",    out} +
           more;
}

QList<QByteArray> linesOf(const QString& path) {
    return contentOf(path).trimmed().split('\n');
}

} // namespace

/// `microcircuit race`: all rules, two seeds, two epochs of ten updates, once for all tests.
class TestRaceCommand : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void standardOutputIsARankingPerEpochAndTheResult();
    void theTableHasARowPerRuleBestFirst();
    void everyRunIsListedWithTheCommandThatRepeatsIt();
    void whatIsSuggestedForOtherPixelsIsNamed();
    void theTextHoldsTheRanking();
    void theCourseHoldsAllMeasures();
    void thePictureShowsSomething();
    void aPresetBringsItsWhatIfToEveryRun();
    void theClassicsRaceByTheirName();
    void anExperimentFileIsRacedOn();
    void whatCannotBeUsedIsRefused_data();
    void whatCannotBeUsedIsRefused();

private:
    QTemporaryDir folder_;
    Finished run_;
};

void TestRaceCommand::initTestCase() {
    run_ = runProgram(tinyRace(folder_.filePath("race"), {"--seeds", "2", "--epochs", "2", "--seed", "5"}));
    QVERIFY2(run_.status == 0, run_.err.constData());
    QVERIFY(QDir::setCurrent(folder_.filePath("race")));
}

void TestRaceCommand::standardOutputIsARankingPerEpochAndTheResult() {
    const QList<QJsonObject> lines = jsonLines(run_.out);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0].value("epoch").toInt(), 1);
    QCOMPARE(lines[1].value("updates").toInt(), 20);
    QCOMPARE(lines[2].value("ranking"), lines[1].value("ranking"));
    const QJsonArray ranking = lines[2].value("ranking").toArray();
    QCOMPARE(ranking.size(), 8);
    double before = 1;
    for (const auto& entry : ranking) {
        const double accuracy = entry.toObject().value("test_accuracy").toObject().value("mean").toDouble(-1);
        QVERIFY(accuracy >= 0 && accuracy <= before);
        before = accuracy;
        QCOMPARE(entry.toObject().value("seeds").toInt(), 2);
    }
    const QJsonArray files = lines[2].value("files").toArray();
    QCOMPARE(files.size(), 6);
    for (const auto& file : files) {
        QVERIFY2(contentOf(file.toString()).size() > 100, qPrintable(file.toString()));
    }
}

void TestRaceCommand::theTableHasARowPerRuleBestFirst() {
    const QList<QByteArray> lines = linesOf("race.csv");
    QCOMPARE(lines.size(), 9);
    QSet<QByteArray> rules;
    QList<QByteArray> before;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QList<QByteArray> cells = lines[i].split(',');
        QCOMPARE(cells.size(), lines[0].split(',').size());
        const bool shared = !before.isEmpty() && before[4] == cells[4]; // the same mean accuracy
        QCOMPARE(cells[0].toInt(), shared ? before[0].toInt() : i);
        before = cells;
        rules.insert(cells[1]);
    }
    QCOMPARE(rules.size(), 8);
}

void TestRaceCommand::everyRunIsListedWithTheCommandThatRepeatsIt() {
    const QList<QByteArray> lines = linesOf("race_runs.csv");
    QCOMPARE(lines.size(), 17);
    const QList<QByteArray> cells = lines[7].split(','); // fa with its own rate and scale
    QCOMPARE(cells[0], QByteArray("fa"));
    QCOMPARE(cells[1], QByteArray("5"));
    const QString command = QString::fromUtf8(cells[8]);
    QVERIFY(command.startsWith("microcircuit train "));
    QStringList arguments = command.split(' ').mid(1) + QStringList{"--out", folder_.filePath("again")};
    const Finished again = runProgram(arguments);
    QVERIFY2(again.status == 0, again.err.constData());
    QCOMPARE(jsonLines(again.out).last().value("test_accuracy").toDouble(), cells[3].toDouble());
    QCOMPARE(jsonLines(again.out).last().value("test_loss").toDouble(), cells[4].toDouble());
}

/// The rate is the one suggested for images as they are, and so not for normalised ones.
void TestRaceCommand::whatIsSuggestedForOtherPixelsIsNamed() {
    const Finished run =
        runProgram({"race", "--net", "784-12-10", "--images", "200", "--test-images", "100", "--rules",
                    "microcircuit", "--normalise", "channel", "--eta", "0.2", "--seeds", "1", "--epochs", "1",
                    "--out", folder_.filePath("normalised")});
    QVERIFY2(run.status == 0, run.err.constData());
    const QByteArray runs = contentOf(folder_.filePath("normalised/race_runs.csv"));
    QVERIFY2(runs.contains("--normalise channel") && runs.contains("--eta 0.2"), runs.constData());
}

void TestRaceCommand::theTextHoldsTheRanking() {
    const QByteArray text = contentOf("race.md");
    for (const char* rule : {"microcircuit", "bp", "symmetric", "fa", "dfa", "usf", "brsf", "frsf"}) {
        QVERIFY2(text.contains("| " + QByteArray(rule) + " |"), rule);
    }
    QVERIFY(text.contains("microcircuit train"));
    QCOMPARE(text.count("## Equivalence"), qsizetype{1});
}

void TestRaceCommand::theCourseHoldsAllMeasures() {
    const QByteArray text = contentOf("race_course.csv");
    for (const char* measure : {"test_accuracy_fraction", "test_loss_E",
                                "gradient_angle_lowest_layer_degrees", "sign_concordance_fraction"}) {
        QVERIFY2(text.contains("microcircuit," + QByteArray(measure) + ","), measure);
    }
}

void TestRaceCommand::thePictureShowsSomething() {
    const QImage picture("race.png");
    QCOMPARE(picture.size(), QSize(1920, 1080));
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); y += 3) {
        for (int x = 0; x < picture.width(); x += 3) {
            colours.insert(picture.pixel(x, y));
        }
    }
    QVERIFY(colours.size() > 50);
    const QByteArray drawing = contentOf("race.svg");
    QVERIFY(drawing.contains("Test accuracy (%)") && drawing.contains("microcircuit"));
}

void TestRaceCommand::aPresetBringsItsWhatIfToEveryRun() {
    const QString out = folder_.filePath("flipped");
    const Finished run = runProgram(
        tinyRace(out, {"--preset", "wrong-signs", "--rules", "frsf,usf", "--seeds", "1", "--epochs", "1"}));
    QVERIFY2(run.status == 0, run.err.constData());
    const QJsonArray ranking = jsonLines(run.out).last().value("ranking").toArray();
    QCOMPARE(ranking.size(), 2);
    for (const auto& entry : ranking) {
        const QJsonObject concordance = entry.toObject().value("sign_concordance").toObject();
        QCOMPARE(concordance.value("mean").toDouble(-1), 0.0);
    }
    const QList<QByteArray> lines = linesOf(out + "/race_runs.csv");
    QVERIFY2(lines[1].contains("--at update=0 'flip-feedback=1'"), lines[1].constData());
}

void TestRaceCommand::theClassicsRaceByTheirName() {
    const Finished run = runProgram(
        tinyRace(folder_.filePath("classics"), {"--rules", "classics", "--seeds", "1", "--epochs", "1"}));
    QVERIFY2(run.status == 0, run.err.constData());
    QStringList rules;
    for (const auto& entry : jsonLines(run.out).last().value("ranking").toArray()) {
        rules << entry.toObject().value("rule").toString();
    }
    rules.sort();
    QCOMPARE(rules, (QStringList{"bp", "fa", "microcircuit", "symmetric"}));
    QVERIFY(runProgram({"race", "--help"}).out.contains("microcircuit, bp, symmetric, fa"));
}

void TestRaceCommand::anExperimentFileIsRacedOn() {
    QFile file(folder_.filePath("e.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": 1, "experiment": {"network": "784-12-10", "images": 200, "test_images": 100, )"
               R"("batch": 20, "eta": 0.07}})");
    file.close();
    const Finished run = runProgram({"race", "--experiment", file.fileName(), "--rules", "bp,fa", "--seeds",
                                     "1", "--epochs", "1", "--out", folder_.filePath("from-file")});
    QVERIFY2(run.status == 0, run.err.constData());
    const QByteArray runs = contentOf(folder_.filePath("from-file/race_runs.csv"));
    QCOMPARE(runs.count("--eta 0.07"), 2);
}

void TestRaceCommand::whatCannotBeUsedIsRefused_data() {
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("unknown rule") << QStringList{"--rules", "fa,magic"}
                                  << QByteArray("--rules: There is no rule 'magic'");
    QTest::newRow("a rule twice") << QStringList{"--rules", "fa,fa"} << QByteArray("'fa' is listed twice");
    QTest::newRow("no rule") << QStringList{"--rules", ""} << QByteArray("--rules");
    QTest::newRow("one rule") << QStringList{"--rule", "fa"} << QByteArray("--rules");
    QTest::newRow("no seed") << QStringList{"--seeds", "0"} << QByteArray("--seeds");
    QTest::newRow("a what-if that is not for a rule")
        << QStringList{"--preset", "no-sst", "--rules", "fa,bp"} << QByteArray("The rule 'bp'");
    QTest::newRow("bad network") << QStringList{"--net", "8-x"} << QByteArray("--net");
}

void TestRaceCommand::whatCannotBeUsedIsRefused() {
    QFETCH(const QStringList, options);
    QFETCH(const QByteArray, name);
    const QTemporaryDir folder;
    const QString out = folder.filePath("race");
    const QStringList arguments =
        options.first() == "--net" ? QStringList{"race", "--out", out} + options : tinyRace(out, options);
    const Finished run = runProgram(arguments);
    QCOMPARE(run.status, 2);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.err.contains(name), run.err.constData());
    QCOMPARE(run.err.count('\n'), 1);
    QVERIFY(!QFile::exists(out));
}

MC_TEST(TestRaceCommand)
#include "tst_race_command.moc"
