#include "small_runs.h"
#include "support/test_class.h"

#include <QtTest>
#include <cmath>

namespace {

void addRecordedRuns() {
    QTest::addColumn<int>("encoder");
    QTest::addColumn<bool>("spiking");
    QTest::newRow("direct, graded") << 0 << false;
    QTest::newRow("direct, spiking") << 0 << true;
    QTest::newRow("poisson, spiking") << 2 << true;
}

mc::Experiment fetchRecordedRun() {
    QFETCH(const int, encoder);
    QFETCH(const bool, spiking);
    mc::Experiment experiment = small::experiment();
    experiment.encoder = static_cast<mc::Encoder>(encoder);
    experiment.errorCells.mode = spiking ? mc::ErrorMode::Spiking : mc::ErrorMode::Graded;
    experiment.errorCells.quantumMode = mc::QuantumMode::Adaptive;
    return experiment;
}

template <class Array> Array laneOf(const Array& all, int lanes, int lane) {
    return all(Eigen::all, Eigen::seqN(lane, all.cols() / lanes, lanes));
}

/// Whether a record is what a lane of a batch computed, bit for bit.
bool isLane(const mc::PresentationRecord& record, const mc::Presentation& p, int lane) {
    bool same = record.label == p.labels[static_cast<std::size_t>(lane)] && record.steps == p.steps;
    for (std::size_t k = 0; k < p.layers.size(); ++k) {
        const mc::LayerActivity& a = p.layers[k];
        const mc::LayerRecord& r = record.layers[k];
        same = same && small::sameBits(r.membrane, laneOf(a.membrane, p.lanes, lane)) &&
               small::sameBits(r.trace, laneOf(a.trace, p.lanes, lane)) &&
               small::sameBits(r.apical, laneOf(a.apical, p.lanes, lane)) &&
               small::sameBits(r.error, laneOf(a.error, p.lanes, lane));
    }
    if (record.inputSpikes) {
        same = same && record.input == laneOf(p.spikes, p.lanes, lane);
    }
    return same;
}

} // namespace

class TestTrainerRecord : public QObject {
    Q_OBJECT
private slots:
    void beforeTheFirstStepThereIsNone();
    void aRecordIsTheLaneThatTheBatchComputes_data() { addRecordedRuns(); }
    void aRecordIsTheLaneThatTheBatchComputes();
    void aRecordShowsItsImage();
    void spikesAndBurstsFitThePotentials_data() { addRecordedRuns(); }
    void spikesAndBurstsFitThePotentials();
    void lossAndPredictionGrowWithTheSteps();
    void theLastSampleOfABatchIsShownAtItsEnd_data() { addRecordedRuns(); }
    void theLastSampleOfABatchIsShownAtItsEnd();
    void afterABatchOfOneTheNextSampleIsShown();
    void afterAJumpTheSamplePresentedIsShown();
    void theSampleOnShowStaysWhileACellIsLookedAt();
};

void TestTrainerRecord::beforeTheFirstStepThereIsNone() {
    mc::Trainer trainer(small::experiment(), small::data(), 1);
    QVERIFY(!trainer.record());
    small::learn(trainer, 1);
    QVERIFY(trainer.record());
    mc::Trainer resumed(trainer.experiment(), small::data(), 1, trainer.state(), trainer.history());
    QVERIFY(!resumed.record());
}

void TestTrainerRecord::aRecordIsTheLaneThatTheBatchComputes() {
    mc::Trainer trainer(fetchRecordedRun(), small::data(), 1);
    small::learn(trainer, 2); // adaptive quanta differ from the fixed one by now
    for (const int sample : {0, mc::kBlockLanes - 1, mc::kBlockLanes, 39}) {
        mc::Trainer copy(trainer.experiment(), small::data(), 1, trainer.state(), trainer.history());
        copy.advance(sample * 6 + 4);
        QCOMPARE(copy.position().sample, std::int64_t{sample});
        const auto record = copy.record();
        QVERIFY(record);
        small::learn(copy, 1);
        QVERIFY(isLane(*record, copy.lastBlocks()[static_cast<std::size_t>(sample / mc::kBlockLanes)],
                       sample % mc::kBlockLanes));
    }
}

void TestTrainerRecord::aRecordShowsItsImage() {
    mc::Trainer trainer(small::experiment(), small::data(), 1);
    trainer.advance(6 * 33 + 1);
    const auto record = trainer.record();
    const mc::ImageSet& images = trainer.data()->train;
    const auto image = images.image(record->imageIndex);
    QCOMPARE(record->image, std::vector<std::uint8_t>(image.begin(), image.end()));
    QCOMPARE(record->label, int{images.labels[record->imageIndex]});
    QVERIFY(record->shape == images.shape);
    QVERIFY(!record->inputSpikes);
    QCOMPARE(record->input.size(), mc::Index{0});
}

void TestTrainerRecord::spikesAndBurstsFitThePotentials() {
    mc::Trainer trainer(fetchRecordedRun(), small::data(), 1);
    small::learn(trainer, 1);
    trainer.advance(50);
    const auto record = trainer.record();
    const bool spiking = trainer.experiment().errorCells.mode == mc::ErrorMode::Spiking;
    QCOMPARE(record->layers.size(), std::size_t{3});
    for (const mc::LayerRecord& layer : record->layers) {
        QCOMPARE(layer.membrane.cols(), mc::Index{6});
        QCOMPARE(layer.quantum > 0, spiking);
        QCOMPARE(layer.bursts.size() > 0, spiking);
        for (mc::Index i = 0; i < layer.membrane.size(); ++i) {
            QCOMPARE(layer.spikes.data()[i] == 1,
                     layer.membrane.data()[i] >= static_cast<float>(record->circuit.theta));
        }
    }
    if (spiking) {
        QVERIFY(record->layers.back().bursts.cwiseAbs().maxCoeff() > 0);
        for (const mc::LayerRecord& layer : record->layers) {
            QVERIFY((layer.bursts.cast<float>() * layer.quantum - layer.error).isZero(1e-6F));
        }
    }
}

void TestTrainerRecord::lossAndPredictionGrowWithTheSteps() {
    mc::Trainer trainer(small::experiment(), small::data(), 1);
    small::learn(trainer, 1);
    const auto record = trainer.record(); // the last of 40: lane 7 of the second block
    const mc::Presentation& block = trainer.lastBlocks()[1];
    QCOMPARE(record->loss.size(), std::size_t{6});
    QVERIFY(std::ranges::is_sorted(record->loss));
    QVERIFY(std::abs(record->loss.back() / block.loss[7] - 1) < 1e-12);
    QCOMPARE(record->prediction.back(), block.predictions[7]);
    const mc::Matrix& x = record->layers.back().trace;
    for (mc::Index t = 0; t < 6; ++t) {
        const mc::Vector sum = x.leftCols(t + 1).rowwise().sum();
        QVERIFY((record->outputSum.col(t) - sum).isZero(1e-5F));
    }
}

void TestTrainerRecord::theLastSampleOfABatchIsShownAtItsEnd() {
    mc::Trainer trainer(fetchRecordedRun(), small::data(), 1);
    for (const int last : {39, 29, 39}) {
        small::learn(trainer, 1);
        QCOMPARE(trainer.position().sample, std::int64_t{last});
        const auto record = trainer.record();
        QVERIFY(record);
        QVERIFY(isLane(*record, trainer.lastBlocks().back(), last % mc::kBlockLanes));
    }
}

/// Stepping through: batches of one, a record looked at after every step.
void TestTrainerRecord::afterABatchOfOneTheNextSampleIsShown() {
    mc::Experiment experiment = small::experiment();
    experiment.learning.batch = 1;
    mc::Trainer trainer(experiment, small::data(), 1);
    small::learn(trainer, 1);
    const auto finished = trainer.record();
    trainer.advance(1);
    const auto next = trainer.record();
    QVERIFY(next->imageIndex != finished->imageIndex);
    small::learn(trainer, 1);
    QVERIFY(isLane(*next, trainer.lastBlocks()[0], 0));
}

void TestTrainerRecord::afterAJumpTheSamplePresentedIsShown() {
    mc::Experiment experiment = small::experiment();
    experiment.learning.batch = 35; // two like batches: the last sample of each has the same place
    mc::Trainer trainer(experiment, small::data(), 1);
    small::learn(trainer, 1);
    const auto finished = trainer.record();
    trainer.advance(34 * 6 + 1);
    QVERIFY(trainer.record()->imageIndex != finished->imageIndex);
}

/// A cell is looked at in the first block of a batch, which the one on show is not of.
void TestTrainerRecord::theSampleOnShowStaysWhileACellIsLookedAt() {
    mc::Trainer trainer(small::experiment(), small::data(), 1);
    trainer.watchCourses({1, 2}, {});
    trainer.advance(6 * (mc::kBlockLanes + 3) + 4);
    const auto record = trainer.record();
    QVERIFY(trainer.cellNow());
    const mc::ShownInput shown = trainer.shownInput();
    QCOMPARE(shown.record, record);
    QVERIFY(shown.block);
    QVERIFY(isLane(*record, *shown.block, shown.lane));
}

MC_TEST(TestTrainerRecord)
#include "tst_trainer_record.moc"
