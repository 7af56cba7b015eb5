#include "small_runs.h"
#include "support/test_class.h"

#include <QtTest>

namespace {

void addRuns() {
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("encoder");
    QTest::addColumn<bool>("spiking");
    QTest::addColumn<bool>("adaptive");
    QTest::addColumn<bool>("additions");
    const char* const encoders[] = {"direct", "regular", "poisson"};
    for (const char* rule : {"microcircuit", "symmetric"}) {
        for (int encoder = 0; encoder < 3; ++encoder) {
            QTest::addRow("%s, %s, graded", rule, encoders[encoder])
                << rule << encoder << false << false << false;
            QTest::addRow("%s, %s, spiking", rule, encoders[encoder])
                << rule << encoder << true << false << false;
            QTest::addRow("%s, %s, adaptive", rule, encoders[encoder])
                << rule << encoder << true << true << false;
            QTest::addRow("%s, %s, additions", rule, encoders[encoder])
                << rule << encoder << true << true << true;
        }
    }
}

mc::Experiment fetchRun() {
    QFETCH(const QString, rule);
    QFETCH(const int, encoder);
    QFETCH(const bool, spiking);
    QFETCH(const bool, adaptive);
    QFETCH(const bool, additions);
    mc::Experiment experiment = additions ? small::withAdditions(small::experiment()) : small::experiment();
    experiment.rule = rule.toStdString();
    experiment.encoder = static_cast<mc::Encoder>(encoder);
    experiment.errorCells.mode = spiking ? mc::ErrorMode::Spiking : mc::ErrorMode::Graded;
    experiment.errorCells.quantumMode = adaptive ? mc::QuantumMode::Adaptive : mc::QuantumMode::Fixed;
    return experiment;
}

/// Five batches over two and a half epochs, and what a test then finds.
struct Run {
    mc::Trainer trainer;
    Run(const mc::Experiment& experiment, int threads) : trainer(experiment, small::data(), threads) {}
    void learn() {
        small::learn(trainer, 5);
        static_cast<void>(trainer.test());
    }
    [[nodiscard]] bool sameAs(const Run& other) const {
        return small::sameBits(trainer.state(), other.trainer.state()) &&
               small::same(trainer.history(), other.trainer.history());
    }
};

} // namespace

class TestTrainerBits : public QObject {
    Q_OBJECT
private slots:
    void anyNumberOfThreadsGivesTheSameBits_data() { addRuns(); }
    void anyNumberOfThreadsGivesTheSameBits();
    void manyTasksPerLayerGiveTheSameBits();
    void singleStepsGiveTheBitsOfWholeBatches_data() { addRuns(); }
    void singleStepsGiveTheBitsOfWholeBatches();
    void lookingOnChangesNothing_data() { addRuns(); }
    void lookingOnChangesNothing();
    void seedsAndRulesGiveOtherBits();
};

void TestTrainerBits::anyNumberOfThreadsGivesTheSameBits() {
    Run one(fetchRun(), 1);
    one.learn();
    QVERIFY(one.trainer.history().train.size() == 5);
    for (const int threads : {2, 3}) {
        Run other(fetchRun(), threads);
        other.learn();
        QVERIFY(other.sameAs(one));
    }
}

void TestTrainerBits::manyTasksPerLayerGiveTheSameBits() {
    mc::Experiment experiment = small::experiment();
    experiment.network =
        "16-700-300-3"; // 16 columns of 700 cells, 32 of 300: the middle layer is cut into many
    Run one(experiment, 1);
    one.learn();
    for (const int threads : {2, 3, 7}) {
        Run other(experiment, threads);
        other.learn();
        QVERIFY(other.sameAs(one));
    }
}

void TestTrainerBits::singleStepsGiveTheBitsOfWholeBatches() {
    Run whole(fetchRun(), 1);
    whole.learn();
    Run single(fetchRun(), 1);
    for (int step = 0; step < (70 + 70 + 40) * 6; ++step) {
        single.trainer.advance(1);
    }
    static_cast<void>(single.trainer.test());
    QVERIFY(single.sameAs(whole));
}

void TestTrainerBits::lookingOnChangesNothing() {
    Run alone(fetchRun(), 2);
    small::learn(alone.trainer, 5);
    Run watched(fetchRun(), 2);
    watched.trainer.watch({.concordance = false});
    for (int step = 0; step < (70 + 70 + 40) * 6; ++step) {
        watched.trainer.advance(1);
        if (step % 5 == 0) {
            QVERIFY(watched.trainer.record());
        }
        if (step % 100 == 0) {
            QVERIFY(watched.trainer.test());
            QVERIFY(!watched.trainer.concordance().empty());
        }
        watched.trainer.watch(
            {.concordance = step % 3 == 0, .rates = step % 2 == 0, .gradient = step % 5 == 0});
    }
    QVERIFY(small::sameBits(watched.trainer.state(), alone.trainer.state()));
    QVERIFY(small::same(watched.trainer.history().train, alone.trainer.history().train));
}

void TestTrainerBits::seedsAndRulesGiveOtherBits() {
    mc::Experiment experiment = small::experiment();
    Run one(experiment, 1);
    one.learn();
    const auto differs = [&](const mc::Experiment& changed) {
        Run other(changed, 1);
        other.learn();
        return !small::sameBits(other.trainer.state().network.layers[0].forward,
                                one.trainer.state().network.layers[0].forward);
    };
    mc::Experiment other = experiment;
    other.seed = 2;
    QVERIFY(differs(other));
    other = experiment;
    other.rule = "symmetric";
    QVERIFY(differs(other));
    other = experiment;
    other.errorCells.mode = mc::ErrorMode::Graded;
    QVERIFY(differs(other));
    other = experiment;
    other.encoder = mc::Encoder::Poisson;
    QVERIFY(differs(other));
    QVERIFY(!differs(experiment));
}

MC_TEST(TestTrainerBits)
#include "tst_trainer_bits.moc"
