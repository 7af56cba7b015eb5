#include "learning/gradient.h"
#include "support/test_class.h"

#include <QtTest>
#include <cmath>
#include <vector>

namespace {

mc::Matrix randomGradient(mc::Index rows, mc::Index columns, std::uint64_t turn) {
    const mc::AddressedRandom random(mc::Seed{5}, mc::Purpose::Weights, 8, turn);
    mc::Matrix matrix(rows, columns);
    for (mc::Index i = 0; i < matrix.size(); ++i) {
        matrix.data()[i] = static_cast<float>(random.normal(static_cast<std::uint64_t>(i)));
    }
    return matrix;
}

/// Signals of three blocks of different numbers of columns.
struct Signals {
    std::vector<mc::Matrix> post;
    std::vector<mc::Matrix> pre;
    mc::HebbianFactors factors;

    Signals(mc::Index cells, mc::Index inputs) {
        std::uint64_t turn = 0;
        for (const mc::Index columns : {32, 7, 1}) {
            post.push_back(randomGradient(cells, columns, ++turn));
            pre.push_back(randomGradient(inputs, columns, ++turn));
        }
        for (std::size_t i = 0; i < post.size(); ++i) {
            factors.pairs.push_back({&post[i], &pre[i]});
        }
    }
    /// Σ over blocks and columns of post_i pre_j.
    [[nodiscard]] double tripleSum(mc::Index i, mc::Index j) const {
        double sum = 0;
        for (std::size_t block = 0; block < post.size(); ++block) {
            for (mc::Index column = 0; column < post[block].cols(); ++column) {
                sum +=
                    static_cast<double>(post[block](i, column)) * static_cast<double>(pre[block](j, column));
            }
        }
        return sum;
    }
};

mc::HebbianFactors factorsOf(const mc::Presentation& p, std::size_t k) {
    mc::HebbianFactors factors;
    mc::addLocalFactors(p, k, factors);
    return factors;
}

} // namespace

class TestGradient : public QObject {
    Q_OBJECT
private slots:
    void aHebbianProductIsTheTripleSum_data();
    void aHebbianProductIsTheTripleSum();
    void anEarlierProductLeavesNoTrace();
    void columnsOutsideTheRangeStay();
    void eventsGiveTheProductWithTheWholeMatrix();
    void factorsAreErrorAndTraceOfTheLayerBelow();
    void factorsOfSpikeEventsAreComingErrorsAndEvents();
    void constantInputGivesTheSumOverSteps();
};

void TestGradient::aHebbianProductIsTheTripleSum_data() {
    QTest::addColumn<int>("cells");
    QTest::addColumn<int>("inputs");
    QTest::addColumn<QList<int>>("cuts");
    QTest::newRow("at once") << 9 << 14 << QList<int>{0, 14};
    QTest::newRow("in ranges") << 9 << 14 << QList<int>{0, 1, 5, 13, 14};
    QTest::newRow("one cell") << 1 << 14 << QList<int>{0, 8, 14};
    QTest::newRow("one input") << 9 << 1 << QList<int>{0, 1};
    QTest::newRow("large") << 130 << 201 << QList<int>{0, 16, 32, 200, 201};
}

void TestGradient::aHebbianProductIsTheTripleSum() {
    QFETCH(const int, cells);
    QFETCH(const int, inputs);
    QFETCH(const QList<int>, cuts);
    const Signals pairs(cells, inputs);
    mc::Matrix G = mc::Matrix::Constant(cells, inputs, 99.0F);
    for (qsizetype cut = 1; cut < cuts.size(); ++cut) {
        mc::hebbianProduct(pairs.factors, 0.125F, cuts[cut - 1], cuts[cut] - cuts[cut - 1], G);
    }
    for (mc::Index i = 0; i < cells; ++i) {
        for (mc::Index j = 0; j < inputs; ++j) {
            // 40 products of about 1, each rounded, and 40 sums up to about 20.
            QVERIFY(std::abs(G(i, j) - 0.125 * pairs.tripleSum(i, j)) < 0.125 * 40 * 20 * 0x1.0p-24);
        }
    }
}

void TestGradient::anEarlierProductLeavesNoTrace() {
    const Signals pairs(6, 8);
    mc::Matrix first = mc::Matrix::Zero(6, 8);
    mc::hebbianProduct(pairs.factors, 0.5F, 0, 8, first);
    mc::Matrix again = first;
    mc::hebbianProduct(pairs.factors, 0.5F, 0, 8, again);
    QVERIFY(again == first);
}

void TestGradient::columnsOutsideTheRangeStay() {
    const Signals pairs(6, 8);
    mc::Matrix G = mc::Matrix::Constant(6, 8, 7.0F);
    mc::hebbianProduct(pairs.factors, 0.5F, 3, 2, G);
    QVERIFY(G.leftCols(3) == mc::Matrix::Constant(6, 3, 7.0F));
    QVERIFY(G.rightCols(3) == mc::Matrix::Constant(6, 3, 7.0F));
    QVERIFY((G.middleCols(3, 2).array() != 7.0F).all());
}

void TestGradient::eventsGiveTheProductWithTheWholeMatrix() {
    Signals pairs(37, 21);
    std::vector<mc::EventLists> rows(pairs.pre.size());
    mc::HebbianFactors byEvents;
    for (std::size_t block = 0; block < pairs.pre.size(); ++block) {
        pairs.pre[block] = (pairs.pre[block].array().abs() < 0.7F).select(0.0F, pairs.pre[block]);
        mc::EventLists columns;
        columns.listColumns(pairs.pre[block]);
        rows[block].listRows(columns, 21);
        byEvents.events.push_back({&pairs.post[block], &rows[block]});
    }
    mc::Matrix whole(37, 21);
    mc::hebbianProduct(pairs.factors, 0.5F, 0, 21, whole);
    mc::Matrix events = mc::Matrix::Constant(37, 21, 99.0F);
    mc::hebbianProduct(byEvents, 0.5F, 0, 8, events);
    mc::hebbianProduct(byEvents, 0.5F, 8, 13, events);
    QVERIFY(whole.cwiseAbs().maxCoeff() > 1);
    QVERIFY((whole - events).cwiseAbs().maxCoeff() < 1e-5F);
}

void TestGradient::factorsAreErrorAndTraceOfTheLayerBelow() {
    const mc::Network network = mc::makeNetwork(mc::parseNetwork("4-3-2"), {}, mc::Seed{1});
    mc::Presentation p;
    p.prepare(network, 2, {}, false);
    QCOMPARE(factorsOf(p, 0).pairs.size(), std::size_t{1});
    QVERIFY(factorsOf(p, 0).events.empty());
    QCOMPARE(factorsOf(p, 0).pairs[0].post, &p.layers[0].error);
    QCOMPARE(factorsOf(p, 0).pairs[0].pre, &p.inputTrace);
    QCOMPARE(factorsOf(p, 1).pairs[0].post, &p.layers[1].error);
    QCOMPARE(factorsOf(p, 1).pairs[0].pre, &p.layers[0].trace);
}

void TestGradient::factorsOfSpikeEventsAreComingErrorsAndEvents() {
    const mc::Network network = mc::makeNetwork(mc::parseNetwork("4-3-2"), {}, mc::Seed{1});
    mc::Presentation p;
    p.prepare(network, 2, {}, false);
    p.layers[0].eventDriven = true;
    const mc::AfferentPairing& pairing = p.layers[0].pairing;
    const mc::HebbianFactors factors = factorsOf(p, 0);
    QVERIFY(factors.pairs.empty());
    QCOMPARE(factors.events.size(), std::size_t{2});
    QCOMPARE(factors.events[0].source, &pairing.tonicError);
    QCOMPARE(factors.events[0].events, &pairing.tonic);
    QCOMPARE(factors.events[1].source, &pairing.comingError);
    QCOMPARE(factors.events[1].events, &pairing.departures);
}

void TestGradient::constantInputGivesTheSumOverSteps() {
    mc::CircuitParameters circuit;
    circuit.steps = 15;
    mc::Network network = mc::makeNetwork(mc::parseNetwork("8-6-4"), {}, mc::Seed{3});
    network.layers[1].feedback = network.layers[1].forward;
    mc::Presentation p;
    p.prepare(network, 3, circuit, true);
    p.current = randomGradient(8, 3, 1).cwiseAbs();
    p.labels = {0, 1, 3};
    mc::presentUpwards(network, circuit, p);
    const std::vector<const mc::Matrix*> feedback = {nullptr, &network.layers[1].feedback};
    mc::ErrorCellParameters cells;
    cells.mode = mc::ErrorMode::Graded;
    mc::presentDownwards(feedback, circuit, cells, {}, p);
    const mc::HebbianFactors factors = factorsOf(p, 0);
    mc::Matrix G(6, 8);
    mc::hebbianProduct(factors, 1.0F, 0, 8, G);
    mc::Vector mean(6);
    mc::meanError({&p, 1}, 0, 1.0F, mean);
    Eigen::MatrixXd perStep = Eigen::MatrixXd::Zero(6, 8);
    Eigen::VectorXd errors = Eigen::VectorXd::Zero(6);
    for (mc::Index t = 0; t < 15; ++t) {
        const Eigen::MatrixXd e = p.layers[0].error.middleCols(3 * t, 3).cast<double>();
        perStep += e * p.current.cast<double>().transpose();
        errors += e.rowwise().sum();
    }
    QVERIFY(perStep.cwiseAbs().maxCoeff() > 0.1);
    QVERIFY((G.cast<double>() - perStep).cwiseAbs().maxCoeff() < 1e-5);
    QVERIFY((mean.cast<double>() - errors).cwiseAbs().maxCoeff() < 1e-5);
}

MC_TEST(TestGradient)
#include "tst_gradient.moc"
