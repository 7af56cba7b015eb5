#include "model/presentation.h"
#include "small_nets.h"
#include "support/test_class.h"

#include <QtTest>
#include <cmath>
#include <vector>

namespace {

constexpr int kSteps = 40;

mc::CircuitParameters presentationCircuit(double tauM, double tauS) {
    mc::CircuitParameters circuit;
    circuit.steps = kSteps;
    circuit.tauM = tauM;
    circuit.tauS = tauS;
    return circuit;
}

void addTimeConstants() {
    QTest::addColumn<double>("tauM");
    QTest::addColumn<double>("tauS");
    QTest::newRow("default") << 5.0 << 3.0;
    QTest::newRow("fast membrane") << 0.8 << 20.0;
    QTest::newRow("slow membrane") << 50.0 << 0.5;
}

mc::CircuitParameters fetchTimeConstants() {
    QFETCH(const double, tauM);
    QFETCH(const double, tauS);
    return presentationCircuit(tauM, tauS);
}

/// Within some roundings of values up to 1.
bool near(double value, double exact) {
    return std::abs(value - exact) <= 2e-6 * std::max(1.0, std::abs(exact));
}

} // namespace

class TestPresentation : public QObject {
    Q_OBJECT
private slots:
    void constantDriveFillsTheMembraneGeometrically_data() { addTimeConstants(); }
    void constantDriveFillsTheMembraneGeometrically();
    void withoutDriveTheMembraneDecaysToRest_data() { addTimeConstants(); }
    void withoutDriveTheMembraneDecaysToRest();
    void aSpikeResetsTheMembrane();
    void aCellAtThresholdSpikes();
    void theTraceOfSteadySpikesIsOneMinusKappaToTheTime_data() { addTimeConstants(); }
    void theTraceOfSteadySpikesIsOneMinusKappaToTheTime();
    void theTraceOfOneSpikeDecays();
    void inputSpikesLeaveTraces_data() { addTimeConstants(); }
    void inputSpikesLeaveTraces();
    void currentsDriveTheLowestLayerThroughItsWeights();
    void aLayerSeesTheTraceOfTheOneBelowInTheSameStep();
    void aNewPresentationStartsFromZero();
    void preparingAgainTakesNoMemory();
};

void TestPresentation::constantDriveFillsTheMembraneGeometrically() {
    const mc::CircuitParameters circuit = fetchTimeConstants();
    const double alpha = std::exp(-1.0 / circuit.tauM);
    const double drive = 0.99 * (1 - alpha); // ends just below threshold
    const mc::Network network = small::biased({static_cast<float>(drive)});
    mc::Presentation p = small::withoutInput(network, circuit);
    mc::presentUpwards(network, circuit, p);
    for (int t = 1; t <= kSteps; ++t) {
        QVERIFY(near(p.layers[0].membrane(0, t - 1), drive * (1 - std::pow(alpha, t)) / (1 - alpha)));
        QCOMPARE(p.layers[0].trace(0, t - 1), 0.0F);
    }
}

void TestPresentation::withoutDriveTheMembraneDecaysToRest() {
    // One input spike at the first step: u(t) = w (1-κ) Σ_s α^(t-s) κ^(s-1) = w (1-κ) (α^t - κ^t) / (α - κ).
    const mc::CircuitParameters circuit = fetchTimeConstants();
    const double alpha = std::exp(-1.0 / circuit.tauM);
    const double kappa = std::exp(-1.0 / circuit.tauS);
    const mc::Network network = small::chain({-0.8F}, {0.0F});
    mc::SpikeMatrix spikes = mc::SpikeMatrix::Zero(1, kSteps);
    spikes(0, 0) = 1;
    mc::Presentation p = small::withSpikes(network, circuit, spikes, {0});
    mc::presentUpwards(network, circuit, p);
    for (int t = 1; t <= kSteps; ++t) {
        const double exact = -0.8 * (1 - kappa) * (std::pow(alpha, t) - std::pow(kappa, t)) / (alpha - kappa);
        QVERIFY(near(p.layers[0].membrane(0, t - 1), exact));
    }
}

void TestPresentation::aSpikeResetsTheMembrane() {
    // 0.7 is below threshold, 0.7 (1 + α) is not: spikes at every second step, and u starts again from the
    // drive.
    const mc::CircuitParameters circuit = presentationCircuit(5.0, 3.0);
    const mc::Network network = small::biased({0.7F});
    mc::Presentation p = small::withoutInput(network, circuit);
    mc::presentUpwards(network, circuit, p);
    const double second = 0.7 * (1 + std::exp(-0.2));
    for (int t = 0; t < kSteps; ++t) {
        QVERIFY(near(p.layers[0].membrane(0, t), t % 2 == 0 ? 0.7 : second));
    }
}

void TestPresentation::aCellAtThresholdSpikes() {
    mc::CircuitParameters circuit = presentationCircuit(5.0, 3.0);
    circuit.theta = 0.5;
    const mc::Network network = small::biased({0.5F, std::nextafter(0.5F, 0.0F)});
    mc::Presentation p = small::withoutInput(network, circuit);
    mc::presentUpwards(network, circuit, p);
    QCOMPARE(p.layers[0].trace(1, 0), 0.0F);
    for (int t = 1; t <= kSteps; ++t) { // reset to 0 after each spike, it stands exactly at threshold again
        QCOMPARE(p.layers[0].membrane(0, t - 1), 0.5F);
        QVERIFY(near(p.layers[0].trace(0, t - 1), 1 - std::exp(-t / circuit.tauS)));
    }
}

void TestPresentation::theTraceOfSteadySpikesIsOneMinusKappaToTheTime() {
    const mc::CircuitParameters circuit = fetchTimeConstants();
    const mc::Network network = small::biased({1.5F});
    mc::Presentation p = small::withoutInput(network, circuit);
    mc::presentUpwards(network, circuit, p);
    for (int t = 1; t <= kSteps; ++t) {
        QVERIFY(near(p.layers[0].trace(0, t - 1), 1 - std::exp(-t / circuit.tauS)));
        QCOMPARE(p.layers[0].membrane(0, t - 1), 1.5F);
    }
}

void TestPresentation::theTraceOfOneSpikeDecays() {
    // The first step drives the cell across threshold, the trace of the input is then pulled below for good.
    const mc::CircuitParameters circuit = presentationCircuit(5.0, 0.1);
    const double kappa = std::exp(-1.0 / 0.1);
    const mc::Network network = small::chain({1.2F / static_cast<float>(1 - kappa)}, {0.0F});
    mc::SpikeMatrix spikes = mc::SpikeMatrix::Zero(1, kSteps);
    spikes(0, 0) = 1;
    mc::Presentation p = small::withSpikes(network, circuit, spikes, {0});
    mc::presentUpwards(network, circuit, p);
    for (int t = 1; t <= 8; ++t) { // at e^-80 single precision nearly ends
        QVERIFY(std::abs(p.layers[0].trace(0, t - 1) / ((1 - kappa) * std::pow(kappa, t - 1)) - 1) < 1e-5);
    }
}

void TestPresentation::inputSpikesLeaveTraces() {
    const mc::CircuitParameters circuit = fetchTimeConstants();
    const double kappa = std::exp(-1.0 / circuit.tauS);
    const mc::Network network = mc::makeNetwork(mc::parseNetwork("3-2"), {}, mc::Seed{1});
    constexpr int lanes = 2;
    mc::SpikeMatrix spikes = mc::SpikeMatrix::Zero(3, mc::Index{lanes} * kSteps);
    for (mc::Index t = 0; t < kSteps; ++t) {
        spikes(0, t * lanes) = t % 3 == 0 ? 1 : 0;
        spikes(1, t * lanes + 1) = 1;
        spikes(2, t * lanes + 1) = t == 7 ? 1 : 0;
    }
    mc::Presentation p = small::withSpikes(network, circuit, spikes, {0, 0});
    mc::traceInput(circuit, p);
    for (int t = 0; t < kSteps; ++t) {
        for (int n = 0; n < lanes; ++n) {
            for (int j = 0; j < 3; ++j) {
                double exact = 0;
                for (int s = 0; s <= t; ++s) {
                    exact += (1 - kappa) * std::pow(kappa, t - s) * spikes(j, s * lanes + n);
                }
                QVERIFY(near(p.inputTrace(j, t * lanes + n), exact));
                QCOMPARE(&p.traceBelow(0), &p.inputTrace);
            }
        }
    }
}

void TestPresentation::currentsDriveTheLowestLayerThroughItsWeights() {
    const mc::CircuitParameters circuit = presentationCircuit(5.0, 3.0);
    mc::Network network = mc::makeNetwork(mc::parseNetwork("2-2"), {}, mc::Seed{1});
    network.layers[0].forward << 0.1F, 0.2F, -0.3F, 0.4F;
    network.layers[0].bias << 0.01F, -0.02F;
    mc::Matrix currents(2, 2);
    currents << 0.5F, 1.0F, 0.25F, 0.0F;
    mc::Presentation p = small::withCurrents(network, circuit, currents, {0, 1});
    mc::presentUpwards(network, circuit, p);
    const double carried = 1 + std::exp(-1.0 / 5.0);
    // Lane 0: 0.1 0.5 + 0.2 0.25 + 0.01 and -0.3 0.5 + 0.4 0.25 - 0.02; lane 1: 0.1 + 0.01 and -0.3 - 0.02.
    const std::vector<double> basal = {0.11, -0.07, 0.11, -0.32};
    for (int n = 0; n < 2; ++n) {
        for (int i = 0; i < 2; ++i) {
            const double drive = basal[2 * static_cast<std::size_t>(n) + static_cast<std::size_t>(i)];
            QVERIFY(near(p.layers[0].membrane(i, n), drive));
            QVERIFY(near(p.layers[0].membrane(i, 2 + n), drive * carried));
        }
    }
}

void TestPresentation::aLayerSeesTheTraceOfTheOneBelowInTheSameStep() {
    const mc::CircuitParameters circuit = presentationCircuit(5.0, 3.0);
    const mc::Network network = small::chain({0.0F, 0.3F}, {2.0F, 0.1F});
    mc::Presentation p = small::withoutInput(network, circuit);
    mc::presentUpwards(network, circuit, p);
    double u = 0;
    for (int t = 1; t <= kSteps; ++t) {
        const double below = 1 - std::exp(-t / circuit.tauS);
        u = (u >= 1 ? 0 : std::exp(-1.0 / circuit.tauM) * u) + 0.3 * below + 0.1;
        QVERIFY(near(p.layers[1].membrane(0, t - 1), u));
    }
    QCOMPARE(&p.traceBelow(1), &p.layers[0].trace);
}

void TestPresentation::aNewPresentationStartsFromZero() {
    const mc::CircuitParameters circuit = presentationCircuit(5.0, 3.0);
    const mc::Network network = mc::makeNetwork(mc::parseNetwork("4-5-3"), {}, mc::Seed{1});
    const mc::Matrix currents = mc::Matrix::Constant(4, 2, 0.9F);
    mc::Presentation p = small::withCurrents(network, circuit, currents, {0, 1});
    mc::presentUpwards(network, circuit, p);
    const mc::Matrix membrane = p.layers[1].membrane;
    mc::presentUpwards(network, circuit, p);
    QVERIFY(p.layers[1].membrane == membrane);
}

void TestPresentation::preparingAgainTakesNoMemory() {
    const mc::CircuitParameters circuit = presentationCircuit(5.0, 3.0);
    const mc::Network network = mc::makeNetwork(mc::parseNetwork("4-5-3"), {}, mc::Seed{1});
    mc::Presentation p;
    p.prepare(network, 3, circuit, true);
    const float* place = p.layers[0].membrane.data();
    p.prepare(network, 3, circuit, true);
    QCOMPARE(p.layers[0].membrane.data(), place);
    QCOMPARE(p.layers[1].trace.rows(), mc::Index{3});
    QCOMPARE(p.layers[1].trace.cols(), mc::Index{3} * kSteps);
    QCOMPARE(p.current.cols(), mc::Index{3});
}

MC_TEST(TestPresentation)
#include "tst_presentation.moc"
