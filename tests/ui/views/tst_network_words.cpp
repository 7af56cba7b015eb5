#include "frames/map_places.h"
#include "learning/rules.h"
#include "network/network_canvas.h"
#include "network/network_key.h"
#include "network/network_view.h"
#include "network/network_wire_painter.h"
#include "support/circuits.h"
#include "support/convolutions.h"
#include "support/pixels.h"
#include "widgets/calm_combo.h"

#include <QSignalSpy>
#include <QTest>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

namespace {

const FrameRequest kSmall{.layers = {20, 30, 5}};
const CellChoice kCell{1, 12};

void addCircuit(Draft& draft, CellChoice cell, ErrorPath path = ErrorPath::LayerByLayer) {
    draft.frame.circuits = {circuitRecord(draft.frame.layerSizes, cell, path)};
}

void show(NetworkView& view, const Draft& draft) {
    view.showFrame(draft.done());
    picture(view, {640, 300});
}

} // namespace

class TestNetworkWords : public QObject {
    Q_OBJECT
private slots:
    void countAndStrengthCanBeChosen();
    void strengthIsWidth();
    void everyRuleIsShown_data();
    void everyRuleIsShown();
    void directFeedbackIsSaid();
    void withoutACellThereIsAQuietSentence();
    void missingPartsAreSaid();
    void anotherExperimentShowsAnotherNetwork();
    void theCircuitOfThePickedCellIsAskedFor();
    void theSummaryHasNumbers();
    void convolutionsAreConnectedThroughTheirPools();
};

void TestNetworkWords::countAndStrengthCanBeChosen() {
    NetworkView view;
    Draft draft = test::draft();
    draft.record->layers[0].trace(12, 19) = 0.5F;
    addCircuit(draft, kCell);
    view.setCell(kCell);
    show(view, draft);
    const auto below = [&] { return view.canvas().state().links.below.shown.size(); };
    QCOMPARE(below(), 20U);
    QVERIFY(view.linksText().startsWith(QStringLiteral("from input: 20 shown, no feedback")));
    view.countChooser().setCurrentIndex(2);
    QCOMPARE(below(), 50U);
    view.countChooser().setCurrentIndex(0);
    QCOMPARE(below(), 10U);
    view.strengthChooser().setCurrentIndex(1);
    QCOMPARE(below(), 0U); // no input has spiked
    QVERIFY(view.linksText().contains(QStringLiteral("from input: nothing passes in this step")));
    QCOMPARE(view.canvas().state().links.above.shown.front().strength, 0.5F);
    setSpike(*draft.record, 0, 300, 20);
    view.showFrame(draft.done());
    QCOMPARE(below(), 1U);
    QVERIFY(view.key().text().contains(QStringLiteral("|W x|, 0 to")));
}

void TestNetworkWords::strengthIsWidth() {
    QVERIFY(wireWidth(1) > 2 * wireWidth(0.2));
    NetworkView view;
    Draft draft = test::draft(kSmall);
    addCircuit(draft, kCell);
    view.setCell(kCell);
    show(view, draft);
    QCOMPARE(view.canvas().strengthRange(), 1.0);
    QVERIFY2(view.key().text().contains(QStringLiteral("|W|, 0 to 1")), qPrintable(view.key().text()));
}

void TestNetworkWords::everyRuleIsShown_data() {
    QTest::addColumn<int>("rule");
    for (std::size_t k = 0; k < rules().size(); ++k) {
        QTest::newRow(rules()[k].name.data()) << static_cast<int>(k);
    }
}

void TestNetworkWords::everyRuleIsShown() {
    QFETCH(int, rule);
    const Rule& chosen = rules()[static_cast<std::size_t>(rule)];
    const std::vector<int> layers{784, 40, 30, 10};
    for (int layer = 1; layer <= 3; ++layer) {
        NetworkView view;
        Draft draft = test::draft({.layers = layers, .spikingErrors = chosen.path != ErrorPath::ThroughTime});
        addCircuit(draft, {layer, 3}, chosen.path);
        view.setCell({layer, 3});
        show(view, draft);
        const CellLinks& links = view.canvas().state().links;
        const bool direct = chosen.path == ErrorPath::Direct;
        QVERIFY(links.known);
        QCOMPARE(links.below.paired, layer == 3 || (layer == 2 && !direct));
        QCOMPARE(links.above.paired, layer == 2 || (layer == 1 && !direct));
        QVERIFY(!view.summary().isEmpty());
    }
}

void TestNetworkWords::directFeedbackIsSaid() {
    NetworkView view;
    Draft draft = test::draft({.layers = {784, 40, 30, 10}});
    addCircuit(draft, {1, 3}, ErrorPath::Direct);
    view.setCell({1, 3});
    show(view, draft);
    for (const NetworkWire& wire : view.canvas().wires().wires) {
        QVERIFY(!disagrees(wire.link));
    }
    QVERIFY(view.key().text().contains(QStringLiteral("feedback E comes straight from the output")));
    QVERIFY(!view.key().text().contains(QStringLiteral("disagree")));
    QVERIFY(view.linksText().endsWith(QStringLiteral("feedback comes from the output")));
}

void TestNetworkWords::withoutACellThereIsAQuietSentence() {
    NetworkView view;
    Draft draft = test::draft();
    show(view, draft);
    QCOMPARE(view.linksText(), QStringLiteral("A click on a cell shows its strongest connections."));
    QVERIFY(view.canvas().wires().wires.empty());
    QVERIFY(!view.key().text().contains(QStringLiteral("W > 0")));
}

void TestNetworkWords::missingPartsAreSaid() {
    NetworkView view;
    picture(view, {640, 300});
    QCOMPARE(view.summary(), QStringLiteral("No experiment yet."));
    QVERIFY(view.canvas().textAt({100, 100}).isEmpty());
    view.showFrame(std::make_shared<const Frame>()); // nothing in it at all
    picture(view, {640, 300});
    Draft draft = test::draft({.step = 0});
    draft.frame.presentation = nullptr;
    view.setCell(kCell);
    show(view, draft);
    QCOMPARE(view.linksText(),
             QStringLiteral("Nothing has been presented yet. Press Space to play or → to step."));
    QVERIFY(!view.canvas().textAt(view.canvas().geometry().block(1).centre(3)).isEmpty());
    draft = test::draft({.step = 0}); // presented, but no step has happened
    show(view, draft);
    QCOMPARE(view.linksText(),
             QStringLiteral("The connections of hidden 1, cell 12 come with the next frame."));
    draft.frame.circuits = {nullptr, circuitRecord(draft.frame.layerSizes, {1, 13})}; // of another cell
    show(view, draft);
    QVERIFY(!view.canvas().state().links.known);
    draft.frame.circuits = {circuitRecord({784, 400, 7}, {1, 12}), circuitRecord({784, 400, 10}, {1, 12})};
    show(view, draft); // the first is of another network
    QVERIFY(view.canvas().state().links.known);
    draft.frame.circuits.pop_back();
    show(view, draft);
    QVERIFY(!view.canvas().state().links.known);
    draft.frame.experiment = nullptr;
    draft.frame.data = nullptr;
    show(view, draft);
    draft.frame.layerSizes = {784, 20, 10}; // the presentation is of another network
    show(view, draft);
    QVERIFY(!view.summary().isEmpty());
}

void TestNetworkWords::anotherExperimentShowsAnotherNetwork() {
    NetworkView view;
    Draft first = test::draft();
    addCircuit(first, {1, 399});
    view.setCell({1, 399});
    show(view, first);
    QTest::keyClick(&view.canvas(), Qt::Key_Plus);
    QVERIFY(view.canvas().zoom() != NetworkZoom{});
    Draft second = test::draft({.layers = {784, 30, 20, 10}, .run = 2});
    show(view, second);
    QCOMPARE(view.canvas().zoom(), NetworkZoom{});
    QCOMPARE(view.canvas().geometry().blocks().size(), 4U);
    QVERIFY(!view.canvas().state().links.known); // it has no such cell
    QCOMPARE(view.linksText(), QStringLiteral("A click on a cell shows its strongest connections."));
}

void TestNetworkWords::theCircuitOfThePickedCellIsAskedFor() {
    NetworkView view;
    QVERIFY(view.needs().presentation);
    QCOMPARE(view.needs().circuits[0], CellChoice{});
    int changes = 0;
    connect(&view, &View::needsChanged, &view, [&] { ++changes; });
    view.setCell({2, 7});
    view.setCell({2, 7});
    QCOMPARE(changes, 1);
    QCOMPARE(view.needs().circuits[0], (CellChoice{2, 7}));
}

void TestNetworkWords::theSummaryHasNumbers() {
    NetworkView view;
    Draft draft = test::draft(kSmall);
    setSpike(*draft.record, 1, 4, 20);
    setSpike(*draft.record, 1, 12, 20);
    draft.record->layers[0].trace(12, 19) = 0.6F;
    draft.record->outputSum(3, 19) = 1;
    draft.record->prediction[19] = 3;
    auto record = circuitRecord(kSmall.layers, kCell);
    record->feedback *= -1;
    draft.frame.circuits = {record};
    view.setCell(kCell);
    show(view, draft);
    const QString text = view.summary();
    for (const char* part : {"hidden 1: 30 cells, 2 spike, mean x 0.020", "Label 4, prediction 3.",
                             "hidden 1, cell 12: x = 0.600, spikes · t = 20 of 20\u00A0ms.",
                             "from input: 20 shown, no feedback · to output: 5 of 5 disagree in sign."}) {
        QVERIFY2(text.contains(QString::fromUtf8(part)), qPrintable(text));
    }
    QVERIFY(!view.canvas().accessibleName().isEmpty());
    QVERIFY(!view.countChooser().accessibleName().isEmpty());
    QVERIFY(!view.strengthChooser().accessibleName().isEmpty());
}

void TestNetworkWords::convolutionsAreConnectedThroughTheirPools() {
    NetworkView view;
    Draft draft = convolutionDraft("12x12-3c3-p2-4c2-10"); // 3 x 10 x 10, pooled 5 x 5; 4 x 4 x 4
    const CellChoice cell{2, (1 * 4 + 2) * 4 + 3};         // sees pooled rows 2 and 3, columns 3 and 4
    draft.frame.circuits = {convolutionCircuit(draft.frame.network, cell)};
    draft.record->layers[0].trace(unitAt({3, 10, 10}, {2, 6, 8}), 19) = 0.8F; // a quarter of pooled (3, 4)
    view.setCell(cell);
    show(view, draft);
    const NetworkCanvas& canvas = view.canvas();
    QVERIFY(canvas.state().links.known);
    QCOMPARE(canvas.state().links.below.shown.size(), 12U);
    const Link& strongest = canvas.state().links.below.shown.front(); // channel 2, pooled row 3, column 4
    QCOMPARE(placeIn({3, 10, 10}, strongest.cell), (MapPlace{2, 6, 8}));
    QCOMPARE(placeIn({3, 10, 10}, strongest.lastCell), (MapPlace{2, 7, 9}));
    for (const Link& link : canvas.state().links.above.shown) {
        QCOMPARE(link.cell, link.synapse); // each output cell
    }
    const NetworkGeometry where = canvas.geometry();
    const auto textOf = [&](MapPlace place) {
        return canvas.textAt(where.block(1).centre(unitAt({3, 10, 10}, place)));
    };
    for (const MapPlace place : {MapPlace{2, 6, 8}, MapPlace{2, 7, 9}}) { // of one pooled unit
        const QString text = textOf(place);
        QVERIFY2(
            text.contains("W = +0.12, hidden 1, channel 2, row 3, column 4, pooled → hidden 2, channel 1, "
                          "row 2, column 3") &&
                text.contains("W x = +0.024 in this step") && text.contains("opposite signs"),
            qPrintable(text));
    }
    QVERIFY(!textOf({2, 0, 0}).contains("W =")); // out of its field
    view.strengthChooser().setCurrentIndex(1);
    QCOMPARE(canvas.state().links.below.shown.size(), 1U);
    QSignalSpy synapses(&view, &View::synapsePicked);
    QTest::mouseClick(&view.canvas(), Qt::LeftButton, {},
                      where.block(1).centre(unitAt({3, 10, 10}, {0, 0, 0})).toPoint());
    QVERIFY(synapses.isEmpty()); // a cell is picked, and that is of another layer
}

QTEST_MAIN(TestNetworkWords)
#include "tst_network_words.moc"
