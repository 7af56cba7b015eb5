#include "base/stop.h"
#include "packed_files.h"
#include "support/test_class.h"

#include <QtTest>
#include <algorithm>
#include <cstdlib>
#include <png.h>
#include <turbojpeg.h>

using namespace files;

namespace {

/// A PNG picture of rows x columns, all pixels alike: grey or, of three bytes, in colour.
Bytes png(std::uint32_t rows, std::uint32_t columns, const Bytes& pixel) {
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = columns;
    image.height = rows;
    image.format = pixel.size() == 3 ? PNG_FORMAT_RGB : PNG_FORMAT_GRAY;
    Bytes pixels;
    for (std::uint32_t i = 0; i < rows * columns; ++i) {
        pixels.insert(pixels.end(), pixel.begin(), pixel.end());
    }
    png_alloc_size_t size = 0;
    png_image_write_to_memory(&image, nullptr, &size, 0, pixels.data(), 0, nullptr);
    Bytes file(size);
    if (png_image_write_to_memory(&image, file.data(), &size, 0, pixels.data(), 0, nullptr) == 0) {
        throw std::runtime_error("no PNG is made");
    }
    file.resize(size);
    return file;
}

/// A grey JPEG picture.
Bytes jpeg(int rows, int columns, std::uint8_t grey) {
    const Bytes pixels(static_cast<std::size_t>(rows) * static_cast<std::size_t>(columns), grey);
    const tjhandle encoder = tjInitCompress();
    unsigned char* made = nullptr;
    unsigned long size = 0;
    tjCompress2(encoder, pixels.data(), columns, 0, rows, TJPF_GRAY, &made, &size, TJSAMP_GRAY, 95, 0);
    const Bytes file(made, made + size);
    tjFree(made);
    tjDestroy(encoder);
    return file;
}

Entries greySet() {
    return {{"train/cat/1.png", png(2, 3, {10})}, {"train/cat/2.png", png(2, 3, {11})},
            {"train/cat/3.png", png(2, 3, {12})}, {"train/dog/1.PNG", png(2, 3, {20})},
            {"train/dog/notes.txt", {1}},         {"test/dog/1.png", png(2, 3, {30})}};
}

void writeFiles(const Folder& folder, const Entries& entries) {
    for (const auto& [name, bytes] : entries) {
        folder.write(name, bytes);
    }
}

} // namespace

/// Class folders of pictures.
class TestClassFolders : public QObject {
    Q_OBJECT
private slots:
    void picturesAreRead_data();
    void picturesAreRead();
    void theFirstPicturesAreOfAllClasses();
    void coloursAreKeptChannelByChannel();
    void jpegPicturesAreRead();
    void classesThatAreNumbersAreInTheirOrder();
    void picturesInAnArchiveAreRead();
    void aFaultyPictureIsRefusedByName_data();
    void aFaultyPictureIsRefusedByName();
    void aClassOfTheTestAloneIsRefused();
    void aStopEndsTheReading();
};

void TestClassFolders::picturesAreRead_data() {
    QTest::addColumn<QString>("train");
    QTest::addColumn<QString>("test");
    QTest::newRow("train, test") << "train"
                                 << "test";
    QTest::newRow("Training, val") << "Training"
                                   << "val";
    QTest::newRow("in a folder, validation") << "pets/train"
                                             << "pets/validation";
}

void TestClassFolders::picturesAreRead() {
    QFETCH(const QString, train);
    QFETCH(const QString, test);
    const Folder folder("pets");
    for (auto& [name, bytes] : greySet()) {
        const QString set = name.starts_with("train") ? train : test;
        folder.write(set.toStdString() + name.substr(name.find('/')), bytes);
    }
    const mc::Dataset set = folder.open();
    QVERIFY((set.train.shape == mc::ImageShape{2, 3, 1}));
    QCOMPARE(set.classes, (std::vector<std::string>{"cat", "dog"}));
    QCOMPARE(set.train.labels, (Bytes{0, 1, 0, 0}));
    QCOMPARE(set.test.labels, (Bytes{1}));
    QCOMPARE(int{set.train.image(1).front()}, 20);
    QCOMPARE(set.test.pixels, Bytes(6, 30));
    QCOMPARE(set.name, std::string("pets"));
}

void TestClassFolders::theFirstPicturesAreOfAllClasses() {
    const Folder folder;
    writeFiles(folder, greySet());
    const mc::Dataset set = mc::openDataset(folder.path(), {.train = 2, .test = 1, .accept = {}});
    QCOMPARE(set.train.labels, (Bytes{0, 1}));
    QCOMPARE(set.train.pixels.size(), std::size_t{12});
}

void TestClassFolders::coloursAreKeptChannelByChannel() {
    const Folder folder;
    folder.write("train/a/1.png", png(1, 2, {1, 2, 3}));
    folder.write("train/b/1.png", png(1, 2, {9})); // grey among colours
    folder.write("test/a/1.png", png(1, 2, {4, 5, 6}));
    const mc::Dataset set = folder.open();
    QVERIFY((set.train.shape == mc::ImageShape{1, 2, 3}));
    QCOMPARE(set.train.pixels, (Bytes{1, 1, 2, 2, 3, 3, 9, 9, 9, 9, 9, 9}));
}

void TestClassFolders::jpegPicturesAreRead() {
    const Folder folder;
    folder.write("train/a/1.jpg", jpeg(8, 8, 100));
    folder.write("test/a/1.jpeg", jpeg(8, 8, 50));
    const mc::Dataset set = folder.open();
    QVERIFY((set.train.shape == mc::ImageShape{8, 8, 1}));
    QVERIFY(std::abs(int{set.train.pixels[20]} - 100) <= 2);
    QVERIFY(std::abs(int{set.test.pixels[20]} - 50) <= 2);
}

void TestClassFolders::classesThatAreNumbersAreInTheirOrder() {
    const Folder folder;
    for (const char* name : {"10", "9", "0"}) {
        folder.write(std::string("train/") + name + "/1.png", png(1, 1, {1}));
    }
    folder.write("test/10/1.png", png(1, 1, {1}));
    QCOMPARE(folder.open().classes, (std::vector<std::string>{"0", "9", "10"}));
    QCOMPARE(folder.open().test.labels, (Bytes{2}));
}

void TestClassFolders::picturesInAnArchiveAreRead() {
    const Folder folder;
    Entries entries = greySet();
    std::swap(entries.front(), entries.back()); // an archive has its own order
    writeArchive(folder, "pets.tar.gz", Packing::TarGz, entries);
    const mc::Dataset set = folder.open();
    QCOMPARE(set.train.labels, (Bytes{0, 1, 0, 0}));
    QCOMPARE(int{set.train.image(1).front()}, 20);
    QCOMPARE(int{set.train.image(3).front()}, 12);
}

void TestClassFolders::aFaultyPictureIsRefusedByName_data() {
    QTest::addColumn<Bytes>("bytes");
    QTest::addColumn<QString>("fault");
    Bytes damaged = png(2, 3, {10});
    const std::string idat = "IDAT"; // the chunk of the pixels
    const auto chunk = std::search(damaged.begin(), damaged.end(), idat.begin(), idat.end());
    *(chunk + 8) ^= 0xff;
    QTest::newRow("another size") << png(3, 3, {1}) << "has 3 x 3 pixels, but ";
    QTest::newRow("colour among grey") << png(2, 3, {1, 2, 3}) << "is in colour, but ";
    QTest::newRow("no picture") << Bytes{'<', '!', 'D', 'O'}
                                << "is neither a PNG nor a JPEG picture. It looks like a web";
    QTest::newRow("empty") << Bytes{} << "is neither a PNG nor a JPEG picture";
    QTest::newRow("cut") << withoutLast(png(2, 3, {1}), 20) << "is a damaged PNG picture (";
    QTest::newRow("damaged") << damaged << "is a damaged PNG picture (";
    QTest::newRow("cut, JPEG") << withoutLast(jpeg(8, 8, 1), 40) << "JPEG picture (";
    QTest::newRow("too large") << png(400, 300, {1})
                               << "has 400 x 300 pixels in 1 channel, but no more than 100,000";
}

void TestClassFolders::aFaultyPictureIsRefusedByName() {
    QFETCH(const Bytes, bytes);
    QFETCH(const QString, fault);
    const Folder folder;
    writeFiles(folder, greySet());
    folder.write("test/dog/1.png", bytes);
    expectRefused(folder.path(), folder.path() / "test/dog/1.png", fault);
}

void TestClassFolders::aClassOfTheTestAloneIsRefused() {
    const Folder folder;
    writeFiles(folder, greySet());
    folder.write("test/bird/1.png", png(2, 3, {1}));
    expectRefused(folder.path(), folder.path() / "test/bird",
                  "is a class that the training pictures in train do not");
}

void TestClassFolders::aStopEndsTheReading() {
    const Folder folder;
    writeFiles(folder, greySet());
    std::stop_source source;
    const auto stop = [&source](const mc::DatasetOutline&) { source.request_stop(); };
    QVERIFY_THROWS_EXCEPTION(
        mc::Stopped,
        (void)mc::openDataset(folder.path(), {.train = 0, .test = 0, .accept = stop}, source.get_token()));
}

MC_TEST(TestClassFolders)
#include "tst_class_folders.moc"
