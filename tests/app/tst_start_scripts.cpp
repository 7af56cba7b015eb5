#include "program.h"

#include "support/test_class.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace mc::testing;

/// app/run and tests/run in a project of their own, on a system that has only what the test puts into its
/// PATH. The stand-in for cmake makes a program that prints its arguments.
class TestStartScripts : public QObject {
    Q_OBJECT
private slots:
    void init();
    void nothingToDoIsNotTalkedAbout();
    void aBuildTellsHowLongItTakes();
    void missingPackagesAreInstalled();
    void packagesThatCannotBeInstalledAreNamedInWords();
    void anotherSystemIsToldWhatItNeeds();
    void anotherSystemThatHasAllGoesOn();
    void testsAreCounted();

private:
    void command(const QString& name, const QByteArray& lines);
    void debian(const QByteArray& status, const QByteArray& aptGet = "exit 0");
    void cmake(const QByteArray& configuring, const QByteArray& stepsLeft);
    Finished run(const QString& script, const QStringList& arguments = {});

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestStartScripts::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    const QDir source(qEnvironmentVariable("MC_SOURCE")); // set by ctest
    const QDir project(m_folder->path());
    for (const char* const file : {"app/run", "app/setup.sh", "tests/run"}) {
        QVERIFY(project.mkpath(QFileInfo(file).path()));
        QVERIFY2(QFile::copy(source.filePath(file), project.filePath(file)),
                 qPrintable(source.filePath(file)));
    }
    QVERIFY(project.mkpath("bin"));
    for (const char* const tool :
         {"bash", "cat", "chmod", "dirname", "env", "grep", "mkdir", "mktemp", "readlink", "rm", "sed"}) {
        QVERIFY2(QFile::link(QStandardPaths::findExecutable(tool), project.filePath("bin/") + tool), tool);
    }
    command("nproc", "echo 2");
    command("sudo", R"(exec "$@")");
    command("ctest", R"([[ "$*" == *--show-only* ]] && echo "Total Tests: 300" || echo "tested: $*")");
    cmake("exit 0", "ninja: no work to do.");
}

/// Puts a script into the PATH.
void TestStartScripts::command(const QString& name, const QByteArray& lines) {
    QFile file(m_folder->filePath("bin/" + name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/usr/bin/env bash\n" + lines + "\n");
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

/// Makes it a Debian whose packages have this status. aptGet: what apt-get does.
void TestStartScripts::debian(const QByteArray& status, const QByteArray& aptGet) {
    command("dpkg-query", "echo -n " + status);
    command("apt-get", "echo \"$*\" >>apt-get.log\n" + aptGet);
}

/// configuring: commands; stepsLeft: what ninja says of a build before it begins.
void TestStartScripts::cmake(const QByteArray& configuring, const QByteArray& stepsLeft) {
    command("cmake", R"(case "$*" in
    *" -n "*) echo ")" + stepsLeft +
                         R"(" ;;
    --build*)
        echo "the words of ninja"
        mkdir -p build/release/app
        echo 'echo "program: $*"' >build/release/app/microcircuit
        chmod +x build/release/app/microcircuit ;;
    *) )" + configuring + " ;;\nesac");
}

Finished TestStartScripts::run(const QString& script, const QStringList& arguments) {
    QProcess process;
    QProcessEnvironment environment;
    environment.insert("PATH", m_folder->filePath("bin"));
    process.setProcessEnvironment(environment);
    process.start(m_folder->filePath(script), arguments);
    return waitFor(process);
}

void TestStartScripts::nothingToDoIsNotTalkedAbout() {
    debian("installed");
    QVERIFY(QDir(m_folder->path()).mkpath("build/release"));
    QVERIFY(QFile(m_folder->filePath("build/release/build.ninja")).open(QIODevice::WriteOnly));
    const Finished ran = run("app/run", {"train", "--json"});
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.out, QByteArray("program: train --json\n"));
    QCOMPARE(ran.status, 0);
    QVERIFY(!QFile::exists(m_folder->filePath("apt-get.log")));
}

/// What is said of the build leaves standard output to the program.
void TestStartScripts::aBuildTellsHowLongItTakes() {
    debian("installed");
    cmake("exit 0", QByteArray("[1/9] c++\n").repeated(600));
    const Finished ran = run("app/run", {"train", "--json"});
    QCOMPARE(ran.out, QByteArray("program: train --json\n"));
    QVERIFY2(ran.err.contains("Configuring"), ran.err);
    QVERIFY2(QString(ran.err).contains(QRegularExpression("600 steps: about \\d+ minutes on 2 cores")),
             ran.err);
}

void TestStartScripts::missingPackagesAreInstalled() {
    debian("not-installed",
           R"([[ "$*" != *--assume-no* ]] || { echo "Need to get 250 MB of archives."; exit 1; })");
    const Finished ran = run("app/run", {"train"});
    QVERIFY2(ran.err.contains("missing: build-essential cmake "), ran.err);
    QVERIFY2(ran.err.contains("Need to get 250 MB of archives."), ran.err);
    const QList<QByteArray> calls = contentOf(m_folder->filePath("apt-get.log")).trimmed().split('\n');
    QCOMPARE(calls.front(), QByteArray("update"));
    QVERIFY2(calls.back().contains(" libeigen3-dev ") && calls.back().contains("--yes"), calls.back());
    QCOMPARE(ran.out, QByteArray("program: train\n"));
}

void TestStartScripts::packagesThatCannotBeInstalledAreNamedInWords() {
    debian("not-installed", R"([[ "$*" != *--yes* ]] || { echo "E: Unable to locate package"; exit 100; })");
    const Finished ran = run("tests/run");
    QCOMPARE(ran.status, 1);
    QVERIFY2(ran.err.contains("E: Unable to locate package"), ran.err);
    QVERIFY2(ran.err.contains("\n  - Eigen 3.4\n"), ran.err);
    QCOMPARE(ran.out, QByteArray());
}

void TestStartScripts::anotherSystemIsToldWhatItNeeds() {
    cmake("echo 'Could not find Eigen3'; exit 1", "");
    const Finished ran = run("app/run", {"train"});
    QCOMPARE(ran.status, 1);
    QVERIFY2(ran.err.contains("Could not find Eigen3"), ran.err);
    QVERIFY2(
        ran.err.contains("\n  - Qt 6.4 or later with Widgets, D-Bus, Test, Charts, Svg and Multimedia\n"),
        ran.err);
    QVERIFY2(ran.err.contains("\n  - Eigen 3.4\n"), ran.err);
    QVERIFY2(!ran.err.contains("libeigen3-dev"), ran.err);
    QCOMPARE(ran.out, QByteArray());
}

void TestStartScripts::anotherSystemThatHasAllGoesOn() {
    const Finished ran = run("app/run", {"train"});
    QCOMPARE(ran.status, 0);
    QVERIFY2(!ran.err.contains("install"), ran.err);
    QCOMPARE(ran.out, QByteArray("program: train\n"));
}

void TestStartScripts::testsAreCounted() {
    debian("installed");
    const Finished ran = run("tests/run");
    QVERIFY2(
        QString(ran.err).contains(QRegularExpression("Running 300 tests: about \\d+ minutes on 2 cores")),
        ran.err);
    QCOMPARE(ran.out, QByteArray("tested: --preset release --parallel 2\n"));
}

MC_TEST(TestStartScripts)
#include "tst_start_scripts.moc"
