#include "hand_made_files.h"
#include "support/test_class.h"

#include <QtTest>

using namespace files;

namespace {

constexpr std::size_t kPicklePixels = 3072;

Bytes text(const std::string& characters) {
    return {characters.begin(), characters.end()};
}

void append(Bytes& target, const Bytes& more) {
    target.insert(target.end(), more.begin(), more.end());
}

/// A string as Python 2 writes it.
Bytes shortString(const std::string& characters) {
    return joined({'U', static_cast<std::uint8_t>(characters.size())}, text(characters));
}

Bytes little(std::size_t number) {
    return {static_cast<std::uint8_t>(number), static_cast<std::uint8_t>(number >> 8),
            static_cast<std::uint8_t>(number >> 16), static_cast<std::uint8_t>(number >> 24)};
}

/// ]( K label ... e
Bytes listOf(const Bytes& labels) {
    Bytes bytes{']', 'q', 4, '('};
    for (const std::uint8_t label : labels) {
        append(bytes, {'K', label});
    }
    bytes.push_back('e');
    return bytes;
}

/// A NumPy array of unsigned bytes, count x 3072, as the published files have it.
Bytes arrayOf(const Bytes& pixels, const std::string& type = "u1") {
    Bytes bytes = text("cnumpy.core.multiarray\n_reconstruct\nq\x07"
                       "cnumpy\nndarray\nq\x08K");
    append(bytes, {0, 0x85, 'U', 1, 'b', 0x87, 'R', 'q', 9, '(', 'K', 1});
    append(bytes, joined({'J'}, little(pixels.size() / kPicklePixels)));
    append(bytes, joined({'J'}, little(kPicklePixels)));
    append(bytes, joined({0x86}, text("cnumpy\ndtype\nq\x0a")));
    append(bytes, joined(shortString(type),
                         {'K', 0, 'K', 1, 0x87, 'R', 'q', 11, '(', 'K', 3, 'U', 1, '|', 'N', 'N', 'N'}));
    append(bytes,
           joined({'J', 0xff, 0xff, 0xff, 0xff, 'J', 0xff, 0xff, 0xff, 0xff, 'K', 0, 't', 'b', 0x89, 'T'},
                  little(pixels.size())));
    append(bytes, joined(pixels, {'t', 'b'}));
    return bytes;
}

/// As Python 3 writes bytes for Python 2: as text with a character for each byte.
Bytes encodedBytes(const Bytes& pixels) {
    Bytes characters;
    for (const std::uint8_t pixel : pixels) {
        append(characters, pixel < 0x80 ? Bytes{pixel}
                                        : Bytes{static_cast<std::uint8_t>(0xc0 | pixel >> 6),
                                                static_cast<std::uint8_t>(0x80 | (pixel & 0x3f))});
    }
    Bytes bytes = joined(text("c_codecs\nencode\nX"), little(characters.size()));
    append(bytes, characters);
    append(bytes, joined(joined({'X'}, little(6)), text("latin1")));
    append(bytes, {0x86, 'R'});
    return bytes;
}

/// {labels: [...], data: ...}
Bytes batch(const Bytes& labels, const Bytes& data, const std::string& key = "labels") {
    Bytes bytes{0x80, 2, '}', 'q', 1, '('};
    append(bytes, shortString(key));
    append(bytes, listOf(labels));
    append(bytes, shortString("data"));
    append(bytes, data);
    append(bytes, {'u', '.'});
    return bytes;
}

Bytes image(std::uint8_t red, std::uint8_t green, std::uint8_t blue) {
    return joined(joined(Bytes(1024, red), Bytes(1024, green)), Bytes(1024, blue));
}

void writeSet(const Folder& folder) {
    folder.write("data_batch_1", batch({6, 9}, arrayOf(joined(image(1, 2, 200), image(4, 5, 6)))));
    folder.write("data_batch_2", batch({0}, encodedBytes(image(7, 8, 255))));
    folder.write("test_batch", batch({3}, arrayOf(image(10, 11, 12))));
}

} // namespace

/// The Python version of CIFAR-10 and CIFAR-100: pickles, which are read and never executed.
class TestCifarPython : public QObject {
    Q_OBJECT
private slots:
    void batchesAreRead();
    void asManyImagesAreReadAsAreWanted();
    void classesAreNamedByTheMetaFile();
    void cifar100HasFineLabels();
    void whatWouldBeExecutedIsRefused();
    void damageIsRefused_data();
    void damageIsRefused();
    void aMissingTestBatchIsNamed();
};

void TestCifarPython::batchesAreRead() {
    const Folder folder;
    writeSet(folder);
    const mc::Dataset set = folder.open();
    QCOMPARE(set.train.labels, (Bytes{6, 9, 0}));
    QCOMPARE(set.test.labels, (Bytes{3}));
    QVERIFY((set.train.shape == mc::ImageShape{32, 32, 3}));
    const auto last = set.train.image(2);
    QCOMPARE(Bytes(last.begin(), last.end()), image(7, 8, 255));
    QCOMPARE(int{set.train.image(0).back()}, 200);
    QCOMPARE(set.test.pixels, image(10, 11, 12));
}

void TestCifarPython::asManyImagesAreReadAsAreWanted() {
    const Folder folder;
    writeSet(folder);
    for (const std::size_t wanted : {1, 2, 3}) {
        const mc::Dataset set = mc::openDataset(folder.path(), {.train = wanted, .test = 1, .accept = {}});
        QCOMPARE(set.train.count(), wanted);
        QCOMPARE(set.train.pixels.size(), wanted * kPicklePixels);
    }
}

void TestCifarPython::classesAreNamedByTheMetaFile() {
    const Folder folder;
    writeSet(folder);
    QCOMPARE(folder.open().classes.back(), std::string("9"));
    Bytes meta{0x80, 2, '}', '('};
    append(meta, shortString("label_names"));
    append(meta, {']', '('});
    for (const char* name : {"a", "b", "c", "d", "e", "f", "g", "h", "i", "jay"}) {
        append(meta, shortString(name));
    }
    append(meta, {'e', 'u', '.'});
    folder.write("batches.meta", meta);
    QCOMPARE(folder.open().classes.back(), std::string("jay"));
}

void TestCifarPython::cifar100HasFineLabels() {
    const Folder folder;
    folder.write("train", batch({99, 0}, arrayOf(joined(image(1, 2, 3), image(4, 5, 6))), "fine_labels"));
    folder.write("test", batch({5}, arrayOf(image(7, 8, 9)), "fine_labels"));
    const mc::Dataset set = folder.open();
    QCOMPARE(set.train.labels, (Bytes{99, 0}));
    QCOMPARE(set.classes.size(), std::size_t{100});
}

void TestCifarPython::whatWouldBeExecutedIsRefused() {
    const Folder folder;
    writeSet(folder);
    const QTemporaryDir proof;
    const std::string file = proof.filePath("executed").toStdString();
    Bytes bytes = joined({0x80, 2}, text("cposix\nsystem\n"));
    append(bytes, joined(shortString("touch " + file), {0x85, 'R', '.'}));
    folder.write("data_batch_1", bytes);
    expectRefused(folder.path(), folder.path() / "data_batch_1",
                  "would run something that is no part of such data; it is not executed");
    QVERIFY(!std::filesystem::exists(file));
}

void TestCifarPython::damageIsRefused_data() {
    QTest::addColumn<Bytes>("bytes");
    QTest::addColumn<QString>("fault");
    const Bytes good = batch({3}, arrayOf(image(1, 2, 3)));
    QTest::newRow("cut") << withoutLast(good, 1000) << "is truncated";
    QTest::newRow("no pickle") << text("hello") << "is no Python pickle of protocol 2 or later";
    QTest::newRow("another object") << text(std::string("\x80\x02G12345678."))
                                    << "more than numbers, strings";
    QTest::newRow("no dictionary") << Bytes{0x80, 2, ']', '.'} << "holds no dictionary";
    QTest::newRow("no data") << Bytes{0x80, 2, '}', '.'} << "without the key 'labels'";
    QTest::newRow("nothing on the stack") << Bytes{0x80, 2, '.'} << "is a damaged Python pickle";
    QTest::newRow("no mark") << Bytes{0x80, 2, '}', 'u', '.'} << "is a damaged Python pickle";
    QTest::newRow("unknown memo") << Bytes{0x80, 2, 'h', 9, '.'} << "refers to a value that it does not have";
    QTest::newRow("a length beyond the file") << Bytes{0x80, 2, 'T', 255, 255, 255, 255} << "is truncated";
    QTest::newRow("another type") << batch({3}, arrayOf(image(1, 2, 3), "f4"))
                                  << "no array of unsigned bytes";
    QTest::newRow("too few pixels") << batch({3, 4}, arrayOf(image(1, 2, 3)))
                                    << "has 2 labels and 3,072 bytes";
    QTest::newRow("unknown label") << batch({10}, arrayOf(image(1, 2, 3))) << "has the label 10 in record 1";
    QTest::newRow("a list in itself")
        << Bytes{0x80, 2, ']', 'q', 0, 'h', 0, 'a', '.'} << "holds no dictionary";
    Bytes many{0x80, 2};
    many.resize(3'000'000, ']');
    QTest::newRow("too many values") << many << "too many values";
}

void TestCifarPython::damageIsRefused() {
    QFETCH(const Bytes, bytes);
    QFETCH(const QString, fault);
    const Folder folder;
    writeSet(folder);
    folder.write("test_batch", bytes);
    expectRefused(folder.path(), folder.path() / "test_batch", fault);
}

void TestCifarPython::aMissingTestBatchIsNamed() {
    const Folder folder;
    writeSet(folder);
    folder.remove("test_batch");
    expectRefused(folder.path(), folder.path() / "test_batch", "is missing");
}

MC_TEST(TestCifarPython)
#include "tst_cifar_python.moc"
