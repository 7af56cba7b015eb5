#include "chart/chart_key.h"
#include "chart/chart_strip.h"
#include "chart/ghosts.h"
#include "chart/time_axes.h"
#include "concordance/concordance_chart.h"
#include "concordance/concordance_view.h"
#include "concordance/equivalence_view.h"
#include "curves/accuracy_picture.h"
#include "curves/accuracy_view.h"
#include "curves/error_view.h"
#include "curves/layers_view.h"
#include "support/equivalence.h"
#include "support/golden.h"
#include "support/held_runs.h"
#include "support/pixels.h"
#include "support/test_class.h"
#include "time_axis/time_navigation.h"
#include "widgets/theme.h"

#include <QSet>
#include <QTest>
#include <QToolButton>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

namespace {

const QSize kGhostViewSize(420, 400);

/// A run of three epochs, below which lie one of five epochs and one of two.
Draft besideTwo() {
    Draft draft = trainedFor(3, 0.95);
    holdIn(draft, trainedFor(5, 0.9));
    holdIn(draft, trainedFor(2, 0.7), "another one");
    return draft;
}

ChartStrip& stripIn(const View& view, const char* name) {
    return *view.findChild<ChartStrip*>(QString::fromLatin1(name));
}

/// Runs of the curves, from below; empty: the one on the board.
QStringList runsOf(const ChartContent& chart) {
    QStringList runs;
    for (const ChartContent::Curve& curve : chart.curves) {
        runs << curve.style.run;
    }
    return runs;
}

void setLoss(History& history, double loss) {
    for (std::size_t i = 0; i < history.train.size(); ++i) {
        TrainPoint point = history.train[i];
        point.loss = loss;
        history.train.replace(i, point);
    }
}

ConcordancePoint concordanceOf(std::size_t pairs, std::int64_t update, double epochs, double share) {
    ConcordancePoint point{update, epochs, std::vector<Concordance>(pairs)};
    for (Concordance& pair : point.pairs) {
        pair.plain = pair.weighted = share;
    }
    return point;
}

} // namespace

class TestGhosts : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp); }
    void curvesOfHeldRunsLieBelowThoseOfTheRun();
    void theAxesHoldThem();
    void whatIsNotShownIsNotThere();
    void theControlIsAGhost();
    void aHeldRunNamedControlIsNotTheControl();
    void dashesThatTellCurvesApartAreKept();
    void theEndOfACurveIsSaidOfItsChart();
    void aHiddenGhostLeavesTheRangeOfTheLoss();
    void theKeyNamesEachRunOnce();
    void longNamesAreShortenedWhereThereIsNoRoom();
    void cursorsTablesAndSummaryNameThem();
    void aRunWithoutPointsStillShowsThem();
    void theTopOfTheAccuracyStaysInSight();
    void curvesAreMadeOnceWhileTheRunIsTheSame();
    void aViewFollowsHeldRunsWhileTheRunStandsStill();
    void everyChartOverTrainingHasThem();
    void otherNetworksGiveWhatTheyHave();
    void itLooksLikeItsGoldenPicture();
};

void TestGhosts::curvesOfHeldRunsLieBelowThoseOfTheRun() {
    const ChartContent chart = accuracyCharts(besideTwo().done(), false).accuracy;
    const QString first = QStringLiteral("Run 1");
    const QString second = QStringLiteral("another one");
    QCOMPARE(runsOf(chart), (QStringList{second, second, first, first, QString(), QString()}));
    const ChartContent alone = accuracyCharts(trainedFor(5, 0.9).done(), false).accuracy;
    for (const std::size_t k : {std::size_t{0}, std::size_t{1}}) {
        const ChartContent::Curve& ghost = chart.curves[k + 2];
        QCOMPARE(ghost.points, alone.curves[k].points);
        QCOMPARE(ghost.style.stroke, heldStroke(0));
        QCOMPARE(ghost.style.mark, alone.curves[k].style.mark);
        QVERIFY(ghost.style.stroke.width < alone.curves[k].style.stroke.width);
        QVERIFY(!ghost.style.stroke.dashes.isEmpty());
    }
    for (int colour = 1; colour < static_cast<int>(HeldRun::kMost); ++colour) {
        QVERIFY(heldStroke(colour).ink != heldStroke(colour - 1).ink);
        QVERIFY(heldStroke(colour).dashes != heldStroke(colour - 1).dashes);
    }
}

void TestGhosts::theAxesHoldThem() {
    Draft draft = besideTwo();
    const ChartContent loss = accuracyCharts(draft.done(), false).loss;
    QCOMPARE(loss.time.whole.to, 5.0);
    Draft high = trainedFor(1, 0.5);
    setLoss(*high.history, 40);
    holdIn(draft, high);
    QVERIFY(accuracyCharts(draft.done(), false).loss.high >= 40);
    TimeAxes axes;
    axes.showFrame(draft.frame);
    QCOMPARE(axes.of(TimeKind::Training).whole().to, 5.0);
}

void TestGhosts::whatIsNotShownIsNotThere() {
    Draft draft = besideTwo();
    draft.frame.held[0].shown = false;
    const ChartContent chart = accuracyCharts(draft.done(), false).accuracy;
    QVERIFY(!runsOf(chart).contains(QStringLiteral("Run 1")));
    QVERIFY(runsOf(chart).contains(QStringLiteral("another one")));
    QCOMPARE(chart.time.whole.to, 3.0);
}

void TestGhosts::theControlIsAGhost() {
    Draft draft = trainedFor(3, 0.95);
    draft.frame.control = trainedFor(3, 0.9).done();
    const ChartContent chart = accuracyCharts(draft.done(), false).accuracy;
    QCOMPARE(runsOf(chart).first(), QStringLiteral("control"));
    QCOMPARE(chart.curves.front().style.stroke.ink, Ink::Grey);
}

void TestGhosts::aHeldRunNamedControlIsNotTheControl() {
    Draft draft = trainedFor(3, 0.95);
    holdIn(draft, trainedFor(2, 0.5), "control");
    draft.frame.control = trainedFor(3, 0.9).done();
    const ChartContent chart = accuracyCharts(draft.done(), false).accuracy;
    const QString own = QStringLiteral("control of the what-if");
    const QString held = QStringLiteral("control");
    QCOMPARE(runsOf(chart).mid(0, 4), (QStringList{own, own, held, held}));
    QVERIFY(chart.otherRunsText().contains(QStringLiteral("control ends with test 50.0")));
}

void TestGhosts::dashesThatTellCurvesApartAreKept() {
    Draft measured = trainedFor(3, 0.95);
    measured.history->concordance = {concordanceOf(1, 1, 0, 0.5), concordanceOf(1, 100, 1, 0.8)};
    Draft draft = measured;
    holdIn(draft, measured);
    const ChartContent both = concordanceChart(draft.done(), true);
    QCOMPARE(both.curves.size(), std::size_t{4});
    for (const std::size_t k : {std::size_t{0}, std::size_t{1}}) {
        const Stroke& ghost = both.curves[k].style.stroke;
        const Stroke& own = both.curves[k + 2].style.stroke;
        QCOMPARE(ghost.style, own.style);
        QCOMPARE(ghost.dashes, own.dashes);
        QCOMPARE(ghost.ink, heldStroke(0).ink);
        QVERIFY(ghost.width < own.width);
    }
    QVERIFY(both.curves[0].style.stroke != both.curves[1].style.stroke);
    QCOMPARE(concordanceChart(draft.done(), false).curves[0].style.stroke, heldStroke(0)); // no need to
}

void TestGhosts::theEndOfACurveIsSaidOfItsChart() {
    const AccuracyCharts charts = accuracyCharts(besideTwo().done(), false);
    QVERIFY2(charts.loss.otherRunsText().startsWith(QStringLiteral("Loss")),
             qPrintable(charts.loss.otherRunsText()));
    QVERIFY2(charts.accuracy.otherRunsText().startsWith(QStringLiteral("Accuracy: ")),
             qPrintable(charts.accuracy.otherRunsText()));
}

void TestGhosts::aHiddenGhostLeavesTheRangeOfTheLoss() {
    Draft draft = trainedFor(3, 0.95);
    Draft high = trainedFor(1, 0.5);
    setLoss(*high.history, 40);
    ErrorView view;
    picture(view, kGhostViewSize);
    view.showFrame(draft.done());
    const double alone = stripIn(view, "loss").yHigh();
    holdIn(draft, high);
    view.showFrame(draft.done());
    QVERIFY(stripIn(view, "loss").yHigh() >= 40);
    draft.frame.held[0].shown = false;
    view.showFrame(draft.done());
    QCOMPARE(stripIn(view, "loss").yHigh(), alone);
}

void TestGhosts::theKeyNamesEachRunOnce() {
    const ChartContent chart = accuracyCharts(besideTwo().done(), false).accuracy;
    const QFont letters = goldenPaper().letters();
    const std::vector<CurveStyle> styles = chart.styles();
    QStringList names;
    for (const KeyEntry& entry : arrangedKey(styles, {{60, 0, 2000, 16}, 0, chart.keyLines}, letters)) {
        names << entry.name;
    }
    QCOMPARE(names, (QStringList{QStringLiteral("test"), QStringLiteral("train, mean of 50 updates"),
                                 QStringLiteral("Run 1"), QStringLiteral("another one")}));
}

void TestGhosts::longNamesAreShortenedWhereThereIsNoRoom() {
    Draft draft = trainedFor(3, 0.95);
    for (std::size_t k = 0; k < HeldRun::kMost; ++k) {
        holdIn(draft, trainedFor(2, 0.7), std::to_string(k) + " of several runs with quite a long name");
    }
    const std::vector<CurveStyle> styles = accuracyCharts(draft.done(), false).accuracy.styles();
    const QFont letters = goldenPaper().letters();
    const double width = 300;
    const auto key = arrangedKey(styles, {{60, 0, width - 60, 16}, 0, 2}, letters);
    QVERIFY(!key.empty() && key.size() < styles.size());
    for (const KeyEntry& entry : key) {
        QVERIFY(entry.left + QFontMetricsF(letters).horizontalAdvance(entry.name) <= width);
        QVERIFY(entry.name.size() < 20);
    }
    QCOMPARE(key.front().name, QStringLiteral("test")); // the run itself comes first
}

void TestGhosts::cursorsTablesAndSummaryNameThem() {
    const FramePtr frame = besideTwo().done();
    AccuracyView view;
    picture(view, kGhostViewSize);
    view.showFrame(frame);
    ChartStrip& strip = stripIn(view, "accuracy");
    strip.time().link().setFirst(2);
    QStringList read;
    for (const ChartContent::Reading& reading : strip.content().readings()) {
        read << reading.name + QLatin1Char('=') + reading.values.value(0);
    }
    QVERIFY2(read.contains(QStringLiteral("test, Run 1=36.0\u00A0%")), qPrintable(read.join(u' ')));
    QCOMPARE(read.first().section(u'=', 0, 0), QStringLiteral("test"));
    QStringList columns;
    const std::vector<DataTable> tables = view.tables();
    for (const DataColumn& column : tables.front().columns) {
        columns << column.name;
    }
    QVERIFY2(columns.contains(QStringLiteral("accuracy: test, Run 1")), qPrintable(columns.join(u'|')));
    QCOMPARE(QSet<QString>(columns.begin(), columns.end()).size(), columns.size());
    const QString summary = view.summary();
    QVERIFY2(summary.contains(QStringLiteral("Run 1 ends with test 90.0\u00A0%, train 88.0\u00A0%.")),
             qPrintable(summary));
    QVERIFY(strip.summary().contains(QStringLiteral("another one ends with test 70.0\u00A0%")));
}

void TestGhosts::aRunWithoutPointsStillShowsThem() {
    Draft draft = test::draft();
    holdIn(draft, trainedFor(5, 0.9));
    const AccuracyCharts charts = accuracyCharts(draft.done(), false);
    QVERIFY(!charts.accuracy.isBlank());
    QCOMPARE(charts.accuracy.curves.size(), std::size_t{2});
    QCOMPARE(charts.accuracy.time.whole.to, 5.0);
    QVERIFY(charts.loss.high >= 1);
    const QString summary = AccuracyPicture(draft.done(), charts).summary();
    QVERIFY(summary.contains(QStringLiteral("Accuracy appears with the first update")));
    QVERIFY(summary.contains(QStringLiteral("Run 1 ends with test 90.0")));
}

void TestGhosts::theTopOfTheAccuracyStaysInSight() {
    const AccuracyCharts charts = accuracyCharts(besideTwo().done(), true);
    QCOMPARE(charts.accuracy.low, 80.0); // though one of them lies below
}

void TestGhosts::curvesAreMadeOnceWhileTheRunIsTheSame() {
    int made = 0;
    const GhostCurves::MakeCharts make = [&made](const FramePtr&) {
        ++made;
        ChartContent chart;
        chart.curves = {{{QStringLiteral("a"), Stroke{}}, {{0, 1}, {1, 2}}}};
        return std::vector{chart};
    };
    const GhostCurves ghosts;
    Draft draft = besideTwo();
    const auto add = [&](std::uint64_t choices) {
        ChartContent chart;
        ghosts.addTo(std::array{&chart}, draft.done(), make, choices);
        return chart.curves.size();
    };
    QCOMPARE(add(0), std::size_t{2});
    QCOMPARE(made, 2);
    draft.frame.number = 7; // the run on the board has gone on
    add(0);
    QCOMPARE(made, 2);
    add(1);
    QCOMPARE(made, 4);
    holdIn(draft, trainedFor(1, 0.4));
    QCOMPARE(add(1), std::size_t{3});
    QCOMPARE(made, 5);
}

void TestGhosts::aViewFollowsHeldRunsWhileTheRunStandsStill() {
    Draft draft = trainedFor(3, 0.95);
    AccuracyView view;
    picture(view, kGhostViewSize);
    view.showFrame(draft.done());
    QCOMPARE(stripIn(view, "accuracy").curveCount(), std::size_t{2});
    holdIn(draft, trainedFor(5, 0.9));
    view.showFrame(draft.done());
    QCOMPARE(stripIn(view, "accuracy").curveCount(), std::size_t{4});
    draft.frame.held[0].name = "by another name";
    view.showFrame(draft.done());
    QCOMPARE(stripIn(view, "accuracy").style(0).run, QStringLiteral("by another name"));
    draft.frame.held[0].shown = false;
    view.showFrame(draft.done());
    QCOMPARE(stripIn(view, "accuracy").curveCount(), std::size_t{2});
}

void TestGhosts::everyChartOverTrainingHasThem() {
    Draft measured = measuredDistances();
    for (const double epochs : {0.0, 2.0}) {
        LayersPoint point{epochs > 0 ? 33 : 1, epochs, std::vector<LayerMeasures>(3)};
        for (LayerMeasures& layer : point.layers) {
            layer["rate_pyr"] = 0.1;
        }
        measured.history->layers.push_back(point);
    }
    for (std::size_t i = 0; i < measured.history->concordance.size(); ++i) {
        ConcordancePoint point = measured.history->concordance[i];
        for (Concordance& pair : point.pairs) {
            pair.plain = 0.7;
        }
        measured.history->concordance.replace(i, std::move(point));
    }
    addTraining(
        *measured.history, 50, 100, [](double) { return 0.3; }, [](double) { return 1.0; });
    Draft draft = measured;
    holdIn(draft, measured);
    const auto check = [&draft](View& view, const char* strip) {
        picture(view, kGhostViewSize);
        view.showFrame(draft.done());
        return runsOf(stripIn(view, strip).content()).count(QStringLiteral("Run 1"));
    };
    LayersView layers;
    QCOMPARE(check(layers, "firing"), 3);
    ConcordanceView concordance;
    QCOMPARE(check(concordance, "concordance"), 2);
    partOf<QToolButton>(concordance, "Show weighted concordance").click();
    QCOMPARE(check(concordance, "concordance"), 4);
    EquivalenceView equivalence;
    QVERIFY(check(equivalence, "distance") >= 2);
    ErrorView errors;
    QCOMPARE(check(errors, "loss"), 1);
    QCOMPARE(check(errors, "output"), 0);
    for (const View* view :
         std::initializer_list<const View*>{&layers, &concordance, &equivalence, &errors}) {
        QVERIFY2(view->summary().contains(QStringLiteral("Run 1 ends with")), qPrintable(view->summary()));
    }
}

void TestGhosts::otherNetworksGiveWhatTheyHave() {
    Draft draft = test::draft({.layers = {784, 40, 10}});
    draft.history->concordance = {concordanceOf(1, 1, 0, 0.5), concordanceOf(1, 100, 1, 0.8)};
    Draft deep = test::draft({.layers = {784, 40, 40, 10}});
    deep.history->concordance = {concordanceOf(2, 1, 0, 0.3), concordanceOf(2, 300, 3, 0.9)};
    Draft shallow = test::draft({.layers = {784, 10}});
    shallow.history->concordance = {concordanceOf(0, 1, 0, 0)};
    holdIn(draft, deep);
    holdIn(draft, shallow);
    ConcordanceView view;
    picture(view, kGhostViewSize);
    view.showFrame(draft.done());
    const ChartContent& chart = view.strip().content();
    QCOMPARE(runsOf(chart), (QStringList{QStringLiteral("Run 1"), QStringLiteral("Run 1"), QString()}));
    QCOMPARE(chart.low, 30.0);
    QCOMPARE(chart.time.whole.to, 3.0);
}

void TestGhosts::itLooksLikeItsGoldenPicture() {
    const FramePtr frame = besideTwo().done();
    const AccuracyPicture shown(frame, accuracyCharts(frame, false));
    const QString fault = differsFromGolden(shown, QStringLiteral("ghosts"), {420, 400});
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

MC_TEST(TestGhosts)
#include "tst_ghosts.moc"
