#include "network/network_canvas.h"
#include "network/network_cells.h"
#include "network/network_key.h"
#include "network/network_view.h"
#include "style/palette.h"
#include "support/circuits.h"
#include "support/pixels.h"
#include "widgets/theme.h"

#include <QElapsedTimer>
#include <QTest>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

namespace {

const FrameRequest kSmall{.layers = {20, 30, 5}};
const CellChoice kCell{1, 12};

void addCircuit(Draft& draft, CellChoice cell) {
    draft.frame.circuits = {circuitRecord(draft.frame.layerSizes, cell)};
}

/// The canvas as painted for the frame.
QImage canvasPicture(NetworkView& view, const Draft& draft, QSize size = {1000, 620}) {
    view.showFrame(draft.done());
    picture(view, size);
    view.showFrame(draft.done());
    QApplication::processEvents();
    return view.canvas().grab().toImage().convertToFormat(QImage::Format_RGB32);
}

QRect cellArea(const NetworkView& view, int layer, int cell) {
    return around(view.canvas().geometry().block(layer).centre(cell), 1);
}

const NetworkWire& wireOf(const NetworkWires& wires, bool below, int cell) {
    return *std::find_if(wires.wires.begin(), wires.wires.end(), [&](const NetworkWire& wire) {
        return wire.below == below && wire.link.cell == cell;
    });
}

/// Of points along the wire, the share in blue or vermillion, as its weight is; gaps of dashes have neither.
double shareInk(const QImage& image, const NetworkWire& wire) {
    int hits = 0;
    for (int k = 45; k < 85; ++k) { // where lines have parted
        const QPoint at = wire.at(k / 100.0).toPoint();
        const auto hasInk = [&](QPoint point) {
            const QColor colour(image.pixel(point));
            return colour.saturation() > 60 && (colour.blue() > colour.red()) == (wire.link.weight > 0);
        };
        hits += hasInk(at) || hasInk(at - QPoint(0, 1)) || hasInk(at - QPoint(1, 0)) ? 1 : 0; // thin lines
    }
    return hits / 40.0;
}

} // namespace

class TestNetworkView : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp); }
    void cellsAreDarkByTheirTrace();
    void cellsThatSpikeAreMarked_data();
    void cellsThatSpikeAreMarked();
    void burstsHaveTheirMarks();
    void theInputIsTheImage();
    void linesAreBlueAboveZeroAndVermillionBelow();
    void signsOfSynapsesDifferInShape();
    void disagreementIsDashedAndCounted();
    void classesCarryLabelAndPrediction();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void largeNetworksPaintFastEnough();
    void ofTwiceTheResolutionItHasMorePixels();
};

void TestNetworkView::cellsAreDarkByTheirTrace() {
    NetworkView view;
    Draft draft = test::draft(kSmall);
    draft.record->layers[0].trace(3, 19) = 0.25F;
    draft.record->layers[0].trace(4, 19) = 1.0F;
    draft.record->layers[0].trace(5, 18) = 1.0F; // the step before
    const QImage image = canvasPicture(view, draft);
    QCOMPARE(countColour(image, cellArea(view, 1, 3), traceColour(lightColours(), 0.25)), 9);
    QCOMPARE(countColour(image, cellArea(view, 1, 4), traceColour(lightColours(), 1)), 9);
    QCOMPARE(countColour(image, cellArea(view, 1, 5), Qt::white), 9);
    QVERIFY(traceColour(lightColours(), 0.1).lightness() > traceColour(lightColours(), 0.2).lightness());
    QCOMPARE(traceColour(lightColours(), 0), QColor(Qt::white));
}

void TestNetworkView::cellsThatSpikeAreMarked_data() {
    QTest::addColumn<int>("cells");
    QTest::newRow("discs") << 30;
    QTest::newRow("squares") << 2000;
}

void TestNetworkView::cellsThatSpikeAreMarked() {
    QFETCH(int, cells);
    NetworkView view;
    Draft draft = test::draft({.layers = {784, cells, 10}});
    setSpike(*draft.record, 1, 17, 20);
    setSpike(*draft.record, 1, 19, 19); // earlier
    const QImage image = canvasPicture(view, draft, {640, 300});
    const LayerBlock block = view.canvas().geometry().block(1);
    const int reach = static_cast<int>(block.cellSize() / 2 + 2);
    QVERIFY(countColour(image, around(block.centre(17), reach), lightColours().of(kSpikeInk)) > 3);
    QCOMPARE(countColour(image, around(block.centre(19), static_cast<int>(block.cellSize() / 4)),
                         lightColours().of(kSpikeInk)),
             0);
}

void TestNetworkView::burstsHaveTheirMarks() {
    NetworkView view;
    Draft draft = test::draft(kSmall);
    setBurst(*draft.record, 2, 1, 20, 2);
    setBurst(*draft.record, 2, 3, 20, -1);
    const QImage image = canvasPicture(view, draft);
    const LayerBlock block = view.canvas().geometry().block(2);
    const int reach = static_cast<int>(block.pitch / 2);
    QVERIFY(countColour(image, around(block.centre(1), reach), lightColours().blue) > 8);
    QCOMPARE(countColour(image, around(block.centre(1), reach), lightColours().vermillion), 0);
    QVERIFY(countColour(image, around(block.centre(3), reach), lightColours().vermillion) > 8);
}

void TestNetworkView::theInputIsTheImage() {
    NetworkView view;
    Draft draft = test::draft({.inputSpikes = false});
    draft.record->image[28 * 9 + 14] = 255;
    draft.record->current[28 * 9 + 14] = 1;
    const QImage image = canvasPicture(view, draft);
    const LayerBlock input = view.canvas().geometry().block(0);
    QCOMPARE(countColour(image, around(input.centre(28 * 9 + 14), 1), traceColour(lightColours(), 1)), 9);
    QCOMPARE(countColour(image, around(input.centre(28 * 9 + 15), 1), Qt::white), 9);
}

void TestNetworkView::linesAreBlueAboveZeroAndVermillionBelow() {
    NetworkView view;
    Draft draft = test::draft(kSmall);
    auto record = circuitRecord(kSmall.layers, kCell);
    record->forward.setZero(); // but for two, far from each other
    record->forward[3] = 0.7F;
    record->forward[16] = -0.7F;
    draft.frame.circuits = {record};
    view.setCell(kCell);
    const QImage image = canvasPicture(view, draft);
    const NetworkWires wires = view.canvas().wires();
    QCOMPARE(wires.wires.size(), 7U); // 2 from below, 5 to above
    for (const NetworkWire& wire : wires.wires) {
        QVERIFY2(shareInk(image, wire) > 0.9, qPrintable(QString::number(shareInk(image, wire))));
    }
}

void TestNetworkView::signsOfSynapsesDifferInShape() {
    NetworkView view;
    Draft draft = test::draft(kSmall);
    addCircuit(draft, kCell);
    view.setCell(kCell);
    const QImage image = canvasPicture(view, draft);
    const NetworkWires wires = view.canvas().wires();
    const auto inkBefore = [&](int cell) { // just before the synapse, above the line
        const NetworkWire& wire = wireOf(wires, false, cell);
        const QColor colour = wire.link.weight > 0 ? lightColours().blue : lightColours().vermillion;
        const QRect spot(static_cast<int>(wire.synapse().x()) - 7, static_cast<int>(wire.synapse().y()) - 4,
                         3, 3);
        return countColour(image, spot, colour);
    };
    QVERIFY(inkBefore(0) > 0); // W > 0: the back of the arrowhead
    QCOMPARE(inkBefore(1), 0); // W < 0: the bar is thin
}

void TestNetworkView::disagreementIsDashedAndCounted() {
    NetworkView view;
    Draft draft = test::draft(kSmall);
    auto record = circuitRecord(kSmall.layers, kCell);
    record->feedback[2] *= -1;
    record->feedback[3] *= -1;
    record->feedback[4] = 0;
    draft.frame.circuits = {record};
    view.setCell(kCell);
    const QImage image = canvasPicture(view, draft);
    const NetworkWires wires = view.canvas().wires();
    for (const int dashed : {2, 3}) {
        const double share = shareInk(image, wireOf(wires, false, dashed));
        QVERIFY(share > 0.4 && share < 0.88);
    }
    for (const int solid : {0, 1, 4}) {
        const double share = shareInk(image, wireOf(wires, false, solid));
        QVERIFY2(share > 0.9, qPrintable(QString::number(share)));
    }
    QVERIFY2(view.linksText().contains(QStringLiteral("to output: 2 of 5 disagree in sign")),
             qPrintable(view.linksText()));
    QVERIFY(view.key().text().contains(QStringLiteral("signs of W and E disagree")));
}

void TestNetworkView::classesCarryLabelAndPrediction() {
    NetworkView view;
    Draft draft = test::draft();
    draft.record->outputSum(7, 19) = 3;
    draft.record->prediction[19] = 7;
    const QImage image = canvasPicture(view, draft);
    const LayerBlock output = view.canvas().geometry().block(2);
    const auto marks = [&](int cell) {
        return QRect(static_cast<int>(output.area.right()) + 10,
                     static_cast<int>(output.centre(cell).y()) - 7, 110, 14);
    };
    QVERIFY(countColourful(image, marks(7)) > 20); // ✗, in colour
    QCOMPARE(countColourful(image, marks(4)), 0);
    QVERIFY(countInk(image, marks(4)) > 1.5 * countInk(image, marks(3))); // a name and "label"
    QVERIFY(countInk(image, marks(3)) > 5);                               // a name
}

void TestNetworkView::nothingIsCutOff_data() {
    QTest::addColumn<std::vector<int>>("layers");
    QTest::addColumn<QSize>("size");
    for (const std::vector<int>& layers :
         {std::vector<int>{784, 10}, {784, 400, 10}, {3072, 2000, 1000, 500, 200, 10}, {1, 1, 1}}) {
        for (const QSize size : {QSize(620, 300), QSize(380, 260), QSize(1900, 1000)}) {
            QTest::addRow("%d layers at %d x %d", int(layers.size()), size.width(), size.height())
                << layers << size;
        }
    }
}

void TestNetworkView::nothingIsCutOff() {
    QFETCH(std::vector<int>, layers);
    QFETCH(QSize, size);
    NetworkView view;
    Draft draft = test::draft({.layers = layers, .label = 0});
    auto data = digitsSummary(layers.back());
    for (std::string& name : data->classes) {
        name.insert(0, "automobile ");
    }
    draft.frame.data = data;
    draft.record->outputSum(0, 19) = 1;
    const CellChoice cell{1, layers[1] / 2};
    addCircuit(draft, cell);
    view.setCell(cell);
    view.showFrame(draft.done());
    QVERIFY(view.minimumSizeHint().width() <= 380);
    const QImage image = picture(view, size);
    QVERIFY(marginIsFree(image));
    QVERIFY(view.key().height() >= view.key().heightForWidth(view.key().width()));
    QVERIFY(view.canvas().height() >= 100);
}

void TestNetworkView::largeNetworksPaintFastEnough() {
    NetworkView view;
    const FrameRequest request{.layers = {784, 2000, 2000, 10}};
    Draft draft = test::draft(request);
    for (LayerRecord& layer : draft.record->layers) {
        layer.trace.setConstant(0.3F);
        layer.spikes.setConstant(1);
    }
    addCircuit(draft, {1, 1000});
    view.setCell({1, 1000});
    for (const QSize size : {QSize(640, 300), QSize(1920, 1080)}) {
        canvasPicture(view, draft, size);
        double best = 1e9;
        for (int k = 0; k < 20; ++k) {
            QElapsedTimer timer;
            timer.start();
            view.showFrame(draft.done());
            view.canvas().repaint();
            best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        qInfo("%d x %d: %.2f ms", size.width(), size.height(), best);
        QVERIFY(best < 20); // an order below what would be felt, on any machine
    }
}

void TestNetworkView::ofTwiceTheResolutionItHasMorePixels() {
    NetworkView view;
    Draft draft = test::draft(kSmall);
    addCircuit(draft, kCell);
    view.setCell(kCell);
    const QImage screen = canvasPicture(view, draft);
    QPixmap larger(view.canvas().size() * 2);
    larger.setDevicePixelRatio(2);
    view.canvas().render(&larger);
    const QPoint at = view.canvas().geometry().block(1).centre(kCell.cell).toPoint();
    QVERIFY(countColour(larger.toImage().convertToFormat(QImage::Format_RGB32), around(at * 2, 30),
                        lightColours().picked) > countColour(screen, around(at, 15), lightColours().picked));
}

QTEST_MAIN(TestNetworkView)
#include "tst_network_view.moc"
