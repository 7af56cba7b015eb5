#include "base/errors.h"
#include "support/test_class.h"
#include "training/experiment/experiment_fields.h"
#include "training/experiment/open_data.h"

#include <QtTest>
#include <algorithm>

namespace {

mc::DataChoice fewDigits(std::int64_t validation) {
    mc::DataChoice choice;
    choice.trainImages = 200;
    choice.testImages = 20;
    choice.validation = validation;
    return choice;
}

} // namespace

class TestHeldOutImages : public QObject {
    Q_OBJECT
private slots:
    void theyAreTheLastOnesInFileOrder();
    void theIdentityOfTheDataDoesNotDependOnThem();
    void theDefaultHoldsOutNoneOfASmallSet_data();
    void theDefaultHoldsOutNoneOfASmallSet();
    void moreThanAQuarterIsRefused();
    void aNumberThatIsAskedForIsNeverLessened();
    void anotherNumberOpensOtherImages();
};

void TestHeldOutImages::theyAreTheLastOnesInFileOrder() {
    const mc::DatasetPtr all = mc::openData(fewDigits(0));
    const mc::DatasetPtr divided = mc::openData(fewDigits(50));
    QCOMPARE(all->train.count(), std::size_t{200});
    QCOMPARE(all->validation.count(), std::size_t{0});
    QCOMPARE(divided->train.count(), std::size_t{150});
    QCOMPARE(divided->validation.count(), std::size_t{50});
    QVERIFY(divided->validation.shape == all->train.shape);
    for (std::size_t i = 0; i < 200; ++i) {
        const mc::ImageSet& part = i < 150 ? divided->train : divided->validation;
        const std::size_t place = i < 150 ? i : i - 150;
        QCOMPARE(part.labels[place], all->train.labels[i]);
        QVERIFY(std::ranges::equal(part.image(place), all->train.image(i)));
    }
    QCOMPARE(divided->test.pixels, all->test.pixels); // and none is tested on
}

void TestHeldOutImages::theIdentityOfTheDataDoesNotDependOnThem() {
    QVERIFY(mc::openData(fewDigits(0))->identity == mc::openData(fewDigits(50))->identity);
}

void TestHeldOutImages::theDefaultHoldsOutNoneOfASmallSet_data() {
    QTest::addColumn<qint64>("validation");
    QTest::addColumn<qint64>("images");
    QTest::addColumn<qint64>("heldOut");
    const qint64 usual = mc::DataChoice{}.validation;
    QTest::newRow("MNIST") << usual << qint64{60'000} << qint64{5'000};
    QTest::newRow("just enough") << usual << qint64{20'000} << qint64{5'000};
    QTest::newRow("too few") << usual << qint64{19'999} << qint64{0};
    QTest::newRow("drawn digits") << usual << qint64{10'000} << qint64{0};
    QTest::newRow("asked for") << qint64{2'500} << qint64{10'000} << qint64{2'500};
    QTest::newRow("5,000 asked for") << qint64{5'000} << qint64{20'000} << qint64{5'000};
    QTest::newRow("none") << qint64{0} << qint64{60'000} << qint64{0};
}

void TestHeldOutImages::theDefaultHoldsOutNoneOfASmallSet() {
    QFETCH(const qint64, validation);
    QFETCH(const qint64, images);
    QFETCH(const qint64, heldOut);
    QCOMPARE(mc::heldOutImages(fewDigits(validation), images), std::int64_t{heldOut});
}

void TestHeldOutImages::moreThanAQuarterIsRefused() {
    try {
        static_cast<void>(mc::openData(fewDigits(51)));
        QFAIL("not refused");
    } catch (const mc::BadParameter& fault) {
        QCOMPARE(fault.field, std::string("validation"));
        QCOMPARE(
            std::string(fault.what()),
            std::string("validation (held-out images) cannot be 51: drawn-digits has 200 training images, "
                        "of which at most a quarter, 50, can be held out."));
    }
}

/// Also if it is the number that is usual.
void TestHeldOutImages::aNumberThatIsAskedForIsNeverLessened() {
    QVERIFY_THROWS_EXCEPTION(mc::BadParameter,
                             static_cast<void>(mc::heldOutImages(fewDigits(5'000), 19'999)));
}

void TestHeldOutImages::anotherNumberOpensOtherImages() {
    QVERIFY(!mc::opensTheSame(fewDigits(0), fewDigits(50)));
}

MC_TEST(TestHeldOutImages)
#include "tst_held_out_images.moc"
