#include "base/errors.h"
#include "base/matrix.h"
#include "base/stop.h"
#include "data/drawn_digits.h"
#include "support/test_class.h"

#include <Eigen/Dense>
#include <QtTest>
#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <iterator>
#include <span>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

namespace {

std::uint64_t fnv1a(std::span<const std::uint8_t> bytes) {
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const std::uint8_t byte : bytes) {
        hash = (hash ^ byte) * 0x100000001b3ULL;
    }
    return hash;
}

mc::Matrix pixelColumns(const mc::ImageSet& set) {
    const auto rows = static_cast<mc::Index>(set.shape.size());
    const auto columns = static_cast<mc::Index>(set.count());
    using Image8 = Eigen::Matrix<std::uint8_t, Eigen::Dynamic, Eigen::Dynamic>;
    return Eigen::Map<const Image8>(set.pixels.data(), rows, columns).cast<float>() / 255.0F;
}

/// Softmax regression, trained by gradient descent with momentum on batches; returns the share of test images
/// it gets right.
double linearAccuracy(const mc::Dataset& set) {
    const mc::Matrix images = pixelColumns(set.train);
    const mc::Matrix testImages = pixelColumns(set.test);
    constexpr mc::Index batch = 50;
    mc::Matrix weights = mc::Matrix::Zero(10, images.rows());
    mc::Matrix trace = weights;
    mc::Vector bias = mc::Vector::Zero(10);
    for (int epoch = 0; epoch < 20; ++epoch) {
        const float rate = epoch < 14 ? 0.02F : 0.004F;
        for (mc::Index first = 0; first + batch <= images.cols(); first += batch) {
            const auto columns = images.middleCols(first, batch);
            mc::Matrix output = weights * columns;
            output.colwise() += bias;
            output.rowwise() -= output.colwise().maxCoeff().eval();
            output = output.array().exp().matrix();
            for (mc::Index k = 0; k < batch; ++k) {
                output.col(k) /= output.col(k).sum();
                output(set.train.labels[static_cast<std::size_t>(first + k)], k) -= 1.0F;
            }
            trace = 0.9F * trace + output * columns.transpose() / static_cast<float>(batch);
            weights -= rate * trace;
            bias -= rate * output.rowwise().mean();
        }
    }
    mc::Matrix output = weights * testImages;
    output.colwise() += bias;
    int right = 0;
    for (mc::Index k = 0; k < output.cols(); ++k) {
        mc::Index best = 0;
        output.col(k).maxCoeff(&best);
        right += best == set.test.labels[static_cast<std::size_t>(k)] ? 1 : 0;
    }
    return static_cast<double>(right) / static_cast<double>(output.cols());
}

} // namespace

class TestDrawnDigits : public QObject {
    Q_OBJECT
private slots:
    void theSetsHaveTheirShapeAndNames();
    void theBitsAreTheSameEverywhere();
    void anImageDoesNotDependOnHowManyAreDrawn();
    void anotherSeedDrawsOtherImages();
    void trainingAndTestImagesDiffer();
    void noTwoImagesAreAlike();
    void classesComeInEqualShares();
    void everyTenImagesShowEachDigit();
    void everyImageIsDarkWithALitStroke();
    void aLinearClassifierIsNotEnough();
    void countsOutOfRangeAreRefused_data();
    void countsOutOfRangeAreRefused();
    void aStopEndsTheDrawing();
};

void TestDrawnDigits::theSetsHaveTheirShapeAndNames() {
    const mc::Dataset set = mc::drawDigits(mc::Seed{1}, 30, 1);
    QCOMPARE(set.name, std::string("drawn digits"));
    const std::vector<std::string> names{"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"};
    QCOMPARE(set.classes, names);
    QVERIFY((set.train.shape == mc::ImageShape{28, 28, 1}));
    QVERIFY((set.test.shape == mc::ImageShape{28, 28, 1}));
    QCOMPARE(set.train.count(), std::size_t{30});
    QCOMPARE(set.train.pixels.size(), std::size_t{30} * 784);
    QCOMPARE(set.test.count(), std::size_t{1});
    QCOMPARE(set.test.pixels.size(), std::size_t{784});
}

void TestDrawnDigits::theBitsAreTheSameEverywhere() {
    // Saved experiments refer to the images by the seed alone. Who changes the drawing on purpose changes
    // this.
    // So many images because a multiply-add with one rounding too few changes a pixel only now and then.
    const mc::Dataset set = mc::drawDigits(mc::Seed{1}, 5000, 5000);
    QCOMPARE(fnv1a(set.train.pixels), 0x6aa8cf8c8506724bULL);
    QCOMPARE(fnv1a(set.train.labels), 0x90e0544b557efaedULL);
    QCOMPARE(fnv1a(set.test.pixels), 0x81f398f302c904ffULL);
    QCOMPARE(fnv1a(set.test.labels), 0xb4e4c3d4534e966dULL);
}

void TestDrawnDigits::anImageDoesNotDependOnHowManyAreDrawn() {
    const mc::Dataset few = mc::drawDigits(mc::Seed{7}, 37, 5);
    const mc::Dataset many = mc::drawDigits(mc::Seed{7}, 400, 90);
    const auto begins = [](const std::vector<std::uint8_t>& all, const std::vector<std::uint8_t>& part) {
        return std::equal(part.begin(), part.end(), all.begin(), all.begin() + std::ssize(part));
    };
    QVERIFY(begins(many.train.pixels, few.train.pixels));
    QVERIFY(begins(many.train.labels, few.train.labels));
    QVERIFY(begins(many.test.pixels, few.test.pixels));
    QVERIFY(begins(many.test.labels, few.test.labels));
}

void TestDrawnDigits::anotherSeedDrawsOtherImages() {
    const mc::Dataset first = mc::drawDigits(mc::Seed{1}, 100, 1);
    const mc::Dataset second = mc::drawDigits(mc::Seed{2}, 100, 1);
    QVERIFY(first.train.pixels != second.train.pixels);
    QVERIFY(first.train.labels != second.train.labels);
}

void TestDrawnDigits::trainingAndTestImagesDiffer() {
    const mc::Dataset set = mc::drawDigits(mc::Seed{1}, 200, 200);
    for (std::size_t i = 0; i < set.test.count(); ++i) {
        for (std::size_t j = 0; j < set.train.count(); ++j) {
            QVERIFY(!std::ranges::equal(set.test.image(i), set.train.image(j)));
        }
    }
}

void TestDrawnDigits::noTwoImagesAreAlike() {
    const mc::ImageSet set = mc::drawDigits(mc::Seed{1}, 2000, 1).train;
    std::vector<std::uint64_t> hashes;
    for (std::size_t i = 0; i < set.count(); ++i) {
        hashes.push_back(fnv1a(set.image(i)));
    }
    std::ranges::sort(hashes);
    QVERIFY(std::ranges::adjacent_find(hashes) == hashes.end());
}

void TestDrawnDigits::classesComeInEqualShares() {
    const mc::Dataset set = mc::drawDigits(mc::Seed{5}, 1000, 25);
    for (std::uint8_t digit = 0; digit < 10; ++digit) {
        QCOMPARE(std::ranges::count(set.train.labels, digit), std::ptrdiff_t{100});
        const std::ptrdiff_t inTest = std::ranges::count(set.test.labels, digit);
        QVERIFY(inTest == 2 || inTest == 3);
    }
}

void TestDrawnDigits::everyTenImagesShowEachDigit() {
    const mc::ImageSet set = mc::drawDigits(mc::Seed{5}, 500, 1).train;
    bool shuffled = false;
    for (std::size_t first = 0; first < set.count(); first += 10) {
        std::vector<std::uint8_t> ten(set.labels.begin() + static_cast<std::ptrdiff_t>(first),
                                      set.labels.begin() + static_cast<std::ptrdiff_t>(first) + 10);
        shuffled = shuffled || !std::ranges::is_sorted(ten);
        std::ranges::sort(ten);
        QCOMPARE(ten, (std::vector<std::uint8_t>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}));
    }
    QVERIFY(shuffled);
}

void TestDrawnDigits::everyImageIsDarkWithALitStroke() {
    const mc::ImageSet set = mc::drawDigits(mc::Seed{3}, 2000, 1).train;
    for (std::size_t i = 0; i < set.count(); ++i) {
        const std::ptrdiff_t black = std::ranges::count(set.image(i), std::uint8_t{0});
        QVERIFY2(black > 784 / 2, qPrintable(QString("image %1: %2 black pixels").arg(i).arg(black)));
        const std::ptrdiff_t bright =
            std::ranges::count_if(set.image(i), [](std::uint8_t p) { return p > 150; });
        QVERIFY2(bright >= 15, qPrintable(QString("image %1: %2 bright pixels").arg(i).arg(bright)));
    }
}

void TestDrawnDigits::aLinearClassifierIsNotEnough() {
    // Well above chance, so that the images show something, and with room left for a network to be better.
    const double accuracy = linearAccuracy(mc::drawDigits(mc::Seed{1}, 10'000, 2'000));
    qInfo("linear accuracy %.4f", accuracy);
    QVERIFY2(accuracy > 0.60, qPrintable(QString::number(accuracy)));
    QVERIFY2(accuracy < 0.97, qPrintable(QString::number(accuracy)));
}

void TestDrawnDigits::countsOutOfRangeAreRefused_data() {
    QTest::addColumn<quint64>("images");
    QTest::addColumn<quint64>("testImages");
    QTest::addColumn<std::string>("field");
    QTest::addColumn<std::string>("sentence");
    QTest::newRow("no images") << quint64{0} << quint64{1} << std::string("images")
                               << std::string("images must be from 1 to 1,000,000, not 0.");
    QTest::newRow("too many") << quint64{1'000'001} << quint64{1} << std::string("images")
                              << std::string("images must be from 1 to 1,000,000, not 1,000,001.");
    QTest::newRow("no test images") << quint64{1} << quint64{0} << std::string("test_images")
                                    << std::string("test_images must be from 1 to 1,000,000, not 0.");
    QTest::newRow("too many, test") << quint64{1} << quint64{1'000'001} << std::string("test_images")
                                    << std::string("test_images must be from 1 to 1,000,000, not 1,000,001.");
}

void TestDrawnDigits::countsOutOfRangeAreRefused() {
    QFETCH(const quint64, images);
    QFETCH(const quint64, testImages);
    QFETCH(const std::string, field);
    QFETCH(const std::string, sentence);
    try {
        (void)mc::drawDigits(mc::Seed{1}, images, testImages);
    } catch (const mc::BadParameter& refusal) {
        QCOMPARE(refusal.field, field);
        QCOMPARE(std::string(refusal.what()), sentence);
        return;
    }
    QFAIL("the count was not refused");
}

/// Of the largest set, which takes many times as long as is waited here.
void TestDrawnDigits::aStopEndsTheDrawing() {
    std::stop_source source;
    const std::jthread person([&source] {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        source.request_stop();
    });
    const auto begun = std::chrono::steady_clock::now();
    QVERIFY_THROWS_EXCEPTION(mc::Stopped,
                             (void)mc::drawDigits(mc::Seed{1}, 1'000'000, 1'000'000, source.get_token()));
    QVERIFY(std::chrono::steady_clock::now() - begun < std::chrono::seconds(2));
}

MC_TEST(TestDrawnDigits)
#include "tst_drawn_digits.moc"
