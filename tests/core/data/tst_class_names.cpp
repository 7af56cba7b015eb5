#include "small_idx_set.h"
#include "support/test_class.h"

#include <QtTest>
#include <numeric>

namespace {

using files::Bytes;
using files::Folder;

Bytes bytesOf(const std::string& text) {
    return {text.begin(), text.end()};
}

/// With these training labels, and test images of the label 0.
void writeSet(const Folder& folder, const Bytes& labels) {
    folder.write(files::kTrainImages, files::idxImages(static_cast<std::uint32_t>(labels.size()), 3, 5));
    folder.write(files::kTrainLabels, files::idxLabels(labels));
    folder.write(files::kTestImages, files::idxImages(2, 3, 5));
    folder.write(files::kTestLabels, files::idxLabels({0, 0}));
}

/// The first labels of the published sets.
const Bytes kMnist{5, 0, 4, 1, 9, 2, 1, 3, 1, 4, 3, 5, 3, 6, 1, 7,
                   2, 8, 6, 9, 4, 0, 9, 1, 1, 2, 4, 3, 2, 7, 3, 8};
const Bytes kFashion{9, 0, 0, 3, 0, 2, 7, 2, 5, 5, 0, 9, 5, 5, 7, 9,
                     1, 0, 6, 4, 3, 1, 4, 8, 4, 3, 0, 2, 4, 4, 5, 3};

/// Two CIFAR-10 images of the labels 0 and 9 for training, one of the label 3 to test.
void writeCifar(const Folder& folder) {
    const auto record = [](std::uint8_t label) { return files::joined({label}, Bytes(3072, label)); };
    folder.write("data_batch_1.bin", files::joined(record(0), record(9)));
    folder.write("test_batch.bin", record(3));
}

} // namespace

/// How a person learns what the images show.
class TestClassNames : public QObject {
    Q_OBJECT
private slots:
    void publishedSetsAreToldByTheirLabels_data();
    void publishedSetsAreToldByTheirLabels();
    void thePartThatIsWantedMakesNoDifference();
    void aFolderNamesItsClasses_data();
    void aFolderNamesItsClasses();
    void aFolderOfCifarNamesItsClasses();
    void namesThatCannotBeUsedAreRefused_data();
    void namesThatCannotBeUsedAreRefused();
    void aLabelWithoutANameIsRefused();
};

void TestClassNames::publishedSetsAreToldByTheirLabels_data() {
    QTest::addColumn<QString>("folder");
    QTest::addColumn<bool>("fashion");
    QTest::addColumn<bool>("changed");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("classNine");
    QTest::newRow("Fashion-MNIST anywhere") << "data" << true << false << "Fashion-MNIST"
                                            << "Ankle boot";
    QTest::newRow("Fashion-MNIST in a folder of MNIST") << "mnist" << true << false << "Fashion-MNIST"
                                                        << "Ankle boot";
    QTest::newRow("MNIST anywhere") << "data" << false << false << "MNIST"
                                    << "9";
    QTest::newRow("MNIST in a folder of Fashion-MNIST") << "fashion" << false << false << "MNIST"
                                                        << "9";
    QTest::newRow("other labels") << "data" << true << true << "data"
                                  << "9";
    QTest::newRow("other labels in a folder of that name") << "fashion" << true << true << "fashion"
                                                           << "9";
}

void TestClassNames::publishedSetsAreToldByTheirLabels() {
    QFETCH(const QString, folder);
    QFETCH(const bool, fashion);
    QFETCH(const bool, changed);
    Bytes labels = fashion ? kFashion : kMnist;
    labels.push_back(9);
    labels[31] = changed ? 0 : labels[31];
    const Folder place(folder.toStdString());
    writeSet(place, labels);
    const mc::Dataset set = place.open();
    QTEST(QString::fromStdString(set.name), "name");
    QCOMPARE(set.classes.size(), std::size_t{10});
    QTEST(QString::fromStdString(set.classes[9]), "classNine");
}

void TestClassNames::thePartThatIsWantedMakesNoDifference() {
    const Folder folder("data");
    writeSet(folder, kFashion);
    const mc::Dataset set = mc::openDataset(folder.path(), {3, 1, {}});
    QCOMPARE(set.train.count(), std::size_t{3});
    QCOMPARE(set.name, std::string("Fashion-MNIST"));
    QCOMPARE(set.classes[0], std::string("T-shirt/top"));
}

void TestClassNames::aFolderNamesItsClasses_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("lines") << QByteArray("cat\ndog\ntree frog\n");
    QTest::newRow("no end of the last line") << QByteArray("cat\ndog\ntree frog");
    QTest::newRow("with a byte order mark") << QByteArray("\xef\xbb\xbf"
                                                          "cat\ndog\ntree frog\n");
    QTest::newRow("with two") << QByteArray("\xef\xbb\xbf\xef\xbb\xbf"
                                            "cat\ndog\ntree frog\n");
    QTest::newRow("written on another system") << QByteArray("cat\r\ndog\r\ntree frog\r\n\r\n");
}

void TestClassNames::aFolderNamesItsClasses() {
    QFETCH(const QByteArray, text);
    const Folder folder("fashion");
    writeSet(folder, {2, 0, 1});
    folder.write("classes.txt", bytesOf(text.toStdString()));
    folder.write("batches.meta.txt", bytesOf("not asked\n"));
    const mc::Dataset set = folder.open();
    QCOMPARE(set.classes, (std::vector<std::string>{"cat", "dog", "tree frog"}));
}

void TestClassNames::aFolderOfCifarNamesItsClasses() {
    const Folder folder("pictures");
    writeCifar(folder);
    QCOMPARE(folder.open().classes.front(), std::string("0"));
    QCOMPARE(folder.open().classes.back(), std::string("9"));
    folder.write("batches.meta.txt", bytesOf("Ä\n1\n2\n3\n4\n5\n6\n7\n8\nzoo\n\n"));
    QCOMPARE(folder.open().name, std::string("pictures"));
    QCOMPARE(folder.open().classes.front(), std::string("Ä"));
    QCOMPARE(folder.open().classes.back(), std::string("zoo"));
}

void TestClassNames::namesThatCannotBeUsedAreRefused_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("fault");
    QTest::newRow("nothing") << QByteArray() << "has 0 lines";
    QTest::newRow("byte order marks alone") << QByteArray("\xef\xbb\xbf\xef\xbb\xbf") << "has 0 lines";
    QTest::newRow("empty lines") << QByteArray("\n\n\n") << "has 0 lines";
    QTest::newRow("an empty line between") << QByteArray("cat\n\ndog\n") << "in line 2";
    QTest::newRow("too many") << QByteArray("cat\n").repeated(257) << "has 257 lines";
    QTest::newRow("too long a name") << "cat\n" + QByteArray(101, 'a') << "in line 2";
    QTest::newRow("too long a file") << QByteArray(70'000, 'a') << "has more than the 65,536 bytes";
    QTest::newRow("a control character") << QByteArray("c\x1b[31mat\ndog\n") << "in line 1";
    QTest::newRow("a zero byte") << QByteArray("cat\0\ndog\n", 9) << "in line 1";
    QTest::newRow("no UTF-8") << QByteArray("cat\nd\xf6g\n") << "in line 2";
    QTest::newRow("a character cut off") << QByteArray("cat\nd\xc3") << "in line 2";
    QTest::newRow("an overlong character") << QByteArray("\xc0\xaf\n") << "in line 1";
    QTest::newRow("half a surrogate pair") << QByteArray("\xed\xa0\x80\n") << "in line 1";
}

void TestClassNames::namesThatCannotBeUsedAreRefused() {
    QFETCH(const QByteArray, text);
    QFETCH(const QString, fault);
    const Folder folder;
    writeSet(folder, {0});
    folder.write("classes.txt", bytesOf(text.toStdString()));
    files::expectRefused(folder.path(), folder.path() / "classes.txt", fault);
}

void TestClassNames::aLabelWithoutANameIsRefused() {
    const Folder folder;
    writeSet(folder, {0, 2, 1});
    folder.write("classes.txt", bytesOf("cat\ndog\n"));
    files::expectRefused(folder.path(), folder.path() / "classes.txt",
                         "has 2 names of classes, but there are images with the label 2");
}

MC_TEST(TestClassNames)
#include "tst_class_names.moc"
