#include "learning/gradient.h"
#include "small_runs.h"
#include "support/test_class.h"
#include "training/experiment/experiment_fields.h"
#include "training/experiment/open_data.h"
#include "training/experiment/suggestions.h"
#include "training/measures/measures.h"

#include <QtTest>
#include <set>
#include <stop_token>

namespace {

/// 10 images in batches of 4, 4 and 2, of 3 steps each.
mc::Experiment uneven() {
    mc::Experiment experiment = small::experiment();
    experiment.network = "16-5-3";
    experiment.circuit.steps = 3;
    experiment.learning.batch = 4;
    return experiment;
}

} // namespace

class TestTrainer : public QObject {
    Q_OBJECT
private slots:
    void everyPositionFollowsFromTheOneBefore();
    void aBatchLargerThanTheDataIsAllOfIt();
    void everyImageIsShownOnceInAnEpoch();
    void everyEpochHasItsOwnOrder();
    void testsCountWhatIsPredictedRight();
    void aTestKeepsWhatItGotWrong();
    void whatItGotWrongIsThatOfTheLastTest();
    void aTestIsNotedOncePerUpdate();
    void aStoppedTestAddsNothing();
    void heldOutImagesAreWhatARunIsJudgedBy();
    void heldOutImagesLeaveNoTraceInTheWeights();
    void trainingPointsAreMeansOverTheBatch();
    void concordanceIsTakenBeforeTheUpdate();
    void largeNetworksMeasureConcordanceNowAndThen();
    void layersAreMeasuredOnlyWhenWatched();
    void measuresOfLayersAreThoseOfTheBatchBeforeItsUpdate();
    void whatWasMeasuredBeforeChangesNoMeasure();
    void everyRuleLearns_data();
    void everyRuleLearns();
    void redrawnFeedbackIsNewInEveryUpdateAndTheSameInEveryRun();
};

void TestTrainer::everyPositionFollowsFromTheOneBefore() {
    mc::Trainer trainer(uneven(), small::data(10, 3), 1);
    mc::Position expected;
    expected.batchesPerEpoch = 3;
    expected.samplesInBatch = 4;
    expected.steps = 3;
    QVERIFY(trainer.position() == expected);
    QVERIFY(trainer.atEpochBoundary());
    for (expected.epoch = 0; expected.epoch < 2; ++expected.epoch) {
        for (expected.batch = 0; expected.batch < 3; ++expected.batch) {
            expected.samplesInBatch = expected.batch == 2 ? 2 : 4;
            for (expected.sample = 0; expected.sample < expected.samplesInBatch; ++expected.sample) {
                for (expected.step = 1; expected.step <= 3; ++expected.step) {
                    const std::int64_t left =
                        (expected.samplesInBatch - expected.sample) * 3 - expected.step + 1;
                    QCOMPARE(trainer.stepsLeftInBatch(), left);
                    trainer.advance(1);
                    expected.updates += left == 1 ? 1 : 0;
                    QVERIFY(trainer.position() == expected);
                    QCOMPARE(trainer.atEpochBoundary(), left == 1 && expected.batch == 2);
                }
            }
        }
    }
}

void TestTrainer::aBatchLargerThanTheDataIsAllOfIt() {
    mc::Trainer trainer(small::experiment(), small::data(7, 3), 1);
    QCOMPARE(trainer.position().batchesPerEpoch, std::int64_t{1});
    QCOMPARE(trainer.position().samplesInBatch, std::int64_t{7});
    QCOMPARE(trainer.stepsLeftInBatch(), std::int64_t{42});
    small::learn(trainer, 1);
    QVERIFY(trainer.atEpochBoundary());
    QCOMPARE(trainer.lastBlocks().size(), std::size_t{1});
    QCOMPARE(trainer.lastBlocks()[0].lanes, 7);
}

void TestTrainer::everyImageIsShownOnceInAnEpoch() {
    mc::Trainer trainer(uneven(), small::data(10, 3), 1);
    for (int epoch = 0; epoch < 2; ++epoch) {
        std::set<std::uint32_t> shown;
        for (int sample = 0; sample < 10; ++sample) {
            trainer.advance(2);
            shown.insert(trainer.record()->imageIndex);
            trainer.advance(1);
        }
        QCOMPARE(shown.size(), std::size_t{10});
        QVERIFY(*shown.rbegin() == 9);
    }
}

void TestTrainer::everyEpochHasItsOwnOrder() {
    mc::Trainer trainer(uneven(), small::data(10, 3), 1);
    std::vector<std::uint32_t> order;
    for (int sample = 0; sample < 20; ++sample) {
        trainer.advance(1);
        order.push_back(trainer.record()->imageIndex);
        trainer.advance(2);
    }
    const std::vector<std::uint32_t> first(order.begin(), order.begin() + 10);
    const std::vector<std::uint32_t> second(order.begin() + 10, order.end());
    QVERIFY(first != second);
    QVERIFY(!std::ranges::is_sorted(first));
}

void TestTrainer::testsCountWhatIsPredictedRight() {
    mc::Trainer trainer(small::experiment(), small::data(), 2);
    small::learn(trainer, 3);
    const std::optional<mc::TestPoint> point = trainer.test();
    QVERIFY(point);
    double loss = 0;
    double right = 0;
    const mc::ImageSet& images = trainer.data()->test;
    for (std::uint32_t i = 0; i < images.count(); ++i) {
        mc::Presentation p;
        p.prepare(trainer.state().network, 1, trainer.experiment().circuit, true);
        mc::encodeCurrents(images, std::vector{i}, p.current);
        p.labels = {images.labels[i]};
        mc::presentUpwards(trainer.state().network, trainer.experiment().circuit, p);
        loss += p.loss[0] / 45;
        right += p.predictions[0] == p.labels[0] ? 1 : 0;
    }
    QCOMPARE(point->accuracy, right / 45);
    QVERIFY(std::abs(point->loss / loss - 1) < 1e-5);
    QCOMPARE(point->updates, std::int64_t{3});
    QCOMPARE(point->epochs, 1.5);
}

void TestTrainer::aTestKeepsWhatItGotWrong() {
    mc::Trainer trainer(small::experiment(), small::data(), 2);
    small::learn(trainer, 3);
    QVERIFY(!trainer.mistakes());
    const std::optional<mc::TestPoint> point = trainer.test();
    QVERIFY(point && trainer.mistakes());
    const mc::Mistakes& kept = *trainer.mistakes();
    QVERIFY(kept.areOf(mc::Evaluated::Test, *point) && &kept.imageSet() == &trainer.data()->test);
    QCOMPARE(point->confusion.images(), std::int64_t{45});
    QCOMPARE(point->confusion.mistakes(), kept.count);
    QCOMPARE(std::ssize(kept.images), kept.count);
    QCOMPARE(point->accuracy, 1 - static_cast<double>(kept.count) / 45);
    QVERIFY(kept.count > 5); // else the test says little
    QVERIFY(std::ranges::is_sorted(kept.images, std::ranges::greater(), &mc::Mistake::sureness));
    std::vector<std::uint32_t> counts(9);
    for (const mc::Mistake& mistake : kept.images) {
        mc::Presentation p; // as Input and output's bars show it
        p.prepare(trainer.state().network, 1, trainer.experiment().circuit, true);
        mc::encodeCurrents(kept.imageSet(), std::vector{mistake.image}, p.current);
        p.labels = {kept.imageSet().labels[mistake.image]};
        mc::presentUpwards(trainer.state().network, trainer.experiment().circuit, p);
        const mc::Vector means = p.layers.back().trace.rowwise().mean();
        QCOMPARE(mistake.label, p.labels[0]);
        QCOMPARE(mistake.answer, p.predictions[0]);
        QVERIFY(mistake.answer != mistake.label);
        QVERIFY(std::abs(mistake.sureness - means[mistake.answer]) < 1e-6);
        QVERIFY(std::abs(mistake.labelTrace - means[mistake.label]) < 1e-6);
        ++counts[3 * static_cast<std::size_t>(mistake.label) + static_cast<std::size_t>(mistake.answer)];
    }
    for (int label = 0; label < 3; ++label) {
        for (int answer = 0; answer < 3; ++answer) {
            QVERIFY(answer == label || point->confusion.count(label, answer) ==
                                           counts[static_cast<std::size_t>(3 * label + answer)]);
        }
    }
}

void TestTrainer::whatItGotWrongIsThatOfTheLastTest() {
    mc::Trainer trainer(small::experiment(), small::dividedData(15), 1);
    const mc::LearnerState start = trainer.state();
    QVERIFY(trainer.test());
    const mc::TestPoint first = trainer.history().validation.back();
    const mc::History before = trainer.history();
    QVERIFY(trainer.mistakes()->areOf(mc::Evaluated::Validation, first));
    small::learn(trainer, 2);
    QVERIFY(trainer.evaluate(mc::Evaluated::Test));
    QVERIFY(trainer.mistakes()->areOf(mc::Evaluated::Test, trainer.history().test.back()));
    trainer.restore(start, before); // the matrix of then, the images of the last test
    QVERIFY(mc::latestEvaluation(trainer.history()).point->confusion == first.confusion);
    QVERIFY(!trainer.mistakes()->areOf(mc::Evaluated::Validation, first));
}

void TestTrainer::aTestIsNotedOncePerUpdate() {
    mc::Trainer trainer(small::experiment(), small::data(), 1);
    QVERIFY(trainer.test() && trainer.test());
    trainer.advance(1);
    QVERIFY(trainer.test());
    QCOMPARE(trainer.history().test.size(), std::size_t{1});
    small::learn(trainer, 1);
    QVERIFY(trainer.test());
    QCOMPARE(trainer.history().test.size(), std::size_t{2});
}

void TestTrainer::aStoppedTestAddsNothing() {
    mc::Trainer trainer(small::experiment(), small::data(), 2);
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!trainer.test(stop.get_token()));
    QVERIFY(trainer.history().test.empty());
    QVERIFY(trainer.test());
}

void TestTrainer::heldOutImagesAreWhatARunIsJudgedBy() {
    auto data = std::make_shared<mc::Dataset>(*small::dividedData(15));
    mc::Trainer trainer(small::experiment(), data, 2);
    QVERIFY(trainer.judged() == mc::Evaluated::Validation);
    small::learn(trainer, 4);
    const std::optional<mc::TestPoint> heldOut = trainer.test();
    QVERIFY(trainer.history().test.empty());
    QCOMPARE(trainer.history().validation.size(), std::size_t{1});
    QVERIFY(trainer.isEvaluated(mc::Evaluated::Validation) && !trainer.isEvaluated(mc::Evaluated::Test));
    std::swap(data->validation, data->test); // the same images as a test set
    const std::optional<mc::TestPoint> asTest = trainer.evaluate(mc::Evaluated::Test);
    QVERIFY(heldOut && asTest && small::same(*heldOut, *asTest));
    QCOMPARE(trainer.history().test.size(), std::size_t{1});
    QVERIFY(&trainer.history().judged() == &trainer.history().validation);
}

/// Held-out images are no part of a run: it is that of a set which never had them.
void TestTrainer::heldOutImagesLeaveNoTraceInTheWeights() {
    mc::Trainer divided(small::experiment(), small::dividedData(15), 1);
    mc::Trainer few(small::experiment(), small::data(55), 1);
    small::learn(divided, 6);
    small::learn(few, 6);
    QVERIFY(small::sameBits(divided.state(), few.state()));
    QVERIFY(few.judged() == mc::Evaluated::Test);
}

void TestTrainer::trainingPointsAreMeansOverTheBatch() {
    mc::Trainer trainer(small::experiment(), small::data(), 1);
    for (const int samples : {40, 30, 40}) {
        small::learn(trainer, 1);
        double loss = 0;
        double right = 0;
        int lanes = 0;
        for (const mc::Presentation& block : trainer.lastBlocks()) {
            lanes += block.lanes;
            for (std::size_t n = 0; n < block.labels.size(); ++n) {
                loss += block.loss[n] / samples;
                right += block.predictions[n] == block.labels[n] ? 1 : 0;
            }
        }
        QCOMPARE(lanes, samples);
        const mc::TrainPoint& point = trainer.history().train.back();
        QVERIFY(std::abs(point.loss / loss - 1) < 1e-12);
        QCOMPARE(point.accuracy, right / samples);
        QCOMPARE(point.lastUpdate, trainer.state().updates);
    }
    QCOMPARE(trainer.history().train[0].epochs, 0.5);
    QCOMPARE(trainer.history().train[2].epochs, 1.5);
}

void TestTrainer::concordanceIsTakenBeforeTheUpdate() {
    mc::Trainer trainer(small::experiment(), small::data(), 1);
    for (std::int64_t update = 1; update <= 3; ++update) {
        const std::vector<mc::Concordance> before = trainer.concordance();
        QCOMPARE(before.size(), std::size_t{2});
        small::learn(trainer, 1);
        const mc::ConcordancePoint& point = trainer.history().concordance.back();
        QCOMPARE(point.update, update);
        QCOMPARE(point.epochs, static_cast<double>(update - 1) / 2);
        QVERIFY(small::same(point.pairs, before));
        QVERIFY(!small::same(trainer.concordance(), before));
    }
}

void TestTrainer::layersAreMeasuredOnlyWhenWatched() {
    mc::Trainer trainer(small::experiment(), small::data(), 1);
    small::learn(trainer, 1);
    QVERIFY(trainer.history().layers.empty());
    trainer.watch({.rates = true});
    small::learn(trainer, 16); // the 17th update is one of those measured
    QCOMPARE(trainer.history().layers.size(), std::size_t{1});
    QCOMPARE(trainer.history().layers[0].update, std::int64_t{17});
    QVERIFY(trainer.history().layers[0].layers[0]["rate_pyr"]);
    QVERIFY(!trainer.history().layers[0].layers[0]["gradient_angle"]);
}

/// A long run measures batches of all sizes, before and after changes; a new one has measured nothing.
void TestTrainer::whatWasMeasuredBeforeChangesNoMeasure() {
    const mc::DatasetPtr data = small::data(110);
    for (mc::Experiment experiment : {small::experiment(), small::convolution()}) {
        experiment.learning.batch = 40; // three batches, the last one of 30 images
        const mc::MeasureSet watched{.rates = true, .gradient = true, .equivalence = true};
        mc::Trainer trainer(experiment, data, 1);
        trainer.watch(watched);
        std::set<int> sizes;
        while (trainer.state().updates < 97) {
            const std::int64_t updates = trainer.state().updates;
            if (updates == 40) {
                trainer.intervene(mc::what_if::SetParameter{"covariance", std::string("on")});
                trainer.intervene(mc::what_if::SetParameter{"eligibility", std::string("on")});
            } else if (updates == 60) {
                trainer.watch({.rates = true, .gradient = true, .equivalence = false});
                trainer.watch(watched);
            }
            const std::size_t measured = trainer.history().layers.size();
            const int samples = static_cast<int>(trainer.position().samplesInBatch);
            mc::Trainer fresh(experiment, data, 1, trainer.state(), mc::History{}, trainer.interventions());
            small::learn(trainer, 1);
            if (trainer.history().layers.size() > measured) {
                sizes.insert(samples);
                fresh.watch(watched);
                small::learn(fresh, 1);
                QCOMPARE(fresh.history().layers.size(), std::size_t{1});
                QVERIFY(fresh.history().layers.back().layers == trainer.history().layers.back().layers);
                QVERIFY(trainer.history().layers.back().layers.back()["concordant_angle"]);
            }
        }
        QVERIFY(sizes == (std::set{30, 40}));
    }
}

void TestTrainer::measuresOfLayersAreThoseOfTheBatchBeforeItsUpdate() {
    for (const mc::Rule& rule : mc::rules()) {
        mc::Experiment experiment = small::experiment();
        experiment.rule = rule.name;
        mc::Trainer trainer(experiment, small::data(), 1);
        trainer.watch({.rates = true, .gradient = true});
        const mc::Network before = trainer.state().network;
        small::learn(trainer, 1);
        const mc::LayersPoint& point = trainer.history().layers.at(0);
        QCOMPARE(point.update, std::int64_t{1});
        QCOMPARE(point.layers.size(), before.layers.size());
        const auto samples = static_cast<int>(trainer.position().samplesInBatch);
        mc::GradientScratch scratch;
        std::vector<mc::Matrix> exact;
        mc::gradientThroughTime(before, experiment.circuit, trainer.lastBlocks(), samples, scratch, exact);
        for (std::size_t k = 0; k < exact.size(); ++k) {
            QCOMPARE(point.layers[k]["gradient_angle"],
                     mc::angleBetween(trainer.lastUpdate().gradient(k), exact[k]));
            QVERIFY(rule.name != "bp" || !point.layers[k]["gradient_angle"] ||
                    *point.layers[k]["gradient_angle"] < 0.01);
            const bool spiking = mc::errorCellsOf(rule, experiment.errorCells).mode == mc::ErrorMode::Spiking;
            const auto quantum = spiking ? static_cast<float>(experiment.errorCells.quantum) : 0.0F;
            const mc::FiringRates rates =
                mc::measureRates(trainer.lastBlocks(), k, experiment.circuit.theta, quantum);
            const mc::LayerMeasures& layer = point.layers[k];
            QCOMPARE(layer["rate_pyr"], std::optional(rates.pyr));
            QCOMPARE(layer["rate_vip"], rates.vip);
            QCOMPARE(layer["rate_sst"], rates.sst);
            QCOMPARE(layer["silent_share"], std::optional(rates.silentShare));
            QVERIFY(!layer["concordant_angle"]);
            QCOMPARE(layer["weights_max"],
                     std::optional<double>(before.layers[k].forward.cwiseAbs().maxCoeff()));
            QCOMPARE(rates.vip.has_value(), spiking);
        }
    }
}

void TestTrainer::everyRuleLearns_data() {
    QTest::addColumn<QString>("rule");
    for (const mc::Rule& rule : mc::rules()) {
        QTest::newRow(std::string(rule.name).c_str()) << QString::fromUtf8(rule.name.data());
    }
}

void TestTrainer::everyRuleLearns() {
    QFETCH(const QString, rule);
    mc::Experiment experiment;
    experiment.network = "784-60-10";
    experiment.rule = rule.toStdString();
    experiment.data.trainImages = 1600;
    experiment.data.testImages = 300;
    experiment.learning.batch = 32;
    for (const auto& [id, value] : mc::suggestedValues(experiment)) {
        mc::setField(experiment, mc::fieldNamed(id), value);
    }
    mc::Trainer trainer(experiment, mc::openData(experiment.data), 2);
    const double chance = trainer.test()->accuracy;
    for (int epoch = 0; epoch < 3; ++epoch) {
        small::learn(trainer, 50);
    }
    const double learned = trainer.test()->accuracy;
    QVERIFY2(learned > 0.5 && learned > chance + 0.3, qPrintable(QString::number(learned)));
}

void TestTrainer::redrawnFeedbackIsNewInEveryUpdateAndTheSameInEveryRun() {
    mc::Experiment experiment = small::experiment();
    experiment.rule = "brsf";
    mc::Trainer one(experiment, small::data(), 1);
    mc::Trainer other(experiment, small::data(), 3);
    mc::Matrix before = one.state().network.layers[1].feedback;
    QVERIFY(before.cwiseAbs().maxCoeff() > 0);
    for (int update = 0; update < 3; ++update) {
        small::learn(one, 1);
        small::learn(other, 1);
        const mc::Matrix now = one.state().network.layers[1].feedback;
        QVERIFY((now.array() != before.array()).all());
        QVERIFY(now == other.state().network.layers[1].feedback);
        before = now;
    }
    mc::Trainer resumed(experiment, small::data(), 1, one.state(), one.history());
    QVERIFY(resumed.state().network.layers[1].feedback == before);
}

void TestTrainer::largeNetworksMeasureConcordanceNowAndThen() {
    mc::Experiment experiment = small::experiment();
    experiment.circuit.steps = 1;
    experiment.learning.batch = 2;
    experiment.network = "16-256-257-3";
    mc::Trainer trainer(experiment, small::data(40, 1), 1);
    small::learn(trainer, 18);
    QCOMPARE(trainer.history().concordanceStride, std::int64_t{16});
    QCOMPARE(trainer.history().concordance.size(), std::size_t{2});
    QCOMPARE(trainer.history().concordance[1].update, std::int64_t{17});
}

MC_TEST(TestTrainer)
#include "tst_trainer.moc"
