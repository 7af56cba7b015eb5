#include "frames/verdict_picture.h"
#include "raster/raster_canvas.h"
#include "raster/raster_view.h"
#include "style/palette.h"
#include "support/frames.h"
#include "support/golden.h"
#include "support/pixels.h"
#include "support/rasters.h"
#include "support/sanitized.h"
#include "support/test_class.h"
#include "view/picture_box.h"

#include <QJsonArray>
#include <QTest>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

namespace {

const FrameRequest kRows{.layers = {49, 40, 10}}; ///< a row for each cell

RasterOnPaper rasterOf(const Draft& draft, CellChoice cell = {}) {
    return RasterOnPaper(draft.done(), cell);
}

QRect spikeArea(const RasterOnPaper& raster, int layer, int cell, int step) {
    return around(raster.spike(layer, cell, step), 1);
}

QRect errorArea(const RasterOnPaper& raster, int layer, int cell, int step) {
    return around(raster.error(layer, cell, step), 1);
}

} // namespace

class TestRasterView : public QObject {
    Q_OBJECT
private slots:
    void theLegendShowsSpikesAsTheyAreDrawn();
    void aSpikeIsABlackDotAtItsCellAndStep_data();
    void aSpikeIsABlackDotAtItsCellAndStep();
    void burstsAreBlueAboveZeroAndVermillionBelow();
    void longerBurstsHaveLargerMarks();
    void errorMarksDoNotHideSpikes();
    void gradedErrorsGrowWithTheirStrength();
    void nothingAfterTheStepIsPainted();
    void noSpikeIsLostInBands();
    void burstsOfABandAreOneMarkOfEachType();
    void inputSpikesAreShownAndConstantCurrentsShaded();
    void theCursorStandsAtTheEndOfTheStep();
    void theChipSaysLabelAndPrediction();
    void aVerdictWithoutRoomLosesTheNameFirst();
    void aNewRunLeavesNothingBehind();
    void withoutAPresentationItSaysWhatToDo();
    void thePickedRowIsHighlighted();
    void rangesOfErrorsGrowWithTheRun();
    void graded2000CellsPaintFastEnough();
    void theHeadHasTwoLinesWhereItIsNarrow();
    void itLooksLikeItsGoldenPicture();
};

void TestRasterView::aSpikeIsABlackDotAtItsCellAndStep_data() {
    QTest::addColumn<int>("layer");
    QTest::addColumn<int>("cell");
    QTest::addColumn<int>("step");
    QTest::newRow("output") << 2 << 7 << 12;
    QTest::newRow("hidden, first step") << 1 << 21 << 1;
    QTest::newRow("hidden, last cell, last step") << 1 << 39 << 19;
    QTest::newRow("input") << 0 << 30 << 9;
}

void TestRasterView::aSpikeIsABlackDotAtItsCellAndStep() {
    QFETCH(int, layer);
    QFETCH(int, cell);
    QFETCH(int, step);
    Draft draft = test::draft(kRows);
    const RasterOnPaper silent = rasterOf(draft);
    QCOMPARE(countColour(silent.image(), silent.plot(), lightColours().black), 0);
    setSpike(*draft.record, layer, cell, step);
    const RasterOnPaper raster = rasterOf(draft);
    const QImage image = raster.image();
    QVERIFY(countColour(image, spikeArea(raster, layer, cell, step), lightColours().black) >= 3);
    const int all = countColour(image, raster.plot(), lightColours().black);
    QVERIFY2(all <= 49, qPrintable(QString::number(all))); // one dot, and no other
}

void TestRasterView::burstsAreBlueAboveZeroAndVermillionBelow() {
    Draft draft = test::draft(kRows);
    setBurst(*draft.record, 2, 3, 5, 2);
    setBurst(*draft.record, 1, 30, 8, -1);
    const RasterOnPaper raster = rasterOf(draft);
    const QImage image = raster.image();
    const auto count = [&](int layer, int cell, int step, const QColor& colour) {
        return countColour(image, errorArea(raster, layer, cell, step), colour);
    };
    QVERIFY(count(2, 3, 5, lightColours().blue) >= 6);
    QCOMPARE(count(2, 3, 5, lightColours().vermillion), 0);
    QVERIFY(count(1, 30, 8, lightColours().vermillion) >= 6);
    QCOMPARE(count(1, 30, 9, lightColours().vermillion), 0);
    QCOMPARE(count(2, 3, 6, lightColours().blue), 0);
}

void TestRasterView::longerBurstsHaveLargerMarks() {
    int before = 0;
    for (const int spikes : {1, 4, 8}) {
        Draft draft = test::draft();
        setBurst(*draft.record, 2, 5, 10, spikes);
        const RasterOnPaper raster = rasterOf(draft);
        const int blue = countColour(raster.image(), raster.plot(), lightColours().blue);
        QVERIFY2(blue > before, qPrintable(QString::number(blue)));
        before = blue;
    }
}

void TestRasterView::errorMarksDoNotHideSpikes() {
    Draft draft = test::draft(kRows);
    for (int cell = 0; cell < 40; ++cell) {
        setBurst(*draft.record, 1, cell, 10, cell % 2 == 0 ? 8 : -8);
        setSpike(*draft.record, 1, cell, 10);
    }
    const RasterOnPaper raster = rasterOf(draft);
    const QImage image = raster.image();
    for (int cell = 0; cell < 40; ++cell) {
        QVERIFY2(countColour(image, spikeArea(raster, 1, cell, 10), lightColours().black) >= 3,
                 qPrintable(QString::number(cell)));
    }
}

void TestRasterView::gradedErrorsGrowWithTheirStrength() {
    Draft draft = test::draft({.spikingErrors = false});
    draft.record->layers[1].error(2, 4) = 1.0F;
    draft.record->layers[1].error(7, 4) = -0.5F;
    draft.record->layers[1].error(5, 9) = 0.01F;  // too weak to be seen
    const RasterOnPaper raster = rasterOf(draft); // full size is 1
    const QImage image = raster.image();
    const auto marked = [&](const QImage& of, int cell, int step) {
        return countColourful(of, around(raster.error(2, cell, step), 5));
    };
    QVERIFY(marked(image, 2, 5) > marked(image, 7, 5));
    QVERIFY(marked(image, 7, 5) > 4);
    QCOMPARE(marked(image, 5, 10), 0);
    QCOMPARE(countColour(image, raster.plot(), lightColours().blue), 0); // faint, unlike bursts
    draft.record->layers[1].error(2, 4) = 0.4F;                          // within the same range
    const QImage after = rasterOf(draft).image();
    QVERIFY(marked(after, 2, 5) > 0);
    QVERIFY(marked(after, 2, 5) < marked(image, 2, 5));
}

void TestRasterView::rangesOfErrorsGrowWithTheRun() {
    RasterView view;
    const auto show = [&](float error, std::uint64_t run) {
        Draft draft = test::draft({.spikingErrors = false, .run = run});
        draft.record->layers[1].error(2, 4) = error;
        view.showFrame(draft.done());
        return view.canvas().raster().choices().errorRanges;
    };
    QCOMPARE(show(1.0F, 1), (std::vector<double>{0.001, 1.0}));
    QCOMPARE(show(0.4F, 1), (std::vector<double>{0.001, 1.0})); // the error has fallen: the range stays
    QCOMPARE(show(0.4F, 2), (std::vector<double>{0.001, 0.5}));
}

void TestRasterView::nothingAfterTheStepIsPainted() {
    Draft draft = test::draft({.layers = kRows.layers, .step = 9});
    setSpike(*draft.record, 1, 30, 10);
    setSpike(*draft.record, 0, 40, 10);
    setBurst(*draft.record, 2, 5, 10, 3);
    const RasterOnPaper before = rasterOf(draft);
    QCOMPARE(countColour(before.image(), before.plot(), lightColours().black), 0);
    QCOMPARE(countColour(before.image(), before.plot(), lightColours().blue), 0);
    draft.frame.position.step = 10;
    const RasterOnPaper raster = rasterOf(draft);
    const QImage image = raster.image();
    QVERIFY(countColour(image, spikeArea(raster, 1, 30, 10), lightColours().black) > 0);
    QVERIFY(countColour(image, errorArea(raster, 2, 5, 10), lightColours().blue) > 0);
}

void TestRasterView::noSpikeIsLostInBands() {
    Draft draft = test::draft({.layers = {2000, 2000, 2000}, .steps = 200, .step = 200});
    const QImage empty = rasterOf(draft).image();
    const RasterGeometry where = rasterOf(draft).where();
    QVERIFY(where.group(1)->hasBands());
    setSpike(*draft.record, 1, 1234, 77);
    const QImage one = rasterOf(draft).image();
    const QPointF centre = where.bandRect(*where.group(1), 1234, 77).center();
    QVERIFY(qGray(one.pixel(centre.toPoint())) < qGray(empty.pixel(centre.toPoint())) - 25);
    const int first = 1234 - 1234 % where.group(1)->cellsPerRow;
    for (int cell = first; cell < first + where.group(1)->cellsPerRow; ++cell) {
        setSpike(*draft.record, 1, cell, 77);
    }
    const QImage full = rasterOf(draft).image();
    QVERIFY(isNear(full.pixel(centre.toPoint()), lightColours().black));
}

void TestRasterView::burstsOfABandAreOneMarkOfEachType() {
    Draft draft = test::draft();
    setBurst(*draft.record, 1, 0, 5, 2);
    setBurst(*draft.record, 1, 1, 5, -1);
    const QImage image = rasterOf(draft).image();
    const RasterGeometry where = rasterOf(draft).where();
    const RasterGroup& hidden = *where.group(1);
    QVERIFY(hidden.cellsPerRow > 1);
    const auto at = [&](CellType type) { return around(where.bandErrorCentre(hidden, 0, 5, type), 1); };
    QVERIFY(countColour(image, at(CellType::Vip), lightColours().blue) >= 6);
    QVERIFY(countColour(image, at(CellType::Sst), lightColours().vermillion) >= 6);
}

void TestRasterView::inputSpikesAreShownAndConstantCurrentsShaded() {
    Draft draft = test::draft({.step = 10, .inputSpikes = false});
    std::fill(draft.record->image.begin(), draft.record->image.end(), std::uint8_t{255});
    const QImage image = rasterOf(draft).image();
    const RasterGeometry where = rasterOf(draft).where();
    const RasterGroup& input = *where.group(0);
    QVERIFY(!input.spiking);
    const double middle = input.top + input.height / 2;
    QVERIFY(isNear(image.pixel(QPointF(where.x(4), middle).toPoint()), lightColours().quiet));
    QVERIFY(!isNear(image.pixel(QPointF(where.x(14), middle).toPoint()), lightColours().quiet,
                    40)); // not yet happened
}

void TestRasterView::theCursorStandsAtTheEndOfTheStep() {
    const RasterOnPaper raster = rasterOf(test::draft({.step = 7}));
    const QImage image = raster.image();
    const RasterGeometry where = raster.where();
    const int height = static_cast<int>(where.plot().height());
    const auto onColumn = [&](int step) {
        return countColour(image, {static_cast<int>(where.x(step + 0.5)) - 2, 0, 5, image.height()},
                           lightColours().of(kCursorInk));
    };
    QVERIFY(onColumn(7) > height);
    QCOMPARE(onColumn(8), 0);
    QCOMPARE(onColumn(6), 0);
}

void TestRasterView::theChipSaysLabelAndPrediction() {
    Draft draft = test::draft({.label = 4});
    draft.record->outputSum.col(19)(4) = 3;
    draft.record->prediction.back() = 4;
    const VerdictPicture right(draft.frame);
    QCOMPARE(right.text(), QStringLiteral("label 4 → says 4 ✓"));
    QVERIFY(rasterOf(draft).picture().summary().contains(right.text()));
    draft.record->prediction.back() = 9;
    const VerdictPicture wrong(draft.frame);
    QCOMPARE(wrong.text(), QStringLiteral("label 4 → says 9 ✗"));
    const QSize size = right.wishedRoom(goldenPaper()).toSize();
    const auto inked = [&](const VerdictPicture& chip, Ink ink) {
        return countColour(paintedOnFigure(chip, size), QRect(QPoint(), size), lightColours().of(ink));
    };
    QVERIFY(inked(right, kRightInk) > 50);
    QCOMPARE(inked(right, kWrongInk), 0);
    QVERIFY(inked(wrong, kWrongInk) > 50);
    draft.frame.position.step = 0;
    QCOMPARE(VerdictPicture(draft.frame).text(), QStringLiteral("label 4"));
}

void TestRasterView::aVerdictWithoutRoomLosesTheNameFirst() {
    Draft draft = test::draft({.label = 3});
    draft.record->use = ImageUse::Question;
    draft.record->asked = std::make_shared<AskedImage>(AskedImage{{}, 3, MC_TEXT("your drawing")});
    draft.record->outputSum.col(19)(3) = 3;
    draft.record->prediction.back() = 3;
    const auto inOneUnitLess = [&](const VerdictPicture& verdict) {
        return verdict.textIn(verdict.wishedRoom(goldenPaper()).width() - 1, goldenPaper());
    };
    const VerdictPicture labelled(draft.frame);
    QCOMPARE(labelled.text(), QStringLiteral("your drawing, label 3 → says 3 ✓"));
    QCOMPARE(inOneUnitLess(labelled), QStringLiteral("label 3 → says 3 ✓"));
    QCOMPARE(labelled.textIn(1000, goldenPaper()), labelled.text());
    draft.record->label = kNoLabel;
    const VerdictPicture unlabelled(draft.frame);
    QCOMPARE(unlabelled.text(), QStringLiteral("your drawing → says 3"));
    QCOMPARE(inOneUnitLess(unlabelled), QStringLiteral("says 3"));
}

void TestRasterView::aNewRunLeavesNothingBehind() {
    RasterView view;
    Draft old = test::draft();
    setSpike(*old.record, 1, 50, 10);
    view.showFrame(old.done());
    QCOMPARE(view.tables().front().rows(), 1);
    view.showFrame(test::draft({.layers = {784, 200, 10}, .steps = 10, .step = 0, .run = 2}).done());
    QVERIFY(view.tables().empty());
    QCOMPARE(view.canvas().raster().choices().time.span(), wholePresentation(10));
}

void TestRasterView::withoutAPresentationItSaysWhatToDo() {
    Draft draft = test::draft();
    setSpike(*draft.record, 1, 50, 10);
    draft.frame.presentation = nullptr;
    const RasterOnPaper raster = rasterOf(draft);
    const QImage image = raster.image();
    QVERIFY(countInk(image, around(QPointF(image.width(), image.height()) / 2, 60)) > 50);
    QVERIFY(raster.picture().summary().contains(QStringLiteral("Press Space to play")));
    QVERIFY(raster.picture().tables().empty());
    QVERIFY(raster.picture().plot(kRasterSize, raster.paper()).isEmpty());
}

void TestRasterView::thePickedRowIsHighlighted() {
    const Draft draft = test::draft();
    const RasterOnPaper none = rasterOf(draft);
    QCOMPARE(countColour(none.image(), none.plot(), lightColours().picked), 0);
    const RasterOnPaper raster = rasterOf(draft, {1, 200});
    const RasterGeometry where = raster.where();
    const RasterGroup& hidden = *where.group(1);
    const double middle = hidden.rowTop(200) + hidden.rowHeight() / 2;
    const QRect plot = raster.plot();
    QVERIFY(countColour(raster.image(), {plot.left(), static_cast<int>(middle), plot.width(), 1},
                        lightColours().picked) > plot.width() * 9 / 10);
    const RasterOnPaper other = rasterOf(draft, {1, 4000}); // a cell this network does not have
    QCOMPARE(countColour(other.image(), other.plot(), lightColours().picked), 0);
}

void TestRasterView::graded2000CellsPaintFastEnough() {
    Draft draft =
        test::draft({.layers = {2000, 2000, 2000, 10}, .steps = 200, .step = 200, .spikingErrors = false});
    for (LayerRecord& layer : draft.record->layers) {
        for (Index k = 0; k < layer.error.size(); ++k) {
            layer.error.data()[k] = 0.02F * static_cast<float>((k * 7919) % 101 - 50);
            layer.spikes.data()[k] = (k * 7919) % 41 == 0 ? 1 : 0;
        }
    }
    const RasterOnPaper raster(draft.done(), {}, {1000, 560});
    double best = 1e9;
    for (int round = 0; round < 5; ++round) {
        QElapsedTimer clock;
        clock.start();
        const QImage image = raster.image();
        best = std::min(best, static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    // Measured at 3 to 5 ms on the development machine; slower machines get room.
    QVERIFY2(best < 60 * kSlowness, qPrintable(QStringLiteral("%1 ms").arg(best)));
}

void TestRasterView::theLegendShowsSpikesAsTheyAreDrawn() {
    const auto signs = [](const Draft& draft) {
        const RasterOnPaper raster = rasterOf(draft);
        return raster.picture().signs({700, 480}, raster.paper());
    };
    // A row of the hidden layer is lower than a dot.
    QCOMPARE(signs(test::draft({.layers = {20, 200, 10}})),
             (RasterLegend::Signs{.dots = true, .dashes = true}));
    QCOMPARE(signs(test::draft({.layers = {5, 5, 5}})), (RasterLegend::Signs{.dots = true, .dashes = false}));
    QVERIFY(signs(test::draft({.layers = {784, 2000, 10}})).bands);
    QVERIFY(signs(test::draft({.spikingErrors = false})).graded);
    QVERIFY(RasterLegend({.graded = true}).text().contains(QStringLiteral("graded")));
}

void TestRasterView::theHeadHasTwoLinesWhereItIsNarrow() {
    const RasterOnPaper raster = rasterOf(test::draft());
    const auto top = [&](double width) {
        return raster.picture().geometry({width, 400}, raster.paper()).plot().top();
    };
    QVERIFY(top(500) > top(900) + raster.paper().metrics().height());
    // What a mark means is said where the legend stands, what a verdict is at the badge.
    QVERIFY(raster.textAt({30, 15}).contains(QStringLiteral("Within a time step")));
    QVERIFY(raster.picture()
                .textAt({880, 18}, {900, 400}, raster.paper())
                .startsWith(QStringLiteral("The right class")));
}

void TestRasterView::itLooksLikeItsGoldenPicture() {
    Draft draft = test::draft({.step = 15});
    for (int k = 0; k < 60; ++k) {
        setSpike(*draft.record, 0, (k * 131) % 784, 1 + k % 15);
        setSpike(*draft.record, 1, (k * 37) % 400, 1 + (k * 7) % 15);
        setBurst(*draft.record, 1, (k * 53) % 400, 1 + (k * 5) % 15, k % 2 == 0 ? 2 : -1);
    }
    setSpike(*draft.record, 2, 4, 12);
    setBurst(*draft.record, 2, 7, 9, -3);
    RasterPicture::Choices choices{{2, 4}, {}, {1, 1}};
    choices.time.whole = wholePresentation(20);
    choices.time.cursors.first = 6;
    const PicturePtr raster =
        withMargins(std::make_shared<RasterPicture>(draft.done(), choices), kAroundRaster);
    const QString fault = differsFromGolden(*raster, QStringLiteral("raster"), {640, 360});
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

MC_TEST(TestRasterView)
#include "tst_raster_view.moc"
