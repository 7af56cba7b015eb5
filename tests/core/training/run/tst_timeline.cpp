// What the past of a run keeps of its evaluations, and what that takes.

#include "small_runs.h"
#include "support/test_class.h"
#include "training/run/timeline.h"

#include <QtTest>

namespace {

constexpr int kTests = 25;
constexpr std::size_t kKept = 10; ///< matrices of 100 classes
constexpr std::size_t kMatrix = 100 * 100 * sizeof(std::uint32_t);

/// With a test of 100 classes before the first update and after each of the next ones.
mc::History tested(bool withMatrices) {
    mc::History history;
    for (int updates = 0; updates < kTests; ++updates) {
        mc::TestPoint point{updates, static_cast<double>(updates), 1, 0.5};
        if (withMatrices) {
            point.confusion = mc::ConfusionMatrix(100, std::vector<std::uint32_t>(100 * 100));
        }
        history.addEvaluation(mc::Evaluated::Test, point);
    }
    return history;
}

/// Bytes of two states that have these evaluations.
std::size_t bytesWith(const mc::History& history) {
    mc::Trainer trainer(small::experiment(), small::data(), 1);
    mc::LearnerState state = trainer.state();
    state.updates = mc::Timeline::kFirstStride;
    trainer.restore(state, history);
    mc::Timeline timeline;
    timeline.begin(trainer);
    state.updates *= 2;
    trainer.restore(state, history);
    timeline.visit(trainer);
    return timeline.count() == 2 ? timeline.bytes() : 0;
}

} // namespace

class TestTimeline : public QObject {
    Q_OBJECT
private slots:
    void theLatestEvaluationsKeepTheirMatrices() {
        mc::Trainer trainer(small::experiment(), small::data(), 1);
        mc::Timeline timeline;
        timeline.begin(trainer);
        const std::size_t before = timeline.bytes();
        const mc::History history = tested(true);
        for (const mc::TestPoint& point : history.test) { // as they are made, each the latest of its time
            mc::History one;
            one.addEvaluation(mc::Evaluated::Test, point);
            if (one.test.back().confusion.isEmpty()) {
                one.test.back().confusion = mc::ConfusionMatrix(100, std::vector<std::uint32_t>(100 * 100));
            }
            timeline.noteEvaluations(one);
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

    void statesThatShareAMatrixCountItOnce() {
        const std::size_t without = bytesWith(tested(false));
        QVERIFY(without > 0);
        QCOMPARE(bytesWith(tested(true)), without + kKept * kMatrix);
    }
};

MC_TEST(TestTimeline)
#include "tst_timeline.moc"
