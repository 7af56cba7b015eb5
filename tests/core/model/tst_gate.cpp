#include "model/presentation.h"
#include "step_by_step.h"
#include "support/test_class.h"

#include <QtTest>
#include <cmath>
#include <vector>

namespace {

std::vector<float> gates(const mc::CircuitParameters& circuit, const std::vector<float>& u) {
    std::vector<float> gate(u.size(), -1.0F);
    mc::evaluateGate(circuit, u.data(), gate.data(), static_cast<mc::Index>(u.size()));
    return gate;
}

mc::CircuitParameters gateCircuit(double theta, double width) {
    mc::CircuitParameters circuit;
    circuit.theta = theta;
    circuit.gateWidth = width;
    return circuit;
}

} // namespace

class TestGate : public QObject {
    Q_OBJECT
private slots:
    void isTheFormulaFromMinusToPlusFiftyWidths_data();
    void isTheFormulaFromMinusToPlusFiftyWidths();
    void isOneAtThreshold();
    void isSymmetricAboutThreshold();
    void fallsToItsKnownValues();
    void staysWithinZeroAndOneFarAway();
    void fillsAnyCountAndNoMore();
};

void TestGate::isTheFormulaFromMinusToPlusFiftyWidths_data() {
    QTest::addColumn<double>("theta");
    QTest::addColumn<double>("width");
    QTest::newRow("default") << 1.0 << 0.5;
    QTest::newRow("narrow") << 1.0 << 0.03125;
    QTest::newRow("wide, high threshold") << 4.0 << 8.0;
}

void TestGate::isTheFormulaFromMinusToPlusFiftyWidths() {
    QFETCH(const double, theta);
    QFETCH(const double, width);
    const mc::CircuitParameters circuit = gateCircuit(theta, width);
    std::vector<float> u;
    for (int i = -5000; i <= 5000; ++i) {
        u.push_back(static_cast<float>(theta + width * i / 100.0));
    }
    const std::vector<float> gate = gates(circuit, u);
    for (std::size_t i = 0; i < u.size(); ++i) {
        const double exact = plain::gate(circuit, static_cast<double>(u[i]));
        const double widths = std::abs(static_cast<double>(u[i]) - theta) / width;
        // h ~ 4 exp(-|z|): the rounding of z, |z| 2^-24, is the relative error of h; the rest is a few
        // roundings.
        const double allowed = (2 * widths + 8) * 0x1.0p-24;
        QVERIFY2(std::abs(gate[i] / exact - 1) < allowed,
                 qPrintable(QString("u = %1: %2, not %3").arg(u[i]).arg(gate[i]).arg(exact)));
    }
}

void TestGate::isOneAtThreshold() {
    for (const double theta : {0.01, 1.0, 1.3, 100.0}) {
        QCOMPARE(gates(gateCircuit(theta, 0.7), {static_cast<float>(theta)})[0], 1.0F);
    }
}

void TestGate::isSymmetricAboutThreshold() {
    for (int i = 1; i < 400; ++i) {
        const float away = static_cast<float>(i) / 16.0F; // exact on both sides of 1
        const std::vector<float> gate = gates(gateCircuit(1.0, 0.5), {1.0F - away, 1.0F + away});
        QCOMPARE(gate[0], gate[1]);
        QVERIFY(gate[0] < 1.0F);
    }
}

void TestGate::fallsToItsKnownValues() {
    // One width from threshold: 4 σ(1) σ(-1) = 1 / cosh²(1/2).
    const double atOneWidth = 1.0 / (std::cosh(0.5) * std::cosh(0.5));
    const std::vector<float> gate = gates(gateCircuit(1.0, 0.5), {1.5F, 0.5F});
    QVERIFY(std::abs(gate[0] - atOneWidth) < 2e-7);
    QVERIFY(std::abs(gate[1] - atOneWidth) < 2e-7);
}

void TestGate::staysWithinZeroAndOneFarAway() {
    for (const float u : {-1e30F, -1e4F, 1e4F, 1e30F}) {
        const float gate = gates(gateCircuit(1.0, 0.01), {u})[0];
        QVERIFY(gate >= 0.0F && gate < 1e-30F);
    }
}

void TestGate::fillsAnyCountAndNoMore() {
    const mc::CircuitParameters circuit = gateCircuit(1.0, 0.5);
    for (const std::size_t count : {0U, 1U, 3U, 17U, 1023U, 1024U, 1025U, 3000U}) {
        const std::vector<float> u(count, 1.5F);
        std::vector<float> gate(count + 1, -7.0F);
        mc::evaluateGate(circuit, u.data(), gate.data(), static_cast<mc::Index>(count));
        for (std::size_t i = 0; i < count; ++i) {
            QVERIFY(std::abs(gate[i] - 0.78644773F) < 2e-7F);
        }
        QCOMPARE(gate[count], -7.0F);
    }
}

MC_TEST(TestGate)
#include "tst_gate.moc"
