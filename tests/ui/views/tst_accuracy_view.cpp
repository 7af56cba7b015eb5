#include "chart/chart_strip.h"
#include "chart/time_axes.h"
#include "curves/accuracy_picture.h"
#include "curves/accuracy_view.h"
#include "support/frames.h"
#include "support/golden.h"
#include "support/parts.h"
#include "support/pixels.h"
#include "support/test_class.h"

#include <QTest>
#include <QToolButton>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

namespace {

const QSize kAccuracyViewSize(520, 520);

Draft trained() {
    Draft draft = test::draft();
    addTraining(
        *draft.history, 300, 100, [](double) { return 0.75; }, [](double) { return 2.0; });
    draft.history->test = {{100, 1, 4.0, 0.8}, {200, 2, 3.0, 0.9}, {300, 3, 1.5, 0.971}};
    return draft;
}

} // namespace

class TestAccuracyView : public QObject {
    Q_OBJECT
private slots:
    void trainAndTestAreCurvesInPercentOverEpochs();
    void testsAreMarkedPoints();
    void theLatestTestIsTheHeadline();
    void theSmoothingIsStated();
    void theTopCanBeShownAlone();
    void theLossRangeFollowsItsData();
    void theTrainingAccuracyOfNowStandsBesideTheTest();
    void itLooksLikeItsGoldenPicture();
    void beforeTheFirstUpdateItSaysSo();
    void aNewRunLeavesNothingBehind();
    void heldOutImagesAreTheCurveAndTheTestSetIsLookedAt();
};

void TestAccuracyView::trainAndTestAreCurvesInPercentOverEpochs() {
    AccuracyView view;
    picture(view, kAccuracyViewSize);
    view.showFrame(trained().done());
    QCOMPARE(stripOf(view, "accuracy").curveCount(), std::size_t{2});
    QCOMPARE(stripOf(view, "accuracy").points(0).last(), QPointF(3, 75));
    QCOMPARE(stripOf(view, "accuracy").points(1).size(), 3);
    QCOMPARE(stripOf(view, "accuracy").points(1).first(), QPointF(1, 80));
    QVERIFY(std::abs(stripOf(view, "accuracy").points(1).last().y() - 97.1) < 1e-9);
    QCOMPARE(stripOf(view, "loss").points(0).last(), QPointF(3, 2));
    QCOMPARE(stripOf(view, "loss").points(1).last(), QPointF(3, 1.5));
    QCOMPARE(stripOf(view, "accuracy").yLow(), 0.0);
    QCOMPARE(stripOf(view, "accuracy").yHigh(), 100.0);
}

void TestAccuracyView::testsAreMarkedPoints() {
    AccuracyView view;
    picture(view, kAccuracyViewSize);
    view.showFrame(trained().done());
    const QImage image = picture(view, kAccuracyViewSize);
    const QPoint origin = stripOf(view, "accuracy").mapTo(&view, QPoint(0, 0));
    const auto green = [&](QPointF at) {
        return countColour(image, around(stripOf(view, "accuracy").pixel(at) + origin, 4),
                           lightColours().of(kTestInk));
    };
    QVERIFY(green({2, 90}) > 35);   // a disc
    QVERIFY(green({1.5, 85}) < 35); // the line between two discs
    QVERIFY(green({1.5, 85}) > 5);
    QCOMPARE(green({2, 50}), 0);
}

void TestAccuracyView::theLatestTestIsTheHeadline() {
    AccuracyView view;
    view.showFrame(trained().done());
    const FramePtr frame = trained().done();
    const QString headline = AccuracyHead(frame, accuracyCharts(frame, false).training).judged().text();
    QCOMPARE(headline, QStringLiteral("97.1\u00A0% test, epoch 3, 10,000 images"));
    QVERIFY(view.summary().contains(headline));
}

void TestAccuracyView::theSmoothingIsStated() {
    AccuracyView view;
    picture(view, kAccuracyViewSize);
    view.showFrame(trained().done());
    QCOMPARE(stripOf(view, "accuracy").style(0).name, QStringLiteral("train, mean of 50 updates"));
    Draft coarse = trained();
    coarse.history->trainStride = 128;
    view.showFrame(coarse.done());
    QCOMPARE(stripOf(view, "accuracy").style(0).name, QStringLiteral("train, mean of 128 updates"));
}

void TestAccuracyView::theTopCanBeShownAlone() {
    AccuracyView view;
    picture(view, kAccuracyViewSize);
    view.showFrame(trained().done());
    QVERIFY(!partOf<QToolButton>(view, "Zoom to the top of the accuracy").isChecked());
    partOf<QToolButton>(view, "Zoom to the top of the accuracy").click();
    QCOMPARE(stripOf(view, "accuracy").yLow(), 80.0);
    QCOMPARE(stripOf(view, "loss").yLow(), 0.0);
    partOf<QToolButton>(view, "Zoom to the top of the accuracy").click();
    QCOMPARE(stripOf(view, "accuracy").yLow(), 0.0);
    partOf<QToolButton>(view, "Zoom to the top of the accuracy").click();
    Draft poor = test::draft(); // nothing lies there: shown in full rather than not at all
    addTraining(
        *poor.history, 10, 100, [](double) { return 0.3; }, [](double) { return 3.0; });
    view.showFrame(poor.done());
    QCOMPARE(stripOf(view, "accuracy").yLow(), 0.0);
    QVERIFY(!partOf<QToolButton>(view, "Zoom to the top of the accuracy").isEnabled());
}

void TestAccuracyView::theLossRangeFollowsItsData() {
    AccuracyView view;
    picture(view, kAccuracyViewSize);
    view.showFrame(trained().done());
    QCOMPARE(stripOf(view, "loss").yHigh(), 5.0);
    Draft back = test::draft(); // the same run, as after going back
    addTraining(
        *back.history, 10, 100, [](double) { return 0.75; }, [](double) { return 0.3; });
    view.showFrame(back.done());
    QCOMPARE(stripOf(view, "loss").yHigh(), 0.5);
}

void TestAccuracyView::theTrainingAccuracyOfNowStandsBesideTheTest() {
    const FramePtr frame = trained().done();
    const AccuracyHead head(frame, accuracyCharts(frame, false).training);
    const std::vector<AccuracyHead::Number> wide = head.shown(600, goldenPaper());
    QCOMPARE(wide.size(), std::size_t{2});
    QCOMPARE(wide[1].text(), QStringLiteral("75.0\u00A0% training now, mean of 50 updates"));
    const std::vector<AccuracyHead::Number> narrow = head.shown(180, goldenPaper()); // no room for both
    QCOMPARE(narrow.size(), std::size_t{1});
    QVERIFY(narrow[0].value.startsWith(QStringLiteral("97.1")));
    QVERIFY2(narrow[0].caption.contains(QStringLiteral("training now 75.0")), qPrintable(narrow[0].caption));
}

void TestAccuracyView::itLooksLikeItsGoldenPicture() {
    const FramePtr frame = trained().done();
    const AccuracyPicture shown(frame, accuracyCharts(frame, false));
    const QString fault = differsFromGolden(shown, QStringLiteral("accuracy"), {420, 400});
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

void TestAccuracyView::beforeTheFirstUpdateItSaysSo() {
    AccuracyView view;
    Draft draft = test::draft();
    view.showFrame(draft.done());
    QVERIFY(stripOf(view, "accuracy").message().contains(QStringLiteral("Press Space to play")));
    QCOMPARE(AccuracyHead(draft.done(), {}).judged().text(),
             QStringLiteral("no test yet, tested after each epoch"));
    draft.frame.history = nullptr;
    view.showFrame(draft.done());
    QVERIFY(!view.summary().isEmpty());
}

void TestAccuracyView::heldOutImagesAreTheCurveAndTheTestSetIsLookedAt() {
    Draft draft = trained();
    draft.history->validation = std::exchange(draft.history->test, {});
    const FramePtr judged = draft.done();
    const AccuracyCharts charts = accuracyCharts(judged, false);
    const ChartContent::Curve& heldOut = charts.accuracy.curves.back();
    QCOMPARE(heldOut.style.name, QStringLiteral("held out"));
    QCOMPARE(heldOut.points.size(), 3);
    QCOMPARE(heldOut.points.first(), QPointF(1, 80));
    for (const ChartContent* chart : {&charts.accuracy, &charts.loss}) {
        QCOMPARE(chart->curves.size(), std::size_t{2}); // the test set has not been looked at
    }
    History atTheStart;
    atTheStart.validation = {{400, 4, 1.6, 0.9}};
    QCOMPARE(lastEpochs(atTheStart), 4.0);
    const AccuracyHead unlooked(judged, charts.training);
    QVERIFY(unlooked.judged().text().contains(QStringLiteral("held out, epoch 3")));
    QVERIFY(!unlooked.looked());
    draft.history->test = {{300, 3, 1.6, 0.965}};
    const FramePtr looked = draft.done();
    const AccuracyCharts both = accuracyCharts(looked, false);
    QCOMPARE(both.accuracy.curves[1].style.name, QStringLiteral("test, looked at"));
    QCOMPARE(both.accuracy.curves[1].points.size(), 1);
    const AccuracyHead head(looked, both.training);
    QVERIFY(head.looked()->text().contains(QStringLiteral("test set, looked at in epoch 3")));
    QCOMPARE(head.shown(2000, goldenPaper()).size(), std::size_t{3});
    const std::vector<AccuracyHead::Number> narrow = head.shown(180, goldenPaper());
    QCOMPARE(narrow.size(), std::size_t{1});
    QVERIFY2(narrow[0].caption.contains(QStringLiteral("test set 96.5")), qPrintable(narrow[0].caption));
}

void TestAccuracyView::aNewRunLeavesNothingBehind() {
    AccuracyView view;
    view.showFrame(trained().done());
    QVERIFY(countColour(picture(view, kAccuracyViewSize), view.rect(), lightColours().of(kTestInk)) > 100);
    view.showFrame(test::draft({.run = 2}).done());
    QCOMPARE(countColour(picture(view, kAccuracyViewSize), view.rect(), lightColours().of(kTestInk)), 0);
    QCOMPARE(stripOf(view, "accuracy").curveCount(), std::size_t{0});
    QVERIFY(view.tables().empty());
}

MC_TEST(TestAccuracyView)
#include "tst_accuracy_view.moc"
