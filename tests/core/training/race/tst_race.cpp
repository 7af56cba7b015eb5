#include "base/errors.h"
#include "small_runs.h"
#include "support/test_class.h"
#include "training/race/race.h"
#include "training/race/race_course.h"
#include "training/race/race_entry.h"
#include "training/race/standings.h"

#include <QtTest>
#include <algorithm>
#include <cmath>
#include <memory>

namespace {

constexpr mc::MeasureSet kMeasured{.concordance = true, .rates = false, .gradient = true};

std::vector<mc::Experiment> entries(const std::vector<std::string>& rules, int seeds) {
    std::vector<mc::Experiment> experiments;
    for (const std::string& rule : rules) {
        for (int seed = 1; seed <= seeds; ++seed) {
            mc::Experiment& e = experiments.emplace_back(small::experiment());
            e.rule = rule;
            e.seed = seed;
        }
    }
    return experiments;
}

/// A race that has learned and tested some epochs of two batches.
std::unique_ptr<mc::Race> raced(const std::vector<mc::Experiment>& experiments, int epochs, int threads = 2) {
    auto race = std::make_unique<mc::Race>(experiments, small::data(), kMeasured, threads);
    for (int epoch = 0; epoch < epochs; ++epoch) {
        race->learn(2);
    }
    return race;
}

} // namespace

class TestRace : public QObject {
    Q_OBJECT
private slots:
    void everyRacerComesToTheBitsOfARunAlone();
    void racersGoInLockStep();
    void racersOfASeedStartFromTheSameForwardWeights();
    void aRacerThatFailsDropsOutAndTheOthersGoOn();
    void racersThatCannotBeComparedAreRefused();
    void aSpreadIsMeanDeviationAndRange();
    void standingsAreOverSeedsAndRankedByAccuracy();
    void rulesAreRankedByHeldOutImagesAndTestedOnce();
    void aCourseIsTheMeanOverSeedsAtEveryPoint();
    void aStopLeavesTheRestUntested();
    void aLatecomerCatchesUpToTheBitsOfARunAlone();
    void theStateBeforeABatchIsKeptInTheSameMemory();
    void aRuleLeavesAndTheOthersGoOn();
    void anEntryGivesEachRuleItsOwnSuggestions();
    void moreThanHalfOfTheMemoryIsRefused();
};

void TestRace::everyRacerComesToTheBitsOfARunAlone() {
    const std::vector<mc::Experiment> experiments = entries({"microcircuit", "brsf", "bp", "dfa"}, 2);
    const auto held = raced(experiments, 3, 3);
    const mc::Race& race = *held;
    for (std::size_t i = 0; i < experiments.size(); ++i) {
        mc::Trainer alone(experiments[i], small::data(), 1);
        alone.watch(kMeasured);
        static_cast<void>(alone.test());
        for (int epoch = 0; epoch < 3; ++epoch) {
            small::learn(alone, 2);
            static_cast<void>(alone.test());
        }
        QVERIFY(small::sameBits(race.racers()[i].trainer->state(), alone.state()));
        QVERIFY(small::same(race.racers()[i].trainer->history(), alone.history()));
    }
}

void TestRace::racersGoInLockStep() {
    mc::Race race(entries({"fa", "usf"}, 2), small::data(), kMeasured, 2);
    QCOMPARE(race.batchesPerEpoch(), std::int64_t{2});
    race.learn(1);
    QVERIFY(!race.atEpochBoundary());
    race.learn(5); // not beyond the epoch
    QCOMPARE(race.updates(), std::int64_t{2});
    QVERIFY(race.atEpochBoundary());
    for (const mc::Racer& racer : race.racers()) {
        QCOMPARE(racer.trainer->state().updates, std::int64_t{2});
    }
}

void TestRace::racersOfASeedStartFromTheSameForwardWeights() {
    const mc::Race race(entries({"microcircuit", "bp", "dfa"}, 2), small::data(), kMeasured, 1);
    const auto weights = [&](std::size_t racer) -> const mc::Matrix& {
        return race.racers()[racer].trainer->state().network.layers[1].forward;
    };
    QVERIFY(weights(0) == weights(2) && weights(0) == weights(4));
    QVERIFY(weights(1) == weights(3) && weights(1) == weights(5));
    QVERIFY(weights(0) != weights(1));
}

void TestRace::aRacerThatFailsDropsOutAndTheOthersGoOn() {
    std::vector<mc::Experiment> experiments = entries({"symmetric", "microcircuit"}, 1);
    // Errors grow without bound: large feedback in each of 18 layers, whose gates are open.
    mc::Experiment& failing = experiments[1];
    failing.network = "16-5-5-5-5-5-5-5-5-5-5-5-5-5-5-5-5-5-5-3";
    failing.errorCells.mode = mc::ErrorMode::Graded;
    failing.learning.eta = 100;
    failing.initial.efficacySpread = 5;
    failing.initial.hiddenBias = 1;
    failing.circuit.gateWidth = 100;
    mc::Race race(experiments, small::data(), {.concordance = false}, 2);
    for (int batch = 0; batch < 200; ++batch) {
        race.learn(1);
    }
    QVERIFY(race.racers()[0].fault.empty());
    QVERIFY(QString::fromStdString(race.racers()[1].fault.inEnglish()).contains("stopped being finite"));
    const std::vector<mc::RuleStanding> order = mc::standings(race);
    QCOMPARE(order[0].rule, std::string("symmetric"));
    QCOMPARE(order[1].droppedOut, 1);
    QCOMPARE(order[1].seeds, 0);
    QVERIFY(!order[1].accuracy && !order[1].rank);
    QVERIFY(mc::courseOf(race, "microcircuit", "test_accuracy").empty());
    QCOMPARE(race.racers()[0].trainer->state().updates, std::int64_t{200});
    QVERIFY(race.racers()[1].trainer->state().updates < 200);
}

void TestRace::racersThatCannotBeComparedAreRefused() {
    QVERIFY_THROWS_EXCEPTION(mc::BadParameter, mc::Race({}, small::data(), kMeasured, 1));
    std::vector<mc::Experiment> experiments = entries({"fa", "usf"}, 1);
    experiments[1].learning.batch = 7;
    QVERIFY_THROWS_EXCEPTION(mc::BadParameter, mc::Race(experiments, small::data(), kMeasured, 1));
    experiments = entries({"fa", "magic"}, 1);
    QVERIFY_THROWS_EXCEPTION(mc::BadParameter, mc::Race(experiments, small::data(), kMeasured, 1));
}

void TestRace::aSpreadIsMeanDeviationAndRange() {
    QVERIFY(!mc::spreadOf({}));
    const std::vector<double> one = {3.5};
    QCOMPARE(mc::spreadOf(one)->mean, 3.5);
    QVERIFY(!mc::spreadOf(one)->deviation);
    const std::vector<double> values = {1, 2, 6};
    const mc::Spread spread = *mc::spreadOf(values);
    QCOMPARE(spread.mean, 3.0);
    QCOMPARE(*spread.deviation, std::sqrt((4.0 + 1.0 + 9.0) / 2));
    QCOMPARE(spread.low, 1.0);
    QCOMPARE(spread.high, 6.0);
    QCOMPARE(spread.count, 3);
}

void TestRace::standingsAreOverSeedsAndRankedByAccuracy() {
    const auto held = raced(entries({"fa", "symmetric", "microcircuit"}, 2), 4);
    const mc::Race& race = *held;
    const std::vector<mc::RuleStanding> order = mc::standings(race);
    QCOMPARE(order.size(), std::size_t{3});
    for (std::size_t i = 0; i < order.size(); ++i) {
        QVERIFY(i == 0 || order[i - 1].accuracy->mean >= order[i].accuracy->mean);
        const bool shared = i > 0 && order[i - 1].accuracy->mean == order[i].accuracy->mean;
        QVERIFY(order[i].rank == (shared ? *order[i - 1].rank : static_cast<int>(i) + 1));
        QVERIFY(!shared || (order[i].tied && order[i - 1].tied));
        QCOMPARE(order[i].seeds, 2);
        QCOMPARE(order[i].droppedOut, 0);
        double sum = 0;
        for (const mc::Racer& racer : race.racers()) {
            sum += racer.experiment.rule == order[i].rule ? racer.trainer->history().test.back().accuracy : 0;
        }
        QVERIFY(std::abs(order[i].accuracy->mean - sum / 2) < 1e-12);
        QCOMPARE(order[i].concordance->mean == 1.0, order[i].rule == "symmetric");
    }
}

void TestRace::rulesAreRankedByHeldOutImagesAndTestedOnce() {
    mc::Race race(entries({"microcircuit", "bp"}, 2), small::dividedData(15), kMeasured, 2);
    QVERIFY(race.judged() == mc::Evaluated::Validation);
    for (int epoch = 0; epoch < 3; ++epoch) {
        race.learn(race.batchesPerEpoch());
    }
    for (const mc::RuleStanding& standing : mc::standings(race)) {
        QVERIFY(!standing.accuracy && standing.rank);
        QCOMPARE(standing.judged()->mean, standing.validationAccuracy->mean);
    }
    QCOMPARE(mc::courseOf(race, "bp", "validation_accuracy").size(), std::size_t{4});
    race.evaluate(mc::Evaluated::Test);
    race.evaluate(mc::Evaluated::Test);
    const std::vector<mc::RuleStanding> ranking = mc::standings(race);
    QVERIFY(ranking[0].validationAccuracy->mean >= ranking[1].validationAccuracy->mean);
    for (const mc::RuleStanding& standing : ranking) {
        QVERIFY(standing.accuracy.has_value());
        QCOMPARE(mc::courseOf(race, standing.rule, "test_accuracy").size(), std::size_t{1});
    }
}

void TestRace::aCourseIsTheMeanOverSeedsAtEveryPoint() {
    const auto held = raced(entries({"microcircuit"}, 2), 3);
    const mc::Race& race = *held;
    const std::vector<mc::CoursePoint> course = mc::courseOf(race, "microcircuit", "test_accuracy");
    QCOMPARE(course.size(), std::size_t{4}); // before learning, and after every epoch
    for (std::size_t i = 0; i < course.size(); ++i) {
        const double one = race.racers()[0].trainer->history().test[i].accuracy;
        const double other = race.racers()[1].trainer->history().test[i].accuracy;
        QCOMPARE(course[i].epochs, static_cast<double>(i));
        QVERIFY(std::abs(course[i].spread.mean - (one + other) / 2) < 1e-12);
        QCOMPARE(course[i].spread.low, std::min(one, other));
        QCOMPARE(course[i].spread.high, std::max(one, other));
    }
    QCOMPARE(mc::courseOf(race, "microcircuit", "sign_concordance").size(), std::size_t{6});
    QVERIFY(mc::courseOf(race, "symmetric", "test_loss").empty());
}

void TestRace::aStopLeavesTheRestUntested() {
    mc::Race race(entries({"fa"}, 1), small::data(), kMeasured, 1);
    std::stop_source stop;
    stop.request_stop();
    race.learn(2, stop.get_token());
    QVERIFY(race.racers()[0].trainer->history().test.empty());
    QCOMPARE(race.racers()[0].trainer->state().updates, std::int64_t{0});
}

void TestRace::aLatecomerCatchesUpToTheBitsOfARunAlone() {
    mc::Race race(entries({"fa", "usf"}, 2), small::data(), kMeasured, 2);
    for (int batch = 0; batch < 12; ++batch) {
        race.learn(1);
    }
    race.join(entries({"brsf"}, 2));
    QVERIFY(race.hasLatecomers());
    QCOMPARE(mc::standings(race).back().behind + mc::standings(race).front().behind, std::int64_t{12});
    race.learn(1); // the others go on meanwhile
    QCOMPARE(race.racers()[4].trainer->state().updates, mc::Race::kCatchUp);
    race.catchUp(3); // or wait
    QCOMPARE(race.racers()[4].trainer->state().updates, mc::Race::kCatchUp + 3);
    QCOMPARE(race.racers()[0].trainer->state().updates, std::int64_t{13});
    race.catchUp(100);
    QVERIFY(!race.hasLatecomers());
    QCOMPARE(race.racers()[5].trainer->state().updates, std::int64_t{13});
    mc::Trainer alone(entries({"brsf"}, 2)[1], small::data(), 1);
    alone.watch(kMeasured);
    static_cast<void>(alone.test());
    for (int batch = 0; batch < 13; ++batch) {
        small::learn(alone, 1);
        if (alone.atEpochBoundary()) {
            static_cast<void>(alone.test());
        }
    }
    QVERIFY(small::sameBits(race.racers()[5].trainer->state(), alone.state()));
    QVERIFY(small::same(race.racers()[5].trainer->history(), alone.history()));
}

void TestRace::theStateBeforeABatchIsKeptInTheSameMemory() {
    mc::Race race(entries({"fa"}, 1), small::data(), kMeasured, 1);
    const mc::Racer& racer = race.racers()[0];
    const auto weights = [&racer] { return racer.before->state.network.layers[0].forward.data(); };
    QVERIFY(mc::checkpointOf(racer).session.past.states.empty());
    race.learn(1);
    const auto* first = weights();
    const mc::Checkpoint handedOver = mc::checkpointOf(racer);
    QCOMPARE(handedOver.session.past.states.size(), std::size_t{1});
    const mc::LearnerState then = handedOver.session.past.states[0]->state;
    for (int batch = 0; batch < 3; ++batch) {
        race.learn(1);
        QCOMPARE(weights(), first);
    }
    QCOMPARE(racer.before->state.updates, std::int64_t{3});
    QCOMPARE(racer.before->history.train.size(), racer.trainer->history().train.size() - 1);
    QVERIFY(small::sameBits(handedOver.session.past.states[0]->state, then)); // it is not written over
}

void TestRace::aRuleLeavesAndTheOthersGoOn() {
    mc::Race race(entries({"fa", "usf"}, 2), small::data(), kMeasured, 2);
    race.learn(2);
    race.leave("fa");
    race.learn(2);
    QCOMPARE(race.racers().size(), std::size_t{2});
    QCOMPARE(race.racers()[0].trainer->state().updates, std::int64_t{4});
    QVERIFY_THROWS_EXCEPTION(mc::Refused, race.leave("fa"));
    QVERIFY_THROWS_EXCEPTION(mc::Refused, race.leave("usf"));
    std::vector<mc::Experiment> other = entries({"bp"}, 1);
    other[0].learning.batch = 7;
    QVERIFY_THROWS_EXCEPTION(mc::BadParameter, race.join(other));
    QCOMPARE(race.racers().size(), std::size_t{2});
}

void TestRace::anEntryGivesEachRuleItsOwnSuggestions() {
    mc::Experiment base;
    base.circuit.tauM = 7;
    std::vector<mc::Experiment> runs = mc::experimentsOf({base, {"microcircuit", "fa"}, 2});
    QCOMPARE(runs.size(), std::size_t{4});
    QCOMPARE(runs[1].seed, base.seed + 1);
    QCOMPARE(runs[0].learning.eta, 0.2);
    QCOMPARE(runs[2].learning.eta, 0.1);
    QCOMPARE(runs[2].initial.feedbackScale, 1.0);
    QCOMPARE(runs[3].circuit.tauM, 7.0);
    base.learning.eta = 0.05; // chosen by a person: for all
    runs = mc::experimentsOf({base, {"microcircuit", "fa"}, 1});
    QCOMPARE(runs[0].learning.eta, 0.05);
    QCOMPARE(runs[1].learning.eta, 0.05);
    QCOMPARE(runs[1].initial.feedbackScale, 1.0);
    QVERIFY_THROWS_EXCEPTION(mc::BadParameter, static_cast<void>(mc::experimentsOf({base, {}, 1})));
    QVERIFY_THROWS_EXCEPTION(mc::BadParameter, static_cast<void>(mc::experimentsOf({base, {"fa", "fa"}, 1})));
    QVERIFY_THROWS_EXCEPTION(mc::BadParameter, static_cast<void>(mc::experimentsOf({base, {"fa"}, 0})));
}

void TestRace::moreThanHalfOfTheMemoryIsRefused() {
    mc::Experiment large;
    large.network = "784-8000-8000-10";
    const std::vector<mc::Experiment> many(100000, large);
    QVERIFY_THROWS_EXCEPTION(mc::BadParameter, mc::checkRoomFor(many));
    mc::checkRoomFor(entries({"fa", "usf"}, 2));
}

MC_TEST(TestRace)
#include "tst_race.moc"
