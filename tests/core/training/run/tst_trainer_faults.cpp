#include "base/errors.h"
#include "small_runs.h"
#include "support/test_class.h"

#include <QtTest>
#include <limits>
#include <string>

namespace {

/// The field a refused trainer names; empty if it is not refused.
std::string refusedField(const mc::Experiment& experiment, const mc::DatasetPtr& data, int threads = 1) {
    try {
        const mc::Trainer trainer(experiment, data, threads);
    } catch (const mc::BadParameter& fault) {
        return fault.field;
    }
    return "";
}

} // namespace

class TestTrainerFaults : public QObject {
    Q_OBJECT
private slots:
    void imagesOfAnotherSizeAreRefused();
    void labelsBeyondTheOutputLayerAreRefused_data();
    void labelsBeyondTheOutputLayerAreRefused();
    void parametersOutOfRangeAreRefused();
    void moreMemoryThanThereIsForTheTestsIsRefused();
    void positionsThatCannotBeAreRefused_data();
    void positionsThatCannotBeAreRefused();
    void aRateThatIsTooLargeEndsInNotFinite();
    void weightsThatAreNotFiniteAreNoticed_data();
    void weightsThatAreNotFiniteAreNoticed();
};

void TestTrainerFaults::imagesOfAnotherSizeAreRefused() {
    mc::Experiment experiment = small::experiment();
    experiment.network = "15-12-9-3";
    QCOMPARE(refusedField(experiment, small::data()), std::string("network"));
}

void TestTrainerFaults::labelsBeyondTheOutputLayerAreRefused_data() {
    QTest::addColumn<bool>("test");
    QTest::newRow("training set") << false;
    QTest::newRow("test set") << true;
}

void TestTrainerFaults::labelsBeyondTheOutputLayerAreRefused() {
    QFETCH(const bool, test);
    mc::Dataset data = *small::data();
    (test ? data.test : data.train).labels[7] = 3;
    const auto shared = std::make_shared<const mc::Dataset>(data);
    QCOMPARE(refusedField(small::experiment(), shared), std::string("network"));
    // What was read from a file is a fault of the file.
    (test ? data.test : data.train).labelsFrom = "/data/labels";
    const auto read = std::make_shared<const mc::Dataset>(data);
    try {
        const mc::Trainer trainer(small::experiment(), read, 1);
        QFAIL("not refused");
    } catch (const mc::BadFile& fault) {
        QCOMPARE(fault.path, std::string("/data/labels"));
        const QString sentence = QString::fromUtf8(fault.what());
        QVERIFY2(sentence.contains("has labels 0 to 3, which need 4 output cells"), fault.what());
    }
    mc::Experiment larger = small::experiment();
    larger.network = "16-12-9-4";
    QCOMPARE(refusedField(larger, shared), std::string());
}

void TestTrainerFaults::parametersOutOfRangeAreRefused() {
    mc::Experiment experiment = small::experiment();
    experiment.circuit.tauS = 0;
    QCOMPARE(refusedField(experiment, small::data()), std::string("tau_s"));
    QCOMPARE(refusedField(small::experiment(), small::data(), 0), std::string("threads"));
    QCOMPARE(refusedField(small::experiment(), small::data(), 257), std::string("threads"));
}

/// Single presentations that fit, but not the 32 that each thread tests at a time.
void TestTrainerFaults::moreMemoryThanThereIsForTheTestsIsRefused() {
    mc::Experiment experiment = small::experiment();
    experiment.circuit.steps = 1000;
    experiment.learning.batch = 1;
    experiment.network = "16-20000-3"; // 320 MB per presentation
    QCOMPARE(refusedField(experiment, small::data()), std::string("network"));
    experiment.network = "16-4000-3"; // 2 GB per block of 32 presentations
    QCOMPARE(refusedField(experiment, small::data(), 8), std::string("threads"));
    QCOMPARE(refusedField(experiment, small::data(), 2), std::string());
}

void TestTrainerFaults::positionsThatCannotBeAreRefused_data() {
    QTest::addColumn<qint64>("updates");
    QTest::addColumn<qint64>("presented");
    QTest::newRow("negative") << qint64{0} << qint64{-1};
    QTest::newRow("at the end of a batch") << qint64{0} << qint64{240};
    QTest::newRow("behind the end of a smaller batch") << qint64{1} << qint64{180};
}

void TestTrainerFaults::positionsThatCannotBeAreRefused() {
    QFETCH(const qint64, updates);
    QFETCH(const qint64, presented);
    mc::LearnerState state = mc::makeLearnerState(small::experiment());
    state.updates = updates;
    state.presented = presented;
    QVERIFY_THROWS_EXCEPTION(mc::Refused, mc::Trainer(small::experiment(), small::data(), 1, state, {}));
}

void TestTrainerFaults::aRateThatIsTooLargeEndsInNotFinite() {
    mc::Experiment experiment = small::experiment();
    // A high rate alone makes weights large, not infinite: an output error is at most 1 whatever the weights.
    // Here errors are multiplied by large feedback in each of 18 layers, whose gates are open.
    experiment.network = "16-5-5-5-5-5-5-5-5-5-5-5-5-5-5-5-5-5-5-3";
    experiment.errorCells.mode = mc::ErrorMode::Graded;
    experiment.learning.eta = 100;
    experiment.initial.efficacySpread = 5;
    experiment.initial.hiddenBias = 1;
    experiment.circuit.gateWidth = 100;
    mc::Trainer trainer(experiment, small::data(), 1);
    std::int64_t begun = 0;
    try {
        while (begun < 200) {
            ++begun;
            small::learn(trainer, 1);
        }
        QFAIL("went on");
    } catch (const mc::NotFinite& fault) {
        const std::string number = std::to_string(begun);
        QVERIFY2(std::string(fault.what()).find("update " + number) != std::string::npos, fault.what());
    }
    QCOMPARE(trainer.state().updates, begun);
    QCOMPARE(trainer.position().updates, begun);
    QCOMPARE(trainer.state().presented, std::int64_t{0});
    QCOMPARE(trainer.history().train.back().lastUpdate, begun);
}

void TestTrainerFaults::weightsThatAreNotFiniteAreNoticed_data() {
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("spiking");
    for (const char* what : {"forward", "feedback", "bias", "slow feedback"}) {
        QTest::addRow("%s, graded errors", what) << what << false;
        QTest::addRow("%s, spiking errors", what) << what << true;
    }
}

/// Within an epoch (two batches), as the weights are looked at thoroughly at its end.
void TestTrainerFaults::weightsThatAreNotFiniteAreNoticed() {
    QFETCH(const QString, what);
    QFETCH(const bool, spiking);
    mc::Experiment experiment = small::experiment();
    experiment.errorCells.mode = spiking ? mc::ErrorMode::Spiking : mc::ErrorMode::Graded;
    mc::LearnerState state = mc::makeLearnerState(experiment);
    const float bad = std::numeric_limits<float>::quiet_NaN();
    mc::Layer& layer = state.network.layers[1];
    float& place = what == "forward"    ? layer.forward(2, 3)
                   : what == "feedback" ? layer.feedback(2, 3)
                   : what == "bias"     ? layer.bias(2)
                                        : state.slow[1].feedback(2, 3);
    place = bad;
    mc::Trainer trainer(experiment, small::data(), 1, state, {});
    QVERIFY_THROWS_EXCEPTION(mc::NotFinite, small::learn(trainer, 2));
}

MC_TEST(TestTrainerFaults)
#include "tst_trainer_faults.moc"
