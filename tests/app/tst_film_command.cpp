#include "program.h"
#include "support/test_class.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

using namespace mc::testing;

/// `microcircuit film`.
class TestFilmCommand : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

    QString in(const char* name) { return folder_.filePath(QLatin1String(name)); }

    /// A tiny experiment, filmed into `out`.
    QStringList tinyFilm(const QStringList& more, const char* out) {
        QStringList line{"film",    "--net", "784-10-10", "--images", "64",    "--test-images", "20",
                         "--batch", "16",    "--steps",   "5",        "--out", in(out)};
        if (!more.contains(QStringLiteral("--size"))) {
            line << QStringLiteral("--size") << QStringLiteral("320x180");
        }
        return line + more;
    }

private slots:
    void initTestCase() {
        const Finished trained = runProgram(tinyTraining(in("run")));
        QVERIFY2(trained.status == 0, trained.err.constData());
    }

    void aFilmAndItsReportAreWritten() {
        const Finished done = runProgram(tinyFilm({"--view", "raster", "--every", "1 batch"}, "raster.mp4"));
        QVERIFY2(done.status == 0, done.err.constData());
        const QJsonObject report = QJsonDocument::fromJson(done.out).object();
        QCOMPARE(report[QStringLiteral("pictures")].toInt(), 5); // the start and four batches
        QCOMPARE(report[QStringLiteral("seconds_of_film")].toDouble(), 0.2);
        QCOMPARE(report[QStringLiteral("bytes")].toInteger(), QFileInfo(in("raster.mp4")).size());
        QVERIFY(report[QStringLiteral("bytes")].toInteger() > 1000);
        QVERIFY2(done.err.startsWith("Pictures: 5. Length: 0.2 s. Size: about "), done.err.constData());
        QVERIFY2(done.err.contains("Time to make it: about "), done.err.constData());
    }

    void aTrainingIsFilmedFromItsFolder() {
        const Finished done = runProgram({"film", in("run"), "--view", "accuracy", "--length", "0.4",
                                          "--size", "320x180", "--out", in("course")});
        QVERIFY2(done.status == 0, done.err.constData());
        QCOMPARE(QDir(in("course")).entryList({QStringLiteral("*.png")}).size(), 10);
    }

    void aRaceIsFilmed() {
        const Finished done = runProgram(tinyFilm(
            {"--race", "microcircuit,fa", "--race-curves", "training", "--every", "2 batches"}, "race"));
        QVERIFY2(done.status == 0, done.err.constData());
        QCOMPARE(QImage(in("race/0001.png")).size(), QSize(320, 180));
        QVERIFY2(done.err.startsWith("Pictures: 3. Length: 0.1 s. Size: about "), done.err.constData());
    }

    void whatCannotBeIsSaidAndLeavesNothing_data() {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("word");
        QTest::newRow("view") << QStringList{"--view", "rasters"} << 2 << "--view";
        QTest::newRow("option of a view") << QStringList{"--view", "raster, x=1"} << 2 << "raster";
        QTest::newRow("place") << QStringList{"--from", "noon"} << 2 << "--from: 'noon'";
        QTest::newRow("end") << QStringList{"--to", "epoch=-1"} << 2 << "--to: 'epoch=-1'";
        QTest::newRow("bookmark") << QStringList{"--from", "bookmark=x"} << 1 << "bookmark";
        QTest::newRow("pace") << QStringList{"--every", "2 hours"} << 2 << "--every: '2 hours'";
        QTest::newRow("speed") << QStringList{"--speed", "5"} << 2 << "--speed: '5'";
        QTest::newRow("two paces") << QStringList{"--every", "1 batch", "--length", "3"} << 2 << "--length";
        QTest::newRow("size") << QStringList{"--size", "big"} << 2 << "--size";
        QTest::newRow("odd size") << QStringList{"--size", "321x180"} << 2 << "--size: A video";
        QTest::newRow("rate") << QStringList{"--rate", "0"} << 2 << "--rate";
        QTest::newRow("low rate") << QStringList{"--rate", "0.5"} << 2 << "--rate: A film";
        QTest::newRow("cell") << QStringList{"--cell", "1:999"} << 1 << "1:999";
        QTest::newRow("cell in words") << QStringList{"--cell", "first"} << 2 << "first";
        QTest::newRow("rules") << QStringList{"--race", "none-such"} << 2 << "none-such";
        QTest::newRow("race and view")
            << QStringList{"--race", "classics", "--view", "raster"} << 2 << "--race";
        QTest::newRow("drawings") << QStringList{"--drawings", "no"} << 2 << "--drawings";
        QTest::newRow("board and view") << QStringList{"--board", "--view", "raster"} << 2 << "--board";
    }
    void whatCannotBeIsSaidAndLeavesNothing() {
        QFETCH(QStringList, options);
        QFETCH(int, status);
        QFETCH(QString, word);
        const Finished done = runProgram(tinyFilm(options, "none.mp4"));
        QVERIFY2(done.err.contains(word.toUtf8()), done.err.constData());
        QCOMPARE(done.status, status);
        QVERIFY(!QFileInfo::exists(in("none.mp4")));
    }

    void aFilmNeedsAName() {
        const Finished done = runProgram({"film", "--view", "raster"});
        QCOMPARE(done.status, 2);
        QVERIFY2(done.err.contains("--out"), done.err.constData());
        const Finished unknown = runProgram({"film", "--out", in("a.avi")});
        QCOMPARE(unknown.status, 2);
        QVERIFY2(unknown.err.contains("--out: "), unknown.err.constData());
    }

    void aSignalLeavesNothing() {
        QProcess program;
        start(program, tinyFilm({"--to", "epoch=2000", "--every", "1 batch"}, "long.mp4"));
        QVERIFY(program.waitForStarted());
        QTest::qWait(1500);
        ::kill(static_cast<pid_t>(program.processId()), SIGINT);
        QVERIFY(program.waitForFinished(20'000));
        QCOMPARE(program.exitCode(), 130);
        QCOMPARE(
            QDir(folder_.path())
                .entryList({QStringLiteral("*long*"), QStringLiteral(".*long*")}, QDir::Files | QDir::Hidden),
            QStringList());
    }

    void helpSaysHow() {
        const Finished help = runProgram({"film", "--help"});
        QCOMPARE(help.status, 0);
        for (const char* word : {"--view", "--from", "--every", "--race", "bookmark=NAME"}) {
            QVERIFY2(help.out.contains(word), word);
        }
    }
};

MC_TEST(TestFilmCommand)
#include "tst_film_command.moc"
