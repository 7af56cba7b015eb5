#include "support/test_class.h"
#include "training/measures/evaluation_log.h"
#include "training/measures/history_memory.h"

#include <QtTest>

using enum mc::Evaluated;

namespace {

mc::ConfusionMatrix smallMatrix() {
    return mc::ConfusionMatrix(2, {1, 2, 3, 4});
}

mc::TestPoint point(std::int64_t updates, double accuracy, std::size_t interventions = 0,
                    const mc::ConfusionMatrix& confusion = {}) {
    return {updates, static_cast<double>(updates), 1, accuracy, interventions, confusion};
}

} // namespace

class TestEvaluationLog : public QObject {
    Q_OBJECT
private slots:
    void cleanup() {
        log_ = {};
        memory_ = {};
    }

    void itKnowsWhereThereIsAnEvaluation() {
        log_.add(Validation, point(3, 0.5), memory_);
        log_.add(Test, point(7, 0.5, 2), memory_);
        for (std::int64_t updates = 0; updates < 10; ++updates) {
            QCOMPARE(log_.hasOneAt(updates), updates == 3 || updates == 7);
        }
    }

    void ofSeveralAtOneUpdateTheLatestThatIsInForce() {
        log_.add(Test, point(3, 0.3), memory_);
        log_.add(Test, point(7, 0.7, 1), memory_);
        log_.add(Test, point(7, 0.6, 0), memory_);
        log_.add(Validation, point(5, 0.5), memory_);
        const auto accuracies = [&](std::int64_t updates, std::size_t interventions) {
            std::vector<double> values;
            for (const mc::TestPoint& one : log_.upTo(updates, interventions, Test)) {
                values.push_back(one.accuracy);
            }
            return values;
        };
        QCOMPARE(accuracies(7, 1), (std::vector{0.3, 0.7}));
        QCOMPARE(accuracies(7, 0), (std::vector{0.3, 0.6}));
        QCOMPARE(accuracies(6, 1), (std::vector{0.3}));
        log_.forgetBeyond(0, memory_);
        QCOMPARE(accuracies(7, 1), (std::vector{0.3, 0.6}));
        log_.forgetAfter(3, memory_);
        QCOMPARE(accuracies(7, 1), (std::vector{0.3}));
    }

    void itTakesAllEvaluationsOfAHistory() {
        mc::History history;
        history.addEvaluation(Validation, point(1, 0.1));
        history.addEvaluation(Validation, point(2, 0.2));
        history.addEvaluation(Test, point(2, 0.3));
        log_.add(history, memory_);
        QCOMPARE(log_.upTo(2, 0, Validation).size(), std::size_t{2});
        QCOMPARE(log_.upTo(2, 0, Test).size(), std::size_t{1});
        QCOMPARE(log_.upTo(2, 0, Test).front().accuracy, 0.3);
    }

    void aMatrixStaysWhereTheSameEvaluationComesWithout() {
        log_.add(Test, point(3, 0.3, 0, smallMatrix()), memory_);
        const std::size_t bytes = memory_.bytes();
        QVERIFY(bytes > 0);
        log_.add(Test, point(3, 0.4), memory_);
        QCOMPARE(memory_.bytes(), bytes);
        const std::vector<mc::TestPoint> points = log_.upTo(3, 0, Test);
        QCOMPARE(points.size(), std::size_t{1});
        QCOMPARE(points.front().accuracy, 0.4);
        QVERIFY(!points.front().confusion.isEmpty());
        log_.add(Test, point(3, 0.4, 0, smallMatrix()), memory_); // another one in its place
        QCOMPARE(memory_.bytes(), bytes);
        log_.forgetAfter(2, memory_);
        QCOMPARE(memory_.bytes(), std::size_t{0});
    }

private:
    mc::EvaluationLog log_;
    mc::HistoryMemory memory_;
};

MC_TEST(TestEvaluationLog)
#include "tst_evaluation_log.moc"
