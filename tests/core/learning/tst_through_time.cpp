#include "learning/gradient.h"
#include "step_by_step.h"
#include "support/test_class.h"

#include <QtTest>
#include <cmath>
#include <vector>

namespace {

constexpr int kSteps = 14;
constexpr int kTimeInputs = 9;

/// A network of two hidden layers and some lanes of random input, presented upwards.
struct Batch {
    mc::CircuitParameters circuit;
    mc::Network network;
    std::vector<mc::Presentation> blocks;

    explicit Batch(bool constant) {
        circuit.steps = kSteps;
        circuit.tauM = 4.0;
        circuit.tauS = 2.0;
        mc::InitialParameters initial;
        initial.hiddenBias = 0.2;
        network =
            mc::makeNetwork(mc::parseNetwork(std::to_string(kTimeInputs) + "-8-7-4"), initial, mc::Seed{6});
        addBlock(3, constant);
        addBlock(2, constant);
    }
    void addBlock(int lanes, bool constant) {
        mc::Presentation& p = blocks.emplace_back();
        p.prepare(network, lanes, circuit, constant);
        const mc::AddressedRandom random(mc::Seed{8}, mc::Purpose::InputSpikes, blocks.size());
        for (mc::Index i = 0; i < p.current.size(); ++i) {
            p.current.data()[i] = static_cast<float>(random.uniform(static_cast<std::uint64_t>(i)));
        }
        for (mc::Index i = 0; i < p.spikes.size(); ++i) {
            p.spikes.data()[i] = random.uniform(static_cast<std::uint64_t>(i)) < 0.6 ? 1 : 0;
        }
        for (int n = 0; n < lanes; ++n) {
            p.labels[static_cast<std::size_t>(n)] = (n + lanes) % 4;
        }
        mc::presentUpwards(network, circuit, p);
    }
    /// What the plain model does with one lane. Its errors are of no matter here.
    [[nodiscard]] plain::Course course(const mc::Presentation& p, int lane) const {
        plain::Input input;
        input.label = p.labels[static_cast<std::size_t>(lane)];
        if (p.constantInput) {
            input.current = p.current.col(lane).cast<double>();
        } else {
            input.spikes = p.spikes(Eigen::all, Eigen::seqN(lane, kSteps, p.lanes)).cast<double>();
        }
        std::vector<const mc::Matrix*> feedback;
        for (const mc::Layer& layer : network.layers) {
            feedback.push_back(&layer.forward);
        }
        mc::ErrorCellParameters cells;
        cells.mode = mc::ErrorMode::Graded;
        return plain::present(network, feedback, circuit, cells, {}, input);
    }
};

void addInputs() {
    QTest::addColumn<bool>("constant");
    QTest::newRow("currents") << true;
    QTest::newRow("input spikes") << false;
}

} // namespace

class TestThroughTime : public QObject {
    Q_OBJECT
private slots:
    void errorsGoBackAsStepByStep_data() { addInputs(); }
    void errorsGoBackAsStepByStep();
    void theGradientSumsOverBlocksLanesAndSteps_data() { addInputs(); }
    void theGradientSumsOverBlocksLanesAndSteps();
    void oneCellPerLayerGivesTheNumbersDerivedByHand();
};

void TestThroughTime::errorsGoBackAsStepByStep() {
    QFETCH(const bool, constant);
    const Batch batch(constant);
    for (mc::Presentation p : batch.blocks) {
        mc::presentThroughTime(batch.network, batch.circuit, p);
        QCOMPARE(p.layers.size(), std::size_t{3});
        for (int n = 0; n < p.lanes; ++n) {
            const plain::Course course = batch.course(p, n);
            QVERIFY2(course.closestSpike > 3e-6, qPrintable(QString::number(course.closestSpike)));
            const auto exact = plain::backwardsInTime(batch.network, batch.circuit, course);
            for (std::size_t k = 0; k < 3; ++k) {
                const Eigen::MatrixXd own =
                    p.layers[k].error(Eigen::all, Eigen::seqN(n, kSteps, p.lanes)).cast<double>();
                QVERIFY((own - exact[k]).cwiseAbs().maxCoeff() < 3e-6);
                QVERIFY(exact[k].cwiseAbs().maxCoeff() > 0.01);
            }
        }
    }
}

void TestThroughTime::theGradientSumsOverBlocksLanesAndSteps() {
    QFETCH(const bool, constant);
    const Batch batch(constant);
    mc::GradientScratch scratch;
    std::vector<mc::Matrix> G;
    mc::gradientThroughTime(batch.network, batch.circuit, batch.blocks, 5, scratch, G);
    std::vector<Eigen::MatrixXd> exact;
    for (const mc::Layer& layer : batch.network.layers) {
        exact.emplace_back(Eigen::MatrixXd::Zero(layer.cells(), layer.inputs()));
    }
    for (const mc::Presentation& p : batch.blocks) {
        for (int n = 0; n < p.lanes; ++n) {
            const plain::Course course = batch.course(p, n);
            const auto delta = plain::backwardsInTime(batch.network, batch.circuit, course);
            for (std::size_t k = 0; k < 3; ++k) {
                const Eigen::MatrixXd& below = k == 0 ? course.below : course.layers[k - 1].x;
                exact[k] += delta[k] * below.transpose() / (5.0 * kSteps);
            }
        }
    }
    for (std::size_t k = 0; k < 3; ++k) {
        const double largest = exact[k].cwiseAbs().maxCoeff();
        QVERIFY(largest > 1e-3);
        QVERIFY((G[k].cast<double>() - exact[k]).cwiseAbs().maxCoeff() < 1e-5 * largest + 1e-7);
    }
}

/// Three steps of two layers of one cell, W = 0.6 and 0.5, b = 0 and 0.3, p = 1. The hidden cell has u = 0.6,
/// 0.6 (1 + α) = 1.09 and, after its spike, 0.6; the output cell never fires though it should at every step.
void TestThroughTime::oneCellPerLayerGivesTheNumbersDerivedByHand() {
    mc::CircuitParameters circuit;
    circuit.steps = 3;
    mc::Network network;
    network.layers.push_back({{}, mc::Matrix::Constant(1, 1, 0.6F), mc::Vector::Zero(1), {}});
    network.layers.push_back({{}, mc::Matrix::Constant(1, 1, 0.5F), mc::Vector::Constant(1, 0.3F), {}});
    std::vector<mc::Presentation> block(1);
    mc::Presentation& p = block[0];
    p.prepare(network, 1, circuit, true);
    p.current.setOnes();
    p.labels = {0};
    mc::presentUpwards(network, circuit, p);

    const double a = std::exp(-1.0 / 5.0);
    const double k = std::exp(-1.0 / 3.0);
    const double u1 = 0.3;
    const double u2 = a * u1 + 0.5 * (1 - k) + 0.3;
    const double u3 = a * u2 + 0.5 * k * (1 - k) + 0.3;
    QVERIFY(u3 < 1);
    const auto h = [&](double u) { return plain::gate(circuit, u); };
    // d̃ = 1 - κ, 1 - κ², 1 - κ³, and x of the output is 0.
    const double outX3 = 1 - k * k * k;
    const double outX2 = 1 - k * k + k * outX3;
    const double outX1 = 1 - k + k * outX2;
    const double out3 = (1 - k) * h(u3) * outX3;
    const double out2 = (1 - k) * h(u2) * outX2 + a * out3;
    const double out1 = (1 - k) * h(u1) * outX1 + a * out2;
    const double hiddenX3 = 0.5 * out3;
    const double hiddenX2 = 0.5 * out2 + k * hiddenX3;
    const double hiddenX1 = 0.5 * out1 + k * hiddenX2;
    const double hidden3 = (1 - k) * h(0.6) * hiddenX3;
    const double hidden2 = (1 - k) * h(0.6 * (1 + a)) * hiddenX2; // the spike cuts the way back from step 3
    const double hidden1 = (1 - k) * h(0.6) * hiddenX1 + a * hidden2;

    mc::GradientScratch scratch;
    std::vector<mc::Matrix> G;
    mc::gradientThroughTime(network, circuit, block, 1, scratch, G);
    const Eigen::Vector3d output(out1, out2, out3);
    const Eigen::Vector3d hidden(hidden1, hidden2, hidden3);
    QVERIFY((scratch.other.layers[1].error.cast<double>().transpose() - output).cwiseAbs().maxCoeff() < 5e-7);
    QVERIFY((scratch.other.layers[0].error.cast<double>().transpose() - hidden).cwiseAbs().maxCoeff() < 5e-7);
    QVERIFY(std::abs(G[0](0, 0) - hidden.sum() / 3) < 5e-7);
    // x of the hidden cell is 0, 1 - κ, κ (1 - κ).
    QVERIFY(std::abs(G[1](0, 0) - (out2 * (1 - k) + out3 * k * (1 - k)) / 3) < 5e-7);
}

MC_TEST(TestThroughTime)
#include "tst_through_time.moc"
