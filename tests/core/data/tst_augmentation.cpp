#include "data/encoder.h"
#include "support/test_class.h"

#include <QtTest>
#include <cmath>
#include <cstdlib>
#include <map>
#include <numeric>

namespace {

using Pixels = std::vector<std::uint8_t>;

constexpr mc::EncodingAddress kEpoch{mc::Seed{7}, mc::ImageUse::Training, 2};

/// The same image under so many indices.
mc::ImageSet copies(mc::ImageShape shape, const Pixels& image, std::size_t count) {
    mc::ImageSet images;
    images.shape = shape;
    images.labels.assign(count, 0);
    for (std::size_t k = 0; k < count; ++k) {
        images.pixels.insert(images.pixels.end(), image.begin(), image.end());
    }
    return images;
}

/// 1, 2, 3 / 4, 5, 6 and 7, 8, 9 / 10, 11, 12.
mc::ImageSet counted(std::size_t count) {
    Pixels image(12);
    std::iota(image.begin(), image.end(), std::uint8_t{1});
    return copies({2, 3, 2}, image, count);
}

mc::Displacement drawn(const mc::Augmentation& augmentation, std::uint32_t sample) {
    return mc::drawDisplacement(augmentation, kEpoch.seed, kEpoch.epoch, sample);
}

/// The image of an index that is displaced like this.
Pixels displaced(const mc::Displacement& wanted) {
    constexpr std::uint32_t kEnough = 1000;
    const mc::Augmentation augmentation{1, true};
    for (std::uint32_t sample = 0; sample < kEnough; ++sample) {
        if (drawn(augmentation, sample) == wanted) {
            return mc::presentedImage(counted(sample + 1), sample, kEpoch, {{}, augmentation});
        }
    }
    return {};
}

} // namespace

class TestAugmentation : public QObject {
    Q_OBJECT
private slots:
    void imagesAreDisplacedAsByHand();
    void whatLeavesTheImageDoesNotComeInAgain();
    void shiftsAreUniform();
    void halfOfTheImagesAreMirrored();
    void whatAnImageGetsDependsOnSeedEpochAndIndex();
    void otherImagesMakeNoDifference();
    void currentsAreThoseOfTheImagePresented();
    void blackComesInBeforeChannelsAreScaled();
    void spikesAreThoseOfTheImagePresented_data();
    void spikesAreThoseOfTheImagePresented();
    void testImagesAreNeverVaried();
    void withoutAugmentationImagesStay();
};

void TestAugmentation::imagesAreDisplacedAsByHand() {
    QCOMPARE(displaced({0, 0, false}), (Pixels{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}));
    QCOMPARE(displaced({0, 0, true}), (Pixels{3, 2, 1, 6, 5, 4, 9, 8, 7, 12, 11, 10}));
    QCOMPARE(displaced({1, 0, false}), (Pixels{0, 0, 0, 1, 2, 3, 0, 0, 0, 7, 8, 9})); // downwards
    QCOMPARE(displaced({0, 1, false}), (Pixels{0, 1, 2, 0, 4, 5, 0, 7, 8, 0, 10, 11}));
    QCOMPARE(displaced({-1, -1, false}), (Pixels{5, 6, 0, 0, 0, 0, 11, 12, 0, 0, 0, 0}));
    QCOMPARE(displaced({-1, 1, true}), (Pixels{0, 6, 5, 0, 0, 0, 0, 12, 11, 0, 0, 0})); // mirrored first
}

void TestAugmentation::whatLeavesTheImageDoesNotComeInAgain() {
    const mc::Augmentation augmentation{4, true};
    const mc::ImageSet white = copies({5, 7, 1}, Pixels(35, 255), 200);
    for (std::uint32_t sample = 0; sample < 200; ++sample) {
        const mc::Displacement d = drawn(augmentation, sample);
        const Pixels image = mc::presentedImage(white, sample, kEpoch, {{}, augmentation});
        const auto left = (5 - std::abs(d.rows)) * (7 - std::abs(d.columns));
        QCOMPARE(std::count(image.begin(), image.end(), 255), std::ptrdiff_t{left});
        QCOMPARE(std::count(image.begin(), image.end(), 0), std::ptrdiff_t{35 - left});
    }
}

void TestAugmentation::shiftsAreUniform() {
    constexpr std::uint32_t kImages = 50'000;
    std::map<std::pair<int, int>, int> counts;
    for (std::uint32_t sample = 0; sample < kImages; ++sample) {
        const mc::Displacement d = drawn({2, false}, sample);
        QVERIFY(!d.mirrored);
        ++counts[{d.rows, d.columns}];
    }
    QCOMPARE(counts.size(), std::size_t{25});
    for (const auto& [place, count] : counts) {
        QVERIFY(std::abs(place.first) <= 2 && std::abs(place.second) <= 2);
        QVERIFY(std::abs(count - kImages / 25.0) < 4.5 * std::sqrt(kImages / 25.0 * 24 / 25));
    }
}

void TestAugmentation::halfOfTheImagesAreMirrored() {
    constexpr std::uint32_t kImages = 50'000;
    int mirrored = 0;
    for (std::uint32_t sample = 0; sample < kImages; ++sample) {
        const mc::Displacement d = drawn({0, true}, sample);
        QVERIFY(d.rows == 0 && d.columns == 0);
        QCOMPARE(d.mirrored, drawn({3, true}, sample).mirrored); // whatever the shift
        mirrored += d.mirrored ? 1 : 0;
    }
    QVERIFY(std::abs(mirrored - kImages / 2.0) < 4.5 * std::sqrt(kImages / 4.0));
}

void TestAugmentation::whatAnImageGetsDependsOnSeedEpochAndIndex() {
    const mc::Augmentation augmentation{8, true};
    const auto of = [&](std::uint64_t seed, std::uint64_t epoch, std::uint32_t sample) {
        return mc::drawDisplacement(augmentation, mc::Seed{seed}, epoch, sample);
    };
    int seeds = 0;
    int epochs = 0;
    int samples = 0;
    for (std::uint32_t k = 0; k < 100; ++k) {
        QVERIFY(of(1, 2, k) == of(1, 2, k));
        seeds += of(1, 2, k) != of(2, 2, k) ? 1 : 0;
        epochs += of(1, 2, k) != of(1, 3, k) ? 1 : 0;
        samples += of(1, 2, k) != of(1, 2, k + 1) ? 1 : 0;
    }
    QVERIFY(seeds > 90 && epochs > 90 && samples > 90); // 578 displacements: few are alike by chance
}

void TestAugmentation::otherImagesMakeNoDifference() {
    const mc::ImagePresentation how{{}, {1, true}};
    const mc::ImageSet images = counted(40);
    const std::vector<std::uint32_t> together{31, 4, 17};
    mc::Matrix all(12, 3);
    mc::encodeCurrents(images, together, all, kEpoch, how);
    for (mc::Index k = 0; k < 3; ++k) {
        mc::Matrix alone(12, 1);
        mc::encodeCurrents(images, std::vector{together[static_cast<std::size_t>(k)]}, alone, kEpoch, how);
        QVERIFY(all.col(k) == alone.col(0));
    }
}

void TestAugmentation::currentsAreThoseOfTheImagePresented() {
    const mc::ImagePresentation how{{}, {1, true}};
    const mc::ImageSet images = counted(40);
    for (std::uint32_t sample = 0; sample < 40; ++sample) {
        mc::Matrix current(12, 1);
        mc::encodeCurrents(images, std::vector{sample}, current, kEpoch, how);
        const Pixels image = mc::presentedImage(images, sample, kEpoch, how);
        for (mc::Index j = 0; j < 12; ++j) {
            QCOMPARE(current(j, 0), static_cast<float>(image[static_cast<std::size_t>(j)]) / 255.0F);
        }
    }
}

void TestAugmentation::blackComesInBeforeChannelsAreScaled() {
    const mc::ImagePresentation how{{{0.5F, 2.0F}, {0.25F, 4.0F}}, {1, false}};
    const mc::ImageSet images = copies({2, 2, 2}, Pixels(8, 255), 40);
    int black = 0;
    for (std::uint32_t sample = 0; sample < 40; ++sample) {
        mc::Matrix current(8, 1);
        mc::encodeCurrents(images, std::vector{sample}, current, kEpoch, how);
        const Pixels image = mc::presentedImage(images, sample, kEpoch, how);
        for (mc::Index j = 0; j < 8; ++j) {
            const bool lit = image[static_cast<std::size_t>(j)] == 255;
            QCOMPARE(current(j, 0), j < 4 ? (lit ? 1.0F : -1.0F) : (lit ? 3.0F : -1.0F));
            black += lit ? 0 : 1;
        }
    }
    QVERIFY(black > 0);
}

void TestAugmentation::spikesAreThoseOfTheImagePresented_data() {
    QTest::addColumn<int>("encoder");
    QTest::newRow("regular") << static_cast<int>(mc::Encoder::Regular);
    QTest::newRow("poisson") << static_cast<int>(mc::Encoder::Poisson);
}

void TestAugmentation::spikesAreThoseOfTheImagePresented() {
    QFETCH(const int, encoder);
    constexpr mc::Index kSteps = 30;
    const mc::ImagePresentation how{{}, {1, true}};
    const mc::ImageSet images = copies({2, 3, 1}, {20, 90, 130, 170, 210, 250}, 10);
    mc::ImageSet varied = images;
    varied.pixels.clear();
    for (std::uint32_t sample = 0; sample < 10; ++sample) {
        const Pixels image = mc::presentedImage(images, sample, kEpoch, how);
        varied.pixels.insert(varied.pixels.end(), image.begin(), image.end());
    }
    QVERIFY(varied.pixels != images.pixels);
    std::vector<std::uint32_t> samples(10);
    std::iota(samples.begin(), samples.end(), 0U);
    mc::SpikeMatrix spikes(6, 10 * kSteps);
    mc::SpikeMatrix expected(6, 10 * kSteps);
    mc::encodeSpikes(static_cast<mc::Encoder>(encoder), images, samples, kEpoch, spikes, how);
    mc::encodeSpikes(static_cast<mc::Encoder>(encoder), varied, samples, kEpoch, expected);
    QVERIFY(spikes == expected);
}

void TestAugmentation::testImagesAreNeverVaried() {
    const mc::EncodingAddress test{mc::Seed{7}, mc::ImageUse::Evaluation, 2};
    const mc::ImagePresentation how{{}, {1, true}};
    const mc::ImageSet images = counted(40);
    std::vector<std::uint32_t> samples(40);
    std::iota(samples.begin(), samples.end(), 0U);
    mc::Matrix varied(12, 40);
    mc::Matrix plain(12, 40);
    mc::encodeCurrents(images, samples, varied, test, how);
    mc::encodeCurrents(images, samples, plain);
    QVERIFY(varied == plain);
    mc::encodeCurrents(images, samples, varied, kEpoch, how);
    QVERIFY(varied != plain);
    mc::SpikeMatrix spikes(12, 40 * 9);
    mc::SpikeMatrix plainSpikes(12, 40 * 9);
    mc::encodeSpikes(mc::Encoder::Poisson, images, samples, test, spikes, how);
    mc::encodeSpikes(mc::Encoder::Poisson, images, samples, test, plainSpikes);
    QVERIFY(spikes == plainSpikes);
}

void TestAugmentation::withoutAugmentationImagesStay() {
    for (std::uint32_t sample = 0; sample < 100; ++sample) {
        QVERIFY(drawn({}, sample) == mc::Displacement{});
    }
    const mc::ImageSet images = counted(3);
    const auto image = images.image(2);
    QCOMPARE(mc::presentedImage(images, 2, kEpoch, {}), Pixels(image.begin(), image.end()));
}

MC_TEST(TestAugmentation)
#include "tst_augmentation.moc"
