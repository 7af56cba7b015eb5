#include "convolution/colour_key.h"
#include "convolution/convolution_box.h"
#include "convolution/feature_map_canvas.h"
#include "convolution/feature_map_view.h"
#include "style/colour_table.h"
#include "style/palette.h"
#include "support/convolutions.h"
#include "support/pixels.h"
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
const QSize kSize(640, 300);

float& traceAt(Draft& draft, int layer, MapPlace place) {
    const MapShape& maps = draft.frame.network->layers[static_cast<std::size_t>(layer) - 1].cells;
    Matrix& trace = draft.record->layers[static_cast<std::size_t>(layer) - 1].trace;
    return trace(unitAt(maps, place), static_cast<int>(draft.frame.position.step) - 1);
}

QPoint middleOf(const FeatureMapCanvas& canvas, const FeaturePlace& place) {
    return canvas.geometry().rect(place).center().toPoint();
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
    FeatureMapView view;
    view.showFrame(draft.done());
    picture(view, kSize);
    const FeatureMapCanvas& canvas = view.canvas();
    QCOMPARE(canvas.values().activity, Vector(draft.record->layers[0].trace.col(6)));
    QCOMPARE(canvas.values().error, Vector(draft.record->layers[0].error.col(6)));
    const QString active = canvas.textAt(middleOf(canvas, {FeatureKind::Activity, {2, 3, 4}}));
    QVERIFY2(active.contains("hidden 1, channel 2, row 3, column 4, t = 7") && active.contains("x = 0.300"),
             qPrintable(active));
    const QString wrong = canvas.textAt(middleOf(canvas, {FeatureKind::Error, {1, 5, 6}}));
    QVERIFY2(wrong.contains("e = −0.02") && wrong.contains("channel 1: mean x 0.000, largest |e| 0.02"),
             qPrintable(wrong));
    QVERIFY(view.summary().contains("channel 2: mean x 0.003"));
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
    picture(view, kSize);
    QCOMPARE(view.canvas().values().activity[cell], 3.0F);
    QCOMPARE(view.canvas().activityLimit(), 20.0);
    QVERIFY(view.activityKey().text().contains("spikes so far: 0 to 20"));
    const QString said = view.canvas().textAt(middleOf(view.canvas(), {FeatureKind::Activity, {1, 2, 3}}));
    QVERIFY2(said.contains("spikes so far = 3"), qPrintable(said));
}

void TestFeatureMaps::coloursAreThoseOfTheValues() {
    Draft draft = convolutionDraft(kNetwork);
    traceAt(draft, 1, {2, 3, 4}) = 0.5F;
    draft.record->layers[0].error(unitAt({3, 10, 10}, {0, 1, 2}), 19) = 0.1F;
    draft.record->layers[0].error(unitAt({3, 10, 10}, {0, 1, 3}), 19) = -0.1F;
    draft.record->layers[0].error(0, 19) = std::numeric_limits<float>::quiet_NaN();
    FeatureMapView view;
    view.showFrame(draft.done());
    const QImage seen = picture(view, kSize);
    const FeatureMapCanvas& canvas = view.canvas();
    const auto at = [&](const FeaturePlace& place) {
        return seen.pixel(canvas.mapTo(&view, middleOf(canvas, place)));
    };
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
    QCOMPARE(view.canvas().errorLimit(), 0.02);
    QVERIFY2(view.errorKey().text().contains("−0.02 to +0.02"), qPrintable(view.errorKey().text()));
    Draft smaller = convolutionDraft(kNetwork);
    view.showFrame(smaller.done()); // what falls is seen to fall
    QCOMPARE(view.canvas().errorLimit(), 0.02);
    Draft other = convolutionDraft(kNetwork, {.run = 2});
    other.record->layers[0].error(3, 19) = 1e-7F; // small errors are seen, too
    view.showFrame(other.done());
    QCOMPARE(view.canvas().errorLimit(), 1e-7);
}

void TestFeatureMaps::onlyConvolutionsAreOffered() {
    FeatureMapView view;
    view.showFrame(convolutionDraft(kNetwork).done());
    QCOMPARE(view.layerChooser().count(), 2);
    QCOMPARE(view.layerChooser().layer(), 1); // nearest to the image
    QCOMPARE(view.layerChooser().currentText(), QStringLiteral("hidden 1: 3 × 10 × 10"));
    view.layerChooser().choose(2);
    QCOMPARE(view.canvas().values().activity.size(), Index{64});
    view.showFrame(convolutionDraft("12x12-2c3-10", {.run = 2}).done());
    QCOMPARE(view.layerChooser().layer(), 1);
    QCOMPARE(view.canvas().values().activity.size(), Index{200});
}

void TestFeatureMaps::aClickPicksTheMicrocircuit() {
    FeatureMapView view;
    view.showFrame(convolutionDraft(kNetwork).done());
    const QImage before = picture(view, kSize);
    QSignalSpy picked(&view, &View::cellPicked);
    const FeaturePlace place{FeatureKind::Error, {1, 4, 5}};
    FeatureMapCanvas& canvas = view.canvas();
    QTest::mouseClick(&canvas, Qt::LeftButton, {}, middleOf(canvas, place));
    QCOMPARE(picked.count(), 1);
    QCOMPARE(picked.last().first().value<CellChoice>(), (CellChoice{1, unitAt({3, 10, 10}, place.at)}));
    QVERIFY(picture(view, kSize) != before); // it is marked
    QTest::mouseClick(&canvas, Qt::LeftButton, {}, {canvas.width() - 1, 1});
    QCOMPARE(picked.count(), 1);
}

void TestFeatureMaps::arrowsMoveThePickedPlace() {
    FeatureMapView view;
    view.showFrame(convolutionDraft(kNetwork).done());
    picture(view, kSize);
    view.setCell({1, unitAt({3, 10, 10}, {0, 9, 5})});
    QSignalSpy picked(&view, &View::cellPicked);
    const auto last = [&] { return placeIn({3, 10, 10}, picked.last().first().value<CellChoice>().cell); };
    QTest::keyClick(&view.canvas(), Qt::Key_Up);
    QCOMPARE(last(), (MapPlace{0, 8, 5}));
    QTest::keyClick(&view.canvas(), Qt::Key_Down);
    QTest::keyClick(&view.canvas(), Qt::Key_Down); // beyond the edge the next channel begins
    QCOMPARE(last(), (MapPlace{1, 0, 5}));
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
    picture(view, kSize);
    QCOMPARE(view.summary(), QStringLiteral("No experiment yet."));
    view.showFrame(std::make_shared<const Frame>()); // nothing in it at all
    view.showFrame(draft().done());
    QVERIFY2(view.summary().contains("no convolution"), qPrintable(view.summary()));
    QVERIFY(countInk(picture(view, kSize), QRect(QPoint(), kSize)) > 100);
    QVERIFY(!view.layerChooser().isVisible());
    Draft none = convolutionDraft(kNetwork, {.step = 0});
    view.showFrame(none.done());
    QVERIFY(view.summary().contains("Nothing has been presented"));
    none.frame.presentation = nullptr;
    view.showFrame(none.done());
    QVERIFY(view.canvas().textAt({50, 50}).isEmpty());
    const QSize least = view.minimumSizeHint(); // fits the smallest dock
    QVERIFY2(least.width() <= 300 && least.height() <= 220,
             qPrintable(QStringLiteral("%1 x %2").arg(least.width()).arg(least.height())));
    QVERIFY(!view.needs().curves && view.needs().presentation && view.needs().kernels == 0);
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
    QVERIFY(each < 60); // far from what it takes, for machines that do other things, too
}

QTEST_MAIN(TestFeatureMaps)
#include "tst_feature_maps.moc"
