#include "chart/chart_strip.h"
#include "concordance/equivalence_text.h"
#include "concordance/equivalence_view.h"
#include "support/equivalence.h"
#include "support/golden.h"
#include "support/parts.h"
#include "support/pixels.h"
#include "support/test_class.h"
#include "view/picture_view.h"

#include <QSignalSpy>
#include <QTest>
#include <cmath>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

namespace {

const QSize kEquivalenceViewSize(520, 400);

/// measuredDistances(), with cosines of two hidden layers at update 1, those with bp at an obtuse angle in
/// the upper one.
Draft measured(bool cosines = true) {
    Draft draft = measuredDistances();
    if (cosines) {
        LayerMeasures lower;
        lower["concordant_angle"] = 0;
        lower["gradient_angle"] = 60;
        LayerMeasures upper;
        upper["concordant_angle"] = 60;
        upper["gradient_angle"] = 120;
        draft.history->layers.push_back({1, 0, {lower, upper, lower}});
    }
    return draft;
}

Draft ofRule(const char* rule, std::vector<int> layers = {784, 400, 10}) {
    Draft draft = test::draft({.layers = std::move(layers), .run = 2});
    auto experiment = std::make_shared<Experiment>();
    experiment->rule = rule;
    draft.frame.experiment = experiment;
    return draft;
}

} // namespace

class TestEquivalenceView : public QObject {
    Q_OBJECT
private slots:
    void eachPairLiesBesideThePrediction();
    void aFallingDecayHasAFormulaOfItsOwn();
    void theLargestDepartureIsTheFirstNumber();
    void departuresKeepTwoDigits_data();
    void departuresKeepTwoDigits();
    void eachHiddenLayerHasTwoCosines();
    void numbersAreThoseOfTheLastComparison();
    void theAxesHoldTheirCurves();
    void theCosinesMayComeLater();
    void otherRulesGetASentence();
    void oneLayerGetsASentence();
    void beforeAnyMeasureItSaysHowToGetOne();
    void itAsksOnlyForWhatItShows();
    void theNumbersOfNowAreReadAloud();
    void helpSaysWhatItCosts();
    void itLooksLikeItsGoldenPicture();
};

void TestEquivalenceView::eachPairLiesBesideThePrediction() {
    EquivalenceView view;
    picture(view, kEquivalenceViewSize);
    view.showFrame(measured().done());
    const ChartStrip& strip = stripOf(view, "distance");
    QCOMPARE(strip.curveCount(), std::size_t{3});
    const double left = 100 * std::pow(0.9, 10);
    QVERIFY(isNear(strip.points(0), {{0, 100}, {0.5, left}}));
    QVERIFY(isNear(strip.points(1), {{0, 100}, {0.5, left + 0.5}}));
    QVERIFY(isNear(strip.points(2), {{0, 100}, {0.5, left}}));
    QVERIFY(!strip.style(2).stroke.dashes.isEmpty());
    QVERIFY(strip.style(2).name.contains("predicted"));
    QVERIFY(strip.style(0).mark != strip.style(1).mark);
    QVERIFY(strip.style(0).stroke.width > strip.style(1).stroke.width); // both are seen where they agree
    QVERIFY(strip.message().isEmpty());
}

void TestEquivalenceView::aFallingDecayHasAFormulaOfItsOwn() {
    EquivalenceView view;
    picture(view, kEquivalenceViewSize);
    Draft draft = measured();
    draft.history->predictions.back().law.decayFollowsRate = true;
    view.showFrame(draft.done());
    QCOMPARE(stripOf(view, "distance").style(2).name, QStringLiteral("predicted: ∏(1 − λγⁿ)"));
}

void TestEquivalenceView::theLargestDepartureIsTheFirstNumber() {
    const std::vector<ReadoutFigure> figures = distanceFigures(equivalenceOf(*measured().history), 4);
    QCOMPARE(figures.size(), std::size_t{3});
    QVERIFY2(figures[0].value.startsWith("0.50"), qPrintable(figures[0].value));
    QVERIFY(figures[0].headline && figures[0].captions[0][0].contains("largest departure"));
    QVERIFY(figures[1].captions[0][0].contains("output"));
    QVERIFY(figures[1].value.startsWith("35.4") && figures[1].captions[0][1].contains("34.9"));
}

void TestEquivalenceView::departuresKeepTwoDigits_data() {
    QTest::addColumn<double>("share");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << 0.0 << "0";
    QTest::newRow("rounding") << 1e-9 << "< 0.00001";
    QTest::newRow("small") << 0.0000213 << "0.0021";
    QTest::newRow("plain") << 0.0213 << "2.1";
    QTest::newRow("large") << 1.25 << "125";
}

void TestEquivalenceView::departuresKeepTwoDigits() {
    QFETCH(const double, share);
    QFETCH(const QString, text);
    QCOMPARE(departureText(share).chopped(2), text);
}

void TestEquivalenceView::eachHiddenLayerHasTwoCosines() {
    EquivalenceView view;
    picture(view, kEquivalenceViewSize);
    view.showFrame(measured().done());
    const ChartStrip& strip = stripOf(view, "cosine");
    QCOMPARE(strip.curveCount(), std::size_t{4});
    QVERIFY(isNear(strip.points(0), {{0, 0.5}}));
    QVERIFY(isNear(strip.points(1), {{0, 1}}));
    QVERIFY(isNear(strip.points(2), {{0, -0.5}}));
    QVERIFY(isNear(strip.points(3), {{0, 0.5}}));
    QCOMPARE(strip.style(2).stroke.style, Qt::DashLine);
    QCOMPARE(strip.style(3).stroke.style, Qt::SolidLine);
    const std::vector<ReadoutFigure> figures = cosineFigures(equivalenceOf(*measured().history), 4);
    QCOMPARE(figures.size(), std::size_t{2});
    QCOMPARE(figures[0].value, QStringLiteral("0.500"));
    QCOMPARE(figures[0].captions[0][0], QStringLiteral("hidden 2"));
    QVERIFY(figures[0].captions[0][1].contains("−0.500"));
}

void TestEquivalenceView::numbersAreThoseOfTheLastComparison() {
    Draft draft = measured();
    LayerMeasures silent;
    LayerMeasures active;
    active["concordant_angle"] = 90;
    draft.history->layers.push_back({17, 0.7, {active, silent, active}});
    draft.history->layers.push_back({33, 0.9, {silent, silent, silent}}); // for the rates of another view
    const std::vector<ReadoutFigure> figures = cosineFigures(equivalenceOf(*draft.history), 4);
    QCOMPARE(figures[0].value, QStringLiteral("none"));
    QCOMPARE(figures[1].value, QStringLiteral("0.000"));
}

void TestEquivalenceView::theAxesHoldTheirCurves() {
    EquivalenceView view;
    picture(view, kEquivalenceViewSize);
    Draft draft = measured();
    view.showFrame(draft.done());
    QCOMPARE(stripOf(view, "distance").yLow(), 0.0);
    QCOMPARE(stripOf(view, "distance").yHigh(), 100.0);
    QCOMPARE(stripOf(view, "cosine").yLow(), -0.5);
    QCOMPARE(stripOf(view, "cosine").yHigh(), 1.0);
    draft.history = std::make_shared<History>();
    Concordance pair;
    for (const double distance : {1.0, 0.97}) {
        pair.distanceMW = distance;
        draft.history->concordance.push_back({distance < 1 ? 2 : 1, 1 - distance, {pair, pair}});
    }
    draft.frame.history = draft.history;
    view.showFrame(draft.done());
    QCOMPARE(stripOf(view, "distance").yLow(), 90.0); // a small fall is seen to be one
}

void TestEquivalenceView::theCosinesMayComeLater() {
    EquivalenceView view;
    picture(view, kEquivalenceViewSize);
    view.showFrame(measured(false).done());
    QVERIFY(stripOf(view, "distance").message().isEmpty());
    QVERIFY(stripOf(view, "cosine").isVisible() && stripOf(view, "cosine").message().contains("next update"));
    QVERIFY(!view.cosineReadout().isVisible());
}

void TestEquivalenceView::otherRulesGetASentence() {
    EquivalenceView view;
    picture(view, kEquivalenceViewSize);
    view.showFrame(measured().done());
    Draft draft = ofRule("fa");
    Concordance pair;
    pair.plain = 0.5;
    draft.history->concordance.push_back({1, 0, {pair}});
    view.showFrame(draft.done());
    QVERIFY(stripOf(view, "distance").message().contains("Only the rule microcircuit"));
    QVERIFY(stripOf(view, "distance").message().contains("fa"));
    QCOMPARE(stripOf(view, "distance").curveCount(), std::size_t{0});
    QVERIFY(!stripOf(view, "cosine").isVisible() && !view.distanceReadout().isVisible());
    QCOMPARE(view.summary(), stripOf(view, "distance").message());
}

void TestEquivalenceView::oneLayerGetsASentence() {
    EquivalenceView view;
    picture(view, kEquivalenceViewSize);
    view.showFrame(ofRule("microcircuit", {784, 10}).done());
    QVERIFY(stripOf(view, "distance").message().contains("One layer"));
    QVERIFY(!stripOf(view, "cosine").isVisible());
}

void TestEquivalenceView::beforeAnyMeasureItSaysHowToGetOne() {
    EquivalenceView view;
    picture(view, kEquivalenceViewSize);
    QVERIFY(!stripOf(view, "distance").message().isEmpty());
    view.showFrame(ofRule("microcircuit").done());
    QVERIFY(stripOf(view, "distance").message().contains("Press Space"));
    Draft opening = ofRule("microcircuit", {784, 10});
    opening.frame.layerSizes.clear();
    opening.frame.history = nullptr;
    view.showFrame(opening.done());
    QVERIFY(stripOf(view, "distance").message().contains("Press Space"));
}

void TestEquivalenceView::itAsksOnlyForWhatItShows() {
    EquivalenceView view;
    const QSignalSpy changes(&view, &View::needsChanged);
    const MeasureSet all{.concordance = true, .rates = false, .gradient = true, .equivalence = true};
    QVERIFY(view.needs().curves && !view.needs().presentation);
    QCOMPARE(view.needs().measures, all);
    view.showFrame(measured().done());
    QCOMPARE(changes.count(), 0);
    view.showFrame(ofRule("bp").done());
    QCOMPARE(changes.count(), 1);
    QCOMPARE(view.needs().measures, needs::kNoMeasures);
    view.showFrame(measured().done());
    QCOMPARE(changes.count(), 2);
    QCOMPARE(view.needs().measures, all);
}

void TestEquivalenceView::theNumbersOfNowAreReadAloud() {
    EquivalenceView view;
    picture(view, kEquivalenceViewSize);
    view.showFrame(measured().done());
    const QString text = view.summary();
    QVERIFY2(text.contains("hidden 1 ↔ hidden 2 34.9"), qPrintable(text));
    QVERIFY2(text.contains("predicted 34.9") && text.contains("departure from the prediction 0.50"),
             qPrintable(text));
    QVERIFY2(text.contains("hidden 2 0.500") && text.contains("−0.500 with that of bp"), qPrintable(text));
}

void TestEquivalenceView::helpSaysWhatItCosts() {
    const EquivalenceView view;
    QVERIFY(stripOf(view, "distance").toolTip().contains("% of the speed"));
    QVERIFY(stripOf(view, "cosine").toolTip().contains("% of the speed"));
    QVERIFY(stripOf(view, "cosine").toolTip().contains("by definition"));
}

void TestEquivalenceView::itLooksLikeItsGoldenPicture() {
    EquivalenceView view;
    view.showFrame(measured().done());
    const QString fault = differsFromGolden(*view.picture(), QStringLiteral("equivalence"), {520, 360});
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

MC_TEST(TestEquivalenceView)
#include "tst_equivalence_view.moc"
