#include "base/stop.h"
#include "hand_made_files.h"
#include "support/test_class.h"

#include <QtTest>
#include <array>

using namespace files;

namespace {

constexpr std::size_t kPixels = 3072;

/// A record whose red, green and blue planes each have one value.
Bytes record(std::uint8_t label, std::uint8_t red, std::uint8_t green, std::uint8_t blue) {
    Bytes bytes(1 + kPixels, label);
    const std::array planes{red, green, blue};
    for (std::size_t i = 0; i < kPixels; ++i) {
        bytes[1 + i] = planes[i / (kPixels / 3)];
    }
    return bytes;
}

/// Two training batches of two images and one image each, and a test batch of one image.
void writeSmallCifar(const Folder& folder) {
    folder.write("data_batch_1.bin", joined(record(6, 10, 20, 30), record(9, 40, 50, 60)));
    folder.write("data_batch_2.bin", record(0, 70, 80, 90));
    folder.write("test_batch.bin", record(3, 1, 2, 3));
}

} // namespace

class TestCifar : public QObject {
    Q_OBJECT
private slots:
    void batchesAreReadInTheirOrder();
    void pixelsAreOrderedChannelRowColumn();
    void aSingleTrainingBatchIsEnough();
    void theClassesAreNamed();
    void asManyImagesAreReadAsAreWanted();
    void cifar100HasFineLabels();
    void compressedBatchesAreRead();
    void theFilesOfTheLabelsAreKept();
    void aStopEndsTheReading();
    void aMissingFileIsNamed_data();
    void aMissingFileIsNamed();
    void aGapInTheTrainingBatchesIsRefused();
    void aFaultyFileIsRefusedByName_data();
    void aFaultyFileIsRefusedByName();
};

void TestCifar::batchesAreReadInTheirOrder() {
    const Folder folder;
    writeSmallCifar(folder);
    const mc::Dataset set = folder.open();
    QCOMPARE(set.train.labels, (Bytes{6, 9, 0}));
    QCOMPARE(set.test.labels, (Bytes{3}));
    QCOMPARE(set.train.pixels.size(), 3 * kPixels);
    QCOMPARE(set.test.pixels.size(), kPixels);
    QVERIFY((set.train.shape == mc::ImageShape{32, 32, 3}));
    QVERIFY((set.test.shape == mc::ImageShape{32, 32, 3}));
    QCOMPARE(int{set.train.image(2).front()}, 70);
    QCOMPARE(int{set.test.image(0).back()}, 3);
}

void TestCifar::pixelsAreOrderedChannelRowColumn() {
    const Folder folder;
    writeSmallCifar(folder);
    const mc::Dataset set = folder.open();
    const auto image = set.train.image(1);
    for (std::size_t i = 0; i < kPixels; ++i) {
        QCOMPARE(int{image[i]}, i < 1024 ? 40 : i < 2048 ? 50 : 60);
    }
}

void TestCifar::aSingleTrainingBatchIsEnough() {
    const Folder folder;
    writeSmallCifar(folder);
    folder.remove("data_batch_2.bin");
    QCOMPARE(folder.open().train.count(), std::size_t{2});
}

void TestCifar::theClassesAreNamed() {
    const Folder folder;
    writeSmallCifar(folder);
    QCOMPARE(folder.open().name, std::string("set"));
    QCOMPARE(folder.open().classes.back(), std::string("9"));
    // The labels with which the published set begins.
    Bytes batch;
    for (const int label :
         {6, 9, 9, 4, 1, 1, 2, 7, 8, 3, 4, 7, 7, 2, 9, 9, 9, 3, 2, 6, 4, 3, 6, 6, 2, 6, 3, 5, 4, 0, 0, 9}) {
        batch = joined(batch, record(static_cast<std::uint8_t>(label), 0, 0, 0));
    }
    folder.write("data_batch_1.bin", batch);
    const mc::Dataset set = folder.open();
    const std::vector<std::string> expected{"airplane", "automobile", "bird",  "cat",  "deer",
                                            "dog",      "frog",       "horse", "ship", "truck"};
    QCOMPARE(set.classes, expected);
    QCOMPARE(set.name, std::string("CIFAR-10"));
}

void TestCifar::asManyImagesAreReadAsAreWanted() {
    const Folder folder;
    writeSmallCifar(folder);
    folder.write("test_batch.bin", joined(record(3, 1, 2, 3), record(10, 0, 0, 0))); // no label of CIFAR-10
    const auto read = [&folder](std::size_t train, std::size_t test) {
        return mc::openDataset(folder.path(), {.train = train, .test = test, .accept = {}});
    };
    QCOMPARE(read(1, 1).train.labels, (Bytes{6}));
    QCOMPARE(read(1, 1).train.pixels.size(), kPixels);
    QCOMPARE(read(2, 1).train.labels, (Bytes{6, 9}));
    QCOMPARE(read(3, 1).train.labels, (Bytes{6, 9, 0}));
    QCOMPARE(read(9, 1).train.labels, (Bytes{6, 9, 0}));
    QVERIFY_THROWS_EXCEPTION(mc::BadFile, (void)read(1, 0));
}

void TestCifar::cifar100HasFineLabels() {
    const Folder folder;
    const auto fine = [](std::uint8_t coarse, std::uint8_t label) {
        return joined({coarse}, record(label, 1, 2, 3));
    };
    folder.write("train.bin", joined(fine(11, 99), fine(3, 0)));
    folder.write("test.bin", fine(7, 42));
    const mc::Dataset set = folder.open();
    QCOMPARE(set.train.labels, (Bytes{99, 0}));
    QCOMPARE(set.test.labels, (Bytes{42}));
    QCOMPARE(set.classes.size(), std::size_t{100});
    QCOMPARE(int{set.test.pixels.back()}, 3);
    folder.write("fine_label_names.txt", {'a', '\n'}); // not those of all classes
    QCOMPARE(folder.open().classes[42], std::string("42"));
    std::string names;
    for (int label = 0; label < 100; ++label) {
        names += "kind " + std::to_string(label) + "\n";
    }
    folder.write("fine_label_names.txt", {names.begin(), names.end()});
    QCOMPARE(folder.open().classes[42], std::string("kind 42"));
    folder.write("test.bin", fine(7, 100));
    expectRefused(folder.path(), folder.path() / "test.bin", "but CIFAR-100 has only the labels 0 to 99");
}

void TestCifar::compressedBatchesAreRead() {
    const Folder folder;
    writeSmallCifar(folder);
    folder.write("data_batch_2.bin", gzipped(record(0, 70, 80, 90)));
    QCOMPARE(folder.open().train.labels, (Bytes{6, 9, 0}));
    QCOMPARE(int{folder.open().train.image(2).front()}, 70);
}

void TestCifar::theFilesOfTheLabelsAreKept() {
    const Folder folder;
    writeSmallCifar(folder);
    QCOMPARE(folder.open().test.labelsFrom, (folder.path() / "test_batch.bin").string());
    QCOMPARE(folder.open().train.labelsFrom, folder.path().string());
    folder.remove("data_batch_2.bin");
    QCOMPARE(folder.open().train.labelsFrom, (folder.path() / "data_batch_1.bin").string());
}

void TestCifar::aStopEndsTheReading() {
    const Folder folder;
    writeSmallCifar(folder);
    std::stop_source source;
    const auto stop = [&source](const mc::DatasetOutline&) { source.request_stop(); };
    QVERIFY_THROWS_EXCEPTION(
        mc::Stopped,
        (void)mc::openDataset(folder.path(), {.train = 0, .test = 0, .accept = stop}, source.get_token()));
}

void TestCifar::aMissingFileIsNamed_data() {
    QTest::addColumn<std::string>("name");
    QTest::newRow("test") << std::string("test_batch.bin");
    QTest::newRow("first of two") << std::string("data_batch_1.bin");
}

void TestCifar::aMissingFileIsNamed() {
    QFETCH(const std::string, name);
    const Folder folder;
    writeSmallCifar(folder);
    folder.remove(name);
    expectRefused(folder.path(), folder.path() / name, "is missing");
}

void TestCifar::aGapInTheTrainingBatchesIsRefused() {
    const Folder folder;
    writeSmallCifar(folder);
    folder.write("data_batch_5.bin", record(0, 0, 0, 0));
    expectRefused(folder.path(), folder.path() / "data_batch_3.bin",
                  "is missing, though data_batch_5.bin is there");
}

void TestCifar::aFaultyFileIsRefusedByName_data() {
    QTest::addColumn<std::string>("name");
    QTest::addColumn<Bytes>("bytes");
    QTest::addColumn<QString>("fault");
    const std::string train = "data_batch_2.bin";
    const std::string test = "test_batch.bin";
    const Bytes good = record(1, 2, 3, 4);
    QTest::newRow("no bytes") << train << Bytes{} << "is empty: it has no images";
    QTest::newRow("no bytes, test") << test << Bytes{} << "is empty: it has no images";
    QTest::newRow("cut short")
        << train << withoutLast(good, 1)
        << "has 3,072 bytes, which is no multiple of the 3,073 bytes of a CIFAR-10 record";
    QTest::newRow("too long")
        << test << joined(good, {5})
        << "has 3,074 bytes, which is no multiple of the 3,073 bytes of a CIFAR-10 record";
    QTest::newRow("unknown label") << train << joined(good, record(10, 0, 0, 0))
                                   << "has the label 10 in record 2, but CIFAR-10 has only the labels 0 to 9";
    QTest::newRow("unknown label, test") << test << record(255, 0, 0, 0) << "has the label 255 in record 1";
}

void TestCifar::aFaultyFileIsRefusedByName() {
    QFETCH(const std::string, name);
    QFETCH(const Bytes, bytes);
    QFETCH(const QString, fault);
    const Folder folder;
    writeSmallCifar(folder);
    folder.write(name, bytes);
    expectRefused(folder.path(), folder.path() / name, fault);
}

MC_TEST(TestCifar)
#include "tst_cifar.moc"
