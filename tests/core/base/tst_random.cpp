#include "base/random.h"
#include "support/test_class.h"

#include <QtTest>
#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <set>
#include <vector>

namespace {

constexpr std::uint64_t kMany = 200'000;
constexpr std::uint64_t kLast = std::numeric_limits<std::uint64_t>::max();

mc::AddressedRandom weights(std::uint64_t seed = 1) {
    return {mc::Seed{seed}, mc::Purpose::Weights};
}

struct Moments {
    double mean = 0;
    double variance = 0;
    double skewness = 0;
    double kurtosis = 0;
};

template <class Number> Moments momentsOf(Number number) {
    Moments moments;
    for (std::uint64_t i = 0; i < kMany; ++i) {
        moments.mean += number(i) / kMany;
    }
    double third = 0;
    double fourth = 0;
    for (std::uint64_t i = 0; i < kMany; ++i) {
        const double away = number(i) - moments.mean;
        moments.variance += away * away / kMany;
        third += away * away * away / kMany;
        fourth += away * away * away * away / kMany;
    }
    moments.skewness = third / std::pow(moments.variance, 1.5);
    moments.kurtosis = fourth / (moments.variance * moments.variance);
    return moments;
}

/// Correlation of the uniform numbers of two generators at the same indices; `shift` moves the second.
double correlation(const mc::AddressedRandom& one, const mc::AddressedRandom& other,
                   std::uint64_t shift = 0) {
    double sum = 0;
    for (std::uint64_t i = 0; i < kMany; ++i) {
        sum += (one.uniform(i) - 0.5) * (other.uniform(i + shift) - 0.5);
    }
    return sum / kMany * 12;
}

constexpr double kFourErrors = 4.0 / 447.2; // four standard errors of a mean of 200,000 values of deviation 1

} // namespace

class TestRandom : public QObject {
    Q_OBJECT
private slots:
    void theBitsStayAsTheyAre();
    void anAddressGivesTheSameNumberInAnyOrder();
    void theBitsDependOnEveryPartOfTheAddress();
    void numbersOfDifferentAddressesAreUncorrelated();
    void aFlippedBitOfTheIndexFlipsHalfTheBits();
    void uniformNumbersFillTheUnitInterval();
    void normalNumbersAreNormal();
    void normalNumbersAreFiniteForEveryIndex();
    void wholeNumbersAreBelowTheirBound_data();
    void wholeNumbersAreBelowTheirBound();
    void wholeNumbersComeEvenly();
};

/// Computed by another implementation of the definition in random.h, in Python's integers. Every run ever
/// recorded depends on these bits.
void TestRandom::theBitsStayAsTheyAre() {
    const mc::AddressedRandom plain(mc::Seed{1}, mc::Purpose::Weights);
    QCOMPARE(plain.bits(0), 0x1f5ed5ac9970161fULL);
    QCOMPARE(plain.bits(1), 0x99a3b017b592d2ceULL);
    QCOMPARE(plain.bits(kLast), 0x2a84e2f354414054ULL);
    const mc::AddressedRandom addressed(mc::Seed{1}, mc::Purpose::Weights, 2, 3, 4);
    QCOMPARE(addressed.bits(0), 0xebb33cf55641a0fcULL);
    const mc::AddressedRandom zero(mc::Seed{0}, mc::Purpose::InputSpikes);
    QCOMPARE(zero.bits(1), 0xd83ccc771df62b56ULL);
    const mc::AddressedRandom last(mc::Seed{kLast}, mc::Purpose::DrawnDigits, kLast, kLast, kLast);
    QCOMPARE(last.bits(0), 0x6b448351f26eb1a8ULL);
    const mc::AddressedRandom order(mc::Seed{42}, mc::Purpose::Order, 5);
    QCOMPARE(order.bits(0), 0xa9f86b1bb9900730ULL);
    QCOMPARE(plain.uniform(0), 0.12254081214763368);
    QVERIFY(std::abs(plain.normal(0) + 0.4133769057585386) < 1e-15);
    QVERIFY(std::abs(plain.normal(7) - 0.49446768114233774) < 1e-15);
    const std::vector<std::uint64_t> expected = {1, 6, 9, 1, 5, 7, 7, 7, 1, 8};
    for (std::uint64_t i = 0; i < expected.size(); ++i) {
        QCOMPARE(plain.below(i, 10), expected[i]);
    }
}

void TestRandom::anAddressGivesTheSameNumberInAnyOrder() {
    const mc::AddressedRandom one(mc::Seed{9}, mc::Purpose::Feedback, 1, 2, 3);
    std::vector<double> forwards(1000);
    for (std::uint64_t i = 0; i < 1000; ++i) {
        forwards[i] = one.normal(i);
    }
    const mc::AddressedRandom again(mc::Seed{9}, mc::Purpose::Feedback, 1, 2, 3);
    for (std::uint64_t i = 1000; i-- > 0;) {
        QCOMPARE(again.normal(i), forwards[i]);
    }
}

void TestRandom::theBitsDependOnEveryPartOfTheAddress() {
    using mc::AddressedRandom;
    using mc::Purpose;
    std::set<std::uint64_t> seen;
    std::size_t count = 0;
    const auto add = [&](const AddressedRandom& random) {
        for (std::uint64_t i = 0; i < 4; ++i) {
            seen.insert(random.bits(i));
            ++count;
        }
    };
    for (std::uint32_t purpose = 1; purpose <= 7; ++purpose) {
        for (std::uint64_t seed = 0; seed < 4; ++seed) {
            for (std::uint64_t a = 0; a < 4; ++a) {
                for (std::uint64_t b = 0; b < 4; ++b) {
                    for (std::uint64_t c = 0; c < 4; ++c) {
                        add({mc::Seed{seed}, static_cast<Purpose>(purpose), a, b, c});
                    }
                }
            }
        }
    }
    QCOMPARE(seen.size(), count); // coordinates in another place are another address, too
}

void TestRandom::numbersOfDifferentAddressesAreUncorrelated() {
    using mc::AddressedRandom;
    using mc::Purpose;
    const AddressedRandom one(mc::Seed{1}, Purpose::Weights);
    for (const AddressedRandom& other :
         {AddressedRandom(mc::Seed{1}, Purpose::Feedback), AddressedRandom(mc::Seed{1}, Purpose::Efficacy),
          AddressedRandom(mc::Seed{2}, Purpose::Weights), AddressedRandom(mc::Seed{1}, Purpose::Weights, 1),
          AddressedRandom(mc::Seed{1}, Purpose::Weights, 0, 1),
          AddressedRandom(mc::Seed{1}, Purpose::Weights, 0, 0, 1)}) {
        QVERIFY(std::abs(correlation(one, other)) < kFourErrors);
        QVERIFY(std::abs(correlation(one, other, 1)) < kFourErrors);
    }
    for (const std::uint64_t shift : {1U, 2U, 3U, 784U}) { // neighbours of the same address
        QVERIFY(std::abs(correlation(one, one, shift)) < kFourErrors);
    }
}

void TestRandom::aFlippedBitOfTheIndexFlipsHalfTheBits() {
    const mc::AddressedRandom random = weights();
    for (int bit = 0; bit < 20; ++bit) {
        double flipped = 0;
        for (std::uint64_t i = 0; i < 2000; ++i) {
            flipped += std::popcount(random.bits(i) ^ random.bits(i ^ (1ULL << bit)));
        }
        // 2000 x 64 coins: the deviation of the share is 0.0014.
        QVERIFY(std::abs(flipped / (2000 * 64) - 0.5) < 0.006);
    }
}

void TestRandom::uniformNumbersFillTheUnitInterval() {
    const mc::AddressedRandom random = weights(3);
    const Moments moments = momentsOf([&](std::uint64_t i) { return random.uniform(i); });
    QVERIFY(std::abs(moments.mean - 0.5) < kFourErrors * std::sqrt(1.0 / 12));
    // The square's deviation from its mean is √(1/180) for a uniform number.
    QVERIFY(std::abs(moments.variance - 1.0 / 12) < kFourErrors * std::sqrt(1.0 / 180));
    QVERIFY(std::abs(moments.kurtosis - 1.8) < 0.02);
    double least = 1;
    double most = 0;
    for (std::uint64_t i = 0; i < kMany; ++i) {
        least = std::min(least, random.uniform(i));
        most = std::max(most, random.uniform(i));
        QCOMPARE(std::floor(random.uniform(i) * 0x1p53), random.uniform(i) * 0x1p53);
    }
    QVERIFY(least >= 0.0 && least < 1e-4);
    QVERIFY(most < 1.0 && most > 1 - 1e-4);
}

void TestRandom::normalNumbersAreNormal() {
    const mc::AddressedRandom random = weights(4);
    const Moments moments = momentsOf([&](std::uint64_t i) { return random.normal(i); });
    QVERIFY(std::abs(moments.mean) < kFourErrors);
    QVERIFY(std::abs(moments.variance - 1) < kFourErrors * std::sqrt(2.0));
    QVERIFY(std::abs(moments.skewness) < kFourErrors * std::sqrt(6.0));
    QVERIFY(std::abs(moments.kurtosis - 3) < kFourErrors * std::sqrt(24.0));
    double within = 0;
    double neighbours = 0;
    for (std::uint64_t i = 0; i < kMany; ++i) {
        within += std::abs(random.normal(i)) < 1 ? 1 : 0;
        neighbours += random.normal(i) * random.normal(i + 1) / kMany;
    }
    QVERIFY(std::abs(within / kMany - 0.682689) < kFourErrors * 0.466);
    QVERIFY(std::abs(neighbours) < kFourErrors);
}

void TestRandom::normalNumbersAreFiniteForEveryIndex() {
    const mc::AddressedRandom random = weights();
    for (const std::uint64_t index : {std::uint64_t{0}, kLast / 2, kLast - 1, kLast}) {
        QVERIFY(std::isfinite(random.normal(index)));
    }
}

void TestRandom::wholeNumbersAreBelowTheirBound_data() {
    QTest::addColumn<quint64>("bound");
    for (const std::uint64_t bound : {1ULL, 2ULL, 3ULL, 60'000ULL, 1ULL << 32, (1ULL << 63) + 1, ~0ULL}) {
        QTest::addRow("%s", qPrintable(QString::number(bound))) << quint64{bound};
    }
}

void TestRandom::wholeNumbersAreBelowTheirBound() {
    QFETCH(const quint64, bound);
    const mc::AddressedRandom random = weights();
    std::uint64_t most = 0;
    for (std::uint64_t i = 0; i < 10'000; ++i) {
        QVERIFY(random.below(i, bound) < bound);
        most = std::max(most, random.below(i, bound));
    }
    QVERIFY(static_cast<double>(most) >= 0.99 * static_cast<double>(bound - 1));
}

void TestRandom::wholeNumbersComeEvenly() {
    const mc::AddressedRandom random = weights(5);
    std::vector<double> counts(7, 0);
    for (std::uint64_t i = 0; i < kMany; ++i) {
        counts[random.below(i, 7)] += 1;
    }
    double surprise = 0; // χ² of 6 degrees of freedom; above 22.5 in one of a thousand cases
    for (const double count : counts) {
        surprise += (count - kMany / 7.0) * (count - kMany / 7.0) / (kMany / 7.0);
    }
    QVERIFY(surprise < 22.5);
}

MC_TEST(TestRandom)
#include "tst_random.moc"
