#include "model/presentation.h"
#include "small_nets.h"
#include "support/test_class.h"

#include <QtTest>
#include <cmath>
#include <vector>

namespace {

constexpr float kQuantum = 0.05F;

mc::CircuitParameters circuitOf(int steps) {
    mc::CircuitParameters circuit;
    circuit.steps = steps;
    return circuit;
}

mc::ErrorCellParameters spiking(int maxBurst) {
    mc::ErrorCellParameters cells;
    cells.maxBurst = maxBurst;
    return cells;
}

/// A network of two hidden layers with feedback, and two lanes that went up through it.
struct Deep {
    mc::CircuitParameters circuit = circuitOf(30);
    mc::Network network = mc::makeNetwork(mc::parseNetwork("10-12-9-5"), {}, mc::Seed{11});
    mc::Presentation p;

    Deep() {
        for (std::size_t k = 1; k < network.layers.size(); ++k) {
            network.layers[k].feedback = small::drawnFeedback(network.layers[k], k, 1.0, mc::Seed{11});
        }
        const mc::Matrix currents = mc::drawEfficacy(network.layers[0], 0, 0.5, mc::Seed{1}).topRows(2);
        p = small::withCurrents(network, circuit, 0.4F * currents.transpose(), {1, 4});
        mc::presentUpwards(network, circuit, p);
    }
    void downwards(const mc::ErrorCellParameters& cells, const std::vector<float>& quanta) {
        mc::presentDownwards(small::feedbackOf(network), circuit, cells, quanta, p);
    }
    /// ε = h(u) ∘ v_a of a layer, in double precision.
    [[nodiscard]] Eigen::ArrayXXd drive(std::size_t k) const {
        const Eigen::ArrayXXd z =
            (p.layers[k].membrane.cast<double>().array() - circuit.theta) / circuit.gateWidth;
        return 4.0 / (1.0 + z.exp()) / (1.0 + (-z).exp()) * p.layers[k].apical.cast<double>().array();
    }
};

/// A lone output cell that never fires but should: its error drive is known. θ_e of the error cells is
/// `quantum`.
mc::Presentation silentOutput(const mc::CircuitParameters& circuit, const mc::ErrorCellParameters& cells,
                              float quantum) {
    const mc::Network network = small::biased({0.0F});
    mc::Presentation p = small::withoutInput(network, circuit);
    mc::presentUpwards(network, circuit, p);
    const std::vector<float> quanta = {quantum};
    mc::presentDownwards(small::feedbackOf(network), circuit, cells, quanta, p);
    return p;
}

/// ε of that cell at step t: h at rest times the teacher.
double silentDrive(const mc::CircuitParameters& circuit, int t) {
    const double cosh = std::cosh(circuit.theta / circuit.gateWidth / 2);
    return (1 - std::exp(-t / circuit.tauS)) / (cosh * cosh);
}

} // namespace

class TestErrorCells : public QObject {
    Q_OBJECT
private slots:
    void gradedErrorsAreTheGatedApicalPotential();
    void noErrorIsLostNorMade_data();
    void noErrorIsLostNorMade();
    void burstsAreWholeAndAtMostTheLargest_data() { noErrorIsLostNorMade_data(); }
    void burstsAreWholeAndAtMostTheLargest();
    void belowOneQuantumNothingIsEmitted();
    void errorIsGatheredUntilItFillsAQuantum();
    void whatExceedsTheLargestBurstIsReleasedLater();
    void signsAreTreatedAlike();
    void everyLayerHasItsOwnQuantum();
    void adaptiveQuantaNeedTheSquaredDrive();
    void constantInputNeedsTheSumOfErrors();
};

void TestErrorCells::gradedErrorsAreTheGatedApicalPotential() {
    Deep deep;
    mc::ErrorCellParameters cells;
    cells.mode = mc::ErrorMode::Graded;
    deep.downwards(cells, {});
    for (std::size_t k = 0; k < 3; ++k) {
        const Eigen::ArrayXXd gap = deep.p.layers[k].error.cast<double>().array() - deep.drive(k);
        QVERIFY(gap.abs().maxCoeff() < 1e-6);
        QVERIFY(deep.drive(k).abs().maxCoeff() > 0.01); // or there was nothing to compare
    }
}

void TestErrorCells::noErrorIsLostNorMade_data() {
    QTest::addColumn<int>("maxBurst");
    QTest::newRow("one spike at most") << 1;
    QTest::newRow("three") << 3;
    QTest::newRow("more than is needed") << 1000;
}

void TestErrorCells::noErrorIsLostNorMade() {
    QFETCH(const int, maxBurst);
    Deep deep;
    deep.downwards(spiking(maxBurst), {kQuantum, kQuantum, kQuantum});
    for (std::size_t k = 0; k < 3; ++k) {
        const Eigen::ArrayXXd drive = deep.drive(k);
        const mc::LayerActivity& a = deep.p.layers[k];
        for (mc::Index n = 0; n < 2; ++n) {
            for (mc::Index i = 0; i < a.error.rows(); ++i) {
                double driven = 0;
                double emitted = 0;
                for (mc::Index t = 0; t < deep.circuit.steps; ++t) {
                    driven += drive(i, 2 * t + n);
                    emitted += static_cast<double>(a.error(i, 2 * t + n));
                }
                // q takes 30 roundings of values up to about 10.
                QVERIFY(std::abs(emitted + static_cast<double>(a.residue(i, n)) - driven) < 3e-5);
            }
        }
        QVERIFY(a.error.cwiseAbs().maxCoeff() > 0.0F);
    }
}

void TestErrorCells::burstsAreWholeAndAtMostTheLargest() {
    QFETCH(const int, maxBurst);
    Deep deep;
    deep.downwards(spiking(maxBurst), {kQuantum, kQuantum, kQuantum});
    for (const mc::LayerActivity& a : deep.p.layers) {
        for (mc::Index i = 0; i < a.error.size(); ++i) {
            const float n = std::round(a.error.data()[i] / kQuantum);
            QCOMPARE(a.error.data()[i], kQuantum * n);
            QVERIFY(std::abs(n) <= static_cast<float>(maxBurst));
        }
        if (maxBurst == 1000) { // then nothing but the part of a quantum is left
            QVERIFY(a.residue.cwiseAbs().maxCoeff() < 1.0001F * kQuantum);
        }
    }
    if (maxBurst == 1) {
        QCOMPARE(deep.p.layers[2].error.cwiseAbs().maxCoeff(), kQuantum);
    }
}

void TestErrorCells::belowOneQuantumNothingIsEmitted() {
    const mc::CircuitParameters circuit = circuitOf(10);
    double sum = 0;
    for (int t = 1; t <= 10; ++t) {
        sum += silentDrive(circuit, t);
    }
    const mc::Presentation p = silentOutput(circuit, spiking(8), static_cast<float>(1.001 * sum));
    QCOMPARE(p.layers[0].error.cwiseAbs().maxCoeff(), 0.0F);
    QVERIFY(std::abs(p.layers[0].residue(0, 0) - sum) < 1e-5);
}

void TestErrorCells::errorIsGatheredUntilItFillsAQuantum() {
    const mc::CircuitParameters circuit = circuitOf(20);
    constexpr double quantum = 0.3; // smaller than h d̃ = 0.42 later, larger at first
    const mc::Presentation p = silentOutput(circuit, spiking(8), static_cast<float>(quantum));
    double q = 0;
    for (int t = 1; t <= 20; ++t) {
        q += silentDrive(circuit, t);
        const double n = std::trunc(q / quantum);
        q -= n * quantum;
        QVERIFY(std::abs(p.layers[0].error(0, t - 1) - n * quantum) < 1e-6);
    }
    QCOMPARE(p.layers[0].error(0, 0), 0.0F);
}

void TestErrorCells::whatExceedsTheLargestBurstIsReleasedLater() {
    // Two cells fire for 10 steps, the first one wrongly; then its error drive is nearly zero, and what is
    // left in q comes out at K quanta per step until less than one is left.
    mc::CircuitParameters circuit = circuitOf(60);
    circuit.gateWidth = 0.2;
    circuit.tauS = 1.0;
    mc::Network one = small::biased({0.0F, 0.0F});
    one.layers[0].forward << 2.0F, 2.0F;
    mc::SpikeMatrix spikes = mc::SpikeMatrix::Zero(1, 60);
    spikes.leftCols(10).setOnes();
    mc::Presentation p = small::withSpikes(one, circuit, spikes, {1});
    mc::presentUpwards(one, circuit, p);
    const std::vector<float> quanta = {0.01F};
    mc::presentDownwards(small::feedbackOf(one), circuit, spiking(2), quanta, p);
    const auto& error = p.layers[0].error;
    float later = 0;
    for (mc::Index t = 0; t < 60; ++t) {
        QVERIFY(error(0, t) <= 0.0F);
        QVERIFY(error(0, t) >= -0.02F);
        later += t >= 20 ? -error(0, t) : 0.0F;
    }
    QVERIFY(later > 0.1F);          // released long after its cause has gone
    QCOMPARE(error(0, 20), -0.02F); // at full bursts
    QCOMPARE(error(0, 59), 0.0F);   // to the end
    QVERIFY(std::abs(p.layers[0].residue(0, 0)) < 0.0101F);
}

void TestErrorCells::signsAreTreatedAlike() {
    // Two hidden cells with the same soma and opposite feedback have opposite bursts.
    const mc::CircuitParameters circuit = circuitOf(40);
    mc::Network network = mc::makeNetwork(mc::parseNetwork("1-2-1"), {}, mc::Seed{1});
    network.layers[0].forward << 0.35F, 0.35F;
    network.layers[1].forward << 0.1F, 0.1F;
    network.layers[1].feedback = network.layers[1].forward;
    network.layers[1].feedback << 0.7F, -0.7F;
    mc::Presentation p = small::withCurrents(network, circuit, mc::Matrix::Ones(1, 1), {0});
    mc::presentUpwards(network, circuit, p);
    const std::vector<float> quanta = {kQuantum, kQuantum};
    mc::presentDownwards(small::feedbackOf(network), circuit, spiking(8), quanta, p);
    const auto& error = p.layers[0].error;
    QVERIFY(error.row(0) == -error.row(1));
    QVERIFY(error.row(0).maxCoeff() > 0.0F);
}

void TestErrorCells::everyLayerHasItsOwnQuantum() {
    Deep deep;
    const std::vector<float> quanta = {0.007F, 0.02F, 0.11F};
    deep.downwards(spiking(8), quanta);
    for (std::size_t k = 0; k < 3; ++k) {
        const mc::Matrix& error = deep.p.layers[k].error;
        const mc::Matrix ratio = error / quanta[k];
        QVERIFY((ratio.array() - ratio.array().round()).abs().maxCoeff() < 1e-5F);
        QVERIFY(error.cwiseAbs().maxCoeff() > 0.0F);
    }
}

void TestErrorCells::adaptiveQuantaNeedTheSquaredDrive() {
    Deep deep;
    mc::ErrorCellParameters cells = spiking(8);
    cells.quantumMode = mc::QuantumMode::Adaptive;
    deep.downwards(cells, {kQuantum, kQuantum, kQuantum});
    for (std::size_t k = 0; k < 3; ++k) {
        const double squares = deep.drive(k).square().sum();
        QVERIFY(std::abs(deep.p.layers[k].squaredDrive / squares - 1) < 1e-5);
    }
}

void TestErrorCells::constantInputNeedsTheSumOfErrors() {
    Deep deep;
    deep.downwards(spiking(8), {kQuantum, kQuantum, kQuantum});
    const mc::LayerActivity& a = deep.p.layers[0];
    for (mc::Index n = 0; n < 2; ++n) {
        Eigen::VectorXd sum = Eigen::VectorXd::Zero(a.error.rows());
        for (mc::Index t = 0; t < deep.circuit.steps; ++t) {
            sum += a.error.col(2 * t + n).cast<double>();
        }
        QVERIFY((a.pairing.tonicError.col(n).cast<double>() - sum).cwiseAbs().maxCoeff() < 1e-5);
    }
}

MC_TEST(TestErrorCells)
#include "tst_error_cells.moc"
