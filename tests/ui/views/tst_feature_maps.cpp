#include "convolution/convolution_box.h"
#include "convolution/feature_map_canvas.h"
#include "convolution/feature_map_view.h"
#include "style/colour_table.h"
#include "style/palette.h"
#include "style/units.h"
#include "support/convolutions.h"
#include "support/golden.h"
#include "support/pixels.h"
#include "support/sanitized.h"
#include "support/test_class.h"
#include "widgets/calm_combo.h"
#include "widgets/theme.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

namespace {

const std::string kNetwork = "12x12-3c3-p2-4c2-9-10"; // 3 x 10 x 10, 4 x 4 x 4
const QSize kFeatureMapsSize(640, 300);

float& traceAt(Draft& draft, int layer, MapPlace place) {
    const MapShape& maps = draft.frame.network->layers[static_cast<std::size_t>(layer) - 1].cells;
    Matrix& trace = draft.record->layers[static_cast<std::size_t>(layer) - 1].trace;
    return trace(unitAt(maps, place), static_cast<int>(draft.frame.position.step) - 1);
}

/// The maps of the first layer in the present step, as the view shows them at first.
FeatureMapPicture mapsOf(Draft& draft, CellChoice picked = {}, double activityLimit = 0.5,
                         double errorLimit = 0.1) {
    const FramePtr frame = draft.done();
    return FeatureMapPicture({frame, 1, QStringLiteral("hidden 1"),
                              featureValues(*frame, 1, FeatureActivity::Trace, presentStep(*frame)),
                              activityLimit, errorLimit, picked});
}

QPointF middleOf(const FeatureMapPicture& maps, const FeaturePlace& place) {
    return maps.geometry(kFeatureMapsSize, goldenPaper()).rect(place).center();
}

QString textAt(const FeatureMapPicture& maps, const FeaturePlace& place) {
    return maps.textAt(middleOf(maps, place), kFeatureMapsSize, goldenPaper());
}

CellChoice cellOf(const MapPlace& place) {
    return {1, unitAt({3, 10, 10}, place)};
}

} // namespace

class TestFeatureMaps : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp); }
    void tilesFitAndPlacesAreFoundAgain_data();
    void tilesFitAndPlacesAreFoundAgain();
    void tilesUseTheRoomThereIs();
    void valuesAreThoseOfTheStepShown();
    void spikesAreCountedUpToTheStepShown();
    void coloursAreThoseOfTheValues();
    void scalesGrowAndAreWritten();
    void onlyConvolutionsAreOffered();
    void aClickPicksTheMicrocircuit();
    void arrowsMoveThePickedPlace();
    void theLayerOfAPickedCellIsShown();
    void whatIsMissingIsSaid();
    void largeLayersArePaintedInTime();
    void itLooksLikeItsGoldenPicture();
};

void TestFeatureMaps::tilesFitAndPlacesAreFoundAgain_data() {
    QTest::addColumn<int>("channels");
    QTest::addColumn<int>("side");
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("one channel") << 1 << 24 << QSizeF(300, 200);
    QTest::newRow("flat") << 8 << 24 << QSizeF(900, 180);
    QTest::newRow("tall") << 16 << 10 << QSizeF(260, 700);
    QTest::newRow("many in a small dock") << 64 << 28 << QSizeF(300, 160);
    QTest::newRow("small maps in a large dock") << 32 << 3 << QSizeF(1600, 900);
}

void TestFeatureMaps::tilesFitAndPlacesAreFoundAgain() {
    QFETCH(int, channels);
    QFETCH(int, side);
    QFETCH(QSizeF, size);
    const FeatureMapGeometry where({channels, side, side}, size, 15);
    std::vector<QRectF> tiles;
    for (const FeatureKind kind : {FeatureKind::Activity, FeatureKind::Error}) {
        for (int channel = 0; channel < channels; ++channel) {
            const QRectF tile = where.tile(kind, channel);
            QVERIFY(tile.right() <= size.width() + 1 && tile.bottom() <= size.height() + 1);
            for (const QRectF& other : tiles) {
                QVERIFY(!other.intersects(tile));
            }
            QVERIFY(!where.heading(FeatureKind::Error).intersects(tile));
            tiles.push_back(tile);
            for (const MapPlace at : {MapPlace{channel, 0, 0}, MapPlace{channel, side - 1, side / 2}}) {
                const FeaturePlace place{kind, at};
                QCOMPARE(where.placeAt(where.rect(place).center()), std::optional(place));
            }
        }
    }
    QVERIFY(where.scale() > 0.5);
    QVERIFY(!where.placeAt({-5, -5}));
}

void TestFeatureMaps::tilesUseTheRoomThereIs() {
    for (const QSizeF size : {QSizeF(600, 300), QSizeF(1600, 900), QSizeF(900, 400)}) {
        for (const int side : {4, 10, 13, 24}) {
            const FeatureMapGeometry where({8, side, side}, size, 15);
            double used = 0;
            for (const FeatureKind kind : {FeatureKind::Activity, FeatureKind::Error}) {
                for (int channel = 0; channel < 8; ++channel) {
                    const QRectF tile = where.tile(kind, channel);
                    used += tile.width() * tile.height();
                }
            }
            QVERIFY2(used > 0.45 * size.width() * size.height(),
                     qPrintable(QStringLiteral("%1 of %2 x %3: %4 %")
                                    .arg(side)
                                    .arg(size.width())
                                    .arg(size.height())
                                    .arg(100 * used / size.width() / size.height())));
        }
    }
}

void TestFeatureMaps::valuesAreThoseOfTheStepShown() {
    Draft draft = convolutionDraft(kNetwork, {.step = 7});
    traceAt(draft, 1, {2, 3, 4}) = 0.3F;
    draft.record->layers[0].error(unitAt({3, 10, 10}, {1, 5, 6}), 6) = -0.02F;
    draft.record->layers[0].trace(0, 7) = 0.9F; // not yet
    const FeatureMapPicture maps = mapsOf(draft);
    const QString active = textAt(maps, {FeatureKind::Activity, {2, 3, 4}});
    QVERIFY2(active.contains("hidden 1, channel 2, row 3, column 4, t = 7") && active.contains("x = 0.300"),
             qPrintable(active));
    const QString notYet = textAt(maps, {FeatureKind::Activity, {0, 0, 0}});
    QVERIFY2(notYet.contains("x = 0.000"), qPrintable(notYet));
    const QString wrong = textAt(maps, {FeatureKind::Error, {1, 5, 6}});
    QVERIFY2(wrong.contains("e = −0.02") && wrong.contains("channel 1: mean x 0.000, largest |e| 0.02"),
             qPrintable(wrong));
    QVERIFY(maps.summary().contains("channel 2: mean x 0.003"));
}

void TestFeatureMaps::spikesAreCountedUpToTheStepShown() {
    Draft draft = convolutionDraft(kNetwork, {.steps = 20, .step = 7});
    const int cell = unitAt({3, 10, 10}, {1, 2, 3});
    for (const int step : {1, 4, 7, 8}) {
        setSpike(*draft.record, 1, cell, step);
    }
    FeatureMapView view;
    view.activityChooser().setCurrentIndex(1);
    view.showFrame(draft.done());
    QVERIFY2(view.summary().contains("spikes so far: 0 to 20"), qPrintable(view.summary()));
    QVERIFY2(view.summary().contains("channel 1: mean spikes 0.030"), qPrintable(view.summary()));
    QCOMPARE(view.tables().front().columns[4].numbers[static_cast<std::size_t>(cell)], 3.0);
}

void TestFeatureMaps::coloursAreThoseOfTheValues() {
    Draft draft = convolutionDraft(kNetwork);
    traceAt(draft, 1, {2, 3, 4}) = 0.5F;
    draft.record->layers[0].error(unitAt({3, 10, 10}, {0, 1, 2}), 19) = 0.1F;
    draft.record->layers[0].error(unitAt({3, 10, 10}, {0, 1, 3}), 19) = -0.1F;
    draft.record->layers[0].error(0, 19) = std::numeric_limits<float>::quiet_NaN();
    const FeatureMapPicture maps = mapsOf(draft);
    const QImage seen = paintedOnFigure(maps, kFeatureMapsSize);
    const auto at = [&](const FeaturePlace& place) { return seen.pixel(middleOf(maps, place).toPoint()); };
    QVERIFY(isNear(at({FeatureKind::Activity, {2, 3, 4}}), magnitudeColour(1)));
    QVERIFY(isNear(at({FeatureKind::Activity, {2, 3, 5}}), magnitudeColour(0)));
    QVERIFY(isNear(at({FeatureKind::Error, {0, 1, 2}}), lightColours().blue));
    QVERIFY(isNear(at({FeatureKind::Error, {0, 1, 3}}), lightColours().vermillion));
    QVERIFY(isNear(at({FeatureKind::Error, {0, 1, 4}}), Qt::white));
    QVERIFY(isNear(at({FeatureKind::Error, {0, 0, 0}}), lightColours().grey)); // not a number
    double light = -1;
    for (int k = 0; k <= 10; ++k) { // light grows along the map, so it is read without hue, too
        const double next = qGray(magnitudeColour(k / 10.0).rgb());
        QVERIFY(next > light);
        light = next;
    }
}

void TestFeatureMaps::scalesGrowAndAreWritten() {
    FeatureMapView view;
    Draft draft = convolutionDraft(kNetwork);
    draft.record->layers[0].error(3, 19) = -0.013F;
    view.showFrame(draft.done());
    const auto says = [&](const char* scale) { return view.summary().contains(QString::fromUtf8(scale)); };
    QVERIFY2(says("error e: −0.02 to +0.02"), qPrintable(view.summary()));
    Draft smaller = convolutionDraft(kNetwork);
    view.showFrame(smaller.done()); // what falls is seen to fall
    QVERIFY2(says("error e: −0.02 to +0.02"), qPrintable(view.summary()));
    Draft other = convolutionDraft(kNetwork, {.run = 2});
    other.record->layers[0].error(3, 19) = 1e-7F; // small errors are seen, too
    view.showFrame(other.done());
    QVERIFY2(says("error e: −1e−07 to +1e−07"), qPrintable(view.summary()));
}

void TestFeatureMaps::onlyConvolutionsAreOffered() {
    FeatureMapView view;
    view.showFrame(convolutionDraft(kNetwork).done());
    QCOMPARE(view.layerChooser().count(), 2);
    QCOMPARE(view.layerChooser().layer(), 1); // nearest to the image
    QCOMPARE(view.layerChooser().currentText(), QStringLiteral("hidden 1: 3 × 10 × 10"));
    view.layerChooser().choose(2);
    QCOMPARE(view.tables().front().rows(), qsizetype{64});
    view.showFrame(convolutionDraft("12x12-2c3-10", {.run = 2}).done());
    QCOMPARE(view.layerChooser().layer(), 1);
    QCOMPARE(view.tables().front().rows(), qsizetype{200});
}

void TestFeatureMaps::aClickPicksTheMicrocircuit() {
    Draft draft = convolutionDraft(kNetwork);
    const FeatureMapPicture maps = mapsOf(draft);
    const FeaturePlace place{FeatureKind::Error, {1, 4, 5}};
    QCOMPARE(maps.at(middleOf(maps, place), kFeatureMapsSize, goldenPaper()).cell,
             std::optional(cellOf(place.at)));
    QVERIFY(!maps.at({kFeatureMapsSize.width() - 1.0, 1.0}, kFeatureMapsSize, goldenPaper()).cell);
    FeatureMapView view;
    view.showFrame(draft.done());
    picture(view, kFeatureMapsSize);
    QSignalSpy picked(&view, &View::cellPicked);
    FeatureMapCanvas& canvas = view.canvas();
    const QPoint point(canvas.width() * 3 / 4, canvas.height() / 3);
    const Hit hit = canvas.picture()->at(point, roomOf(canvas), canvas.paper());
    QVERIFY(hit.cell.has_value());
    const PicturePtr before = canvas.picture();
    QTest::mouseClick(&canvas, Qt::LeftButton, {}, point);
    QCOMPARE(picked.count(), 1);
    QCOMPARE(picked.last().first().value<CellChoice>(), *hit.cell);
    QVERIFY(canvas.picture() != before); // it is marked
}

void TestFeatureMaps::arrowsMoveThePickedPlace() {
    Draft draft = convolutionDraft(kNetwork);
    const auto beside = [&](const MapPlace& from, int right, int down) {
        return mapsOf(draft, cellOf(from)).beside(right, down);
    };
    QCOMPARE(beside({0, 9, 5}, 0, -1), std::optional(cellOf({0, 8, 5})));
    QCOMPARE(beside({0, 9, 5}, 0, 1), std::optional(cellOf({1, 0, 5}))); // beyond the edge the next channel
    QCOMPARE(beside({1, 3, 0}, -1, 0), std::optional(cellOf({0, 3, 9})));
    QVERIFY(!beside({2, 9, 5}, 0, 1));
    QCOMPARE(mapsOf(draft).beside(1, 0), std::optional(cellOf({0, 0, 0}))); // none is picked yet
    FeatureMapView view;
    view.showFrame(draft.done());
    picture(view, kFeatureMapsSize);
    view.setCell(cellOf({0, 9, 5}));
    QSignalSpy picked(&view, &View::cellPicked);
    QTest::keyClick(&view.canvas(), Qt::Key_Up);
    QTest::keyClick(&view.canvas(), Qt::Key_Down);
    QTest::keyClick(&view.canvas(), Qt::Key_Down);
    QCOMPARE(picked.last().first().value<CellChoice>(), cellOf({1, 0, 5}));
}

void TestFeatureMaps::theLayerOfAPickedCellIsShown() {
    FeatureMapView view;
    view.showFrame(convolutionDraft(kNetwork).done());
    view.setCell({2, 5});
    QCOMPARE(view.layerChooser().layer(), 2);
    view.setCell({3, 5}); // dense
    QCOMPARE(view.layerChooser().layer(), 2);
}

void TestFeatureMaps::whatIsMissingIsSaid() {
    FeatureMapView view;
    picture(view, kFeatureMapsSize);
    QCOMPARE(view.summary(), QStringLiteral("No experiment yet."));
    view.showFrame(std::make_shared<const Frame>()); // nothing in it at all
    view.showFrame(draft().done());
    QVERIFY2(view.summary().contains("no convolution"), qPrintable(view.summary()));
    QVERIFY(countInk(picture(view, kFeatureMapsSize), QRect(QPoint(), kFeatureMapsSize)) > 100);
    QVERIFY(!view.layerChooser().isVisible());
    Draft none = convolutionDraft(kNetwork, {.step = 0});
    view.showFrame(none.done());
    QVERIFY(view.summary().contains("Nothing has been presented"));
    none.frame.presentation = nullptr;
    view.showFrame(none.done());
    QVERIFY(view.canvas().picture()->textAt({50, 50}, kFeatureMapsSize, goldenPaper()).isEmpty());
    const QSize least = view.minimumSizeHint(); // fits the smallest dock
    QVERIFY2(least.width() <= 300 && least.height() <= 220,
             qPrintable(QStringLiteral("%1 x %2").arg(least.width()).arg(least.height())));
    QVERIFY(!view.needs().curves && view.needs().presentation && view.needs().kernels.empty());
}

void TestFeatureMaps::largeLayersArePaintedInTime() {
    FeatureMapView view;
    Draft draft = convolutionDraft("32x32x3-16c5-p2-32c5-p2-10", {.steps = 6, .step = 6}); // 12,544 cells
    draft.record->layers[0].trace.setRandom();
    const FramePtr frame = draft.done();
    view.showFrame(frame);
    picture(view, {900, 400});
    QElapsedTimer clock;
    clock.start();
    constexpr int kTimes = 10;
    for (int k = 0; k < kTimes; ++k) {
        view.showFrame(frame);
        view.grab();
    }
    const double each = static_cast<double>(clock.nsecsElapsed()) / 1e6 / kTimes;
    qInfo("12,544 cells: %.2f ms to show and paint", each);
    QVERIFY(each < 60 * kSlowness); // far from what it takes, for machines that do other things, too
}

void TestFeatureMaps::itLooksLikeItsGoldenPicture() {
    Draft draft = convolutionDraft(kNetwork, {.step = 7});
    for (int unit = 0; unit < 300; ++unit) {
        draft.record->layers[0].trace(unit, 6) = static_cast<float>(unit % 50) / 100;
        draft.record->layers[0].error(unit, 6) = static_cast<float>(unit % 21 - 10) / 100;
    }
    FeatureMapView view;
    view.showFrame(draft.done());
    view.setCell(cellOf({1, 3, 4}));
    const QString fault = differsFromGolden(*view.picture(), QStringLiteral("feature-maps"), {480, 240});
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

MC_TEST(TestFeatureMaps)
#include "tst_feature_maps.moc"
