#include "base/checked_file.h"
#include "base/errors.h"
#include "support/test_class.h"

#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

fs::path pathOf(const QTemporaryDir& folder) {
    return folder.path().toStdString();
}

std::string textOf(const fs::path& path) {
    mc::CheckedReader reader(path, 1 << 20);
    std::vector<std::uint8_t> bytes(reader.size());
    reader.read(bytes);
    return {bytes.begin(), bytes.end()};
}

std::vector<std::string> namesIn(const fs::path& folder) {
    std::vector<std::string> names;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
        names.push_back(entry.path().filename().string());
    }
    std::ranges::sort(names);
    return names;
}

/// The sentence with which an action is refused; empty if it is not, or if the path is not named first.
std::string refusal(const fs::path& path, const std::function<void()>& action) {
    try {
        action();
    } catch (const mc::BadFile& fault) {
        const std::string sentence = fault.what();
        return fault.path == path.string() && sentence.starts_with(path.string() + ": ") ? sentence : "";
    }
    return "";
}

bool contains(const std::string& sentence, std::string_view part) {
    return sentence.find(part) != std::string::npos;
}

} // namespace

class TestCheckedFile : public QObject {
    Q_OBJECT
private slots:
    void whatIsWrittenReadsBack_data();
    void whatIsWrittenReadsBack();
    void writingReplacesTheWholeFileAndLeavesNothingElse();
    void aRefusedWriteLeavesTheOldFileAndNothingElse();
    void writingWhereAFolderIsIsRefused();
    void writingIntoAMissingFolderIsRefused();
    void writingIntoAFileIsRefused();
    void aPlaceTheSystemProtectsIsRefused();
    void aMissingFileIsRefused();
    void aFolderIsNoFile();
    void aDeviceIsNoFile();
    void aFileLargerThanAcceptedIsRefused();
    void aFileIsReadInPieces();
    void aFolderIsMadeWithThoseAboveIt();
    void aFolderWhereAFileIsIsRefused();
};

void TestCheckedFile::whatIsWrittenReadsBack_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("two\nlines\r\n");
    QTest::newRow("every byte") << QByteArray("\0\1\x7f\x80\xff\x1a\0", 7);
    QTest::newRow("much") << QByteArray(1 << 20, 'x');
}

void TestCheckedFile::whatIsWrittenReadsBack() {
    QFETCH(const QByteArray, content);
    const QTemporaryDir folder;
    const fs::path path = pathOf(folder) / "a name with spaces – ü";
    mc::writeFileWhole(path, content.toStdString());
    QCOMPARE(textOf(path), content.toStdString());
    QCOMPARE(fs::file_size(path), static_cast<std::uintmax_t>(content.size()));
}

void TestCheckedFile::writingReplacesTheWholeFileAndLeavesNothingElse() {
    const QTemporaryDir folder;
    const fs::path path = pathOf(folder) / "file";
    mc::writeFileWhole(path, "a long first content");
    mc::writeFileWhole(path, "short");
    QCOMPARE(textOf(path), std::string("short"));
    QCOMPARE(namesIn(pathOf(folder)), std::vector<std::string>{"file"});
}

void TestCheckedFile::aRefusedWriteLeavesTheOldFileAndNothingElse() {
    // A folder stands where the temporary file or the file itself would go; either way the rest must stay.
    const QTemporaryDir folder;
    const fs::path path = pathOf(folder) / "target";
    fs::create_directories(path / "inside");
    QVERIFY(!refusal(path, [&] { mc::writeFileWhole(path, "new"); }).empty());
    QCOMPARE(namesIn(pathOf(folder)), std::vector<std::string>{"target"});
    QCOMPARE(namesIn(path), std::vector<std::string>{"inside"});
}

void TestCheckedFile::writingWhereAFolderIsIsRefused() {
    const QTemporaryDir folder;
    const fs::path path = pathOf(folder) / "folder";
    fs::create_directory(path);
    const std::string sentence = refusal(path, [&] { mc::writeFileWhole(path, "new"); });
    QVERIFY2(contains(sentence, "cannot be written: "), sentence.c_str());
    QVERIFY2(contains(sentence, "directory"), sentence.c_str()); // the system's reason
}

void TestCheckedFile::writingIntoAMissingFolderIsRefused() {
    const QTemporaryDir folder;
    const fs::path path = pathOf(folder) / "missing" / "file";
    const std::string sentence = refusal(path, [&] { mc::writeFileWhole(path, "new"); });
    QVERIFY2(contains(sentence, "No such file or directory"), sentence.c_str());
    QVERIFY(namesIn(pathOf(folder)).empty());
}

void TestCheckedFile::writingIntoAFileIsRefused() {
    const QTemporaryDir folder;
    mc::writeFileWhole(pathOf(folder) / "file", "old");
    const fs::path path = pathOf(folder) / "file" / "below";
    const std::string sentence = refusal(path, [&] { mc::writeFileWhole(path, "new"); });
    QVERIFY2(contains(sentence, "Not a directory"), sentence.c_str());
    QCOMPARE(textOf(pathOf(folder) / "file"), std::string("old"));
}

void TestCheckedFile::aPlaceTheSystemProtectsIsRefused() {
    // The kernel refuses new files in /proc even to the superuser, whom the permissions of a folder do not
    // stop.
    const fs::path path = "/proc/microcircuit-test";
    if (!fs::is_directory("/proc/self")) {
        QSKIP("needs /proc");
    }
    QVERIFY(!refusal(path, [&] { mc::writeFileWhole(path, "new"); }).empty());
}

void TestCheckedFile::aMissingFileIsRefused() {
    const QTemporaryDir folder;
    const fs::path path = pathOf(folder) / "missing";
    const std::string sentence = refusal(path, [&] { const mc::CheckedReader reader(path, 10); });
    QVERIFY2(contains(sentence, "there is no such file"), sentence.c_str());
}

void TestCheckedFile::aFolderIsNoFile() {
    const QTemporaryDir folder;
    const fs::path path = pathOf(folder);
    const std::string sentence = refusal(path, [&] { const mc::CheckedReader reader(path, 1 << 20); });
    QVERIFY2(contains(sentence, "not a regular file"), sentence.c_str());
}

void TestCheckedFile::aDeviceIsNoFile() {
    const fs::path path = "/dev/zero"; // reading it would never end
    const std::string sentence = refusal(path, [&] { const mc::CheckedReader reader(path, 1 << 20); });
    QVERIFY2(contains(sentence, "not a regular file"), sentence.c_str());
}

void TestCheckedFile::aFileLargerThanAcceptedIsRefused() {
    const QTemporaryDir folder;
    const fs::path path = pathOf(folder) / "file";
    mc::writeFileWhole(path, "0123456789");
    QCOMPARE(mc::CheckedReader(path, 10).size(), std::uintmax_t{10});
    const std::string sentence = refusal(path, [&] { const mc::CheckedReader reader(path, 9); });
    QVERIFY2(contains(sentence, "10 bytes") && contains(sentence, "the 9"), sentence.c_str());
}

void TestCheckedFile::aFileIsReadInPieces() {
    const QTemporaryDir folder;
    const fs::path path = pathOf(folder) / "file";
    mc::writeFileWhole(path, "0123456789");
    mc::CheckedReader reader(path, 10);
    std::vector<std::uint8_t> piece(4);
    reader.read(piece);
    QCOMPARE(piece.back(), std::uint8_t{'3'});
    reader.read(piece);
    QCOMPARE(piece.back(), std::uint8_t{'7'});
    reader.seek(6);
    reader.read(piece);
    QCOMPARE(piece.back(), std::uint8_t{'9'});
    reader.seek(7);
    const std::string sentence = refusal(path, [&] { reader.read(piece); });
    QVERIFY2(contains(sentence, "cannot be read to its end"), sentence.c_str());
}

void TestCheckedFile::aFolderIsMadeWithThoseAboveIt() {
    const QTemporaryDir folder;
    const fs::path path = pathOf(folder) / "one" / "two" / "three";
    mc::makeFolder(path);
    QVERIFY(fs::is_directory(path));
    mc::makeFolder(path); // there already
    QVERIFY(fs::is_directory(path));
}

void TestCheckedFile::aFolderWhereAFileIsIsRefused() {
    const QTemporaryDir folder;
    const fs::path path = pathOf(folder) / "file";
    mc::writeFileWhole(path, "old");
    QVERIFY(!refusal(path, [&] { mc::makeFolder(path); }).empty());
    QVERIFY(!refusal(path / "below", [&] { mc::makeFolder(path / "below"); }).empty());
    QCOMPARE(textOf(path), std::string("old"));
}

MC_TEST(TestCheckedFile)
#include "tst_checked_file.moc"
