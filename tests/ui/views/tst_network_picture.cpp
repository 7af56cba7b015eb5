#include "network/network_canvas.h"
#include "network/network_cells.h"
#include "network/network_key.h"
#include "network/network_view.h"
#include "network/network_words.h"
#include "style/palette.h"
#include "support/network_diagram.h"
#include "support/pixels.h"
#include "support/test_class.h"
#include "widgets/theme.h"

#include <QBuffer>
#include <QSvgGenerator>
#include <QTest>
#include <ctime>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

namespace {

const FrameRequest kSmall{.layers = {20, 30, 5}};
const CellChoice kCell{1, 12};

void addCircuit(Draft& draft, CellChoice cell) {
    draft.frame.circuits = {circuitRecord(draft.frame.layerSizes, cell)};
}

QRect cellArea(const NetworkDiagram& diagram, int layer, int cell) {
    return around(diagram.geometry().block(layer).centre(cell), 1);
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

class TestNetworkPicture : public QObject {
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
    void itLooksAsItDid();
    void aPartOfItStaysWithinItsPlot();
};

void TestNetworkPicture::cellsAreDarkByTheirTrace() {
    Draft draft = test::draft(kSmall);
    draft.record->layers[0].trace(3, 19) = 0.25F;
    draft.record->layers[0].trace(4, 19) = 1.0F;
    draft.record->layers[0].trace(5, 18) = 1.0F; // the step before
    const NetworkDiagram diagram(draft);
    const QImage image = diagram.image();
    QCOMPARE(countColour(image, cellArea(diagram, 1, 3), traceColour(lightColours(), 0.25)), 9);
    QCOMPARE(countColour(image, cellArea(diagram, 1, 4), traceColour(lightColours(), 1)), 9);
    QCOMPARE(countColour(image, cellArea(diagram, 1, 5), Qt::white), 9);
    QVERIFY(traceColour(lightColours(), 0.1).lightness() > traceColour(lightColours(), 0.2).lightness());
    QCOMPARE(traceColour(lightColours(), 0), QColor(Qt::white));
}

void TestNetworkPicture::cellsThatSpikeAreMarked_data() {
    QTest::addColumn<int>("cells");
    QTest::newRow("discs") << 30;
    QTest::newRow("squares") << 2000;
}

void TestNetworkPicture::cellsThatSpikeAreMarked() {
    QFETCH(int, cells);
    Draft draft = test::draft({.layers = {784, cells, 10}});
    setSpike(*draft.record, 1, 17, 20);
    setSpike(*draft.record, 1, 19, 19); // earlier
    const NetworkDiagram diagram(draft, {}, {}, {640, 300});
    const QImage image = diagram.image();
    const LayerBlock block = diagram.geometry().block(1);
    const int reach = static_cast<int>(block.cellSize() / 2 + 2);
    QVERIFY(countColour(image, around(block.centre(17), reach), lightColours().of(kSpikeInk)) > 3);
    QCOMPARE(countColour(image, around(block.centre(19), static_cast<int>(block.cellSize() / 4)),
                         lightColours().of(kSpikeInk)),
             0);
}

void TestNetworkPicture::burstsHaveTheirMarks() {
    Draft draft = test::draft(kSmall);
    setBurst(*draft.record, 2, 1, 20, 2);
    setBurst(*draft.record, 2, 3, 20, -1);
    const NetworkDiagram diagram(draft);
    const QImage image = diagram.image();
    const LayerBlock block = diagram.geometry().block(2);
    const int reach = static_cast<int>(block.pitch / 2);
    QVERIFY(countColour(image, around(block.centre(1), reach), lightColours().blue) > 8);
    QCOMPARE(countColour(image, around(block.centre(1), reach), lightColours().vermillion), 0);
    QVERIFY(countColour(image, around(block.centre(3), reach), lightColours().vermillion) > 8);
}

void TestNetworkPicture::theInputIsTheImage() {
    Draft draft = test::draft({.inputSpikes = false});
    draft.record->image[28 * 9 + 14] = 255;
    draft.record->current[28 * 9 + 14] = 1;
    const NetworkDiagram diagram(draft);
    const QImage image = diagram.image();
    const LayerBlock input = diagram.geometry().block(0);
    QCOMPARE(countColour(image, around(input.centre(28 * 9 + 14), 1), traceColour(lightColours(), 1)), 9);
    QCOMPARE(countColour(image, around(input.centre(28 * 9 + 15), 1), Qt::white), 9);
}

void TestNetworkPicture::linesAreBlueAboveZeroAndVermillionBelow() {
    Draft draft = test::draft(kSmall);
    auto record = circuitRecord(kSmall.layers, kCell);
    record->forward.setZero(); // but for two, far from each other
    record->forward[3] = 0.7F;
    record->forward[16] = -0.7F;
    draft.frame.circuits = {record};
    const NetworkDiagram diagram(draft, kCell);
    const QImage image = diagram.image();
    const NetworkWires wires = diagram.wires();
    QCOMPARE(wires.wires.size(), 7U); // 2 from below, 5 to above
    for (const NetworkWire& wire : wires.wires) {
        QVERIFY2(shareInk(image, wire) > 0.9, qPrintable(QString::number(shareInk(image, wire))));
    }
}

void TestNetworkPicture::signsOfSynapsesDifferInShape() {
    Draft draft = test::draft(kSmall);
    addCircuit(draft, kCell);
    const NetworkDiagram diagram(draft, kCell);
    const QImage image = diagram.image();
    const NetworkWires wires = diagram.wires();
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

void TestNetworkPicture::disagreementIsDashedAndCounted() {
    Draft draft = test::draft(kSmall);
    auto record = circuitRecord(kSmall.layers, kCell);
    record->feedback[2] *= -1;
    record->feedback[3] *= -1;
    record->feedback[4] = 0;
    draft.frame.circuits = {record};
    const NetworkDiagram diagram(draft, kCell);
    const QImage image = diagram.image();
    const NetworkWires wires = diagram.wires();
    for (const int dashed : {2, 3}) {
        const double share = shareInk(image, wireOf(wires, false, dashed));
        QVERIFY(share > 0.4 && share < 0.88);
    }
    for (const int solid : {0, 1, 4}) {
        const double share = shareInk(image, wireOf(wires, false, solid));
        QVERIFY2(share > 0.9, qPrintable(QString::number(share)));
    }
    const QString links = linksForms(diagram.state()).value(0);
    QVERIFY2(links.contains(QStringLiteral("to output: 2 of 5 disagree in sign")), qPrintable(links));
    QVERIFY(NetworkKey(diagram.state()).text().contains(QStringLiteral("signs of W and E disagree")));
}

void TestNetworkPicture::classesCarryLabelAndPrediction() {
    Draft draft = test::draft();
    draft.record->outputSum(7, 19) = 3;
    draft.record->prediction[19] = 7;
    const NetworkDiagram diagram(draft);
    const QImage image = diagram.image();
    const LayerBlock output = diagram.geometry().block(2);
    const auto marks = [&](int cell) {
        return QRect(static_cast<int>(output.area.right()) + 10,
                     static_cast<int>(output.centre(cell).y()) - 7, 110, 14);
    };
    QVERIFY(countColourful(image, marks(7)) > 20); // ✗, in colour
    QCOMPARE(countColourful(image, marks(4)), 0);
    QVERIFY(countInk(image, marks(4)) > 1.5 * countInk(image, marks(3))); // a name and "label"
    QVERIFY(countInk(image, marks(3)) > 5);                               // a name
}

void TestNetworkPicture::nothingIsCutOff_data() {
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

void TestNetworkPicture::nothingIsCutOff() {
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
    QVERIFY(marginIsFree(test::picture(view, size)));
    for (const PictureView* part : view.findChildren<PictureView*>()) { // the key takes the lines it needs
        const int needed = part->heightForWidth(part->width());
        QVERIFY2(part->height() >= needed, qPrintable(QStringLiteral("%1: %2 of %3 pixels")
                                                          .arg(part->accessibleName())
                                                          .arg(part->height())
                                                          .arg(needed)));
    }
    QVERIFY(view.canvas().height() >= 100);
    QVERIFY(marginIsFree(paintedOnFigure(*view.picture(), size)));
}

void TestNetworkPicture::largeNetworksPaintFastEnough() {
    const FrameRequest request{.layers = {784, 2000, 2000, 10}};
    Draft draft = test::draft(request);
    for (LayerRecord& layer : draft.record->layers) {
        layer.trace.setConstant(0.3F);
        layer.spikes.setConstant(1);
    }
    addCircuit(draft, {1, 1000});
    NetworkView view;
    view.setCell({1, 1000});
    for (const QSize size : {QSize(640, 300), QSize(1920, 1080)}) {
        view.showFrame(draft.done());
        test::picture(view, size);
        double best = 1e9;
        for (int k = 0; k < 20; ++k) {
            const std::clock_t begin = std::clock(); // of the processor: other programs may run
            view.showFrame(draft.done());
            view.canvas().repaint();
            best = std::min(best, 1e3 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
        }
        qInfo("%d x %d: %.2f ms", size.width(), size.height(), best);
        QVERIFY(best < 20); // an order below what would be felt, on any machine
    }
}

void TestNetworkPicture::ofTwiceTheResolutionItHasMorePixels() {
    Draft draft = test::draft(kSmall);
    addCircuit(draft, kCell);
    const NetworkDiagram diagram(draft, kCell);
    const QWidget screen;
    const auto halo = [&](int ratio) { // of the picked cell, device pixels
        QImage image(diagram.size * ratio, QImage::Format_RGB32);
        image.setDevicePixelRatio(ratio);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintWhole(diagram.picture, painter, diagram.size, Paper::screen(screen));
        painter.end();
        const QPointF at =
            diagram.picture.geometry(diagram.size, Paper::screen(screen)).block(1).centre(kCell.cell);
        return countColour(image, around(at * ratio, 15 * ratio), lightColours().picked);
    };
    QVERIFY(halo(2) > 2 * halo(1));
}

/// Both ways of connections, signs that disagree, bursts, a spike, silenced cells, and a wrong answer.
void TestNetworkPicture::itLooksAsItDid() {
    Draft draft = test::draft({.layers = {784, 40, 30, 10}});
    for (int pixel = 0; pixel < 784; ++pixel) { // a stripe
        setSpike(*draft.record, 0, pixel, pixel % 28 > 8 && pixel % 28 < 16 ? 20 : 1);
    }
    for (int cell = 0; cell < 40; cell += 3) {
        draft.record->layers[0].trace(cell, 19) = static_cast<float>(cell) / 40;
    }
    setSpike(*draft.record, 1, 5, 20);
    setBurst(*draft.record, 2, 4, 20, -2);
    setBurst(*draft.record, 3, 7, 20, 3);
    draft.record->silenced = {{true, false}, {false, false}, {false, false}};
    draft.record->outputSum(7, 19) = 3;
    draft.record->prediction[19] = 7;
    auto circuit = circuitRecord(draft.frame.layerSizes, kCell);
    circuit->feedback[3] *= -1;
    draft.frame.circuits = {circuit};
    const NetworkDiagram diagram(draft, kCell, {Arrows::Both, LinkStrength::Weight, 10}, {760, 420});
    const QString fault = differsFromGolden(diagram.picture, QStringLiteral("network"), diagram.size);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

/// Seen closer, nothing is painted beside the plot, on no paper.
void TestNetworkPicture::aPartOfItStaysWithinItsPlot() {
    Draft draft = test::draft({.layers = {784, 40, 30, 10}});
    addCircuit(draft, kCell);
    const NetworkDiagram whole(draft, kCell);
    const NetworkPicture part(whole.state(), NetworkZoom{6, {0.25, 0.35}});
    QBuffer file;
    QSvgGenerator svg;
    svg.setOutputDevice(&file);
    svg.setSize(whole.size);
    QPainter painter(&svg);
    paintWhole(part, painter, whole.size, goldenPaper());
    painter.end();
    QVERIFY(!file.data().contains("<ellipse") && !file.data().contains("<circle")); // cells are in an image
    const QImage image = paintedOnFigure(part, whole.size);
    const QRectF sight = part.geometry(whole.size, goldenPaper()).sight();
    const QRect below(0, static_cast<int>(sight.bottom()) + 2, image.width(), image.height());
    QCOMPARE(countInk(image, below), 0);
}

MC_TEST(TestNetworkPicture)
#include "tst_network_picture.moc"
