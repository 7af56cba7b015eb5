#include "data/dataset.h"
#include "small_idx_set.h"
#include "support/test_class.h"

using namespace files;

/// What tells one data set from another, and in which words.
class TestIdentity : public QObject {
    Q_OBJECT
private slots:
    void theSameContentAtAnotherPlaceIsTheSame();
    void whatDiffersIsNamed_data();
    void whatDiffersIsNamed();
    void onlyWhatIsLoadedCounts();
    void aDifferenceIsReadBackFromItsText();
    void checksumsAreThoseOfXxh3();

private:
    static mc::DataIdentity of(const Folder& folder, const mc::Wanted& wanted = {}) {
        return identityOf(mc::openDataset(folder.path(), wanted));
    }
};

void TestIdentity::theSameContentAtAnotherPlaceIsTheSame() {
    const Folder here;
    const Folder there;
    writeSmallSet(here);
    writeSmallSet(there);
    replaceByGz(there, kTrainImages, gzipped(idxImages(4, 3, 5)));
    QVERIFY(of(here) == of(there));
    QCOMPARE(differenceText(of(here), of(there)).inEnglish(), std::string());
}

void TestIdentity::whatDiffersIsNamed_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<Bytes>("content");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const std::string& file, const Bytes& content, const char* words) {
        QTest::newRow(name) << QString::fromStdString(file) << content << QString::fromUtf8(words);
    };
    row("one training pixel", kTrainImages, idxImages(4, 3, 5, 1), "the training images differ");
    row("one training label", kTrainLabels, idxLabels({5, 0, 4, 2}), "the training labels differ");
    row("test images", kTestImages, idxImages(2, 3, 5, 101), "the test images differ");
    row("labels in another order", kTestLabels, idxLabels({2, 7}), "the test labels differ");
}

void TestIdentity::whatDiffersIsNamed() {
    QFETCH(const QString, file);
    QFETCH(const Bytes, content);
    QFETCH(const QString, words);
    const Folder before;
    const Folder now;
    writeSmallSet(before);
    writeSmallSet(now);
    now.write(file.toStdString(), content);
    QVERIFY(of(before) != of(now));
    QCOMPARE(QString::fromStdString(differenceText(of(before), of(now)).inEnglish()), words);
}

void TestIdentity::onlyWhatIsLoadedCounts() {
    const Folder folder;
    writeSmallSet(folder);
    const mc::DataIdentity all = of(folder);
    const mc::DataIdentity few = of(folder, {3, 0, {}});
    QCOMPARE(QString::fromStdString(differenceText(all, few).inEnglish()),
             QString("there are 3 training images in place of 4"));
    mc::DataIdentity both = few;
    both.test.labels = "another";
    QCOMPARE(QString::fromStdString(differenceText(all, both).inEnglish()),
             QString("there are 3 training images in place of 4, and the test labels differ"));
    mc::DataIdentity wide = all;
    wide.shape.columns = 4;
    QCOMPARE(QString::fromStdString(differenceText(all, wide).inEnglish()),
             QString("the images have 3 × 4 × 1 pixels in place of 3 × 5 × 1"));
}

void TestIdentity::aDifferenceIsReadBackFromItsText() {
    mc::DataIdentity before;
    before.train.count = 4;
    mc::DataIdentity now = before;
    now.train.count = 3;
    now.test.labels = "others";
    const mc::Message difference = differenceText(before, now);
    QVERIFY(mc::differenceMessage(difference.inEnglish()) == difference);
    now.train = before.train;
    now.train.images = "others";
    QVERIFY(mc::differenceMessage(differenceText(before, now).inEnglish()) == differenceText(before, now));
    now.shape = {28, 28, 3};
    QVERIFY(mc::differenceMessage(differenceText(before, now).inEnglish()) == differenceText(before, now));
    for (const std::string& other :
         {std::string(), std::string("something else"), std::string(10'000, 'a')}) {
        QVERIFY(mc::differenceMessage(other) == mc::Message(other));
    }
}

/// Files are compared with what other machines and later versions of the program compute.
void TestIdentity::checksumsAreThoseOfXxh3() {
    mc::Dataset data;
    data.train.shape = {1, 1, 1};
    QCOMPARE(identityOf(data).train.images, std::string("99aa06d3014798d86001c324468d497f")); // of no bytes
}

MC_TEST(TestIdentity)
#include "tst_identity.moc"
