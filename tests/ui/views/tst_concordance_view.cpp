#include "chart/chart_strip.h"
#include "concordance/concordance_chart.h"
#include "concordance/concordance_picture.h"
#include "concordance/concordance_text.h"
#include "concordance/concordance_view.h"
#include "concordance/pair_scatter.h"
#include "style/text.h"
#include "support/figures.h"
#include "support/frames.h"
#include "support/golden.h"
#include "support/pairs.h"
#include "support/parts.h"
#include "support/pixels.h"
#include "support/test_class.h"
#include "view/picture_view.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>
#include <QTest>
#include <QToolButton>
#include <cmath>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

namespace {

const QSize kConcordanceViewSize(520, 336); // the curves alone: pairs need more room

/// Two points; the plain concordance of pair k climbs from `from` to 0.9 + k / 100.
void addPoints(Draft& draft, int pairs, double from = 0.5) {
    for (const double epochs : {0.0, 2.0}) {
        ConcordancePoint point;
        point.update = epochs > 0 ? 1877 : 1;
        point.epochs = epochs;
        for (int k = 0; k < pairs; ++k) {
            Concordance one;
            one.plain = epochs > 0 ? 0.9 + 0.01 * k : from;
            one.weighted = *one.plain + 0.05;
            one.pairs = 4000;
            one.angle = 28.44;
            point.pairs.push_back(one);
        }
        draft.history->concordance.push_back(point);
    }
}

} // namespace

class TestConcordanceView : public QObject {
    Q_OBJECT
private slots:
    void eachPairHasACurveInPercentOverEpochs();
    void chanceIsADashedLineAtFiftyPercent();
    void theAxisReachesDownToTheData();
    void theNumbersOfNowStandBesideTheChart();
    void numbersAndCurvesReachUpToNow();
    void directFeedbackLeadsFromTheOutput();
    void missingMeasuresAreNone();
    void littleRoomHasFewerWords();
    void weightedCurvesAreDashedAndOnlyWhenAskedFor();
    void aPointWithoutValueIsLeftOut();
    void oneLayerHasNoPair();
    void aNewRunLeavesNothingBehind();
    void aFrameWithoutHistoryIsEmpty();
    void pairsAreOnPaperWhereTheyHaveRoom();
    void theMeasuresOfNowAreATable();
    void eachCornerOfAScatterKeepsToItsQuadrant();
    void itLooksLikeItsGoldenPicture();
};

void TestConcordanceView::eachPairHasACurveInPercentOverEpochs() {
    ConcordanceView view;
    picture(view, kConcordanceViewSize);
    Draft draft = test::draft({.layers = {784, 200, 200, 10}});
    addPoints(draft, 2);
    view.showFrame(draft.done());
    QCOMPARE(view.strip().curveCount(), std::size_t{2});
    QCOMPARE(view.strip().points(0), (QList<QPointF>{{0, 50}, {2, 90}}));
    QCOMPARE(view.strip().points(1), (QList<QPointF>{{0, 50}, {2, 91}}));
    QVERIFY(view.strip().style(0).stroke.ink != view.strip().style(1).stroke.ink);
    QVERIFY(view.strip().style(0).mark != view.strip().style(1).mark);
    QCOMPARE(view.strip().yLow(), 40.0);
    QCOMPARE(view.strip().yHigh(), 100.0);
    const QImage image = picture(view, kConcordanceViewSize);
    const QPointF end = view.strip().pixel({1.98, 89.6}) + view.strip().mapTo(&view, QPoint(0, 0));
    QVERIFY(countColour(image, around(end, 4), lightColours().pair(0)) > 10);
}

void TestConcordanceView::chanceIsADashedLineAtFiftyPercent() {
    ConcordanceView view;
    Draft draft = test::draft();
    addPoints(draft, 1, 0.8);
    view.showFrame(draft.done());
    const QImage image = picture(view, kConcordanceViewSize);
    const QPoint origin = view.strip().mapTo(&view, QPoint(0, 0));
    const QRect area = view.strip().plotArea().toAlignedRect().translated(origin);
    const auto dashes = [&](double percent) {
        const int row = static_cast<int>(view.strip().pixel({0, percent}).y()) + origin.y();
        return countColour(image, {area.left() + 2, row - 1, area.width() - 80, 3}, lightColours().quiet);
    };
    QVERIFY(dashes(50) > area.width() / 4);
    QCOMPARE(dashes(60), 0);
}

void TestConcordanceView::theAxisReachesDownToTheData() {
    ConcordanceView view;
    picture(view, kConcordanceViewSize);
    Draft draft = test::draft();
    addPoints(draft, 1, 0.23);
    view.showFrame(draft.done());
    QCOMPARE(view.strip().yLow(), 20.0);
    Draft fresh = test::draft({.run = 2});
    addPoints(fresh, 1);
    view.showFrame(fresh.done());
    QCOMPARE(view.strip().yLow(), 40.0);
}

void TestConcordanceView::theNumbersOfNowStandBesideTheChart() {
    ConcordanceView view;
    picture(view, kConcordanceViewSize);
    Draft draft = test::draft();
    addPoints(draft, 1);
    draft.history->concordance.back().pairs[0].angleMW = 9.71;
    draft.history->concordance.back().pairs[0].zeroPairs = 1200;
    view.showFrame(draft.done());
    const ReadoutFigure now = concordanceFigures(draft.history->concordance.back().pairs, 3, false).front();
    QCOMPARE(now.value, QStringLiteral("90.0\u00A0%"));
    QCOMPARE(now.captions.front(),
             (QStringList{QStringLiteral("hidden 1 ↔ output"), QStringLiteral("95.0\u00A0% by |W|"),
                          QStringLiteral("28.4° E, Wᵀ"), QStringLiteral("9.7° B, M∘Wᵀ"),
                          QStringLiteral("1,200 zero pairs")}));
    QVERIFY(!view.readout().isHidden());
    QVERIFY(view.summary().contains(QStringLiteral("90.0\u00A0%")));
}

void TestConcordanceView::numbersAndCurvesReachUpToNow() {
    ConcordanceView view;
    picture(view, kConcordanceViewSize);
    QVERIFY(view.needs().concordance);
    Draft draft = test::draft();
    addPoints(draft, 1);
    view.showFrame(draft.done());
    ConcordancePoint now = draft.history->concordance.back(); // as after a flip, with the same history
    now.update = 1890;
    now.epochs = 2.1;
    now.pairs[0].plain = 0.63;
    draft.frame.concordance = std::make_shared<const ConcordancePoint>(now);
    view.showFrame(draft.done());
    QVERIFY2(view.summary().contains(QStringLiteral("now. 63.0\u00A0%")), qPrintable(view.summary()));
    QCOMPARE(view.strip().points(0), (QList<QPointF>{{0, 50}, {2, 90}, {2.1, 63}}));
    draft.history->concordance.clear(); // before the first update
    view.showFrame(draft.done());
    QVERIFY2(view.summary().contains(QStringLiteral("now. 63.0\u00A0%")), qPrintable(view.summary()));
}

void TestConcordanceView::directFeedbackLeadsFromTheOutput() {
    Draft draft = test::draft({.layers = {784, 200, 200, 10}});
    addPoints(draft, 2);
    const std::vector<ReadoutFigure> figures =
        concordanceFigures(draft.history->concordance.back().pairs, 4, true);
    QCOMPARE(figures[1].captions.front()[0], QStringLiteral("hidden 1 ↔ output"));
    QCOMPARE(figures[0].captions.front()[0], QStringLiteral("hidden 2 ↔ output"));
    QVERIFY(figures[1].captions.front().join(' ').contains("path of W"));
    auto experiment = std::make_shared<Experiment>();
    experiment->rule = "dfa";
    draft.frame.experiment = experiment;
    ConcordanceView view;
    view.showFrame(draft.done());
    QVERIFY2(view.summary().contains(QStringLiteral("path of W")), qPrintable(view.summary()));
}

void TestConcordanceView::missingMeasuresAreNone() {
    QCOMPARE(concordanceFigures({Concordance()}, 3, false).front().value, QStringLiteral("none"));
}

void TestConcordanceView::littleRoomHasFewerWords() {
    Draft draft = test::draft();
    addPoints(draft, 1);
    const PicturePtr readout =
        concordanceReadout(concordanceFigures(draft.history->concordance.back().pairs, 3, false));
    const auto saidIn = [&](double height) {
        QByteArray svg;
        QBuffer buffer(&svg);
        QSvgGenerator page;
        page.setOutputDevice(&buffer);
        QPainter painter(&page);
        paintWhole(*readout, painter, {180, height}, goldenPaper());
        painter.end();
        bool whole = false;
        return wordsOf(svg, whole).join(QLatin1Char(' '));
    };
    const double line = goldenPaper().metrics().height();
    const auto says = [&](double lines, const char* words) {
        return saidIn(lines * line).contains(QLatin1String(words));
    };
    QVERIFY2(says(20, "by |W|") && says(20, "output"), qPrintable(saidIn(20 * line)));
    QVERIFY2(!says(4.5, "by |W|") && says(4.5, "|W|") && says(4.5, "output"), qPrintable(saidIn(4.5 * line)));
    QVERIFY2(!says(3.5, "|W|") && says(3.5, "output"), qPrintable(saidIn(3.5 * line)));
    QVERIFY2(!says(1, "output") && says(1, "90.0") && says(1, "hidden 1"), qPrintable(saidIn(line)));
}

void TestConcordanceView::weightedCurvesAreDashedAndOnlyWhenAskedFor() {
    ConcordanceView view;
    picture(view, kConcordanceViewSize);
    Draft draft = test::draft();
    addPoints(draft, 1);
    view.showFrame(draft.done());
    QCOMPARE(view.strip().curveCount(), std::size_t{1});
    partOf<QToolButton>(view, "Show weighted concordance").click();
    QCOMPARE(view.strip().curveCount(), std::size_t{2});
    QCOMPARE(view.strip().style(0).stroke.style, Qt::DashLine);
    QCOMPARE(view.strip().points(0).last(), QPointF(2, 95));
    QCOMPARE(view.strip().style(1).stroke.style, Qt::SolidLine);
    partOf<QToolButton>(view, "Show weighted concordance").click();
    QCOMPARE(view.strip().curveCount(), std::size_t{1});
}

void TestConcordanceView::aPointWithoutValueIsLeftOut() {
    ConcordanceView view;
    picture(view, kConcordanceViewSize);
    Draft draft = test::draft();
    addPoints(draft, 1);
    ConcordancePoint first = draft.history->concordance.front();
    first.pairs[0].plain.reset();
    draft.history->concordance.replace(0, std::move(first));
    view.showFrame(draft.done());
    QCOMPARE(view.strip().points(0), (QList<QPointF>{{2, 90}}));
}

void TestConcordanceView::oneLayerHasNoPair() {
    ConcordanceView view;
    picture(view, kConcordanceViewSize);
    Draft draft = test::draft({.layers = {784, 10}});
    addPoints(draft, 0);
    view.showFrame(draft.done());
    QVERIFY(view.strip().message().contains(QStringLiteral("no pair")));
    QVERIFY(view.readout().isHidden());
}

void TestConcordanceView::aNewRunLeavesNothingBehind() {
    ConcordanceView view;
    picture(view, kConcordanceViewSize);
    Draft draft = test::draft();
    addPoints(draft, 1);
    view.showFrame(draft.done());
    QVERIFY(countColour(picture(view, kConcordanceViewSize), view.rect(), lightColours().pair(0)) > 100);
    view.showFrame(test::draft({.run = 2}).done());
    QCOMPARE(view.strip().curveCount(), std::size_t{0});
    QCOMPARE(countColour(picture(view, kConcordanceViewSize), view.rect(), lightColours().pair(0)), 0);
}

void TestConcordanceView::aFrameWithoutHistoryIsEmpty() {
    ConcordanceView view;
    Draft draft = test::draft();
    draft.frame.history = nullptr;
    view.showFrame(draft.done());
    QVERIFY(view.strip().message().contains(QStringLiteral("Press Space to play")));
    QVERIFY(!view.summary().isEmpty());
}

void TestConcordanceView::pairsAreOnPaperWhereTheyHaveRoom() {
    Draft draft = test::draft({.layers = {784, 200, 40, 10}});
    addPoints(draft, 2);
    draft.frame.pairs = {spreadPairs(10, 40, 10, 1)};
    const FramePtr frame = draft.done();
    ConcordancePicture::Shown shown{frame, concordanceChart(frame, false), ConcordanceParts::WhatHasRoom, 1};
    shown.pairs.setRecord(frame->pairs.front(), 4, nullptr);
    const ConcordancePicture concordance(shown);
    const auto says = [&](QSize size, const char* words) {
        return wordsPainted(concordance, size, goldenPaper())
            .join(QLatin1Char(' '))
            .contains(QString::fromUtf8(words));
    };
    QVERIFY(says({520, 400}, "400 pairs") && says({520, 400}, "chance") &&
            says({520, 400}, "hidden 2 → output"));
    QVERIFY(!says({520, 300}, "400 pairs") && says({520, 300}, "chance"));
    QCOMPARE(concordance.tables().size(), std::size_t{3}); // whatever has room
    QVERIFY(concordance.summary().contains(QStringLiteral("Both positive")));
    shown.parts = ConcordanceParts::Pairs;
    QVERIFY(!wordsPainted(ConcordancePicture(shown), {520, 400}, goldenPaper())
                 .contains(QStringLiteral("chance")));
    QCOMPARE(ConcordancePicture(shown).tables().size(), std::size_t{1});
}

void TestConcordanceView::theMeasuresOfNowAreATable() {
    Draft draft = test::draft({.layers = {784, 200, 40, 10}});
    addPoints(draft, 2);
    draft.history->concordance.back().pairs[0].plain = 0.625;
    draft.history->concordance.back().pairs[1].weighted.reset();
    const FramePtr frame = draft.done();
    const DataTable now = ConcordancePicture({frame, concordanceChart(frame, false)}).tables().back();
    QCOMPARE(now.id, QStringLiteral("concordance-now"));
    QVERIFY(now.columns[0].isKey);
    QCOMPARE(now.columns[0].words,
             (QStringList{QStringLiteral("hidden 1 → hidden 2"), QStringLiteral("hidden 2 → output")}));
    QCOMPARE(now.columns[1].numbers[0], 62.5);
    QVERIFY(std::isnan(now.columns[2].numbers[1]));
}

void TestConcordanceView::eachCornerOfAScatterKeepsToItsQuadrant() {
    ShownPairs pairs;
    pairs.setRecord(spreadPairs(200, 200), 3, nullptr);
    const auto count = [&](QSize size) {
        return wordsPainted(PairScatterPicture(pairs), size, goldenPaper())
            .filter(countText(pairs.counts().bothPositive))
            .size();
    };
    QCOMPARE(count({300, 200}), 1);
    QCOMPARE(count({105, 200}), 0); // it would lie over that of the neighbour
}

void TestConcordanceView::itLooksLikeItsGoldenPicture() {
    ConcordanceView view;
    Draft draft = test::draft({.layers = {784, 200, 40, 10}});
    addPoints(draft, 2);
    draft.frame.pairs = {spreadPairs(10, 40, 10, 1)};
    partOf<QToolButton>(view, "Show weighted concordance").setChecked(true);
    view.showFrame(draft.done());
    view.showPairs(true);
    picture(view, {520, 400});
    const QString fault = differsFromGolden(*view.picture(), QStringLiteral("concordance"), {520, 400});
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

MC_TEST(TestConcordanceView)
#include "tst_concordance_view.moc"
