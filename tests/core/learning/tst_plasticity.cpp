#include "learning/parameters.h"
#include "learning/plasticity.h"
#include "support/test_class.h"

#include <QtTest>
#include <cmath>
#include <vector>

namespace {

constexpr mc::Index kCells = 12;
constexpr mc::Index kInputs = 17;

/// Normal numbers, other ones for every `turn`.
mc::Matrix randomMatrix(double deviation, std::uint64_t turn, mc::Index columns = kInputs) {
    const mc::AddressedRandom random(mc::Seed{77}, mc::Purpose::Weights, 9, turn);
    mc::Matrix matrix(kCells, columns);
    for (mc::Index i = 0; i < matrix.size(); ++i) {
        matrix.data()[i] = static_cast<float>(deviation * random.normal(static_cast<std::uint64_t>(i)));
    }
    return matrix;
}

/// A layer whose feedback learns.
struct Learner {
    mc::Layer layer;
    mc::SlowTraces slow;
    mc::Matrix efficacy;

    explicit Learner(double efficacySpread) {
        layer.forward = randomMatrix(0.3, 0);
        layer.bias = randomMatrix(0.3, 1, 1);
        layer.feedback = randomMatrix(0.2, 2);
        efficacy = mc::drawEfficacy(layer, 1, efficacySpread, mc::Seed{1});
        slow.forward = mc::Matrix::Zero(kCells, kInputs);
        slow.bias = mc::Vector::Zero(kCells);
        slow.feedback = mc::Matrix::Zero(kCells, kInputs);
    }
    void update(const mc::UpdateRates& rates, const mc::Matrix& G) {
        mc::updateSynapses(rates, G, &efficacy, 0, kInputs, layer, slow);
    }
    /// B - M ∘ W.
    [[nodiscard]] Eigen::ArrayXXd disagreement() const {
        return layer.feedback.cast<double>().array() -
               efficacy.cast<double>().array() * layer.forward.cast<double>().array();
    }
};

/// Σ_j a^(k-j) m_j for slow traces m_j = (1 - μ^j) / (1 - μ) of a constant G = 1, with a = 1 - λ: what k
/// updates at rate 1 add to a weight that decays.
double grown(int k, double momentum, double decay) {
    const double a = 1 - decay;
    const double steady = decay > 0 ? (1 - std::pow(a, k)) / decay : k;
    const double lag = momentum * (std::pow(a, k) - std::pow(momentum, k)) / (a - momentum);
    return (steady - lag) / (1 - momentum);
}

} // namespace

class TestPlasticity : public QObject {
    Q_OBJECT
private slots:
    void disagreementOfFeedbackShrinksByTheDecayAlone_data();
    void disagreementOfFeedbackShrinksByTheDecayAlone();
    void withoutSpreadFeedbackComesToEqualTheForwardWeights();
    void withSpreadFeedbackComesToShareTheSigns();
    void aConstantSignalGrowsWeightsInClosedForm_data();
    void aConstantSignalGrowsWeightsInClosedForm();
    void aBiasGrowsWithoutDecay();
    void onlyTheInputsGivenAreUpdated();
    void withoutEfficacyFeedbackStays();
    void theRateDecaysPerEpoch();
    void meanSquaresFollowASlowDecay();
};

void TestPlasticity::disagreementOfFeedbackShrinksByTheDecayAlone_data() {
    QTest::addColumn<double>("momentum");
    QTest::addColumn<double>("decay");
    QTest::newRow("default momentum, strong decay") << 0.9 << 0.01;
    QTest::newRow("default momentum, default decay") << 0.9 << 1e-4;
    QTest::newRow("no momentum") << 0.0 << 0.03;
    QTest::newRow("no decay") << 0.9 << 0.0;
}

void TestPlasticity::disagreementOfFeedbackShrinksByTheDecayAlone() {
    QFETCH(const double, momentum);
    QFETCH(const double, decay);
    constexpr int updates = 50;
    const mc::UpdateRates rates{0.2F, static_cast<float>(momentum), static_cast<float>(decay)};
    Learner learner(0.5);
    const Eigen::ArrayXXd start = learner.disagreement();
    const mc::Matrix weightsBefore = learner.layer.forward;
    Eigen::ArrayXXd largest = Eigen::ArrayXXd::Zero(kCells, kInputs);
    for (int k = 1; k <= updates; ++k) {
        learner.update(rates, randomMatrix(0.1, 10 + static_cast<std::uint64_t>(k)));
        const Eigen::ArrayXXd M = learner.efficacy.cast<double>().array();
        largest = largest.max(learner.layer.feedback.cast<double>().array().abs())
                      .max(M * learner.layer.forward.cast<double>().array().abs())
                      .max(rates.eta * learner.slow.feedback.cast<double>().array().abs());
        const Eigen::ArrayXXd expected = std::pow(1 - static_cast<double>(rates.decay), k) * start;
        // An update rounds about four values on either side, each by at most 2^-24 of the largest that B, M W
        // and η m_B took; momentum hands the rounding of m on to about ten updates, those of W and B stay.
        const Eigen::ArrayXXd allowed = (2 * 4 * k + 10.0 * k) * 0x1.0p-24 * largest;
        QVERIFY(((learner.disagreement() - expected).abs() <= allowed).all());
    }
    // The weights moved much further than that, and so did the feedback with them.
    QVERIFY((learner.layer.forward - weightsBefore).cwiseAbs().mean() > 0.05F);
}

void TestPlasticity::withoutSpreadFeedbackComesToEqualTheForwardWeights() {
    Learner learner(0.0);
    const mc::UpdateRates rates{0.2F, 0.9F, 0.03F};
    for (int k = 0; k < 700; ++k) {
        learner.update(rates, randomMatrix(0.1, 100 + static_cast<std::uint64_t>(k)));
    }
    // 0.97^700 = 5e-10 of the start is left; what is seen is rounding.
    QVERIFY((learner.layer.feedback - learner.layer.forward).cwiseAbs().maxCoeff() < 1e-5F);
    QVERIFY(learner.layer.forward.cwiseAbs().mean() > 0.1F);
}

void TestPlasticity::withSpreadFeedbackComesToShareTheSigns() {
    Learner learner(0.5);
    const mc::UpdateRates rates{0.2F, 0.9F, 0.03F};
    for (int k = 0; k < 700; ++k) {
        learner.update(rates, randomMatrix(0.1, 100 + static_cast<std::uint64_t>(k)));
    }
    const mc::Matrix& forward = learner.layer.forward;
    const mc::Matrix& feedback = learner.layer.feedback;
    QVERIFY(((feedback.array() > 0) == (forward.array() > 0)).all());
    const mc::Matrix ratio = feedback.cwiseQuotient(forward);
    QVERIFY((ratio.array() / learner.efficacy.array() - 1).abs().maxCoeff() < 0.01F);
    QVERIFY(ratio.maxCoeff() > 2 * ratio.minCoeff()); // the magnitudes stay apart
}

void TestPlasticity::aConstantSignalGrowsWeightsInClosedForm_data() {
    QTest::addColumn<double>("momentum");
    QTest::addColumn<double>("decay");
    QTest::newRow("neither") << 0.0 << 0.0;
    QTest::newRow("momentum") << 0.9 << 0.0;
    QTest::newRow("decay") << 0.0 << 0.125;
    QTest::newRow("both") << 0.75 << 0.0625;
}

void TestPlasticity::aConstantSignalGrowsWeightsInClosedForm() {
    QFETCH(const double, momentum);
    QFETCH(const double, decay);
    constexpr int updates = 30;
    constexpr double eta = 0.25;
    const mc::UpdateRates rates{static_cast<float>(eta), static_cast<float>(momentum),
                                static_cast<float>(decay)};
    Learner learner(0.5);
    const Eigen::ArrayXXd W = learner.layer.forward.cast<double>().array();
    const Eigen::ArrayXXd B = learner.layer.feedback.cast<double>().array();
    const Eigen::ArrayXXd M = learner.efficacy.cast<double>().array();
    const mc::Matrix G = randomMatrix(0.1, 3);
    for (int k = 0; k < updates; ++k) {
        learner.update(rates, G);
    }
    const double kept = std::pow(1 - decay, updates);
    const Eigen::ArrayXXd growth = eta * grown(updates, momentum, decay) * G.cast<double>().array();
    const Eigen::ArrayXXd gapW = learner.layer.forward.cast<double>().array() - (kept * W + growth);
    const Eigen::ArrayXXd gapB = learner.layer.feedback.cast<double>().array() - (kept * B + M * growth);
    QVERIFY((gapW.abs() <= 1e-5 * (W.abs() + growth.abs())).all());
    QVERIFY((gapB.abs() <= 1e-5 * (B.abs() + M * growth.abs())).all());
    const double trace = (1 - std::pow(momentum, updates)) / (1 - momentum);
    const mc::Matrix slow = static_cast<float>(trace) * G;
    QVERIFY((learner.slow.forward - slow).cwiseAbs().maxCoeff() < 1e-5F);
}

void TestPlasticity::aBiasGrowsWithoutDecay() {
    Learner learner(0.5);
    const mc::UpdateRates rates{0.25F, 0.75F, 0.25F};
    const Eigen::ArrayXd before = learner.layer.bias.cast<double>().array();
    const mc::Vector error = randomMatrix(0.1, 4, 1);
    for (int k = 0; k < 30; ++k) {
        mc::updateBias(rates, error, learner.layer, learner.slow);
    }
    const Eigen::ArrayXd expected = before + 0.25 * grown(30, 0.75, 0.0) * error.cast<double>().array();
    QVERIFY((learner.layer.bias.cast<double>().array() - expected).abs().maxCoeff() < 1e-5);
}

void TestPlasticity::onlyTheInputsGivenAreUpdated() {
    const mc::UpdateRates rates{0.25F, 0.75F, 0.01F};
    const mc::Matrix G = randomMatrix(0.1, 5);
    Learner whole(0.5);
    whole.update(rates, G);
    Learner parts(0.5);
    const Learner before = parts;
    mc::updateSynapses(rates, G, &parts.efficacy, 3, 5, parts.layer, parts.slow);
    QVERIFY(parts.layer.forward.middleCols(3, 5) == whole.layer.forward.middleCols(3, 5));
    QVERIFY(parts.layer.feedback.middleCols(3, 5) == whole.layer.feedback.middleCols(3, 5));
    QVERIFY(parts.layer.forward.leftCols(3) == before.layer.forward.leftCols(3));
    QVERIFY(parts.layer.forward.rightCols(9) == before.layer.forward.rightCols(9));
    QVERIFY(parts.layer.feedback.leftCols(3) == before.layer.feedback.leftCols(3));
    QVERIFY(parts.slow.feedback.rightCols(9).isZero(0.0F));
    mc::updateSynapses(rates, G, &parts.efficacy, 0, 3, parts.layer, parts.slow);
    mc::updateSynapses(rates, G, &parts.efficacy, 8, 9, parts.layer, parts.slow);
    QVERIFY(parts.layer.forward == whole.layer.forward);
    QVERIFY(parts.layer.feedback == whole.layer.feedback);
    QVERIFY(parts.slow.feedback == whole.slow.feedback);
}

void TestPlasticity::withoutEfficacyFeedbackStays() {
    Learner learner(0.5);
    const Learner before = learner;
    const mc::UpdateRates rates{0.25F, 0.75F, 0.01F};
    mc::updateSynapses(rates, randomMatrix(0.1, 5), nullptr, 0, kInputs, learner.layer, learner.slow);
    QVERIFY(learner.layer.feedback == before.layer.feedback);
    QVERIFY(learner.slow.feedback == before.slow.feedback);
    QVERIFY(learner.layer.forward != before.layer.forward);
}

void TestPlasticity::theRateDecaysPerEpoch() {
    mc::LearningParameters learning;
    learning.eta = 0.5;
    learning.rateDecay = 0.25;
    QCOMPARE(learning.rateOfEpoch(0), 0.5);
    QCOMPARE(learning.rateOfEpoch(1), 0.125);
    QCOMPARE(learning.rateOfEpoch(3), 0.5 / 64);
}

/// The nearest float to β₂ is off by 2 % of 1 - β₂.
void TestPlasticity::meanSquaresFollowASlowDecay() {
    const mc::AdaptiveStep adaptive{.decay = 0.9999989, .floor = 1e-8};
    const mc::Matrix drawn = randomMatrix(1, 6, 4096);
    mc::Vector squares = mc::Vector::Zero(kCells);
    mc::Vector step(kCells);
    Eigen::VectorXd exact = Eigen::VectorXd::Zero(kCells);
    for (mc::Index k = 0; k < 1'000'000; ++k) {
        const auto G = drawn.col(k % drawn.cols());
        mc::adaptSteps(adaptive, kCells, G.data(), squares.data(), step.data());
        exact = adaptive.decay * exact + (1 - adaptive.decay) * G.cast<double>().cwiseAbs2();
    }
    QVERIFY((squares.cast<double>().cwiseQuotient(exact).array() - 1).abs().maxCoeff() < 0.003);
}

MC_TEST(TestPlasticity)
#include "tst_plasticity.moc"
