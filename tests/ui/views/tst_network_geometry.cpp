#include "network/network_geometry.h"
#include "support/test_class.h"

#include <QTest>
#include <set>

using namespace mc;
using namespace mc::ui;

namespace {

constexpr NetworkGeometry::Margins kMargins{36, 110};

NetworkGeometry networkGeometry(const std::vector<int>& layers, QSizeF size, const NetworkZoom& zoom = {},
                                MapShape input = {1, 28, 28}) {
    return {{layers, {input}}, size, kMargins, zoom};
}

} // namespace

class TestNetworkGeometry : public QObject {
    Q_OBJECT
private slots:
    void everyCellIsFoundAtItsPlace_data();
    void everyCellIsFoundAtItsPlace();
    void layersStandApartFromLeftToRightWithinThePlot_data();
    void layersStandApartFromLeftToRightWithinThePlot();
    void tenCellsStandInOneColumn();
    void theInputStandsAsItsImage();
    void channelsStandApart_data();
    void channelsStandApart();
    void mapsOfAConvolutionStandInAGrid();
    void cellsStayLargeEnoughToBeSeen();
    void nothingIsFoundOutsideTheCells();
    void zoomKeepsThePointUnderThePointer();
    void zoomAndPanStayWithinLimits();
};

void TestNetworkGeometry::everyCellIsFoundAtItsPlace_data() {
    QTest::addColumn<std::vector<int>>("layers");
    QTest::addColumn<QSizeF>("size");
    for (const QSizeF size : {QSizeF(600, 180), QSizeF(1900, 950), QSizeF(220, 100)}) {
        for (const std::vector<int>& layers : {std::vector<int>{784, 10},
                                               {784, 400, 10},
                                               {784, 2000, 2000, 10},
                                               {20, 30, 5},
                                               {784, 1, 11, 997, 1000},
                                               {3, 1, 1}}) {
            QTest::addRow("%d x %d, %d layers of %d", int(size.width()), int(size.height()),
                          int(layers.size()), layers[1])
                << layers << size;
        }
    }
}

void TestNetworkGeometry::everyCellIsFoundAtItsPlace() {
    QFETCH(std::vector<int>, layers);
    QFETCH(QSizeF, size);
    const NetworkGeometry where = networkGeometry(layers, size);
    for (const LayerBlock& block : where.blocks()) {
        std::set<std::pair<int, int>> taken; // no two cells in one place of the grid
        for (int cell = 0; cell < block.cells; ++cell) {
            QVERIFY(taken.emplace(block.column(cell), block.row(cell)).second);
            const auto found = where.placeAt(block.centre(cell));
            QVERIFY(found.has_value());
            QCOMPARE(*found, (NetworkGeometry::Place{block.layer, cell}));
        }
        QVERIFY(block.cellSize() <= block.pitch);
    }
}

void TestNetworkGeometry::layersStandApartFromLeftToRightWithinThePlot_data() {
    everyCellIsFoundAtItsPlace_data();
}

void TestNetworkGeometry::layersStandApartFromLeftToRightWithinThePlot() {
    QFETCH(std::vector<int>, layers);
    QFETCH(QSizeF, size);
    const NetworkGeometry where = networkGeometry(layers, size);
    QCOMPARE(where.blocks().size(), layers.size());
    double right = where.plot().left();
    for (const LayerBlock& block : where.blocks()) {
        QVERIFY(block.area.left() > right);
        right = block.area.right();
        QVERIFY(block.area.top() >= where.plot().top() - 1e-6);
        QVERIFY(block.area.bottom() <= where.plot().bottom() + 1e-6);
    }
    QVERIFY(right + kMargins.labels <= where.plot().right() + 1e-6);
}

void TestNetworkGeometry::tenCellsStandInOneColumn() {
    for (const QSizeF size : {QSizeF(600, 180), QSizeF(1900, 950)}) {
        const NetworkGeometry where = networkGeometry({784, 10, 400, 10}, size);
        QCOMPARE(where.block(1).columns, 1);
        QCOMPARE(where.block(3).columns, 1);
        QVERIFY(where.block(2).columns > 5);
    }
}

void TestNetworkGeometry::theInputStandsAsItsImage() {
    const LayerBlock input = networkGeometry({784, 400, 10}, {600, 300}).block(0);
    QCOMPARE(input.columns, 28);
    QCOMPARE(input.rows, 28);
    QCOMPARE(input.column(28 * 3 + 5), 5);
    QCOMPARE(input.row(28 * 3 + 5), 3);
    const LayerBlock noImage = networkGeometry({783, 400, 10}, {600, 300}).block(0); // the image does not fit
    QCOMPARE(noImage.hasMaps(), false);
}

void TestNetworkGeometry::channelsStandApart_data() {
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<bool>("beside");
    QTest::newRow("tall") << QSizeF(700, 900) << false;
    QTest::newRow("flat") << QSizeF(1900, 160) << true;
}

void TestNetworkGeometry::channelsStandApart() {
    QFETCH(QSizeF, size);
    QFETCH(bool, beside);
    const NetworkGeometry where = networkGeometry({3072, 200, 10}, size, {}, {3, 32, 32});
    const LayerBlock& input = where.block(0);
    QCOMPARE(input.across, beside ? 3 : 1);
    for (const int cell : {0, 31, 1023, 1024, 2047, 2048, 3071}) {
        QCOMPARE(input.cellIn(input.column(cell), input.row(cell)), std::optional(cell));
    }
    const std::optional<int> between = beside ? input.cellIn(32, 5) : input.cellIn(5, 32);
    QVERIFY(!between.has_value());
}

void TestNetworkGeometry::mapsOfAConvolutionStandInAGrid() {
    const std::vector<MapShape> maps{{1, 28, 28}, {8, 24, 24}, {16, 8, 8}, {10, 1, 1}};
    const NetworkGeometry where({{784, 4608, 1024, 10}, maps}, {600, 300}, kMargins, {});
    for (const int layer : {1, 2}) {
        const LayerBlock& block = where.block(layer);
        QVERIFY(block.across > 1 && block.across < block.maps.channels);
        QVERIFY(block.area.right() <= where.plot().right() &&
                block.area.bottom() <= where.plot().bottom() + 1);
        for (int cell = 0; cell < block.cells; ++cell) {
            QCOMPARE(block.cellIn(block.column(cell), block.row(cell)), std::optional(cell));
        }
    }
    const LayerBlock& first = where.block(1);
    QCOMPARE(first.neighbour(24 + 3, 0, 1), std::optional(2 * 24 + 3));
    QCOMPARE(first.neighbour(23, 1, 0), std::optional(24 * 24)); // over the line to the next channel
    QVERIFY(!first.neighbour(0, -1, 0).has_value());
    QVERIFY(!where.block(3).hasMaps());
}

void TestNetworkGeometry::cellsStayLargeEnoughToBeSeen() {
    const NetworkGeometry dock = networkGeometry({784, 2000, 2000, 10}, {600, 180});
    const NetworkGeometry screen = networkGeometry({784, 2000, 2000, 10}, {1900, 950});
    for (const int layer : {0, 1, 2, 3}) {
        QVERIFY(dock.block(layer).pitch >= 1.8);
        QVERIFY(screen.block(layer).pitch >= 7);
    }
}

void TestNetworkGeometry::nothingIsFoundOutsideTheCells() {
    const NetworkGeometry where = networkGeometry({784, 13, 10}, {600, 180});
    QVERIFY(!where.placeAt({-5, 60}));
    QVERIFY(!where.placeAt({300, 5}));
    const LayerBlock& input = where.block(0);
    const LayerBlock& hidden = where.block(1);
    QVERIFY(!where.placeAt({(input.area.right() + hidden.area.left()) / 2, 100}));
    for (int empty = hidden.cells; empty < hidden.columns * hidden.rows; ++empty) {
        QVERIFY(!hidden.cellIn(empty / hidden.rows, empty % hidden.rows));
    }
}

void TestNetworkGeometry::zoomKeepsThePointUnderThePointer() {
    const std::vector<int> layers{784, 400, 10};
    const NetworkGeometry whole = networkGeometry(layers, {600, 300});
    const QPointF at = whole.block(1).centre(213);
    const NetworkZoom zoom = whole.zoomed({}, 3, at);
    QCOMPARE(zoom.factor, 3.0);
    const NetworkGeometry near = networkGeometry(layers, {600, 300}, zoom);
    QVERIFY(QLineF(near.block(1).centre(213), at).length() < 1e-6);
    QCOMPARE(near.block(1).pitch, 3 * whole.block(1).pitch);
    const auto found = near.placeAt(at);
    QVERIFY(found && *found == (NetworkGeometry::Place{1, 213}));
}

void TestNetworkGeometry::zoomAndPanStayWithinLimits() {
    const std::vector<int> layers{784, 400, 10};
    const NetworkGeometry whole = networkGeometry(layers, {600, 300});
    QCOMPARE(whole.zoomed({}, 0.1, {300, 150}), NetworkZoom{});
    const NetworkZoom most = whole.zoomed({}, 1e9, {300, 150});
    QVERIFY(most.factor < 100);
    QCOMPARE(whole.panned({}, {50, 50}), NetworkZoom{}); // all is in sight already
    const NetworkZoom twice = whole.zoomed({}, 2, whole.plot().center());
    const NetworkZoom moved = whole.panned(twice, {-40, 20});
    const QPointF by(20 / whole.plot().width(), -10 / whole.plot().height());
    QVERIFY(QLineF(moved.origin, twice.origin + by).length() < 1e-9);
    QCOMPARE(whole.panned(twice, {1e6, 1e6}).origin, QPointF());
    const NetworkGeometry end = networkGeometry(layers, {600, 300}, whole.panned(twice, {-1e6, -1e6}));
    QVERIFY(end.block(2).area.right() + kMargins.labels <= end.plot().right() + 120);
}

MC_TEST(TestNetworkGeometry)
#include "tst_network_geometry.moc"
