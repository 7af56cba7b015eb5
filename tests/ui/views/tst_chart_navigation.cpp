#include "chart/time_axes.h"
#include "circuit/circuit_traces.h"
#include "curves/accuracy_view.h"
#include "curves/error_view.h"
#include "raster/raster_canvas.h"
#include "raster/raster_view.h"
#include "support/charts.h"
#include "support/frames.h"
#include "support/parts.h"
#include "support/pixels.h"
#include "support/test_class.h"

#include <QToolButton>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

class TestChartNavigation : public QObject {
    Q_OBJECT
private slots:
    void theWheelZoomsAtThePointer();
    void theWheelPassesThroughWhereThereIsNothingToZoom();
    void draggingPans();
    void aDoubleClickShowsAllAndSetsNoCursor();
    void detailAppearsWhenZoomed();
    void keysZoomPanAndMoveTheCursors();
    void theLiveButtonReturnsToTheRun();
    void aMessageHasNoAxis();
    void viewsOfOneKindMoveTogether();
    void zoomingHoldsWhileFramesComeIn();
    void aNewRunIsShownWhole();
};

void TestChartNavigation::theWheelZoomsAtThePointer() {
    Chart chart;
    const QPoint place = chart.at(3);
    const double before = chart.strip.timeSpan().length();
    chart.wheel(3, 4);
    QVERIFY(chart.strip.timeSpan().length() < before / 2);
    QVERIFY(isClose(chart.strip.pixel({3, 0.5}).x(), place.x(), 1));
    chart.wheel(3, -40);
    QCOMPARE(chart.strip.timeSpan(), (TimeSpan{0, 10}));
}

void TestChartNavigation::theWheelPassesThroughWhereThereIsNothingToZoom() {
    Chart chart;
    QWheelEvent event(chart.at(3), {}, {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(chart.strip.viewport(), &event);
    QVERIFY(!event.isAccepted()); // a page around it scrolls
}

void TestChartNavigation::draggingPans() {
    Chart chart;
    chart.link().show({2, 6});
    chart.drag(4, 5);
    QVERIFY(isClose(chart.strip.timeSpan().from, 1, 0.05));
    QVERIFY(isClose(chart.strip.timeSpan().length(), 4, 1e-9));
    QVERIFY(!chart.link().cursors().first); // a drag is no click
}

void TestChartNavigation::aDoubleClickShowsAllAndSetsNoCursor() {
    Chart chart;
    chart.link().show({2, 6});
    QTest::mouseDClick(chart.strip.viewport(), Qt::LeftButton, {}, chart.at(3));
    QCOMPARE(chart.strip.timeSpan(), (TimeSpan{0, 10}));
    QVERIFY(!chart.link().cursors().first);
}

void TestChartNavigation::detailAppearsWhenZoomed() {
    Chart chart;
    const auto pointsWithin = [&](double from, double to) {
        qsizetype count = 0;
        for (const QPointF& point : chart.strip.points(0)) {
            count += point.x() >= from && point.x() <= to ? 1 : 0;
        }
        return count;
    };
    QVERIFY(pointsWithin(5, 5.01) <= 2);
    chart.link().show({5, 5.01});
    QVERIFY(pointsWithin(5, 5.01) >= 99); // each of them
    QVERIFY(chart.strip.points(0).size() < 110);
    QCOMPARE(chart.strip.content().curves[0].points.size(), chart.all.size());
    chart.link().follow();
    const auto points = static_cast<double>(chart.strip.points(0).size());
    QVERIFY(points > chart.strip.plotArea().width() && points <= 2 * chart.strip.plotArea().width());
}

void TestChartNavigation::keysZoomPanAndMoveTheCursors() {
    Chart chart;
    chart.strip.setFocus();
    const auto press = [&](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(&chart.strip, key, modifiers);
    };
    press(Qt::Key_Plus);
    QCOMPARE(chart.strip.timeSpan().from + chart.strip.timeSpan().to, 10.0); // about the middle
    QVERIFY(chart.link().isZoomed());
    const double from = chart.strip.timeSpan().from;
    press(Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(chart.strip.timeSpan().from > from);
    press(Qt::Key_Home);
    QCOMPARE(chart.strip.timeSpan().from, 0.0);
    press(Qt::Key_End);
    QCOMPARE(chart.strip.timeSpan().to, 10.0);
    press(Qt::Key_Minus);
    press(Qt::Key_Minus);
    QVERIFY(!chart.link().isZoomed());
    press(Qt::Key_Right, Qt::AltModifier); // sets it first
    const double first = chart.link().cursors().first.value_or(-1);
    QCOMPARE(first, 5.0);
    press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(*chart.link().cursors().first < first);
    press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QVERIFY(chart.link().cursors().second.value_or(-1) > *chart.link().cursors().first);
    press(Qt::Key_Escape);
    QCOMPARE(chart.link().cursors(), TimeCursors{});
}

void TestChartNavigation::theLiveButtonReturnsToTheRun() {
    Chart chart;
    QToolButton& live = chart.strip.time().liveButton();
    QVERIFY(live.isHidden());
    chart.wheel(3, 4);
    QVERIFY(live.isVisible());
    QVERIFY(chart.strip.plotArea().contains(QRectF(live.geometry())));
    changeContent(chart.strip, [](ChartContent& content) {
        content.time.whole = {0, 20};
    }); // the run goes on
    QVERIFY(chart.strip.timeSpan().length() < 10);
    live.click();
    QCOMPARE(chart.strip.timeSpan(), (TimeSpan{0, 20}));
    QVERIFY(live.isHidden());
}

void TestChartNavigation::aMessageHasNoAxis() {
    Chart chart;
    changeContent(chart.strip,
                  [](ChartContent& content) { content.message = {QStringLiteral("Nothing yet.")}; });
    chart.wheel(3, 4);
    chart.click(3);
    QVERIFY(!chart.link().isZoomed());
    QVERIFY(!chart.link().cursors().first);
}

void TestChartNavigation::viewsOfOneKindMoveTogether() {
    TimeAxes axes;
    RasterView raster;
    ErrorView errors;
    AccuracyView accuracy;
    Draft draft = test::draft();
    addTraining(
        *draft.history, 400, 100, [](double) { return 0.5; }, [](double) { return 1.0; });
    for (View* view :
         {static_cast<View*>(&raster), static_cast<View*>(&errors), static_cast<View*>(&accuracy)}) {
        axes.link(*view);
    }
    axes.showFrame(draft.frame);
    for (View* view :
         {static_cast<View*>(&raster), static_cast<View*>(&errors), static_cast<View*>(&accuracy)}) {
        view->showFrame(draft.done());
        picture(*view, {500, 400});
    }
    axes.of(TimeKind::Presentation).show({4.5, 12.5});
    QCOMPARE(raster.canvas().time().link().span(), (TimeSpan{4.5, 12.5}));
    QCOMPARE(stripOf(errors, "output").timeSpan(), (TimeSpan{4.5, 12.5}));
    QCOMPARE(stripOf(errors, "hidden").timeSpan(), (TimeSpan{4.5, 12.5}));
    QCOMPARE(stripOf(errors, "loss").timeSpan(), (TimeSpan{0, 4})); // another axis
    stripOf(errors, "loss").time().zoomBy(0.5);
    for (const ChartStrip* strip : accuracy.findChildren<ChartStrip*>()) {
        QCOMPARE(strip->timeSpan(), (TimeSpan{1, 3}));
    }
    QTest::mouseMove(&raster.canvas(), raster.canvas().time().plot().center().toPoint());
    QVERIFY(stripOf(errors, "output").time().link().cursors().hover.has_value());
    TimeAxes::follow(errors);
    QCOMPARE(raster.canvas().time().link().span(), wholePresentation(20));
    QVERIFY(!axes.of(TimeKind::Training).isZoomed());
}

void TestChartNavigation::zoomingHoldsWhileFramesComeIn() {
    TimeAxes axes;
    AccuracyView view;
    axes.link(view);
    picture(view, {500, 400});
    Draft draft = test::draft();
    const auto learn = [&](int updates) {
        draft.history = std::make_shared<History>();
        addTraining(
            *draft.history, updates, 100, [](double) { return 0.5; }, [](double) { return 1.0; });
        draft.frame.history = draft.history;
        axes.showFrame(draft.frame);
        view.showFrame(draft.done());
    };
    const ChartStrip& strip = *view.findChildren<ChartStrip*>().first();
    learn(150);
    QCOMPARE(strip.timeSpan(), (TimeSpan{0, 2}));
    axes.of(TimeKind::Training).show({0.5, 1});
    for (int updates = 160; updates < 500; updates += 20) {
        learn(updates);
        QCOMPARE(strip.timeSpan(), (TimeSpan{0.5, 1}));
    }
    axes.of(TimeKind::Training).follow();
    QCOMPARE(strip.timeSpan(), (TimeSpan{0, 5}));
    learn(550);
    QCOMPARE(strip.timeSpan(), (TimeSpan{0, 6}));
}

void TestChartNavigation::aNewRunIsShownWhole() {
    TimeAxes axes;
    Draft draft = test::draft();
    axes.showFrame(draft.frame);
    axes.of(TimeKind::Presentation).show({4.5, 12.5});
    axes.of(TimeKind::Presentation).setFirst(6);
    axes.showFrame(draft.frame);
    QVERIFY(axes.of(TimeKind::Presentation).isZoomed());
    draft.frame.run = 2;
    axes.showFrame(draft.frame);
    QVERIFY(!axes.of(TimeKind::Presentation).isZoomed());
    QVERIFY(!axes.of(TimeKind::Presentation).cursors().first);
}

MC_TEST(TestChartNavigation)
#include "tst_chart_navigation.moc"
