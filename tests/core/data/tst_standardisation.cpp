#include "data/encoder.h"
#include "support/test_class.h"

#include <QtTest>
#include <cmath>
#include <numeric>

namespace {

mc::ImageSet imageSet(mc::ImageShape shape, std::vector<std::uint8_t> pixels) {
    mc::ImageSet images;
    images.shape = shape;
    images.labels.assign(pixels.size() / shape.size(), 0);
    images.pixels = std::move(pixels);
    return images;
}

mc::Matrix currents(const mc::ImageSet& images, const std::vector<mc::ChannelScale>& scales) {
    std::vector<std::uint32_t> samples(images.count());
    std::iota(samples.begin(), samples.end(), 0U);
    mc::Matrix result(static_cast<mc::Index>(images.shape.size()), static_cast<mc::Index>(samples.size()));
    mc::encodeCurrents(images, samples, result, {}, {scales, {}});
    return result;
}

} // namespace

class TestStandardisation : public QObject {
    Q_OBJECT
private slots:
    void scalesAreThoseComputedByHand();
    void aChannelWhosePixelsAreAlikeBecomesZero();
    void pixelsThatAreAlmostAlikeLoseNoDigits();
    void everyChannelOfTheTrainingSetGetsMeanZeroAndDeviationOne();
    void otherImagesAreScaledAlike();
    void theOrderOfTheImagesDoesNotMatter();
    void withoutScalesIntensitiesStay();
};

void TestStandardisation::scalesAreThoseComputedByHand() {
    // Two images of 1 x 2 pixels and two channels: {0, 255}, {0, 0} and {255, 0}, {0, 255}.
    const auto scales = mc::channelScales(imageSet({1, 2, 2}, {0, 255, 0, 0, 255, 0, 0, 255}));
    QCOMPARE(scales.size(), std::size_t{2});
    QCOMPARE(scales[0].mean, 0.5F);
    QCOMPARE(scales[0].factor, 2.0F);
    QCOMPARE(scales[1].mean, 0.25F);
    QCOMPARE(scales[1].factor, 2.30940108F); // 1 / sqrt(3 / 16), over all pixels: not over one less
}

void TestStandardisation::aChannelWhosePixelsAreAlikeBecomesZero() {
    const mc::ImageSet train = imageSet({1, 2, 2}, {51, 51, 0, 9, 51, 51, 7, 2});
    const auto scales = mc::channelScales(train);
    QCOMPARE(scales[0].mean, 0.2F);
    QCOMPARE(scales[0].factor, 0.0F);
    QVERIFY(currents(train, scales).topRows(2).isZero(0));
    QVERIFY(currents(imageSet({1, 2, 2}, {0, 255, 0, 255}), scales).topRows(2).isZero(0));
}

void TestStandardisation::pixelsThatAreAlmostAlikeLoseNoDigits() {
    constexpr double n = 2'000'000;
    std::vector<std::uint8_t> pixels(static_cast<std::size_t>(n), 251);
    pixels[4711] = 250;
    const auto scales = mc::channelScales(imageSet({1000, 2000, 1}, std::move(pixels)));
    const double expected = 255 * n / std::sqrt(n - 1); // variance (n - 1) / n²
    QVERIFY(std::abs(scales[0].factor / expected - 1) < 1e-7);
}

void TestStandardisation::everyChannelOfTheTrainingSetGetsMeanZeroAndDeviationOne() {
    constexpr int kImages = 50;
    const mc::ImageShape shape{6, 5, 3};
    const mc::AddressedRandom random(mc::Seed{5}, mc::Purpose::DrawnDigits);
    std::vector<std::uint8_t> pixels;
    for (std::size_t i = 0; i < kImages * shape.size(); ++i) { // each channel in a range of its own
        const std::size_t channel = i / shape.plane() % 3;
        pixels.push_back(static_cast<std::uint8_t>(60 * channel + random.below(i, 20 + 40 * channel)));
    }
    const mc::ImageSet train = imageSet(shape, std::move(pixels));
    const mc::Matrix all = currents(train, mc::channelScales(train));
    for (mc::Index channel = 0; channel < 3; ++channel) {
        const Eigen::MatrixXd values = all.middleRows(channel * 30, 30).cast<double>();
        QVERIFY(std::abs(values.mean()) < 1e-6);
        QVERIFY(std::abs(values.array().square().mean() - 1) < 1e-6);
    }
}

void TestStandardisation::otherImagesAreScaledAlike() {
    const auto scales = mc::channelScales(imageSet({1, 2, 1}, {0, 255}));
    const mc::Matrix other = currents(imageSet({1, 2, 1}, {255, 102}), scales);
    QCOMPARE(other(0, 0), 1.0F);
    QVERIFY(std::abs(other(1, 0) + 0.2F) < 1e-7F); // (0.4 - 0.5) / 0.5
}

void TestStandardisation::theOrderOfTheImagesDoesNotMatter() {
    const auto one = mc::channelScales(imageSet({1, 1, 2}, {3, 200, 77, 14, 255, 1}));
    QVERIFY(one == mc::channelScales(imageSet({1, 1, 2}, {255, 1, 3, 200, 77, 14})));
    QVERIFY(one != mc::channelScales(imageSet({1, 1, 2}, {255, 1, 3, 200, 77, 15})));
}

void TestStandardisation::withoutScalesIntensitiesStay() {
    const mc::Matrix plain = currents(imageSet({1, 3, 1}, {0, 51, 255}), {});
    QCOMPARE(plain(0, 0), 0.0F);
    QCOMPARE(plain(1, 0), 51.0F / 255.0F);
    QCOMPARE(plain(2, 0), 1.0F);
}

MC_TEST(TestStandardisation)
#include "tst_standardisation.moc"
