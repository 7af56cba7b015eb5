#include "panels/calm_combo.h"
#include "style/theme.h"
#include "support/frames.h"
#include "support/pairs.h"
#include "support/pixels.h"
#include "views/chart_strip.h"
#include "views/concordance_readout.h"
#include "views/concordance_view.h"
#include "views/pair_matrix.h"
#include "views/pair_scatter.h"
#include "views/pairs_panel.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <limits>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

namespace {

const QSize kTall(620, 470);
const QSize kFlat(420, 260);

FramePtr frameWith(const std::shared_ptr<PairRecord>& record, const FrameRequest& request = {}) {
    Draft draft = test::draft(request);
    draft.frame.pairs = record;
    ConcordancePoint point;
    for (std::size_t k = 2; k < request.layers.size(); ++k) {
        Concordance one;
        one.plain = 0.9;
        point.pairs.push_back(one);
    }
    draft.history->concordance.push_back(point);
    return draft.done();
}

void drag(QWidget& widget, QPoint from, QPoint to) {
    QTest::mousePress(&widget, Qt::LeftButton, Qt::NoModifier, from);
    QMouseEvent move(QEvent::MouseMove, to, widget.mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QApplication::sendEvent(&widget, &move);
    QTest::mouseRelease(&widget, Qt::LeftButton, Qt::NoModifier, to);
}

void click(PairPicture& picture, CellPair pair) {
    QTest::mouseClick(&picture, Qt::LeftButton, Qt::NoModifier, picture.place(pair).toPoint());
}

} // namespace

/// The pairs in the view of sign concordance: when they are shown and asked for, and how they are selected.
class TestPairsPanel : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp); }
    void roomDecidesUntilAPersonDoes();
    void pairsAreAskedForOnlyWhileTheyAreShown();
    void theChosenLayersFallBackWhereTheyAreMissing();
    void aClickInTheScatterMarksThePairInTheMatrix();
    void aRectangleInTheMatrixIsCountedAndNamed();
    void aSelectionFollowsItsPairs();
    void aPickedCellSelectsItsPairs();
    void aPickThatIsSelectedAlreadyChangesNothing();
    void arrowsMoveThePairAndEscapeClears();
    void aNewRunSelectsNothing();
    void aMillionPairsArePaintedInTime();
    void degenerateRecordsArePainted();
};

void TestPairsPanel::roomDecidesUntilAPersonDoes() {
    ConcordanceView view;
    view.showFrame(frameWith(spreadPairs(10, 400)));
    picture(view, kTall);
    QVERIFY(view.panel().isVisible() && view.strip().isVisible() && view.readout().isVisible());
    QVERIFY(view.pairsButton().isChecked());
    QVERIFY(view.panel().y() > view.strip().geometry().bottom());
    picture(view, kFlat);
    QVERIFY(!view.panel().isVisible() && view.strip().isVisible());
    QVERIFY(!view.pairsButton().isChecked());
    view.pairsButton().click(); // in place of the curves
    picture(view, kFlat);
    QVERIFY(view.panel().isVisible() && !view.strip().isVisible() && !view.readout().isVisible());
    QVERIFY(view.panel().height() > kFlat.height() * 3 / 4);
    picture(view, kTall);
    QVERIFY(view.panel().isVisible() && view.strip().isVisible());
    view.pairsButton().click();
    picture(view, {621, 471});
    QVERIFY(!view.panel().isVisible() && view.strip().isVisible() && view.readout().isVisible());
    const QSize least = view.minimumSizeHint(); // fits the smallest dock
    QVERIFY2(least.width() <= 300 && least.height() <= 220,
             qPrintable(QStringLiteral("%1 x %2").arg(least.width()).arg(least.height())));
}

void TestPairsPanel::pairsAreAskedForOnlyWhileTheyAreShown() {
    ConcordanceView view;
    const QSignalSpy changed(&view, &View::needsChanged);
    QCOMPARE(view.needs().pair, -1);
    picture(view, kTall);
    QCOMPARE(view.needs().pair, -1); // of which network?
    view.showFrame(frameWith(nullptr, {.layers = {784, 200, 100, 10}}));
    QCOMPARE(view.needs().pair, 1); // up to the output
    QCOMPARE(changed.count(), 1);
    picture(view, kFlat);
    QCOMPARE(view.needs().pair, -1);
    QCOMPARE(changed.count(), 2);
    view.pairsButton().click();
    QCOMPARE(view.needs().pair, 1);
    QCOMPARE(changed.count(), 3);
    view.showFrame(frameWith(nullptr, {.layers = {784, 10}, .run = 2}));
    QCOMPARE(view.needs().pair, -1);
    QCOMPARE(changed.count(), 4);
    QVERIFY(!view.pairsButton().isEnabled());
    QVERIFY(view.strip().isVisible() && view.strip().message().contains(QStringLiteral("no pair")));
}

void TestPairsPanel::theChosenLayersFallBackWhereTheyAreMissing() {
    ConcordanceView view;
    picture(view, kTall);
    const PairsPanel& panel = view.panel();
    view.showFrame(frameWith(nullptr, {.layers = {784, 50, 40, 30, 10}}));
    QCOMPARE(panel.chooser().count(), 3);
    QCOMPARE(panel.chooser().currentText(), QStringLiteral("hidden 3 → output"));
    panel.chooser().setCurrentIndex(1);
    QCOMPARE(view.needs().pair, 1);
    // A frame from before still holds the other layers.
    view.showFrame(frameWith(spreadPairs(10, 30, 10, 2), {.layers = {784, 50, 40, 30, 10}}));
    QCOMPARE(panel.scatter().counts().all(), 0);
    view.showFrame(frameWith(spreadPairs(30, 40, 10, 1), {.layers = {784, 50, 40, 30, 10}}));
    QCOMPARE(panel.scatter().counts().all(), 1200);
    view.showFrame(frameWith(nullptr, {.layers = {784, 50, 10}, .run = 2}));
    QCOMPARE(view.needs().pair, 0);
    QVERIFY(!panel.chooser().isVisible());
    view.showFrame(frameWith(nullptr, {.layers = {784, 50, 40, 30, 20, 10}, .run = 3}));
    QCOMPARE(view.needs().pair, 1);
}

void TestPairsPanel::aClickInTheScatterMarksThePairInTheMatrix() {
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

void TestPairsPanel::aRectangleInTheMatrixIsCountedAndNamed() {
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

void TestPairsPanel::aSelectionFollowsItsPairs() {
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

void TestPairsPanel::aPickedCellSelectsItsPairs() {
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

void TestPairsPanel::aPickThatIsSelectedAlreadyChangesNothing() {
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

void TestPairsPanel::arrowsMoveThePairAndEscapeClears() {
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

void TestPairsPanel::aNewRunSelectsNothing() {
    ConcordanceView view;
    view.showFrame(frameWith(spreadPairs(10, 40)));
    picture(view, kTall);
    view.setCell({1, 3});
    QCOMPARE(view.panel().selection().count(), 10);
    view.showFrame(frameWith(spreadPairs(10, 40), {.run = 2}));
    QVERIFY(view.panel().selection().isEmpty());
}

void TestPairsPanel::aMillionPairsArePaintedInTime() {
    ConcordanceView view;
    const FrameRequest request{.layers = {784, 1000, 1000, 10}};
    view.showFrame(frameWith(nullptr, request));
    picture(view, kTall);
    view.panel().choosePair(0);
    const std::array records{spreadPairs(1000, 1000), spreadPairs(1000, 1000, 5)};
    const auto measure = [&](const char* what) {
        qint64 longest = 0;
        for (int k = 0; k < 6; ++k) {
            const FramePtr frame = frameWith(records[static_cast<std::size_t>(k % 2)], request);
            QElapsedTimer clock;
            clock.start();
            view.showFrame(frame);
            view.panel().grab();
            longest = std::max(longest, clock.nsecsElapsed());
        }
        qInfo("%s: at most %.1f ms per record of 1000 x 1000", what, static_cast<double>(longest) / 1e6);
        return static_cast<double>(longest) / 1e6;
    };
    QVERIFY(measure("none selected") < 200);
    PairMatrix& matrix = view.panel().matrix();
    drag(matrix, matrix.plot().topLeft(), matrix.plot().center());
    QVERIFY(view.panel().selection().count() > 200'000);
    QVERIFY(measure("a quarter selected") < 200);
    QElapsedTimer clock;
    clock.start();
    click(view.panel().scatter(), {500, 500});
    view.panel().grab();
    qInfo("a click: %.1f ms", static_cast<double>(clock.nsecsElapsed()) / 1e6);
    QCOMPARE(view.panel().selection().count(), 1);
    QVERIFY(clock.elapsed() < 200);
}

void TestPairsPanel::degenerateRecordsArePainted() {
    ConcordanceView view;
    picture(view, kTall);
    std::uint64_t run = 1;
    for (const float value :
         {0.0F, 1e-30F, std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::infinity()}) {
        for (const int cells : {1, 7}) {
            const auto record = std::make_shared<PairRecord>();
            record->forward = record->feedback = Matrix::Constant(cells, cells, value);
            view.showFrame(frameWith(record, {.layers = {4, cells, cells}, .run = ++run}));
            view.setCell({1, 0});
            QVERIFY(marginIsFree(picture(view, kTall)));
            QVERIFY(marginIsFree(picture(view, {300, 340})));
            click(view.panel().matrix(), {0, 0});
            QCOMPARE(view.panel().selection().count(), 1);
            QVERIFY(!view.panel().summary().isEmpty());
            QTest::mouseClick(&view.panel().scatter(), Qt::LeftButton, Qt::NoModifier, {20, 20});
        }
    }
}

QTEST_MAIN(TestPairsPanel)
#include "tst_pairs_panel.moc"
