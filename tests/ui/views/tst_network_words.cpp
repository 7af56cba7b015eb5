#include "frames/map_places.h"
#include "learning/rules.h"
#include "network/network_canvas.h"
#include "network/network_key.h"
#include "network/network_view.h"
#include "network/network_wire_painter.h"
#include "network/network_words.h"
#include "support/convolutions.h"
#include "support/network_diagram.h"
#include "support/pixels.h"
#include "support/test_class.h"

#include <QComboBox>
#include <QTest>
#include <QtMath>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

namespace {

const FrameRequest kWordsSmall{.layers = {20, 30, 5}};
const CellChoice kWordsCell{1, 12};

void addCircuitOf(Draft& draft, CellChoice cell, ErrorPath path = ErrorPath::LayerByLayer) {
    draft.frame.circuits = {circuitRecord(draft.frame.layerSizes, cell, path)};
}

QString linksOf(const NetworkState& state) {
    return linksForms(state).value(0);
}
QString linksOf(const Draft& draft, CellChoice cell, const LinkChoice& choice = {}) {
    return linksOf(NetworkDiagram(draft, cell, choice).state());
}

QString keyOf(const NetworkDiagram& diagram) {
    return NetworkKey(diagram.state()).text();
}

/// Sets an option of the view, as a person does.
void choose(NetworkView& view, const std::string& name, const std::string& value) {
    for (const OptionControl& option : view.options()) {
        if (option.name == name) {
            option.set(value);
        }
    }
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
    void errorsComeDownWhereAskedFor();
    void aSilencedLayerMovesNoCell();
};

void TestNetworkWords::countAndStrengthCanBeChosen() {
    NetworkView view;
    Draft draft = test::draft();
    draft.record->layers[0].trace(12, 19) = 0.5F;
    addCircuitOf(draft, kWordsCell);
    view.setCell(kWordsCell);
    view.showFrame(draft.done());
    const auto state = [&]() -> const NetworkState& { return view.canvas().diagram().state(); };
    const auto below = [&] { return state().links.below.shown.size(); };
    QCOMPARE(below(), 20U);
    QVERIFY(linksOf(state()).startsWith(QStringLiteral("from input: 20 shown, no feedback")));
    choose(view, "links", "50");
    QCOMPARE(below(), 50U);
    choose(view, "links", "10");
    QCOMPARE(below(), 10U);
    choose(view, "strength", "input");
    QCOMPARE(below(), 0U); // no input has spiked
    QVERIFY(linksOf(state()).contains(QStringLiteral("from input: nothing passes in this step")));
    QCOMPARE(state().links.above.shown.front().strength, 0.5F);
    setSpike(*draft.record, 0, 300, 20);
    view.showFrame(draft.done());
    QCOMPARE(below(), 1U);
    QVERIFY(NetworkKey(state()).text().contains(QStringLiteral("|W x|, 0 to")));
    choose(view, "arrows", "down");
    QCOMPARE(state().choice.arrows, Arrows::Down);
    for (const OptionControl& option : view.options()) {
        QVERIFY(!option.control->accessibleName().isEmpty());
    }
    choose(view, "strength", "weight");
    QCOMPARE(qobject_cast<QComboBox*>(view.options().back().control)->currentText(),
             QStringLiteral("by |E|"));
}

/// The range grows to round numbers while one cell is picked, and is said in the key.
void TestNetworkWords::strengthIsWidth() {
    QVERIFY(wireWidth(1) > 2 * wireWidth(0.2));
    NetworkView view;
    Draft draft = test::draft(kWordsSmall);
    addCircuitOf(draft, kWordsCell);
    view.setCell(kWordsCell);
    view.showFrame(draft.done());
    const NetworkState& state = view.canvas().diagram().state();
    QCOMPARE(state.strengthRange, 1.0);
    QVERIFY2(NetworkKey(state).text().contains(QStringLiteral("|W|, 0 to 1")),
             qPrintable(NetworkKey(state).text()));
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
        Draft draft = test::draft({.layers = layers, .spikingErrors = chosen.path != ErrorPath::ThroughTime});
        addCircuitOf(draft, {layer, 3}, chosen.path);
        const NetworkDiagram diagram(draft, {layer, 3});
        const CellLinks& links = diagram.state().links;
        const bool direct = chosen.path == ErrorPath::Direct;
        QVERIFY(links.known);
        QCOMPARE(links.below.paired, layer == 3 || (layer == 2 && !direct));
        QCOMPARE(links.above.paired, layer == 2 || (layer == 1 && !direct));
        QVERIFY(!diagram.picture.summary().isEmpty());
    }
}

void TestNetworkWords::directFeedbackIsSaid() {
    Draft draft = test::draft({.layers = {784, 40, 30, 10}});
    addCircuitOf(draft, {1, 3}, ErrorPath::Direct);
    const NetworkDiagram diagram(draft, {1, 3});
    for (const NetworkWire& wire : diagram.wires().wires) {
        QVERIFY(!disagrees(wire.link));
    }
    QVERIFY(keyOf(diagram).contains(QStringLiteral("feedback E comes straight from the output")));
    QVERIFY(!keyOf(diagram).contains(QStringLiteral("disagree")));
    QVERIFY(linksOf(diagram.state()).endsWith(QStringLiteral("feedback comes from the output")));
}

void TestNetworkWords::withoutACellThereIsAQuietSentence() {
    const NetworkDiagram diagram(test::draft());
    QCOMPARE(linksOf(diagram.state()), QStringLiteral("A click on a cell shows its strongest connections."));
    QVERIFY(linksFormsOnFigure(diagram.state()).isEmpty()); // where there is nothing to click
    QVERIFY(diagram.wires().wires.empty());
    QVERIFY(!keyOf(diagram).contains(QStringLiteral("W > 0")));
}

void TestNetworkWords::missingPartsAreSaid() {
    const NetworkPicture none{NetworkState()};
    QCOMPARE(none.summary(), QStringLiteral("No experiment yet."));
    QVERIFY(none.textAt({100, 100}, {640, 300}, goldenPaper()).isEmpty());
    NetworkView view;
    QVERIFY(!picture(view, {640, 300}).isNull());
    view.showFrame(std::make_shared<const Frame>()); // nothing in it at all
    QVERIFY(!picture(view, {640, 300}).isNull());
    Draft draft = test::draft({.step = 0});
    draft.frame.presentation = nullptr;
    QCOMPARE(linksOf(draft, kWordsCell),
             QStringLiteral("Nothing has been presented yet. Press Space to play or → to step."));
    const NetworkDiagram empty(draft, kWordsCell);
    QVERIFY(!empty.textAt(empty.geometry().block(1).centre(3)).isEmpty());
    draft = test::draft({.step = 0}); // presented, but no step has happened
    QCOMPARE(linksOf(draft, kWordsCell),
             QStringLiteral("The connections of hidden 1, cell 12 come with the next frame."));
    const auto known = [&] {
        const NetworkDiagram diagram(draft, kWordsCell);
        return !diagram.image().isNull() && diagram.state().links.known;
    };
    draft.frame.circuits = {nullptr, circuitRecord(draft.frame.layerSizes, {1, 13})}; // of another cell
    QVERIFY(!known());
    draft.frame.circuits = {circuitRecord({784, 400, 7}, {1, 12}), circuitRecord({784, 400, 10}, {1, 12})};
    QVERIFY(known()); // the first is of another network
    draft.frame.circuits.pop_back();
    QVERIFY(!known());
    draft.frame.experiment = nullptr;
    draft.frame.data = nullptr;
    QVERIFY(!known());
    draft.frame.layerSizes = {784, 20, 10}; // the presentation is of another network
    QVERIFY(!known());
    QVERIFY(!NetworkDiagram(draft, kWordsCell).picture.summary().isEmpty());
}

void TestNetworkWords::anotherExperimentShowsAnotherNetwork() {
    NetworkView view;
    Draft first = test::draft();
    addCircuitOf(first, {1, 399});
    view.setCell({1, 399});
    view.showFrame(first.done());
    picture(view, {640, 300});
    QTest::keyClick(&view.canvas(), Qt::Key_Plus);
    QVERIFY(view.canvas().zoom() != NetworkZoom{});
    view.showFrame(test::draft({.layers = {784, 30, 20, 10}, .run = 2}).done());
    QCOMPARE(view.canvas().zoom(), NetworkZoom{});
    QCOMPARE(view.canvas().geometry().blocks().size(), 4U);
    const NetworkState& state = view.canvas().diagram().state();
    QVERIFY(!state.links.known); // it has no such cell
    QCOMPARE(linksOf(state), QStringLiteral("A click on a cell shows its strongest connections."));
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
    Draft draft = test::draft(kWordsSmall);
    setSpike(*draft.record, 1, 4, 20);
    setSpike(*draft.record, 1, 12, 20);
    draft.record->layers[0].trace(12, 19) = 0.6F;
    draft.record->outputSum(3, 19) = 1;
    draft.record->prediction[19] = 3;
    auto record = circuitRecord(kWordsSmall.layers, kWordsCell);
    record->feedback *= -1;
    draft.frame.circuits = {record};
    const QString text = NetworkDiagram(draft, kWordsCell).picture.summary();
    for (const char* part : {"hidden 1: 30 cells, 2 spike, mean x 0.020", "Label 4, prediction 3.",
                             "hidden 1, cell 12: x = 0.600, spikes · t = 20 of 20\u00A0ms.",
                             "from input: 20 shown, no feedback · to output: 5 of 5 disagree in sign."}) {
        QVERIFY2(text.contains(QString::fromUtf8(part)), qPrintable(text));
    }
    QVERIFY(!NetworkCanvas().accessibleName().isEmpty());
}

void TestNetworkWords::convolutionsAreConnectedThroughTheirPools() {
    Draft draft = convolutionDraft("12x12-3c3-p2-4c2-10"); // 3 x 10 x 10, pooled 5 x 5; 4 x 4 x 4
    const CellChoice cell{2, (1 * 4 + 2) * 4 + 3};         // sees pooled rows 2 and 3, columns 3 and 4
    draft.frame.circuits = {convolutionCircuit(draft.frame.network, cell)};
    draft.record->layers[0].trace(unitAt({3, 10, 10}, {2, 6, 8}), 19) = 0.8F; // a quarter of pooled (3, 4)
    const NetworkDiagram diagram(draft, cell);
    QVERIFY(diagram.state().links.known);
    QCOMPARE(diagram.state().links.below.shown.size(), 12U);
    const Link& strongest = diagram.state().links.below.shown.front(); // channel 2, pooled row 3, column 4
    QCOMPARE(placeIn({3, 10, 10}, strongest.cell), (MapPlace{2, 6, 8}));
    QCOMPARE(placeIn({3, 10, 10}, strongest.lastCell), (MapPlace{2, 7, 9}));
    for (const Link& link : diagram.state().links.above.shown) {
        QCOMPARE(link.cell, link.synapse); // each output cell
    }
    const NetworkGeometry where = diagram.geometry();
    const auto textOf = [&](MapPlace place) {
        return diagram.textAt(where.block(1).centre(unitAt({3, 10, 10}, place)));
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
    const NetworkDiagram passing(draft, cell, {Arrows::Up, LinkStrength::Input, 20});
    QCOMPARE(passing.state().links.below.shown.size(), 1U);
    const Hit hit = diagram.at(where.block(1).centre(unitAt({3, 10, 10}, {0, 0, 0})));
    QVERIFY(hit.cell && !hit.synapse); // a cell is picked, and that is of another layer
}

void TestNetworkWords::errorsComeDownWhereAskedFor() {
    Draft draft = test::draft({.layers = {20, 30, 12, 5}});
    setBurst(*draft.record, 3, 2, 20, 2);
    setBurst(*draft.record, 2, 4, 20, -1);
    draft.record->silenced = {{false, false}, {true, false}, {false, false}};
    addCircuitOf(draft, {2, 4});
    const NetworkDiagram up(draft, {2, 4});
    QVERIFY(!linksOf(up.state()).contains(QStringLiteral("errors")));
    QVERIFY(!keyOf(up).contains(QStringLiteral("down")));
    const NetworkDiagram down(draft, {2, 4}, {Arrows::Down, LinkStrength::Weight, 20});
    const QString links = linksOf(down.state());
    QVERIFY(linksForms(down.state()).last().size() < links.size()); // for a narrow view
    QVERIFY2(
        links.contains(QStringLiteral("errors from output: 5 shown, 1 carry an error of VIP, 0 of SST")) &&
            links.contains(
                QStringLiteral("errors to hidden 1: 20 shown, 0 carry an error of VIP, 20 of SST")),
        qPrintable(links));
    QVERIFY(!links.contains(QStringLiteral("disagree")));
    QVERIFY(down.picture.summary().contains(links));
    QVERIFY(down.picture.summary().contains(QStringLiteral("hidden 2: VIP silenced")));
    QVERIFY(keyOf(down).contains(QStringLiteral("E > 0, down")));
    QVERIFY(keyOf(down).contains(QStringLiteral("|E|, 0 to")));
    const DataTable table = down.picture.tables().back();
    QCOMPARE(table.id, QStringLiteral("connections"));
    QCOMPARE(table.rows(), 25);
    QCOMPARE(table.columns[0].words.first(), QStringLiteral("down"));
    const QString text = down.textAt(wireOf(down.wires(), false, 2).at(0.5));
    QVERIFY2(text.contains(QStringLiteral("E e =")) && text.contains(QStringLiteral("sent by VIP, reaches")),
             qPrintable(text));
    const LinkChoice both{Arrows::Both, LinkStrength::Weight, 20};
    QVERIFY(linksOf(draft, {2, 4}, both).contains(QStringLiteral("disagree")) &&
            linksOf(draft, {2, 4}, both).contains(QStringLiteral("errors from output")));
    QCOMPARE(NetworkDiagram(draft, {2, 4}, both).picture.tables().back().rows(), 50);
    addCircuitOf(draft, {3, 1});
    QVERIFY(linksOf(draft, {3, 1}, both).contains(QStringLiteral("errors from the teacher")));
}

/// Its words take no line of their own, nor ground of the cells.
void TestNetworkWords::aSilencedLayerMovesNoCell() {
    for (const QSize size : {QSize(340, 160), QSize(980, 500)}) {
        Draft draft = test::draft({.layers = {20, 30, 12, 5}});
        const NetworkDiagram diagram(draft, {}, {}, size);
        const QImage before = diagram.image();
        const QRectF plot = diagram.geometry().plot();
        const QRectF cells = diagram.geometry().blocks()[2].area;
        draft.record->silenced = {{false, false}, {true, true}, {false, false}};
        const NetworkDiagram silenced(draft, {}, {}, size);
        const QImage after = silenced.image();
        QCOMPARE(silenced.geometry().plot(), plot);
        QCOMPARE(silenced.geometry().blocks()[2].area, cells);
        const auto below = [&](const QImage& image) {
            const int top = qCeil(plot.top());
            return image.copy(0, top, image.width(), image.height() - top);
        };
        QVERIFY(after != before); // it is said
        QCOMPARE(below(after), below(before));
    }
}

MC_TEST(TestNetworkWords)
#include "tst_network_words.moc"
