#include "support/frames.h"
#include "support/pixels.h"
#include "views/accuracy_view.h"
#include "views/chart_strip.h"
#include "views/circuit_traces.h"
#include "views/error_view.h"
#include "views/raster_canvas.h"
#include "views/raster_view.h"
#include "views/time_axes.h"

#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

namespace {

const QSize kSize(400, 160);
const CurveStyle kCurve{QStringLiteral("train"), Stroke{Ink::Blue, 2}, Mark::None, false, {}};

/// A chart over 10 epochs: y = x / 10, in 100,001 points.
struct Chart {
    Chart() {
        strip.setXUnit(QStringLiteral("epochs"));
        strip.setCurves({kCurve});
        strip.setXRange(0, 10);
        picture(strip, kSize);
        for (int k = 0; k <= 100000; ++k) {
            all.append({k / 10000.0, k / 100000.0});
        }
        strip.setPoints(0, all);
    }
    [[nodiscard]] QPoint at(double epochs) const { return strip.pixel({epochs, 0.5}).toPoint(); }
    void wheel(double epochs, int notches) {
        const QPointF place = strip.pixel({epochs, 0.5});
        QWheelEvent event(place, strip.viewport()->mapToGlobal(place), {}, {0, 120 * notches}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(strip.viewport(), &event);
    }
    void click(double epochs, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mouseClick(strip.viewport(), Qt::LeftButton, modifiers, at(epochs));
    }
    void drag(double from, double to) {
        const QPoint start = at(from);
        const QPoint end = at(to);
        QTest::mousePress(strip.viewport(), Qt::LeftButton, {}, start);
        QTest::mouseMove(strip.viewport(), end);
        QTest::mouseRelease(strip.viewport(), Qt::LeftButton, {}, end);
    }
    [[nodiscard]] TimeLink& link() const { return strip.time().link(); }
    ChartStrip strip;
    QList<QPointF> all;
};

bool isClose(double a, double b, double most) {
    return std::abs(a - b) <= most;
}

} // namespace

class TestChartNavigation : public QObject {
    Q_OBJECT
private slots:
    void theWheelZoomsAtThePointer();
    void theWheelPassesThroughWhereThereIsNothingToZoom();
    void draggingPans();
    void aDoubleClickShowsAllAndSetsNoCursor();
    void detailAppearsWhenZoomed();
    void clicksSetTheCursors();
    void cursorsReadTheCurvesOff();
    void thePointerIsReadOffAgainstTheFirstCursor();
    void theCursorsArePainted();
    void keysZoomPanAndMoveTheCursors();
    void theLiveButtonReturnsToTheRun();
    void aMessageHasNoAxis();
    void viewsOfOneKindMoveTogether();
    void zoomingHoldsWhileFramesComeIn();
    void aNewRunIsShownWhole();
    void inTheRasterCtrlAndShiftSetTheCursors();
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
    QCOMPARE(chart.strip.allPoints(0).size(), chart.all.size());
    chart.link().follow();
    const auto points = static_cast<double>(chart.strip.points(0).size());
    QVERIFY(points > chart.strip.plotArea().width() && points <= 2 * chart.strip.plotArea().width());
}

void TestChartNavigation::clicksSetTheCursors() {
    Chart chart;
    chart.click(2);
    QVERIFY(isClose(chart.link().cursors().first.value_or(-1), 2, 0.05));
    QVERIFY(!chart.link().cursors().second);
    chart.click(7, Qt::ShiftModifier);
    QVERIFY(isClose(chart.link().cursors().second.value_or(-1), 7, 0.05));
    chart.click(3);
    QVERIFY(isClose(chart.link().cursors().first.value_or(-1), 3, 0.05));
    QVERIFY(chart.link().cursors().second.has_value());
}

void TestChartNavigation::cursorsReadTheCurvesOff() {
    Chart chart;
    QVERIFY(chart.strip.cursorText().isEmpty());
    chart.link().setFirst(2);
    chart.link().setSecond(7);
    QString text = chart.strip.cursorText();
    QCOMPARE(text,
             QStringLiteral(
                 "At 2.00\u00A0epochs, 7.00\u00A0epochs, Δ +5.00\u00A0epochs. train: 0.2, 0.7, Δ +0.5."));
    chart.strip.setPoints(0, {{0, 0}, {4, 0.4}});
    text = chart.strip.cursorText();
    QVERIFY2(text.contains(QStringLiteral("train: 0.2, –, –")), qPrintable(text)); // not learned yet
    chart.strip.setNumbers(AxisNumbers::Percent);
    chart.strip.setPoints(0, {{0, 0}, {10, 50}});
    text = chart.strip.cursorText();
    QVERIFY2(text.contains(QStringLiteral("train: 10.0\u00A0%, 35.0\u00A0%, Δ +25.0 points")),
             qPrintable(text));
}

void TestChartNavigation::thePointerIsReadOffAgainstTheFirstCursor() {
    Chart chart;
    chart.link().setFirst(2);
    QTest::mouseMove(chart.strip.viewport(), chart.at(4));
    const std::optional<double> hover = chart.link().cursors().hover;
    QVERIFY(hover && isClose(*hover, 4, 0.05));
    QVERIFY(chart.strip.cursorText().contains(QStringLiteral("Δ +0.")));
    chart.strip.setXRange(0, 20); // the run goes on under the resting pointer
    const std::optional<double> later = chart.link().cursors().hover;
    QVERIFY(later && isClose(*later, 8, 0.1));
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(chart.strip.viewport(), &leave);
    QVERIFY(!chart.link().cursors().hover);
}

void TestChartNavigation::theCursorsArePainted() {
    Chart chart;
    const auto line = [&](double epochs) {
        const QRect plot = chart.strip.plotArea().toRect();
        const QRect column(chart.at(epochs).x() - 1, plot.top() + 50, 3, 30);
        return countInk(picture(chart.strip, kSize), column);
    };
    QVERIFY(line(8) < 10);
    chart.link().setFirst(8);
    QVERIFY(line(8) >= 30);
    chart.link().removeCursors();
    QVERIFY(line(8) < 10);
}

void TestChartNavigation::keysZoomPanAndMoveTheCursors() {
    Chart chart;
    chart.strip.setFocus();
    const auto key = [&](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(&chart.strip, key, modifiers);
    };
    key(Qt::Key_Plus);
    QCOMPARE(chart.strip.timeSpan().from + chart.strip.timeSpan().to, 10.0); // about the middle
    QVERIFY(chart.link().isZoomed());
    const double from = chart.strip.timeSpan().from;
    key(Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(chart.strip.timeSpan().from > from);
    key(Qt::Key_Home);
    QCOMPARE(chart.strip.timeSpan().from, 0.0);
    key(Qt::Key_End);
    QCOMPARE(chart.strip.timeSpan().to, 10.0);
    key(Qt::Key_Minus);
    key(Qt::Key_Minus);
    QVERIFY(!chart.link().isZoomed());
    key(Qt::Key_Right, Qt::AltModifier); // sets it first
    const double first = chart.link().cursors().first.value_or(-1);
    QCOMPARE(first, 5.0);
    key(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(*chart.link().cursors().first < first);
    key(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QVERIFY(chart.link().cursors().second.value_or(-1) > *chart.link().cursors().first);
    key(Qt::Key_Escape);
    QCOMPARE(chart.link().cursors(), TimeCursors{});
}

void TestChartNavigation::theLiveButtonReturnsToTheRun() {
    Chart chart;
    QToolButton& live = chart.strip.time().liveButton();
    QVERIFY(live.isHidden());
    chart.wheel(3, 4);
    QVERIFY(live.isVisible());
    QVERIFY(chart.strip.plotArea().contains(QRectF(live.geometry())));
    chart.strip.setXRange(0, 20); // the run goes on
    QVERIFY(chart.strip.timeSpan().length() < 10);
    live.click();
    QCOMPARE(chart.strip.timeSpan(), (TimeSpan{0, 20}));
    QVERIFY(live.isHidden());
}

void TestChartNavigation::aMessageHasNoAxis() {
    Chart chart;
    chart.strip.setMessage({QStringLiteral("Nothing yet.")});
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
    QCOMPARE(raster.canvas().time(), (TimeSpan{4.5, 12.5}));
    QCOMPARE(errors.outputStrip().timeSpan(), (TimeSpan{4.5, 12.5}));
    QCOMPARE(errors.hiddenStrip().timeSpan(), (TimeSpan{4.5, 12.5}));
    QCOMPARE(errors.lossStrip().timeSpan(), (TimeSpan{0, 4})); // another axis
    errors.lossStrip().time().zoomBy(0.5);
    for (const ChartStrip* strip : accuracy.findChildren<ChartStrip*>()) {
        QCOMPARE(strip->timeSpan(), (TimeSpan{1, 3}));
    }
    QTest::mouseMove(&raster.canvas(), raster.canvas().geometry().plot().center().toPoint());
    QVERIFY(errors.outputStrip().time().link().cursors().hover.has_value());
    TimeAxes::follow(errors);
    QCOMPARE(raster.canvas().time(), wholePresentation(20));
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

void TestChartNavigation::inTheRasterCtrlAndShiftSetTheCursors() {
    RasterView view;
    view.showFrame(test::draft().done());
    picture(view, {640, 330});
    RasterCanvas& canvas = view.canvas();
    const auto click = [&](int step, Qt::KeyboardModifiers modifiers) {
        const double x = canvas.geometry().x(step);
        QTest::mouseClick(&canvas, Qt::LeftButton, modifiers,
                          QPointF(x, canvas.geometry().plot().center().y()).toPoint());
    };
    const TimeLink& link = canvas.findChild<TimeNavigation*>()->link();
    click(6, {});
    QVERIFY(canvas.cell().layer > 0); // picks
    QVERIFY(!link.cursors().first);
    click(6, Qt::ControlModifier);
    click(9, Qt::ShiftModifier);
    QCOMPARE(link.cursors().first, std::optional(6.0));
    QCOMPARE(link.cursors().second, std::optional(9.0));
}

QTEST_MAIN(TestChartNavigation)
#include "tst_chart_navigation.moc"
