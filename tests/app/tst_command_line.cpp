#include "program.h"

#include "support/test_class.h"
#include "training/experiment/experiment_fields.h"
#include "training/experiment/suggestions.h"

#include <QTemporaryDir>
#include <QTest>

using namespace mc::testing;

/// What is said of options, and which are refused.
class TestCommandLine : public QObject {
    Q_OBJECT
private slots:
    void helpNamesEveryFieldOfTheExperiment_data();
    void helpNamesEveryFieldOfTheExperiment();
    void theVersionIsOneLine();
    void whatCannotBeUsedIsRefusedByName_data();
    void whatCannotBeUsedIsRefusedByName();
    void valuesNotGivenSuitTheNetworkAndTheInput();
    void aValueGivenIsKept();
    void optionsBesideAnExperimentFileHaveTheLastWord();
    void anExperimentFileThatCannotBeUsedIsRefused_data();
    void anExperimentFileThatCannotBeUsedIsRefused();
    void aNegativeValueIsNotTakenForAnOption();
    void aCommandThatDoesNotExistIsToldSo_data();
    void aCommandThatDoesNotExistIsToldSo();
    void helpThroughAPipeThatIsClosedSaysNothingElse_data();
    void helpThroughAPipeThatIsClosedSaysNothingElse();
};

void TestCommandLine::helpNamesEveryFieldOfTheExperiment_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("window") << QStringList{"--help"};
    QTest::newRow("train") << QStringList{"train", "--help"};
}

void TestCommandLine::helpNamesEveryFieldOfTheExperiment() {
    QFETCH(QStringList, arguments);
    const Finished run = runProgram(arguments);
    QCOMPARE(run.status, 0);
    QVERIFY(run.err.isEmpty());
    for (const mc::Field& field : mc::experimentFields()) {
        const QByteArray option =
            "--" + QByteArray(field.option.data(), static_cast<qsizetype>(field.option.size())) + " ";
        QVERIFY2(run.out.contains(option), option.constData());
    }
    for (const QByteArray& line : run.out.split('\n')) {
        QVERIFY2(QString::fromUtf8(line).size() <= 100, line.constData());
    }
}

void TestCommandLine::theVersionIsOneLine() {
    const Finished run = runProgram({"--version"});
    QCOMPARE(run.status, 0);
    QVERIFY(run.out.startsWith("Microcircuit "));
    QCOMPARE(run.out.count('\n'), 1);
}

void TestCommandLine::whatCannotBeUsedIsRefusedByName_data() {
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("name");
    const auto row = [](const char* title, const QStringList& options, const char* name) {
        QTest::newRow(title) << options << QByteArray(name);
    };
    row("unknown option", {"--learning-rate", "3"}, "--learning-rate");
    row("unknown option with a value", {"--learning-rate=3"}, "--learning-rate'");
    row("stray word", {"mnist"}, "mnist");
    row("no number", {"--eta", "fast"}, "--eta: ");
    row("beyond the range", {"--eta", "1000"}, "from 0 to 100");
    row("below the range", {"--batch", "0"}, "--batch: ");
    row("no whole number", {"--steps", "2.5"}, "--steps: ");
    row("normalised spikes", {"--normalise", "channel", "--encoder", "poisson"}, "--normalise: ");
    row("no such choice", {"--rule", "magic"}, "'microcircuit'");
    row("no network", {"--net", "784-x-10"}, "--net: ");
    row("a network that does not fit the data", {"--net", "100-10"}, "--net: ");
    row("value missing at the end", {"--seed"}, "--seed takes one value");
    row("value missing before an option", {"--seed", "--eta", "0.1"}, "--seed takes one value");
    row("given twice", {"--seed", "1", "--seed", "2"}, "--seed takes one value");
    row("no epoch", {"--epochs", "0"}, "--epochs: ");
    row("no thread", {"--threads", "0"}, "--threads: ");
    row("no such measure", {"--measures", "rates,heat"}, "--measures: There is no measure 'heat'");
    row("too many threads", {"--threads", "1000"}, "from 1 to 256");
}

void TestCommandLine::whatCannotBeUsedIsRefusedByName() {
    QFETCH(QStringList, options);
    QFETCH(QByteArray, name);
    const QTemporaryDir folder;
    const QString out = folder.filePath("results");
    const Finished run =
        runProgram(QStringList{"train", "--images", "100", "--test-images", "10", "--out", out} + options);
    QCOMPARE(run.status, 2);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.err.contains(name), run.err.constData());
    QCOMPARE(run.err.count('\n'), 1);
    QVERIFY(!QFile::exists(out));
}

void TestCommandLine::valuesNotGivenSuitTheNetworkAndTheInput() {
    const QTemporaryDir folder;
    const Finished run =
        runProgram({"train", "--net", "784-8-8-8-10", "--encoder", "poisson", "--images", "30",
                    "--test-images", "10", "--batch", "1", "--epochs", "1", "--out", folder.path()});
    QCOMPARE(run.status, 0);
    const QJsonObject parameters = jsonLines(run.out).last().value("parameters").toObject();
    mc::Experiment experiment;
    experiment.network = "784-8-8-8-10";
    experiment.encoder = mc::Encoder::Poisson;
    experiment.learning.batch = 1;
    for (const auto& [id, value] : mc::suggestedValues(experiment)) {
        mc::setField(experiment, mc::fieldNamed(id), value);
    }
    QCOMPARE(parameters.value("steps").toInt(), experiment.circuit.steps);
    QCOMPARE(parameters.value("eta").toDouble(), experiment.learning.eta);
    QCOMPARE(parameters.value("quantum_mode").toString(), QString("adaptive"));
}

void TestCommandLine::aValueGivenIsKept() {
    const QTemporaryDir folder;
    const Finished run =
        runProgram(tinyTraining(folder.path(), {"--eta=0.125", "--steps", "7", "--seed", "42"}));
    QCOMPARE(run.status, 0);
    const QJsonObject result = jsonLines(run.out).last();
    QCOMPARE(result.value("parameters").toObject().value("eta").toDouble(), 0.125);
    QCOMPARE(result.value("parameters").toObject().value("steps").toInt(), 7);
    QCOMPARE(result.value("seed").toInt(), 42);
}

void TestCommandLine::optionsBesideAnExperimentFileHaveTheLastWord() {
    const QTemporaryDir folder;
    QVERIFY(runProgram(tinyTraining(folder.filePath("once"), {"--eta", "0.125", "--seed", "42"})).status ==
            0);
    const Finished run =
        runProgram({"train", "--experiment", folder.filePath("once/experiment.json"), "--seed", "43",
                    "--test-images", "50", "--epochs", "1", "--out", folder.filePath("again")});
    QVERIFY2(run.status == 0, run.err.constData());
    const QJsonObject parameters = jsonLines(run.out).last().value("parameters").toObject();
    QCOMPARE(parameters.value("eta").toDouble(), 0.125);
    QCOMPARE(parameters.value("network").toString(), QString("784-20-10"));
    QCOMPARE(parameters.value("seed").toInt(), 43);
    QCOMPARE(parameters.value("test_images").toInt(), 50);
}

void TestCommandLine::anExperimentFileThatCannotBeUsedIsRefused_data() {
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("words");
    const QByteArray good = R"({"format": 1, "experiment": {}})";
    for (const QString& command : {QString(), QStringLiteral("train"), QStringLiteral("race")}) {
        const auto row = [&](const char* title, const QByteArray& content, const QStringList& more,
                             int status, const char* words) {
            QTest::addRow("%s, %s", qPrintable(command), title)
                << command << content << more << status << QByteArray(words);
        };
        row("not JSON", "network = 784-10", {}, 1, "e.json: is no experiment file");
        row("unknown field", R"({"format": 1, "experiment": {"tau_x": 5}})", {}, 1, "e.json: ");
        row("out of range", R"({"format": 1, "experiment": {"theta": 0}})", {}, 1, "theta");
        row("beside a preset", good, {"--preset", "first-digits"}, 2, "--preset cannot be given");
        row("an option out of range", good, {"--theta", "0"}, 2, "--theta: ");
        row("data that are not there", R"({"format": 1, "experiment": {"data": "/nowhere"}})",
            {"--check-display"}, command.isEmpty() ? 0 : 2, command.isEmpty() ? "" : "--check-display");
    }
    QTest::newRow("train, data that are not there")
        << "train" << QByteArray(R"({"format": 1, "experiment": {"data": "/nowhere"}})") << QStringList{} << 1
        << QByteArray("e.json: its data cannot be opened");
    QTest::newRow("race, what-ifs on the way")
        << "race"
        << QByteArray(R"({"format": 1, "experiment": {}, "interventions": )"
                      R"([{"after_update": 5, "what_if": "freeze-feedback"}]})")
        << QStringList{} << 2 << QByteArray("--experiment: ");
    QTest::newRow("train, beside a state") << "train" << good << QStringList{"--resume", "s.mcz"} << 2
                                           << QByteArray("--experiment cannot be given together");
    QTest::newRow("window, beside a session")
        << "" << good << QStringList{"s.mcs"} << 2 << QByteArray("--experiment cannot be given together");
}

void TestCommandLine::anExperimentFileThatCannotBeUsedIsRefused() {
    QFETCH(QString, command);
    QFETCH(QByteArray, content);
    QFETCH(QStringList, more);
    QFETCH(int, status);
    QFETCH(QByteArray, words);
    const QTemporaryDir folder;
    QFile file(folder.filePath("e.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QStringList arguments = QStringList{"--experiment", file.fileName()} + more;
    if (!command.isEmpty()) {
        arguments = QStringList{command} + arguments + QStringList{"--out", folder.filePath("out")};
    }
    const Finished run = runProgram(arguments, {{"QT_QPA_PLATFORM", "offscreen"}});
    QVERIFY2(run.status == status, run.err.constData());
    QVERIFY2(run.err.contains(words), run.err.constData());
    QVERIFY(run.err.count('\n') <= 2 && !QFile::exists(folder.filePath("out/state.mcz")));
}

void TestCommandLine::aNegativeValueIsNotTakenForAnOption() {
    const QTemporaryDir folder;
    const Finished run = runProgram(tinyTraining(folder.path(), {"--hidden-bias", "-0.5"}));
    QCOMPARE(run.status, 0);
    const QJsonObject parameters = jsonLines(run.out).last().value("parameters").toObject();
    QCOMPARE(parameters.value("hidden_bias").toDouble(), -0.5);
}

void TestCommandLine::aCommandThatDoesNotExistIsToldSo_data() {
    QTest::addColumn<QString>("word");
    QTest::addColumn<QByteArray>("sentence");
    QTest::newRow("letters exchanged") << "trian" << QByteArray("Is 'train' meant?");
    QTest::newRow("letter too much") << "raced" << QByteArray("Is 'race' meant?");
    QTest::newRow("letters missing") << "expt" << QByteArray("Is 'export' meant?");
    QTest::newRow("plural") << "lessons" << QByteArray("Is 'lesson' meant?");
    QTest::newRow("nothing near")
        << "serve" << QByteArray("'train', 'race', 'tune', 'export', 'film', 'lesson', 'handout' or 'open'");
}

void TestCommandLine::aCommandThatDoesNotExistIsToldSo() {
    QFETCH(const QString, word);
    QFETCH(const QByteArray, sentence);
    for (const QStringList& more : {QStringList{}, QStringList{"--epochs", "2"}}) {
        const Finished run = runProgram(QStringList{word} + more);
        QCOMPARE(run.status, 2);
        QVERIFY2(run.err.contains("There is no command '" + word.toUtf8() + "'"), run.err.constData());
        QVERIFY2(run.err.contains(sentence), run.err.constData());
        QCOMPARE(run.err.count('\n'), 1);
    }
}

void TestCommandLine::helpThroughAPipeThatIsClosedSaysNothingElse_data() {
    QTest::addColumn<QStringList>("arguments");
    for (const char* command : {"", "train", "race", "export", "lesson"}) {
        QStringList arguments{command, "--help"};
        arguments.removeAll("");
        QTest::newRow(*command == 0 ? "window" : command) << arguments;
    }
}

void TestCommandLine::helpThroughAPipeThatIsClosedSaysNothingElse() {
    QFETCH(const QStringList, arguments);
    // The reader is gone before the first byte is written.
    const Finished run = runInShell(R"({ sleep 0.2; "$@"; echo "status $?" >&2; } | true)", arguments);
    QCOMPARE(run.err, QByteArray("status 0\n"));
}

MC_TEST(TestCommandLine)
#include "tst_command_line.moc"
