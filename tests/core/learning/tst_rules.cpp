#include "base/errors.h"
#include "learning/rules.h"

#include <QtTest>
#include <set>
#include <string>

namespace {

mc::DenseLayer layerWithFeedback() {
    mc::Network network = mc::makeNetwork({{3, 5, 4}}, {}, mc::Seed{1});
    mc::DenseLayer layer = network.layers[1];
    layer.feedback = mc::drawFeedback(layer, 1, 0.5, mc::Seed{1});
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
        QVERIFY(rule.help.ends_with('.'));
        QVERIFY(rule.effectiveFeedback != nullptr);
        QVERIFY(rule.drawsFeedback || !rule.learnsFeedback); // what learns must start from something
    }
}

void TestRules::theRulesOfTheModelAreThere() {
    QVERIFY(mc::ruleNamed("microcircuit").drawsFeedback);
    QVERIFY(mc::ruleNamed("microcircuit").learnsFeedback);
    QVERIFY(!mc::ruleNamed("symmetric").drawsFeedback);
    QVERIFY(!mc::ruleNamed("symmetric").learnsFeedback);
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
    mc::DenseLayer layer = layerWithFeedback();
    mc::Matrix scratch;
    const mc::Matrix& effective = mc::ruleNamed("microcircuit").effectiveFeedback(layer, scratch);
    QVERIFY(effective == layer.feedback);
    QVERIFY(effective != layer.forward);
}

void TestRules::symmetricFeedsBackThroughTheForwardWeights() {
    mc::DenseLayer layer = layerWithFeedback();
    mc::Matrix scratch;
    const mc::Matrix& effective = mc::ruleNamed("symmetric").effectiveFeedback(layer, scratch);
    QVERIFY(effective == layer.forward);
    layer.feedback.resize(0, 0); // it needs none
    QVERIFY(mc::ruleNamed("symmetric").effectiveFeedback(layer, scratch) == layer.forward);
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
