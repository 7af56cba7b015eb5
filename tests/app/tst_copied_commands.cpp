#include "base/errors.h"
#include "learning/rules.h"
#include "program.h"
#include "runtime/runner.h"
#include "support/test_class.h"
#include "training/events/what_if_text.h"
#include "training/files/checkpoint.h"
#include "training/files/set_up_command.h"
#include "training/files/set_up_text.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace mc::testing;
using namespace mc;

namespace {

/// Learns fast on any machine; an epoch is 13 updates, and no rate fades.
Experiment experimentOf(const QString& kind) {
    Experiment experiment;
    experiment.network = kind == "convolution" ? "28x28-3c5-p4-10" : "784-12-10";
    experiment.data.trainImages = 200;
    experiment.data.testImages = 50;
    experiment.learning.batch = 16;
    experiment.learning.rateDecay = 1;
    experiment.circuit.steps = kind == "convolution" ? 10 : 5; // else it would fall silent
    if (kind == "spikes") {
        experiment.encoder = Encoder::Poisson;
        experiment.errorCells.mode = ErrorMode::Spiking;
        experiment.initial.hiddenBias = -0.25;
        experiment.seed = 7;
    }
    if (std::ranges::find(rules(), kind.toStdString(), &Rule::name) != rules().end()) {
        experiment.rule = kind.toStdString();
    }
    return experiment;
}

/// A run as on the board, at its present place.
struct Board {
    SetUp setUp;
    Snapshot moment;
};

void intervene(Runner& runner, const char* change) {
    runner.post(command::Intervene{parseWhatIf(change)});
}

/// Seventeen updates with what-ifs before the first, between, and where it stands. Backpropagation has no
/// error cells or feedback to change.
Board boardOf(const Experiment& experiment) {
    const bool hasErrorCells = ruleNamed(experiment.rule).path != ErrorPath::ThroughTime;
    Runner runner(command::Restart{
        experiment, {parseWhatIf(hasErrorCells ? "flip-feedback=0.3" : "weight-noise:1=0.05")}});
    runner.post(command::Step{StepUnit::Batch, 5});
    static_cast<void>(runner.settle());
    intervene(runner, "set:eta=0.07");
    runner.post(command::Step{StepUnit::Batch, 9});
    static_cast<void>(runner.settle());
    intervene(runner, hasErrorCells ? "silence-sst:1" : "weight-noise:1=0.2");
    runner.post(command::Step{StepUnit::Batch, 3});
    static_cast<void>(runner.settle());
    intervene(runner, "weight-noise:2=0.1");
    runner.post(command::PauseWhen{{parsePauseEvent("epoch-end")}});
    const FramePtr frame = runner.settle();
    auto reply = std::make_shared<std::promise<Snapshot>>();
    runner.post(command::TakeSnapshot{reply});
    return {{*experimentFileOf(*frame), frame->data->name, frame->pauseEvents, frame->position.updates,
             frame->position.batchesPerEpoch},
            reply->get_future().get()};
}

} // namespace

/// Lines that the window copies are run as a shell runs them, and lead to the same bits.
class TestCopiedCommands : public QObject {
    Q_OBJECT
private slots:
    void aCopiedCommandTrainsToTheSameBits_data() {
        QTest::addColumn<QString>("kind");
        QTest::newRow("dense") << "dense";
        QTest::newRow("convolution") << "convolution";
        QTest::newRow("spikes throughout") << "spikes";
        for (const Rule& rule : rules().subspan(1)) { // the first is that of the others
            QTest::newRow(rule.name.data()) << QString::fromStdString(std::string(rule.name));
        }
    }
    void aCopiedCommandTrainsToTheSameBits() {
        QFETCH(QString, kind);
        const QTemporaryDir folder;
        const Board board = boardOf(experimentOf(kind));
        QCOMPARE(board.moment->state.updates, std::int64_t{17});
        const std::string line = commandOf(board.setUp, CommandKind::Train).line;
        const Finished run = inShell(line + " --threads 2 --out " + folder.filePath("out").toStdString());
        QVERIFY2(run.status == 0, run.err.constData());
        const Checkpoint kept = readCheckpoint(folder.filePath("out/state.mcz").toStdString());
        QCOMPARE(kept.state.updates, std::int64_t{17});
        QCOMPARE(bitsOf(kept, folder), bitsOf(*board.moment, folder));
        for (const char* figure : {"out/board.png", "out/board.svg"}) { // which open as this run, too
            const Finished told = runProgram({"open", "--print", folder.filePath(figure)});
            QVERIFY2(told.status == 0, told.err.constData());
            QVERIFY2(told.out.contains("After update 5: "), told.out.constData());
        }
    }

    void aCopiedCommandBringsTheWindowToTheSameBits_data() {
        QTest::addColumn<QString>("kind");
        for (const char* kind : {"dense", "convolution", "spikes", "bp", "dfa"}) {
            QTest::newRow(kind) << kind;
        }
    }
    void aCopiedCommandBringsTheWindowToTheSameBits() {
        QFETCH(QString, kind);
        const QTemporaryDir folder;
        Board board = boardOf(experimentOf(kind));
        board.setUp.pauses = {parsePauseEvent("accuracy>=0.999")};
        const std::string line = commandOf(board.setUp, CommandKind::Window).line;
        const std::optional<Checkpoint> kept = savedByWindow(line, folder, 17);
        QVERIFY(kept.has_value());
        QCOMPARE(bitsOf(*kept, folder), bitsOf(*board.moment, folder));
        QVERIFY(kept->session.window.find("accuracy>=0.999") != std::string::npos); // what it pauses at
    }

    /// A pause on the way holds the window there.
    void theWindowPausesWhereTheLineSaysSo() {
        const QTemporaryDir folder;
        const Board board = boardOf(experimentOf("dense"));
        const std::optional<Checkpoint> kept =
            savedByWindow(commandOf(board.setUp, CommandKind::Window).line, folder, 13);
        QVERIFY(kept.has_value());
        QCOMPARE(kept->interventions.size(), std::size_t{4}); // one to come
    }

    void aSetUpIsToldInWords() {
        const Board board = boardOf(experimentOf("dense"));
        const QString text = QString::fromStdString(setUpText(board.setUp));
        for (const QStringList& arguments :
             {QStringList{"open", "--print", text}, QStringList{"open", "--print", "-"}}) {
            QProcess process;
            start(process, arguments);
            process.write(("On Monday:\n> " + QString(text).replace("\n", "\r\n> ")).toUtf8());
            process.closeWriteChannel();
            const Finished told = waitFor(process);
            QVERIFY2(told.status == 0, told.err.constData());
            for (const char* part :
                 {"Data: drawn digits", "784-12-10", "After update 5: ", "Pauses at: epoch-end",
                  "Stood at: update 17", "as a command:\n  microcircuit --"}) {
                QVERIFY2(told.out.contains(part), told.out.constData());
            }
            QVERIFY2(!told.out.contains("checksum"), told.out.constData());
        }
    }

    void whatIsNoSetUpIsRefusedInOneSentence_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("no file") << QStringList{"open", "no-such-file.txt"} << 1
                                 << QByteArray("no file of this name");
        QTest::newRow("nothing named") << QStringList{"open"} << 2 << QByteArray("SET-UP");
        QTest::newRow("a damaged text")
            << QStringList{"open", "Microcircuit set-up, format 1, version 0.1.0:\neta=fast;\nend of set-up"}
            << 1 << QByteArray("Line 2: eta");
        QTest::newRow("no display")
            << QStringList{"open", "Microcircuit set-up, format 1, version 0.1.0: end of set-up"} << 3
            << QByteArray("display");
        QTest::newRow("a place in epochs for the window")
            << QStringList{"--to", "epoch=2"} << 2 << QByteArray("update=NUMBER");
        QTest::newRow("a what-if in epochs for the window")
            << QStringList{"--at", "epoch=2", "silence-sst"} << 2 << QByteArray("update=NUMBER");
        QTest::newRow("a what-if that does not fit")
            << QStringList{"--net", "784-20-10", "--at", "update=2", "silence-sst:7"} << 2
            << QByteArray("layer 7");
        QTest::newRow("a pause that does not fit")
            << QStringList{"--net", "784-20-10", "--until", "spike:1:99"} << 2 << QByteArray("cell 99");
        QTest::newRow("a place and paused")
            << QStringList{"--to", "update=2", "--paused"} << 2 << QByteArray("exclude");
        QTest::newRow("two ends of a training")
            << QStringList{"train", "--to", "update=2", "--epochs", "1"} << 2 << QByteArray("exclude");
    }
    void whatIsNoSetUpIsRefusedInOneSentence() {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QByteArray, word);
        const Finished refused = runProgram(arguments);
        QVERIFY2(refused.status == status, refused.err.constData());
        QVERIFY2(refused.err.contains(word), refused.err.constData());
        QVERIFY(refused.out.isEmpty());
    }

private:
    /// A line as it was copied: its first word is the program.
    static QString shellOf(const std::string& line) {
        return "program=$1; microcircuit() { \"$program\" \"$@\"; }; " + QString::fromStdString(line);
    }
    static Finished inShell(const std::string& line) { return runInShell(shellOf(line), {}); }

    /// What the window saves by itself once so many updates are done.
    static std::optional<Checkpoint> savedByWindow(const std::string& line, const QTemporaryDir& home,
                                                   std::int64_t updates) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("QT_QPA_PLATFORM", "offscreen");
        environment.insert("XDG_CONFIG_HOME", home.filePath("config"));
        environment.insert("XDG_DATA_HOME", home.filePath("data"));
        process.setProcessEnvironment(environment);
        startInShell(
            process,
            "program=$1; exec " +
                QString::fromStdString(line).replace(0, QString("microcircuit").size(), "\"$program\"") +
                " --autosave 1",
            {});
        std::optional<Checkpoint> kept;
        const QDir folder(home.filePath("data/microcircuit/autosave"));
        static_cast<void>(QTest::qWaitFor(
            [&] {
                for (const QString& name : folder.entryList({"*run-*.mcs"}, QDir::Files)) {
                    try {
                        Checkpoint now = readCheckpoint(folder.filePath(name).toStdString());
                        if (now.state.updates == updates) {
                            kept = std::move(now);
                        }
                    } catch (const BadFile&) { // NOLINT(bugprone-empty-catch): it is being put in place
                    }
                }
                return kept.has_value();
            },
            60'000));
        process.kill();
        process.waitForFinished();
        return kept;
    }

    /// All that a run is gone on with, as bytes.
    static QByteArray bitsOf(const Checkpoint& moment, const QTemporaryDir& folder) {
        const QString path = folder.filePath("bits.mcz");
        writeCheckpoint(path.toStdString(), moment.experiment, moment.state, {}, moment.interventions);
        return contentOf(path);
    }
};

MC_TEST(TestCopiedCommands)
#include "tst_copied_commands.moc"
