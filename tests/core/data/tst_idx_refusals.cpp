#include "small_idx_set.h"
#include "support/test_class.h"

#include <QtTest>

using namespace files;

class TestIdxRefusals : public QObject {
    Q_OBJECT
private slots:
    void aFolderThatDoesNotExistIsRefused();
    void aFileThatIsNoDataSetIsRefused();
    void aFolderWithoutAKnownDataSetIsRefused();
    void eachMissingFileIsNamed_data();
    void eachMissingFileIsNamed();
    void aFolderInPlaceOfAFileIsRefused();
    void aFaultyPlainFileIsRefusedByName_data();
    void aFaultyPlainFileIsRefusedByName();
    void aFaultyCompressedFileIsRefusedByName_data();
    void aFaultyCompressedFileIsRefusedByName();
    void imagesBeyondTheMemoryAreRefusedUnlessFewerAreWanted();
    void theSentenceAndItsValuesAreApartForTranslation();
};

void TestIdxRefusals::aFolderThatDoesNotExistIsRefused() {
    const Folder folder;
    expectRefused(folder.path() / "none", folder.path() / "none", "there is no such folder or file");
}

void TestIdxRefusals::aFileThatIsNoDataSetIsRefused() {
    const Folder folder;
    writeSmallSet(folder);
    folder.write("notes.txt", {'a', 'b'});
    expectRefused(folder.path() / "notes.txt", folder.path() / "notes.txt", "belongs to no data set");
}

void TestIdxRefusals::aFolderWithoutAKnownDataSetIsRefused() {
    const Folder folder;
    folder.write("holiday.jpg", {1, 2, 3});
    expectRefused(folder.path(), folder.path(), "holds no known data set");
}

void TestIdxRefusals::eachMissingFileIsNamed_data() {
    QTest::addColumn<QString>("name");
    for (const std::string& name : {kTrainImages, kTrainLabels, kTestImages, kTestLabels}) {
        QTest::newRow(name.c_str()) << QString::fromStdString(name);
    }
}

void TestIdxRefusals::eachMissingFileIsNamed() {
    QFETCH(const QString, name);
    const Folder folder;
    writeSmallSet(folder);
    folder.remove(name.toStdString());
    expectRefused(folder.path(), folder.path() / name.toStdString(), "is missing");
}

void TestIdxRefusals::aFolderInPlaceOfAFileIsRefused() {
    const Folder folder;
    writeSmallSet(folder);
    folder.remove(kTestLabels);
    std::filesystem::create_directory(folder.path() / kTestLabels);
    expectRefused(folder.path(), folder.path() / kTestLabels,
                  "is a folder without the file of that name in it");
}

void TestIdxRefusals::aFaultyPlainFileIsRefusedByName_data() {
    QTest::addColumn<std::string>("name");
    QTest::addColumn<Bytes>("bytes");
    QTest::addColumn<QString>("fault");
    const Bytes images = idxImages(4, 3, 5);
    const Bytes labels = idxLabels({5, 0, 4, 1});
    QTest::newRow("images cut short")
        << kTrainImages << withoutLast(images, 1)
        << "is truncated: it has 75 bytes, but 4 images of 3 x 5 pixels take 76";
    QTest::newRow("labels cut short") << kTrainLabels << withoutLast(labels, 2)
                                      << "is truncated: it has 10 bytes, but 4 labels take 12 bytes";
    QTest::newRow("images too long") << kTestImages << joined(idxImages(2, 3, 5), {0})
                                     << "is too long: it has 47 bytes, but 2 images of 3 x 5 pixels take 46";
    QTest::newRow("labels too long") << kTestLabels << joined(idxLabels({7, 2}), {1})
                                     << "is too long: it has 11 bytes, but 2 labels take 10 bytes";
    QTest::newRow("no bytes") << kTrainImages << Bytes{} << "ends within its header, after 0 bytes";
    QTest::newRow("half a magic number")
        << kTrainLabels << Bytes{0, 0} << "ends within its header, after 2 bytes";
    QTest::newRow("half a header") << kTrainImages << Bytes(images.begin(), images.begin() + 13)
                                   << "ends within its header, after 13 bytes";
    QTest::newRow("labels as images")
        << kTrainImages << labels
        << "not a file of IDX images: it starts with 0x00000801, not with 0x00000803";
    QTest::newRow("images as labels")
        << kTestLabels << images
        << "not a file of IDX labels: it starts with 0x00000803, not with 0x00000801";
    QTest::newRow("fewer labels") << kTrainLabels << idxLabels({5, 0, 4})
                                  << "has 3 labels, but there are 4 images";
    QTest::newRow("more labels") << kTestLabels << idxLabels({5, 0, 4})
                                 << "has 3 labels, but there are 2 images";
    QTest::newRow("another shape") << kTestImages << idxImages(2, 5, 3)
                                   << "has images of 5 x 3 pixels, but the training images are 3 x 5 pixels";
    QTest::newRow("no images") << kTrainImages << idxImages(0, 3, 5) << "is empty: it has no images";
    QTest::newRow("no labels") << kTestLabels << idxLabels({}) << "is empty: it has no labels";
    QTest::newRow("no rows") << kTrainImages << idxHeader(0x803, {4, 0, 5})
                             << "images of 0 rows, but only 1 to 4,096 are accepted";
    QTest::newRow("too many columns") << kTrainImages << idxHeader(0x803, {4, 3, 4097})
                                      << "images of 4,097 columns, but only 1 to 4,096 are accepted";
    QTest::newRow("too many images") << kTrainImages << idxHeader(0x803, {10'000'001, 3, 5})
                                     << "claims 10,000,001 images, more than the 10,000,000";
    QTest::newRow("too many labels") << kTrainLabels << idxHeader(0x801, {0xffffffff})
                                     << "claims 4,294,967,295 labels, more than the 10,000,000";
    QTest::newRow("too many pixels") << kTrainImages << idxHeader(0x803, {4, 317, 316})
                                     << "images of 317 x 316 pixels, more than the 100,000 pixels";
    // 900 GB: must be refused for the file's size, before memory is asked for.
    QTest::newRow("a promise beyond all memory") << kTrainImages << idxHeader(0x803, {10'000'000, 300, 300})
                                                 << "it has 16 bytes, but 10,000,000 images";
}

void TestIdxRefusals::aFaultyPlainFileIsRefusedByName() {
    QFETCH(const std::string, name);
    QFETCH(const Bytes, bytes);
    QFETCH(const QString, fault);
    const Folder folder;
    writeSmallSet(folder);
    folder.write(name, bytes);
    expectRefused(folder.path(), folder.path() / name, fault);
}

void TestIdxRefusals::aFaultyCompressedFileIsRefusedByName_data() {
    QTest::addColumn<std::string>("name");
    QTest::addColumn<Bytes>("bytes");
    QTest::addColumn<QString>("fault");
    const Bytes images = idxImages(4, 3, 5);
    const Bytes packed = gzipped(images);
    Bytes wrongChecksum = packed;
    wrongChecksum[packed.size() - 8] ^= 1; // the last 8 bytes are the checksum and the length
    Bytes wrongLength = packed;
    wrongLength[packed.size() - 1] ^= 1;
    Bytes wrongBlock = packed;
    wrongBlock[10] |= 7; // the first byte after the header: a block of a reserved type
    QTest::newRow("not gzip") << kTrainImages << Bytes{'<', 'h', 't', 'm', 'l', '>'}
                              << "with 0x3c68746d, not with 0x00000803 or the like. It looks like a web page";
    QTest::newRow("wrong checksum") << kTrainImages << wrongChecksum
                                    << "does not inflate (incorrect data check)";
    QTest::newRow("wrong length") << kTrainImages << wrongLength
                                  << "does not inflate (incorrect length check)";
    QTest::newRow("wrong block") << kTrainImages << wrongBlock << "does not inflate (invalid block type)";
    QTest::newRow("cut in its data") << kTrainImages << withoutLast(packed, packed.size() / 2)
                                     << "is truncated: it ends within its";
    QTest::newRow("cut in its checksum")
        << kTrainImages << withoutLast(packed, 3) << "is truncated: it ends within its compressed data";
    QTest::newRow("no bytes") << kTrainImages << Bytes{}
                              << "is truncated: it ends within its header, after 0 bytes";
    QTest::newRow("garbage behind") << kTrainImages << joined(packed, {1, 2, 3, 4})
                                    << "has further bytes after the end of its compressed data";
    QTest::newRow("cut before it was compressed")
        << kTrainImages << gzipped(withoutLast(images, 7))
        << "is truncated: it ends after 53 of the 60 bytes that its header promises";
    QTest::newRow("longer than promised") << kTestImages << gzipped(joined(idxImages(2, 3, 5), {0}))
                                          << "goes on after the 30 bytes that its header promises";
    QTest::newRow("inflates as if without end")
        << kTrainLabels << gzipped(joined(idxLabels({1, 2, 3, 4}), Bytes(50'000'000, 0)))
        << "goes on after the 4 bytes that its header promises";
    QTest::newRow("header only") << kTrainLabels << gzipped({0, 0, 8})
                                 << "is truncated: it ends within its header, after 3 bytes";
    QTest::newRow("labels as images")
        << kTrainImages << gzipped(idxLabels({1, 2, 3, 4})) << "not a file of IDX images";
    QTest::newRow("fewer labels") << kTrainLabels << gzipped(idxLabels({5}))
                                  << "has 1 label, but there are 4 images";
    // 900 GB: must be refused without asking for the memory.
    QTest::newRow("a promise beyond all memory")
        << kTrainImages << gzipped(idxHeader(0x803, {10'000'000, 300, 300}))
        << "cannot inflate to the 900,000,000,016 bytes";
}

void TestIdxRefusals::aFaultyCompressedFileIsRefusedByName() {
    QFETCH(const std::string, name);
    QFETCH(const Bytes, bytes);
    QFETCH(const QString, fault);
    const Folder folder;
    writeSmallSet(folder);
    replaceByGz(folder, name, bytes);
    expectRefused(folder.path(), folder.path() / (name + ".gz"), fault);
}

/// 4.3 GB that could be true by the size of the file, which is a hole.
void TestIdxRefusals::imagesBeyondTheMemoryAreRefusedUnlessFewerAreWanted() {
    const Folder folder;
    writeSmallSet(folder);
    folder.write(kTrainImages, idxHeader(0x803, {50'000, 300, 300}));
    folder.write(kTrainLabels, idxLabels(Bytes(50'000, 1)));
    folder.write(kTestImages, idxImages(2, 300, 300));
    std::filesystem::resize_file(folder.path() / kTrainImages, std::uintmax_t{16} + 50'000ULL * 300 * 300);
    expectRefused(folder.path(), folder.path() / kTrainImages,
                  "would take 4,500,180,000 bytes of memory, more than the 4,294,967,296");
    const mc::Dataset set = mc::openDataset(folder.path(), {.train = 3, .test = 0, .accept = {}});
    QCOMPARE(set.train.pixels.size(), std::size_t{3 * 300 * 300});
}

void TestIdxRefusals::theSentenceAndItsValuesAreApartForTranslation() {
    const Folder folder;
    writeSmallSet(folder);
    folder.write(kTrainImages, withoutLast(idxImages(4, 3, 5), 1));
    try {
        static_cast<void>(folder.open());
        QFAIL("the folder was not refused");
    } catch (const mc::BadFile& refusal) {
        const mc::Message bytes(MC_TEXT("%1 bytes"), {75});
        const mc::Message images(MC_TEXT("%1 of %2 x %3 pixels"), {{MC_TEXT("%1 images"), {4}}, 3, 5});
        const mc::Message fault(MC_TEXT("is truncated: it has %1, but %2 take %3"),
                                {bytes, images, {MC_TEXT("%1 bytes"), {76}}});
        const mc::Message whole(MC_TEXT("%1: %2"), {(folder.path() / kTrainImages).string(), fault});
        QVERIFY(refusal.message() == whole);
    }
}

MC_TEST(TestIdxRefusals)
#include "tst_idx_refusals.moc"
