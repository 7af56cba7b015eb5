#include "small_runs.h"
#include "support/test_class.h"

#include <QtTest>
#include <chrono>

class TestProfile : public QObject {
    Q_OBJECT
private slots:
    void phasesOfOneThreadAreTimedOnce_data();
    void phasesOfOneThreadAreTimedOnce();
    void profilingChangesNoBits();
    void noProfilerIsNotTimed();
};

void TestProfile::phasesOfOneThreadAreTimedOnce_data() {
    QTest::addColumn<bool>("convolution");
    QTest::addColumn<QString>("rule");
    QTest::newRow("dense") << false << "microcircuit";
    QTest::newRow("convolution") << true << "microcircuit";
    QTest::newRow("through time") << false << "bp";
}

void TestProfile::phasesOfOneThreadAreTimedOnce() {
    QFETCH(const bool, convolution);
    QFETCH(const QString, rule);
    mc::Experiment experiment = convolution ? small::convolution() : small::experiment();
    experiment.rule = rule.toStdString();
    bool leavesLittle = false;
    for (int attempt = 0; attempt < 10 && !leavesLittle;
         ++attempt) { // other work can come between two phases
        mc::Profiler profiler;
        mc::Trainer trainer(experiment, small::data(), 1);
        trainer.watch({.concordance = true, .rates = true, .gradient = true, .equivalence = true});
        trainer.profile(&profiler);
        const auto begun = std::chrono::steady_clock::now();
        small::learn(trainer, 40);
        static_cast<void>(trainer.test());
        const double whole = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
        double sum = 0;
        for (std::size_t i = 0; i < mc::kPhases; ++i) {
            const double seconds = profiler.seconds(static_cast<mc::Phase>(i));
            QVERIFY2(seconds > 0, qPrintable(QString::number(i)));
            sum += seconds;
        }
        QVERIFY(sum <= whole); // no phase is part of another
        leavesLittle = sum > whole / 2;
    }
    QVERIFY(leavesLittle);
}

void TestProfile::profilingChangesNoBits() {
    mc::Profiler profiler;
    mc::Trainer profiled(small::experiment(), small::data(), 2);
    profiled.profile(&profiler);
    small::learn(profiled, 5);
    mc::Trainer plain(small::experiment(), small::data(), 2);
    small::learn(plain, 5);
    QVERIFY(small::sameBits(profiled.state(), plain.state()));
}

void TestProfile::noProfilerIsNotTimed() {
    mc::Profiler profiler;
    mc::Trainer trainer(small::experiment(), small::data(), 1);
    trainer.profile(&profiler);
    trainer.profile(nullptr);
    small::learn(trainer, 2);
    for (std::size_t i = 0; i < mc::kPhases; ++i) {
        QCOMPARE(profiler.seconds(static_cast<mc::Phase>(i)), 0.0);
    }
}

MC_TEST(TestProfile)
#include "tst_profile.moc"
