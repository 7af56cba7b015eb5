#include "raster/raster_canvas.h"
#include "raster/raster_view.h"
#include "style/units.h"
#include "support/charts.h"
#include "support/frames.h"
#include "support/test_class.h"

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

/// The cursors of a time axis: set, moved, read off.
class TestChartCursors : public QObject {
    Q_OBJECT
private slots:
    void clicksSetTheCursors();
    void cursorsReadTheCurvesOff();
    void thePointerIsReadOffAgainstTheFirstCursor();
    void theCursorsArePainted();
    void inTheRasterCtrlAndShiftSetTheCursors();
};

void TestChartCursors::clicksSetTheCursors() {
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

void TestChartCursors::cursorsReadTheCurvesOff() {
    Chart chart;
    QVERIFY(chart.strip.content().cursorText().isEmpty());
    chart.link().setFirst(2);
    chart.link().setSecond(7);
    QString text = chart.strip.content().cursorText();
    QCOMPARE(text,
             QStringLiteral(
                 "At 2.00\u00A0epochs, 7.00\u00A0epochs, Δ +5.00\u00A0epochs. train: 0.2, 0.7, Δ +0.5."));
    changeContent(chart.strip, [](ChartContent& content) { content.curves[0].points = {{0, 0}, {4, 0.4}}; });
    text = chart.strip.content().cursorText();
    QVERIFY2(text.contains(QStringLiteral("train: 0.2, –, –")), qPrintable(text)); // not learned yet
    changeContent(chart.strip, [](ChartContent& content) {
        content.numbers = AxisNumbers::Percent;
        content.curves[0].points = {{0, 0}, {10, 50}};
    });
    text = chart.strip.content().cursorText();
    QVERIFY2(text.contains(QStringLiteral("train: 10.0\u00A0%, 35.0\u00A0%, Δ +25.0 points")),
             qPrintable(text));
}

void TestChartCursors::thePointerIsReadOffAgainstTheFirstCursor() {
    Chart chart;
    chart.link().setFirst(2);
    QTest::mouseMove(chart.strip.viewport(), chart.at(4));
    const std::optional<double> hover = chart.link().cursors().hover;
    QVERIFY(hover && isClose(*hover, 4, 0.05));
    QVERIFY(chart.strip.content().cursorText().contains(QStringLiteral("Δ +0.")));
    changeContent(chart.strip, [](ChartContent& content) {
        content.time.whole = {0, 20};
    }); // the run goes on under the resting pointer
    const std::optional<double> later = chart.link().cursors().hover;
    QVERIFY(later && isClose(*later, 8, 0.1));
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(chart.strip.viewport(), &leave);
    QVERIFY(!chart.link().cursors().hover);
}

void TestChartCursors::theCursorsArePainted() {
    Chart chart;
    const auto line = [&](double epochs) {
        const QRect plot = chart.strip.plotArea().toRect();
        const QRect column(chart.at(epochs).x() - 1, plot.top() + 50, 3, 30);
        return countInk(picture(chart.strip, kChartSize), column);
    };
    QVERIFY(line(8) < 10);
    chart.link().setFirst(8);
    QVERIFY(line(8) >= 30);
    chart.link().removeCursors();
    QVERIFY(line(8) < 10);
}

void TestChartCursors::inTheRasterCtrlAndShiftSetTheCursors() {
    RasterView view;
    view.showFrame(test::draft().done());
    picture(view, {640, 330});
    RasterCanvas& canvas = view.canvas();
    const auto click = [&](int step, Qt::KeyboardModifiers modifiers) {
        const RasterGeometry where = canvas.raster().geometry(roomOf(canvas), canvas.paper());
        QTest::mouseClick(&canvas, Qt::LeftButton, modifiers,
                          QPointF(where.x(step), where.plot().center().y()).toPoint());
    };
    const TimeLink& link = canvas.time().link();
    click(6, {});
    QVERIFY(canvas.raster().choices().cell.layer > 0); // picks
    QVERIFY(!link.cursors().first);
    click(6, Qt::ControlModifier);
    click(9, Qt::ShiftModifier);
    QCOMPARE(link.cursors().first, std::optional(6.0));
    QCOMPARE(link.cursors().second, std::optional(9.0));
}

MC_TEST(TestChartCursors)
#include "tst_chart_cursors.moc"
