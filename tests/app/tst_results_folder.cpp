#include "program.h"

#include "support/test_class.h"
#include "training/files/checkpoint.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

using namespace mc::testing;

/// One run at a time writes to a folder of results, however the one before has ended.
class TestResultsFolder : public QObject {
    Q_OBJECT
private slots:
    void aFolderInUseIsRefusedByName();
    void aRunThatWasKilledLeavesItsFolderFree();
    void halvesThatAKilledRunHasLeftAreRemoved();
    void everyRunHasANewFolder_data();
    void everyRunHasANewFolder();
    void aRunThatIsRefusedLeavesNoFolder();
    void aHangUpEndsARunAsTerminationDoes();
    void aHangUpThatIsToBeIgnoredEndsNothing();
    void aFullDiskIsSaidOfPicturesToo_data();
    void aFullDiskIsSaidOfPicturesToo();

private:
    /// A training that goes on until it is ended, and has written its first state.
    static void startEndless(QProcess& process, const QString& out, const QString& shell = {}) {
        const QStringList options{"train", "--net",    "784-20-10", "--images", "300", "--test-images",
                                  "100",   "--epochs", "100000",    "--out",    out};
        if (shell.isEmpty()) {
            start(process, options);
        } else {
            startInShell(process, shell, options);
        }
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(out + "/state.mcz"), 20'000);
    }
    static QStringList files(const QString& folder) {
        return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
};

void TestResultsFolder::aFolderInUseIsRefusedByName() {
    const QTemporaryDir folder;
    const QString out = folder.filePath("out");
    QProcess first;
    startEndless(first, out);
    const QByteArray experiment = contentOf(out + "/experiment.json");
    const QStringList second = tinyTraining(out, {"--seed", "2"});
    const QStringList race{"race", "--net", "784-20-10", "--images", "100", "--epochs", "1", "--out", out};
    for (const QStringList& command : {second, race}) {
        const Finished run = runProgram(command);
        QCOMPARE(run.status, 1);
        QVERIFY2(run.err.contains(out.toUtf8() + ": another run"), run.err.constData());
        QCOMPARE(run.err.count('\n'), 1);
        QVERIFY(run.out.isEmpty());
    }
    QCOMPARE(contentOf(out + "/experiment.json"), experiment);
    first.terminate();
    QCOMPARE(waitFor(first).status, 128 + SIGTERM);
    QVERIFY(!files(out).contains(".lock"));
    QVERIFY(runProgram(second).status == 0); // free again
}

void TestResultsFolder::aRunThatWasKilledLeavesItsFolderFree() {
    const QTemporaryDir folder;
    const QString out = folder.filePath("out");
    QProcess first;
    startEndless(first, out);
    first.kill();
    QVERIFY(first.waitForFinished());
    const auto updates = mc::readCheckpoint((out + "/state.mcz").toStdString()).state.updates;
    const Finished run = runProgram({"train", "--resume", out + "/state.mcz", "--epochs",
                                     QString::number(updates / 5 + 1), "--out", out});
    QVERIFY2(run.status == 0, run.err.constData());
    QVERIFY(!files(out).contains(".lock"));
}

void TestResultsFolder::halvesThatAKilledRunHasLeftAreRemoved() {
    const QTemporaryDir folder;
    QProcess ended;
    ended.start("/bin/true", {});
    QVERIFY(ended.waitForStarted());
    const QString number = QString::number(ended.processId());
    QVERIFY(ended.waitForFinished());
    const QString own = QString::number(QCoreApplication::applicationPid());
    const QStringList halves{"state.mcz.part" + number, "board.png.part" + number};
    const QStringList others{"state.mcz.part" + own, "film.mp4.part" + number, "data.csv.part" + number,
                             "state.mcz.partial"};
    for (const QString& name : halves + others) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QCOMPARE(runProgram(tinyTraining(folder.path())).status, 0);
    for (const QString& name : halves) {
        QVERIFY2(!QFile::exists(folder.filePath(name)), qPrintable(name));
    }
    for (const QString& name : others) {
        QVERIFY2(QFile::exists(folder.filePath(name)), qPrintable(name));
    }
}

void TestResultsFolder::everyRunHasANewFolder_data() {
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QString>("name");
    QStringList training = tinyTraining("");
    training.resize(training.size() - 2); // without --out
    QTest::newRow("training") << training << "results";
    QTest::newRow("race") << QStringList{"race", "--rules",       "microcircuit", "--seeds",
                                         "1",    "--net",         "784-10",       "--images",
                                         "100",  "--test-images", "50",           "--epochs",
                                         "1"}
                          << "race";
}

void TestResultsFolder::everyRunHasANewFolder() {
    QFETCH(const QStringList, command);
    QFETCH(const QString, name);
    const QTemporaryDir folder;
    const QString shell = "cd '" + folder.path() + R"(' && "$@")";
    QVERIFY(runInShell(shell, command).status == 0);
    const QString first = folder.filePath(name);
    const QStringList written = files(first);
    QVERIFY(!written.isEmpty());
    const QDateTime time = QFileInfo(first + '/' + written[0]).lastModified();
    const Finished second = runInShell(shell, command);
    QVERIFY2(second.status == 0, second.err.constData());
    QVERIFY2(second.err.contains(name.toUtf8() + "-2"), second.err.constData());
    QCOMPARE(files(first + "-2"), written);
    QCOMPARE(QFileInfo(first + '/' + written[0]).lastModified(), time);
}

void TestResultsFolder::aRunThatIsRefusedLeavesNoFolder() {
    const QTemporaryDir folder;
    const QString shell = "cd '" + folder.path() + R"(' && "$@")";
    QCOMPARE(runInShell(shell, {"train", "--data", "no-mnist-here"}).status, 1);
    QCOMPARE(runInShell(shell, {"train", "--data", "no-mnist-here", "--out", "new"}).status, 1);
    QVERIFY(QDir(folder.path()).isEmpty());
    QVERIFY(QDir(folder.path()).mkdir("mine")); // one that was there stays
    QCOMPARE(runInShell(shell, {"train", "--data", "no-mnist-here", "--out", "mine"}).status, 1);
    QVERIFY(QDir(folder.filePath("mine")).exists() && files(folder.filePath("mine")).isEmpty());
}

void TestResultsFolder::aHangUpEndsARunAsTerminationDoes() {
    const QTemporaryDir folder;
    QProcess process;
    startEndless(process, folder.path());
    ::kill(static_cast<pid_t>(process.processId()), SIGHUP);
    const Finished run = waitFor(process);
    QCOMPARE(run.status, 128 + SIGHUP);
    QVERIFY(jsonLines(run.out).last().value("stopped_early").toBool());
    QVERIFY2(run.err.contains("--resume"), run.err.constData());
    QVERIFY(files(folder.path()).contains("board.png"));
}

/// As nohup starts a program.
void TestResultsFolder::aHangUpThatIsToBeIgnoredEndsNothing() {
    const QTemporaryDir folder;
    QProcess process;
    startEndless(process, folder.path(), R"(trap '' HUP; exec "$@")");
    const auto id = static_cast<pid_t>(process.processId());
    ::kill(id, SIGHUP);
    QVERIFY(!process.waitForFinished(500));
    ::kill(id, SIGTERM);
    QCOMPARE(waitFor(process).status, 128 + SIGTERM);
}

void TestResultsFolder::aFullDiskIsSaidOfPicturesToo_data() {
    QTest::addColumn<int>("blocks"); // of 512 bytes, that a file may have
    QTest::addColumn<QString>("file");
    QTest::newRow("board as PNG") << 100 << "board.png";
    QTest::newRow("nothing at all") << 0 << "experiment.json";
}

/// A limit on the size of a file, which a write meets as it meets a full disk, stands for the disk.
void TestResultsFolder::aFullDiskIsSaidOfPicturesToo() {
    QFETCH(const int, blocks);
    QFETCH(const QString, file);
    const QTemporaryDir folder;
    QStringList command = tinyTraining(folder.path());
    command.replaceInStrings("784-20-10", "784-2-10"); // a state that is smaller than the pictures
    const Finished run = runInShell(QString(R"(ulimit -f %1; "$@")").arg(blocks), command);
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.contains(folder.filePath(file).toUtf8() + ": cannot be written: File too large"),
             run.err.constData());
    QVERIFY(!files(folder.path()).contains(file));
    QCOMPARE(QDir(folder.path()).entryList({"*.part*"}, QDir::Files), QStringList{});
}

MC_TEST(TestResultsFolder)
#include "tst_results_folder.moc"
