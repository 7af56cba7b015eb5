#include "small_runs.h"
#include "support/test_class.h"
#include "training/experiment/open_data.h"
#include "training/experiment/presets.h"
#include "training/files/checkpoint.h"
#include "training/run/divergence_guard.h"

#include <QTemporaryDir>
#include <QtTest>
#include <optional>
#include <vector>

namespace {

constexpr std::int64_t kBatch = 16;

/// What was said of a run, and after how many updates.
struct Said {
    std::int64_t alarmAt = -1;
    std::int64_t notYetAt = -1;
    std::int64_t notYetTimes = 0;
    std::string alarm;
    std::string notYet;
    std::int64_t goodUpdates = -1;
    std::int64_t firstSpikeAt = -1; ///< of the output layer
};

/// Plays up to the first alarm, or to so many updates.
Said listen(mc::Trainer& trainer, std::int64_t updates) {
    Said said;
    while (said.alarmAt < 0 && trainer.state().updates < updates) {
        small::learn(trainer, 1);
        if (said.firstSpikeAt < 0 && trainer.state().courses.back().silent == 0) {
            said.firstSpikeAt = trainer.state().updates;
        }
        const mc::ActivityNews news = mc::activityNews(trainer);
        if (news.alarm) {
            said.alarmAt = trainer.state().updates;
            said.alarm = news.alarm->text.inEnglish();
            said.goodUpdates = news.alarm->goodUpdates;
        }
        if (news.notYet) {
            said.notYetAt = said.notYetAt < 0 ? trainer.state().updates : said.notYetAt;
            said.notYet = news.notYet->text.inEnglish();
            ++said.notYetTimes;
        }
    }
    return said;
}

mc::Experiment still() {
    mc::Experiment experiment = small::experiment();
    experiment.learning.batch = kBatch;
    experiment.learning.eta = 0;
    return experiment;
}

mc::Experiment silentOutput(double eta) {
    mc::Experiment experiment = still();
    experiment.initial.outputGain = 1e-3;
    experiment.learning.eta = eta;
    experiment.learning.rateDecay = 1; // of epochs of 64 images
    return experiment;
}

constexpr std::int64_t kFirstLook = mc::kEnoughPresentations / kBatch; ///< updates

} // namespace

class TestDivergenceGuard : public QObject {
    Q_OBJECT
private slots:
    void aLayerThatHasYetToSpikeIsToldOnceAndNotPausedFor_data();
    void aLayerThatHasYetToSpikeIsToldOnceAndNotPausedFor();
    void whatNothingBringsUpIsSaidAtOnce();
    void aRateThatFadesBeforeIsSaidAtOnce();
    void itsTimeIsNotEndless();
    void aStraySpikeIsNoActivity();
    void aLayerThatFallsSilentIsSaidSoon();
    void homeostasisGivesALayerTime();
    void homeostasisBringsALayerBack();
    void aSilentBatchAfterAnOvershootIsNoLoss();
    void aRunThatIsGoneOnWithPausesAtTheSameBatch();
};

void TestDivergenceGuard::aLayerThatHasYetToSpikeIsToldOnceAndNotPausedFor_data() {
    QTest::addColumn<double>("eta");
    for (const double eta : {0.02, 0.05, 0.1, 0.2}) {
        QTest::newRow(qPrintable(QString::number(eta))) << eta;
    }
}

void TestDivergenceGuard::aLayerThatHasYetToSpikeIsToldOnceAndNotPausedFor() {
    QFETCH(const double, eta);
    mc::Trainer trainer(silentOutput(eta), small::data(64), 1);
    const Said said = listen(trainer, 800);
    QCOMPARE(said.alarmAt, std::int64_t{-1});
    QCOMPARE(said.notYetAt, kFirstLook);
    QCOMPARE(said.notYetTimes, std::int64_t{1});
    QVERIFY(QString::fromStdString(said.notYet).startsWith("No cell of the output layer has spiked yet."));
    const mc::LayerCourse& output = trainer.state().courses.back();
    QVERIFY(output.lively >= mc::kEnoughPresentations && output.silent < mc::kEnoughPresentations);
    // The time that was foreseen is enough, and not much more: synapses help the biases.
    const std::int64_t silent = said.firstSpikeAt * kBatch;
    QVERIFY2(silent <= output.patience &&
                 static_cast<double>(output.patience) < 2.5 * static_cast<double>(silent),
             qPrintable(QStringLiteral("%1, foreseen %2").arg(silent).arg(output.patience)));
}

void TestDivergenceGuard::whatNothingBringsUpIsSaidAtOnce() {
    mc::Trainer frozen(silentOutput(0), small::data(64), 1);
    const Said said = listen(frozen, 100);
    QCOMPARE(said.alarmAt, kFirstLook);
    QVERIFY(said.notYet.empty());
    QVERIFY(QString::fromStdString(said.alarm).contains("it has not been active before"));
    mc::Experiment dead = still();
    dead.learning.eta = 0.2;
    dead.initial.hiddenBias = -10;
    mc::Trainer deaf(dead, small::data(64), 1);
    const Said hidden = listen(deaf, 100);
    QCOMPARE(hidden.alarmAt, kFirstLook);
    QVERIFY(QString::fromStdString(hidden.alarm).startsWith("No cell of hidden layer 2 has spiked in 64 "));
    QCOMPARE(hidden.goodUpdates, std::int64_t{0});
}

void TestDivergenceGuard::aRateThatFadesBeforeIsSaidAtOnce() {
    mc::Experiment fading = silentOutput(0.02);
    fading.learning.rateDecay = 0.1; // an epoch is four batches
    mc::Trainer trainer(fading, small::data(64), 1);
    QCOMPARE(listen(trainer, 100).alarmAt, kFirstLook);
}

void TestDivergenceGuard::itsTimeIsNotEndless() {
    mc::Trainer trainer(silentOutput(0.02), small::data(64), 1);
    small::learn(trainer, kFirstLook);
    const std::int64_t patience = trainer.state().courses.back().patience;
    trainer.intervene(mc::what_if::FreezePlasticity{});
    const Said said = listen(trainer, 800);
    QCOMPARE(said.alarmAt, (patience + kBatch - 1) / kBatch);
    QVERIFY(QString::fromStdString(said.alarm).contains("it has not been active before"));
}

/// One presentation with a spike, then silence again, then learning.
void TestDivergenceGuard::aStraySpikeIsNoActivity() {
    mc::Experiment experiment = mc::presetExperiment(mc::presetNamed("random-feedback"), {});
    experiment.initial.hiddenBias = 0; // so that upper layers begin silent
    mc::Trainer trainer(experiment, mc::openData(experiment.data), 2);
    bool stray = false;
    for (int update = 0; update < 30; ++update) {
        small::learn(trainer, 1);
        const mc::LayerCourse& output = trainer.state().courses.back();
        stray = stray || (output.silent > 0 && output.lively > 0);
        QVERIFY(!mc::activityNews(trainer).alarm);
    }
    QVERIFY(stray); // or nothing was tested
    QVERIFY(trainer.state().courses.back().lively >= mc::kEnoughPresentations);
}

void TestDivergenceGuard::aLayerThatFallsSilentIsSaidSoon() {
    mc::Experiment experiment = still();
    experiment.initial.outputGain = 3;
    mc::Trainer trainer(experiment, small::data(64), 1);
    const std::int64_t active = 8 * kFirstLook;
    constexpr std::int64_t kRemembered = 10; // updates, 1 / (1 - μ)
    QCOMPARE(listen(trainer, active).alarmAt, std::int64_t{-1});
    QVERIFY(trainer.state().courses.back().lively >= mc::kEnoughPresentations);
    trainer.intervene(mc::what_if::SetParameter{"theta", 100.0});
    const Said said = listen(trainer, 100);
    QCOMPARE(said.alarmAt, active + kRemembered);
    QCOMPARE(said.goodUpdates, active - 1); // the weights of the last good batch
    QVERIFY(!QString::fromStdString(said.alarm).contains("not been active"));
    QCOMPARE(listen(trainer, 100).alarmAt, std::int64_t{-1}); // once
}

void TestDivergenceGuard::homeostasisGivesALayerTime() {
    mc::Experiment experiment = silentOutput(0);
    experiment.initial.hiddenBias = -2;
    mc::Trainer without(experiment, small::data(64), 1);
    QCOMPARE(listen(without, 100).alarmAt, kFirstLook);
    experiment.learning.homeostasisRate = 0.1;
    mc::Trainer trainer(experiment, small::data(64), 1);
    small::learn(trainer, kFirstLook);
    const mc::LayerCourse& hidden = trainer.state().courses[1];
    const std::int64_t patience = hidden.patience;
    std::int64_t silent = 0;
    while (hidden.lively == 0 && silent <= patience) {
        silent = hidden.silent;
        small::learn(trainer, 1);
    }
    // The time that was foreseen is enough, also under negative drive, and not much more.
    QVERIFY2(silent <= patience && static_cast<double>(patience) < 2 * static_cast<double>(silent),
             qPrintable(QStringLiteral("%1, foreseen %2").arg(silent).arg(patience)));
}

void TestDivergenceGuard::homeostasisBringsALayerBack() {
    mc::Experiment experiment = still();
    experiment.initial.outputGain = 3;
    experiment.learning.rateDecay = 1;
    mc::Trainer without(experiment, small::data(64), 1);
    experiment.learning.homeostasisRate = 0.01;
    mc::Trainer with(experiment, small::data(64), 1);
    for (mc::Trainer* trainer : {&without, &with}) {
        small::learn(*trainer, 8 * kFirstLook);
        trainer->intervene(mc::what_if::SetParameter{"theta", 20.0});
    }
    QVERIFY(QString::fromStdString(listen(without, 100).alarm).startsWith("No cell of hidden layer 1 "));
    QVERIFY(QString::fromStdString(listen(with, 100).alarm).startsWith("No cell of the output layer "));
}

/// A layer that is silent in fewer updates than its slow traces remember, and comes back.
void TestDivergenceGuard::aSilentBatchAfterAnOvershootIsNoLoss() {
    mc::Experiment experiment = still();
    experiment.initial.outputGain = 3;
    mc::Trainer trainer(experiment, small::data(64), 1);
    small::learn(trainer, 8 * kFirstLook);
    QVERIFY(trainer.state().courses.back().lively >= mc::kEnoughPresentations);
    for (const double theta : {100.0, 1.0}) {
        trainer.intervene(mc::what_if::SetParameter{"theta", theta});
        for (int update = 0; update < 9; ++update) {
            small::learn(trainer, 1);
            QVERIFY(!mc::activityNews(trainer).alarm);
        }
    }
    QCOMPARE(trainer.state().courses.back().silent, std::int64_t{0});
}

void TestDivergenceGuard::aRunThatIsGoneOnWithPausesAtTheSameBatch() {
    const QTemporaryDir folder;
    const auto path = std::filesystem::path(folder.path().toStdString()) / "state.mcz";
    const mc::DatasetPtr data = small::data(64);
    mc::Trainer trainer(silentOutput(0.02), data, 1);
    small::learn(trainer, kFirstLook);
    trainer.intervene(mc::what_if::FreezePlasticity{});
    small::learn(trainer, 3); // within its patience
    mc::writeCheckpoint(path, trainer.experiment(), trainer.state(), trainer.history(),
                        trainer.interventions());
    const std::unique_ptr<mc::Trainer> resumed = mc::resumeFrom(path, mc::readCheckpoint(path), data, 1);
    QVERIFY(resumed->state().courses == trainer.state().courses);
    const Said straight = listen(trainer, 800);
    QVERIFY(straight.alarmAt > kFirstLook + 3);
    QCOMPARE(listen(*resumed, 800).alarmAt, straight.alarmAt);
}

MC_TEST(TestDivergenceGuard)
#include "tst_divergence_guard.moc"
