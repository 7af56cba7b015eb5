#include "program.h"

#include "support/sanitized.h"
#include "support/test_class.h"
#include "training/files/checkpoint.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <set>

using namespace mc::testing;

namespace {

/// 300 updates per epoch, more of them than can be waited for.
QStringList longTrainingIn(const QString& out, const QStringList& more) {
    QStringList words{"train", "--net", "784-20-10", "--epochs", "1000", "--threads", "1", "--out", out};
    if (!more.contains("--images")) {
        words += {"--images", "3000", "--test-images", "100", "--batch", "10"};
    }
    return words + more;
}

std::int64_t updatesKept(const QString& out) {
    return mc::readCheckpoint((out + "/state.mcz").toStdString()).state.updates;
}

} // namespace

/// `train --checkpoint-every`.
class TestCheckpointInterval : public QObject {
    Q_OBJECT
private slots:
    void theStateIsWrittenAtEachInterval_data();
    void theStateIsWrittenAtEachInterval();
    void aKilledRunGoesOnFromItsCheckpointToTheSameBits();
    void checkpointsChangeNoNumbers();
    void whatIsNoIntervalIsRefused_data();
    void whatIsNoIntervalIsRefused();
};

void TestCheckpointInterval::theStateIsWrittenAtEachInterval_data() {
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("updates"); // of which the places of checkpoints are multiples; 0: any
    QTest::newRow("updates") << QStringList{"--checkpoint-every", "7 updates"} << 7;
    QTest::newRow("a share of an epoch") << QStringList{"--checkpoint-every", "0.05 epochs"} << 15;
    QTest::newRow("time") // within one epoch that takes minutes: its end would begin the interval anew
        << QStringList{"--checkpoint-every", "1 s",   "--encoder",     "poisson", "--steps", "400",
                       "--images",           "60000", "--test-images", "10",      "--batch", "1"}
        << 0;
}

void TestCheckpointInterval::theStateIsWrittenAtEachInterval() {
    QFETCH(const QStringList, options);
    QFETCH(const int, updates);
    const QTemporaryDir folder;
    QProcess process;
    start(process, longTrainingIn(folder.path(), options));
    std::set<std::int64_t> inside; // of epochs
    const auto look = [&] {
        const std::int64_t kept =
            QFile::exists(folder.filePath("state.mcz")) ? updatesKept(folder.path()) : 0;
        if (kept > 0 && (updates == 0 || kept % 300 != 0)) {
            inside.insert(kept);
        }
        return inside.size() >= 2;
    };
    QTRY_VERIFY_WITH_TIMEOUT(look(), 30'000 * kSlowness);
    process.kill();
    QVERIFY(process.waitForFinished());
    for (const std::int64_t place : inside) { // counted from the last one, which may be the end of an epoch
        QVERIFY2(updates == 0 || place % 300 % updates == 0, qPrintable(QString::number(place)));
    }
}

void TestCheckpointInterval::aKilledRunGoesOnFromItsCheckpointToTheSameBits() {
    const QTemporaryDir folder;
    const auto at = [&](const char* name) { return folder.filePath(QLatin1String(name)); };
    QProcess process;
    start(process, longTrainingIn(at("killed"), {"--checkpoint-every", "11 updates"}));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(at("killed/state.mcz")) && updatesKept(at("killed")) > 30, 30'000);
    process.kill();
    QVERIFY(process.waitForFinished());
    const QString end = QString("update=%1").arg(updatesKept(at("killed")) + 20);
    QVERIFY(QFile::copy(at("killed/state.mcz"), at("left.mcz")));
    QCOMPARE(runProgram({"train", "--resume", at("left.mcz"), "--to", end, "--out", at("killed")}).status, 0);
    QStringList whole = longTrainingIn(at("whole"), {});
    whole.remove(whole.indexOf("--epochs"), 2);
    QCOMPARE(runProgram(whole + QStringList{"--to", end}).status, 0);
    const auto read = [&](const char* file) { return mc::readCheckpoint(at(file).toStdString()); };
    const mc::Checkpoint a = read("killed/state.mcz");
    const mc::Checkpoint b = read("whole/state.mcz");
    QCOMPARE(a.state.updates, b.state.updates);
    for (std::size_t k = 0; k < a.state.network.layers.size(); ++k) {
        QVERIFY(a.state.network.layers[k].forward == b.state.network.layers[k].forward);
        QVERIFY(a.state.network.layers[k].feedback == b.state.network.layers[k].feedback);
    }
    QCOMPARE(contentOf(at("killed/training.csv")), contentOf(at("whole/training.csv")));
}

void TestCheckpointInterval::checkpointsChangeNoNumbers() {
    const QTemporaryDir folder;
    const auto state = [&](const QString& name, const QStringList& more) {
        const QString out = folder.filePath(name);
        return runProgram(tinyTraining(out, more)).status == 0 ? contentOf(out + "/state.mcz") : QByteArray();
    };
    const QByteArray without = state("without", {});
    QVERIFY(!without.isEmpty());
    QVERIFY(state("with", {"--checkpoint-every", "1 update"}) == without);
}

void TestCheckpointInterval::whatIsNoIntervalIsRefused_data() {
    QTest::addColumn<QString>("interval");
    for (const char* text :
         {"", "7", "s", "0 s", "0.5 s", "1441 min", "-3 updates", "1.5 updates", "0 updates", "0 epochs",
          "nan s", "inf epochs", "1 fortnight", "1  s", "1 s ", "2e16 updates"}) {
        QTest::newRow(text) << text;
    }
}

void TestCheckpointInterval::whatIsNoIntervalIsRefused() {
    QFETCH(const QString, interval);
    const QTemporaryDir folder;
    const QString out = folder.filePath("out");
    const Finished run = runProgram(tinyTraining(out, {"--checkpoint-every", interval}));
    QCOMPARE(run.status, 2);
    QVERIFY2(run.err.contains("--checkpoint-every"), run.err.constData());
    QCOMPARE(run.err.count('\n'), 1);
    QVERIFY(!QFile::exists(out));
}

MC_TEST(TestCheckpointInterval)
#include "tst_checkpoint_interval.moc"
