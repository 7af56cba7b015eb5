#include "packed_files.h"
#include "support/test_class.h"

#include <QtTest>

using namespace files;

namespace {

Bytes counting(std::size_t count) {
    Bytes bytes;
    for (std::size_t i = 0; i < count; ++i) {
        bytes.push_back(static_cast<std::uint8_t>(i));
    }
    return bytes;
}

/// Two training images and one test image, of six numbers.
Entries arrays(const std::string& shape = "2, 3") {
    return {{"x_test.npy", npy("|u1", "(1, " + shape + ")", Bytes(6, 9))},
            {"x_train.npy", npy("|u1", "(2, " + shape + ")", counting(12))},
            {"y_train.npy", npy("<i8", "(2,)", {4, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0})},
            {"y_test.npy", npy("|u1", "(1, 1)", {2})}};
}

void replace(Entries& entries, const std::string& name, const Bytes& bytes) {
    for (auto& [own, content] : entries) {
        content = own == name ? bytes : content;
    }
}

} // namespace

/// NumPy arrays, in an .npz file or beside one another.
class TestNumpySet : public QObject {
    Q_OBJECT
private slots:
    void arraysAreRead_data();
    void arraysAreRead();
    void arraysBesideOneAnotherAreRead();
    void arraysInFilesOfTheirOwnAreRead();
    void realNumbersAreScaled();
    void imagesMayBeRowsOfNumbers_data();
    void imagesMayBeRowsOfNumbers();
    void anArrayThatCannotBeUsedIsRefused_data();
    void anArrayThatCannotBeUsedIsRefused();
    void anArrayOfAnArchiveThatIsCutIsRefused();
};

void TestNumpySet::arraysAreRead_data() {
    QTest::addColumn<QString>("shape");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("channels");
    QTest::addColumn<Bytes>("first");
    QTest::newRow("grey") << "2, 3" << 2 << 3 << 1 << Bytes{0, 1, 2, 3, 4, 5};
    QTest::newRow("one channel, last") << "2, 3, 1" << 2 << 3 << 1 << Bytes{0, 1, 2, 3, 4, 5};
    QTest::newRow("colour, last") << "1, 2, 3" << 0 << 0 << 0 << Bytes{};
    QTest::newRow("colour") << "2, 1, 3" << 2 << 1 << 3 << Bytes{0, 3, 1, 4, 2, 5};
}

void TestNumpySet::arraysAreRead() {
    QFETCH(const QString, shape);
    QFETCH(const int, rows);
    QFETCH(const int, columns);
    QFETCH(const int, channels);
    const Folder folder;
    writeArchive(folder, "pairs.npz", Packing::Zip, arrays(shape.toStdString()));
    if (rows == 0) {
        expectRefused(folder.path(), folder.path() / "pairs.npz" / "x_train.npy", "must be the channels");
        return;
    }
    const mc::Dataset set = mc::openDataset(folder.path() / "pairs.npz");
    QVERIFY((set.train.shape == mc::ImageShape{rows, columns, channels}));
    QCOMPARE(set.train.labels, (Bytes{4, 1}));
    QCOMPARE(set.test.labels, (Bytes{2}));
    QCOMPARE(set.classes.size(), std::size_t{5});
    QCOMPARE(set.name, std::string("pairs"));
    const auto first = set.train.image(0);
    QTEST(Bytes(first.begin(), first.end()), "first");
}

void TestNumpySet::arraysBesideOneAnotherAreRead() {
    const Folder folder;
    for (const auto& [name, bytes] : arrays()) {
        folder.write(name, bytes);
    }
    QCOMPARE(folder.open().train.labels, (Bytes{4, 1}));
    QCOMPARE(folder.open().name, std::string("set"));
}

void TestNumpySet::arraysInFilesOfTheirOwnAreRead() {
    const Folder folder;
    const std::vector<std::string> names{"test-imgs", "train-imgs", "train-labels", "test-labels"};
    for (std::size_t i = 0; i < names.size(); ++i) {
        writeArchive(folder, "k49-" + names[i] + ".npz", Packing::Zip, {{"arr_0.npy", arrays()[i].second}});
    }
    QCOMPARE(folder.open().train.labels, (Bytes{4, 1}));
    QCOMPARE(folder.open().train.pixels, counting(12));
    QCOMPARE(folder.open().name, std::string("k49"));
}

void TestNumpySet::realNumbersAreScaled() {
    const Folder folder;
    Entries entries = arrays("1, 1");
    replace(entries, "x_train.npy", npy("<f4", "(2, 1, 1)", {0, 0, 0, 0, 0, 0, 0x80, 0x3f})); // 0, 1
    replace(entries, "x_test.npy", npy("<f4", "(1, 1, 1)", {0, 0, 0, 0x3f}));                 // 0.5
    writeArchive(folder, "pairs.npz", Packing::Zip, entries);
    QCOMPARE(folder.open().train.pixels, (Bytes{0, 255}));
    QCOMPARE(folder.open().test.pixels, (Bytes{128}));
}

void TestNumpySet::imagesMayBeRowsOfNumbers_data() {
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::newRow("a square") << 9 << 3 << 3;
    QTest::newRow("no square") << 7 << 1 << 7;
}

void TestNumpySet::imagesMayBeRowsOfNumbers() {
    QFETCH(const int, count);
    QFETCH(const int, rows);
    QFETCH(const int, columns);
    const Folder folder;
    Entries entries = arrays();
    const auto size = static_cast<std::size_t>(count);
    replace(entries, "x_train.npy", npy("|u1", "(2, " + std::to_string(count) + ")", counting(2 * size)));
    replace(entries, "x_test.npy", npy("|u1", "(1, " + std::to_string(count) + ")", counting(size)));
    writeArchive(folder, "pairs.npz", Packing::Zip, entries);
    QVERIFY((folder.open().train.shape == mc::ImageShape{rows, columns, 1}));
}

void TestNumpySet::anArrayThatCannotBeUsedIsRefused_data() {
    QTest::addColumn<std::string>("name");
    QTest::addColumn<Bytes>("bytes");
    QTest::addColumn<QString>("fault");
    const std::string images = "x_train.npy";
    const std::string labels = "y_train.npy";
    QTest::newRow("objects") << images << npy("|O", "(2, 2, 3)", Bytes(12, 0)) << "elements of the type '|O'";
    QTest::newRow("half precision") << images << npy("<f2", "(2, 2, 3)", Bytes(24, 0)) << "of the type '<f2'";
    QTest::newRow("Fortran order") << images << npy("|u1", "(2, 2, 3)", Bytes(12, 0), "True")
                                   << "Fortran order";
    QTest::newRow("one dimension") << images << npy("|u1", "(12,)", Bytes(12, 0)) << "has 1 dimension";
    QTest::newRow("no shape") << images << npy("|u1", "(two,)", Bytes(12, 0)) << "has no shape of images";
    QTest::newRow("cut") << images << npy("|u1", "(2, 2, 3)", Bytes(11, 0)) << "is truncated: it has";
    QTest::newRow("too long") << images << npy("|u1", "(2, 2, 3)", Bytes(13, 0)) << "is too long: it has";
    QTest::newRow("a promise beyond all memory")
        << images << npy("|u1", "(10000000, 300, 300)", Bytes(12, 0)) << "is truncated: it has";
    QTest::newRow("sides that overflow") << images << npy("|u1", "(2, 4294967296, 4294967296)", Bytes(12, 0))
                                         << "of more than 100,000 numbers";
    QTest::newRow("no array") << images << Bytes{'P', 'K', 3, 4, 0, 0, 0, 0, 0}
                              << "is not a NumPy array. It looks";
    QTest::newRow("one-hot labels") << labels << npy("|u1", "(2, 3)", {1, 0, 0, 0, 1, 0})
                                    << "has 3 numbers per label, but one is needed";
    QTest::newRow("label too high") << labels << npy("<u2", "(2,)", {0, 1, 0, 0}) << "from 0 to 255";
    QTest::newRow("fewer labels") << labels << npy("|u1", "(1,)", {1})
                                  << "has 1 label, but there are 2 images";
}

void TestNumpySet::anArrayThatCannotBeUsedIsRefused() {
    QFETCH(const std::string, name);
    QFETCH(const Bytes, bytes);
    QFETCH(const QString, fault);
    const Folder folder;
    Entries entries = arrays();
    replace(entries, name, bytes);
    for (const auto& [file, content] : entries) {
        folder.write(file, content);
    }
    expectRefused(folder.path(), folder.path() / name, fault);
    // Whether an archive tells the size of a file before its content depends on the version of libarchive
    // that has written it.
    if (!fault.endsWith("it has")) {
        const Folder packed;
        writeArchive(packed, "pairs.npz", Packing::Zip, entries);
        expectRefused(packed.path(), packed.path() / "pairs.npz" / name, fault);
    }
}

void TestNumpySet::anArrayOfAnArchiveThatIsCutIsRefused() {
    const Folder folder;
    Entries entries = arrays();
    replace(entries, "x_train.npy", npy("|u1", "(2, 2, 3)", Bytes(11, 0)));
    writeArchive(folder, "pairs.npz", Packing::Zip, entries);
    expectRefused(folder.path(), folder.path() / "pairs.npz" / "x_train.npy", "is truncated: it ");
}

MC_TEST(TestNumpySet)
#include "tst_numpy_set.moc"
