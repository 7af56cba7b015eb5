#include "program.h"
#include "support/markdown_links.h"
#include "support/test_class.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace mc::testing;

namespace {

/// The installed program, without a display.
Finished runFrom(const QString& program, const QStringList& arguments) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("QT_QPA_PLATFORM", "offscreen");
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    return waitFor(process);
}

} // namespace

/// What `cmake --install` puts into a root of its own, and the program started from there.
class TestInstall : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void everyPartIsInItsPlace_data();
    void everyPartIsInItsPlace();
    void everyLinkOfAPageLeadsSomewhere();
    void theProgramRunsFromThere();
    void manualPagesNameEveryOption_data();
    void manualPagesNameEveryOption();

private:
    [[nodiscard]] QString at(const QString& path) const { return root_.filePath(path); }
    QTemporaryDir root_;
};

void TestInstall::initTestCase() {
    QProcess install;
    install.start(QStringLiteral(MC_CMAKE),
                  {"--install", QStringLiteral(MC_BUILD), "--prefix", root_.path()});
    QVERIFY(install.waitForFinished());
    QVERIFY2(install.exitCode() == 0, install.readAllStandardError().constData());
}

void TestInstall::everyPartIsInItsPlace_data() {
    QTest::addColumn<QString>("path");
    const QString id = QStringLiteral("io.github.microcircuit.Microcircuit");
    for (const QString& path :
         {QStringLiteral("bin/microcircuit"), "share/applications/" + id + ".desktop",
          "share/metainfo/" + id + ".metainfo.xml", "share/mime/packages/" + id + ".xml",
          "share/icons/hicolor/scalable/apps/" + id + ".svg",
          QStringLiteral("share/man/man1/microcircuit.1.gz"),
          QStringLiteral("share/man/man1/microcircuit-train.1.gz"),
          QStringLiteral("share/man/man1/microcircuit-race.1.gz"),
          QStringLiteral("share/man/man1/microcircuit-export.1.gz"),
          QStringLiteral("share/man/man1/microcircuit-handout.1.gz"),
          QStringLiteral("share/doc/microcircuit/README.md"),
          QStringLiteral("share/doc/microcircuit/copyright"),
          QStringLiteral("share/doc/microcircuit/resources/pictures/window.png")}) {
        QTest::newRow(qPrintable(path)) << path;
    }
    const QStringList manual = QDir(QStringLiteral(MC_SOURCE "/resources/manual")).entryList(QDir::Files);
    QVERIFY(manual.size() > 6);
    for (const QString& name : manual) {
        const QString path = "share/doc/microcircuit/resources/manual/" + name;
        QTest::newRow(qPrintable(path)) << path;
    }
}

void TestInstall::everyPartIsInItsPlace() {
    QFETCH(const QString, path);
    QVERIFY(QFileInfo(at(path)).size() > 0);
}

void TestInstall::everyLinkOfAPageLeadsSomewhere() {
    QDirIterator pages(at("share/doc/microcircuit"), {"*.md"}, QDir::Files, QDirIterator::Subdirectories);
    while (pages.hasNext()) {
        const QStringList broken = brokenLinksOf(pages.next());
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(QLatin1Char('\n'))));
    }
}

void TestInstall::theProgramRunsFromThere() {
    const QString program = at("bin/microcircuit");
    const Finished version = runFrom(program, {"--version"});
    QVERIFY2(version.status == 0 && version.out.startsWith("Microcircuit "), version.err.constData());
    const Finished display = runFrom(program, {"--check-display"});
    QVERIFY2(display.status == 0, display.err.constData());
    const Finished run = runFrom(program, {"train", "--net", "784-12-10", "--images", "100", "--test-images",
                                           "50", "--epochs", "1", "--out", at("results")});
    QVERIFY2(run.status == 0, run.err.constData());
    QVERIFY(jsonLines(run.out).last().contains("test_accuracy"));
    QVERIFY(QFileInfo(at("results/board.png")).size() > 0);
}

void TestInstall::manualPagesNameEveryOption_data() {
    QTest::addColumn<QString>("page");
    QTest::addColumn<QStringList>("help");
    QTest::newRow("window") << "microcircuit" << QStringList{"--help"};
    QTest::newRow("train") << "microcircuit-train" << QStringList{"train", "--help"};
    QTest::newRow("race") << "microcircuit-race" << QStringList{"race", "--help"};
    QTest::newRow("lesson") << "microcircuit-lesson" << QStringList{"lesson", "--help"};
    QTest::newRow("handout") << "microcircuit-handout" << QStringList{"handout", "--help"};
    QTest::newRow("open") << "microcircuit-open" << QStringList{"open", "--help"};
    QTest::newRow("export") << "microcircuit-export" << QStringList{"export", "--help"};
}

void TestInstall::manualPagesNameEveryOption() {
    QFETCH(const QString, page);
    QFETCH(const QStringList, help);
    QProcess unpacked;
    unpacked.start("gzip", {"--decompress", "--stdout", at("share/man/man1/" + page + ".1.gz")});
    QVERIFY(unpacked.waitForFinished() && unpacked.exitCode() == 0);
    const QString text = QString::fromUtf8(unpacked.readAllStandardOutput()).remove('\\');
    QVERIFY(text.contains("\n" + page + " - "));
    QVERIFY(!text.contains(QRegularExpression("here\\s+\\d"))); // of the machine that built it
    QSet<QString> options;
    static const QRegularExpression option("^ +(?:-\\w,)?(--[a-z-]+)", QRegularExpression::MultilineOption);
    auto found = option.globalMatch(QString::fromUtf8(runFrom(at("bin/microcircuit"), help).out));
    while (found.hasNext()) {
        options.insert(found.next().captured(1));
    }
    QVERIFY(options.contains("--help"));
    for (const QString& name : options) {
        QVERIFY2(text.contains(name), qPrintable(name));
    }
}

MC_TEST(TestInstall)
#include "tst_install.moc"
