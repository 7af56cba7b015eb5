#include "chart/chart_strip.h"
#include "curves/layers_view.h"
#include "support/frames.h"
#include "support/golden.h"
#include "support/pixels.h"
#include "support/test_class.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

namespace {

const QSize kLayersViewSize(520, 400);

/// Two points of three layers: rates 0.1, 0.2, 0.3 and half of them later; an angle at the second point only.
Draft measuredLayers(bool spiking = true, bool angles = true) {
    Draft draft = test::draft({.layers = {784, 200, 200, 10}});
    for (const double epochs : {0.0, 2.0}) {
        LayersPoint& point = draft.history->layers.emplace_back();
        point.update = epochs > 0 ? 33 : 1;
        point.epochs = epochs;
        for (int k = 1; k <= 3; ++k) {
            LayerMeasures& layer = point.layers.emplace_back();
            layer["rate_pyr"] = (epochs > 0 ? 0.05 : 0.1) * k;
            layer["silent_share"] = 0.2;
            if (spiking) {
                layer["rate_vip"] = 0.01;
                layer["rate_sst"] = 0.02;
            }
            if (angles && epochs > 0) {
                layer["gradient_angle"] = 20.0 * k;
            }
        }
    }
    return draft;
}

/// axis: id of a MeasureAxis.
ChartStrip& strip(const LayersView& view, const char* axis) {
    return *view.findChild<ChartStrip*>(QString::fromLatin1(axis));
}

QToolButton& button(const LayersView& view, const char* measure) {
    return *view.findChild<QToolButton*>(QString::fromLatin1(measure));
}

} // namespace

class TestLayersView : public QObject {
    Q_OBJECT
private slots:
    void eachLayerHasACurveOfEachMeasure();
    void theButtonsChooseWhatFires();
    void aMeasureOfTheTableHasASwitchAndACurve();
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
    picture(view, kLayersViewSize);
    view.showFrame(measuredLayers().done());
    QCOMPARE(strip(view, "firing").curveCount(), std::size_t{3});
    QCOMPARE(strip(view, "firing").points(1), (QList<QPointF>{{0, 20}, {2, 10}}));
    QVERIFY(strip(view, "firing").yHigh() >= 30);
    QCOMPARE(strip(view, "angle").curveCount(), std::size_t{3});
    QCOMPARE(strip(view, "angle").points(2), (QList<QPointF>{{2, 60}}));
    QVERIFY(strip(view, "angle").message().isEmpty() && strip(view, "firing").message().isEmpty());
}

void TestLayersView::theButtonsChooseWhatFires() {
    LayersView view;
    picture(view, kLayersViewSize);
    view.showFrame(measuredLayers().done());
    button(view, "rate_vip").click();
    button(view, "rate_sst").click();
    QCOMPARE(strip(view, "firing").curveCount(), std::size_t{9}); // all three types of each layer
    QCOMPARE(strip(view, "firing").points(2), (QList<QPointF>{{0, 30}, {2, 15}}));
    QCOMPARE(strip(view, "firing").points(3), (QList<QPointF>{{0, 1}, {2, 1}}));
    QCOMPARE(strip(view, "firing").points(6), (QList<QPointF>{{0, 2}, {2, 2}}));
    QCOMPARE(strip(view, "firing").content().title(), QStringLiteral("spikes per cell and 100 ms"));
    QVERIFY(strip(view, "firing").style(3).stroke.style != strip(view, "firing").style(0).stroke.style);
    for (std::size_t k = 0; k < 9; ++k) { // every curve is named
        const QString layer =
            k % 3 == 2 ? QStringLiteral("output") : QStringLiteral("hidden %1").arg(k % 3 + 1);
        const char* type = k < 3 ? "PYR" : k < 6 ? "VIP" : "SST";
        QCOMPARE(strip(view, "firing").style(k).name, layer + QLatin1Char(' ') + QLatin1String(type));
    }
    for (const char* firing : {"rate_pyr", "rate_vip", "rate_sst"}) {
        button(view, firing).click();
    }
    QVERIFY(strip(view, "firing").message().contains("Nothing is chosen"));
    button(view, "silent_share").click();
    QVERIFY(!strip(view, "firing").isVisible());
    QCOMPARE(strip(view, "silent").points(0), (QList<QPointF>{{0, 20}, {2, 20}}));
    QVERIFY(strip(view, "silent").content().title().contains("%"));
    button(view, "rate_vip").click(); // spikes and shares have an axis each
    QVERIFY(strip(view, "firing").isVisible());
    QCOMPARE(strip(view, "firing").curveCount(), std::size_t{3});
    QCOMPARE(strip(view, "silent").curveCount(), std::size_t{3});
}

void TestLayersView::aMeasureOfTheTableHasASwitchAndACurve() {
    Draft draft = measuredLayers();
    for (std::size_t i = 0; i < draft.history->layers.size(); ++i) {
        LayersPoint point = draft.history->layers[i];
        for (LayerMeasures& layer : point.layers) {
            layer["weights_max"] = 0.5 + point.epochs;
        }
        draft.history->layers.replace(i, std::move(point));
    }
    LayersView view;
    picture(view, kLayersViewSize);
    view.showFrame(draft.done());
    QVERIFY(!strip(view, "weight").isVisible());
    button(view, "weights_max").click();
    QVERIFY(strip(view, "weight").isVisible());
    QCOMPARE(strip(view, "weight").points(2), (QList<QPointF>{{0, 0.5}, {2, 2.5}}));
    QVERIFY2(view.summary().contains("largest |W| 2.500"), qPrintable(view.summary()));
}

void TestLayersView::theAngleIsMeasuredOnlyWhereItIsSwitchedOn() {
    LayersView view;
    const QSignalSpy changes(&view, &View::needsChanged);
    QCOMPARE(view.needs().measures, (MeasureSet{.concordance = false, .rates = true, .gradient = false}));
    button(view, "gradient_angle").click();
    QCOMPARE(changes.count(), 1);
    QVERIFY(view.needs().measures.gradient);
    button(view, "gradient_angle").click();
    QVERIFY(!view.needs().measures.gradient);
}

void TestLayersView::gradedErrorsHaveNoBursts() {
    LayersView view;
    picture(view, kLayersViewSize);
    view.showFrame(measuredLayers(false).done());
    button(view, "rate_vip").click();
    QCOMPARE(strip(view, "firing").curveCount(), std::size_t{3});
    button(view, "rate_pyr").click();
    QVERIFY(strip(view, "firing").message().contains("graded"));
    button(view, "rate_pyr").click();
    QVERIFY(strip(view, "firing").message().isEmpty());
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
    picture(view, kLayersViewSize);
    view.showFrame(test::draft().done());
    QVERIFY(!strip(view, "firing").message().isEmpty());
    QVERIFY(!strip(view, "angle").isVisible()); // the firing has all the room
    button(view, "gradient_angle").click();
    QVERIFY(strip(view, "angle").isVisible());
    QVERIFY(strip(view, "angle").message().contains("next update"));
    view.showFrame(measuredLayers(true, false).done());
    QVERIFY(!strip(view, "angle").message().isEmpty());
}

void TestLayersView::aNewRunLeavesNothingBehind() {
    LayersView view;
    picture(view, kLayersViewSize);
    view.showFrame(measuredLayers().done());
    view.showFrame(test::draft({.run = 2}).done());
    QCOMPARE(strip(view, "firing").curveCount(), std::size_t{0});
    QCOMPARE(strip(view, "angle").curveCount(), std::size_t{0});
}

void TestLayersView::theNumbersOfNowAreReadAloud() {
    LayersView view;
    picture(view, kLayersViewSize);
    view.showFrame(measuredLayers().done());
    const QString text = view.summary();
    QVERIFY2(text.contains("hidden 1") && text.contains("output"), qPrintable(text));
    QVERIFY2(text.contains("5.0 spikes per 100 ms") && text.contains("60.0°"), qPrintable(text));
}

void TestLayersView::itLooksLikeItsGoldenPicture() {
    const FramePtr frame = measuredLayers().done();
    std::vector<LayerChoice> choices = layerChoices();
    for (LayerChoice& choice : choices) {
        const std::string_view id = choice.measure.row().id;
        choice.on = id == "gradient_angle" || id == "rate_pyr" || id == "silent_share";
    }
    std::vector<ChartContent> charts;
    for (const LayerChart& chart : layerCharts(frame, choices)) {
        if (chart.content) {
            charts.push_back(*chart.content);
        }
    }
    const LayersPicture shown(frame, charts);
    const QString fault = differsFromGolden(shown, QStringLiteral("layers"), {420, 480});
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

MC_TEST(TestLayersView)
#include "tst_layers_view.moc"
