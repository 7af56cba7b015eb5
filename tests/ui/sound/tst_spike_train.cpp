#include "learning/rules.h"
#include "runtime/runner.h"
#include "sound/spike_train.h"
#include "support/frames.h"
#include "support/test_class.h"

#include <QTest>

using namespace mc;
using namespace mc::ui;

namespace {

constexpr CellChoice kFiring{1, 3};

/// A presentation of 20 ms in which the cell spikes at every fifth step, 5, 10, 15 and 20.
test::Draft presented(int step, double speed = 30) {
    test::Draft made = test::draft({.layers = {784, 40, 10}, .step = step});
    for (int spike = 5; spike <= 20; spike += 5) {
        test::setSpike(*made.record, kFiring.layer, kFiring.cell, spike);
    }
    made.frame.playing = true;
    made.frame.speedAsked = speed;
    return made;
}

/// At which of the steps the cell spikes, from 1.
QList<int> spikesOf(const SpikeTrain& train) {
    QList<int> steps;
    for (std::size_t k = 0; k < train.steps.size(); ++k) {
        if (train.steps[k].spike) {
            steps.append(static_cast<int>(k) + 1);
        }
    }
    return steps;
}

} // namespace

/// What of a run is heard: the steps that have happened from one frame to the next.
class TestSpikeTrain : public QObject {
    Q_OBJECT

private slots:
    void stepsAreReadOnceWhileTheyPass() {
        SpikeTrainReader reader;
        QVERIFY(reader.next(presented(4).frame, kFiring).steps.empty()); // what was before it came to hear
        const SpikeTrain train = reader.next(presented(11).frame, kFiring);
        QCOMPARE(train.steps.size(), std::size_t{7}); // 5 ... 11
        QCOMPARE(spikesOf(train), (QList<int>{1, 6}));
        QCOMPARE(train.secondsPerStep, 1.0 / 30);
        QVERIFY(train.continues);
        QVERIFY(reader.next(presented(11).frame, kFiring).steps.empty());
    }

    void thePresentationsOneAfterAnotherAreReadWithoutAGap() {
        SpikeTrainReader reader;
        (void)reader.next(presented(18).frame, kFiring);
        test::Draft next = presented(6);
        next.frame.position.sample = 1;
        const SpikeTrain train = reader.next(next.frame, kFiring);
        QCOMPARE(train.steps.size(), std::size_t{8}); // 19, 20, 1 ... 6
        QCOMPARE(spikesOf(train), (QList<int>{2, 7}));
        QVERIFY(train.continues);
    }

    void batchesAndEpochsFollowOneAnotherToo() {
        for (const bool epoch : {false, true}) {
            SpikeTrainReader reader;
            test::Draft last = presented(20);
            last.frame.position.sample = 63;
            last.frame.position.batch = epoch ? 937 : 4;
            (void)reader.next(last.frame, kFiring);
            test::Draft next = presented(2);
            next.frame.position.epoch = epoch ? 1 : 0;
            next.frame.position.batch = epoch ? 0 : 5;
            const SpikeTrain train = reader.next(next.frame, kFiring);
            QCOMPARE(train.steps.size(), std::size_t{2});
            QVERIFY(train.continues);
        }
    }

    void ofPresentationsThatPassWholeEachOnShowIsStretched() {
        SpikeTrainReader reader;
        (void)reader.next(presented(20, kFullSpeed).frame, kFiring);
        test::Draft next = presented(20, kFullSpeed);
        next.frame.position.sample = 1;
        const SpikeTrain train = reader.next(next.frame, kFiring);
        QCOMPARE(spikesOf(train), (QList<int>{5, 10, 15, 20}));
        QVERIFY(!train.continues); // where others are heard still, it is left out
        QCOMPARE(train.secondsPerStep, SpikeTrainReader::kSecondsPerPresentation / 20);
    }

    void aStepThatAPersonTakesIsHeardAtOnce() {
        SpikeTrainReader reader;
        test::Draft before = presented(4);
        before.frame.playing = false;
        (void)reader.next(before.frame, kFiring);
        test::Draft after = presented(5, kFullSpeed);
        after.frame.playing = false;
        const SpikeTrain train = reader.next(after.frame, kFiring);
        QCOMPARE(spikesOf(train), QList<int>{1});
        QCOMPARE(train.steps.size(), std::size_t{1});
        QCOMPARE(train.secondsPerStep, SpikeTrainReader::kSteppedStep);
    }

    void goingBackIsSilent() {
        SpikeTrainReader reader;
        (void)reader.next(presented(15).frame, kFiring);
        QVERIFY(reader.next(presented(10).frame, kFiring).steps.empty());
        QCOMPARE(spikesOf(reader.next(presented(15).frame, kFiring)), QList<int>{5}); // 11 ... 15 once more
    }

    void anotherRunBeginsSilently() {
        SpikeTrainReader reader;
        (void)reader.next(presented(3).frame, kFiring);
        test::Draft other = presented(10);
        other.frame.run = 2;
        QVERIFY(reader.next(other.frame, kFiring).steps.empty());
    }

    void anImageThatIsAskedAboutIsHeardOnce() {
        SpikeTrainReader reader;
        test::Draft paused = presented(5);
        paused.frame.playing = false;
        (void)reader.next(paused.frame, kFiring);
        test::Draft asked = presented(5);
        asked.frame.playing = false;
        asked.record->use = ImageUse::Question;
        QCOMPARE(spikesOf(reader.next(asked.frame, kFiring)), (QList<int>{5, 10, 15, 20}));
        QVERIFY(reader.next(asked.frame, kFiring).steps.empty());
        QVERIFY(reader.next(paused.frame, kFiring).steps.empty()); // the sample of before is back
    }

    void burstsOfVipAndSstAreToldApartAndAreLouderForMoreSpikes() {
        test::Draft made = presented(20);
        test::setBurst(*made.record, kFiring.layer, kFiring.cell, 1, 1);
        test::setBurst(*made.record, kFiring.layer, kFiring.cell, 2, 3);
        test::setBurst(*made.record, kFiring.layer, kFiring.cell, 3, -2);
        const std::vector<FiredStep> steps = firedSteps(*made.record, kFiring, 1, 4);
        QCOMPARE(steps.size(), std::size_t{4});
        QVERIFY(steps[0].vip > 0 && steps[0].sst == 0);
        QVERIFY(steps[1].vip > steps[0].vip && steps[1].vip < 1);
        QVERIFY(steps[2].sst > 0 && steps[2].vip == 0);
        QVERIFY(steps[3] == FiredStep{});
    }

    void gradedErrorsSoundByTheirSize() {
        test::Draft made = test::draft({.layers = {784, 40, 10}, .spikingErrors = false});
        Matrix& error = made.record->layers[0].error;
        error(kFiring.cell, 0) = 0.25F;
        error(kFiring.cell, 1) = -0.5F;
        error(kFiring.cell + 1, 1) = 1; // the largest of the layer
        const std::vector<FiredStep> steps = firedSteps(*made.record, kFiring, 1, 3);
        QCOMPARE(steps[0].vip, 0.25F);
        QCOMPARE(steps[1].sst, 0.5F);
        QVERIFY(steps[2] == FiredStep{});
    }

    void everyRuleIsHeardInAConvolutionToo_data() {
        QTest::addColumn<QString>("rule");
        for (const Rule& rule : rules()) {
            const QString name =
                QString::fromUtf8(rule.name.data(), static_cast<qsizetype>(rule.name.size()));
            QTest::newRow(qPrintable(name)) << name;
        }
    }

    void everyRuleIsHeardInAConvolutionToo() {
        QFETCH(const QString, rule);
        Experiment experiment;
        experiment.network = "28x28-2c5-p2-10";
        experiment.rule = rule.toStdString();
        experiment.data.trainImages = 40;
        experiment.data.testImages = 10;
        experiment.learning.batch = 4;
        Runner runner(experiment);
        FramePtr frame = runner.settle();
        SpikeTrainReader reader;
        for (int sample = 0; sample < 9; ++sample) { // over two updates
            runner.post(command::Step{StepUnit::Sample, 1});
            frame = runner.settle();
            const Eigen::VectorXi counts = frame->presentation->layers[0].spikes.cast<int>().rowwise().sum();
            Eigen::Index most = 0;
            const int spikes = counts.maxCoeff(&most);
            SpikeTrainReader before = reader;
            const SpikeTrain train = before.next(*frame, {1, static_cast<int>(most)});
            (void)reader.next(*frame, {1, 0});
            if (sample > 0) {
                QCOMPARE(train.steps.size(), static_cast<std::size_t>(frame->presentation->steps));
                QCOMPARE(spikesOf(train).size(), qsizetype{spikes});
                QVERIFY(train.continues);
            }
        }
    }

    void aCellThatIsNotThereIsSilent() {
        SpikeTrainReader reader;
        (void)reader.next(presented(4).frame, {});
        QVERIFY(reader.next(presented(11).frame, {}).steps.empty());
        QVERIFY(reader.next(presented(20).frame, {1, 40}).steps.empty());
        QVERIFY(reader.next(presented(20).frame, {3, 0}).steps.empty());
    }
};

MC_TEST(TestSpikeTrain)
#include "tst_spike_train.moc"
