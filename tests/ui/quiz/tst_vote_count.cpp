#include "quiz/vote_count.h"
#include "support/test_class.h"

#include <QTest>

using namespace mc::ui;

/// How votes are counted.
class TestVoteCount : public QObject {
    Q_OBJECT
private slots:
    void votesAreAddedAndTakenAway() {
        VoteCount count(3);
        QVERIFY(count.add(0) && count.add(2) && count.add(2));
        QCOMPARE(count.votes(), (std::vector<int>{1, 0, 2}));
        QVERIFY(count.remove(2));
        QVERIFY(!count.remove(1)); // there is none
        QCOMPARE(count.total(), 2);
        QCOMPARE(count.share(0), 0.5);
        count.clear();
        QCOMPARE(count.total(), 0);
        QCOMPARE(count.share(0), 0.0);
    }

    void theLastVoteIsTakenBackFirst() {
        VoteCount count(2);
        count.add(0);
        count.add(1);
        count.add(0);
        count.remove(1);
        QCOMPARE(count.takeBack(), std::optional<std::size_t>(0));
        QCOMPARE(count.takeBack(), std::optional<std::size_t>(0));
        QVERIFY(!count.takeBack());
        QCOMPARE(count.total(), 0);
    }

    void typedNumbersAreNotTakenBackOneByOne() {
        VoteCount count(2);
        count.add(0);
        QVERIFY(count.set(0, 17));
        count.add(1);
        QCOMPARE(count.takeBack(), std::optional<std::size_t>(1));
        QVERIFY(!count.takeBack());
        QCOMPARE(count.votes(), (std::vector<int>{17, 0}));
    }

    void numbersStayWithinBounds() {
        VoteCount count(std::vector<int>{-4, 1'000'000});
        QCOMPARE(count.votes(), (std::vector<int>{0, VoteCount::kMost}));
        QVERIFY(!count.add(1));
        QVERIFY(!count.add(2) && !count.set(2, 1)); // no such option
        QVERIFY(count.set(0, -1) == false);
    }
};

MC_TEST(TestVoteCount)
#include "tst_vote_count.moc"
