#include "base/stop.h"
#include "packed_files.h"
#include "small_idx_set.h"
#include "support/test_class.h"

#include <QtTest>

using namespace files;

namespace {

/// The small set's files below `before`, as entries of an archive.
Entries smallSet(const std::string& before) {
    return {{before + kTestLabels + ".gz", gzipped(idxLabels({7, 2}))},
            {before + kTrainImages + ".gz", gzipped(idxImages(4, 3, 5))},
            {before + kTrainLabels, idxLabels({5, 0, 4, 1})},
            {before + kTestImages, idxImages(2, 3, 5, 100)}};
}

void writeLayout(const Folder& folder, const Entries& entries) {
    for (const auto& [name, bytes] : entries) {
        folder.write(name, bytes);
    }
}

QString nameAt(const std::filesystem::path& place) {
    const mc::Dataset set = mc::openDataset(place);
    return set.train.labels == Bytes{5, 0, 4, 1} && set.test.labels == Bytes{7, 2} &&
                   set.train.image(3).back() == 59
               ? QString::fromStdString(set.name)
               : QString("other images");
}

} // namespace

/// Where data sets lie: in folders, in folders of folders, and in archives.
class TestLayouts : public QObject {
    Q_OBJECT
private slots:
    void aDataSetIsFoundInsideAFolder_data();
    void aDataSetIsFoundInsideAFolder();
    void filesInFoldersOfTheirNamesAreRead();
    void severalDataSetsAreRefusedByName();
    void oneOfSeveralInAFolderIsOpenedByItsName();
    void anArchiveIsReadAsItIs_data();
    void anArchiveIsReadAsItIs();
    void aPlaceInAnArchiveCanBeNamed();
    void anArchiveInAnArchiveIsRead();
    void severalArchivesAreRefusedByName();
    void aDamagedArchiveIsRefused();
    void anArchiveThatIsNoneIsRefused();
    void whatIsMissingIsRefusedByItsOwnName();
    void aStopEndsTheUnpacking();
    void whatCannotBeReadIsToldByWhatItIs_data();
    void whatCannotBeReadIsToldByWhatItIs();
};

void TestLayouts::aDataSetIsFoundInsideAFolder_data() {
    QTest::addColumn<QString>("files");
    QTest::addColumn<QString>("opened");
    QTest::addColumn<QString>("name");
    for (const QString opened : {"", "KMNIST", "KMNIST/raw", "KMNIST/raw/"}) {
        QTest::newRow(qPrintable("torchvision, /" + opened)) << "KMNIST/raw/" << opened << "KMNIST";
    }
    QTest::newRow("a folder above") << "digits of mine/"
                                    << ""
                                    << "digits of mine";
    QTest::newRow("itself") << ""
                            << ""
                            << "set";
}

void TestLayouts::aDataSetIsFoundInsideAFolder() {
    QFETCH(const QString, files);
    QFETCH(const QString, opened);
    const Folder folder;
    writeLayout(folder, smallSet(files.toStdString()));
    folder.write(".git/train-images-idx3-ubyte", {1});
    QTEST(nameAt(folder.path() / opened.toStdString()), "name");
}

void TestLayouts::filesInFoldersOfTheirNamesAreRead() {
    const Folder folder;
    writeSmallSet(folder);
    for (const std::string& name : {kTrainImages, kTrainLabels, kTestImages, kTestLabels}) {
        std::filesystem::rename(folder.path() / name, folder.path() / "file");
        std::filesystem::create_directory(folder.path() / name);
        std::filesystem::rename(folder.path() / "file", folder.path() / name / name);
    }
    QCOMPARE(nameAt(folder.path()), QString("set"));
}

void TestLayouts::severalDataSetsAreRefusedByName() {
    const Folder folder;
    writeLayout(folder, smallSet("MNIST/raw/"));
    writeLayout(folder, smallSet("KMNIST/raw/"));
    expectRefused(folder.path(), folder.path(),
                  "holds 2 data sets. Open one of them: " +
                      QString::fromStdString((folder.path() / "KMNIST/raw").string()) + ", " +
                      QString::fromStdString((folder.path() / "MNIST/raw").string()));
    QCOMPARE(nameAt(folder.path() / "KMNIST"), QString("KMNIST"));
}

void TestLayouts::oneOfSeveralInAFolderIsOpenedByItsName() {
    const Folder folder;
    for (const char* prefix : {"emnist-letters-", "emnist-digits-"}) {
        folder.write(prefix + kTrainImages, idxImages(4, 3, 5));
        folder.write(prefix + kTrainLabels, idxLabels({5, 0, 4, 1}));
        folder.write(prefix + std::string("test-images-idx3-ubyte"), idxImages(2, 3, 5, 100));
        folder.write(prefix + std::string("test-labels-idx1-ubyte"), idxLabels({7, 2}));
    }
    expectRefused(folder.path(), folder.path(), "emnist-digits, ");
    QCOMPARE(nameAt(folder.path() / "emnist-letters"), QString("emnist-letters"));
    QCOMPARE(nameAt(folder.path() / ("emnist-digits-" + kTrainImages)), QString("emnist-digits"));
    expectRefused(folder.path() / "emnist-mnist", folder.path() / "emnist-mnist", "there is no such folder");
}

void TestLayouts::anArchiveIsReadAsItIs_data() {
    QTest::addColumn<int>("packing");
    QTest::addColumn<QString>("archive");
    QTest::addColumn<QString>("inside");
    const int zip = static_cast<int>(Packing::Zip);
    const int tarGz = static_cast<int>(Packing::TarGz);
    QTest::newRow("zip") << zip << "letters.zip"
                         << "";
    QTest::newRow("zip, a folder inside") << zip << "letters.ZIP"
                                          << "some/files/";
    QTest::newRow("tar.gz") << tarGz << "letters.tar.gz"
                            << "./";
    QTest::newRow("tgz, a folder inside") << tarGz << "letters.tgz"
                                          << "letters/raw/";
    QTest::newRow("tar") << static_cast<int>(Packing::Tar) << "letters.tar"
                         << "";
}

void TestLayouts::anArchiveIsReadAsItIs() {
    QFETCH(const int, packing);
    QFETCH(const QString, archive);
    QFETCH(const QString, inside);
    const Folder folder;
    writeArchive(folder, archive.toStdString(), static_cast<Packing>(packing),
                 smallSet(inside.toStdString()));
    const QString name = inside == "some/files/" ? "files" : "letters";
    QCOMPARE(nameAt(folder.path() / archive.toStdString()), name);
    QCOMPARE(nameAt(folder.path()), name); // a folder that holds just this
    QCOMPARE(std::distance(std::filesystem::directory_iterator(folder.path()), {}), 1); // nothing is unpacked
}

void TestLayouts::aPlaceInAnArchiveCanBeNamed() {
    const Folder folder;
    Entries entries = smallSet("one/");
    const Entries other = smallSet("two/");
    entries.insert(entries.end(), other.begin(), other.end());
    writeArchive(folder, "both.zip", Packing::Zip, entries);
    expectRefused(folder.path() / "both.zip", folder.path() / "both.zip", "holds 2 data sets");
    QCOMPARE(nameAt(folder.path() / "both.zip" / "two"), QString("two"));
}

void TestLayouts::anArchiveInAnArchiveIsRead() {
    const Folder inner;
    writeArchive(inner, "inner.tar.gz", Packing::TarGz, smallSet("digits/"));
    std::ifstream file(inner.path() / "inner.tar.gz", std::ios::binary);
    const Bytes bytes{std::istreambuf_iterator<char>(file), {}};
    const Folder folder;
    writeArchive(folder, "outer.zip", Packing::Zip, {{"readme.txt", {1}}, {"inner.tar.gz", bytes}});
    QCOMPARE(nameAt(folder.path()), QString("digits"));
}

void TestLayouts::severalArchivesAreRefusedByName() {
    const Folder folder;
    writeArchive(folder, "one.zip", Packing::Zip, smallSet(""));
    writeArchive(folder, "two.tar.gz", Packing::TarGz, smallSet(""));
    expectRefused(folder.path(), folder.path(),
                  "holds several archives and no data set beside them. Open one of "
                  "them: one.zip, two.tar.gz");
    QCOMPARE(nameAt(folder.path() / "one.zip"), QString("one"));
}

void TestLayouts::aDamagedArchiveIsRefused() {
    const Folder folder;
    writeArchive(folder, "set.tar", Packing::Tar, smallSet(""));
    writeArchive(folder, "set.tar.gz", Packing::TarGz, smallSet(""));
    const auto plain = folder.path() / "set.tar";
    std::filesystem::resize_file(plain, 1100); // within the third block
    expectRefused(plain, plain, "is a damaged archive (");
    const auto packed = folder.path() / "set.tar.gz";
    std::filesystem::resize_file(packed, 40); // within the first
    expectRefused(packed, packed, "is damaged, or no archive that can be read");
}

void TestLayouts::anArchiveThatIsNoneIsRefused() {
    const Folder folder;
    folder.write("set.zip", {'<', 'h', 't', 'm', 'l', '>'});
    expectRefused(folder.path(), folder.path() / "set.zip", "no archive that can be read");
    expectRefused(folder.path() / "set.zip", folder.path() / "set.zip", "It looks like a web page");
}

void TestLayouts::whatIsMissingIsRefusedByItsOwnName() {
    for (const char* missing : {"/no-such-data-set", "/no-such-folder/digits"}) {
        expectRefused(missing, missing, "there is no such folder or file");
    }
    const Folder folder;
    folder.write("unfinished/" + kTrainImages, idxImages(4, 3, 5)); // no other file is there
    expectRefused(folder.path() / "digits", folder.path() / "digits", "there is no such folder or file");
}

void TestLayouts::aStopEndsTheUnpacking() {
    const Folder folder;
    writeArchive(folder, "set.tar.gz", Packing::TarGz, smallSet(""));
    std::stop_source source;
    const auto stop = [&source](const mc::DatasetOutline&) { source.request_stop(); };
    QVERIFY_THROWS_EXCEPTION(
        mc::Stopped,
        (void)mc::openDataset(folder.path(), {.train = 0, .test = 0, .accept = stop}, source.get_token()));
}

void TestLayouts::whatCannotBeReadIsToldByWhatItIs_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("pictures alone") << "holiday.jpg"
                                    << "put them into train/CLASS and test/CLASS";
    QTest::newRow("MATLAB") << "emnist-letters.mat"
                            << "emnist-letters.mat is a MATLAB file: save its arrays as .npz";
    QTest::newRow("table") << "train.csv"
                           << "train.csv is a table";
    QTest::newRow("PyTorch") << "processed/training.pt"
                             << "processed/training.pt is a file of PyTorch";
    QTest::newRow("7-Zip") << "set.7z"
                           << "is a 7-Zip archive: unpack it";
    QTest::newRow("anything") << "notes.txt"
                              << "What can be read: IDX files (train-images-idx3-ubyte, ...); ";
}

void TestLayouts::whatCannotBeReadIsToldByWhatItIs() {
    QFETCH(const QString, file);
    QFETCH(const QString, sentence);
    const Folder folder;
    folder.write(file.toStdString(), {1, 2, 3});
    expectRefused(folder.path(), folder.path(), sentence);
}

MC_TEST(TestLayouts)
#include "tst_layouts.moc"
