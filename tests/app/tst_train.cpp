#include "program.h"

#include "support/test_class.h"
#include "training/experiment/experiment_fields.h"
#include "training/experiment/open_data.h"
#include "training/files/checkpoint.h"
#include "training/files/experiment_file.h"

#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace mc::testing;

/// What a training leaves behind: two epochs of 19 updates, once for all tests.
class TestTrain : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void standardOutputIsOneObjectPerEpochAndTheResult();
    void theResultSaysWhatCameOfIt();
    void theResultNamesAllParameters();
    void standardErrorIsPlainLinesWithoutATerminal();
    void theResultHoldsTheMeasuresOfLayers();
    void theFolderHoldsTheFilesTheResultNames();
    void theExperimentCanBeReadBack();
    void theCurvesHaveARowPerUpdateTestAndMeasure_data();
    void theCurvesHaveARowPerUpdateTestAndMeasure();
    void theConfusionMatrixIsThatOfTheLastTest();
    void aRunThatGuessesIsToldWhy();
    void theBoardIsAPictureAndADrawing();
    void theStateHoldsItsLastPresentation();
    void theProfileAddsUpToTheWhole();
    void withoutTheOptionThereIsNoProfile();
    void anInstructionSetThatIsNotThereIsRefused();

private:
    static constexpr int kEpochs = 2;
    static constexpr int kUpdates = 38;
    QTemporaryDir folder_;
    Finished run_;
};

void TestTrain::initTestCase() {
    run_ = runProgram({"train", "--net", "784-20-10", "--images", "300", "--test-images", "100", "--batch",
                       "16", "--epochs", QString::number(kEpochs), "--measures", "all", "--profile", "--out",
                       folder_.filePath("new/results")});
    QVERIFY2(run_.status == 0, run_.err.constData());
    QVERIFY(QDir::setCurrent(folder_.filePath("new/results")));
}

void TestTrain::standardOutputIsOneObjectPerEpochAndTheResult() {
    const QList<QJsonObject> lines = jsonLines(run_.out);
    QCOMPARE(lines.size(), kEpochs + 1);
    for (int epoch = 1; epoch <= kEpochs; ++epoch) {
        const QJsonObject& line = lines[epoch - 1];
        QCOMPARE(line.value("epoch").toInt(), epoch);
        QCOMPARE(line.value("updates").toInt(), epoch * kUpdates / kEpochs);
        for (const char* key :
             {"train_loss", "train_accuracy", "test_loss", "test_accuracy", "images_per_second", "seconds"}) {
            QVERIFY2(line.value(key).isDouble(), key);
        }
        QCOMPARE(line.value("sign_concordance").toArray().size(), 1);
    }
}

void TestTrain::theResultSaysWhatCameOfIt() {
    const QJsonObject result = jsonLines(run_.out).last();
    const double accuracy = result.value("test_accuracy").toDouble(-1);
    QVERIFY(accuracy >= 0 && accuracy <= 1);
    QCOMPARE(accuracy, jsonLines(run_.out)[kEpochs - 1].value("test_accuracy").toDouble());
    for (const char* key : {"sign_concordance", "weighted_concordance", "alignment_angle"}) {
        const QJsonArray pairs = result.value(key).toArray();
        QVERIFY2(pairs.size() == 1 && pairs[0].isDouble(), key);
    }
    QCOMPARE(result.value("images").toInt(), kEpochs * 300);
    QCOMPARE(result.value("epochs").toDouble(), double(kEpochs));
    QVERIFY(result.value("images_per_second").toDouble() > 0);
    QVERIFY(result.value("seconds").toDouble() > 0);
    QVERIFY(result.value("total_seconds").toDouble() >= result.value("seconds").toDouble());
    QVERIFY(result.value("threads").toInt() >= 1);
    QVERIFY(!result.value("version").toString().isEmpty());
    QCOMPARE(result.value("stopped_early"), QJsonValue(false));
}

void TestTrain::theResultNamesAllParameters() {
    const QJsonObject parameters = jsonLines(run_.out).last().value("parameters").toObject();
    for (const mc::Field& field : mc::experimentFields()) {
        const std::string id(field.id);
        QVERIFY2(parameters.contains(QString::fromStdString(id)), id.c_str());
    }
    QCOMPARE(parameters.value("network").toString(), QString("784-20-10"));
}

void TestTrain::standardErrorIsPlainLinesWithoutATerminal() {
    QVERIFY(!run_.err.contains('\r'));
    QVERIFY(!run_.err.contains('\x1b'));
    QVERIFY(run_.err.contains("epoch 2, batch 19 of 19 (100 %)"));
    QVERIFY(run_.err.contains("images/s"));
}

void TestTrain::theResultHoldsTheMeasuresOfLayers() {
    const QJsonObject result = jsonLines(run_.out).last();
    for (const char* name : {"gradient_angle", "rate_pyr", "rate_vip", "rate_sst", "silent_share",
                             "weights_mean", "weights_max"}) {
        const QJsonArray values = result.value(QLatin1String(name)).toArray();
        QVERIFY2(values.size() == 2, name);
        QVERIFY2(values[1].toDouble(-1) >= 0 && values[1].toDouble() <= 180, name);
    }
    QVERIFY(result.value("gradient_angle").toArray()[1].toDouble() <
            90); // e of the output is δ_u but for time
    QVERIFY(result.value("alignment_angle_MW").toArray()[0].toDouble() > 0);
}

void TestTrain::theFolderHoldsTheFilesTheResultNames() {
    const QJsonArray files = jsonLines(run_.out).last().value("files").toArray();
    QCOMPARE(files.size(), 10);
    for (const auto& file : files) {
        const QByteArray content = contentOf(file.toString());
        const bool headAlone = file.toString().endsWith("/validation.csv"); // no images are held out here
        QVERIFY2(headAlone ? content.count('\n') == 1 : content.size() > 100, qPrintable(file.toString()));
    }
    QCOMPARE(QDir(".").entryList(QDir::Files).size(), files.size());
}

void TestTrain::theExperimentCanBeReadBack() {
    const mc::Experiment experiment = mc::readExperimentFile("experiment.json").experiment;
    QCOMPARE(experiment.network, std::string("784-20-10"));
    QCOMPARE(experiment.data.trainImages, std::int64_t{300});
}

void TestTrain::theCurvesHaveARowPerUpdateTestAndMeasure_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("rows");
    QTest::newRow("training: one per update") << "training.csv" << kUpdates;
    QTest::newRow("test: before training and after each epoch") << "test.csv" << kEpochs + 1;
    QTest::newRow("concordance: one per update and layer pair") << "concordance.csv" << kUpdates;
    QTest::newRow("layers: every 16th update, two layers") << "layers.csv" << 3 * 2;
}

void TestTrain::theCurvesHaveARowPerUpdateTestAndMeasure() {
    QFETCH(QString, file);
    QFETCH(int, rows);
    const QList<QByteArray> lines = contentOf(file).trimmed().split('\n');
    QCOMPARE(lines.size(), rows + 1);
    QVERIFY(lines[0].contains("epochs") && lines[0].contains("fraction"));
    for (const QByteArray& line : lines) {
        QCOMPARE(line.count(','), lines[0].count(','));
    }
    bool isNumber = false;
    lines.last().split(',').first().toInt(&isNumber);
    QVERIFY(isNumber);
}

void TestTrain::theConfusionMatrixIsThatOfTheLastTest() {
    const QList<QByteArray> lines = contentOf("confusion.csv").trimmed().split('\n');
    QCOMPARE(lines.size(), 1 + 10); // a row per digit
    QVERIFY2(lines[0].startsWith("set,updates_done,label,class,images,accuracy_fraction,answered_0,"),
             lines[0].constData());
    double images = 0;
    double right = 0;
    for (int label = 0; label < 10; ++label) {
        const QList<QByteArray> cells = lines[1 + label].split(',');
        QCOMPARE(cells.size(), 6 + 10);
        QCOMPARE(cells[0] + ',' + cells[1], "test," + QByteArray::number(kUpdates));
        QCOMPARE(cells[2].toInt(), label);
        double row = 0;
        for (int answer = 0; answer < 10; ++answer) {
            row += cells[6 + answer].toInt();
        }
        QCOMPARE(cells[4].toDouble(), row);
        QCOMPARE(cells[5].toDouble(), cells[6 + label].toDouble() / row);
        images += row;
        right += cells[6 + label].toInt();
    }
    QCOMPARE(right / images, jsonLines(run_.out).last().value("test_accuracy").toDouble());
}

void TestTrain::aRunThatGuessesIsToldWhy() {
    const Finished guessing =
        runProgram({"train", "--net", "784-5-10", "--images", "1000", "--test-images", "200", "--eta",
                    "1e-09", "--batch", "10", "--epochs", "1", "--out", folder_.filePath("guessing")});
    QVERIFY2(guessing.status == 0, guessing.err.constData());
    QVERIFY2(guessing.err.contains("Why does it not learn?\n") && guessing.err.contains("where guessing has"),
             guessing.err.constData());
    QVERIFY(!run_.err.contains("Why does it not learn?"));
}

void TestTrain::theBoardIsAPictureAndADrawing() {
    const QImage picture("board.png");
    QCOMPARE(picture.size(), QSize(1920, 1080));
    QSet<QRgb> colours;
    for (int x = 0; x < picture.width(); x += 7) {
        for (int y = 0; y < picture.height(); y += 7) {
            colours.insert(picture.pixel(x, y));
        }
    }
    QVERIFY(colours.size() > 8); // not an empty page

    QXmlStreamReader drawing(contentOf("board.svg"));
    int shapes = 0;
    while (!drawing.atEnd()) {
        shapes += drawing.readNext() == QXmlStreamReader::StartElement;
    }
    QVERIFY2(!drawing.hasError(), qPrintable(drawing.errorString()));
    QVERIFY(shapes > 50);
}

void TestTrain::theProfileAddsUpToTheWhole() {
    static const QRegularExpression title("make ([\\d.]+) s\n");
    static const QRegularExpression row("^  ([a-z]+) +([\\d.]+) s +([\\d.]+) %$",
                                        QRegularExpression::MultilineOption);
    const QString text = QString::fromUtf8(run_.err);
    const double whole = title.match(text).captured(1).toDouble();
    QVERIFY(whole > 0);
    double seconds = 0;
    double shares = 0;
    QStringList names;
    for (auto found = row.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch phase = found.next();
        names += phase.captured(1);
        seconds += phase.captured(2).toDouble();
        shares += phase.captured(3).toDouble();
    }
    QCOMPARE(names.join(' '), QString("encode upwards errors products update tests measures other"));
    QVERIFY(std::abs(seconds - whole) < 0.01);
    QVERIFY(std::abs(shares - 100) < 0.5);
}

void TestTrain::withoutTheOptionThereIsNoProfile() {
    const Finished plain = runProgram({"train", "--net", "784-5-10", "--images", "20", "--test-images", "10",
                                       "--epochs", "1", "--out", folder_.filePath("plain")});
    QVERIFY2(plain.status == 0, plain.err.constData());
    QVERIFY(!plain.err.contains("Time by phase"));
}

void TestTrain::anInstructionSetThatIsNotThereIsRefused() {
    const Finished refused = runProgram({"train", "--epochs", "1", "--out", folder_.filePath("refused")},
                                        {{"MICROCIRCUIT_VECTORS", "MMX"}});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.contains("no instruction set 'MMX'. It has '"), refused.err.constData());
    QVERIFY(!QDir(folder_.filePath("refused")).exists());
}

/// What a window needs to show the end of the run.
void TestTrain::theStateHoldsItsLastPresentation() {
    const std::filesystem::path path = "state.mcz";
    mc::Checkpoint kept = mc::readCheckpoint(path);
    QCOMPARE(kept.session.past.states.size(), std::size_t{1});
    const mc::LearnerState before = kept.session.past.states.front()->state;
    const mc::DatasetPtr data = mc::openData(kept.experiment);
    const std::unique_ptr<mc::Trainer> trainer = mc::resumeFrom(path, std::move(kept), data, 1);
    QVERIFY(!trainer->record());
    QVERIFY(trainer->presentAgain(before));
    QVERIFY(trainer->record());
    QCOMPARE(trainer->state().updates, std::int64_t{kUpdates});
}

MC_TEST(TestTrain)
#include "tst_train.moc"
