#include "circuit/circuit_view.h"

#include "circuit/circuit_choice.h"
#include "circuit/pinned_circuit.h"
#include "frames/cell_names.h"
#include "frames/cell_ranking.h"
#include "style/text.h"
#include "support/circuit_run.h"
#include "support/circuit_words.h"
#include "support/frames.h"
#include "support/pixels.h"
#include "support/sanitized.h"
#include "support/test_class.h"
#include "widgets/theme.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

namespace {

/// The cell that a view without one takes, while the run stands.
CellChoice ownChoice(const Frame& frame) {
    const CellChoice best = bestOf(spikeErrorScores(*frame.presentation));
    return best.layer > 0 ? best : mostActiveCell(frame);
}

void type(CircuitView& view, const QString& text) {
    QLineEdit& line = view.choice().line();
    line.selectAll();
    QTest::keyClicks(&line, text);
    QTest::keyClick(&line, Qt::Key_Return);
}

} // namespace

class TestCircuitView : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp); }
    void aCellWithSpikesAndErrorIsChosenByItself();
    void theCellItChoosesStaysUntilItIsQuiet();
    void aCellThatWasPickedStays();
    void cellsAreChosenByTyping();
    void wrongTextsStayAndAreAnswered();
    void buttonsFindCells();
    void buttonsThatFindNoneSaySo();
    void pinsAreKeptAndAskedFor();
    void anotherExperimentDropsCellsThatAreGone();
    void missingPartsAreSaidInWords();
    void showingAFrameIsFast();
};

void TestCircuitView::aCellWithSpikesAndErrorIsChosenByItself() {
    CircuitView view;
    QSignalSpy picked(&view, &View::cellPicked);
    CircuitRun run(view, circuitExperiment());
    QCOMPARE(view.cell().layer, 0);
    const FramePtr frame = run.go(StepUnit::Sample);
    QCOMPARE(view.cell(), ownChoice(*frame)); // without errors yet, the most active one
    QCOMPARE(picked.count(), 1);
    QCOMPARE(view.needs().circuits[0], view.cell());
    QVERIFY(view.summary().contains(cellName(*frame, view.cell())));
    int decisive = 0;
    for (int batch = 0; batch < 20; ++batch) { // stepping: as good as it can be in each
        const CellChoice before = view.cell();
        const FramePtr next = run.go(StepUnit::Batch);
        const bool any = bestOf(spikeErrorScores(*next->presentation)).layer > 0;
        QVERIFY(!any || spikesWithError(*next, view.cell()));
        QVERIFY(view.cell() == before || !spikesWithError(*next, before));
        decisive += any ? 1 : 0;
    }
    QVERIFY(decisive > 0); // or nothing was tested
}

void TestCircuitView::theCellItChoosesStaysUntilItIsQuiet() {
    DefaultCell choice;
    const auto presented = [](int cell, double imagesPerSecond) {
        Draft made = draft({.layers = {784, 40, 10}});
        setSpike(*made.record, 1, cell, 3);
        setBurst(*made.record, 1, cell, 4, -1);
        setSpike(*made.record, 1, 39, 5);    // without an error
        setBurst(*made.record, 1, 38, 4, 8); // without a spike
        made.frame.playing = imagesPerSecond > 0;
        made.frame.imagesPerSecond = imagesPerSecond;
        return made.done();
    };
    CellChoice cell = choice.next(*presented(7, 0), {});
    QCOMPARE(cell, (CellChoice{1, 7}));
    const FramePtr fast = presented(8, 1000);
    for (int frame = 0; frame < 100; ++frame) { // the same presentation on show
        QCOMPARE(choice.next(*fast, cell), cell);
    }
    for (int frame = 0; frame < 100; ++frame) { // quiet in most, but no worse than others
        QCOMPARE(choice.next(*presented(7 + frame % 4, 1000), cell), cell);
    }
    int changes = 0;
    for (int frame = 0; frame < 100; ++frame) { // quiet for good: another one takes its place, once
        const CellChoice next = choice.next(*presented(9, 1000), cell);
        changes += next == cell ? 0 : 1;
        cell = next;
    }
    QCOMPARE(changes, 1);
    QCOMPARE(cell, (CellChoice{1, 9}));
    cell = choice.next(*presented(10, 1), cell); // slow enough to look at each
    QCOMPARE(cell, (CellChoice{1, 10}));
    cell = choice.next(*presented(11, 0), cell); // it stands
    QCOMPARE(cell, (CellChoice{1, 11}));
    const FramePtr silent = draft({.layers = {784, 40, 10}}).done();
    QCOMPARE(choice.next(*silent, cell), cell); // there is none better
}

void TestCircuitView::aCellThatWasPickedStays() {
    CircuitView view;
    CircuitRun run(view, circuitExperiment());
    run.go(StepUnit::Sample);
    view.setCell({2, 7});
    for (int sample = 0; sample < 20; ++sample) {
        run.go(StepUnit::Sample);
        QCOMPARE(view.cell(), (CellChoice{2, 7}));
    }
}

void TestCircuitView::cellsAreChosenByTyping() {
    CircuitView view;
    QSignalSpy picked(&view, &View::cellPicked);
    CircuitRun run(view, circuitExperiment());
    run.go(StepUnit::Sample);
    picture(view, kColumn);
    type(view, QStringLiteral("hidden 2 7"));
    QCOMPARE(view.cell(), (CellChoice{2, 7}));
    QCOMPARE(picked.last().first().value<CellChoice>(), (CellChoice{2, 7}));
    QCOMPARE(view.choice().line().text(), QStringLiteral("hidden 2, cell 7"));
    QTest::keyClick(&view.choice().line(), Qt::Key_Down);
    QCOMPARE(view.cell(), (CellChoice{2, 8}));
    type(view, QStringLiteral("output 3"));
    QCOMPARE(view.cell(), (CellChoice{3, 3}));
    QTest::keyClick(&view.choice().line(), Qt::Key_Up);
    QCOMPARE(view.cell(), (CellChoice{3, 2}));
}

void TestCircuitView::wrongTextsStayAndAreAnswered() {
    CircuitView view;
    CircuitRun run(view, circuitExperiment());
    run.go(StepUnit::Sample);
    picture(view, kColumn);
    const CellChoice before = view.cell();
    type(view, QStringLiteral("hidden 1 99"));
    QCOMPARE(view.cell(), before);
    QVERIFY2(view.choice().fault().contains("99"), qPrintable(view.choice().fault()));
    run.go(StepUnit::Sample); // frames go on coming
    QCOMPARE(view.choice().line().text(), QStringLiteral("hidden 1 99"));
    QVERIFY(!view.choice().fault().isEmpty());
    QTest::keyClick(&view.choice().line(), Qt::Key_Escape);
    QVERIFY(view.choice().fault().isEmpty());
    QVERIFY(view.choice().line().text().contains("cell"));
}

void TestCircuitView::buttonsFindCells() {
    CircuitView view;
    CircuitRun run(view, circuitExperiment());
    QVERIFY(!view.choice().mostActive().isEnabled());
    const FramePtr frame = run.go(StepUnit::Sample);
    view.choice().largestError().click();
    QCOMPARE(view.cell(), largestErrorCell(*frame));
    view.choice().mostActive().click();
    QCOMPARE(view.cell(), mostActiveCell(*frame));
}

void TestCircuitView::buttonsThatFindNoneSaySo() {
    CircuitView view;
    view.showFrame(draft({.layers = {784, 40, 10}}).done());
    view.setCell({1, 3});
    view.choice().largestError().click();
    QVERIFY2(view.choice().fault().startsWith("No error was found"), qPrintable(view.choice().fault()));
    view.choice().mostActive().click();
    QVERIFY2(view.choice().fault().startsWith("No spike was found"), qPrintable(view.choice().fault()));
    QCOMPARE(view.cell(), (CellChoice{1, 3}));
    Draft made = draft({.layers = {784, 40, 10}});
    setBurst(*made.record, 1, 5, 4, -1);
    view.showFrame(made.done());
    view.choice().largestError().click();
    QVERIFY(view.choice().fault().isEmpty());
    QCOMPARE(view.cell(), (CellChoice{1, 5}));
}

void TestCircuitView::pinsAreKeptAndAskedFor() {
    CircuitView view;
    CircuitRun run(view, circuitExperiment());
    run.go(StepUnit::Batch);
    QSignalSpy needs(&view, &View::needsChanged);
    for (const CellChoice cell : {CellChoice{1, 1}, CellChoice{2, 2}, CellChoice{3, 3}}) {
        view.setCell(cell);
        const auto before = needs.count();
        view.choice().pin().click();
        QCOMPARE(needs.count(), before + 1);
        QVERIFY(!view.choice().pin().isEnabled()); // it is pinned already
    }
    view.setCell({1, 5});
    QCOMPARE(view.needs().circuits, (CircuitSet{{{1, 5}, {1, 1}, {2, 2}, {3, 3}}}));
    const FramePtr frame = run.show();
    QVERIFY(!view.choice().pin().isEnabled());
    QVERIFY(view.choice().pin().toolTip().contains("Three"));
    for (const QSize size : {QSize(380, 560), QSize(1300, 800)}) {
        picture(view, size);
        QVERIFY(view.pinned(2).isVisible());
        QVERIFY(
            view.pinned(0).text().contains(signedText(double{circuitMoment(frame, {1, 1})->values.basal})));
        const QPoint one = view.pinned(0).mapTo(&view, QPoint());
        const QPoint other = view.pinned(1).mapTo(&view, QPoint());
        QCOMPARE(one.y() == other.y(), size.width() > 1000); // side by side where there is room
    }
    view.pinned(0).unpin().click();
    QCOMPARE(view.pins(), (std::vector<CellChoice>{{2, 2}, {3, 3}}));
    QVERIFY(!view.pinned(2).isVisible());
    QVERIFY(view.choice().pin().isEnabled());
}

void TestCircuitView::anotherExperimentDropsCellsThatAreGone() {
    CircuitView view;
    CircuitRun run(view, circuitExperiment());
    run.go(StepUnit::Batch);
    view.setCell({3, 1});
    view.choice().pin().click();
    view.setCell({1, 1});
    view.choice().pin().click();
    view.setCell({2, 10});
    run.show();
    run.runner().post(command::Restart{circuitExperiment({.network = "784-12-10"})});
    run.show();
    QCOMPARE(view.pins(), (std::vector<CellChoice>{{1, 1}}));
    QVERIFY(isSound(view));
    const FramePtr frame = run.go(StepUnit::Sample);
    QCOMPARE(view.cell(), ownChoice(*frame)); // 2, 10 is gone
    QVERIFY(view.panel().card().explanation());
    QVERIFY(isSound(view));
}

void TestCircuitView::missingPartsAreSaidInWords() {
    CircuitView view;
    QVERIFY(!view.summary().isEmpty());
    QVERIFY(countInk(picture(view, kColumn), QRect(QPoint(), kColumn)) > 300); // the drawing without values
    Draft made = draft({.layers = {784, 40, 10}, .step = 5});
    made.frame.presentation = nullptr;
    view.showFrame(made.done());
    QVERIFY(view.summary().contains("presentation", Qt::CaseInsensitive));
    made.frame.presentation = made.record;
    view.setCell({1, 0});
    view.showFrame(made.done()); // no synapses in it
    QVERIFY2(view.summary().contains("next frame"), qPrintable(view.summary()));
    QVERIFY(!view.panel().card().explanation());
    made.frame.layerSizes = {784, 50, 10}; // the presentation is still that of the network before
    view.showFrame(made.done());
    made.frame.experiment = nullptr;
    made.frame.data = nullptr;
    made.frame.circuits = {nullptr};
    view.showFrame(made.done());
    QVERIFY(isSound(view));
    view.setCell({9, 9});
    view.setCell({1, -1});
    view.setCell({});
    picture(view, kColumn);
    QVERIFY(isSound(view));
}

void TestCircuitView::showingAFrameIsFast() {
    CircuitView view;
    CircuitRun run(view, circuitExperiment({.encoder = Encoder::Poisson, .network = "784-400-200-10"}));
    FramePtr frame = run.go(StepUnit::Batch);
    for (const CellChoice cell : {CellChoice{1, 1}, CellChoice{1, 2}, CellChoice{1, 3}}) {
        view.setCell(cell);
        view.choice().pin().click();
    }
    view.setCell({1, 9});
    frame = run.show();
    QCOMPARE(frame->circuits.size(), kMostCircuits);
    QVERIFY(view.panel().card().explanation()); // else only empty drawings would be measured
    picture(view, {1600, 900});
    QElapsedTimer clock;
    clock.start();
    constexpr int kTimes = 20;
    for (int k = 0; k < kTimes; ++k) {
        view.showFrame(frame);
    }
    const double shown = static_cast<double>(clock.nsecsElapsed()) / 1e6 / kTimes;
    clock.restart();
    for (int k = 0; k < kTimes; ++k) {
        view.grab();
    }
    const double painted = static_cast<double>(clock.nsecsElapsed()) / 1e6 / kTimes;
    qInfo("four circuits: %.2f ms to show, %.2f ms to paint", shown, painted);
    QVERIFY(shown < 30 * kSlowness &&
            painted < 100 * kSlowness); // far from what it takes, for machines that do other things, too
}

MC_TEST(TestCircuitView)
#include "tst_circuit_view.moc"
