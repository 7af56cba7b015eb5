#include "chart/chart_key.h"
#include "chart/chart_picture.h"
#include "chart/chart_strip.h"
#include "support/golden.h"
#include "support/pixels.h"
#include "support/test_class.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPainter>
#include <QSvgGenerator>
#include <QTest>
#include <QXmlStreamReader>
#include <algorithm>
#include <cmath>

using namespace mc::ui;
using namespace mc::ui::test;

class TestChartStrip : public QObject {
    Q_OBJECT
private slots:
    void theKeyNamesCurvesWholeOrNotAtAll();
    void aCurveIsPaintedWhereItsPointsAre();
    void aSinglePointIsVisible();
    void curvesAreThinnedToThePixels();
    void plotAreasOfStripsAreAligned();
    void theReferenceLineIsAtItsHeight();
    void aMessageReplacesNumbers();
    void aCurveThatLeavesTheListIsGone();
    void theLowestNumberIsInsideTheStrip();
    void aZoomedAxisHasRoundNumbersBesideItsUnit_data();
    void aZoomedAxisHasRoundNumbersBesideItsUnit();
    void curvesEndAtTheEdgesOfThePlotOnFigures();
    void itLooksLikeItsGoldenPicture();
};

namespace {

const QSize kChartStripSize(400, 160);
const CurveStyle kBlueCurve{QStringLiteral("blue"), Stroke{Ink::Blue, 3}, Mark::None, false, {}};

ChartContent blueChart(const QList<QPointF>& points) {
    ChartContent content;
    content.curves = {{kBlueCurve, points}};
    return content;
}

/// What is written under the plot, from the left, with the places where it begins, pixels.
QList<QPair<QString, double>> wordsUnder(ChartStrip& strip) {
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(strip.size());
    svg.setViewBox(strip.rect());
    svg.setResolution(strip.logicalDpiX());
    QPainter painter(&svg);
    strip.QWidget::render(&painter);
    painter.end();
    const double below = strip.plotArea().bottom() + 0.8 * QFontMetricsF(strip.font()).ascent();
    QList<QPair<QString, double>> words;
    QXmlStreamReader xml(buffer.data());
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("text") &&
            xml.attributes().value(QLatin1String("y")).toDouble() > below) {
            const double x = xml.attributes().value(QLatin1String("x")).toDouble();
            words.append({xml.readElementText().trimmed(), x});
        }
    }
    std::ranges::sort(words, {}, &QPair<QString, double>::second);
    return words;
}

} // namespace

void TestChartStrip::aCurveIsPaintedWhereItsPointsAre() {
    ChartStrip strip;
    ChartContent content = blueChart({{0, 0.5}, {10, 0.5}});
    content.time.whole = {0, 10};
    content.low = -1;
    strip.setContent(content);
    const QImage image = picture(strip, kChartStripSize);
    QVERIFY(countColour(image, around(strip.pixel({5, 0.5}), 1), lightColours().blue) > 0);
    QCOMPARE(countColour(image, around(strip.pixel({5, -0.5}), 4), lightColours().blue), 0);
    QCOMPARE(strip.pixel({5, 0}).y(), strip.plotArea().center().y());
}

void TestChartStrip::aSinglePointIsVisible() {
    ChartStrip strip;
    strip.setContent(blueChart({{0.5, 0.5}}));
    const QImage image = picture(strip, kChartStripSize);
    QVERIFY(countColour(image, around(strip.pixel({0.5, 0.5}), 2), lightColours().blue) > 4);
}

void TestChartStrip::curvesAreThinnedToThePixels() {
    ChartStrip strip;
    QList<QPointF> many;
    for (int k = 0; k < 8192; ++k) {
        many.append({k / 8192.0, (k % 7) / 7.0});
    }
    strip.setContent(blueChart(many));
    picture(strip, kChartStripSize);
    const double points = static_cast<double>(strip.points(0).size());
    QVERIFY(points <= 2 * strip.plotArea().width());
    QVERIFY(points > strip.plotArea().width());
    QCOMPARE(strip.points(0).last(), many.last());
}

void TestChartStrip::plotAreasOfStripsAreAligned() {
    ChartStrip one;
    ChartStrip other;
    ChartContent content;
    content.high = 5;
    other.setContent(content);
    content.low = -0.005;
    content.high = 0.005;
    one.setContent(content);
    picture(one, kChartStripSize);
    picture(other, {400, 90});
    QCOMPARE(one.plotArea().left(), other.plotArea().left());
    QCOMPARE(one.plotArea().right(), other.plotArea().right());
}

void TestChartStrip::theReferenceLineIsAtItsHeight() {
    ChartStrip strip;
    ChartContent content;
    content.low = 40;
    content.high = 100;
    content.reference = 50;
    content.referenceName = QStringLiteral("chance");
    strip.setContent(content);
    const QImage image = picture(strip, kChartStripSize);
    const QRect area = strip.plotArea().toAlignedRect();
    const auto onRow = [&](double y) {
        const int row = static_cast<int>(strip.pixel({0, y}).y());
        return countColour(image, {area.left(), row - 1, area.width(), 3}, lightColours().quiet);
    };
    QVERIFY(onRow(50) > area.width() / 3); // dashes
    QVERIFY(onRow(70) < area.width() / 10);
}

void TestChartStrip::aMessageReplacesNumbers() {
    ChartStrip strip;
    ChartContent content;
    content.xUnit = QStringLiteral("epochs");
    strip.setContent(content);
    const QImage before = picture(strip, kChartStripSize);
    const QRect left(0, 0, static_cast<int>(strip.plotArea().left()) - 2, kChartStripSize.height());
    QVERIFY(countInk(before, left) > 20);
    content.message = {QStringLiteral("Nothing yet.")};
    strip.setContent(content);
    const QImage after = picture(strip, kChartStripSize);
    QCOMPARE(countInk(after, left), 0);
    QVERIFY(countInk(after, strip.plotArea().toAlignedRect()) > 50);
}

void TestChartStrip::aCurveThatLeavesTheListIsGone() {
    ChartStrip strip;
    CurveStyle green = kBlueCurve;
    green.stroke = {Ink::Green, 3};
    ChartContent content = blueChart({{0, 0.2}, {1, 0.2}});
    content.curves.push_back({green, {{0, 0.8}, {1, 0.8}}});
    strip.setContent(content);
    picture(strip, kChartStripSize);
    QVERIFY(countColour(picture(strip, kChartStripSize), strip.plotArea().toRect(), lightColours().green) >
            100);
    content.curves.pop_back();
    strip.setContent(content);
    const QImage image = picture(strip, kChartStripSize);
    QCOMPARE(strip.curveCount(), std::size_t{1});
    QCOMPARE(countColour(image, image.rect(), lightColours().green), 0);
    QVERIFY(countColour(image, strip.plotArea().toRect(), lightColours().blue) > 100);
}

void TestChartStrip::aZoomedAxisHasRoundNumbersBesideItsUnit_data() {
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("less than a step") << 3.59313 << 9.49137;
    QTest::newRow("a number at the left end") << 1000.0 << 1004.7;
    QTest::newRow("far in") << 12.34561 << 12.34589;
}

void TestChartStrip::aZoomedAxisHasRoundNumbersBesideItsUnit() {
    QFETCH(double, low);
    QFETCH(double, high);
    ChartStrip strip;
    ChartContent content;
    content.xUnit = QStringLiteral("epochs");
    content.time.whole = {low, high};
    strip.setContent(content);
    picture(strip, {170, 120});
    const QList<QPair<QString, double>> words = wordsUnder(strip);
    QCOMPARE(words.first().first, QStringLiteral("epochs"));
    const double unitEnd =
        words.first().second + QFontMetricsF(strip.font()).horizontalAdvance(words.first().first);
    QVERIFY2(words.size() >= 3, qPrintable(QString::number(words.size())));
    for (qsizetype k = 1; k < words.size(); ++k) {
        QVERIFY2(words[k].second >= unitEnd, qPrintable(words[k].first));
    }
    const auto at = [&words](qsizetype k) { return words[k].first.toDouble(); };
    const double step = at(2) - at(1);
    QVERIFY2(std::abs(at(1) / step - std::round(at(1) / step)) < 1e-3, qPrintable(words[1].first));
}

void TestChartStrip::theLowestNumberIsInsideTheStrip() {
    ChartStrip strip;
    ChartContent content;
    content.low = -0.001;
    content.high = 0.001;
    strip.setContent(content); // its ends are ticks at every height
    for (const QSize size : {QSize(300, 50), QSize(300, 90), QSize(600, 200)}) {
        const QImage image = picture(strip, size);
        QCOMPARE(countInk(image, {0, size.height() - 1, size.width(), 1}), 0);
        QCOMPARE(countInk(image, {0, 0, 1, size.height()}), 0);
        const int left = static_cast<int>(strip.plotArea().left()) - 2;
        const int lowest = countInk(image, {0, size.height() - 14, left, 13});
        QVERIFY2(lowest > 10, qPrintable(QString::number(lowest))); // "−0.001", whole
        QVERIFY(countInk(image, {0, 0, left, static_cast<int>(strip.plotArea().center().y()) - 8}) > 10);
    }
}

void TestChartStrip::theKeyNamesCurvesWholeOrNotAtAll() {
    const QFont font;
    const std::vector<CurveStyle> curves{
        {QStringLiteral("hidden 1"), {}, Mark::None, false, QStringLiteral("1")},
        {QStringLiteral("hidden 2"), {}, Mark::None, false, QStringLiteral("2")},
        {QStringLiteral("output"), {}, Mark::None, false, QStringLiteral("3")}};
    const auto names = [&](double width, int lines) {
        QStringList all;
        for (const KeyEntry& entry : arrangedKey(curves, {QRectF(100, 0, width, 15), 1, lines}, font)) {
            all << entry.name;
        }
        return all;
    };
    QCOMPARE(names(1000, 1), (QStringList{"output", "hidden 2", "hidden 1"}));
    const double brief = briefKeyWidth(curves, font);
    QCOMPARE(names(brief + 1, 1), (QStringList{"3", "2", "1"}));
    QCOMPARE(names(brief - 5, 1), (QStringList{"3", "2"})); // none rather than part of a name
    QCOMPARE(names(brief - 5, 3), (QStringList{"output", "hidden 2", "hidden 1"}));
}

namespace {

/// A chart over 10 epochs with all that one can have.
ChartContent fullChart() {
    ChartContent chart;
    chart.titleForms = QStringList{QStringLiteral("accuracy of all"), QStringLiteral("accuracy")};
    chart.curves = {{{QStringLiteral("train, mean of 20"), Stroke{Ink::Blue, 2}}, {}},
                    {{QStringLiteral("test"), Stroke{Ink::Vermillion, 2}, Mark::Disc, true}, {}}};
    for (int k = 0; k <= 100; ++k) {
        chart.curves[0].points.append({k / 10.0, 90 - 60.0 / (1 + k)});
        if (k % 20 == 10) {
            chart.curves[1].points.append({k / 10.0, 85 - 50.0 / (1 + k)});
        }
    }
    chart.bands = {{Ink::Blue, {{2, 70}, {8, 75}}, {{2, 80}, {8, 95}}}};
    chart.time = {TimeKind::Training, {0, 10}, TimeSpan{1, 9}, {std::nullopt, 3, 6}};
    chart.low = 40;
    chart.high = 100;
    chart.numbers = AxisNumbers::Percent;
    chart.widestNumber = QStringLiteral("100 %");
    chart.xUnit = QStringLiteral("epochs");
    chart.reference = 50;
    chart.referenceName = QStringLiteral("chance");
    chart.marks = {{4, QStringLiteral("1"), QStringLiteral("epoch 4: noise"), false}};
    chart.flagsLow = true;
    chart.present = 8;
    return chart;
}

} // namespace

void TestChartStrip::curvesEndAtTheEdgesOfThePlotOnFigures() {
    ChartContent steep;
    steep.curves = {
        {{QString(), Stroke{Ink::Blue, 3}}, {{0, -5}, {1, 5}}}}; // from far below the plot to far above it
    const ChartPicture chart(steep);
    const QImage image = paintedOnFigure(chart, kChartStripSize);
    const QRect plot = chart.plot(kChartStripSize, goldenPaper()).toAlignedRect();
    const QColor blue = lightColours().blue;
    QVERIFY(countColour(image, plot, blue) > 50);
    QCOMPARE(countColour(image, plot.adjusted(-3, -3, 3, 3), blue), countColour(image, image.rect(), blue));
    QCOMPARE(chart.place({0.5, 0}, chart.plot(kChartStripSize, goldenPaper())).x(),
             chart.plot(kChartStripSize, goldenPaper()).center().x());
}

void TestChartStrip::itLooksLikeItsGoldenPicture() {
    const ChartPicture chart(fullChart());
    const QString fault = differsFromGolden(chart, QStringLiteral("chart"), {420, 200});
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    const QRectF flag = chart.flags({420, 200}, goldenPaper()).front().box;
    QCOMPARE(chart.textAt(flag.center(), {420, 200}, goldenPaper()), QStringLiteral("epoch 4: noise"));
    QVERIFY(chart.summary().startsWith(QStringLiteral("Now test: ")));
}

MC_TEST(TestChartStrip)
#include "tst_chart_strip.moc"
