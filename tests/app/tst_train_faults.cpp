#include "program.h"

#include "support/test_class.h"
#include "training/files/checkpoint.h"
#include "training/state/learner_state.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace mc::testing;

namespace {

/// Two training and two test images of 2 x 2 pixels, with these test labels.
bool writeImages(const QTemporaryDir& folder, const QByteArray& testLabels) {
    const auto write = [&folder](const char* name, const QByteArray& bytes) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    const QByteArray images = QByteArray::fromHex("00000803000000020000000200000002") + QByteArray(8, '\x40');
    const QByteArray labels = QByteArray::fromHex("0000080100000002");
    return write("train-images-idx3-ubyte", images) && write("t10k-images-idx3-ubyte", images) &&
           write("train-labels-idx1-ubyte", labels + QByteArray::fromHex("0001")) &&
           write("t10k-labels-idx1-ubyte", labels + testLabels);
}

} // namespace

/// Files, data and numbers that make a training impossible.
class TestTrainFaults : public QObject {
    Q_OBJECT
private slots:
    void aMissingDataFolderIsNamed();
    void aFolderThatCannotBeMadeIsRefusedBeforeTraining();
    void aLabelWithoutAnOutputCellIsAFaultOfItsFile();
    void aNetworkThatFitsIsNamedOrTaken();
    void resultsThatCannotBePrintedAreSaidAndKept_data();
    void resultsThatCannotBePrintedAreSaidAndKept();
    void helpThatCannotBePrintedIsAFailure();
    void aFolderThatIsNotUtf8IsRefusedBeforeTraining();
    void aDamagedStateIsRefused();
    void aStateTakesNoOptionsOfTheExperiment();
    void aStateTrainedEnoughNeedsMoreEpochs();
    void numbersThatStopBeingFiniteLeaveTheLastGoodState();
};

void TestTrainFaults::aMissingDataFolderIsNamed() {
    const QTemporaryDir folder;
    const Finished run =
        runProgram(tinyTraining(folder.path(), {"--data", folder.filePath("no-mnist-here")}));
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.contains("no-mnist-here"), run.err.constData());
    QVERIFY(run.out.isEmpty());
}

void TestTrainFaults::aFolderThatCannotBeMadeIsRefusedBeforeTraining() {
    const QTemporaryDir folder;
    QFile file(folder.filePath("file"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const Finished run = runProgram(tinyTraining(folder.filePath("file/results")));
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.contains("file/results"), run.err.constData());
    QVERIFY(!run.err.contains("images/s"));
    QVERIFY(run.out.isEmpty());
}

void TestTrainFaults::aLabelWithoutAnOutputCellIsAFaultOfItsFile() {
    const QTemporaryDir folder;
    QVERIFY(writeImages(folder, QByteArray::fromHex("011a")));
    const Finished run = runProgram(
        {"train", "--data", folder.path(), "--net", "4-3", "--out", folder.filePath("out"), "--epochs", "1"});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.contains("t10k-labels-idx1-ubyte: has labels 1 to 26, which need 27 output cells"),
             run.err.constData());
    QVERIFY2(run.err.contains("A network that fits: 4-27."), run.err.constData());
}

void TestTrainFaults::aNetworkThatFitsIsNamedOrTaken() {
    const QTemporaryDir folder;
    QVERIFY(writeImages(folder, QByteArray::fromHex("010b")));
    const QStringList train{"train",    "--data", folder.path(), "--out", folder.filePath("out"),
                            "--epochs", "1"};
    const Finished refused = runProgram(train + QStringList{"--net", "784-20-10"});
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.err.contains("A network that fits: 4-20-12."), refused.err.constData());
    const Finished run = runProgram(train);
    QCOMPARE(run.status, 0);
    QVERIFY2(run.err.contains("No --net was given: the network is 4-400-12"), run.err.constData());
    QVERIFY(run.out.contains("4-400-12"));
}

void TestTrainFaults::resultsThatCannotBePrintedAreSaidAndKept_data() {
    QTest::addColumn<QString>("shell");
    QTest::newRow("full device") << R"("$@" >/dev/full)";
    QTest::newRow("closed") << R"("$@" >&-)";
    QTest::newRow("reader that goes away") << R"({ "$@"; echo "status $?" >&2; } | true)";
}

void TestTrainFaults::resultsThatCannotBePrintedAreSaidAndKept() {
    QFETCH(const QString, shell);
    const QTemporaryDir folder;
    const QStringList arguments = tinyTraining(folder.filePath("out"), {"--threads", "1"});
    const Finished run = runInShell(shell, arguments);
    QVERIFY2(run.status == 1 || run.err.contains("status 1\n"), run.err.constData());
    QVERIFY2(run.err.contains("microcircuit train: The results could not be written to standard output: "),
             run.err.constData());
    QVERIFY(run.out.isEmpty());
    for (const char* name : {"out/state.mcz", "out/training.csv", "out/board.png", "out/experiment.json"}) {
        QVERIFY2(!contentOf(folder.filePath(name)).isEmpty(), name);
    }
    const mc::Checkpoint kept = mc::readCheckpoint(folder.filePath("out/state.mcz").toStdString());
    QCOMPARE(kept.history.test.size(), std::size_t{2});
}

void TestTrainFaults::helpThatCannotBePrintedIsAFailure() {
    const Finished full = runInShell(R"("$@" >/dev/full)", {"train", "--help"});
    QCOMPARE(full.status, 1);
    QVERIFY2(full.err.contains("No space left"), full.err.constData());
    QCOMPARE(runInShell(R"("$@")", {"train", "--help"}).status, 0);
}

void TestTrainFaults::aFolderThatIsNotUtf8IsRefusedBeforeTraining() {
    // The shell writes the byte: arguments of a QProcess are text.
    const Finished run =
        runInShell(R"sh("$@" --out "$(printf 'results\377')")sh", {"train", "--images", "1000000"});
    QCOMPARE(run.status, 2);
    QVERIFY2(run.err.contains("--out") && run.err.contains("UTF-8"), run.err.constData());
}

void TestTrainFaults::aDamagedStateIsRefused() {
    const QTemporaryDir folder;
    QCOMPARE(runProgram(tinyTraining(folder.path())).status, 0);
    const QString path = folder.filePath("state.mcz");
    QByteArray state = contentOf(path);
    state[state.size() / 2] = static_cast<char>(state[state.size() / 2] ^ 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(state) == state.size());
    file.close();
    const Finished run = runProgram({"train", "--resume", path, "--epochs", "2", "--out", folder.path()});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.contains("state.mcz") && run.err.contains("damaged"), run.err.constData());
}

void TestTrainFaults::aStateTakesNoOptionsOfTheExperiment() {
    const Finished run = runProgram({"train", "--resume", "state.mcz", "--eta", "0.1"});
    QCOMPARE(run.status, 2);
    QVERIFY2(run.err.contains("--eta") && run.err.contains("--resume"), run.err.constData());
}

void TestTrainFaults::aStateTrainedEnoughNeedsMoreEpochs() {
    const QTemporaryDir folder;
    QCOMPARE(runProgram(tinyTraining(folder.path())).status, 0);
    const Finished run = runProgram(
        {"train", "--resume", folder.filePath("state.mcz"), "--epochs", "1", "--out", folder.path()});
    QCOMPARE(run.status, 2);
    QVERIFY2(run.err.contains("--epochs"), run.err.constData());
}

void TestTrainFaults::numbersThatStopBeingFiniteLeaveTheLastGoodState() {
    mc::Experiment experiment;
    experiment.network = "784-20-10";
    experiment.data.trainImages = 300;
    experiment.data.testImages = 100;
    mc::LearnerState state = mc::makeLearnerState(experiment);
    // One update takes these biases beyond the largest float.
    state.network.layers[0].bias.setConstant(3e38F);
    state.slow[0].bias.setConstant(3e38F);
    const QTemporaryDir folder;
    const QString brink = folder.filePath("brink.mcz");
    mc::writeCheckpoint(brink.toStdString(), experiment, state, mc::History{});

    const Finished run =
        runProgram({"train", "--resume", brink, "--epochs", "1", "--out", folder.filePath("out")});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.contains("finite") && run.err.contains("out/state.mcz"), run.err.constData());
    QVERIFY(run.out.isEmpty());
    const mc::Checkpoint kept = mc::readCheckpoint(folder.filePath("out/state.mcz").toStdString());
    QCOMPARE(kept.state.updates, std::int64_t{0});
    QVERIFY(contentOf(folder.filePath("out/training.csv")).count('\n') == 2);
}

MC_TEST(TestTrainFaults)
#include "tst_train_faults.moc"
