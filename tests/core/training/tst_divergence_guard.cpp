#include "small_runs.h"
#include "training/divergence_guard.h"

#include <QtTest>
#include <optional>

namespace {

/// Presentations until a run that cannot learn gives its first alarm; -1 if it gives none in so many.
std::int64_t presentationsUntilAlarm(const mc::Experiment& experiment, std::int64_t most) {
    mc::Trainer trainer(experiment, small::data(64), 1);
    mc::DivergenceGuard guard;
    for (std::int64_t presented = 16; presented <= most; presented += 16) {
        small::learn(trainer, 1);
        if (guard.look(trainer)) {
            return presented;
        }
    }
    return -1;
}

mc::Experiment still() {
    mc::Experiment experiment = small::experiment();
    experiment.learning.batch = 16;
    experiment.learning.eta = 0;
    return experiment;
}

} // namespace

class TestDivergenceGuard : public QObject {
    Q_OBJECT
private slots:
    void anOutputThatHasYetToSpikeIsGivenTime();
    void aSilentHiddenLayerIsSaidSoon();
    void anOutputThatFallsSilentIsSaidSoon();
};

void TestDivergenceGuard::anOutputThatHasYetToSpikeIsGivenTime() {
    mc::Experiment experiment = still();
    experiment.initial.outputGain = 1e-3;
    QCOMPARE(presentationsUntilAlarm(experiment, 8192), mc::DivergenceGuard::kUntilFirstSpike);
    experiment.learning.eta = 0.2; // brought up by the teacher
    QCOMPARE(presentationsUntilAlarm(experiment, 8192), std::int64_t{-1});
}

void TestDivergenceGuard::aSilentHiddenLayerIsSaidSoon() {
    mc::Experiment experiment = still();
    experiment.initial.hiddenBias = -10;
    QCOMPARE(presentationsUntilAlarm(experiment, 8192), mc::DivergenceGuard::kPresentations);
}

void TestDivergenceGuard::anOutputThatFallsSilentIsSaidSoon() {
    mc::Experiment experiment = still();
    experiment.initial.outputGain = 3;
    mc::Trainer trainer(experiment, small::data(64), 1);
    mc::DivergenceGuard guard;
    small::learn(trainer, 1);
    QVERIFY(!guard.look(trainer));
    QVERIFY(mc::countSpikes(trainer.lastBlocks().front().layers.back().spikes) > 0);
    trainer.intervene(mc::what_if::SetParameter{"theta", 100.0});
    std::optional<mc::Alarm> alarm;
    for (int batch = 1; batch <= 4; ++batch) {
        QVERIFY(!alarm);
        small::learn(trainer, 1);
        alarm = guard.look(trainer);
    }
    QVERIFY(alarm);
    QCOMPARE(alarm->goodUpdates, std::int64_t{0});
}

QTEST_GUILESS_MAIN(TestDivergenceGuard)
#include "tst_divergence_guard.moc"
