#include "network/network_wire_painter.h"
#include "network/network_wires.h"
#include "support/circuits.h"
#include "support/test_class.h"

#include <QTest>
#include <limits>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

namespace {

const std::vector<int> kLayers{784, 400, 60, 10};
constexpr int kCount = 4;

Vector vector(std::initializer_list<float> values) {
    Vector made(static_cast<Index>(values.size()));
    std::copy(values.begin(), values.end(), made.data());
    return made;
}

std::vector<int> cellsOf(const Links& links) {
    std::vector<int> cells;
    for (const Link& link : links.shown) {
        cells.push_back(link.cell);
    }
    return cells;
}

} // namespace

class TestNetworkLinks : public QObject {
    Q_OBJECT
private slots:
    void theStrongestComeFirst();
    void ofEqualsTheLowerCellComesFirst();
    void whatPassesIsWeightTimesTrace();
    void zerosAndRunawayWeightsAreNoConnections();
    void disagreementNeedsTwoSigns();
    void theInputGetsNoFeedback();
    void directFeedbackPairsOnlyBelowTheOutput();
    void errorsComeDownByE();
    void directErrorsComeFromTheOutput();
    void theSignOfEDecidesWhichCellsAreReached();
    void wiresDownEndWhereTheirErrorsGo();
    void linesLeaveTheInputImageAtItsEdge();
    void wiresEndAtTheirCells();
    void wiresKeepToTheOrderOfTheirCells();
    void aWireIsFoundNearItsLine();
};

void TestNetworkLinks::theStrongestComeFirst() {
    CircuitRecord record = *circuitRecord(kLayers, {2, 7});
    record.forward = vector({0.1F, -0.9F, 0.5F, -0.2F, 0.6F});
    record.afferentFeedback = vector({0.1F, 0.1F, 0.1F, 0.1F, 0.1F});
    const Links links = strongestAfferents(record, {}, LinkStrength::Weight, 3);
    QCOMPARE(cellsOf(links), (std::vector<int>{1, 4, 2}));
    QCOMPARE(links.shown[0].strength, 0.9F);
    QCOMPARE(links.shown[0].weight, -0.9F);
    QCOMPARE(links.disagreeing(), 1);
    QCOMPARE(cellsOf(strongestAfferents(record, {}, LinkStrength::Weight, 50)).size(), 5U);
    QVERIFY(strongestAfferents(record, {}, LinkStrength::Weight, 0).shown.empty());
}

void TestNetworkLinks::ofEqualsTheLowerCellComesFirst() {
    CircuitRecord record = *circuitRecord(kLayers, {2, 7});
    record.forward = vector({0.5F, -0.5F, 0.5F, -0.5F});
    QCOMPARE(cellsOf(strongestAfferents(record, {}, LinkStrength::Weight, 3)), (std::vector<int>{0, 1, 2}));
}

void TestNetworkLinks::whatPassesIsWeightTimesTrace() {
    CircuitRecord record = *circuitRecord(kLayers, {2, 7});
    record.forward = vector({0.1F, -0.9F, 0.5F});
    const Links links = strongestAfferents(record, vector({1, 0, 0.4F}), LinkStrength::Input, kCount);
    QCOMPARE(cellsOf(links), (std::vector<int>{2, 0})); // the afferent with x = 0 lets nothing through
    QCOMPARE(links.shown[0].strength, 0.2F);
    QVERIFY(strongestTargets(record, 0, LinkStrength::Input, kCount, 4).shown.empty());
    QCOMPARE(strongestTargets(record, 0.5F, LinkStrength::Input, kCount, 4).shown[0].strength, 0.5F);
}

void TestNetworkLinks::zerosAndRunawayWeightsAreNoConnections() {
    CircuitRecord record = *circuitRecord(kLayers, {2, 7});
    const float nan = std::numeric_limits<float>::quiet_NaN();
    const float infinite = std::numeric_limits<float>::infinity();
    record.forward = vector({nan, 0, -0.5F, infinite, 0.1F});
    QCOMPARE(cellsOf(strongestAfferents(record, {}, LinkStrength::Weight, kCount)), (std::vector<int>{2, 4}));
}

void TestNetworkLinks::disagreementNeedsTwoSigns() {
    QVERIFY(disagrees({0, 0.5F, 0.5F, -0.1F}));
    QVERIFY(disagrees({0, -0.5F, 0.5F, 0.1F}));
    QVERIFY(!disagrees({0, 0.5F, 0.5F, 0.1F}));
    QVERIFY(!disagrees({0, -0.5F, 0.5F, -0.1F}));
    QVERIFY(!disagrees({0, 0.5F, 0.5F, 0}));
}

void TestNetworkLinks::theInputGetsNoFeedback() {
    const CircuitRecord record = *circuitRecord(kLayers, {1, 7});
    QVERIFY(!strongestAfferents(record, {}, LinkStrength::Weight, kCount).paired);
    QVERIFY(strongestTargets(record, 0, LinkStrength::Weight, kCount, 4).paired);
}

void TestNetworkLinks::directFeedbackPairsOnlyBelowTheOutput() {
    const CircuitRecord lower = *circuitRecord(kLayers, {1, 7}, ErrorPath::Direct);
    QVERIFY(!strongestTargets(lower, 0, LinkStrength::Weight, kCount, 4).paired);
    QCOMPARE(strongestTargets(lower, 0, LinkStrength::Weight, 60, 4).disagreeing(), 0);
    // Also where a hidden layer happens to have as many cells as the output.
    const std::vector<int> alike{784, 10, 10, 10};
    const CircuitRecord same = *circuitRecord(alike, {1, 7}, ErrorPath::Direct);
    QVERIFY(!strongestTargets(same, 0, LinkStrength::Weight, kCount, 4).paired);
    const CircuitRecord upper = *circuitRecord(kLayers, {2, 7}, ErrorPath::Direct);
    QVERIFY(strongestTargets(upper, 0, LinkStrength::Weight, kCount, 4).paired);
    QVERIFY(!strongestAfferents(upper, {}, LinkStrength::Weight, kCount).paired);
    const CircuitRecord output = *circuitRecord(kLayers, {3, 7}, ErrorPath::Direct);
    QVERIFY(strongestAfferents(output, {}, LinkStrength::Weight, kCount).paired);
}

void TestNetworkLinks::errorsComeDownByE() {
    CircuitRecord record = *circuitRecord(kLayers, {2, 7});
    record.feedback.setZero();
    record.feedback[3] = -0.4F;
    record.feedback[8] = 0.2F;
    Vector errors = Vector::Zero(10);
    errors[8] = 0.5F;
    const Links byWeight = strongestFeedback(record, errors, LinkStrength::Weight, kCount, 4);
    QCOMPARE(cellsOf(byWeight), (std::vector<int>{3, 8}));
    QVERIFY(byWeight.paired);
    QCOMPARE(byWeight.shown[0].partner, record.outgoing[3]);
    QCOMPARE(byWeight.shown[1].error, 0.5F);
    QCOMPARE(byWeight.carrying(true), 1);
    QCOMPARE(byWeight.carrying(false), 0);
    QCOMPARE(cellsOf(strongestFeedback(record, errors, LinkStrength::Input, kCount, 4)),
             (std::vector<int>{8}));
    const Links sent = strongestSent(record, -0.3F, LinkStrength::Weight, kCount);
    QCOMPARE(sent.shown.size(), std::size_t{kCount});
    QCOMPARE(sent.carrying(false), kCount);
    QCOMPARE(sent.shown[0].weight, record.afferentFeedback[sent.shown[0].cell]);
    QVERIFY(strongestSent(*circuitRecord(kLayers, {1, 7}), 1, LinkStrength::Weight, kCount).shown.empty());
}

void TestNetworkLinks::directErrorsComeFromTheOutput() {
    const CircuitRecord lower = *circuitRecord(kLayers, {1, 7}, ErrorPath::Direct);
    const Links links = strongestFeedback(lower, Vector::Ones(kLayers.back()), LinkStrength::Weight, 50, 4);
    QCOMPARE(links.shown.size(), std::size_t{10}); // the cells of the output
    QVERIFY(!links.paired);
}

void TestNetworkLinks::theSignOfEDecidesWhichCellsAreReached() {
    const Link keeps{0, 0.5F, 1, 0, 0, 0, 0.1F};
    const Link swaps{0, -0.5F, 1, 0, 0, 0, 0.1F};
    QCOMPARE(sentBy(keeps), CellType::Vip);
    QCOMPARE(reachedBy(keeps), CellType::Vip);
    QCOMPARE(sentBy(swaps), CellType::Vip);
    QCOMPARE(reachedBy(swaps), CellType::Sst);
}

namespace {

struct Wiring {
    explicit Wiring(int most) {
        const CircuitRecord record = *circuitRecord(kLayers, links.cell);
        links.below = strongestAfferents(record, {}, LinkStrength::Weight, most);
        links.above = strongestTargets(record, 0, LinkStrength::Weight, most, 4);
        wires = networkWires(geometry, links, Arrows::Up);
    }
    NetworkGeometry geometry{{kLayers, {{1, 28, 28}}}, {620, 220}, {36, 100}, {}};
    CellLinks links{{2, 7}, true, false, {}, {}, {}, {}};
    NetworkWires wires;
};

} // namespace

void TestNetworkLinks::wiresDownEndWhereTheirErrorsGo() {
    Wiring wiring(20);
    const CircuitRecord record = *circuitRecord(kLayers, wiring.links.cell);
    wiring.links.source = 3;
    wiring.links.arriving = strongestFeedback(record, Vector::Ones(10), LinkStrength::Weight, 20, 4);
    wiring.links.sent = strongestSent(record, 1, LinkStrength::Weight, 20);
    const NetworkWires down = networkWires(wiring.geometry, wiring.links, Arrows::Down);
    QCOMPARE(down.wires.size(), 30U);
    QVERIFY(down.branches.empty() && !down.downBranches.empty());
    const LayerBlock& own = wiring.geometry.block(2);
    for (const NetworkWire& wire : down.wires) {
        QVERIFY(wire.down && wire.synapse().x() < wire.curve.front().x());
        const LayerBlock& block = wiring.geometry.block(wire.below ? 1 : 3);
        const QPointF end = wire.below ? wire.synapse() : wire.curve.front();
        QVERIFY(QLineF(end, block.centre(wire.link.cell)).length() <= block.cellSize() / 2 + 3);
        QVERIFY(wire.below ? wire.curve.front().x() < own.area.left()
                           : wire.synapse().x() > own.area.right());
    }
    QCOMPARE(networkWires(wiring.geometry, wiring.links, Arrows::Both).wires.size(), 60U);
}

void TestNetworkLinks::linesLeaveTheInputImageAtItsEdge() {
    const NetworkGeometry geometry{{kLayers, {{1, 28, 28}}}, {620, 220}, {36, 100}, {}};
    CellLinks links{{1, 7}, true, false, {}, {}, {}, {}};
    links.below = strongestAfferents(*circuitRecord(kLayers, {1, 7}), {}, LinkStrength::Weight, 20);
    const LayerBlock& image = geometry.block(0);
    for (const NetworkWire& wire : networkWires(geometry, links, Arrows::Up).wires) {
        QVERIFY(wire.curve.front().x() > image.area.right());
        QCOMPARE(wire.curve.front().y(), image.centre(wire.link.cell).y());
    }
    QVERIFY(image.area.width() >= 0.2 * 620); // large enough
}

void TestNetworkLinks::wiresEndAtTheirCells() {
    const Wiring wiring(20);
    QCOMPARE(wiring.wires.wires.size(), 30U);
    for (const NetworkWire& wire : wiring.wires.wires) {
        const LayerBlock& block = wiring.geometry.block(wire.below ? 1 : 3);
        const QPointF centre = block.centre(wire.link.cell);
        const QPointF end = wire.below ? wire.curve.front() : wire.synapse();
        QVERIFY(QLineF(end, centre).length() <= block.cellSize() / 2 + 3);
        QVERIFY(wiring.geometry.plot().contains(wire.synapse()));
    }
    CellLinks unknown = wiring.links;
    unknown.known = false;
    QVERIFY(networkWires(wiring.geometry, unknown, Arrows::Both).wires.empty());
}

void TestNetworkLinks::wiresKeepToTheOrderOfTheirCells() {
    const Wiring wiring(50);
    const LayerBlock& below = wiring.geometry.block(1);
    double synapse = 0;
    int row = 0;
    for (const NetworkWire& wire : wiring.wires.wires) {
        if (wire.below) {
            QVERIFY(wire.synapse().y() > synapse);
            QVERIFY(below.row(wire.link.cell) >= row);
            synapse = wire.synapse().y();
            row = below.row(wire.link.cell);
        }
    }
}

void TestNetworkLinks::aWireIsFoundNearItsLine() {
    const Wiring wiring(10);
    for (std::size_t k = 0; k < wiring.wires.wires.size(); ++k) {
        const NetworkWire& wire = wiring.wires.wires[k];
        QCOMPARE(wireAt(wiring.wires, wire.synapse()), std::optional(k));
    }
    QVERIFY(!wireAt(wiring.wires, {-50, -50}));
}

MC_TEST(TestNetworkLinks)
#include "tst_network_links.moc"
