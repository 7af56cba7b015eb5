#include "packed_files.h"
#include "small_idx_set.h"
#include "support/sanitized.h"
#include "support/test_class.h"

#include <sys/stat.h>

using namespace files;

/// Data sets that somebody else has packed: nothing is written, nothing outside is read, and no memory is
/// taken for what was not promised.
class TestStrangeArchives : public QObject {
    Q_OBJECT
private slots:
    void namesThatLeadOutLeadNowhere();
    void linksInAnArchiveAreNotFollowed();
    void aPipeIsNotWaitedFor();
    void whatGrowsIsRefused_data();
    void whatGrowsIsRefused();
};

namespace {

/// The most that the process has taken since beginAnew(), bytes.
qint64 peak() {
    QFile status(QStringLiteral("/proc/self/status"));
    static_cast<void>(status.open(QIODevice::ReadOnly));
    const QString text = QString::fromLatin1(status.readAll());
    static const QRegularExpression highest(QStringLiteral("VmHWM:\\s*(\\d+) kB"));
    return highest.match(text).captured(1).toLongLong() * 1024;
}

void beginAnew() {
    constexpr int kPeak = 5; // see proc(5)
    std::ofstream("/proc/self/clear_refs") << kPeak;
}

constexpr std::size_t kMuch = std::size_t{96} << 20; ///< bytes that a hundred thousand are unpacked to

} // namespace

void TestStrangeArchives::namesThatLeadOutLeadNowhere() {
    const Folder folder;
    Entries entries;
    for (const std::string& before : {std::string("../../"), folder.path().string() + "/out/"}) {
        entries.emplace_back(before + kTrainImages, idxImages(4, 3, 5));
        entries.emplace_back(before + kTrainLabels, idxLabels({5, 0, 4, 1}));
    }
    writeArchive(folder, "set.zip", Packing::Zip, entries);
    writeArchive(folder, "set.tar.gz", Packing::TarGz, entries);
    for (const char* name : {"set.zip", "set.tar.gz"}) {
        QVERIFY_EXCEPTION_THROWN((void)mc::openDataset(folder.path() / name), mc::BadFile);
    }
    const auto there = std::filesystem::directory_iterator(folder.path());
    QCOMPARE(std::distance(begin(there), end(there)),
             std::ptrdiff_t{2}); // the archives, and nothing beside them
}

void TestStrangeArchives::linksInAnArchiveAreNotFollowed() {
    const Folder folder;
    writeSmallSet(folder);
    archive* const writer = archive_write_new();
    archive_write_set_format_pax_restricted(writer);
    archive_write_open_filename(writer, (folder.path() / "links.tar").c_str());
    for (const std::string& name : {kTrainImages, kTrainLabels, kTestImages, kTestLabels}) {
        archive_entry* const entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.c_str());
        archive_entry_set_filetype(entry, AE_IFLNK);
        archive_entry_set_symlink(entry, (folder.path() / name).c_str());
        archive_write_header(writer, entry);
        archive_entry_free(entry);
    }
    archive_write_free(writer);
    QVERIFY_EXCEPTION_THROWN((void)mc::openDataset(folder.path() / "links.tar"), mc::BadFile);
}

void TestStrangeArchives::aPipeIsNotWaitedFor() {
    const Folder folder;
    writeSmallSet(folder);
    folder.remove(kTrainImages);
    QCOMPARE(::mkfifo((folder.path() / kTrainImages).c_str(), 0600), 0);
    expectRefused(folder.path(), folder.path() / kTrainImages, "is not a regular file");
}

void TestStrangeArchives::whatGrowsIsRefused_data() {
    QTest::addColumn<QString>("kind");
    QTest::newRow("a gzip file that goes on") << "gzip";
    QTest::newRow("a picture") << "picture";
    QTest::newRow("names of classes") << "names";
    QTest::newRow("archives inside of one another") << "nested";
}

void TestStrangeArchives::whatGrowsIsRefused() {
    QFETCH(QString, kind);
    const Folder folder;
    std::filesystem::path place = folder.path();
    { // what packing takes is not counted
        const Bytes much(kMuch);
        if (kind == "gzip") {
            writeSmallSet(folder);
            replaceByGz(folder, kTrainImages, gzipped(joined(idxImages(4, 3, 5), much)));
        } else if (kind == "picture") {
            writeArchive(folder, "set.zip", Packing::Zip, {{"train/a/1.png", much}, {"test/a/1.png", {}}});
            place /= "set.zip";
        } else if (kind == "names") {
            writeArchive(folder, "set.zip", Packing::Zip,
                         {{kTrainImages, idxImages(4, 3, 5)},
                          {kTrainLabels, idxLabels({5, 0, 4, 1})},
                          {kTestImages, idxImages(2, 3, 5)},
                          {kTestLabels, idxLabels({7, 2})},
                          {"classes.txt", much}});
            place /= "set.zip";
        } else {
            writeArchive(folder, "0.zip", Packing::Zip, {{"a.bin", much}});
            for (int level = 0; level < 8; ++level) {
                const std::string name = std::to_string(level) + ".zip";
                std::ifstream file(folder.path() / name, std::ios::binary);
                const Bytes inner(std::istreambuf_iterator<char>(file), {});
                writeArchive(folder, std::to_string(level + 1) + ".zip", Packing::Zip,
                             {{"inner.zip", inner}});
            }
            place /= "8.zip";
        }
    }
    beginAnew();
    const qint64 before = peak();
    QVERIFY_EXCEPTION_THROWN((void)mc::openDataset(place), mc::BadFile);
    constexpr qint64 kLittle = (kSanitized ? 160 : 40) << 20; // a sanitizer keeps what was given back
    QVERIFY2(peak() - before < kLittle, qPrintable(QString::number(peak() - before)));
}

MC_TEST(TestStrangeArchives)
#include "tst_strange_archives.moc"
