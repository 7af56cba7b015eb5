#include "base/errors.h"
#include "base/folder_lock.h"
#include "support/test_class.h"

#include <QTemporaryDir>
#include <QtTest>
#include <filesystem>
#include <optional>
#include <sys/wait.h>
#include <unistd.h>

namespace fs = std::filesystem;

/// One writer of a folder at a time.
class TestFolderLock : public QObject {
    Q_OBJECT
private slots:
    void oneWriterAtATime();
    void nothingIsLeft();
    void aProcessThatEndsAnyhowReleasesIt();
    void aFolderThatCannotBeLockedIsNamed();

private:
    static std::string refusalOf(const fs::path& folder) {
        try {
            const mc::FolderLock lock(folder);
            return {};
        } catch (const mc::BadFile& refusal) {
            return refusal.what();
        }
    }
};

void TestFolderLock::oneWriterAtATime() {
    const QTemporaryDir folder;
    const QTemporaryDir another;
    const fs::path path = folder.path().toStdString();
    std::optional<mc::FolderLock> lock(path);
    QCOMPARE(refusalOf(path), path.string() + ": another run is writing its results to this folder.");
    QVERIFY(refusalOf(another.path().toStdString()).empty());
    lock.reset();
    QVERIFY(refusalOf(path).empty());
}

void TestFolderLock::nothingIsLeft() {
    const QTemporaryDir folder;
    QVERIFY(refusalOf(folder.path().toStdString()).empty());
    QVERIFY(fs::is_empty(folder.path().toStdString()));
}

void TestFolderLock::aProcessThatEndsAnyhowReleasesIt() {
    const QTemporaryDir folder;
    const fs::path path = folder.path().toStdString();
    const pid_t child = ::fork();
    if (child == 0) {
        const mc::FolderLock lock(path);
        ::_exit(0); // without the destructor: the file stays
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(fs::exists(path / ".lock"));
    QVERIFY(refusalOf(path).empty());
    QVERIFY(!fs::exists(path / ".lock"));
}

void TestFolderLock::aFolderThatCannotBeLockedIsNamed() {
    const QTemporaryDir folder;
    const fs::path missing = fs::path(folder.path().toStdString()) / "missing";
    QVERIFY(refusalOf(missing).starts_with(missing.string() + ": cannot be written to: "));
}

MC_TEST(TestFolderLock)
#include "tst_folder_lock.moc"
