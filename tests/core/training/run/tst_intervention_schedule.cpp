#include "base/errors.h"
#include "intervention_schedule.h"
#include "small_runs.h"
#include "support/test_class.h"

#include <QtTest>

namespace {

using mc::what_if::AddWeightNoise;
using mc::what_if::FreezePlasticity;

mc::LearnerState stateAt(std::int64_t updates) {
    mc::LearnerState state = mc::makeLearnerState(small::experiment());
    state.updates = updates;
    return state;
}

} // namespace

class TestInterventionSchedule : public QObject {
    Q_OBJECT
private slots:
    void aChangeIsInForceFromItsUpdateOn();
    void weightsAreChangedOnce();
    void whatComesTooLateIsRefusedAndNothingChanges();
    void aStateDecidesWhatIsInForce();
};

void TestInterventionSchedule::aChangeIsInForceFromItsUpdateOn() {
    mc::LearnerState state = stateAt(1);
    mc::InterventionSchedule schedule(small::experiment(), {}, state);
    schedule.plan({{2, FreezePlasticity{true}}}, state);
    QVERIFY(!schedule.applyDue(state) && schedule.inForce().plasticity.all);
    state.updates = 2;
    QVERIFY(schedule.applyDue(state) && !schedule.inForce().plasticity.all);
    QCOMPARE(state.interventions, std::size_t{1});
    QVERIFY(!schedule.applyDue(state)); // it is already
}

void TestInterventionSchedule::weightsAreChangedOnce() {
    mc::LearnerState state = stateAt(0);
    mc::InterventionSchedule schedule(small::experiment(), {{0, AddWeightNoise{1, 1}}}, state);
    const mc::Matrix before = state.network.layers[0].forward;
    QVERIFY(schedule.applyDue(state));
    const mc::Matrix noisy = state.network.layers[0].forward;
    QVERIFY(!small::sameBits(noisy, before));
    schedule.follow(state); // what is in force is formed anew, what it did to weights is part of the state
    QVERIFY(small::sameBits(state.network.layers[0].forward, noisy));
}

void TestInterventionSchedule::whatComesTooLateIsRefusedAndNothingChanges() {
    const mc::LearnerState state = stateAt(5);
    mc::InterventionSchedule schedule(small::experiment(), {}, state);
    schedule.plan({{6, FreezePlasticity{true}}}, state);
    QVERIFY_THROWS_EXCEPTION(mc::BadParameter, schedule.plan({{4, FreezePlasticity{true}}}, state));
    QVERIFY_THROWS_EXCEPTION(mc::BadParameter, schedule.plan({{7, AddWeightNoise{9, 1}}}, state));
    QCOMPARE(schedule.all().size(), std::size_t{1});
    QCOMPARE(schedule.all()[0].updates, std::int64_t{6});
    schedule.plan({}, state); // what was to come is forgotten
    QVERIFY(schedule.all().empty());
}

void TestInterventionSchedule::aStateDecidesWhatIsInForce() {
    mc::LearnerState state = stateAt(3);
    const mc::Interventions all{{1, FreezePlasticity{true}}, {2, FreezePlasticity{false}}};
    mc::InterventionSchedule schedule(small::experiment(), all, state);
    QVERIFY(schedule.inForce().plasticity.all);
    state.interventions = 1;
    schedule.follow(state);
    QVERIFY(!schedule.inForce().plasticity.all);
    schedule.truncate(1);
    state.interventions = 2;
    QVERIFY_THROWS_EXCEPTION(mc::Refused, schedule.follow(state));
}

MC_TEST(TestInterventionSchedule)
#include "tst_intervention_schedule.moc"
