#include "chart/chart_strip.h"
#include "curves/layers_view.h"
#include "support/frames.h"
#include "support/golden.h"
#include "support/pixels.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

namespace {

const QSize kSize(520, 400);
using Firing = LayersView::Firing;

/// Two points of three layers: rates 0.1, 0.2, 0.3 and half of them later; an angle at the second point only.
Draft measured(bool spiking = true, bool angles = true) {
    Draft draft = test::draft({.layers = {784, 200, 200, 10}});
    for (const double epochs : {0.0, 2.0}) {
        LayersPoint& point = draft.history->layers.emplace_back();
        point.update = epochs > 0 ? 33 : 1;
        point.epochs = epochs;
        for (int k = 1; k <= 3; ++k) {
            LayerMeasures& layer = point.layers.emplace_back();
            layer.rates = FiringRates{};
            layer.rates->pyr = (epochs > 0 ? 0.05 : 0.1) * k;
            layer.rates->silentShare = 0.2;
            if (spiking) {
                layer.rates->vip = 0.01;
                layer.rates->sst = 0.02;
            }
            if (angles && epochs > 0) {
                layer.gradientAngle = 20.0 * k;
            }
        }
    }
    return draft;
}

} // namespace

class TestLayersView : public QObject {
    Q_OBJECT
private slots:
    void eachLayerHasACurveOfEachMeasure();
    void theButtonsChooseWhatFires();
    void theAngleIsMeasuredOnlyWhereItIsSwitchedOn();
    void gradedErrorsHaveNoBursts();
    void everySwitchSaysWhatItCosts();
    void withoutMeasuresItSaysHowToGetThem();
    void aNewRunLeavesNothingBehind();
    void theNumbersOfNowAreReadAloud();
    void itLooksLikeItsGoldenPicture();
};

void TestLayersView::eachLayerHasACurveOfEachMeasure() {
    LayersView view;
    picture(view, kSize);
    view.showFrame(measured().done());
    QCOMPARE(view.firingStrip().curveCount(), std::size_t{3});
    QCOMPARE(view.firingStrip().points(1), (QList<QPointF>{{0, 20}, {2, 10}}));
    QVERIFY(view.firingStrip().yHigh() >= 30);
    QCOMPARE(view.angleStrip().curveCount(), std::size_t{3});
    QCOMPARE(view.angleStrip().points(2), (QList<QPointF>{{2, 60}}));
    QVERIFY(view.angleStrip().message().isEmpty() && view.firingStrip().message().isEmpty());
}

void TestLayersView::theButtonsChooseWhatFires() {
    LayersView view;
    picture(view, kSize);
    view.showFrame(measured().done());
    view.firingButton(Firing::Vip).click();
    view.firingButton(Firing::Sst).click();
    QCOMPARE(view.firingStrip().curveCount(), std::size_t{9}); // all three types of each layer
    QCOMPARE(view.firingStrip().points(2), (QList<QPointF>{{0, 30}, {2, 15}}));
    QCOMPARE(view.firingStrip().points(3), (QList<QPointF>{{0, 1}, {2, 1}}));
    QCOMPARE(view.firingStrip().points(6), (QList<QPointF>{{0, 2}, {2, 2}}));
    QCOMPARE(view.firingStrip().title(), QStringLiteral("spikes per cell and 100 ms"));
    QVERIFY(view.firingStrip().style(3).stroke.style != view.firingStrip().style(0).stroke.style);
    for (std::size_t k = 0; k < 9; ++k) { // every curve is named
        const QString layer =
            k % 3 == 2 ? QStringLiteral("output") : QStringLiteral("hidden %1").arg(k % 3 + 1);
        const char* type = k < 3 ? "PYR" : k < 6 ? "VIP" : "SST";
        QCOMPARE(view.firingStrip().style(k).name, layer + QLatin1Char(' ') + QLatin1String(type));
    }
    for (const Firing firing : {Firing::Pyramidal, Firing::Vip, Firing::Sst}) {
        view.firingButton(firing).click();
    }
    QVERIFY(view.firingStrip().message().contains("Nothing is chosen"));
    view.firingButton(Firing::Silent).click();
    QVERIFY(!view.firingStrip().isVisible());
    QCOMPARE(view.silentStrip().points(0), (QList<QPointF>{{0, 20}, {2, 20}}));
    QVERIFY(view.silentStrip().title().contains("%"));
    view.firingButton(Firing::Vip).click(); // spikes and shares have an axis each
    QVERIFY(view.firingStrip().isVisible());
    QCOMPARE(view.firingStrip().curveCount(), std::size_t{3});
    QCOMPARE(view.silentStrip().curveCount(), std::size_t{3});
}

void TestLayersView::theAngleIsMeasuredOnlyWhereItIsSwitchedOn() {
    LayersView view;
    const QSignalSpy changes(&view, &View::needsChanged);
    QCOMPARE(view.needs().measures, (MeasureSet{.concordance = false, .rates = true, .gradient = false}));
    view.angleSwitch().click();
    QCOMPARE(changes.count(), 1);
    QVERIFY(view.needs().measures.gradient);
    view.angleSwitch().click();
    QVERIFY(!view.needs().measures.gradient);
}

void TestLayersView::gradedErrorsHaveNoBursts() {
    LayersView view;
    picture(view, kSize);
    view.showFrame(measured(false).done());
    view.firingButton(Firing::Vip).click();
    QCOMPARE(view.firingStrip().curveCount(), std::size_t{3});
    view.firingButton(Firing::Pyramidal).click();
    QVERIFY(view.firingStrip().message().contains("graded"));
    view.firingButton(Firing::Pyramidal).click();
    QVERIFY(view.firingStrip().message().isEmpty());
}

void TestLayersView::everySwitchSaysWhatItCosts() {
    LayersView view;
    int switches = 0;
    for (const QToolButton* button : view.findChildren<QToolButton*>()) {
        if (!button->isCheckable()) {
            continue;
        }
        ++switches;
        QVERIFY2(button->toolTip().contains("% of the speed"), qPrintable(button->text()));
    }
    QVERIFY(switches > 0);
}

void TestLayersView::withoutMeasuresItSaysHowToGetThem() {
    LayersView view;
    picture(view, kSize);
    view.showFrame(test::draft().done());
    QVERIFY(!view.firingStrip().message().isEmpty());
    QVERIFY(!view.angleStrip().isVisible()); // the firing has all the room
    view.angleSwitch().click();
    QVERIFY(view.angleStrip().isVisible());
    QVERIFY(view.angleStrip().message().contains("next update"));
    view.showFrame(measured(true, false).done());
    QVERIFY(!view.angleStrip().message().isEmpty());
}

void TestLayersView::aNewRunLeavesNothingBehind() {
    LayersView view;
    picture(view, kSize);
    view.showFrame(measured().done());
    view.showFrame(test::draft({.run = 2}).done());
    QCOMPARE(view.firingStrip().curveCount(), std::size_t{0});
    QCOMPARE(view.angleStrip().curveCount(), std::size_t{0});
}

void TestLayersView::theNumbersOfNowAreReadAloud() {
    LayersView view;
    picture(view, kSize);
    view.showFrame(measured().done());
    const QString text = view.summary();
    QVERIFY2(text.contains("hidden 1") && text.contains("output"), qPrintable(text));
    QVERIFY2(text.contains("5.0 spikes per 100 ms") && text.contains("60.0°"), qPrintable(text));
}

void TestLayersView::itLooksLikeItsGoldenPicture() {
    const FramePtr frame = measured().done();
    const LayerChoices choices{true, {Firing::Pyramidal, Firing::Silent}};
    const LayersPicture shown(frame, layerCharts(frame, choices));
    const QString fault = differsFromGolden(shown, QStringLiteral("layers"), {420, 480});
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

QTEST_MAIN(TestLayersView)
#include "tst_layers_view.moc"
