#include "network/network_canvas.h"
#include "network/network_view.h"
#include "style/units.h"
#include "support/circuits.h"
#include "support/pixels.h"
#include "support/test_class.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <algorithm>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

namespace {

/// A network on show, hidden cell 213 picked.
struct NetworkScene {
    explicit NetworkScene(CellChoice cell = {1, 213}, std::vector<int> layers = {784, 400, 30, 10})
        : draft(test::draft({.layers = std::move(layers)})) {
        qRegisterMetaType<CellChoice>();
        qRegisterMetaType<SynapseChoice>();
        if (cell.layer > 0) {
            draft.frame.circuits = {circuitRecord(draft.frame.layerSizes, cell)};
            view.setCell(cell);
        }
        view.showFrame(draft.done());
        picture(view, {800, 420});
    }
    [[nodiscard]] QPoint pointOf(int layer, int cell) const {
        return view.canvas().geometry().block(layer).centre(cell).toPoint();
    }
    void click(QPoint at) const { QTest::mouseClick(&view.canvas(), Qt::LeftButton, {}, at); }
    void wheel(QPointF at, int notches) const {
        QWheelEvent event(at, view.canvas().mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&view.canvas(), &event);
    }
    void drag(QPoint from, QPoint by) const {
        QTest::mousePress(&view.canvas(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&view.canvas(), from + by);
        QTest::mouseRelease(&view.canvas(), Qt::LeftButton, {}, from + by);
    }
    [[nodiscard]] CellChoice picked() const { return view.canvas().diagram().state().links.cell; }
    [[nodiscard]] const NetworkZoom& zoom() const { return view.canvas().zoom(); }
    [[nodiscard]] NetworkWires wires() const {
        const NetworkCanvas& canvas = view.canvas();
        return canvas.diagram().wires(roomOf(canvas), canvas.paper());
    }
    [[nodiscard]] QString textAt(QPointF place) const {
        const NetworkCanvas& canvas = view.canvas();
        return canvas.diagram().textAt(place, roomOf(canvas), canvas.paper());
    }
    NetworkView view;
    Draft draft;
};

} // namespace

class TestNetworkInteraction : public QObject {
    Q_OBJECT
private slots:
    void aClickPicksTheCell();
    void aClickOnAPixelPicksItsSynapse();
    void pixelsAreSynapsesOfTheLowestLayerOnly();
    void aClickOnALinePicksItsSynapse();
    void draggingPansAndDoesNotPick();
    void theWheelZoomsAtThePointer();
    void doubleClickAndKeyFShowAll();
    void theNextFrameKeepsTheZoomAndAnotherNetworkDoesNot();
    void whatIsInSightComesBackInAnyRoom();
    void theCellThatWasZoomedAtKeepsItsPlace();
    void upAndDownMoveAlongTheLayer();
    void leftAndRightMoveForThoseWhoCameByTab();
    void escapePicksNone();
    void theTooltipHasTheNumbers();
    void theTooltipOfALineNamesBothEnds();
};

void TestNetworkInteraction::aClickPicksTheCell() {
    NetworkScene scene(CellChoice{});
    QSignalSpy picked(&scene.view, &View::cellPicked);
    QSignalSpy needs(&scene.view, &View::needsChanged);
    for (const CellChoice cell :
         {CellChoice{1, 0}, CellChoice{1, 399}, CellChoice{2, 17}, CellChoice{3, 9}}) {
        scene.click(scene.pointOf(cell.layer, cell.cell));
        QCOMPARE(picked.last()[0].value<CellChoice>(), cell);
        QCOMPARE(scene.picked(), cell);
        QCOMPARE(scene.view.needs().circuits[0], cell);
    }
    QCOMPARE(picked.count(), 4);
    QCOMPARE(needs.count(), 4);
}

void TestNetworkInteraction::aClickOnAPixelPicksItsSynapse() {
    NetworkScene scene;
    QSignalSpy synapse(&scene.view, &View::synapsePicked);
    QSignalSpy cell(&scene.view, &View::cellPicked);
    scene.click(scene.pointOf(0, 300));
    QCOMPARE(synapse.count(), 1);
    QCOMPARE(synapse[0][0].value<SynapseChoice>(), (SynapseChoice{{1, 213}, 300}));
    QCOMPARE(cell.count(), 0);
}

void TestNetworkInteraction::pixelsAreSynapsesOfTheLowestLayerOnly() {
    for (const CellChoice cell : {CellChoice{}, CellChoice{2, 5}}) {
        NetworkScene scene(cell);
        QSignalSpy synapse(&scene.view, &View::synapsePicked);
        scene.click(scene.pointOf(0, 300));
        QCOMPARE(synapse.count(), 0);
        QCOMPARE(scene.picked(), cell);
    }
}

void TestNetworkInteraction::aClickOnALinePicksItsSynapse() {
    NetworkScene scene({2, 5});
    QSignalSpy synapse(&scene.view, &View::synapsePicked);
    const NetworkWire wire = scene.wires().wires.front();
    QVERIFY(wire.below);
    scene.click(wire.synapse().toPoint());
    QCOMPARE(synapse.count(), 1);
    QCOMPARE(synapse[0][0].value<SynapseChoice>(), (SynapseChoice{{2, 5}, wire.link.cell}));
    const std::vector<NetworkWire> wires = scene.wires().wires;
    const auto up = std::ranges::find(wires, false, &NetworkWire::below); // onto a cell of the layer above
    QVERIFY(up != wires.end());
    scene.click(up->at(0.6).toPoint());
    const auto above = synapse.last()[0].value<SynapseChoice>();
    QVERIFY(synapse.count() == 2 && above.cell.layer == 3 && above.afferent == 5);
}

void TestNetworkInteraction::draggingPansAndDoesNotPick() {
    NetworkScene scene;
    QSignalSpy picked(&scene.view, &View::cellPicked);
    scene.wheel(scene.view.canvas().geometry().plot().center(), 5);
    const QPoint from = scene.pointOf(1, 213);
    scene.drag(from, {-60, 25});
    QCOMPARE(picked.count(), 0);
    const QPoint moved = scene.pointOf(1, 213) - from;
    QVERIFY((moved - QPoint(-60, 25)).manhattanLength() <= 2);
    QTest::mousePress(&scene.view.canvas(), Qt::LeftButton, {}, from); // away and back is no click
    QTest::mouseMove(&scene.view.canvas(), from + QPoint(60, 0));
    QTest::mouseMove(&scene.view.canvas(), from);
    QTest::mouseRelease(&scene.view.canvas(), Qt::LeftButton, {}, from);
    QCOMPARE(picked.count(), 0);
    scene.drag(from, {100000, 100000});
    QCOMPARE(scene.zoom().origin, QPointF());
}

void TestNetworkInteraction::theWheelZoomsAtThePointer() {
    NetworkScene scene;
    const QPoint at = scene.pointOf(1, 100);
    scene.wheel(at, 4);
    QVERIFY(scene.zoom().factor > 2);
    QVERIFY((scene.pointOf(1, 100) - at).manhattanLength() <= 2);
    scene.wheel(at, 1000);
    QVERIFY(scene.zoom().factor < 100);
    QVERIFY(!picture(scene.view, {800, 420}).isNull());
    scene.wheel(at, -1000);
    QCOMPARE(scene.zoom(), NetworkZoom{});
}

void TestNetworkInteraction::doubleClickAndKeyFShowAll() {
    NetworkScene scene;
    scene.wheel(scene.pointOf(1, 100), 4);
    QTest::mouseDClick(&scene.view.canvas(), Qt::LeftButton, {}, scene.pointOf(1, 100));
    QCOMPARE(scene.zoom(), NetworkZoom{});
    scene.wheel(scene.pointOf(1, 100), 4);
    QTest::keyClick(&scene.view.canvas(), Qt::Key_F);
    QCOMPARE(scene.zoom(), NetworkZoom{});
    const QPoint at = scene.pointOf(1, 213);
    QTest::keyClick(&scene.view.canvas(), Qt::Key_Plus); // at the picked cell
    QVERIFY(scene.zoom().factor > 1);
    QVERIFY((scene.pointOf(1, 213) - at).manhattanLength() <= 2);
    QTest::keyClick(&scene.view.canvas(), Qt::Key_Minus);
    QCOMPARE(scene.zoom(), NetworkZoom{});
}

void TestNetworkInteraction::theNextFrameKeepsTheZoomAndAnotherNetworkDoesNot() {
    NetworkScene scene;
    scene.wheel(scene.pointOf(1, 100), 4);
    scene.view.showFrame(scene.draft.done());
    QVERIFY(scene.zoom().factor > 1);
    scene.draft.frame.run = 2; // Reset: the same network
    scene.view.showFrame(scene.draft.done());
    QVERIFY(scene.zoom().factor > 1);
    scene.view.showFrame(test::draft({.layers = {784, 100, 10}, .run = 3}).done());
    QCOMPARE(scene.zoom(), NetworkZoom{});
}

void TestNetworkInteraction::whatIsInSightComesBackInAnyRoom() {
    NetworkScene scene;
    scene.wheel(scene.pointOf(1, 100), 4);
    const QJsonValue state = scene.view.runState();
    QVERIFY(scene.zoom().factor > 2);

    NetworkScene other;
    picture(other.view, {1000, 700});
    other.view.setRunState(state);
    QCOMPARE(other.zoom(), scene.zoom());
    QVERIFY(other.view.canvas().geometry().sight().contains(other.pointOf(1, 100)));
    QVERIFY(other.view.canvas().geometry().plot().width() > scene.view.canvas().geometry().plot().width());

    for (const char* useless :
         {"[]", "{}", R"({"zoom": 1e300, "origin": [0, 0]})", R"({"zoom": 2, "origin": [-1, 7]})",
          R"({"zoom": 2, "origin": [2, 0], "anchor": [1, 100, 0.5, 0.5]})", R"({"zoom": "x"})"}) {
        const QJsonDocument document = QJsonDocument::fromJson(useless);
        other.view.setRunState(document.isObject() ? QJsonValue(document.object())
                                                   : QJsonValue(document.array()));
        QCOMPARE(other.zoom(), scene.zoom());
    }
    for (const char* anchor : {"[9, 0, 0.5, 0.5]", "[1, 400, 0.5, 0.5]", "[-1, 0, 0.5, 0.5]", "[1]",
                               "[1, 3, 1e300, 0]", "{}"}) { // the origin is left
        const QJsonDocument document = QJsonDocument::fromJson(
            QByteArrayLiteral(R"({"zoom": 2, "origin": [0.25, 0.125], "anchor": )") + anchor + '}');
        other.view.setRunState(document.object());
        QCOMPARE(other.zoom().factor, 2.0);
        const NetworkZoom sight = other.view.canvas().geometry().zoomed(other.zoom(), 1, {});
        QVERIFY2(QLineF(sight.origin, {0.25, 0.125}).length() < 1e-9, anchor);
    }
}

/// The person points at a cell: it stays where it is in rooms whose grids have other columns.
void TestNetworkInteraction::theCellThatWasZoomedAtKeepsItsPlace() {
    NetworkScene scene;
    for (const int cell : {0, 100, 399}) {
        scene.view.canvas().setZoom({});
        scene.wheel(scene.pointOf(1, cell), 6);
        const auto place = [cell](const NetworkScene& in) {
            const QRectF plot = in.view.canvas().geometry().plot();
            const QPointF at = in.view.canvas().geometry().block(1).centre(cell) - plot.topLeft();
            return QPointF(at.x() / plot.width(), at.y() / plot.height());
        };
        const QPointF before = place(scene);
        NetworkScene other;
        picture(other.view, {600, 700});
        other.view.setRunState(scene.view.runState());
        QVERIFY(other.view.canvas().geometry().block(1).rows != scene.view.canvas().geometry().block(1).rows);
        // Where the whole has an end, nothing beyond it comes in sight.
        QVERIFY(QLineF(place(other), before).length() < (cell == 100 ? 1e-6 : 0.2));
        QVERIFY(other.view.canvas().geometry().sight().contains(other.pointOf(1, cell)));
    }
}

void TestNetworkInteraction::upAndDownMoveAlongTheLayer() {
    NetworkScene scene(CellChoice{});
    QWidget& canvas = scene.view.canvas();
    QTest::keyClick(&canvas, Qt::Key_Down);
    QCOMPARE(scene.picked(), (CellChoice{3, 0}));
    QTest::keyClick(&canvas, Qt::Key_Up);
    QCOMPARE(scene.picked(), (CellChoice{3, 0}));
    QTest::keyClick(&canvas, Qt::Key_Down);
    QCOMPARE(scene.picked(), (CellChoice{3, 1}));
    scene.view.setCell({3, 9});
    QTest::keyClick(&canvas, Qt::Key_Down);
    QCOMPARE(scene.picked(), (CellChoice{3, 9}));
}

void TestNetworkInteraction::leftAndRightMoveForThoseWhoCameByTab() {
    NetworkScene scene;
    NetworkCanvas& canvas = scene.view.canvas();
    const auto takes = [&](int key) {
        QKeyEvent event(QEvent::ShortcutOverride, key, Qt::NoModifier);
        event.ignore();
        QApplication::sendEvent(&canvas, &event);
        return event.isAccepted();
    };
    canvas.setFocus(Qt::MouseFocusReason);
    QVERIFY(takes(Qt::Key_Down));
    QVERIFY(!takes(Qt::Key_Right)); // steps through time
    canvas.clearFocus();
    scene.view.activateWindow();
    canvas.setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(canvas.hasFocus());
    QVERIFY(takes(Qt::Key_Right));
    const LayerBlock block = canvas.geometry().block(1);
    QTest::keyClick(&canvas, Qt::Key_Right);
    QCOMPARE(scene.picked(), (CellChoice{1, 213 + block.rows}));
    QTest::keyClick(&canvas, Qt::Key_Left);
    QCOMPARE(scene.picked(), (CellChoice{1, 213}));
    for (int k = 0; k < 60; ++k) { // through all columns and layers
        QTest::keyClick(&canvas, Qt::Key_Right);
    }
    QCOMPARE(scene.picked().layer, 3);
    for (int k = 0; k < 60; ++k) {
        QTest::keyClick(&canvas, Qt::Key_Left);
    }
    QCOMPARE(scene.picked().layer, 1); // the input has no microcircuits
    QCOMPARE(canvas.geometry().block(1).column(scene.picked().cell), 0);
}

void TestNetworkInteraction::escapePicksNone() {
    NetworkScene scene;
    QSignalSpy picked(&scene.view, &View::cellPicked);
    QTest::keyClick(&scene.view.canvas(), Qt::Key_Escape);
    QCOMPARE(picked.count(), 1);
    QCOMPARE(picked[0][0].value<CellChoice>(), CellChoice{});
    QCOMPARE(scene.view.needs().circuits[0], CellChoice{});
    QTest::keyClick(&scene.view.canvas(), Qt::Key_Escape);
    QCOMPARE(picked.count(), 1);
}

void TestNetworkInteraction::theTooltipHasTheNumbers() {
    NetworkScene scene({2, 5});
    PresentationRecord& record = *scene.draft.record;
    record.layers[0].trace(213, 19) = 0.5F;
    record.layers[0].membrane(213, 19) = 1.25F;
    setSpike(record, 1, 213, 20);
    setBurst(record, 1, 213, 20, -3);
    auto circuit = circuitRecord(scene.draft.frame.layerSizes, {2, 5});
    circuit->forward[213] = 0.25F;
    circuit->afferentFeedback[213] = -0.125F;
    scene.draft.frame.circuits = {circuit};
    scene.view.showFrame(scene.draft.done());
    const QString text = scene.textAt(scene.pointOf(1, 213));
    for (const char* line :
         {"hidden 1, cell 213, t = 20\u00A0ms", "x = 0.500, spikes in this step", "u = 1.250",
          "e = −0.15, SST burst of 3", "W = +0.25, hidden 1, cell 213 → hidden 2, cell 5",
          "W x = +0.125 in this step", "E = −0.125, opposite signs"}) {
        QVERIFY2(text.contains(QString::fromUtf8(line)), qPrintable(text));
    }
    const QString pixel = scene.textAt(scene.pointOf(0, 28 * 3 + 5));
    QVERIFY2(pixel.startsWith(QStringLiteral("input, pixel 89 (row 3, column 5)")), qPrintable(pixel));
    QVERIFY(!pixel.contains(QStringLiteral("W =")));
    QVERIFY(scene.textAt(scene.pointOf(3, 4)).contains(QStringLiteral("class 4")));
    QVERIFY(scene.textAt({-5, -5}).isEmpty());
}

void TestNetworkInteraction::theTooltipOfALineNamesBothEnds() {
    NetworkScene scene({2, 5});
    for (const NetworkWire& wire : scene.wires().wires) {
        const QPointF at = wire.below ? wire.synapse() : wire.synapse() - QPointF(4, 0);
        const QString text = scene.textAt(at);
        const QString cell = QStringLiteral("cell %1").arg(wire.link.cell);
        QVERIFY2(text.contains(cell) && text.contains(QStringLiteral("hidden 2, cell 5")), qPrintable(text));
    }
}

MC_TEST(TestNetworkInteraction)
#include "tst_network_interaction.moc"
