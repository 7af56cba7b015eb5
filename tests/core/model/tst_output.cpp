#include "model/presentation.h"
#include "small_nets.h"
#include "support/test_class.h"

#include <QtTest>
#include <cmath>
#include <vector>

namespace {

mc::CircuitParameters outputCircuit(int steps) {
    mc::CircuitParameters circuit;
    circuit.steps = steps;
    return circuit;
}

mc::ErrorCellParameters graded() {
    mc::ErrorCellParameters cells;
    cells.mode = mc::ErrorMode::Graded;
    return cells;
}

/// d̃ of a cell that should fire at every step.
double teacher(const mc::CircuitParameters& circuit, int t) {
    return 1 - std::exp(-t / circuit.tauS);
}

} // namespace

class TestOutput : public QObject {
    Q_OBJECT
private slots:
    void apicalPotentialIsTeacherMinusOwnTrace();
    void aPerfectOutputHasNoErrorAndNoLoss();
    void lossIsTheVanRossumDistance();
    void lossOfASilentOutputIsKnown();
    void lossIsThatOfEachLane();
    void predictionIsTheClassOfTheLargestTrace();
    void tiesGoToTheLowestClass_data();
    void tiesGoToTheLowestClass();
};

void TestOutput::apicalPotentialIsTeacherMinusOwnTrace() {
    const mc::CircuitParameters circuit = outputCircuit(30);
    const mc::Network network = small::biased({0.7F, 1.5F, 0.1F});
    mc::Presentation p = small::withCurrents(network, circuit, mc::Matrix::Zero(1, 2), {2, 0});
    mc::presentUpwards(network, circuit, p);
    mc::presentDownwards(small::feedbackOf(network), circuit, graded(), {}, p);
    const mc::LayerActivity& output = p.layers[0];
    for (int t = 1; t <= circuit.steps; ++t) {
        for (int n = 0; n < 2; ++n) {
            const int column = (t - 1) * 2 + n;
            for (int i = 0; i < 3; ++i) {
                const double desired = i == p.labels[n] ? teacher(circuit, t) : 0.0;
                QVERIFY(std::abs(output.apical(i, column) - (desired - output.trace(i, column))) < 1e-6);
            }
        }
    }
}

void TestOutput::aPerfectOutputHasNoErrorAndNoLoss() {
    const mc::CircuitParameters circuit = outputCircuit(25);
    const mc::Network network = small::biased({0.0F, 1.5F});
    mc::Presentation p = small::withCurrents(network, circuit, mc::Matrix::Zero(1, 1), {1});
    mc::presentUpwards(network, circuit, p);
    mc::presentDownwards(small::feedbackOf(network), circuit, graded(), {}, p);
    QVERIFY(p.layers[0].apical.cwiseAbs().maxCoeff() < 1e-6F);
    QVERIFY(p.loss[0] < 1e-11);
    QCOMPARE(p.predictions[0], 1);
}

void TestOutput::lossIsTheVanRossumDistance() {
    const mc::CircuitParameters circuit = outputCircuit(25);
    const double kappa = std::exp(-1.0 / circuit.tauS);
    const mc::Network network = small::biased({0.7F, 1.5F, 0.4F});
    mc::Presentation p = small::withCurrents(network, circuit, mc::Matrix::Zero(1, 1), {2});
    mc::presentUpwards(network, circuit, p);
    // 0.7 spikes at every second step, 1.5 at every step, 0.4 at every fourth: 0.4 (1 + α + α² + α³) > 1.
    const std::vector<int> period = {2, 1, 4};
    double loss = 0;
    for (std::size_t i = 0; i < period.size(); ++i) {
        double x = 0;
        for (int t = 1; t <= circuit.steps; ++t) {
            x = kappa * x + (1 - kappa) * (t % period[i] == 0 ? 1 : 0);
            const double gap = (i == 2 ? teacher(circuit, t) : 0.0) - x;
            loss += 0.5 * gap * gap;
        }
    }
    QVERIFY2(std::abs(p.loss[0] / loss - 1) < 1e-6, qPrintable(QString::number(p.loss[0] / loss - 1)));
}

void TestOutput::lossOfASilentOutputIsKnown() {
    // ½ Σ (1 - κ^t)² = ½ (T - 2 κ (1-κ^T)/(1-κ) + κ² (1-κ^2T)/(1-κ²)).
    const mc::CircuitParameters circuit = outputCircuit(10);
    const double k = std::exp(-1.0 / circuit.tauS);
    const mc::Network network = small::biased({0.0F, 0.0F});
    mc::Presentation p = small::withoutInput(network, circuit);
    mc::presentUpwards(network, circuit, p);
    const double exact =
        0.5 * (10 - 2 * k * (1 - std::pow(k, 10)) / (1 - k) + k * k * (1 - std::pow(k, 20)) / (1 - k * k));
    QVERIFY(std::abs(p.loss[0] / exact - 1) < 1e-7);
}

void TestOutput::lossIsThatOfEachLane() {
    const mc::CircuitParameters circuit = outputCircuit(12);
    const mc::Network network = small::biased({1.5F, 0.0F});
    mc::Presentation p = small::withCurrents(network, circuit, mc::Matrix::Zero(1, 3), {0, 1, 0});
    mc::presentUpwards(network, circuit, p);
    QVERIFY(p.loss[0] < 1e-11);
    QVERIFY(p.loss[1] > 1.0);
    QCOMPARE(p.loss[2], p.loss[0]);
}

void TestOutput::predictionIsTheClassOfTheLargestTrace() {
    const mc::CircuitParameters circuit = outputCircuit(12);
    mc::Network network = small::biased({0.0F, 0.0F, 0.0F});
    network.layers[0].forward = mc::Matrix::Zero(3, 2);
    network.layers[0].forward << 0.7F, 0.4F, 1.5F, 0.0F, 0.0F, 1.5F;
    const mc::Matrix currents = mc::Matrix::Identity(2, 2);
    mc::Presentation p = small::withCurrents(network, circuit, currents, {0, 0});
    mc::presentUpwards(network, circuit, p);
    QCOMPARE(p.predictions[0], 1);
    QCOMPARE(p.predictions[1], 2);
}

void TestOutput::tiesGoToTheLowestClass_data() {
    QTest::addColumn<QList<float>>("biases");
    QTest::addColumn<int>("winner");
    QTest::newRow("all silent") << QList<float>{0.0F, 0.0F, 0.0F, 0.0F} << 0;
    QTest::newRow("all alike") << QList<float>{2.0F, 2.0F, 2.0F, 2.0F} << 0;
    QTest::newRow("the last three") << QList<float>{0.1F, 2.0F, 2.0F, 2.0F} << 1;
    QTest::newRow("the last two") << QList<float>{0.1F, 0.4F, 1.5F, 2.0F} << 2;
}

void TestOutput::tiesGoToTheLowestClass() {
    QFETCH(const QList<float>, biases);
    QFETCH(const int, winner);
    const mc::CircuitParameters circuit = outputCircuit(12);
    mc::Network network = small::biased({0.0F, 0.0F, 0.0F, 0.0F});
    network.layers[0].bias = Eigen::Map<const mc::Vector>(biases.data(), 4);
    mc::Presentation p = small::withoutInput(network, circuit);
    mc::presentUpwards(network, circuit, p);
    QCOMPARE(p.predictions[0], winner);
}

MC_TEST(TestOutput)
#include "tst_output.moc"
