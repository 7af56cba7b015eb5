#include "base/stop.h"
#include "small_idx_set.h"
#include "support/test_class.h"

#include <QtTest>
#include <algorithm>

using namespace files;

namespace {

void compareWithSmallSet(const mc::Dataset& set) {
    QCOMPARE(set.train.count(), std::size_t{4});
    QCOMPARE(set.test.count(), std::size_t{2});
    QVERIFY((set.train.shape == mc::ImageShape{3, 5, 1}));
    QVERIFY((set.test.shape == mc::ImageShape{3, 5, 1}));
    QCOMPARE(set.train.labels, (Bytes{5, 0, 4, 1}));
    QCOMPARE(set.test.labels, (Bytes{7, 2}));
    QCOMPARE(set.train.pixels.size(), std::size_t{60});
    QCOMPARE(int{set.train.image(1).front()}, 15);
    QCOMPARE(int{set.train.image(3).back()}, 59);
    QCOMPARE(int{set.test.image(1).back()}, 129);
}

} // namespace

class TestIdx : public QObject {
    Q_OBJECT
private slots:
    void plainFilesAreRead();
    void compressedFilesAreRead();
    void filesWithADotInTheirNamesAreRead();
    void aCompressedFileMayConsistOfSeveralMembers();
    void aLargeCompressedFileIsReadWhole();
    void aPlainFileIsPreferredToACompressedOne();
    void theDataSetIsNamedAfterItsFolder_data();
    void theDataSetIsNamedAfterItsFolder();
    void highLabelsMakeMoreClasses();
    void asManyImagesAreReadAsAreWanted_data();
    void asManyImagesAreReadAsAreWanted();
    void ofACompressedFileNoMoreIsInflatedThanIsWanted();
    void imagesCanBeRefusedByTheirShapeBeforeTheyAreLoaded();
    void theFileOfTheLabelsIsKept();
    void aStopEndsTheReading();
};

void TestIdx::plainFilesAreRead() {
    const Folder folder;
    writeSmallSet(folder);
    compareWithSmallSet(folder.open());
}

void TestIdx::compressedFilesAreRead() {
    const Folder folder;
    folder.write(kTrainImages + ".gz", gzipped(idxImages(4, 3, 5)));
    folder.write(kTrainLabels + ".gz", gzipped(idxLabels({5, 0, 4, 1})));
    folder.write(kTestImages + ".gz", gzipped(idxImages(2, 3, 5, 100)));
    folder.write(kTestLabels + ".gz", gzipped(idxLabels({7, 2})));
    compareWithSmallSet(folder.open());
}

void TestIdx::filesWithADotInTheirNamesAreRead() {
    const Folder folder;
    folder.write("train-images.idx3-ubyte", idxImages(4, 3, 5));
    folder.write("train-labels.idx1-ubyte", idxLabels({5, 0, 4, 1}));
    folder.write("t10k-images.idx3-ubyte.gz", gzipped(idxImages(2, 3, 5, 100)));
    folder.write("t10k-labels.idx1-ubyte", idxLabels({7, 2}));
    compareWithSmallSet(folder.open());
}

void TestIdx::aCompressedFileMayConsistOfSeveralMembers() {
    const Folder folder;
    writeSmallSet(folder);
    const Bytes whole = idxImages(4, 3, 5);
    const Bytes first(whole.begin(), whole.begin() + 21);
    const Bytes second(whole.begin() + 21, whole.end());
    replaceByGz(folder, kTrainImages, joined(gzipped(first), gzipped(second)));
    compareWithSmallSet(folder.open());
}

void TestIdx::aLargeCompressedFileIsReadWhole() {
    const Folder folder;
    writeSmallSet(folder);
    // More than the pieces in which files are read and memory is taken.
    const Bytes images = idxImages(3000, 28, 28);
    folder.write(kTestImages, idxImages(2, 28, 28));
    folder.write(kTrainLabels, idxLabels(Bytes(3000, 3)));
    replaceByGz(folder, kTrainImages, gzipped(images));
    const mc::Dataset set = folder.open();
    QVERIFY(std::equal(set.train.pixels.begin(), set.train.pixels.end(), images.begin() + 16, images.end()));
}

void TestIdx::aPlainFileIsPreferredToACompressedOne() {
    const Folder folder;
    writeSmallSet(folder);
    folder.write(kTrainImages + ".gz", Bytes{1, 2, 3});
    compareWithSmallSet(folder.open());
}

void TestIdx::theDataSetIsNamedAfterItsFolder_data() {
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("lastClass");
    QTest::newRow("kmnist") << "kmnist"
                            << "kmnist"
                            << "9";
    QTest::newRow("notMNIST") << "notMNIST"
                              << "notMNIST"
                              << "9";
    QTest::newRow("fashion") << "fashion-mnist"
                             << "fashion-mnist"
                             << "9";
    QTest::newRow("another") << "Letters"
                             << "Letters"
                             << "9";
}

void TestIdx::theDataSetIsNamedAfterItsFolder() {
    QFETCH(const QString, folder);
    QFETCH(const QString, name);
    QFETCH(const QString, lastClass);
    const Folder made(folder.toStdString());
    writeSmallSet(made);
    const mc::Dataset set = made.open();
    QCOMPARE(QString::fromStdString(set.name), name);
    QCOMPARE(set.classes.size(), std::size_t{10});
    QCOMPARE(QString::fromStdString(set.classes.back()), lastClass);
    QCOMPARE(QString::fromStdString(mc::openDataset(made.path() / "").name), name);
}

void TestIdx::highLabelsMakeMoreClasses() {
    const Folder folder;
    writeSmallSet(folder);
    folder.write(kTestLabels, idxLabels({25, 2}));
    const mc::Dataset set = folder.open();
    QCOMPARE(set.classes.size(), std::size_t{26});
    QCOMPARE(set.classes.front(), std::string("0"));
    QCOMPARE(set.classes.back(), std::string("25"));
}

void TestIdx::asManyImagesAreReadAsAreWanted_data() {
    QTest::addColumn<quint64>("wanted");
    QTest::addColumn<quint64>("count");
    QTest::newRow("all") << quint64{0} << quint64{4};
    QTest::newRow("some") << quint64{3} << quint64{3};
    QTest::newRow("as many as there are") << quint64{4} << quint64{4};
    QTest::newRow("more than there are") << quint64{9} << quint64{4};
}

void TestIdx::asManyImagesAreReadAsAreWanted() {
    QFETCH(const quint64, wanted);
    QFETCH(const quint64, count);
    for (const bool compressed : {false, true}) {
        const Folder folder;
        writeSmallSet(folder);
        folder.write(kTrainLabels, idxLabels({5, 0, 4, 25}));
        if (compressed) {
            replaceByGz(folder, kTrainImages, gzipped(idxImages(4, 3, 5)));
        }
        const mc::Dataset set = mc::openDataset(folder.path(), {.train = wanted, .test = 1, .accept = {}});
        QCOMPARE(set.train.count(), std::size_t{count});
        QCOMPARE(set.train.pixels.size(), std::size_t{15 * count});
        QCOMPARE(int{set.train.image(1).back()}, 29);
        QCOMPARE(set.test.labels, (Bytes{7}));
        QCOMPARE(set.test.pixels.size(), std::size_t{15});
        QCOMPARE(set.classes.size(), std::size_t{26}); // those of all images
    }
}

void TestIdx::ofACompressedFileNoMoreIsInflatedThanIsWanted() {
    const Folder folder;
    writeSmallSet(folder);
    // Half of it does not inflate.
    folder.write(kTrainLabels, idxLabels(Bytes(3000, 3)));
    folder.write(kTestImages, idxImages(2, 28, 28));
    Bytes packed = gzipped(idxImages(3000, 28, 28));
    std::fill(packed.begin() + std::ssize(packed) / 2, packed.end(), std::uint8_t{0xff});
    replaceByGz(folder, kTrainImages, packed);
    QVERIFY_THROWS_EXCEPTION(mc::BadFile, (void)folder.open());
    QCOMPARE(mc::openDataset(folder.path(), {.train = 10, .test = 0, .accept = {}}).train.count(),
             std::size_t{10});
}

void TestIdx::imagesCanBeRefusedByTheirShapeBeforeTheyAreLoaded() {
    const Folder folder;
    writeSmallSet(folder);
    replaceByGz(folder, kTrainImages, withoutLast(gzipped(idxImages(4, 3, 5)), 8)); // found by loading it
    mc::DatasetOutline seen;
    const auto refuse = [&seen](const mc::DatasetOutline& data) {
        seen = data;
        throw mc::BadParameter("network", std::string("of no use"));
    };
    QVERIFY_THROWS_EXCEPTION(mc::BadParameter,
                             (void)mc::openDataset(folder.path(), {.train = 0, .test = 0, .accept = refuse}));
    QVERIFY((seen.shape == mc::ImageShape{3, 5, 1}));
    QCOMPARE(seen.classes, std::size_t{10});
}

void TestIdx::theFileOfTheLabelsIsKept() {
    const Folder folder;
    writeSmallSet(folder);
    const mc::Dataset set = folder.open();
    QCOMPARE(set.train.labelsFrom, (folder.path() / kTrainLabels).string());
    QCOMPARE(set.test.labelsFrom, (folder.path() / kTestLabels).string());
}

void TestIdx::aStopEndsTheReading() {
    const Folder folder;
    writeSmallSet(folder);
    std::stop_source source;
    // At the last moment before the images: what is left is only their reading.
    const auto stop = [&source](const mc::DatasetOutline&) { source.request_stop(); };
    QVERIFY_THROWS_EXCEPTION(
        mc::Stopped,
        (void)mc::openDataset(folder.path(), {.train = 0, .test = 0, .accept = stop}, source.get_token()));
}

MC_TEST(TestIdx)
#include "tst_idx.moc"
