#include "concordance/concordance_view.h"
#include "concordance/pair_matrix.h"
#include "concordance/pair_scatter.h"
#include "concordance/pairs_panel.h"
#include "support/pairs.h"
#include "support/pixels.h"
#include "widgets/theme.h"

#include <QSignalSpy>
#include <QTest>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

namespace {

const QSize kTall(620, 470);

} // namespace

/// How pairs are selected, and what is said of them.
class TestPairSelecting : public QObject {
    Q_OBJECT
private slots:
    void theRingOfAPairBeyondTheRangesIsWithinTheFrame();
    void initTestCase() { applyTheme(*qApp); }
    void aClickInTheScatterMarksThePairInTheMatrix();
    void aRectangleInTheMatrixIsCountedAndNamed();
    void aSelectionFollowsItsPairs();
    void aPickedCellSelectsItsPairs();
    void aPickThatIsSelectedAlreadyChangesNothing();
    void arrowsMoveThePairAndEscapeClears();
    void aNewRunSelectsNothing();
};

void TestPairSelecting::aClickInTheScatterMarksThePairInTheMatrix() {
    ConcordanceView view;
    view.showFrame(frameWith(spreadPairs(10, 40)));
    picture(view, kTall);
    const PairsPanel& panel = view.panel();
    const QImage before = panel.matrix().grab().toImage();
    const QSignalSpy picks(&view, &View::cellPicked);
    click(panel.scatter(), {3, 17});
    QCOMPARE(panel.selection().single(), (CellPair{3, 17}));
    QVERIFY2(panel.text().startsWith(QStringLiteral("hidden 1 cell 17 → output cell 3: W ")),
             qPrintable(panel.text()));
    QCOMPARE(picks.count(), 1);
    QCOMPARE(picks.at(0).at(0).value<CellChoice>(), (CellChoice{1, 17}));
    const QImage after = panel.matrix().grab().toImage();
    const QPointF at = panel.matrix().place({3, 17});
    const QPointF elsewhere = panel.matrix().place({8, 30});
    QVERIFY(qGray(after.pixel(elsewhere.toPoint())) > qGray(before.pixel(elsewhere.toPoint())));
    QCOMPARE(after.pixel(at.toPoint()), before.pixel(at.toPoint()));
    QVERIFY(countInk(after, around(at, 10)) > 8); // its ring
    QVERIFY(panel.matrix().accessibleDescription().contains(QStringLiteral("cell 17")));
    // And the other way round.
    click(panel.matrix(), {0, 5});
    QCOMPARE(panel.selection().single(), (CellPair{0, 5}));
    QVERIFY(countInk(panel.scatter().grab().toImage(), around(panel.scatter().place({0, 5}), 6)) > 8);
}

void TestPairSelecting::aRectangleInTheMatrixIsCountedAndNamed() {
    ConcordanceView view;
    view.showFrame(frameWith(spreadPairs(10, 40, 0)));
    picture(view, kTall);
    const PairsPanel& panel = view.panel();
    const QSignalSpy picks(&view, &View::cellPicked);
    drag(panel.matrix(), panel.matrix().place({2, 5}).toPoint(), panel.matrix().place({4, 8}).toPoint());
    QCOMPARE(panel.selection().count(), 12);
    QCOMPARE(panel.text(),
             QStringLiteral("12 pairs: 12 same sign, 0 opposite, 0 undetermined · hidden 1 cells "
                            "5–8 → output cells 2–4"));
    QCOMPARE(picks.count(), 0);
    const QPoint origin = panel.scatter().plot().topLeft();
    const QPoint centre = panel.scatter().plot().center();
    drag(panel.scatter(), origin, centre); // the quadrant of negative W and positive E is empty
    QVERIFY(panel.selection().isEmpty());
    drag(panel.scatter(), centre, panel.scatter().plot().topRight());
    const auto quadrant = panel.scatter().counts().bothPositive; // but for those on its edges
    QVERIFY(panel.selection().count() > quadrant * 9 / 10 && panel.selection().count() <= quadrant);
}

void TestPairSelecting::theRingOfAPairBeyondTheRangesIsWithinTheFrame() {
    ConcordanceView view;
    const auto record = std::make_shared<PairRecord>(*spreadPairs(10, 40, 0));
    record->forward(3, 17) = record->feedback(3, 17) = 1000;
    view.showFrame(frameWith(record));
    picture(view, kTall);
    const PairsPanel& panel = view.panel();
    const QRect beside = QRect(panel.scatter().plot().right() + 1, 0, 8, 40);
    const QRect above = QRect(panel.scatter().plot().right() - 40, -8, 40, 8);
    click(panel.matrix(), {3, 17});
    QCOMPARE(panel.selection().single(), (CellPair{3, 17}));
    const QImage image = panel.scatter().grab().toImage();
    QCOMPARE(countInk(image, beside.intersected(image.rect())), 0);
    QCOMPARE(countInk(image, above.intersected(image.rect())), 0);
    const QPoint corner = panel.scatter().plot().topRight();
    QVERIFY(countInk(image, QRect(corner - QPoint(12, 0), QSize(11, 12))) > 8);
}

void TestPairSelecting::aSelectionFollowsItsPairs() {
    ConcordanceView view;
    const auto first = spreadPairs(10, 40, 0);
    view.showFrame(frameWith(first));
    picture(view, kTall);
    const PairsPanel& panel = view.panel();
    click(panel.matrix(), {3, 17});
    const QPointF before = panel.scatter().place({3, 17});
    const auto second = std::make_shared<PairRecord>(*first);
    second->forward(3, 17) *= -0.5F;
    view.showFrame(frameWith(second));
    QCOMPARE(panel.selection().single(), (CellPair{3, 17}));
    QVERIFY(panel.text().endsWith(QStringLiteral("opposite signs")));
    const QPointF now = panel.scatter().place({3, 17});
    QVERIFY(now != before);
    QVERIFY(countInk(panel.scatter().grab().toImage(), around(now, 6)) > 8);
}

void TestPairSelecting::aPickedCellSelectsItsPairs() {
    ConcordanceView view;
    picture(view, kTall);
    const PairsPanel& panel = view.panel();
    const FramePtr frame = frameWith(spreadPairs(10, 40), {.layers = {784, 60, 40, 10}});
    view.showFrame(frameWith(nullptr, {.layers = {784, 60, 40, 10}}));
    view.setCell({2, 7}); // before the pairs are there
    auto record = spreadPairs(10, 40, 10, 1);
    view.showFrame(frameWith(record, {.layers = {784, 60, 40, 10}}));
    QCOMPARE(panel.selection().count(), 10);
    QVERIFY(panel.selection().contains({9, 7}));
    view.setCell({3, 4});
    QVERIFY(panel.selection().contains({4, 7})); // already selected, so it stays as it is
    view.setCell({0, 0});
    QVERIFY(panel.selection().isEmpty());
    view.setCell({3, 4});
    QCOMPARE(panel.selection().count(), 40);
    QVERIFY(panel.text().endsWith(QStringLiteral("all hidden 2 cells → output cell 4")));
    view.setCell({1, 4}); // not one of these layers
    QVERIFY(panel.selection().isEmpty());
    view.setCell({2, 400}); // no such cell
    QVERIFY(panel.selection().isEmpty());
}

void TestPairSelecting::aPickThatIsSelectedAlreadyChangesNothing() {
    ConcordanceView view;
    view.showFrame(frameWith(spreadPairs(10, 40)));
    picture(view, kTall);
    connect(&view, &View::cellPicked, &view, &View::setCell); // as the docks do
    const QSignalSpy picks(&view, &View::cellPicked);
    click(view.panel().matrix(), {3, 17});
    QCOMPARE(view.panel().selection().single(), (CellPair{3, 17}));
    QCOMPARE(picks.count(), 1);
    view.setCell({0, 0}); // no cell is picked any more, but the pair was not selected by one
    QCOMPARE(view.panel().selection().count(), 1);
}

void TestPairSelecting::arrowsMoveThePairAndEscapeClears() {
    ConcordanceView view;
    view.showFrame(frameWith(spreadPairs(10, 40)));
    picture(view, kTall);
    PairMatrix& matrix = view.panel().matrix();
    matrix.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&matrix, Qt::Key_Down);
    QCOMPARE(view.panel().selection().single(), (CellPair{0, 0}));
    QTest::keyClick(&matrix, Qt::Key_Down);
    QTest::keyClick(&matrix, Qt::Key_Right);
    QTest::keyClick(&matrix, Qt::Key_Right);
    QTest::keyClick(&matrix, Qt::Key_Left);
    QCOMPARE(view.panel().selection().single(), (CellPair{1, 1}));
    QTest::keyClick(&matrix, Qt::Key_Up);
    QTest::keyClick(&matrix, Qt::Key_Up); // there is none above
    QCOMPARE(view.panel().selection().single(), (CellPair{0, 1}));
    QTest::keyClick(&matrix, Qt::Key_Escape);
    QVERIFY(view.panel().selection().isEmpty());
    QVERIFY(view.panel().text().startsWith(QStringLiteral("400 pairs: ")));
}

void TestPairSelecting::aNewRunSelectsNothing() {
    ConcordanceView view;
    view.showFrame(frameWith(spreadPairs(10, 40)));
    picture(view, kTall);
    view.setCell({1, 3});
    QCOMPARE(view.panel().selection().count(), 10);
    view.showFrame(frameWith(spreadPairs(10, 40), {.run = 2}));
    QVERIFY(view.panel().selection().isEmpty());
}

QTEST_MAIN(TestPairSelecting)
#include "tst_pair_selecting.moc"
