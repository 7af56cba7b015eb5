#include "program.h"
#include "support/numpy_reader.h"
#include "support/test_class.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace mc::testing;

class TestExportCommand : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    QString state_;

    QString in(const char* name) { return folder_.filePath(QLatin1String(name)); }

private slots:
    void initTestCase() {
        const Finished trained = runProgram(tinyTraining(in("run")));
        QVERIFY2(trained.status == 0, trained.err.constData());
        state_ = in("run/state.mcz");
    }

    void aRunBecomesAnArchive() {
        const Finished done = runProgram({"export", state_, in("run.npz")});
        QVERIFY2(done.status == 0, done.err.constData());
        const auto arrays = readNpz(in("run.npz").toStdString());
        for (const char* name : {"W1", "b1", "W2", "E2", "B2", "M2", "train_loss", "experiment", "seed"}) {
            QVERIFY2(arrays.contains(name), name);
        }
        QCOMPARE(arrays.at("updates").at<std::int64_t>(0), std::int64_t{5});
        QVERIFY(!arrays.contains("spikes1"));
    }

    void thePresentationComesWhereItIsAskedFor() {
        const Finished done = runProgram({"export", "--presentation", state_, in("with.npz")});
        QVERIFY2(done.status == 0, done.err.constData());
        const auto arrays = readNpz(in("with.npz").toStdString());
        QVERIFY(arrays.contains("spikes1"));
        QVERIFY(arrays.contains("W1"));
        QCOMPARE(arrays.at("updates").at<std::int64_t>(0), std::int64_t{5}); // nothing was learned by it
    }

    void whatCannotBeIsSaidAndLeavesNothing_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("word");
        QTest::newRow("no such run") << QStringList{"export", in("none.mcz"), in("a.npz")} << 1 << "none.mcz";
        QTest::newRow("no run") << QStringList{"export", in("run/experiment.json"), in("a.npz")} << 1
                                << "experiment.json";
        QTest::newRow("no folder") << QStringList{"export", in("run/state.mcz"), in("nowhere/a.npz")} << 1
                                   << "nowhere";
        QTest::newRow("other kind") << QStringList{"export", in("run/state.mcz"), in("a.mat")} << 2 << ".npz";
        QTest::newRow("no target") << QStringList{"export", in("run/state.mcz")} << 2 << "OUT.npz";
    }

    void whatCannotBeIsSaidAndLeavesNothing() {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QString, word);
        const Finished done = runProgram(arguments);
        QCOMPARE(done.status, status);
        QVERIFY2(done.err.contains(word.toUtf8()), done.err.constData());
        QVERIFY(!QFileInfo::exists(in("a.npz")));
        QVERIFY(!QFileInfo::exists(in("a.mat")));
    }

    void helpSaysHow() {
        const Finished help = runProgram({"export", "--help"});
        QCOMPARE(help.status, 0);
        QVERIFY(help.out.contains("numpy.load"));
    }
};

MC_TEST(TestExportCommand)
#include "tst_export_command.moc"
