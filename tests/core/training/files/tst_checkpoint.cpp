#include "base/errors.h"
#include "small_runs.h"
#include "support/test_class.h"
#include "training/files/checkpoint.h"

#include <QTemporaryDir>
#include <QtTest>
#include <filesystem>
#include <limits>

namespace {

std::filesystem::path pathIn(const QTemporaryDir& folder) {
    return std::filesystem::path(folder.path().toStdString()) / "run.mcz";
}

void write(const std::filesystem::path& path, const mc::Trainer& trainer) {
    mc::writeCheckpoint(path, trainer.experiment(), trainer.state(), trainer.history());
}

void addRuns() {
    QTest::addColumn<QString>("rule");
    QTest::addColumn<bool>("adaptive");
    QTest::addColumn<bool>("additions");
    QTest::newRow("microcircuit, fixed quanta") << "microcircuit" << false << false;
    QTest::newRow("microcircuit, adaptive quanta") << "microcircuit" << true << false;
    QTest::newRow("symmetric, fixed quanta") << "symmetric" << false << false;
    QTest::newRow("microcircuit, additions") << "microcircuit" << true << true;
    QTest::newRow("bp, additions") << "bp" << false << true;
}

mc::Experiment fetchRun() {
    QFETCH(const QString, rule);
    QFETCH(const bool, adaptive);
    QFETCH(const bool, additions);
    mc::Experiment experiment = additions ? small::withAdditions(small::experiment()) : small::experiment();
    experiment.rule = rule.toStdString();
    experiment.encoder = mc::Encoder::Poisson;
    experiment.errorCells.quantumMode = adaptive ? mc::QuantumMode::Adaptive : mc::QuantumMode::Fixed;
    return experiment;
}

} // namespace

class TestCheckpoint : public QObject {
    Q_OBJECT
private slots:
    void aCheckpointReadsBackBitForBit_data() { addRuns(); }
    void aCheckpointReadsBackBitForBit();
    void goingOnFromACheckpointIsNeverHavingStopped_data();
    void goingOnFromACheckpointIsNeverHavingStopped();
    void goingOnKeepsALongHistory();
    void extremeWeightsReadBack();
    void whatCouldNotBeReadIsNotWritten();
};

void TestCheckpoint::aCheckpointReadsBackBitForBit() {
    const QTemporaryDir folder;
    mc::Trainer trainer(fetchRun(), small::dividedData(10), 1);
    small::learn(trainer, 5);
    QVERIFY(trainer.test() && trainer.evaluate(mc::Evaluated::Test));
    trainer.advance(17);
    write(pathIn(folder), trainer);
    const mc::Checkpoint read = mc::readCheckpoint(pathIn(folder));
    QVERIFY(read.experiment == trainer.experiment());
    QVERIFY(small::sameBits(read.state, trainer.state()));
    QVERIFY(small::same(read.history, trainer.history()));
    QCOMPARE(read.state.presented, std::int64_t{17});
    QVERIFY(!read.history.train.empty() && !read.history.test.empty() && !read.history.validation.empty() &&
            !read.history.concordance.empty());
}

void TestCheckpoint::goingOnFromACheckpointIsNeverHavingStopped_data() {
    QTest::addColumn<QString>("rule");
    QTest::addColumn<bool>("adaptive");
    QTest::addColumn<bool>("additions");
    QTest::addColumn<int>("batches");
    QTest::addColumn<int>("steps");
    QTest::newRow("before the first step") << "microcircuit" << false << false << 0 << 0;
    QTest::newRow("within the first batch") << "microcircuit" << false << false << 0 << 5;
    QTest::newRow("at a batch's end") << "microcircuit" << true << false << 3 << 0;
    QTest::newRow("within a batch") << "microcircuit" << true << false << 3 << 100;
    QTest::newRow("at an epoch's end") << "microcircuit" << false << false << 2 << 0;
    QTest::newRow("symmetric") << "symmetric" << false << false << 3 << 1;
    QTest::newRow("additions, before the first step") << "microcircuit" << true << true << 0 << 0;
    QTest::newRow("additions, within a batch") << "microcircuit" << true << true << 3 << 100;
}

void TestCheckpoint::goingOnFromACheckpointIsNeverHavingStopped() {
    QFETCH(const int, batches);
    QFETCH(const int, steps);
    const QTemporaryDir folder;
    mc::Trainer straight(fetchRun(), small::data(), 1);
    small::learn(straight, batches);
    if (steps > 0) {
        straight.advance(steps);
    }
    write(pathIn(folder), straight);
    mc::Checkpoint read = mc::readCheckpoint(pathIn(folder));
    mc::Trainer resumed(read.experiment, small::data(), 2, std::move(read.state), std::move(read.history));
    QVERIFY(resumed.position() == straight.position());
    QCOMPARE(resumed.stepsLeftInBatch(), straight.stepsLeftInBatch());
    small::learn(straight, 4);
    small::learn(resumed, 4);
    QVERIFY(small::sameBits(resumed.state(), straight.state()));
    QVERIFY(small::same(resumed.history(), straight.history()));
    QVERIFY(small::same(*resumed.test(), *straight.test()));
}

void TestCheckpoint::goingOnKeepsALongHistory() {
    // Long enough that points were merged and the last one is not complete.
    const QTemporaryDir folder;
    mc::Experiment experiment = small::experiment();
    experiment.network = "16-3";
    experiment.circuit.steps = 1;
    experiment.learning.batch = 2;
    mc::Trainer straight(experiment, small::data(20, 1), 1);
    small::learn(straight, 2 * 2048 + 3);
    write(pathIn(folder), straight);
    mc::Checkpoint read = mc::readCheckpoint(pathIn(folder));
    mc::Trainer resumed(read.experiment, small::data(20, 1), 1, std::move(read.state),
                        std::move(read.history));
    small::learn(straight, 10);
    small::learn(resumed, 10);
    QCOMPARE(straight.history().trainStride, std::int64_t{4});
    QVERIFY(small::same(resumed.history(), straight.history()));
}

void TestCheckpoint::extremeWeightsReadBack() {
    using Limits = std::numeric_limits<float>;
    const QTemporaryDir folder;
    const mc::Experiment experiment = small::experiment();
    mc::LearnerState state = mc::makeLearnerState(experiment);
    state.network.layers[0].forward.leftCols(4) << mc::Matrix::Constant(12, 1, Limits::max()),
        mc::Matrix::Constant(12, 1, Limits::denorm_min()), mc::Matrix::Constant(12, 1, -0.0F),
        mc::Matrix::Constant(12, 1, Limits::lowest());
    state.errorRms = {1e-300, 1.0 / 3, -1.0};
    mc::writeCheckpoint(pathIn(folder), experiment, state, {});
    QVERIFY(small::sameBits(mc::readCheckpoint(pathIn(folder)).state, state));
}

/// A checkpoint that is written must be one that can be read; else a run is lost at the moment it was to be
/// saved.
void TestCheckpoint::whatCouldNotBeReadIsNotWritten() {
    const QTemporaryDir folder;
    const mc::Experiment experiment = small::experiment();
    mc::LearnerState state = mc::makeLearnerState(experiment);
    state.network.layers[1].feedback(0, 0) = std::numeric_limits<float>::quiet_NaN();
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, mc::writeCheckpoint(pathIn(folder), experiment, state, {}));
    QVERIFY(!std::filesystem::exists(pathIn(folder)));
    state = mc::makeLearnerState(experiment);
    state.errorRms[1] = std::numeric_limits<double>::infinity();
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, mc::writeCheckpoint(pathIn(folder), experiment, state, {}));
    QVERIFY(!std::filesystem::exists(pathIn(folder)));
}

MC_TEST(TestCheckpoint)
#include "tst_checkpoint.moc"
