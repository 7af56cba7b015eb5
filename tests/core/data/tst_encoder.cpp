#include "data/encoder.h"
#include "support/test_class.h"

#include <QtTest>
#include <cmath>
#include <cstdint>
#include <vector>

namespace {

using Samples = std::vector<std::uint32_t>;

constexpr mc::Index kEncodedPixels = 256;

/// Images that hold each intensity once; image k starts with the intensity 50 k.
mc::ImageSet ramps(std::size_t count) {
    mc::ImageSet images;
    images.shape = {16, 16, 1};
    for (std::size_t k = 0; k < count; ++k) {
        images.labels.push_back(0);
        for (std::size_t j = 0; j < 256; ++j) {
            images.pixels.push_back(static_cast<std::uint8_t>(50 * k + j));
        }
    }
    return images;
}

mc::SpikeMatrix encode(mc::Encoder encoder, const Samples& samples, const mc::EncodingAddress& address,
                       mc::Index steps) {
    // Whatever the matrix held before must not show.
    mc::SpikeMatrix spikes =
        mc::SpikeMatrix::Constant(kEncodedPixels, static_cast<mc::Index>(samples.size()) * steps, 77);
    mc::encodeSpikes(encoder, ramps(6), samples, address, spikes);
    return spikes;
}

/// How often each pixel spiked.
Eigen::VectorXi counts(const mc::SpikeMatrix& spikes) {
    return spikes.cast<int>().rowwise().sum();
}

void addEncoders() {
    QTest::addColumn<int>("encoder");
    QTest::newRow("regular") << static_cast<int>(mc::Encoder::Regular);
    QTest::newRow("poisson") << static_cast<int>(mc::Encoder::Poisson);
}

mc::Encoder fetchEncoder() {
    QFETCH(const int, encoder);
    return static_cast<mc::Encoder>(encoder);
}

} // namespace

class TestEncoder : public QObject {
    Q_OBJECT
private slots:
    void currentsAreIntensities();
    void spikesAreZeroOrOne_data() { addEncoders(); }
    void spikesAreZeroOrOne();
    void blackNeverSpikesAndWhiteAlways_data() { addEncoders(); }
    void blackNeverSpikesAndWhiteAlways();
    void poissonComparesAddressedNumbersWithIntensities();
    void poissonSpikesAtItsRate();
    void regularStartsAtAddressedPhases();
    void regularSpikesAtItsRateWithinOneSpike();
    void regularSpikesAreEvenlySpaced();
    void groupingDoesNotChangeSpikes_data() { addEncoders(); }
    void groupingDoesNotChangeSpikes();
    void aLongerPresentationStartsLikeAShorter_data() { addEncoders(); }
    void aLongerPresentationStartsLikeAShorter();
    void testSpikesDoNotDependOnTheEpoch_data() { addEncoders(); }
    void testSpikesDoNotDependOnTheEpoch();
    void trainingSpikesDependOnEpochSeedAndSample_data() { addEncoders(); }
    void trainingSpikesDependOnEpochSeedAndSample();
    void noSamplesMakeNoSpikes();
};

void TestEncoder::currentsAreIntensities() {
    mc::Matrix currents = mc::Matrix::Constant(kEncodedPixels, 2, -1.0F);
    mc::encodeCurrents(ramps(3), Samples{2, 0}, currents);
    for (mc::Index j = 0; j < kEncodedPixels; ++j) {
        QCOMPARE(currents(j, 0), static_cast<float>((100 + j) % 256) / 255.0F);
        QCOMPARE(currents(j, 1), static_cast<float>(j) / 255.0F);
    }
    QCOMPARE(currents.minCoeff(), 0.0F);
    QCOMPARE(currents.maxCoeff(), 1.0F);
}

void TestEncoder::spikesAreZeroOrOne() {
    const mc::SpikeMatrix spikes =
        encode(fetchEncoder(), {0, 1, 5}, {mc::Seed{1}, mc::ImageUse::Training, 2}, 20);
    QCOMPARE(int{spikes.maxCoeff()}, 1);
    QCOMPARE(int{spikes.minCoeff()}, 0);
}

void TestEncoder::blackNeverSpikesAndWhiteAlways() {
    const Eigen::VectorXi spikes =
        counts(encode(fetchEncoder(), {0}, {mc::Seed{3}, mc::ImageUse::Training, 1}, 5000));
    QCOMPARE(spikes(0), 0);
    QCOMPARE(spikes(255), 5000);
}

void TestEncoder::poissonComparesAddressedNumbersWithIntensities() {
    constexpr mc::Index steps = 40;
    const mc::SpikeMatrix spikes =
        encode(mc::Encoder::Poisson, {4, 0}, {mc::Seed{9}, mc::ImageUse::Training, 3}, steps);
    const mc::AddressedRandom random(mc::Seed{9}, mc::Purpose::InputSpikes, 0, 3, 4);
    for (mc::Index step = 0; step < steps; ++step) {
        for (mc::Index j = 0; j < kEncodedPixels; ++j) {
            const double intensity = static_cast<double>((200 + j) % 256) / 255.0;
            const double number = random.uniform(static_cast<std::uint64_t>(step * kEncodedPixels + j));
            QCOMPARE(int{spikes(j, step * 2)}, number < intensity ? 1 : 0);
        }
    }
}

void TestEncoder::poissonSpikesAtItsRate() {
    constexpr mc::Index steps = 20'000;
    const Eigen::VectorXi spikes =
        counts(encode(mc::Encoder::Poisson, {0}, {mc::Seed{1}, mc::ImageUse::Evaluation, 0}, steps));
    double surprise = 0.0;
    for (mc::Index j = 1; j < 255; ++j) {
        const double p = static_cast<double>(j) / 255.0;
        const double deviation = std::sqrt(p * (1.0 - p) * steps);
        const double z = (spikes(j) - p * steps) / deviation;
        QVERIFY2(std::abs(z) < 4.5, qPrintable(QString("intensity %1: %2 deviations off").arg(j).arg(z)));
        surprise += z * z;
    }
    // Chi-squared of 254 degrees of freedom: mean 254, deviation 22.5. Too little is as suspicious as too
    // much.
    QVERIFY2(surprise > 254 - 4 * 22.5 && surprise < 254 + 4 * 22.5, qPrintable(QString::number(surprise)));
}

void TestEncoder::regularStartsAtAddressedPhases() {
    const mc::SpikeMatrix spikes =
        encode(mc::Encoder::Regular, {0}, {mc::Seed{9}, mc::ImageUse::Training, 3}, 1);
    const mc::AddressedRandom random(mc::Seed{9}, mc::Purpose::InputPhase, 0, 3, 0);
    for (mc::Index j = 0; j < kEncodedPixels; ++j) {
        const double phase = random.uniform(static_cast<std::uint64_t>(j)) + static_cast<double>(j) / 255.0;
        QCOMPARE(int{spikes(j, 0)}, phase >= 1.0 ? 1 : 0);
    }
}

void TestEncoder::regularSpikesAtItsRateWithinOneSpike() {
    for (const mc::Index steps : {1, 20, 1000, 20'000}) {
        const Eigen::VectorXi spikes =
            counts(encode(mc::Encoder::Regular, {0}, {mc::Seed{1}, mc::ImageUse::Training, 0}, steps));
        for (mc::Index j = 0; j < kEncodedPixels; ++j) {
            const double expected = static_cast<double>(j * steps) / 255.0;
            QVERIFY2(
                std::abs(spikes(j) - expected) < 1.0,
                qPrintable(QString("intensity %1: %2 spikes in %3 steps").arg(j).arg(spikes(j)).arg(steps)));
        }
    }
}

void TestEncoder::regularSpikesAreEvenlySpaced() {
    const mc::SpikeMatrix spikes =
        encode(mc::Encoder::Regular, {0}, {mc::Seed{1}, mc::ImageUse::Training, 0}, 2000);
    for (mc::Index j = 1; j < kEncodedPixels; ++j) {
        const double interval = 255.0 / static_cast<double>(j);
        mc::Index last = -1;
        for (mc::Index step = 0; step < spikes.cols(); ++step) {
            if (spikes(j, step) == 0) {
                continue;
            }
            if (last >= 0) {
                QVERIFY(std::abs(static_cast<double>(step - last) - interval) < 1.0);
            }
            last = step;
        }
        QVERIFY(last >= 0);
    }
}

void TestEncoder::groupingDoesNotChangeSpikes() {
    constexpr mc::Index steps = 15;
    const mc::Encoder encoder = fetchEncoder();
    const mc::EncodingAddress address{mc::Seed{4}, mc::ImageUse::Training, 6};
    const Samples together{3, 1, 5};
    const mc::SpikeMatrix all = encode(encoder, together, address, steps);
    for (std::size_t k = 0; k < together.size(); ++k) {
        const mc::SpikeMatrix alone = encode(encoder, {together[k]}, address, steps);
        for (mc::Index step = 0; step < steps; ++step) {
            QVERIFY(all.col(step * 3 + static_cast<mc::Index>(k)) == alone.col(step));
        }
    }
}

void TestEncoder::aLongerPresentationStartsLikeAShorter() {
    const mc::Encoder encoder = fetchEncoder();
    const mc::EncodingAddress address{mc::Seed{4}, mc::ImageUse::Training, 6};
    const mc::SpikeMatrix longer = encode(encoder, {2, 3}, address, 30);
    const mc::SpikeMatrix shorter = encode(encoder, {2, 3}, address, 10);
    QVERIFY(longer.leftCols(20) == shorter);
}

void TestEncoder::testSpikesDoNotDependOnTheEpoch() {
    const mc::Encoder encoder = fetchEncoder();
    const mc::SpikeMatrix first = encode(encoder, {0, 2}, {mc::Seed{4}, mc::ImageUse::Evaluation, 0}, 20);
    QVERIFY(first == encode(encoder, {0, 2}, {mc::Seed{4}, mc::ImageUse::Evaluation, 8}, 20));
    QVERIFY(first != encode(encoder, {0, 2}, {mc::Seed{4}, mc::ImageUse::Training, 0}, 20));
}

void TestEncoder::trainingSpikesDependOnEpochSeedAndSample() {
    const mc::Encoder encoder = fetchEncoder();
    const mc::SpikeMatrix first = encode(encoder, {0}, {mc::Seed{4}, mc::ImageUse::Training, 0}, 20);
    QVERIFY(first == encode(encoder, {0}, {mc::Seed{4}, mc::ImageUse::Training, 0}, 20));
    QVERIFY(first != encode(encoder, {0}, {mc::Seed{4}, mc::ImageUse::Training, 1}, 20));
    QVERIFY(first != encode(encoder, {0}, {mc::Seed{5}, mc::ImageUse::Training, 0}, 20));
    // The same image under another index gets numbers of its own.
    mc::ImageSet twins = ramps(1);
    const std::vector<std::uint8_t> again = twins.pixels;
    twins.pixels.insert(twins.pixels.end(), again.begin(), again.end());
    twins.labels.push_back(0);
    mc::SpikeMatrix spikes(kEncodedPixels, 2 * 20);
    mc::encodeSpikes(encoder, twins, Samples{0, 1}, {mc::Seed{4}, mc::ImageUse::Training, 0}, spikes);
    bool differ = false;
    for (mc::Index step = 0; step < 20; ++step) {
        differ = differ || spikes.col(2 * step) != spikes.col(2 * step + 1);
    }
    QVERIFY(differ);
}

void TestEncoder::noSamplesMakeNoSpikes() {
    mc::SpikeMatrix spikes(kEncodedPixels, 0);
    mc::encodeSpikes(mc::Encoder::Poisson, ramps(1), Samples{}, {}, spikes);
    QCOMPARE(spikes.size(), mc::Index{0});
}

MC_TEST(TestEncoder)
#include "tst_encoder.moc"
