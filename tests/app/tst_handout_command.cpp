#include "program.h"
#include "support/noise_digits.h"
#include "support/test_class.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace mc::testing;

/// `microcircuit handout`: what it writes, what it says, and how it ends.
class TestHandoutCommand : public QObject {
    Q_OBJECT
private slots:
    void aLessonBecomesAFile_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begin");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("pdf") << "out.pdf" << QByteArray("%PDF-") << QByteArray("2 figures, ");
        QTest::newRow("html") << "out.html" << QByteArray("<!DOCTYPE html>") << QByteArray(": 2 figures, ");
    }
    void aLessonBecomesAFile() {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, begin);
        QFETCH(const QByteArray, said);
        const Finished run = runProgram({"handout", lesson(), "--out", at(name), "--paper", "letter"});
        QVERIFY2(run.status == 0, run.err.constData());
        QVERIFY2(run.err.contains(said), run.err.constData());
        QVERIFY(run.out.isEmpty());
        QFile file(at(name));
        QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().startsWith(begin));
    }

    void wrongUseIsRefused_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("no lesson") << QStringList{"--out", "a.pdf"} << 2 << QByteArray("LESSON");
        QTest::newRow("no file") << QStringList{"1"} << 2 << QByteArray("--out: a handout needs the name");
        QTest::newRow("another kind")
            << QStringList{"1", "--out", "a.doc"} << 2 << QByteArray(".pdf or .html");
        QTest::newRow("paper") << QStringList{"1", "--out", "a.pdf", "--paper", "a5"} << 2
                               << QByteArray("--paper: must be a4 or letter");
        QTest::newRow("answers") << QStringList{"1", "--out", "a.pdf", "--answers", "maybe"} << 2
                                 << QByteArray("--answers: must be end or none");
        QTest::newRow("threads") << QStringList{"1", "--out", "a.pdf", "--threads", "0"} << 2
                                 << QByteArray("--threads");
        QTest::newRow("no such lesson") << QStringList{"77", "--out", "a.pdf"} << 1 << QByteArray("77");
    }
    void wrongUseIsRefused() {
        QFETCH(const QStringList, arguments);
        QFETCH(const int, status);
        QFETCH(const QByteArray, said);
        const Finished run = runProgram(QStringList{"handout"} + arguments);
        QCOMPARE(run.status, status);
        QVERIFY2(run.err.contains(said), run.err.constData());
    }

    void theLessonRunsOnOtherData() {
        QTemporaryDir digits;
        QVERIFY(writeNoiseDigits(digits.path()));
        const Finished run =
            runProgram({"handout", lesson(), "--out", at("other.html"), "--data", digits.path()});
        QVERIFY2(run.status == 0, run.err.constData());
        QFile file(at("other.html"));
        QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().contains("Played on "));
        const Finished none =
            runProgram({"handout", lesson(), "--out", at("none.pdf"), "--data", digits.filePath("none")});
        QCOMPARE(none.status, 1);
        QVERIFY2(none.err.contains("none"), none.err.constData());
        QVERIFY(!QFile::exists(at("none.pdf")));
    }

private:
    [[nodiscard]] QString at(const QString& name) const { return folder_.filePath(name); }
    [[nodiscard]] QString lesson() const {
        QFile file(at("trial.md"));
        if (file.open(QIODevice::WriteOnly)) {
            file.write("---\ntitle: Trial\nsummary: S\nminutes: 1\nformat: 1\n---\n## One\n```step\n"
                       "experiment: network=784-12-10, images=200, test_images=50, batch=20\n"
                       "show: raster, accuracy\nwait: 1 sample\n```\nText.\n");
        }
        return file.fileName();
    }
    QTemporaryDir folder_;
};

MC_TEST(TestHandoutCommand)
#include "tst_handout_command.moc"
