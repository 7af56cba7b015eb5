#include "chart/chart_strip.h"
#include "concordance/equivalence_text.h"
#include "concordance/equivalence_view.h"
#include "support/equivalence.h"
#include "support/parts.h"
#include "support/pixels.h"
#include "support/test_class.h"
#include "widgets/elided_label.h"

#include <QTest>
#include <cmath>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

namespace {

const QSize kPredictionRestartsSize(620, 420);

/// measuredDistances(), and after it 30 % of the feedback into layer 1 flipped, and measured once more.
Draft flipped() {
    Draft draft = measuredDistances();
    draft.frame.interventions = {{11, what_if::SilenceErrorCells{1, true, false}},
                                 {11, what_if::FlipFeedback{1, 0.3}}};
    draft.frame.interventionsInForce = 2;
    PredictionStart start = draft.history->predictions.front();
    start.update = 12;
    start.epochs = 0.55;
    start.interventions = 2;
    start.pairs = {PairDifference{6, 0, 0}, std::nullopt};
    draft.history->predictions.push_back(start);
    draft.history->concordance.push_back(distancesAt(13, 0.6, 6 * 0.9, 2 * std::pow(0.9, 12)));
    return draft;
}

} // namespace

/// Where a what-if has moved B or W, the prediction of their distance begins anew, and the view says so.
class TestPredictionRestarts : public QObject {
    Q_OBJECT
private slots:
    void thePredictionOfAFlippedPairRestartsAndSaysSo();
    void whileOnlyTheFeedbackIsFrozenThereIsNoPrediction();
    void aNarrowViewSaysItInFewerWords();
};

void TestPredictionRestarts::thePredictionOfAFlippedPairRestartsAndSaysSo() {
    EquivalenceView view;
    picture(view, kPredictionRestartsSize);
    view.showFrame(flipped().done());
    QCOMPARE(
        view.prediction().wholeText(),
        QStringLiteral("Prediction of hidden 1 ↔ hidden 2 restarted at update 11: 30 % of feedback signs "
                       "into layer 1 flipped"));
    QVERIFY(!view.prediction().isHidden());
    QVERIFY(view.summary().contains(view.prediction().wholeText()));
    const ChartStrip& strip = stripOf(view, "distance");
    QCOMPARE(strip.curveCount(), std::size_t{5}); // two stretches of one pair, one of the other
    QCOMPARE(strip.points(2).size(), 2);
    QVERIFY(isNear(strip.points(3), {{0.55, 200}, {0.6, 180}}));
    QCOMPARE(strip.points(4).size(), 3);
    const std::vector<ReadoutFigure> figures = distanceFigures(equivalenceOf(*flipped().history), 4);
    QVERIFY2(figures[2].captions[0][1].contains("180"), qPrintable(figures[2].captions[0][1]));
    QVERIFY2(figures[0].value.startsWith("0.50"), qPrintable(figures[0].value)); // no refutation
    view.showFrame(measuredDistances().done());
    QVERIFY(view.prediction().isHidden());
}

void TestPredictionRestarts::whileOnlyTheFeedbackIsFrozenThereIsNoPrediction() {
    EquivalenceView view;
    picture(view, kPredictionRestartsSize);
    Draft draft = flipped();
    draft.history->predictions.back().law.feedbackFrozen = true;
    draft.history->predictions.back().pairs = {std::nullopt, std::nullopt};
    view.showFrame(draft.done());
    QCOMPARE(stripOf(view, "distance").curveCount(), std::size_t{3}); // both end at the same place
    QVERIFY(view.prediction().wholeText().startsWith("No prediction while W learns"));
    const std::vector<ReadoutFigure> figures = distanceFigures(equivalenceOf(*draft.history), 4);
    QVERIFY(figures[1].captions[0][1].contains("none"));
}

void TestPredictionRestarts::aNarrowViewSaysItInFewerWords() {
    EquivalenceView view;
    picture(view, {334, 240}); // its place in a window of 1280 x 720
    view.showFrame(flipped().done());
    QCOMPARE(view.prediction().text(), QStringLiteral("Prediction restarted at update 11"));
    QCOMPARE(view.prediction().toolTip(), view.prediction().wholeText());
}

MC_TEST(TestPredictionRestarts)
#include "tst_prediction_restarts.moc"
