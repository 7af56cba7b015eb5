#include "chart/chart_strip.h"
#include "curves/error_view.h"
#include "support/frames.h"
#include "support/golden.h"
#include "support/parts.h"
#include "support/pixels.h"
#include "support/test_class.h"
#include "widgets/elided_label.h"

#include <QComboBox>
#include <QTest>
#include <QToolButton>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

namespace {

const QSize kErrorViewSize(520, 520);

QString names(const ChartStrip& strip) {
    QStringList all;
    for (std::size_t k = 0; k < strip.curveCount(); ++k) {
        all << strip.style(k).name;
    }
    return all.join(QLatin1Char('|'));
}

} // namespace

class TestErrorView : public QObject {
    Q_OBJECT
private slots:
    void theRightClassIsShownUpToTheStep();
    void theStrongestWrongClassIsNamed();
    void aFallingErrorDoesNotShrinkTheRange();
    void fittingShrinksTheRangeOnce();
    void goingBackForgetsTheRanges();
    void anotherExperimentForgetsTheRanges();
    void whatComesFirstDoesNotShrinkTheRange();
    void hiddenDrivesAreMeansAroundZero();
    void theHiddenLayerCanBeChosenAndFollowsTheCell();
    void aNetworkWithoutHiddenLayersHasNoHiddenStrip();
    void thePickedCellShowsErrorAndApicalPotential();
    void theLossSaysWhatIsAveraged();
    void withoutAPresentationNothingOldIsShown();
    void plotsHaveTheSameHeightAndAreAligned();
    void aLowViewLeavesChartsOutAndSaysWhich();
    void itLooksLikeItsGoldenPicture();
};

void TestErrorView::theRightClassIsShownUpToTheStep() {
    ErrorView view;
    picture(view, kErrorViewSize);
    Draft draft = test::draft({.step = 3, .label = 4});
    draft.record->layers[1].error.row(4).setConstant(0.5F);
    draft.record->layers[1].error(4, 1) = 0.25F;
    view.showFrame(draft.done());
    const ChartStrip& strip = stripOf(view, "output");
    QCOMPARE(strip.curveCount(), std::size_t{10});
    QCOMPARE(strip.style(9).name, QStringLiteral("right: 4"));
    QCOMPARE(strip.points(9), (QList<QPointF>{{1, 0.5}, {2, 0.25}, {3, 0.5}}));
    const QImage image = picture(view, kErrorViewSize);
    const QPoint origin = strip.mapTo(&view, QPoint(0, 0));
    QVERIFY(countColour(image, around(strip.pixel({1.02, 0.5}) + origin, 2), lightColours().blue) > 0);
    QCOMPARE(countColour(image, around(strip.pixel({10, 0.5}) + origin, 6), lightColours().blue), 0);
}

void TestErrorView::theStrongestWrongClassIsNamed() {
    ErrorView view;
    picture(view, kErrorViewSize);
    Draft draft = test::draft({.label = 4});
    draft.record->layers[1].error.row(9).setConstant(-0.3F);
    draft.record->layers[1].error.row(2).setConstant(0.1F);
    view.showFrame(draft.done());
    const ChartStrip& strip = stripOf(view, "output");
    QCOMPARE(strip.style(8).name, QStringLiteral("strongest wrong: 9"));
    QCOMPARE(strip.style(8).stroke.ink, Ink::Vermillion);
    QVERIFY(std::abs(strip.points(8).last().y() + 0.3) < 1e-6);
    QVERIFY(strip.style(9).stroke.width > strip.style(8).stroke.width);
    QVERIFY(strip.style(8).stroke.width > strip.style(0).stroke.width);
}

void TestErrorView::aFallingErrorDoesNotShrinkTheRange() {
    ErrorView view;
    picture(view, kErrorViewSize);
    Draft draft = test::draft();
    draft.record->layers[0].error.setConstant(0.03F);
    view.showFrame(draft.done());
    QCOMPARE(stripOf(view, "output").yHigh(), 1.0);
    QCOMPARE(stripOf(view, "output").yLow(), -1.0);
    QCOMPARE(stripOf(view, "hidden").yHigh(), 0.05);
    draft.record->layers[0].error.setConstant(0.002F);
    view.showFrame(draft.done());
    QCOMPARE(stripOf(view, "hidden").yHigh(), 0.05);
    draft.record->layers[0].error.setConstant(0.4F);
    draft.record->layers[1].error.setConstant(1.4F);
    view.showFrame(draft.done());
    QCOMPARE(stripOf(view, "hidden").yHigh(), 0.5);
    QCOMPARE(stripOf(view, "output").yHigh(), 2.0);
}

void TestErrorView::fittingShrinksTheRangeOnce() {
    ErrorView view;
    picture(view, kErrorViewSize);
    Draft draft = test::draft();
    draft.record->layers[0].error.setConstant(0.03F);
    draft.record->layers[1].error.setConstant(0.3F);
    view.showFrame(draft.done());
    draft.record->layers[0].error.setConstant(0.002F);
    view.showFrame(draft.done());
    QTest::mouseClick(view.findChild<QToolButton*>(), Qt::LeftButton);
    QCOMPARE(stripOf(view, "hidden").yHigh(), 0.002);
    QCOMPARE(stripOf(view, "output").yHigh(), 0.5);
    draft.record->layers[0].error.setConstant(0.0001F);
    view.showFrame(draft.done());
    QCOMPARE(stripOf(view, "hidden").yHigh(), 0.002);
}

void TestErrorView::goingBackForgetsTheRanges() {
    ErrorView view;
    picture(view, kErrorViewSize);
    Draft draft = test::draft();
    draft.frame.position.updates = 20;
    draft.record->layers[0].error.setConstant(3.0F); // as after all signs were flipped
    addTraining(
        *draft.history, 20, 10, [](double) { return 0.1; }, [](double) { return 40.0; });
    view.showFrame(draft.done());
    QCOMPARE(stripOf(view, "hidden").yHigh(), 5.0);
    QCOMPARE(stripOf(view, "loss").yHigh(), 50.0);
    Draft back = test::draft();
    back.frame.position.updates = 10;
    back.record->layers[0].error.setConstant(0.03F);
    addTraining(
        *back.history, 10, 10, [](double) { return 0.9; }, [](double) { return 0.4; });
    view.showFrame(back.done());
    QCOMPARE(stripOf(view, "hidden").yHigh(), 0.05);
    QCOMPARE(stripOf(view, "loss").yHigh(), 0.5);
    back.frame.interventionsInForce = 1; // taken back at the very place where it was made
    back.record->layers[0].error.setConstant(3.0F);
    view.showFrame(back.done());
    back.frame.interventionsInForce = 0;
    back.record->layers[0].error.setConstant(0.03F);
    view.showFrame(back.done());
    QCOMPARE(stripOf(view, "hidden").yHigh(), 0.05);
}

void TestErrorView::anotherExperimentForgetsTheRanges() {
    ErrorView view;
    picture(view, kErrorViewSize);
    Draft draft = test::draft();
    draft.record->layers[0].error.setConstant(3.0F);
    view.showFrame(draft.done());
    QCOMPARE(stripOf(view, "hidden").yHigh(), 5.0);
    mc::Experiment other;
    other.seed = 2;
    Draft repeat = test::draft({.run = 2});
    repeat.frame.experiment = std::make_shared<const mc::Experiment>(other);
    repeat.record->layers[0].error.setConstant(0.03F);
    view.showFrame(repeat.done());
    QCOMPARE(stripOf(view, "hidden").yHigh(), 5.0); // another seed: the same axes
    other.rule = "symmetric";
    Draft fresh = test::draft({.run = 3});
    fresh.frame.experiment = std::make_shared<const mc::Experiment>(other);
    fresh.record->layers[0].error.setConstant(0.03F);
    view.showFrame(fresh.done());
    QCOMPARE(stripOf(view, "hidden").yHigh(), 0.05);
}

void TestErrorView::whatComesFirstDoesNotShrinkTheRange() {
    ErrorView view;
    picture(view, kErrorViewSize);
    Draft draft = test::draft();
    view.showFrame(draft.done());
    const double before = stripOf(view, "hidden").yHigh();
    for (const float error : {0.0F, 0.00001F, 0.0003F, 0.002F}) {
        draft.record->layers[0].error.setConstant(error);
        view.showFrame(draft.done());
        QVERIFY(stripOf(view, "hidden").yHigh() >= before);
    }
    QCOMPARE(stripOf(view, "hidden").yHigh(), 0.002);
}

void TestErrorView::hiddenDrivesAreMeansAroundZero() {
    ErrorView view;
    picture(view, kErrorViewSize);
    Draft draft = test::draft({.layers = {784, 4, 10}, .step = 2});
    draft.record->layers[0].error.col(1) << 0.5F, 0.25F, -1.0F, 0.0F;
    view.showFrame(draft.done());
    QCOMPARE(names(stripOf(view, "hidden")), QStringLiteral("SST|VIP"));
    QCOMPARE(stripOf(view, "hidden").points(0), (QList<QPointF>{{1, 0}, {2, -0.25}}));
    QCOMPARE(stripOf(view, "hidden").points(1), (QList<QPointF>{{1, 0}, {2, 0.1875}}));
}

void TestErrorView::theHiddenLayerCanBeChosenAndFollowsTheCell() {
    ErrorView view;
    picture(view, kErrorViewSize);
    Draft draft = test::draft({.layers = {784, 200, 100, 10}});
    draft.record->layers[0].error.setConstant(0.1F);
    draft.record->layers[1].error.setConstant(0.2F);
    view.showFrame(draft.done());
    QCOMPARE(partOf<QComboBox>(view, "Hidden layer shown").count(), 2);
    QCOMPARE(stripOf(view, "hidden").content().title(), QStringLiteral("hidden 1, mean"));
    view.setCell({2, 17});
    QCOMPARE(stripOf(view, "hidden").content().title(), QStringLiteral("hidden 2, mean"));
    QVERIFY(std::abs(stripOf(view, "hidden").points(1).last().y() - 0.2) < 1e-6);
    partOf<QComboBox>(view, "Hidden layer shown").setCurrentIndex(0);
    QVERIFY(std::abs(stripOf(view, "hidden").points(1).last().y() - 0.1) < 1e-6);
}

void TestErrorView::aNetworkWithoutHiddenLayersHasNoHiddenStrip() {
    ErrorView view;
    picture(view, kErrorViewSize);
    view.showFrame(test::draft({.layers = {784, 10}}).done());
    QVERIFY(stripOf(view, "hidden").isHidden());
    QVERIFY(!stripOf(view, "output").isHidden());
    view.showFrame(test::draft({.run = 2}).done());
    QVERIFY(!stripOf(view, "hidden").isHidden());
}

void TestErrorView::thePickedCellShowsErrorAndApicalPotential() {
    ErrorView view;
    picture(view, kErrorViewSize);
    Draft draft = test::draft({.step = 2});
    draft.record->layers[0].error(17, 1) = -0.125F;
    draft.record->layers[0].apical(17, 1) = -0.5F;
    view.showFrame(draft.done());
    QVERIFY(stripOf(view, "cell").isHidden());
    view.setCell({1, 17});
    QVERIFY(!stripOf(view, "cell").isHidden());
    QCOMPARE(stripOf(view, "cell").content().title(), QStringLiteral("hidden 1, cell 17"));
    QCOMPARE(stripOf(view, "cell").points(1).last(), QPointF(2, -0.125));
    QCOMPARE(stripOf(view, "cell").points(0).last(), QPointF(2, -0.5));
    QCOMPARE(stripOf(view, "cell").style(0).stroke.style, Qt::DashLine);
    view.setCell({1, 5000}); // a cell this network does not have
    QVERIFY(stripOf(view, "cell").isHidden());
}

void TestErrorView::theLossSaysWhatIsAveraged() {
    ErrorView view;
    picture(view, kErrorViewSize);
    Draft draft = test::draft();
    view.showFrame(draft.done());
    QVERIFY(!stripOf(view, "loss").message().isEmpty());
    addTraining(
        *draft.history, 100, 100, [](double) { return 0.5; }, [](double) { return 3.0; });
    view.showFrame(draft.done());
    QCOMPARE(stripOf(view, "loss").content().title(), QStringLiteral("loss E, mean of 50 updates"));
    QVERIFY(stripOf(view, "loss").message().isEmpty());
    QCOMPARE(stripOf(view, "loss").points(0).last(), QPointF(1, 3));
    QCOMPARE(stripOf(view, "loss").yHigh(), 5.0);
    QCOMPARE(stripOf(view, "loss").yLow(), 0.0);
}

void TestErrorView::withoutAPresentationNothingOldIsShown() {
    ErrorView view;
    picture(view, kErrorViewSize);
    Draft draft = test::draft();
    draft.record->layers[1].error.row(4).setConstant(0.5F);
    view.showFrame(draft.done());
    QVERIFY(countColour(picture(view, kErrorViewSize), view.rect(), lightColours().blue) > 50);
    draft.frame.presentation = nullptr;
    view.showFrame(draft.done());
    QCOMPARE(countColour(picture(view, kErrorViewSize), view.rect(), lightColours().blue), 0);
    QVERIFY(stripOf(view, "output").message().contains(QStringLiteral("Press Space to play")));
}

void TestErrorView::plotsHaveTheSameHeightAndAreAligned() {
    ErrorView view;
    Draft draft = test::draft();
    addTraining(
        *draft.history, 100, 100, [](double) { return 0.5; }, [](double) { return 3.0; });
    view.showFrame(draft.done());
    view.setCell({1, 17});
    picture(view, kErrorViewSize);
    const QRectF first = stripOf(view, "output").plotArea();
    for (const ChartStrip* strip :
         {&stripOf(view, "hidden"), &stripOf(view, "cell"), &stripOf(view, "loss")}) {
        QCOMPARE(strip->plotArea().left(), first.left());
        QCOMPARE(strip->plotArea().right(), first.right());
        QVERIFY(std::abs(strip->plotArea().height() - first.height()) <= 4);
    }
    QVERIFY(first.height() > 50);
}

void TestErrorView::aLowViewLeavesChartsOutAndSaysWhich() {
    ErrorView view;
    view.showFrame(test::draft({.layers = {784, 100, 10}}).done());
    view.setCell({1, 17});
    picture(view, {334, 250}); // as in a window of 1280 x 720
    const int line = view.fontMetrics().height();
    std::vector<const ChartStrip*> left;
    for (const ChartStrip* strip : {&stripOf(view, "output"), &stripOf(view, "hidden"),
                                    &stripOf(view, "cell"), &stripOf(view, "loss")}) {
        if (strip->isHidden()) {
            left.push_back(strip);
        } else {
            QVERIFY2(strip->plotArea().height() >= line, qPrintable(strip->content().title()));
        }
    }
    QVERIFY(!stripOf(view, "cell").isHidden() && !left.empty()); // what a person has picked stays
    const QList<ElidedLabel*> labels = view.findChildren<ElidedLabel*>();
    QVERIFY(std::ranges::any_of(labels, [](const ElidedLabel* label) {
        return label->wholeText() == QStringLiteral("no room for hidden 1") && !label->isHidden();
    }));
    picture(view, {334, 600});
    QVERIFY(!stripOf(view, "hidden").isHidden());
    QVERIFY(std::ranges::none_of(labels, [](const ElidedLabel* label) {
        return label->wholeText().startsWith(QStringLiteral("no room"));
    }));
}

void TestErrorView::itLooksLikeItsGoldenPicture() {
    Draft draft = test::draft({.step = 15});
    for (int step = 0; step < 20; ++step) {
        draft.record->layers[1].error(4, step) = 0.6F / static_cast<float>(1 + step);
        draft.record->layers[1].error(7, step) = -0.04F * static_cast<float>(step % 5);
        draft.record->layers[0].error(12, step) = 0.004F * static_cast<float>(step);
        draft.record->layers[0].apical(12, step) = 0.03F;
    }
    addTraining(
        *draft.history, 300, 100, [](double) { return 0.5; }, [](double epochs) { return 3 - epochs; });
    ErrorRanges ranges;
    ranges.reset(3);
    const ErrorChoices choices{{1, 12}, 1};
    const ErrorCharts charts = errorCharts(draft.done(), choices, ranges);
    const ErrorPicture shown(draft.done(), choices, charts);
    const QString fault = differsFromGolden(shown, QStringLiteral("errors"), {420, 520});
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    QCOMPARE(shown.arrangement({420, 520}, goldenPaper()).shown.size(), std::size_t{4});
    const ErrorPicture::Arrangement low = shown.arrangement({420, 190}, goldenPaper());
    QVERIFY(low.shown.size() < 4 && low.leftOut.size() == 4 - static_cast<qsizetype>(low.shown.size()));
    QVERIFY(std::ranges::any_of(low.shown, [](const auto& one) { return one.chart == ErrorChart::Cell; }));
    const std::vector<DataTable> tables = shown.tables();
    QCOMPARE(tables.size(), std::size_t{2});
    QVERIFY(std::ranges::any_of(tables[0].columns, [](const DataColumn& one) {
        return one.name.startsWith(QStringLiteral("hidden 1, mean")); // also where it has no room
    }));
}

MC_TEST(TestErrorView)
#include "tst_error_view.moc"
