#include "base/persistent_vector.h"
#include "support/test_class.h"

#include <QtTest>
#include <algorithm>
#include <iterator>
#include <numeric>
#include <stdexcept>
#include <vector>

namespace {

using Numbers = mc::PersistentVector<int>;

static_assert(std::random_access_iterator<Numbers::const_iterator>);
constexpr int kBlock = Numbers::kBlock;

Numbers upTo(int count) {
    Numbers numbers;
    for (int i = 0; i < count; ++i) {
        numbers.push_back(i);
    }
    return numbers;
}

} // namespace

class TestPersistentVector : public QObject {
    Q_OBJECT
private slots:
    void itIsASequence_data() {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, kBlock - 1, kBlock, kBlock + 1, 5 * kBlock, 5 * kBlock + 7}) {
            QTest::addRow("%d", count) << count;
        }
    }
    void itIsASequence() {
        QFETCH(int, count);
        Numbers numbers = upTo(count);
        std::vector<int> plain(static_cast<std::size_t>(count));
        std::iota(plain.begin(), plain.end(), 0);
        QCOMPARE(numbers.size(), plain.size());
        QCOMPARE(numbers.empty(), plain.empty());
        QVERIFY(std::ranges::equal(numbers, plain));
        QVERIFY(std::equal(numbers.rbegin(), numbers.rend(), plain.rbegin(), plain.rend()));
        QCOMPARE(std::ranges::lower_bound(numbers, count / 2) - numbers.begin(), count / 2);
        QVERIFY_EXCEPTION_THROWN((void)numbers.at(plain.size()), std::out_of_range);
        while (!plain.empty()) { // back to none, over all borders of blocks
            QCOMPARE(numbers.back(), plain.back());
            QCOMPARE(numbers.at(plain.size() - 1), plain.back());
            numbers.back() += 1;
            numbers.pop_back();
            plain.pop_back();
            QVERIFY(std::ranges::equal(numbers, plain));
        }
        QVERIFY(numbers.empty() && numbers == Numbers());
    }

    void copiesShareWholeBlocks() {
        Numbers numbers = upTo(2 * kBlock + 1);
        const Numbers copy = numbers;
        for (int i = 0; i < kBlock; ++i) {
            numbers.push_back(i);
        }
        QCOMPARE(numbers.sharedBlocks().size(), std::size_t{3});
        QCOMPARE(copy.sharedBlocks().size(), std::size_t{2});
        QVERIFY(std::ranges::equal(copy.sharedBlocks(), numbers.sharedBlocks().first(2)));
        QCOMPARE(copy.ownElements().size(), std::size_t{1});
    }

    void aCopyIsNotChangedByTheOther() {
        const Numbers before = upTo(2 * kBlock + 1);
        Numbers changed = before;
        changed.replace(3, -1);
        changed.replace(2 * kBlock, -2);
        changed.push_back(7);
        QVERIFY(before == upTo(2 * kBlock + 1));
        QCOMPARE(changed[3], -1);
        QCOMPARE(changed[2 * kBlock], -2);
        QVERIFY(changed.sharedBlocks()[0] != before.sharedBlocks()[0]);
        QVERIFY(changed.sharedBlocks()[1] == before.sharedBlocks()[1]);
    }

    void aBlockThatBecomesTheLastOneAgainIsItsOwn() {
        Numbers numbers = upTo(kBlock + 1);
        const Numbers copy = numbers;
        numbers.pop_back();
        numbers.back() = -1;
        QCOMPARE(numbers.size(), std::size_t{kBlock});
        QCOMPARE(numbers.back(), -1);
        QVERIFY(copy == upTo(kBlock + 1));
    }

    void equalIsWhatHasEqualElements() {
        QVERIFY(upTo(3 * kBlock) == upTo(3 * kBlock)); // of different blocks
        QVERIFY(!(upTo(3 * kBlock) == upTo(3 * kBlock - 1)));
        Numbers other = upTo(3 * kBlock);
        other.replace(kBlock, -1);
        QVERIFY(!(upTo(3 * kBlock) == other));
        QVERIFY((Numbers{1, 2} == Numbers{1, 2}) && !(Numbers{1, 2} == Numbers{1}));
    }
};

MC_TEST(TestPersistentVector)
#include "tst_persistent_vector.moc"
