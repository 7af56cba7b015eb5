#include "base/errors.h"
#include "small_runs.h"
#include "support/test_class.h"
#include "training/files/checkpoint.h"
#include "training/measures/measures.h"

#include <QTemporaryDir>
#include <QtTest>
#include <cmath>
#include <filesystem>

namespace {

void addConvolutionRuns() {
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("encoder");
    QTest::addColumn<bool>("spiking");
    for (const mc::Rule& rule : mc::rules()) {
        for (const mc::Encoder encoder : {mc::Encoder::Direct, mc::Encoder::Poisson}) {
            for (const bool spiking : {false, true}) {
                const QString name = QString::fromUtf8(rule.name.data(), qsizetype(rule.name.size()));
                QTest::addRow("%s, %s, %s", qPrintable(name),
                              encoder == mc::Encoder::Direct ? "direct" : "poisson",
                              spiking ? "spiking" : "graded")
                    << name << static_cast<int>(encoder) << spiking;
            }
        }
    }
}

mc::Experiment fetchConvolutionRun() {
    QFETCH(const QString, rule);
    QFETCH(const int, encoder);
    QFETCH(const bool, spiking);
    mc::Experiment experiment = small::convolution();
    experiment.rule = rule.toStdString();
    experiment.encoder = static_cast<mc::Encoder>(encoder);
    experiment.errorCells.mode = spiking ? mc::ErrorMode::Spiking : mc::ErrorMode::Graded;
    return experiment;
}

} // namespace

/// Runs of networks with kernels and pools do what those of dense layers do.
class TestConvolutionRuns : public QObject {
    Q_OBJECT
private slots:
    void threadsAndStepsGiveTheSameBits_data() { addConvolutionRuns(); }
    void threadsAndStepsGiveTheSameBits();
    void goingBackAndForthIsNeverHavingGone_data() { addConvolutionRuns(); }
    void goingBackAndForthIsNeverHavingGone();
    void aCheckpointGoesOnBitForBit_data() { addConvolutionRuns(); }
    void aCheckpointGoesOnBitForBit();
    void everyLayerLearns_data() { addConvolutionRuns(); }
    void everyLayerLearns();
    void learnedKernelsApproachTheirTargetAsTheModelSays();
    void accuracyClimbs();
    void maps_data();
    void maps();
};

void TestConvolutionRuns::threadsAndStepsGiveTheSameBits() {
    const mc::Experiment experiment = fetchConvolutionRun();
    mc::Trainer whole(experiment, small::data(), 1);
    mc::Trainer threaded(experiment, small::data(), 3);
    mc::Trainer stepped(experiment, small::data(), 2);
    threaded.watch({true, true, true, true});
    small::learn(whole, 9);
    small::learn(threaded, 9);
    while (stepped.state().updates < 9) {
        stepped.advance(1);
        QVERIFY(stepped.record());
    }
    QVERIFY(small::sameBits(whole.state(), threaded.state()));
    QVERIFY(small::sameBits(whole.state(), stepped.state()));
    QVERIFY(whole.test()->accuracy == threaded.test()->accuracy);
}

void TestConvolutionRuns::goingBackAndForthIsNeverHavingGone() {
    const mc::Experiment experiment = fetchConvolutionRun();
    mc::Trainer straight(experiment, small::data(), 2);
    mc::Trainer returning(experiment, small::data(), 2);
    small::learn(straight, 8);
    small::learn(returning, 3);
    const mc::LearnerState then = returning.state();
    const mc::History history = returning.history();
    small::learn(returning, 4);
    returning.restore(then, history);
    small::learn(returning, 5);
    QVERIFY(small::sameBits(straight.state(), returning.state()));
    QVERIFY(small::same(straight.history(), returning.history()));
}

void TestConvolutionRuns::aCheckpointGoesOnBitForBit() {
    const QTemporaryDir folder;
    const std::filesystem::path path = std::filesystem::path(folder.path().toStdString()) / "run.mcz";
    const mc::Experiment experiment = fetchConvolutionRun();
    mc::Trainer straight(experiment, small::data(), 2);
    small::learn(straight, 3);
    straight.advance(13);
    mc::writeCheckpoint(path, experiment, straight.state(), straight.history());
    const std::unique_ptr<mc::Trainer> opened =
        mc::resumeFrom(path, mc::readCheckpoint(path), small::data(), 1);
    QVERIFY(small::sameBits(straight.state(), opened->state()));
    small::learn(straight, 3);
    small::learn(*opened, 3);
    QVERIFY(small::sameBits(straight.state(), opened->state()));
}

void TestConvolutionRuns::everyLayerLearns() {
    const mc::Experiment experiment = fetchConvolutionRun();
    mc::Trainer trainer(experiment, small::data(), 1);
    const mc::LearnerState before = trainer.state();
    small::learn(trainer, 14);
    for (std::size_t k = 0; k < 3; ++k) {
        const double change =
            (trainer.state().network.layers[k].forward - before.network.layers[k].forward).norm();
        QVERIFY2(change > 1e-3, qPrintable(QString("layer %1: %2").arg(k + 1).arg(change)));
    }
    QVERIFY(mc::allFinite(trainer.state()));
}

/// B - M ∘ W shrinks by (1 - λ) per update (model.md, section 3), for kernels as for dense layers.
void TestConvolutionRuns::learnedKernelsApproachTheirTargetAsTheModelSays() {
    mc::Experiment experiment = small::convolution();
    experiment.learning.weightDecay = 0.01;
    mc::Trainer trainer(experiment, small::data(), 2);
    const std::vector<mc::Concordance> before = trainer.concordance();
    QCOMPARE(before.size(), std::size_t{2});
    QCOMPARE(before[0].pairs, std::int64_t{4 * 5 * 2 * 2});
    small::learn(trainer, 100);
    const std::vector<mc::Concordance> after = trainer.concordance();
    for (std::size_t k = 0; k < 2; ++k) {
        const double ratio = after[k].distanceMW.value() / before[k].distanceMW.value();
        QVERIFY2(std::abs(ratio - std::pow(0.99, 100)) < 1e-3, qPrintable(QString::number(ratio)));
    }
}

void TestConvolutionRuns::accuracyClimbs() {
    mc::Experiment experiment = small::convolution();
    experiment.network = "4x4-8c3p1-p2-20-3";
    experiment.data.normalise = mc::Normalisation::Channel;
    mc::Trainer trainer(experiment, small::data(300, 150), 2);
    const double before = trainer.test()->accuracy;
    small::learn(trainer, 8 * 30);
    const double after = trainer.test()->accuracy;
    QVERIFY2(before < 0.6 && after > 0.95, qPrintable(QString("%1 to %2").arg(before).arg(after)));
}

void TestConvolutionRuns::maps_data() {
    QTest::addColumn<QString>("network");
    QTest::addColumn<bool>("fits");
    QTest::newRow("as the images") << "4x4-2c3-3" << true;
    QTest::newRow("with one channel said") << "4x4x1-2c3-3" << true;
    QTest::newRow("wider than high") << "2x8-2c2-3" << false;
    QTest::newRow("channels that are not there") << "2x2x4-2c2-3" << false;
    QTest::newRow("pool over other rows") << "8x2-p2-3" << false;
    QTest::newRow("dense layers do not ask") << "2x8-5-3" << true;
}

/// Where places count, the network must have those of the images.
void TestConvolutionRuns::maps() {
    QFETCH(const QString, network);
    QFETCH(const bool, fits);
    mc::Experiment experiment = small::convolution();
    experiment.network = network.toStdString();
    try {
        const mc::Trainer trainer(experiment, small::data(), 1);
        QVERIFY(fits);
    } catch (const mc::BadParameter& refusal) {
        QVERIFY2(!fits, refusal.what());
        QCOMPARE(refusal.field, std::string("network"));
        QVERIFY2(QString(refusal.what()).contains("4 × 4 × 1"), refusal.what());
    }
}

MC_TEST(TestConvolutionRuns)
#include "tst_convolution_runs.moc"
