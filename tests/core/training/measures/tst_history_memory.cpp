#include "support/test_class.h"
#include "training/measures/history_memory.h"

#include <QtTest>
#include <optional>

namespace {

constexpr std::size_t kCounts = 10'000; ///< of a matrix
constexpr std::size_t kMatrix = kCounts * sizeof(std::uint32_t);

mc::ConfusionMatrix matrix() {
    return mc::ConfusionMatrix(100, std::vector<std::uint32_t>(kCounts));
}

/// A history with so many training points.
mc::History trained(int updates) {
    mc::History history;
    for (int update = 1; update <= updates; ++update) {
        history.addTrain({update});
    }
    return history;
}

} // namespace

/// Bytes of several histories.
class TestHistoryMemory : public QObject {
    Q_OBJECT
private slots:
    void aCurveThatTwoShareCountsOnce() {
        constexpr int kBlock = mc::PersistentVector<mc::TrainPoint>::kBlock;
        const mc::History history = trained(21 * kBlock); // the last block is a copy of its own
        QCOMPARE(mc::bytesOf(history), 21 * kBlock * sizeof(mc::TrainPoint));
        mc::HistoryMemory memory;
        memory.add(history);
        const mc::History copy = history;
        memory.add(copy);
        QCOMPARE(memory.bytes(), 22 * kBlock * sizeof(mc::TrainPoint));
        memory.remove(history);
        QCOMPARE(memory.bytes(), 21 * kBlock * sizeof(mc::TrainPoint));
        const mc::History other = trained(21 * kBlock); // as long, but not the same
        memory.add(other);
        QCOMPARE(memory.bytes(), 42 * kBlock * sizeof(mc::TrainPoint));
    }

    void aMatrixThatTwoShareCountsOnce() {
        mc::History history;
        history.addEvaluation(mc::Evaluated::Test, {1, 0.1, 1, 0.5, 0, matrix()});
        history.addEvaluation(mc::Evaluated::Validation, {1, 0.1, 1, 0.5, 0, matrix()});
        mc::HistoryMemory memory;
        memory.add(history);
        QCOMPARE(memory.bytes(), 2 * (sizeof(mc::TestPoint) + kMatrix));
        memory.add(history.test.front().confusion);
        QCOMPARE(memory.bytes(), 2 * (sizeof(mc::TestPoint) + kMatrix));
        memory.remove(history);
        QCOMPARE(memory.bytes(), kMatrix);
        memory.remove(history.test.front().confusion);
        QCOMPARE(memory.bytes(), std::size_t{0});
    }

    void whatPointsHaveBesideThemCounts() {
        mc::History history;
        const std::size_t points = mc::PersistentVector<mc::ConcordancePoint>::kBlock + 1; // one shared block
        for (std::size_t i = 0; i < points; ++i) {
            history.addConcordance({static_cast<std::int64_t>(i) + 1, 0, std::vector<mc::Concordance>(3)});
        }
        history.addLayers({1, 0, std::vector<mc::LayerMeasures>(4)});
        mc::PredictionStart start;
        start.pairs.resize(2);
        history.addPrediction(start);
        QCOMPARE(mc::bytesOf(history), points * (sizeof(mc::ConcordancePoint) + 3 * sizeof(mc::Concordance)) +
                                           sizeof(mc::LayersPoint) + 4 * sizeof(mc::LayerMeasures) +
                                           sizeof(mc::PredictionStart) +
                                           2 * sizeof(std::optional<mc::PairDifference>));
        mc::HistoryMemory memory;
        memory.add(history);
        QCOMPARE(memory.bytes(), mc::bytesOf(history));
    }
};

MC_TEST(TestHistoryMemory)
#include "tst_history_memory.moc"
