// The bounded log of a course: how it thins out, and what it knows to have missed.

#include "support/test_class.h"
#include "training/records/course_log.h"

#include <QtTest>

namespace {

using Log = mc::CourseLog<mc::CellAddress, mc::CellPoint>;

constexpr mc::CellAddress kCell{1, 2};

mc::CellPoint at(std::int64_t updates, bool kept = false) {
    return {updates, static_cast<double>(updates), 0, 0, kept};
}

Log watching() {
    Log log;
    log.watch(kCell);
    return log;
}

std::vector<std::int64_t> updatesOf(Log& log) {
    std::vector<std::int64_t> all;
    for (const mc::CellPoint& point : log.course({})->points) {
        all.push_back(point.updates);
    }
    return all;
}

} // namespace

class TestCourseLog : public QObject {
    Q_OBJECT
private slots:
    void aLongCourseStaysWithinItsBound() {
        Log log = watching();
        constexpr std::int64_t kUpdates = 10'000;
        for (std::int64_t updates = 0; updates < kUpdates; ++updates) {
            log.add(at(updates));
        }
        const std::vector<std::int64_t> updates = updatesOf(log);
        QVERIFY(updates.size() <= Log::kMostPoints && updates.size() >= Log::kMostPoints / 2);
        for (std::size_t i = 0; i < updates.size(); ++i) {
            QCOMPARE(updates[i], std::int64_t{8} * static_cast<std::int64_t>(i));
        }
        QVERIFY(updates.back() >= kUpdates - 8);
    }

    /// Points of kept states lie at about even distances from wherever the run was opened.
    void keptPointsStayWhereWatchedOnesThinOut() {
        Log log = watching();
        std::vector<mc::CellPoint> kept;
        for (std::int64_t updates = 1; updates < 32'000; updates += 32) {
            kept.push_back(at(updates, true));
        }
        QVERIFY(kept.size() > Log::kMostKept);
        log.fill(32'000, kept);
        QCOMPARE(updatesOf(log).size(), Log::kMostKept - 12); // every second one of 1000
        QCOMPARE(updatesOf(log).at(1), std::int64_t{65});
        for (std::int64_t updates = 32'000; updates < 40'000; ++updates) {
            log.add(at(updates));
        }
        const std::vector<std::int64_t> updates = updatesOf(log);
        QVERIFY(updates.size() <= Log::kMostPoints);
        QCOMPARE(updates.at(1), std::int64_t{65});
        QCOMPARE(updates.at(499), std::int64_t{1 + 64 * 499});
        QVERIFY(std::ranges::is_sorted(updates));
    }

    void itKnowsWhatItHasMissed() {
        using Spans = std::vector<mc::UpdateSpan>;
        Log log = watching();
        QCOMPARE(log.missedBefore(0), Spans{});
        QCOMPARE(log.missedBefore(10), (Spans{{0, 10}}));
        log.add(at(10));
        log.add(at(11));
        log.add(at(20));
        QCOMPARE(log.missedBefore(22), (Spans{{0, 10}, {12, 20}, {21, 22}}));
        log.goTo(15);
        QCOMPARE(log.missedBefore(15), (Spans{{0, 10}, {12, 15}}));
        QCOMPARE(updatesOf(log), (std::vector<std::int64_t>{10, 11}));
        log.fill(15, {at(3, true), at(13, true)});
        QCOMPARE(log.missedBefore(15), Spans{});
        QCOMPARE(updatesOf(log), (std::vector<std::int64_t>{3, 10, 11, 13}));
        log.watch(std::nullopt);
        QVERIFY(log.course({}) == nullptr);
        log.watch(kCell);
        QCOMPARE(updatesOf(log).size(), std::size_t{4});
        log.watch(mc::CellAddress{1, 3});
        QVERIFY(updatesOf(log).empty());
        QCOMPARE(log.missedBefore(15), (Spans{{0, 15}}));
    }

    /// The way forward takes the same course again.
    void whatLiesAheadComesBack() {
        Log log = watching();
        for (std::int64_t updates = 0; updates < 100; ++updates) {
            log.add(at(updates));
        }
        log.goTo(10);
        QCOMPARE(updatesOf(log).size(), std::size_t{10});
        QVERIFY(!log.missesBefore(10));
        log.add(at(10));
        QCOMPARE(updatesOf(log).back(), std::int64_t{10});
        log.goTo(100);
        QCOMPARE(updatesOf(log).size(), std::size_t{100});
        QVERIFY(!log.missesBefore(100));
        log.goTo(40);
        log.forgetAfter(40); // by a what-if there
        log.goTo(60);
        QCOMPARE(updatesOf(log).size(), std::size_t{40});
        QCOMPARE(log.missedBefore(60), (std::vector<mc::UpdateSpan>{{40, 60}}));
    }

    void aMissedUpdateIsRecordedOnTheWayThroughIt() {
        using Spans = std::vector<mc::UpdateSpan>;
        Log log = watching();
        log.add(at(20));
        log.goTo(5);
        log.add(at(5));
        log.add(at(6));
        QCOMPARE(log.missedBefore(7), (Spans{{0, 5}}));
        QCOMPARE(log.missedBefore(21), (Spans{{0, 5}, {7, 20}}));
        log.fill(21, {at(3, true), at(9, true)});
        log.goTo(9);
        log.add(at(9)); // in place of the kept one
        log.goTo(21);
        QCOMPARE(updatesOf(log), (std::vector<std::int64_t>{3, 5, 6, 9, 20}));
        QVERIFY(!log.course({})->points[3].kept);
    }

    void aFullCourseIsFilledInWithinItsBound() {
        Log log = watching();
        constexpr auto kFirst = std::int64_t{2 * Log::kMostKept};
        for (std::int64_t updates = kFirst; updates < kFirst + std::int64_t{Log::kMostPoints}; ++updates) {
            log.add(at(updates));
        }
        QCOMPARE(updatesOf(log).size(), Log::kMostPoints);
        std::vector<mc::CellPoint> kept;
        for (std::int64_t updates = 0; updates < kFirst; updates += 2) {
            kept.push_back(at(updates, true));
        }
        log.fill(kFirst + std::int64_t{Log::kMostPoints}, kept);
        QVERIFY(updatesOf(log).size() <= Log::kMostPoints);
        QCOMPARE(std::ranges::count(log.course({})->points, true, &mc::CellPoint::kept),
                 std::ptrdiff_t{Log::kMostKept});
    }

    void aCourseIsSharedUntilSomethingIsNew() {
        Log log = watching();
        log.add(at(0));
        const auto course = log.course(at(1));
        QCOMPARE(course->points.size(), std::size_t{2});
        QVERIFY(log.course(at(1)) == course);
        mc::CellPoint changed = at(1);
        changed.error = 1; // as by an intervention
        QVERIFY(log.course(changed) != course);
        QCOMPARE(log.course(changed)->points.back(), changed);
        log.add(at(1));
        QCOMPARE(log.course(at(2))->points.size(), std::size_t{3});
        QCOMPARE(course->points.size(), std::size_t{2});
    }
};

MC_TEST(TestCourseLog)
#include "tst_course_log.moc"
