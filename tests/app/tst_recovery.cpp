#include "program.h"
#include "support/test_class.h"
#include "training/experiment/open_data.h"
#include "training/files/checkpoint.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <filesystem>

using namespace mc::testing;

namespace {

const QStringList kSmall = {"--net",   "784-24-10", "--images", "300", "--test-images", "50",
                            "--batch", "10",        "--seed",   "7",   "--rate-decay",  "1"};

bool sameBits(const mc::Matrix& a, const mc::Matrix& b) {
    return a.rows() == b.rows() && a.cols() == b.cols() && (a.array() == b.array()).all();
}

bool sameWeights(const mc::LearnerState& a, const mc::LearnerState& b) {
    bool same = a.network.layers.size() == b.network.layers.size();
    for (std::size_t k = 0; same && k < a.network.layers.size(); ++k) {
        same = sameBits(a.network.layers[k].forward, b.network.layers[k].forward) &&
               sameBits(a.network.layers[k].feedback, b.network.layers[k].feedback) &&
               sameBits(a.slow[k].forward, b.slow[k].forward);
    }
    return same;
}

} // namespace

/// The real program, killed while it learns.
class TestRecovery : public QObject {
    Q_OBJECT
private slots:
    void init() { home_ = std::make_unique<QTemporaryDir>(); }

    void aKilledProgramLosesNoMoreThanTheTimeSinceItsAutosave();
    void whatWasSavedIsARealMomentOfTheRunAndIsTakenUp();
    void aTerminatedProgramCanBeRecoveredToo();
    void aFileIsOpenedByItsName();
    void aWrongFileIsRefusedBeforeAWindowOpens_data();
    void aWrongFileIsRefusedBeforeAWindowOpens();
    void aDamagedFileIsRefusedBeforeAWindowOpens();
    void whatExcludesEachOtherIsRefused();

private:
    void begin(QProcess& process, const QStringList& arguments) {
        start(process, arguments,
              {{"QT_QPA_PLATFORM", "offscreen"},
               {"XDG_CONFIG_HOME", home_->filePath("config")},
               {"XDG_DATA_HOME", home_->filePath("data")}});
        QVERIFY(process.waitForStarted());
    }
    [[nodiscard]] QString folder() const { return home_->filePath("data/microcircuit/autosave"); }
    [[nodiscard]] QStringList saved() const {
        QStringList files;
        for (const QString& name : QDir(folder()).entryList({"*.mcs"}, QDir::Files)) {
            files << QDir(folder()).filePath(name);
        }
        return files;
    }
    [[nodiscard]] static mc::Checkpoint read(const QString& file) {
        return mc::readCheckpoint(file.toStdString());
    }
    [[nodiscard]] static std::int64_t updatesIn(const QString& file) { return read(file).state.updates; }
    /// The autosave of a program that learned for a while and was killed; empty if there is none.
    QString killed(int signal) {
        QProcess program;
        begin(program, kSmall + QStringList{"--autosave", "1"});
        if (!QTest::qWaitFor([&] { return saved().size() == 1 && updatesIn(saved()[0]) > 100; }, 30'000)) {
            return {};
        }
        ::kill(static_cast<pid_t>(program.processId()), signal);
        program.waitForFinished();
        return saved().value(0);
    }

    std::unique_ptr<QTemporaryDir> home_;
};

/// With an interval of one second; the promise of a minute is for the longest, of thirty.
void TestRecovery::aKilledProgramLosesNoMoreThanTheTimeSinceItsAutosave() {
    QProcess program;
    begin(program, kSmall + QStringList{"--autosave", "1"});
    QTRY_COMPARE_WITH_TIMEOUT(saved().size(), 1, 20'000);
    const QString file = saved()[0];
    for (int i = 0; i < 4; ++i) { // at whatever moment it is killed
        QTest::qWait(700);
        QVERIFY(QFileInfo(file).lastModified().msecsTo(QDateTime::currentDateTime()) < 10'000);
    }
    program.kill();
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::CrashExit);
    QVERIFY(QFileInfo(file).lastModified().msecsTo(QDateTime::currentDateTime()) < 10'000);
    QVERIFY(updatesIn(file) > 0);
}

void TestRecovery::whatWasSavedIsARealMomentOfTheRunAndIsTakenUp() {
    const QString file = killed(SIGKILL);
    QVERIFY(!file.isEmpty());
    const mc::Checkpoint lost = read(file);
    mc::Trainer straight(lost.experiment, mc::openData(lost.experiment), 1);
    while (straight.state().updates < lost.state.updates) {
        straight.advance(straight.stepsLeftInBatch());
    }
    QVERIFY(sameWeights(straight.state(), lost.state));

    // Started again without a word about the experiment; it goes on from what was saved, in the same file.
    QProcess again;
    begin(again, {"--recover", "--autosave", "1", "--play"});
    QTRY_VERIFY_WITH_TIMEOUT(updatesIn(file) > lost.state.updates, 30'000);
    QCOMPARE(saved(), QStringList{file});
    again.kill();
    QVERIFY(again.waitForFinished());
    const mc::Checkpoint later = read(file);
    QVERIFY(later.experiment == lost.experiment && later.experiment.seed == 7);
    while (straight.state().updates < later.state.updates) {
        straight.advance(straight.stepsLeftInBatch());
    }
    QVERIFY(sameWeights(straight.state(), later.state));
}

void TestRecovery::aTerminatedProgramCanBeRecoveredToo() {
    QVERIFY(!killed(SIGTERM).isEmpty());
}

void TestRecovery::aFileIsOpenedByItsName() {
    const QString file = home_->filePath("mine.mcs");
    QVERIFY(QFile::rename(killed(SIGKILL), file));
    const std::int64_t updates = updatesIn(file);
    QProcess program;
    begin(program, {file, "--play", "--autosave", "1"});
    QTRY_VERIFY_WITH_TIMEOUT(saved().size() == 1 && updatesIn(saved()[0]) > updates, 30'000);
    QVERIFY(read(saved()[0]).experiment == read(file).experiment);
    program.kill();
    program.waitForFinished();
}

void TestRecovery::aWrongFileIsRefusedBeforeAWindowOpens_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("missing") << QByteArray();
    QTest::newRow("foreign") << QByteArray("a text that is no session");
    QTest::newRow("cut off") << QByteArray("MCZ1\0\0\0", 7);
}

void TestRecovery::aWrongFileIsRefusedBeforeAWindowOpens() {
    QFETCH(const QByteArray, content);
    const QString file = home_->filePath("wrong.mcs");
    if (!content.isEmpty()) {
        QFile written(file);
        QVERIFY(written.open(QIODevice::WriteOnly) && written.write(content) > 0);
    }
    const Finished run = runProgram({file}, {{"QT_QPA_PLATFORM", "offscreen"}});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.contains("wrong.mcs: ") && run.err.count('\n') == 1, run.err.constData());
}

void TestRecovery::aDamagedFileIsRefusedBeforeAWindowOpens() {
    const QString file = home_->filePath("damaged.mcs");
    QVERIFY(QFile::rename(killed(SIGKILL), file));
    QFile damaged(file);
    QVERIFY(damaged.open(QIODevice::ReadWrite));
    for (const qint64 place : {qint64{20}, damaged.size() - 50}) { // in the header, and behind it
        char byte = 0;
        QVERIFY(damaged.seek(place) && damaged.getChar(&byte));
        QVERIFY(damaged.seek(place) && damaged.putChar(static_cast<char>(byte ^ 1)) && damaged.flush());
        const Finished run = runProgram({file}, {{"QT_QPA_PLATFORM", "offscreen"}});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.err.contains("damaged.mcs: ") && run.err.count('\n') == 1, run.err.constData());
        QVERIFY(damaged.seek(place) && damaged.putChar(byte) && damaged.flush());
    }
}

void TestRecovery::whatExcludesEachOtherIsRefused() {
    for (const QStringList& arguments :
         {QStringList{"any.mcs", "--eta", "0.1"}, QStringList{"any.mcs", "--recover"},
          QStringList{"one.mcs", "two.mcs"}, QStringList{"--recover", "--autosave", "0"},
          QStringList{"--autosave", "31"}}) {
        const Finished run = runProgram(arguments, {{"QT_QPA_PLATFORM", "offscreen"}});
        QCOMPARE(run.status, 2);
        QVERIFY2(run.err.count('\n') == 1, run.err.constData());
    }
}

MC_TEST(TestRecovery)
#include "tst_recovery.moc"
