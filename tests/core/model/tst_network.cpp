#include "model/network.h"
#include "support/test_class.h"

#include <QtTest>
#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace {

mc::NetworkShape shapeOf(const std::vector<int>& cells) {
    std::string notation;
    for (const int count : cells) {
        notation += (notation.empty() ? "" : "-") + std::to_string(count);
    }
    return mc::parseNetwork(notation);
}

double mean(const mc::Matrix& matrix) {
    return matrix.cast<double>().mean();
}

/// Entries of two matrices of the same size as if they were samples of two quantities.
double correlation(const mc::Matrix& a, const mc::Matrix& b) {
    const Eigen::ArrayXXd x = a.cast<double>().array() - mean(a);
    const Eigen::ArrayXXd y = b.cast<double>().array() - mean(b);
    return (x * y).sum() / std::sqrt(x.square().sum() * y.square().sum());
}

} // namespace

class TestNetwork : public QObject {
    Q_OBJECT
private slots:
    void layersHaveTheCellsOfTheNotation();
    void weightsSpreadAsTheirInputsAndGainsSay_data();
    void weightsSpreadAsTheirInputsAndGainsSay();
    void onlyUpperHiddenLayersAreTonicallyExcited();
    void aSynapseDependsOnSeedLayerAndPlaceAlone();
    void layersAndSeedsAreIndependent();
    void spreadIsThePopulationDeviation();
    void feedbackIsDrawnWithTheDeviationAsked();
    void efficaciesArePositiveAndLogNormal();
    void withoutSpreadEveryEfficacyIsOne();
    void weightsFeedbackAndEfficaciesAreIndependent();
};

void TestNetwork::layersHaveTheCellsOfTheNotation() {
    const mc::Network network = mc::makeNetwork(shapeOf({7, 5, 3}), {}, mc::Seed{1});
    QCOMPARE(network.layers.size(), std::size_t{2});
    QCOMPARE(network.inputs(), mc::Index{7});
    QCOMPARE(network.outputs(), mc::Index{3});
    QCOMPARE(network.layers[0].cells(), mc::Index{5});
    QCOMPARE(network.layers[1].inputs(), mc::Index{5});
    for (const mc::Layer& layer : network.layers) {
        QCOMPARE(layer.bias.size(), layer.cells());
        QCOMPARE(layer.feedback.size(), mc::Index{0});
    }
}

void TestNetwork::weightsSpreadAsTheirInputsAndGainsSay_data() {
    QTest::addColumn<int>("k");
    QTest::addColumn<double>("gain");
    QTest::newRow("the lowest layer has gain 1") << 0 << 1.0;
    QTest::newRow("a hidden layer has gain g") << 1 << 0.4;
    QTest::newRow("the next hidden layer as well") << 2 << 0.4;
    QTest::newRow("the output layer has gain g_L") << 3 << 2.5;
}

void TestNetwork::weightsSpreadAsTheirInputsAndGainsSay() {
    QFETCH(const int, k);
    QFETCH(const double, gain);
    mc::InitialParameters initial;
    initial.gain = 0.4;
    initial.outputGain = 2.5;
    const mc::Network network = mc::makeNetwork(shapeOf({200, 150, 120, 100, 90}), initial, mc::Seed{5});
    const mc::Matrix& weights = network.layers[static_cast<std::size_t>(k)].forward;
    const double deviation = gain * std::sqrt(2.0 / static_cast<double>(weights.cols()));
    const auto count = static_cast<double>(weights.size());
    // Four standard errors of a mean and of a standard deviation.
    QVERIFY(std::abs(mean(weights)) < 4 * deviation / std::sqrt(count));
    QVERIFY(std::abs(mc::spread(weights) / deviation - 1) < 4 / std::sqrt(2 * count));
}

void TestNetwork::onlyUpperHiddenLayersAreTonicallyExcited() {
    mc::InitialParameters initial;
    initial.hiddenBias = 0.15;
    const mc::Network network = mc::makeNetwork(shapeOf({6, 5, 4, 3, 2}), initial, mc::Seed{1});
    const std::vector<float> expected = {0.0F, 0.15F, 0.15F, 0.0F};
    for (std::size_t k = 0; k < expected.size(); ++k) {
        QCOMPARE(network.layers[k].bias.minCoeff(), expected[k]);
        QCOMPARE(network.layers[k].bias.maxCoeff(), expected[k]);
    }
}

void TestNetwork::aSynapseDependsOnSeedLayerAndPlaceAlone() {
    const mc::Network one = mc::makeNetwork(shapeOf({8, 6, 5}), {}, mc::Seed{3});
    // More cells above the same inputs: what was there before stays.
    const mc::Network wider = mc::makeNetwork(shapeOf({8, 9, 5, 4}), {}, mc::Seed{3});
    QVERIFY(one.layers[0].forward == wider.layers[0].forward.topRows(6));
    const mc::AddressedRandom random(mc::Seed{3}, mc::Purpose::Weights, 1);
    const double deviation = std::sqrt(2.0 / 6.0);
    const auto expected = static_cast<float>(deviation * random.normal(4 * 6 + 2));
    QCOMPARE(one.layers[1].forward(4, 2), expected);
}

void TestNetwork::layersAndSeedsAreIndependent() {
    const mc::Network network = mc::makeNetwork(shapeOf({100, 100, 100}), {}, mc::Seed{3});
    const mc::Network other = mc::makeNetwork(shapeOf({100, 100, 100}), {}, mc::Seed{4});
    // 10,000 pairs: four standard errors of a correlation are 0.04.
    QVERIFY(std::abs(correlation(network.layers[0].forward, network.layers[1].forward)) < 0.04);
    QVERIFY(std::abs(correlation(network.layers[0].forward, other.layers[0].forward)) < 0.04);
    QVERIFY(std::abs(correlation(network.layers[0].forward, network.layers[0].forward.transpose())) < 0.04);
}

void TestNetwork::spreadIsThePopulationDeviation() {
    mc::Matrix weights(2, 2);
    weights << 1.0F, 2.0F, 3.0F, 6.0F; // mean 3, squares 4 + 1 + 0 + 9
    QCOMPARE(mc::spread(weights), std::sqrt(14.0 / 4.0));
    QCOMPARE(mc::spread(mc::Matrix::Constant(3, 4, 0.7F)), 0.0);
}

void TestNetwork::feedbackIsDrawnWithTheDeviationAsked() {
    const double expected = 0.25;
    const mc::Matrix feedback = mc::drawFeedback(100, 150, 1, expected, mc::Seed{2});
    QCOMPARE(feedback.rows(), mc::Index{100});
    QCOMPARE(feedback.cols(), mc::Index{150});
    const auto count = static_cast<double>(feedback.size());
    QVERIFY(std::abs(mc::spread(feedback) / expected - 1) < 4 / std::sqrt(2 * count));
    QVERIFY(std::abs(mean(feedback)) < 4 * expected / std::sqrt(count));
    const mc::AddressedRandom random(mc::Seed{2}, mc::Purpose::Feedback, 1);
    QCOMPARE(feedback(7, 9), static_cast<float>(expected * random.normal(7 * 150 + 9)));
    QCOMPARE(mc::drawFeedback(100, 150, 1, 0.0, mc::Seed{2}).cwiseAbs().maxCoeff(), 0.0F);
}

void TestNetwork::efficaciesArePositiveAndLogNormal() {
    const mc::Network network = mc::makeNetwork(shapeOf({10, 150, 100}), {}, mc::Seed{2});
    const mc::Matrix efficacy = mc::drawEfficacy(network.layers[1], 1, 0.5, mc::Seed{2});
    QVERIFY(efficacy.minCoeff() > 0.0F);
    const Eigen::ArrayXXd logs = efficacy.cast<double>().array().log() / 0.5;
    const auto count = static_cast<double>(logs.size());
    const double average = logs.mean();
    const double variance = (logs - average).square().mean();
    const double kurtosis = (logs - average).pow(4).mean() / (variance * variance);
    // Four standard errors: of a mean 1/√n, a variance √(2/n), a kurtosis √(24/n).
    QVERIFY(std::abs(average) < 4 / std::sqrt(count));
    QVERIFY(std::abs(variance - 1) < 4 * std::sqrt(2 / count));
    QVERIFY(std::abs(kurtosis - 3) < 4 * std::sqrt(24 / count));
}

void TestNetwork::withoutSpreadEveryEfficacyIsOne() {
    const mc::Network network = mc::makeNetwork(shapeOf({10, 20, 10}), {}, mc::Seed{2});
    QVERIFY(mc::drawEfficacy(network.layers[1], 1, 0.0, mc::Seed{2}) == mc::Matrix::Ones(10, 20));
}

void TestNetwork::weightsFeedbackAndEfficaciesAreIndependent() {
    const mc::Network network = mc::makeNetwork(shapeOf({10, 100, 100}), {}, mc::Seed{2});
    const mc::Layer& layer = network.layers[1];
    const mc::Matrix feedback = mc::drawFeedback(100, 100, 1, 0.1, mc::Seed{2});
    const mc::Matrix logs = mc::drawEfficacy(layer, 1, 0.5, mc::Seed{2}).array().log();
    QVERIFY(std::abs(correlation(layer.forward, feedback)) < 0.04);
    QVERIFY(std::abs(correlation(layer.forward, logs)) < 0.04);
    QVERIFY(std::abs(correlation(feedback, logs)) < 0.04);
}

MC_TEST(TestNetwork)
#include "tst_network.moc"
