#include "learning/rules.h"
#include "support/test_class.h"
#include "training/experiment/experiment_fields.h"
#include "training/experiment/suggestions.h"

#include <QtTest>
#include <map>
#include <string>

namespace {

std::map<std::string_view, mc::FieldValue> suggested(const mc::Experiment& experiment) {
    const auto pairs = mc::suggestedValues(experiment);
    return {pairs.begin(), pairs.end()};
}

} // namespace

class TestSuggestions : public QObject {
    Q_OBJECT
private slots:
    void suggestionsAreFieldsWithinRange();
    void suggestionsFollowTheModel_data();
    void suggestionsFollowTheModel();
    void feedbackScaleIsSuggestedToo();
    void convolutionsStartExcitable();
    void deepNetworksStartExcitable();
    void coloursAreNormalised();
    void theRateSuitsTheRule();
    void rateAndDecayFollowTheBatch_data();
    void rateAndDecayFollowTheBatch();
    void nothingIsApplied();
};

void TestSuggestions::suggestionsAreFieldsWithinRange() {
    mc::Experiment experiment;
    for (const auto& [id, value] : mc::suggestedValues(experiment)) {
        mc::setField(experiment, mc::fieldNamed(id), value);
    }
    mc::validate(experiment);
    QVERIFY(experiment == mc::Experiment{}); // the defaults are what is suggested for the default network
}

void TestSuggestions::suggestionsFollowTheModel_data() {
    QTest::addColumn<QString>("network");
    QTest::addColumn<int>("encoder");
    QTest::addColumn<int>("batch");
    QTest::addColumn<int>("steps");
    QTest::addColumn<QString>("quantumMode");
    QTest::addColumn<double>("eta");
    const int direct = static_cast<int>(mc::Encoder::Direct);
    const int regular = static_cast<int>(mc::Encoder::Regular);
    const int poisson = static_cast<int>(mc::Encoder::Poisson);
    QTest::newRow("default") << "784-400-10" << direct << 64 << 10 << "fixed" << 0.2;
    QTest::newRow("no hidden layer") << "784-10" << direct << 64 << 10 << "fixed" << 0.2;
    QTest::newRow("regular") << "784-400-10" << regular << 64 << 20 << "fixed" << 0.2;
    QTest::newRow("poisson") << "784-400-10" << poisson << 64 << 20 << "fixed" << 0.2;
    QTest::newRow("single steps") << "784-400-10" << direct << 1 << 10 << "fixed" << 0.0047;
    QTest::newRow("two hidden layers") << "784-40-40-10" << direct << 64 << 10 << "adaptive" << 0.1;
    QTest::newRow("convolution") << "28x28-8c5-p2-10" << direct << 32 << 6 << "adaptive" << 0.2;
    QTest::newRow("convolution, single steps")
        << "28x28-8c5-p2-10" << direct << 1 << 6 << "adaptive" << 0.0078;
    QTest::newRow("convolution, poisson") << "28x28-8c5-p2-10" << poisson << 32 << 6 << "adaptive" << 0.2;
    QTest::newRow("pool alone") << "28x28-p2-40-10" << direct << 64 << 10 << "fixed" << 0.2;
    QTest::newRow("three hidden layers") << "784-40-40-40-10" << direct << 64 << 10 << "adaptive" << 0.1;
}

void TestSuggestions::suggestionsFollowTheModel() {
    QFETCH(const QString, network);
    QFETCH(const int, encoder);
    QFETCH(const int, batch);
    QFETCH(const int, steps);
    QFETCH(const QString, quantumMode);
    QFETCH(const double, eta);
    mc::Experiment experiment;
    experiment.network = network.toStdString();
    experiment.encoder = static_cast<mc::Encoder>(encoder);
    experiment.learning.batch = batch;
    auto values = suggested(experiment);
    QVERIFY(values["steps"] == mc::FieldValue(std::int64_t{steps}));
    QVERIFY(values["quantum_mode"] == mc::FieldValue(quantumMode.toStdString()));
    QVERIFY(values["eta"] == mc::FieldValue(eta));
}

/// As the comment of suggestedValues promises.
void TestSuggestions::feedbackScaleIsSuggestedToo() {
    QVERIFY(suggested({})["feedback_scale"] == mc::FieldValue(0.1));
    for (const char* rule : {"fa", "dfa", "brsf", "frsf"}) { // model.md, section 6
        mc::Experiment experiment;
        experiment.rule = rule;
        QVERIFY(suggested(experiment)["feedback_scale"] == mc::FieldValue(1.0));
    }
    mc::Experiment deep; // whose lower layers would wait
    deep.network = "784-40-40-10";
    QVERIFY(suggested(deep)["feedback_scale"] == mc::FieldValue(0.5));
}

/// model.md, section 6: tonic excitability, a small gain of the output, normalised currents.
void TestSuggestions::convolutionsStartExcitable() {
    mc::Experiment experiment;
    auto values = suggested(experiment);
    QVERIFY(values["hidden_bias"] == mc::FieldValue(0.0) && values["output_gain"] == mc::FieldValue(1.0));
    QVERIFY(values["normalise"] == mc::FieldValue(std::string("none")));
    QVERIFY(values["batch"] == mc::FieldValue(std::int64_t{64}));
    experiment.network = "28x28-8c5-p2-40-10";
    values = suggested(experiment);
    QVERIFY(values["hidden_bias"] == mc::FieldValue(0.3) && values["output_gain"] == mc::FieldValue(0.1));
    QVERIFY(values["normalise"] == mc::FieldValue(std::string("channel")));
    QVERIFY(values["batch"] == mc::FieldValue(std::int64_t{32}));
    experiment.encoder = mc::Encoder::Regular; // spikes need intensities from 0 to 1
    QVERIFY(suggested(experiment)["normalise"] == mc::FieldValue(std::string("none")));
    experiment.learning.batch = 1; // stepping through stays so
    QVERIFY(suggested(experiment)["batch"] == mc::FieldValue(std::int64_t{1}));
}

void TestSuggestions::deepNetworksStartExcitable() {
    mc::Experiment experiment;
    experiment.network = "784-40-40-40-10";
    QVERIFY(suggested(experiment)["hidden_bias"] == mc::FieldValue(0.3));
}

/// Intensities of colour images lie far from 0, and dense layers learn nothing from them as they are.
void TestSuggestions::coloursAreNormalised() {
    mc::Experiment experiment;
    experiment.network = "32x32x3-200-10";
    mc::applySuggestedValues(experiment);
    QVERIFY(experiment.data.normalise == mc::Normalisation::Channel);
    QCOMPARE(experiment.learning.eta, 0.1); // half, as normalised currents are larger, whatever the notation
    experiment.network = "3072-200-10";
    QVERIFY(suggested(experiment)["eta"] == mc::FieldValue(0.1));
    experiment.network = "32x32x3-200-10";
    experiment.encoder = mc::Encoder::Regular; // spikes need intensities from 0 to 1
    QVERIFY(suggested(experiment)["normalise"] == mc::FieldValue(std::string("none")));
    experiment = {};
    experiment.network = "28x28-200-10";
    QVERIFY(suggested(experiment)["normalise"] == mc::FieldValue(std::string("none")));
}

void TestSuggestions::theRateSuitsTheRule() {
    for (const mc::Rule& rule : mc::rules()) {
        mc::Experiment experiment;
        experiment.rule = rule.name;
        const bool fixedSigns = rule.name == "fa" || rule.name == "dfa";
        QVERIFY(suggested(experiment)["eta"] == mc::FieldValue(fixedSigns || rule.name == "bp" ? 0.1 : 0.2));
        experiment.encoder = mc::Encoder::Poisson; // model.md, section 6: bp learns at 0.05 and fails at 0.2
        QVERIFY(suggested(experiment)["eta"] == mc::FieldValue(rule.name == "bp" ? 0.05
                                                               : fixedSigns      ? 0.1
                                                                                 : 0.2));
        experiment.encoder = mc::Encoder::Direct;
        experiment.network = "28x28-8c5-p2-10"; // kernels learn with one rate for all rules
        experiment.learning.batch = 32;
        QVERIFY(suggested(experiment)["eta"] == mc::FieldValue(0.2));
    }
}

/// model.md, section 6: in proportion to N / (N + 128), so that what is lost per update stays in proportion
/// to what is learned.
void TestSuggestions::rateAndDecayFollowTheBatch_data() {
    QTest::addColumn<int>("batch");
    QTest::addColumn<double>("eta");
    QTest::addColumn<double>("weightDecay");
    QTest::newRow("1") << 1 << 0.0047 << 2.3e-6;
    QTest::newRow("16") << 16 << 0.067 << 3.3e-5;
    QTest::newRow("32") << 32 << 0.12 << 6e-5;
    QTest::newRow("64") << 64 << 0.2 << 1e-4;
    QTest::newRow("256") << 256 << 0.4 << 2e-4;
    QTest::newRow("4096") << 4096 << 0.58 << 2.9e-4;
}

void TestSuggestions::rateAndDecayFollowTheBatch() {
    QFETCH(const int, batch);
    QFETCH(const double, eta);
    QFETCH(const double, weightDecay);
    mc::Experiment experiment;
    experiment.learning.batch = batch;
    auto values = suggested(experiment);
    QVERIFY(values["eta"] == mc::FieldValue(eta));
    QVERIFY(values["weight_decay"] == mc::FieldValue(weightDecay));
    experiment.network = "28x28-8c5-p2-10"; // the batch that is suggested decides the rate, too
    const auto batchIsDecided = [](std::string_view id) { return id == "batch"; };
    mc::Experiment ownBatch = experiment;
    mc::applySuggestedValues(ownBatch, batchIsDecided);
    QCOMPARE(ownBatch.learning.batch, batch);
    mc::applySuggestedValues(experiment);
    QCOMPARE(experiment.learning.eta, experiment.learning.batch == 1 ? 0.0078 : 0.2);
    QCOMPARE(experiment.learning.weightDecay, experiment.learning.batch == 1 ? 7.8e-7 : 2e-5);
}

void TestSuggestions::nothingIsApplied() {
    mc::Experiment experiment;
    experiment.encoder = mc::Encoder::Poisson;
    const mc::Experiment before = experiment;
    static_cast<void>(mc::suggestedValues(experiment));
    QVERIFY(experiment == before);
}

MC_TEST(TestSuggestions)
#include "tst_suggestions.moc"
