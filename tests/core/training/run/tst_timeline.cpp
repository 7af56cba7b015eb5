// What the past of a run keeps of its states and evaluations, and what that takes.

#include "small_runs.h"
#include "support/test_class.h"
#include "training/run/timeline.h"

#include <QtTest>

namespace {

constexpr int kTests = 25;
constexpr std::size_t kKept = 10;       ///< matrices of 100 classes
constexpr std::size_t kCounts = 10'000; ///< of a matrix
constexpr std::size_t kMatrix = kCounts * sizeof(std::uint32_t);

/// A run that learns nothing, but comes to the place after so many updates, and the past that it keeps.
class Course {
public:
    explicit Course(std::size_t states) {
        timeline_.begin(trainer_);
        timeline_.setBudget(states * timeline_.bytes());
    }
    void learn(std::int64_t from, std::int64_t to) {
        mc::LearnerState state = trainer_.state();
        for (state.updates = from; state.updates <= to; ++state.updates) {
            trainer_.restore(state, trainer_.history());
            timeline_.visit(trainer_);
        }
    }
    /// Updates to learn again on the way to a place.
    [[nodiscard]] std::int64_t wayTo(std::int64_t updates) const {
        return updates - timeline_.before({updates, 1})->state.updates;
    }
    [[nodiscard]] const mc::Timeline& timeline() const { return timeline_; }

private:
    mc::Trainer trainer_{small::experiment(), small::data(), 1};
    mc::Timeline timeline_;
};

} // namespace

class TestTimeline : public QObject {
    Q_OBJECT
private slots:
    void theLatestEvaluationsKeepTheirMatrices() {
        mc::Trainer trainer(small::experiment(), small::data(), 1);
        mc::Timeline timeline;
        timeline.begin(trainer);
        const std::size_t before = timeline.bytes();
        for (int updates = 0; updates < kTests; ++updates) { // as they are made, each the latest of its time
            timeline.noteEvaluation(mc::Evaluated::Test,
                                    {updates, static_cast<double>(updates), 1, 0.5, 0,
                                     mc::ConfusionMatrix(100, std::vector<std::uint32_t>(kCounts))});
        }
        QCOMPARE(timeline.bytes(), before + kKept * kMatrix);
        mc::LearnerState state = trainer.state();
        state.updates = kTests;
        const std::vector<mc::TestPoint> points = timeline.evaluationsUpTo(state, mc::Evaluated::Test);
        QCOMPARE(points.size(), std::size_t{kTests});
        for (std::size_t i = 0; i < points.size(); ++i) {
            QCOMPARE(points[i].confusion.isEmpty(), i < kTests - kKept);
        }
        timeline.forgetAfter({}); // but the test before the first update, whose matrix is gone
        QCOMPARE(timeline.bytes(), before);
    }

    void noGapIsLongFarFromWhereTheRunStands_data() {
        QTest::addColumn<int>("states");
        QTest::addColumn<double>("longest"); // in even distances
        QTest::newRow("5") << 5 << 2.5;
        QTest::newRow("10") << 10 << 2.5;
        QTest::newRow("40") << 40 << 3.0;
    }
    void noGapIsLongFarFromWhereTheRunStands() {
        QFETCH(int, states);
        QFETCH(double, longest);
        constexpr std::int64_t kLong = 40'000;
        Course course(static_cast<std::size_t>(states));
        course.learn(1, kLong);
        const std::vector<std::int64_t> places = course.timeline().places();
        QVERIFY(course.timeline().bytes() <= course.timeline().budget());
        QVERIFY(places.size() >= static_cast<std::size_t>(states) * 3 / 4);
        QCOMPARE(places.front(), std::int64_t{0});
        for (std::size_t k = 1; k < places.size(); ++k) {
            QVERIFY2(static_cast<double>(places[k] - places[k - 1]) <= longest * kLong / states,
                     qPrintable(QStringLiteral("%1 to %2").arg(places[k - 1]).arg(places[k])));
        }
    }

    void nearWhereTheRunStandsAWayBackIsShort() {
        Course course(40);
        for (const std::int64_t length : {2000, 40'000}) {
            course.learn(course.timeline().latest().updates + 1, length);
            for (const std::int64_t back : {1, 10, 100, 1000}) {
                QVERIFY(course.wayTo(length - back) <= std::max(mc::Timeline::kLeastStride, back));
            }
        }
        constexpr std::int64_t kMiddle = 20'000;
        course.learn(kMiddle - course.wayTo(kMiddle), kMiddle);
        for (const std::int64_t back : {1, 10, 100}) {
            QVERIFY(course.wayTo(kMiddle - back) <= std::max(mc::Timeline::kLeastStride, back));
        }
    }

    void whatStatesAndEvaluationsShareCountsOnce() {
        mc::History history;
        history.addEvaluation(
            mc::Evaluated::Test,
            {0, 0, 1, 0.5, 0, mc::ConfusionMatrix(100, std::vector<std::uint32_t>(kCounts))});
        mc::Trainer trainer(small::experiment(), small::data(), 1);
        mc::LearnerState state = trainer.state();
        trainer.restore(state, history);
        mc::Timeline timeline;
        timeline.begin(trainer);
        state.updates = mc::Timeline::kLeastStride;
        trainer.restore(state, history);
        timeline.visit(trainer);
        QCOMPARE(timeline.places().size(), std::size_t{2});
        const auto own = static_cast<std::size_t>(mc::bytesOf(state)) + sizeof(mc::TestPoint);
        QCOMPARE(timeline.bytes(), 2 * own + kMatrix);
    }

    void whatAForgottenStateSharedIsNotCounted() {
        mc::History history;
        for (int update = 1; update <= 1000; ++update) {
            history.addTrain({update});
            history.addConcordance({update, 0, std::vector<mc::Concordance>(2)});
            history.addEvaluation(mc::Evaluated::Validation,
                                  {update, 0, 1, 0.5, 0, mc::ConfusionMatrix(2, {1, 0, 0, 1})});
        }
        mc::Trainer trainer(small::experiment(), small::data(), 1);
        mc::Timeline timeline;
        timeline.begin(trainer);
        const std::size_t one = timeline.bytes();
        mc::LearnerState state = trainer.state();
        for (state.updates = 32; state.updates <= 96; state.updates += 32) {
            history.addTrain({2000 + state.updates});
            trainer.restore(state, history);
            timeline.visit(trainer);
        }
        QCOMPARE(timeline.places().size(), std::size_t{4});
        QVERIFY(timeline.bytes() > one);
        timeline.forgetAfter({});
        QCOMPARE(timeline.bytes(), one);
    }
};

MC_TEST(TestTimeline)
#include "tst_timeline.moc"
