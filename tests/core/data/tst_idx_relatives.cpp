#include "packed_files.h"
#include "small_idx_set.h"
#include "support/test_class.h"

#include <QtTest>
#include <bit>

using namespace files;

namespace {

/// A training image of two pixels beside a test image of two, of any type.
void writePairs(const Folder& folder, std::uint32_t magic, const Bytes& train, const Bytes& test) {
    folder.write(kTrainImages, joined(idxHeader(magic, {1, 1, 2}), train));
    folder.write(kTestImages, joined(idxHeader(magic, {1, 1, 2}), test));
    folder.write(kTrainLabels, idxLabels({1}));
    folder.write(kTestLabels, idxLabels({0}));
}

Bytes floats(std::initializer_list<float> numbers) {
    Bytes bytes;
    for (const float number : numbers) {
        appendNumber(bytes, std::bit_cast<std::uint32_t>(number));
    }
    return bytes;
}

void writeEmnist(const Folder& folder, const std::string& prefix) {
    folder.write(prefix + kTrainImages, idxImages(1, 2, 3));
    folder.write(prefix + kTrainLabels, idxLabels({26}));
    folder.write(prefix + "test-images-idx3-ubyte", idxImages(1, 2, 3, 100));
    folder.write(prefix + "test-labels-idx1-ubyte", idxLabels({1}));
}

} // namespace

/// IDX files beyond those of MNIST.
class TestIdxRelatives : public QObject {
    Q_OBJECT
private slots:
    void numbersOfOtherTypesAreScaled_data();
    void numbersOfOtherTypesAreScaled();
    void aFourthDimensionIsTheChannels_data();
    void aFourthDimensionIsTheChannels();
    void channelsThatCannotBeToldAreRefused();
    void numbersThatAreNotFiniteAreRefused();
    void labelsMayBeOfAnyType();
    void labelsOfQmnistAreTheirFirstNumber();
    void labelsThatAreNoClassesAreRefused();
    void gzipIsReadUnderAnyName();
    void aBrokenFileDoesNotHideAWholeOne();
    void allThatIsWrongIsSaidWhereNoFileIsWhole();
    void imagesOfEmnistArePutUpright();
    void emnistNamesItsClasses();
};

void TestIdxRelatives::numbersOfOtherTypesAreScaled_data() {
    QTest::addColumn<uint>("magic");
    QTest::addColumn<Bytes>("train");
    QTest::addColumn<Bytes>("test");
    QTest::addColumn<Bytes>("pixels");
    QTest::newRow("signed bytes, a range")
        << 0x903U << Bytes{0x80, 0x7f} << Bytes{0, 0} << Bytes{0, 255, 128, 128};
    QTest::newRow("signed bytes from 0") << 0x903U << Bytes{0, 100} << Bytes{7, 127} << Bytes{0, 100, 7, 127};
    QTest::newRow("short") << 0xb03U << Bytes{0, 255, 0, 3} << Bytes{0, 0, 0, 1} << Bytes{255, 3, 0, 1};
    QTest::newRow("int, 0 and 1") << 0xc03U << Bytes{0, 0, 0, 1, 0, 0, 0, 0} << Bytes{0, 0, 0, 0, 0, 0, 0, 1}
                                  << Bytes{255, 0, 0, 255};
    QTest::newRow("float to 1") << 0xd03U << floats({0.0F, 1.0F}) << floats({0.5F, 0.2F})
                                << Bytes{0, 255, 128, 51};
    QTest::newRow("float to 255") << 0xd03U << floats({0.0F, 254.6F}) << floats({1.0F, 3.4F})
                                  << Bytes{0, 255, 1, 3};
    QTest::newRow("float, a range of both sets")
        << 0xd03U << floats({0.0F, 1.0F}) << floats({-1.0F, 4.0F}) << Bytes{51, 102, 0, 255};
    QTest::newRow("double") << 0xe03U << Bytes{0x3f, 0xf0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}
                            << Bytes{0x3f, 0xe0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}
                            << Bytes{255, 0, 128, 0};
}

void TestIdxRelatives::numbersOfOtherTypesAreScaled() {
    QFETCH(const uint, magic);
    QFETCH(const Bytes, train);
    QFETCH(const Bytes, test);
    const Folder folder;
    writePairs(folder, magic, train, test);
    const mc::Dataset set = folder.open();
    QTEST(joined(set.train.pixels, set.test.pixels), "pixels");
}

void TestIdxRelatives::aFourthDimensionIsTheChannels_data() {
    QTest::addColumn<QList<uint>>("sides");
    QTest::addColumn<int>("channels");
    QTest::addColumn<Bytes>("pixels"); // of the first image
    QTest::newRow("one, first") << QList<uint>{1, 2, 2} << 1 << Bytes{0, 1, 2, 3};
    QTest::newRow("one, last") << QList<uint>{2, 2, 1} << 1 << Bytes{0, 1, 2, 3};
    QTest::newRow("three, first") << QList<uint>{3, 2, 2} << 3 << Bytes{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
    QTest::newRow("three, last") << QList<uint>{2, 2, 3} << 3 << Bytes{0, 3, 6, 9, 1, 4, 7, 10, 2, 5, 8, 11};
}

void TestIdxRelatives::aFourthDimensionIsTheChannels() {
    QFETCH(const QList<uint>, sides);
    QFETCH(const int, channels);
    const std::uint32_t size = sides[0] * sides[1] * sides[2];
    const Folder folder;
    for (const std::string& name : {kTrainImages, kTestImages}) {
        Bytes bytes = idxHeader(0x804, {2, sides[0], sides[1], sides[2]});
        for (std::uint32_t i = 0; i < 2 * size; ++i) {
            bytes.push_back(static_cast<std::uint8_t>(i));
        }
        folder.write(name, bytes);
    }
    folder.write(kTrainLabels, idxLabels({0, 1}));
    folder.write(kTestLabels, idxLabels({0, 1}));
    const mc::Dataset set = folder.open();
    QVERIFY((set.train.shape == mc::ImageShape{2, 2, channels}));
    const auto first = set.train.image(0);
    QTEST(Bytes(first.begin(), first.end()), "pixels");
    QCOMPARE(int{set.train.image(1).front()}, static_cast<int>(size));
}

void TestIdxRelatives::channelsThatCannotBeToldAreRefused() {
    const Folder folder;
    writeSmallSet(folder);
    folder.write(kTrainImages, joined(idxHeader(0x804, {1, 2, 4, 4}), Bytes(32, 0)));
    expectRefused(folder.path(), folder.path() / kTrainImages, "items of 2 x 4 x 4 numbers, of which either");
}

void TestIdxRelatives::numbersThatAreNotFiniteAreRefused() {
    const Folder folder;
    writePairs(folder, 0xd03, floats({0.0F, 1.0F}), {0, 0, 0, 0, 0x7f, 0xc0, 0, 0});
    expectRefused(folder.path(), folder.path() / kTestImages, "a number that is not finite in item 1");
}

void TestIdxRelatives::labelsMayBeOfAnyType() {
    const Folder folder;
    writeSmallSet(folder);
    folder.write(kTestLabels, joined(idxHeader(0xc01, {2}), {0, 0, 0, 7, 0, 0, 0, 2}));
    QCOMPARE(folder.open().test.labels, (Bytes{7, 2}));
}

void TestIdxRelatives::labelsOfQmnistAreTheirFirstNumber() {
    const Folder folder;
    Bytes labels = idxHeader(0xc02, {2, 8});
    for (std::uint32_t i = 0; i < 16; ++i) {
        appendNumber(labels, i == 0 ? 7 : i == 8 ? 2 : 1000 + i);
    }
    folder.write("qmnist-train-images-idx3-ubyte", idxImages(2, 3, 5));
    folder.write("qmnist-train-labels-idx2-int", labels);
    folder.write("qmnist-test-images-idx3-ubyte.gz", gzipped(idxImages(2, 3, 5)));
    folder.write("qmnist-test-labels-idx2-int.gz", gzipped(labels));
    QCOMPARE(folder.open().train.labels, (Bytes{7, 2}));
    QCOMPARE(folder.open().name, std::string("qmnist")); // too few images for the published set
}

void TestIdxRelatives::labelsThatAreNoClassesAreRefused() {
    const Folder folder;
    writeSmallSet(folder);
    folder.write(kTestLabels, joined(idxHeader(0xc01, {2}), {0, 0, 0, 7, 0, 0, 1, 0}));
    expectRefused(folder.path(), folder.path() / kTestLabels, "labels are whole numbers from 0 to 255");
    folder.write(kTestLabels, joined(idxHeader(0x802, {2, 3}), {0, 0, 1, 0, 1, 0}));
    expectRefused(folder.path(), folder.path() / kTestLabels, "has 3 numbers per label, but one is needed");
}

void TestIdxRelatives::gzipIsReadUnderAnyName() {
    const Folder folder;
    writeSmallSet(folder);
    folder.write(kTrainImages, gzipped(idxImages(4, 3, 5)));
    folder.remove(kTestLabels);
    folder.write(kTestLabels + ".gz", idxLabels({7, 2})); // unpacked on its way, under the old name
    QCOMPARE(int{folder.open().train.image(3).back()}, 59);
    QCOMPARE(folder.open().test.labels, (Bytes{7, 2}));
}

void TestIdxRelatives::aBrokenFileDoesNotHideAWholeOne() {
    const Folder folder;
    writeSmallSet(folder);
    folder.write(kTrainImages, withoutLast(idxImages(4, 3, 5), 30)); // a download that ended early
    folder.write(kTrainImages + ".gz", gzipped(idxImages(4, 3, 5)));
    QCOMPARE(int{folder.open().train.image(3).back()}, 59);
}

void TestIdxRelatives::allThatIsWrongIsSaidWhereNoFileIsWhole() {
    const Folder folder;
    writeSmallSet(folder);
    folder.write(kTrainImages, withoutLast(idxImages(4, 3, 5), 30));
    folder.write(kTrainImages + ".gz", {1, 2, 3, 4});
    expectRefused(folder.path(), folder.path() / kTrainImages, "is truncated: it has 46 bytes");
    expectRefused(folder.path(), folder.path() / kTrainImages,
                  "; and " + QString::fromStdString((folder.path() / (kTrainImages + ".gz")).string()) +
                      ": is not a file of IDX images");
}

void TestIdxRelatives::imagesOfEmnistArePutUpright() {
    const Folder folder;
    writeEmnist(folder, "emnist-letters-");
    const mc::Dataset set = folder.open();
    QVERIFY((set.train.shape == mc::ImageShape{3, 2, 1}));
    QCOMPARE(set.train.pixels, (Bytes{0, 3, 1, 4, 2, 5}));
    const Folder other; // the same numbers under names of another set stay
    writeEmnist(other, "letters-");
    QVERIFY((other.open().train.shape == mc::ImageShape{2, 3, 1}));
    QCOMPARE(other.open().train.pixels, (Bytes{0, 1, 2, 3, 4, 5}));
}

void TestIdxRelatives::emnistNamesItsClasses() {
    const Folder folder;
    writeEmnist(folder, "emnist-letters-");
    const std::string mapping = "1 65 97\n26 90 122\n";
    folder.write("emnist-letters-mapping.txt", {mapping.begin(), mapping.end()});
    const mc::Dataset set = folder.open();
    QCOMPARE(set.classes.size(), std::size_t{27});
    QCOMPARE(set.classes[1], std::string("Aa"));
    QCOMPARE(set.classes[26], std::string("Zz"));
    QCOMPARE(set.name, std::string("emnist-letters")); // too few images for the published set
    folder.write("emnist-letters-mapping.txt", {'1', ' ', 'A', '\n'});
    expectRefused(folder.path(), folder.path() / "emnist-letters-mapping.txt",
                  "a label and codes of characters");
}

MC_TEST(TestIdxRelatives)
#include "tst_idx_relatives.moc"
