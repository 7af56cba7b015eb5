#include "small_runs.h"
#include "support/test_class.h"
#include "training/events/what_if_text.h"
#include "training/files/checkpoint.h"
#include "training/measures/equivalence.h"

#include <QTemporaryDir>
#include <QtTest>
#include <cmath>
#include <filesystem>

namespace {

constexpr mc::MeasureSet kAll{.concordance = true, .rates = true, .gradient = true, .equivalence = true};

/// Decays by half within 35 updates.
mc::Experiment decaying() {
    mc::Experiment experiment = small::experiment();
    experiment.learning.weightDecay = 0.02;
    experiment.learning.eta = 0.05;
    return experiment;
}

/// With λ = 0.1.
mc::History historyOf(const std::vector<double>& distances) {
    mc::History history;
    mc::PredictionStart start{21, 0, 0, {}, {mc::PairDifference{distances.front(), 0, 0}}};
    start.law.weightDecay = 0.1;
    history.predictions.push_back(start);
    for (std::size_t i = 0; i < distances.size(); ++i) {
        mc::Concordance pair;
        pair.distanceMW = distances[i];
        const auto update = static_cast<std::int64_t>(i);
        history.concordance.push_back({21 + 10 * update, static_cast<double>(update), {pair}});
    }
    return history;
}

} // namespace

class TestEquivalence : public QObject {
    Q_OBJECT
private slots:
    void distancesAreRelativeToTheFirstMeasured();
    void aPairAtItsGoalHasNoCourse();
    void withoutMeasuresThereIsNothing();
    void cosinesAreThoseOfHiddenLayers();
    void meansAreOverWhatWasMeasured();
    void theDistanceShrinksAsPredicted_data();
    void theDistanceShrinksAsPredicted();
    void interventionsAreForeseen_data();
    void interventionsAreForeseen();
    void onlyThePairThatIsMovedRestarts();
    void whileOnlyTheFeedbackIsFrozenNothingIsPredicted();
    void whatWasChangedUnwatchedIsMeasuredAnew();
    void atItsGoalTheUpdateIsThatOfConcordantFeedback_data() { theDistanceShrinksAsPredicted_data(); }
    void atItsGoalTheUpdateIsThatOfConcordantFeedback();
    void watchingChangesNoBit();
    void otherRulesHaveNoGoal();
    void aCheckpointKeepsTheMeasures();
};

void TestEquivalence::distancesAreRelativeToTheFirstMeasured() {
    // Updates 21, 31, 41; λ = 0.1.
    const mc::Equivalence result = mc::equivalenceOf(historyOf({4, 1.5, 1}));
    QVERIFY(result.hasDistances() && !result.hasCosines());
    const mc::DistanceCourse& course = result.pairs.at(0);
    QCOMPARE(course.first, 4.0);
    QCOMPARE(course.points.size(), std::size_t{3});
    QCOMPARE(course.points[0].measured, 1.0);
    QCOMPARE(course.points[0].predicted, std::optional(1.0));
    QCOMPARE(course.points[1].measured, 0.375);
    QCOMPARE(*course.points[1].predicted, std::pow(0.9, 10));
    QCOMPARE(course.points[2].update, std::int64_t{41});
    QCOMPARE(course.points[2].epochs, 2.0);
    QCOMPARE(*course.points[2].predicted, std::pow(0.9, 20));
    QCOMPARE(course.largestDeparture, 0.25 - std::pow(0.9, 20));
    QCOMPARE(result.largestDeparture(), course.largestDeparture);
}

void TestEquivalence::aPairAtItsGoalHasNoCourse() {
    QVERIFY(!mc::equivalenceOf(historyOf({0, 0})).hasDistances());
    // Rounding takes it away from its goal: from there it has a distance.
    QCOMPARE(mc::equivalenceOf(historyOf({0, 1e-6, 1e-6})).pairs.at(0).points.size(), std::size_t{2});
}

void TestEquivalence::withoutMeasuresThereIsNothing() {
    const mc::Equivalence none = mc::equivalenceOf({});
    QVERIFY(!none.hasDistances() && !none.hasCosines());
    QCOMPARE(none.largestDeparture(), 0.0);
    mc::History history = historyOf({1});
    history.concordance.back().pairs[0].distanceMW.reset(); // as in files from before it was measured
    history.predictions.clear();
    history.layers.push_back({1, 0, std::vector<mc::LayerMeasures>(2)});
    const mc::Equivalence empty = mc::equivalenceOf(history);
    QVERIFY(!empty.hasDistances() && !empty.hasCosines());
}

void TestEquivalence::cosinesAreThoseOfHiddenLayers() {
    mc::History history;
    mc::LayerMeasures layer;
    layer["concordant_angle"] = 60;
    layer["gradient_angle"] = 180;
    history.layers.push_back({17, 0.5, {layer, {}, layer}});
    const mc::Equivalence result = mc::equivalenceOf(history);
    QVERIFY(result.hasCosines());
    QCOMPARE(result.hidden.size(), std::size_t{2});
    const mc::CosinePoint& point = result.hidden[0].at(0);
    QCOMPARE(point.update, std::int64_t{17});
    QCOMPARE(point.epochs, 0.5);
    QVERIFY(std::abs(*point.concordant - 0.5) < 1e-12 && std::abs(*point.exact + 1) < 1e-12);
    QVERIFY(!result.hidden[1].at(0).concordant && !result.hidden[1].at(0).exact);
}

void TestEquivalence::meansAreOverWhatWasMeasured() {
    const std::vector<mc::CosinePoint> points{
        {1, 0, 0.1, 0.9}, {17, 1, 0.4, {}}, {33, 2, {}, {}}, {49, 3, 0.8, {}}};
    QVERIFY(std::abs(*mc::meanCosine(points, &mc::CosinePoint::concordant, 1) - 0.6) < 1e-12);
    QVERIFY(!mc::meanCosine(points, &mc::CosinePoint::exact, 1));
    QVERIFY(!mc::meanCosine({}, &mc::CosinePoint::concordant, 0));
}

void TestEquivalence::theDistanceShrinksAsPredicted_data() {
    QTest::addColumn<bool>("spiking");
    QTest::newRow("graded errors") << false;
    QTest::newRow("spiking errors") << true;
}

void TestEquivalence::theDistanceShrinksAsPredicted() {
    QFETCH(const bool, spiking);
    mc::Experiment experiment = decaying();
    experiment.errorCells.mode = spiking ? mc::ErrorMode::Spiking : mc::ErrorMode::Graded;
    mc::Trainer trainer(experiment, small::data(), 1);
    small::learn(trainer, 60);
    const mc::Equivalence result = mc::equivalenceOf(trainer.history());
    QCOMPARE(result.pairs.size(), std::size_t{2});
    for (const mc::DistanceCourse& course : result.pairs) {
        QCOMPARE(course.points.size(), std::size_t{60});
        QVERIFY(course.points.back().measured < 0.31);
        for (const mc::DistancePoint& point : course.points) {
            const double apart = std::abs(point.measured / point.predicted.value() - 1);
            QVERIFY2(apart < 3e-6, qPrintable(QStringLiteral("update %1: %2").arg(point.update).arg(apart)));
        }
    }
    QVERIFY(result.largestDeparture() < 1e-6);
}

void TestEquivalence::interventionsAreForeseen_data() {
    QTest::addColumn<QStringList>("changes"); // one after every 10 updates
    QTest::addColumn<int>("restarts");        // of the upper pair
    QTest::newRow("flip") << QStringList{"flip-feedback=30%"} << 1;
    QTest::newRow("noise on the weights above") << QStringList{"weight-noise:3=20%"} << 1;
    QTest::newRow("silence") << QStringList{"silence-vip", "unsilence"} << 0;
    QTest::newRow("current") << QStringList{"current:1:3=0.7"} << 0;
    QTest::newRow("rate and momentum") << QStringList{"set:eta=0.01", "set:momentum=0.5"} << 0;
    QTest::newRow("decay") << QStringList{"set:weight_decay=0.1"} << 0;
    QTest::newRow("nothing learns") << QStringList{"freeze-all", "unfreeze-all"} << 0;
    QTest::newRow("frozen feedback") << QStringList{"freeze-feedback", "unfreeze-feedback"} << 1;
    QTest::newRow("and another rate after it")
        << QStringList{"freeze-feedback", "unfreeze-feedback", "set:eta=0.4", "set:momentum=0.2"} << 1;
    QTest::newRow("frozen within frozen")
        << QStringList{"freeze-feedback", "freeze-all", "unfreeze-feedback", "unfreeze-all"} << 1;
    QTest::newRow("twice") << QStringList{"flip-feedback=30%", "flip-feedback:2=100%"} << 2;
}

void TestEquivalence::interventionsAreForeseen() {
    QFETCH(const QStringList, changes);
    QFETCH(const int, restarts);
    mc::Experiment experiment = decaying();
    experiment.learning.rateDecay = 0.9; // two updates per epoch
    mc::Trainer trainer(experiment, small::data(), 1);
    small::learn(trainer, 10);
    for (const QString& change : changes) {
        trainer.intervene(mc::parseWhatIf(change.toStdString()));
        small::learn(trainer, 10);
    }
    const mc::Equivalence result = mc::equivalenceOf(trainer.history());
    QVERIFY2(result.largestDeparture() < 3e-6, qPrintable(QString::number(result.largestDeparture())));
    QCOMPARE(static_cast<int>(result.pairs.at(1).restarts.size()), restarts);
    QVERIFY(result.pairs[1].points.back().predicted);
    if (restarts > 0) {
        const mc::PredictionRestart& last = result.pairs[1].restarts.back();
        QVERIFY(last.updates % 10 == 0 && last.firstIntervention < last.endIntervention);
        QVERIFY(last.endIntervention <= trainer.interventions().size());
    }
}

void TestEquivalence::onlyThePairThatIsMovedRestarts() {
    mc::Trainer trainer(decaying(), small::data(), 1);
    small::learn(trainer, 10);
    trainer.intervene(mc::parseWhatIf("flip-feedback:1=30%"));
    const mc::Equivalence atOnce = mc::equivalenceOf(trainer.history());
    QCOMPARE(atOnce.pairs.at(0).restarts.size(), std::size_t{1});
    QCOMPARE(atOnce.pairs[0].restarts[0], (mc::PredictionRestart{10, 0, 1}));
    QVERIFY(atOnce.pairs.at(1).restarts.empty());
    // The point after it is there before another batch is learned, and is not measured twice.
    QCOMPARE(atOnce.pairs[0].points.back().update, std::int64_t{11});
    QCOMPARE(atOnce.pairs[0].points.back().predicted, std::optional(atOnce.pairs[0].points.back().measured));
    small::learn(trainer, 10);
    const mc::Equivalence later = mc::equivalenceOf(trainer.history());
    QCOMPARE(later.pairs[0].points.size(), std::size_t{20});
    QVERIFY(later.largestDeparture() < 3e-6);
}

void TestEquivalence::whileOnlyTheFeedbackIsFrozenNothingIsPredicted() {
    mc::Trainer trainer(decaying(), small::data(), 1);
    small::learn(trainer, 5);
    trainer.intervene(mc::parseWhatIf("freeze-feedback"));
    small::learn(trainer, 5);
    const mc::Equivalence frozen = mc::equivalenceOf(trainer.history());
    QVERIFY(frozen.pairs.at(0).points.at(4).predicted && !frozen.pairs[0].points.back().predicted);
    QVERIFY(frozen.largestDeparture() < 1e-6);
}

void TestEquivalence::whatWasChangedUnwatchedIsMeasuredAnew() {
    mc::Trainer trainer(decaying(), small::data(), 1);
    small::learn(trainer, 4);
    trainer.watch({.concordance = false});
    small::learn(trainer, 4);
    trainer.intervene(mc::parseWhatIf("set:weight_decay=0.1"));
    small::learn(trainer, 4);
    trainer.watch({});
    small::learn(trainer, 4);
    const mc::Equivalence result = mc::equivalenceOf(trainer.history());
    QCOMPARE(result.pairs.at(0).restarts.size(), std::size_t{1});
    QCOMPARE(result.pairs[0].restarts[0].updates, std::int64_t{12});
    QVERIFY(result.largestDeparture() < 1e-6);
}

void TestEquivalence::atItsGoalTheUpdateIsThatOfConcordantFeedback() {
    QFETCH(const bool, spiking);
    mc::Experiment experiment = decaying();
    experiment.errorCells.mode = spiking ? mc::ErrorMode::Spiking : mc::ErrorMode::Graded;
    mc::LearnerState there = mc::makeLearnerState(experiment);
    for (std::size_t k = 1; k < there.network.layers.size(); ++k) {
        mc::Layer& layer = there.network.layers[k];
        layer.feedback = there.efficacy[k].cwiseProduct(layer.forward);
    }
    mc::Trainer atGoal(experiment, small::data(), 1, there, {});
    mc::Trainer atStart(experiment, small::data(), 1);
    atGoal.watch(kAll);
    atStart.watch(kAll);
    small::learn(atGoal, 1);
    small::learn(atStart, 1);
    const auto angleAt = [](const mc::Trainer& trainer, std::size_t k) {
        return trainer.history().layers.at(0).layers.at(k)["concordant_angle"];
    };
    for (std::size_t k = 0; k < 2; ++k) {
        QVERIFY(angleAt(atGoal, k) && *angleAt(atGoal, k) < 1e-3);
        QVERIFY(angleAt(atStart, k) && *angleAt(atStart, k) > 10);
    }
    QVERIFY(*angleAt(atStart, 2) < 1e-3); // the output's error comes from its teacher, not through feedback
}

void TestEquivalence::watchingChangesNoBit() {
    mc::Trainer watched(decaying(), small::data(), 2);
    mc::Trainer unwatched(decaying(), small::data(), 1);
    watched.watch(kAll);
    unwatched.watch({.concordance = false});
    small::learn(watched, 20);
    small::learn(unwatched, 20);
    QCOMPARE(watched.history().layers.size(), std::size_t{2});
    QVERIFY(unwatched.history().layers.empty());
    QVERIFY(small::sameBits(watched.state(), unwatched.state()));
}

void TestEquivalence::otherRulesHaveNoGoal() {
    mc::Experiment experiment = decaying();
    experiment.rule = "fa";
    mc::Trainer trainer(experiment, small::data(), 1);
    trainer.watch({.equivalence = true});
    small::learn(trainer, 2);
    QVERIFY(!trainer.history().concordance.empty());
    const mc::Equivalence result = mc::equivalenceOf(trainer.history());
    QVERIFY(!result.hasDistances() && !result.hasCosines());
}

void TestEquivalence::aCheckpointKeepsTheMeasures() {
    const QTemporaryDir folder;
    const auto path = std::filesystem::path(folder.path().toStdString()) / "run.mcz";
    mc::Trainer trainer(decaying(), small::data(), 1);
    trainer.watch(kAll);
    small::learn(trainer, 12);
    trainer.intervene(mc::parseWhatIf("flip-feedback=30%"));
    trainer.intervene(mc::parseWhatIf("set:weight_decay=0.1"));
    small::learn(trainer, 6);
    QCOMPARE(trainer.history().predictions.size(), std::size_t{2});
    mc::writeCheckpoint(path, trainer.experiment(), trainer.state(), trainer.history(),
                        trainer.interventions());
    const mc::History read = mc::readCheckpoint(path).history;
    QVERIFY(small::same(read, trainer.history()));
    QVERIFY(read.concordance.at(17).pairs.at(1).distanceMW);
    QVERIFY(read.layers.at(1).layers.at(0)["concordant_angle"]);
}

MC_TEST(TestEquivalence)
#include "tst_equivalence.moc"
