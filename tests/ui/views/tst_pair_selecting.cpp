#include "concordance/concordance_picture.h"
#include "concordance/concordance_view.h"
#include "concordance/pair_canvas.h"
#include "concordance/pair_scatter.h"
#include "concordance/pairs_panel.h"
#include "support/golden.h"
#include "support/pairs.h"
#include "support/pixels.h"
#include "support/test_class.h"
#include "widgets/theme.h"

#include <QSignalSpy>
#include <QTest>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

namespace {

const QSize kTallPairs(620, 470);
const QSize kRoom(300, 240); ///< of one picture

ShownPairs shownPairs(const ShownPairs::Record& record, const PairSelection& selection) {
    ShownPairs pairs;
    pairs.setRecord(record, 3, nullptr);
    pairs.select(selection);
    return pairs;
}

/// What is said above both pictures.
QString textOf(const PairsPanel& panel) {
    return panel.pairs().forms().front();
}

} // namespace

/// How pairs are selected, and what is said of them.
class TestPairSelecting : public QObject {
    Q_OBJECT
private slots:
    void theRingOfAPairBeyondTheRangesIsWithinTheFrame();
    void initTestCase() { applyTheme(*qApp); }
    void aClickInTheScatterMarksThePairInTheMatrix();
    void whatIsNotSelectedFadesAndFewHaveRings();
    void aRectangleInTheMatrixIsCountedAndNamed();
    void aSelectionFollowsItsPairs();
    void aPickedCellSelectsItsPairs();
    void aPickThatIsSelectedAlreadyChangesNothing();
    void arrowsMoveThePairAndEscapeClears();
    void aNewRunSelectsNothing();
    void bothLookLikeTheirGoldenPicture();
};

void TestPairSelecting::aClickInTheScatterMarksThePairInTheMatrix() {
    ConcordanceView view;
    view.showFrame(frameWith(spreadPairs(10, 40)));
    picture(view, kTallPairs);
    const PairsPanel& panel = view.panel();
    const QSignalSpy picks(&view, &View::cellPicked);
    click(panel.scatter(), {3, 17});
    QCOMPARE(panel.pairs().selection().single(), (CellPair{3, 17}));
    QVERIFY2(textOf(panel).startsWith(QStringLiteral("hidden 1 cell 17 → output cell 3: W ")),
             qPrintable(textOf(panel)));
    QCOMPARE(picks.count(), 1);
    QCOMPARE(picks.at(0).at(0).value<CellChoice>(), (CellChoice{1, 17}));
    QVERIFY(panel.matrix().summary().contains(QStringLiteral("cell 17")));
    QCOMPARE(pairsOn(panel.matrix()).pairs().selection().single(), (CellPair{3, 17}));
    // And the other way round.
    click(panel.matrix(), {0, 5});
    QCOMPARE(panel.pairs().selection().single(), (CellPair{0, 5}));
    QCOMPARE(pairsOn(panel.scatter()).pairs().selection().single(), (CellPair{0, 5}));
}

void TestPairSelecting::whatIsNotSelectedFadesAndFewHaveRings() {
    const std::shared_ptr<PairRecord> record = spreadPairs(10, 40);
    const Paper paper = goldenPaper();
    const PairMatrixPicture all(shownPairs(record, {}));
    const PairMatrixPicture one(shownPairs(record, PairSelection::one(*record, {3, 17})));
    const QImage before = paintedOnFigure(all, kRoom);
    const QImage after = paintedOnFigure(one, kRoom);
    const QRect plot = one.plot(kRoom, paper);
    const QPointF at = one.place({3, 17}, plot);
    const QPoint elsewhere = one.place({8, 30}, plot).toPoint();
    QVERIFY(qGray(after.pixel(elsewhere)) > qGray(before.pixel(elsewhere)));
    QCOMPARE(after.pixel(at.toPoint()), before.pixel(at.toPoint()));
    QVERIFY(countInk(after, around(at, 10)) > 8); // its ring
    const PairScatterPicture scatter(shownPairs(record, PairSelection::one(*record, {0, 5})));
    const QPointF place = scatter.place({0, 5}, scatter.plot(kRoom, paper));
    QVERIFY(countInk(paintedOnFigure(scatter, kRoom), around(place, 6)) > 8);
}

void TestPairSelecting::aRectangleInTheMatrixIsCountedAndNamed() {
    ConcordanceView view;
    view.showFrame(frameWith(spreadPairs(10, 40, 0)));
    picture(view, kTallPairs);
    const PairsPanel& panel = view.panel();
    const QSignalSpy picks(&view, &View::cellPicked);
    drag(panel.matrix(), placeOn(panel.matrix(), {2, 5}).toPoint(),
         placeOn(panel.matrix(), {4, 8}).toPoint());
    QCOMPARE(panel.pairs().selection().count(), 12);
    QCOMPARE(textOf(panel),
             QStringLiteral("12 pairs: 12 same sign, 0 opposite, 0 undetermined · hidden 1 cells "
                            "5–8 → output cells 2–4"));
    QCOMPARE(picks.count(), 0);
    const QRect plot = plotOn(panel.scatter());
    drag(panel.scatter(), plot.topLeft(), plot.center()); // negative W and positive E: empty
    QVERIFY(panel.pairs().selection().isEmpty());
    drag(panel.scatter(), plot.center(), plot.topRight());
    const auto quadrant = panel.pairs().counts().bothPositive; // but for those on its edges
    const auto selected = panel.pairs().selection().count();
    QVERIFY(selected > quadrant * 9 / 10 && selected <= quadrant);
}

void TestPairSelecting::theRingOfAPairBeyondTheRangesIsWithinTheFrame() {
    const std::shared_ptr<PairRecord> record = spreadPairs(10, 40, 0);
    record->forward(3, 17) = record->feedback(3, 17) = 1000;
    const PairScatterPicture scatter(shownPairs(record, PairSelection::one(*record, {3, 17})));
    const QRect plot = scatter.plot(kRoom, goldenPaper());
    QCOMPARE(scatter.place({3, 17}, plot), QRectF(plot).topRight());
    const QImage image = paintedOnFigure(scatter, kRoom);
    QCOMPARE(countInk(image, QRect(plot.right() + 1, 0, 8, 40)), 0);
    QCOMPARE(countInk(image, QRect(plot.right() - 40, -8, 40, 8)), 0);
    QVERIFY(countInk(image, QRect(plot.topRight() - QPoint(12, 0), QSize(11, 12))) > 8);
}

void TestPairSelecting::aSelectionFollowsItsPairs() {
    ConcordanceView view;
    const auto first = spreadPairs(10, 40, 0);
    view.showFrame(frameWith(first));
    picture(view, kTallPairs);
    const PairsPanel& panel = view.panel();
    click(panel.matrix(), {3, 17});
    const QPointF before = placeOn(panel.scatter(), {3, 17});
    const auto second = std::make_shared<PairRecord>(*first);
    second->forward(3, 17) *= -0.5F;
    view.showFrame(frameWith(second));
    QCOMPARE(panel.pairs().selection().single(), (CellPair{3, 17}));
    QVERIFY(textOf(panel).endsWith(QStringLiteral("opposite signs")));
    QVERIFY(placeOn(panel.scatter(), {3, 17}) != before);
}

void TestPairSelecting::aPickedCellSelectsItsPairs() {
    ConcordanceView view;
    picture(view, kTallPairs);
    const PairsPanel& panel = view.panel();
    const FramePtr frame = frameWith(spreadPairs(10, 40), {.layers = {784, 60, 40, 10}});
    view.showFrame(frameWith(nullptr, {.layers = {784, 60, 40, 10}}));
    view.setCell({2, 7}); // before the pairs are there
    auto record = spreadPairs(10, 40, 10, 1);
    view.showFrame(frameWith(record, {.layers = {784, 60, 40, 10}}));
    QCOMPARE(panel.pairs().selection().count(), 10);
    QVERIFY(panel.pairs().selection().contains({9, 7}));
    view.setCell({3, 4});
    QVERIFY(panel.pairs().selection().contains({4, 7})); // already selected, so it stays as it is
    view.setCell({0, 0});
    QVERIFY(panel.pairs().selection().isEmpty());
    view.setCell({3, 4});
    QCOMPARE(panel.pairs().selection().count(), 40);
    QVERIFY(textOf(panel).endsWith(QStringLiteral("all hidden 2 cells → output cell 4")));
    view.setCell({1, 4}); // not one of these layers
    QVERIFY(panel.pairs().selection().isEmpty());
    view.setCell({2, 400}); // no such cell
    QVERIFY(panel.pairs().selection().isEmpty());
}

void TestPairSelecting::aPickThatIsSelectedAlreadyChangesNothing() {
    ConcordanceView view;
    view.showFrame(frameWith(spreadPairs(10, 40)));
    picture(view, kTallPairs);
    connect(&view, &View::cellPicked, &view, &View::setCell); // as the docks do
    const QSignalSpy picks(&view, &View::cellPicked);
    click(view.panel().matrix(), {3, 17});
    QCOMPARE(view.panel().pairs().selection().single(), (CellPair{3, 17}));
    QCOMPARE(picks.count(), 1);
    view.setCell({0, 0}); // no cell is picked any more, but the pair was not selected by one
    QCOMPARE(view.panel().pairs().selection().count(), 1);
}

void TestPairSelecting::arrowsMoveThePairAndEscapeClears() {
    ConcordanceView view;
    view.showFrame(frameWith(spreadPairs(10, 40)));
    picture(view, kTallPairs);
    PairMatrixCanvas& matrix = view.panel().matrix();
    matrix.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&matrix, Qt::Key_Down);
    QCOMPARE(view.panel().pairs().selection().single(), (CellPair{0, 0}));
    QTest::keyClick(&matrix, Qt::Key_Down);
    QTest::keyClick(&matrix, Qt::Key_Right);
    QTest::keyClick(&matrix, Qt::Key_Right);
    QTest::keyClick(&matrix, Qt::Key_Left);
    QCOMPARE(view.panel().pairs().selection().single(), (CellPair{1, 1}));
    QTest::keyClick(&matrix, Qt::Key_Up);
    QTest::keyClick(&matrix, Qt::Key_Up); // there is none above
    QCOMPARE(view.panel().pairs().selection().single(), (CellPair{0, 1}));
    QTest::keyClick(&matrix, Qt::Key_Escape);
    QVERIFY(view.panel().pairs().selection().isEmpty());
    QVERIFY(textOf(view.panel()).startsWith(QStringLiteral("400 pairs: ")));
}

void TestPairSelecting::aNewRunSelectsNothing() {
    ConcordanceView view;
    view.showFrame(frameWith(spreadPairs(10, 40)));
    picture(view, kTallPairs);
    view.setCell({1, 3});
    QCOMPARE(view.panel().pairs().selection().count(), 10);
    view.showFrame(frameWith(spreadPairs(10, 40), {.run = 2}));
    QVERIFY(view.panel().pairs().selection().isEmpty());
}

void TestPairSelecting::bothLookLikeTheirGoldenPicture() {
    PairsPanel panel;
    panel.showFrame(frameWith(spreadPairs(10, 40)));
    panel.setCell({2, 3});
    const QString fault =
        differsFromGolden(*pairsPicture(panel.pairs()), QStringLiteral("pairs"), {560, 220});
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

MC_TEST(TestPairSelecting)
#include "tst_pair_selecting.moc"
