#include "base/errors.h"
#include "learning/rules.h"
#include "support/test_class.h"

#include <QtTest>
#include <cmath>
#include <set>
#include <string>

namespace {

mc::Layer layerWithFeedback() {
    mc::Network network = mc::makeNetwork(mc::parseNetwork("3-5-4"), {}, mc::Seed{1});
    mc::Layer layer = network.layers[1];
    layer.feedback = mc::drawFeedback(4, 5, 1, 0.5, mc::Seed{1});
    return layer;
}

} // namespace

class TestRules : public QObject {
    Q_OBJECT
private slots:
    void everyRuleIsFoundByItsName();
    void everyRuleIsExplained();
    void theRulesOfTheModelAreThere();
    void anUnknownRuleIsRefusedWithTheNamesThereAre_data();
    void anUnknownRuleIsRefusedWithTheNamesThereAre();
    void microcircuitFeedsBackThroughItsOwnLearnedSynapses();
    void symmetricFeedsBackThroughTheForwardWeights();
    void fixedFeedbackIsWhatWasDrawn();
    void signConcordantRulesTakeSignsFromTheWeightsAndSizesFromTheirOwn_data();
    void signConcordantRulesTakeSignsFromTheWeightsAndSizesFromTheirOwn();
    void feedbackStartsAsItsRuleSays();
    void directFeedbackLeadsFromTheOutputToEveryHiddenLayer();
    void backpropagationKnowsNoBursts();
};

void TestRules::everyRuleIsFoundByItsName() {
    std::set<std::string_view> names;
    for (const mc::Rule& rule : mc::rules()) {
        QCOMPARE(&mc::ruleNamed(rule.name), &rule);
        QVERIFY(names.insert(rule.name).second);
    }
}

void TestRules::everyRuleIsExplained() {
    for (const mc::Rule& rule : mc::rules()) {
        QVERIFY(!rule.title.empty());
        QVERIFY(std::string_view(rule.help).ends_with('.'));
        QVERIFY(rule.effectiveFeedback != nullptr);
        QVERIFY(rule.hasFeedback() || !rule.learnsFeedback); // what learns must start from something
    }
}

void TestRules::theRulesOfTheModelAreThere() {
    for (const char* name : {"microcircuit", "bp", "symmetric", "fa", "dfa", "usf", "brsf", "frsf"}) {
        const mc::Rule& rule = mc::ruleNamed(name);
        QCOMPARE(rule.learnsFeedback, rule.name == "microcircuit");
        QCOMPARE(rule.hasFeedback(), rule.name != "bp" && rule.name != "symmetric");
        QCOMPARE(rule.path == mc::ErrorPath::Direct, rule.name == "dfa");
        QCOMPARE(rule.path == mc::ErrorPath::ThroughTime, rule.name == "bp");
    }
    QCOMPARE(mc::rules().size(), std::size_t{8});
    for (const mc::Rule& rule : mc::rules()) {
        QCOMPARE(rule.takesSigns, rule.name != "microcircuit" && rule.name != "fa" && rule.name != "dfa");
    }
}

void TestRules::anUnknownRuleIsRefusedWithTheNamesThereAre_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("unknown") << "hebb";
    QTest::newRow("empty") << "";
    QTest::newRow("capital letter") << "Symmetric";
    QTest::newRow("beginning of a name") << "micro";
}

void TestRules::anUnknownRuleIsRefusedWithTheNamesThereAre() {
    QFETCH(const QString, name);
    try {
        static_cast<void>(mc::ruleNamed(name.toStdString()));
        QFAIL("was accepted");
    } catch (const mc::BadParameter& refusal) {
        QCOMPARE(refusal.field, std::string("rule"));
        const std::string sentence = refusal.what();
        QVERIFY(sentence.find("'" + name.toStdString() + "'") != std::string::npos);
        for (const mc::Rule& rule : mc::rules()) {
            QVERIFY(sentence.find("'" + std::string(rule.name) + "'") != std::string::npos);
        }
    }
}

void TestRules::microcircuitFeedsBackThroughItsOwnLearnedSynapses() {
    mc::Layer layer = layerWithFeedback();
    mc::Matrix scratch;
    const mc::Matrix& effective = mc::ruleNamed("microcircuit").effectiveFeedback(layer, scratch);
    QVERIFY(effective == layer.feedback);
    QVERIFY(effective != layer.forward);
}

void TestRules::symmetricFeedsBackThroughTheForwardWeights() {
    mc::Layer layer = layerWithFeedback();
    mc::Matrix scratch;
    const mc::Matrix& effective = mc::ruleNamed("symmetric").effectiveFeedback(layer, scratch);
    QVERIFY(effective == layer.forward);
    layer.feedback.resize(0, 0); // it needs none
    QVERIFY(mc::ruleNamed("symmetric").effectiveFeedback(layer, scratch) == layer.forward);
}

void TestRules::fixedFeedbackIsWhatWasDrawn() {
    const mc::Layer layer = layerWithFeedback();
    mc::Matrix scratch;
    for (const char* name : {"fa", "dfa"}) {
        QCOMPARE(&mc::ruleNamed(name).effectiveFeedback(layer, scratch), &layer.feedback);
    }
}

void TestRules::signConcordantRulesTakeSignsFromTheWeightsAndSizesFromTheirOwn_data() {
    QTest::addColumn<QString>("name");
    for (const char* name : {"usf", "brsf", "frsf"}) {
        QTest::newRow(name) << name;
    }
}

void TestRules::signConcordantRulesTakeSignsFromTheWeightsAndSizesFromTheirOwn() {
    QFETCH(const QString, name);
    mc::Layer layer = layerWithFeedback();
    layer.forward(2, 3) = 0; // carries nothing
    layer.forward(1, 1) = -0.0F;
    mc::Matrix scratch;
    const mc::Matrix& effective = mc::ruleNamed(name.toStdString()).effectiveFeedback(layer, scratch);
    QCOMPARE(effective.rows(), mc::Index{4});
    QCOMPARE(effective.cols(), mc::Index{5});
    for (mc::Index k = 0; k < effective.size(); ++k) {
        const float w = layer.forward.data()[k];
        const float size = std::abs(layer.feedback.data()[k]);
        QCOMPARE(effective.data()[k], w > 0 ? size : w < 0 ? -size : 0.0F);
    }
}

void TestRules::feedbackStartsAsItsRuleSays() {
    for (const mc::Rule& rule : mc::rules()) {
        mc::Network network = mc::makeNetwork(mc::parseNetwork("30-50-40"), {}, mc::Seed{1});
        network.layers[1].forward *= 3.0F; // σ₀ is that of the layer as it is given
        const double spread = mc::spread(network.layers[1].forward);
        mc::startFeedback(rule, 0.5, mc::Seed{1}, 1, network);
        const mc::Matrix& feedback = network.layers[1].feedback;
        switch (rule.feedback) {
        case mc::FeedbackKind::None:
            QCOMPARE(feedback.size(), mc::Index{0});
            break;
        case mc::FeedbackKind::Random: // 2000 draws know their deviation to 1.6 %
            QVERIFY(std::abs(mc::spread(feedback) / (0.5 * spread) - 1) < 0.065);
            break;
        case mc::FeedbackKind::Redrawn:
            QCOMPARE(feedback.size(), mc::Index{2000});
            break;
        case mc::FeedbackKind::Uniform:
            QVERIFY(feedback == mc::Matrix::Constant(40, 50, static_cast<float>(spread)));
            break;
        }
    }
}

void TestRules::directFeedbackLeadsFromTheOutputToEveryHiddenLayer() {
    mc::Network network = mc::makeNetwork(mc::parseNetwork("6-5-4-3"), {}, mc::Seed{1});
    for (std::size_t k = 1; k < 3; ++k) {
        mc::startFeedback(mc::ruleNamed("dfa"), 1.0, mc::Seed{1}, k, network);
        QCOMPARE(network.layers[k].feedback.rows(), mc::Index{3});
        QCOMPARE(network.layers[k].feedback.cols(), network.layers[k].inputs());
    }
}

void TestRules::backpropagationKnowsNoBursts() {
    mc::ErrorCellParameters cells;
    cells.mode = mc::ErrorMode::Spiking;
    for (const mc::Rule& rule : mc::rules()) {
        QCOMPARE(mc::errorCellsOf(rule, cells).mode == mc::ErrorMode::Graded, rule.name == "bp");
    }
}

MC_TEST(TestRules)
#include "tst_rules.moc"
