#include "raster/raster_geometry.h"
#include "support/test_class.h"

#include <QFont>
#include <QTest>
#include <set>

using namespace mc;
using namespace mc::ui;

namespace {

RasterGeometry rasterGeometry(const std::vector<int>& sizes, int steps, QSizeF size = {640, 300},
                              bool inputSpikes = true, ImageShape image = {28, 28, 1}) {
    return {{sizes, inputSpikes, image},
            QRectF(QPointF(), size),
            QFontMetricsF(QFont()),
            wholePresentation(steps)};
}

} // namespace

class TestRasterGeometry : public QObject {
    Q_OBJECT
private slots:
    void groupsFollowOneAnotherFromTheOutputDown_data();
    void groupsFollowOneAnotherFromTheOutputDown();
    void rowsOfASmallLayerAreToldApart();
    void whileARowHasAPixelEachCellHasItsOwn();
    void bandsAreFramedAndTheirCellsStandAboveEachOther();
    void anInputImageKeepsItsRows();
    void constantCurrentsNeedOnlyAStrip();
    void aPlaceIsFoundAgainAtItsPoint_data();
    void aPlaceIsFoundAgainAtItsPoint();
    void spikesAndErrorsOfAStepDoNotOverlap();
    void outsideThereIsNoPlace();
    void channelsBeginRowsOfTheirOwn_data();
    void channelsBeginRowsOfTheirOwn();
    void withoutRoomARowHoldsWholeChannels();
    void denseLayersHaveNoChannels();
};

void TestRasterGeometry::groupsFollowOneAnotherFromTheOutputDown_data() {
    QTest::addColumn<QList<int>>("sizes");
    QTest::newRow("two layers") << QList<int>{784, 10};
    QTest::newRow("one cell each") << QList<int>{1, 1, 1};
    QTest::newRow("six layers") << QList<int>{3072, 1000, 500, 200, 100, 10};
    QTest::newRow("two thousand cells") << QList<int>{2000, 2000, 2000};
}

void TestRasterGeometry::groupsFollowOneAnotherFromTheOutputDown() {
    QFETCH(QList<int>, sizes);
    for (const QSizeF size : {QSizeF(240, 120), QSizeF(1040, 430)}) {
        const RasterGeometry where = rasterGeometry({sizes.begin(), sizes.end()}, 20, size);
        QCOMPARE(where.groups().size(), static_cast<std::size_t>(sizes.size()));
        double bottom = 0;
        int layer = static_cast<int>(sizes.size()) - 1;
        for (const RasterGroup& group : where.groups()) {
            QCOMPARE(group.layer, layer--);
            QVERIFY(group.top > bottom);
            QVERIFY(group.height >= 4);
            QVERIFY(group.rows * group.cellsPerRow >= group.cells);
            bottom = group.top + group.height;
        }
        QVERIFY(bottom <= size.height());
        QVERIFY(where.plot().bottom() >= bottom - 0.01);
    }
}

void TestRasterGeometry::rowsOfASmallLayerAreToldApart() {
    const RasterGeometry where = rasterGeometry({784, 400, 10}, 20);
    QCOMPARE(where.group(2)->cellsPerRow, 1);
    QVERIFY(where.group(2)->rowHeight() >= 5);
    QVERIFY(where.group(1)->height > where.group(2)->height);
}

void TestRasterGeometry::whileARowHasAPixelEachCellHasItsOwn() {
    for (const double height : {300.0, 700.0, 1000.0, 1600.0}) {
        const RasterGeometry where = rasterGeometry({784, 400, 10}, 20, {640, height});
        for (const RasterGroup& group : where.groups()) {
            QCOMPARE(group.hasBands(), group.height < group.cells);
            for (int cell = 1; cell < group.cells; ++cell) { // at the same time, so above each other
                QCOMPARE(where.spikeCentre(group, cell, 7).x(), where.spikeCentre(group, 0, 7).x());
                QCOMPARE(where.errorCentre(group, cell, 7).x(), where.errorCentre(group, 0, 7).x());
            }
        }
    }
    QVERIFY(rasterGeometry({784, 400, 10}, 20).group(1)->hasBands());
    const RasterGroup high = *rasterGeometry({784, 400, 10}, 20, {640, 1000}).group(1);
    QVERIFY(!high.hasBands() && high.rows == 400);
}

void TestRasterGeometry::bandsAreFramedAndTheirCellsStandAboveEachOther() {
    const RasterGeometry where = rasterGeometry({784, 400, 10}, 20);
    const RasterGroup& hidden = *where.group(1);
    QVERIFY(hidden.rowHeight() >= 6);
    std::set<double> heights;
    for (int cell = 0; cell < hidden.cells; ++cell) {
        const QPointF centre = where.spikeCentre(hidden, cell, 7);
        QVERIFY(centre.y() > hidden.rowTop(cell) && centre.y() < hidden.rowTop(cell) + hidden.rowHeight());
        heights.insert(centre.y());
        const QRectF band = where.bandRect(hidden, cell, 7);
        QVERIFY(band.top() >= std::round(hidden.rowTop(cell)) + 1); // below its frame
        QVERIFY(band.left() >= where.x(6.5) && band.right() <= where.x(7.5));
        QVERIFY(where.bandErrorCentre(hidden, cell, 7, CellType::Vip).x() > band.right());
        QVERIFY(where.bandErrorCentre(hidden, cell, 7, CellType::Vip).x() <
                where.bandErrorCentre(hidden, cell, 7, CellType::Sst).x());
    }
    QCOMPARE(heights.size(), std::size_t{400});
}

void TestRasterGeometry::anInputImageKeepsItsRows() {
    QCOMPARE(rasterGeometry({784, 400, 10}, 20, {1040, 1000}).group(0)->cellsPerRow, 28);
    QCOMPARE(rasterGeometry({784, 400, 10}, 20).group(0)->cellsPerRow % 28, 0);
    QVERIFY(rasterGeometry({784, 400, 10}, 20, {1040, 430}, true, {}).group(0)->cellsPerRow % 28 != 0);
}

void TestRasterGeometry::constantCurrentsNeedOnlyAStrip() {
    const double spiking = rasterGeometry({784, 400, 10}, 20).group(0)->height;
    const double direct = rasterGeometry({784, 400, 10}, 20, {640, 300}, false).group(0)->height;
    QVERIFY(direct <= 30);
    QVERIFY(direct < spiking);
}

void TestRasterGeometry::aPlaceIsFoundAgainAtItsPoint_data() {
    QTest::addColumn<RasterPlace>("place");
    QTest::newRow("output") << RasterPlace{2, 9, 20};
    QTest::newRow("shared row, first") << RasterPlace{1, 0, 1};
    QTest::newRow("shared row, inner") << RasterPlace{1, 217, 13};
    QTest::newRow("shared row, last") << RasterPlace{1, 399, 20};
    QTest::newRow("input") << RasterPlace{0, 100, 5};
}

void TestRasterGeometry::aPlaceIsFoundAgainAtItsPoint() {
    QFETCH(RasterPlace, place);
    const RasterGeometry where = rasterGeometry({784, 400, 10}, 20);
    const RasterGroup& group = *where.group(place.layer);
    QCOMPARE(where.placeAt(where.spikeCentre(group, place.cell, place.step)), std::optional(place));
    if (place.layer > 0) {
        QCOMPARE(where.placeAt(where.errorCentre(group, place.cell, place.step)), std::optional(place));
    }
}

void TestRasterGeometry::spikesAndErrorsOfAStepDoNotOverlap() {
    const RasterGeometry where = rasterGeometry({784, 400, 10}, 20);
    const RasterGroup& hidden = *where.group(1);
    double lastSpike = 0;
    double firstError = 1e9;
    for (int cell = 0; cell < hidden.cells; ++cell) {
        lastSpike = std::max(lastSpike, where.spikeCentre(hidden, cell, 3).x());
        firstError = std::min(firstError, where.errorCentre(hidden, cell, 3).x());
    }
    QVERIFY(lastSpike < where.x(3));
    QVERIFY(firstError > where.x(3));
}

void TestRasterGeometry::outsideThereIsNoPlace() {
    const RasterGeometry where = rasterGeometry({784, 400, 10}, 20);
    QVERIFY(!where.placeAt({where.plot().right() + 2, where.plot().center().y()}));
    QVERIFY(!where.placeAt({where.plot().center().x(), where.plot().bottom() + 3}));
    const RasterGroup& output = *where.group(2);
    QVERIFY(!where.placeAt({where.plot().center().x(), output.top + output.height + 3})); // the gap
}

void TestRasterGeometry::channelsBeginRowsOfTheirOwn_data() {
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("high dock") << QSizeF(640, 700);
    QTest::newRow("large") << QSizeF(1500, 900);
    QTest::newRow("very large") << QSizeF(3000, 2000);
}

void TestRasterGeometry::channelsBeginRowsOfTheirOwn() {
    QFETCH(QSizeF, size);
    const std::vector<MapShape> maps{{}, {16, 28, 28}, {32, 10, 10}, {}, {}}; // 12,544 and 3,200 cells
    const RasterGeometry where({{3072, 12544, 3200, 128, 10}, false, {32, 32, 3}, maps},
                               QRectF(QPointF(), size), QFontMetricsF(QFont()), wholePresentation(6));
    QVERIFY(where.channelLabels() > 0);
    for (const int layer : {1, 2}) {
        const RasterGroup& group = *where.group(layer);
        const int channels = maps[static_cast<std::size_t>(layer)].channels;
        const int positions = group.cells / channels;
        QVERIFY(group.hasChannels());
        QCOMPARE(group.rows, channels * group.rowsPerChannel);
        QVERIFY(group.rowHeight() >= 4);
        for (int row = 0; row < group.rows; ++row) {
            QVERIFY(group.endCell(row) > group.firstCell(row));
            QCOMPARE(group.firstCell(row) / positions, (group.endCell(row) - 1) / positions);
        }
        for (int cell = 0; cell < group.cells; ++cell) {
            const int row = group.row(cell);
            QVERIFY(group.firstCell(row) <= cell && cell < group.endCell(row));
        }
        QCOMPARE(group.rowTop(5 * positions), group.channelTop(5));
        for (const int cell : {0, positions, group.cells / 2 + 3, group.cells - 1}) {
            const RasterPlace place{layer, cell, 4};
            QCOMPARE(where.placeAt(where.spikeCentre(group, cell, 4)), std::optional(place));
        }
    }
}

void TestRasterGeometry::withoutRoomARowHoldsWholeChannels() {
    const std::vector<MapShape> maps{{}, {256, 4, 4}, {}};
    const RasterGeometry where({{784, 4096, 10}, true, {}, maps}, QRectF(0, 0, 640, 300),
                               QFontMetricsF(QFont()), wholePresentation(20));
    const RasterGroup& group = *where.group(1);
    QVERIFY(!group.hasChannels());
    QCOMPARE(group.cellsPerRow % 16, 0);
    for (int row = 0; row < group.rows; ++row) {
        QCOMPARE(group.firstCell(row) % 16, 0);
    }
}

void TestRasterGeometry::denseLayersHaveNoChannels() {
    const RasterGeometry plain = rasterGeometry({784, 400, 10}, 20);
    const RasterGeometry named({{784, 400, 10}, true, {28, 28, 1}, {{}, {}, {}}}, QRectF(0, 0, 640, 300),
                               QFontMetricsF(QFont()), wholePresentation(20));
    QCOMPARE(named.channelLabels(), 0.0);
    QCOMPARE(named.plot(), plain.plot());
    QVERIFY(!named.group(1)->hasChannels());
}

MC_TEST(TestRasterGeometry)
#include "tst_raster_geometry.moc"
