// Where presentations pass whole, the network and the microcircuit show all of a presentation: in the first
// experiment all three cell types are seen at work.
#include "chart/time_axes.h"
#include "circuit/circuit_moment.h"
#include "circuit/circuit_panel.h"
#include "circuit/circuit_picture.h"
#include "circuit/circuit_view.h"
#include "convolution/feature_map_view.h"
#include "network/network_canvas.h"
#include "network/network_cells.h"
#include "network/network_key.h"
#include "network/network_view.h"
#include "runtime/runner.h"
#include "runtime/step_speed.h"
#include "support/circuits.h"
#include "support/convolutions.h"
#include "support/golden.h"
#include "support/test_class.h"
#include "training/experiment/presets.h"
#include "widgets/calm_combo.h"
#include "widgets/theme.h"

#include <QElapsedTimer>
#include <QTest>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

namespace {

const FrameRequest kWholeSmall{.layers = {20, 30, 5}};
const CellChoice kWholeCell{1, 12};

/// Of cell 12: three spikes, two bursts of VIP, the larger at step 3, and one of SST; nothing in the last
/// step.
Draft busyDraft() {
    Draft draft = test::draft(kWholeSmall);
    for (const int step : {2, 5, 9}) {
        setSpike(*draft.record, 1, kWholeCell.cell, step);
    }
    setBurst(*draft.record, 1, kWholeCell.cell, 3, 4);
    setBurst(*draft.record, 1, kWholeCell.cell, 6, 1);
    setBurst(*draft.record, 1, kWholeCell.cell, 8, -2);
    draft.frame.circuits = {circuitRecord(draft.frame.layerSizes, kWholeCell)};
    return draft;
}

Draft playing(double speed) {
    Draft draft = busyDraft();
    draft.frame.playing = true;
    draft.frame.speedAsked = speed;
    return draft;
}

/// What a view shows of one frame after the other, as on a board.
template <class AView> class OnBoard {
public:
    OnBoard() {
        view.setCell(kWholeCell);
        axes.link(view);
    }
    void show(const Draft& draft) {
        axes.showFrame(draft.frame);
        view.showFrame(draft.done());
    }
    TimeAxes axes;
    AView view;
};

const mc::ui::LayerActivity& hidden(const NetworkView& view) {
    return view.canvas().diagram().state().activity[1];
}

Draft paused(Draft draft) {
    draft.frame.playing = false;
    return draft;
}

Draft atStep(Draft draft, int step) {
    draft.frame.position.step = step;
    return draft;
}

/// The next frame of a run that plays which holds another presentation; null if none comes.
FramePtr nextPresentation(Runner& runner, const FramePtr& last) {
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 20000) {
        const FramePtr frame = runner.takeFrame();
        if (frame && frame->playing && frame->presentation &&
            (!last || last->presentation != frame->presentation)) {
            return frame;
        }
        QTest::qWait(1);
    }
    return nullptr;
}

} // namespace

class TestWholePresentations : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp); }
    void theNetworkCountsSpikesAndBursts();
    void stepsThatCanBeSeenAreShownOneByOne();
    void aPauseKeepsWhatWasOnShow();
    void theWayToAnotherMomentPassesNothing();
    void aCoveredViewChangesNothingOfWhatOthersShow();
    void aCursorPicksAStep();
    void theMicrocircuitShowsTheStepOfItsLargestError();
    void pinnedMicrocircuitsShowTheSameStep();
    void featureMapsShowMeansAndCounts();
    void tablesSayWhatIsShown();
    void allCellTypesAreSeenInTheFirstExperiment();
};

void TestWholePresentations::theNetworkCountsSpikesAndBursts() {
    OnBoard<NetworkView> board;
    board.show(playing(2 * kStepsSeenUpTo));
    const NetworkState& state = board.view.canvas().diagram().state();
    QVERIFY(state.shown.isWhole());
    QCOMPARE(hidden(board.view).spikes[kWholeCell.cell], 3);
    QCOMPARE(hidden(board.view).vip[kWholeCell.cell], 2);
    QCOMPARE(hidden(board.view).sst[kWholeCell.cell], 1);
    QCOMPARE(hidden(board.view).shade[kWholeCell.cell], 3.0F / 20);
    QVERIFY(board.view.summary().contains(QStringLiteral("whole presentation")));
    QVERIFY(!board.view.summary().contains(QStringLiteral("t = 20")));
    QVERIFY(NetworkKey(board.view.canvas().diagram().state())
                .text()
                .contains(QStringLiteral("spikes per presentation, 0 to 20")));
    const NetworkPicture& diagram = board.view.canvas().diagram();
    const QSizeF room(640, 300);
    const QPointF at = diagram.geometry(room, goldenPaper()).block(1).centre(kWholeCell.cell);
    const QString text = diagram.textAt(at, room, goldenPaper());
    for (const char* part : {"whole presentation", "3 spikes", "2 VIP and 1 SST burst"}) {
        QVERIFY2(text.contains(QString::fromUtf8(part)), part);
    }
}

void TestWholePresentations::stepsThatCanBeSeenAreShownOneByOne() {
    OnBoard<NetworkView> board;
    board.show(playing(kStepsSeenUpTo));
    QCOMPARE(board.view.canvas().diagram().state().shown, (ShownSteps{20, ShownSteps::Reason::Present}));
    QCOMPARE(hidden(board.view).vip.sum() + hidden(board.view).sst.sum(), 0); // of the last step
    board.show(atStep(playing(kStepsSeenUpTo), 3));
    QCOMPARE(hidden(board.view).vip[kWholeCell.cell], 1);
    QVERIFY(
        NetworkKey(board.view.canvas().diagram().state()).text().contains(QStringLiteral("trace x, 0 to 1")));
}

void TestWholePresentations::aPauseKeepsWhatWasOnShow() {
    OnBoard<NetworkView> board;
    Draft played = playing(2 * kStepsSeenUpTo);
    board.show(played);
    played.frame.position.sample = 5; // not every presentation has a frame
    board.show(paused(played));
    QVERIFY(board.view.canvas().diagram().state().shown.isWhole());
    NetworkView raised; // a tab that was covered until now
    board.axes.link(raised);
    raised.showFrame(paused(played).done());
    QVERIFY(raised.canvas().diagram().state().shown.isWhole());
    board.show(atStep(paused(played), 19)); // one step back
    QCOMPARE(board.view.canvas().diagram().state().shown, (ShownSteps{19, ShownSteps::Reason::Present}));
    board.show(paused(played)); // and forward: steps are looked at now
    QCOMPARE(board.view.canvas().diagram().state().shown, (ShownSteps{20, ShownSteps::Reason::Present}));
}

void TestWholePresentations::theWayToAnotherMomentPassesNothing() {
    OnBoard<NetworkView> board;
    Draft run = playing(2 * kStepsSeenUpTo);
    board.show(paused(run));
    run.frame.number = 2;
    run.frame.travels = true;
    board.show(run); // on its way, as on a slow machine
    run.frame.travels = false;
    run.frame.number = 3;
    run.frame.position.batch = 1;
    board.show(paused(run));
    QCOMPARE(board.view.canvas().diagram().state().shown, (ShownSteps{20, ShownSteps::Reason::Present}));
    run.frame.number = 4;
    run.frame.position.batch = 2;
    board.show(run); // now it plays
    QVERIFY(board.view.canvas().diagram().state().shown.isWhole());
}

void TestWholePresentations::aCoveredViewChangesNothingOfWhatOthersShow() {
    OnBoard<NetworkView> board;
    CircuitView covered;
    board.axes.link(covered);
    Draft draft = atStep(playing(2 * kStepsSeenUpTo), 3);
    board.show(draft);
    covered.showFrame(draft.done()); // and no frame after it
    draft = playing(2 * kStepsSeenUpTo);
    draft.frame.number = 2;
    board.show(draft);
    draft.frame.number = 3;
    board.show(paused(draft));
    QVERIFY(board.view.canvas().diagram().state().shown.isWhole());
    covered.setCell({1, 7}); // a cell was picked in the network
    draft.frame.number = 4;
    board.show(paused(draft));
    QVERIFY(board.view.canvas().diagram().state().shown.isWhole());
}

void TestWholePresentations::aCursorPicksAStep() {
    OnBoard<NetworkView> board;
    board.show(playing(2 * kStepsSeenUpTo));
    board.axes.of(TimeKind::Presentation).setFirst(8);
    QCOMPARE(board.view.canvas().diagram().state().shown, (ShownSteps{8, ShownSteps::Reason::Cursor}));
    QCOMPARE(hidden(board.view).sst[kWholeCell.cell], 1);
    QVERIFY(board.view.summary().contains(QStringLiteral("t = 8 of 20")));
    board.show(atStep(playing(kStepsSeenUpTo), 3)); // steps that pass are not held up
    QCOMPARE(board.view.canvas().diagram().state().shown.step, 3);
    board.show(atStep(paused(busyDraft()), 3)); // step 8 has not happened
    QCOMPARE(board.view.canvas().diagram().state().shown.step, 3);
    board.show(playing(2 * kStepsSeenUpTo));
    board.axes.of(TimeKind::Presentation).removeCursors();
    QVERIFY(board.view.canvas().diagram().state().shown.isWhole());
}

void TestWholePresentations::theMicrocircuitShowsTheStepOfItsLargestError() {
    OnBoard<CircuitView> board;
    board.show(playing(2 * kStepsSeenUpTo));
    const QString caption = board.view.caption();
    for (const char* part :
         {"t = 3 of 20", "largest error", "whole presentation: PYR spikes 3 · bursts VIP 2, SST 1"}) {
        QVERIFY2(caption.contains(QString::fromUtf8(part)), qPrintable(caption));
    }
    QVERIFY(board.view.panel().drawing().summary().contains(QStringLiteral("VIP burst of 4")));
    board.show(atStep(playing(kStepsSeenUpTo), 6));
    QVERIFY(board.view.caption().startsWith(QStringLiteral("t = 6 of 20")));
    QVERIFY(board.view.panel().drawing().summary().contains(QStringLiteral("VIP burst of 1")));
    Draft quiet = playing(2 * kStepsSeenUpTo);
    quiet.record->layers[0].error.setZero();
    board.show(quiet);
    QVERIFY2(board.view.caption().contains(QStringLiteral("t = 9 of 20")), "its last spike");
}

void TestWholePresentations::pinnedMicrocircuitsShowTheSameStep() {
    const Draft draft = playing(2 * kStepsSeenUpTo);
    const FramePtr frame = draft.done();
    const CircuitMomentPtr own = circuitMoment(frame, kWholeCell, {20, ShownSteps::Reason::Whole});
    QCOMPARE(own->step, 3);
    QCOMPARE(own->lastStep, 20);
    QCOMPARE(circuitMoment(*own, kWholeCell)->step, own->step);
    QVERIFY(!circuitMoment(*own, {1, 13})); // its synapses are not in the frame
}

void TestWholePresentations::featureMapsShowMeansAndCounts() {
    Draft draft = convolutionDraft("12x12-3c3-p2-4c2-9-10");
    draft.frame.playing = true;
    draft.frame.speedAsked = 2 * kStepsSeenUpTo;
    for (const int step : {2, 5, 9}) {
        setSpike(*draft.record, 1, kWholeCell.cell, step);
    }
    LayerRecord& layer = draft.record->layers[0];
    layer.trace(kWholeCell.cell, 3) = 0.5F;
    layer.error(kWholeCell.cell, 3) = -0.4F; // nothing of it in the last step
    OnBoard<FeatureMapView> board;
    board.view.resize(640, 300);
    board.show(draft);
    const auto says = [&](const char* words) {
        return board.view.summary().contains(QString::fromUtf8(words));
    };
    const auto value = [&](std::size_t column) {
        return board.view.tables().front().columns[column].numbers[static_cast<std::size_t>(kWholeCell.cell)];
    };
    QCOMPARE(static_cast<float>(value(4)), layer.trace.row(kWholeCell.cell).mean());
    QCOMPARE(static_cast<float>(value(5)), -0.02F);
    QVERIFY2(says("whole presentation of 20") && !says("t = "), qPrintable(board.view.summary()));
    QVERIFY2(says("mean trace x: 0 to 0.1"), qPrintable(board.view.summary()));
    QVERIFY2(says("mean error e: −0.02 to +0.02"), qPrintable(board.view.summary()));
    QCOMPARE(board.view.tables().front().columns.back().name, QStringLiteral("mean e"));
    board.view.activityChooser().setCurrentIndex(1);
    QCOMPARE(value(4), 3.0);
    QVERIFY2(says("spikes per presentation"), qPrintable(board.view.summary()));
    board.axes.of(TimeKind::Presentation).setFirst(4);
    QCOMPARE(static_cast<float>(value(5)), -0.4F); // as in the network
    QVERIFY2(says("error e: −0.5 to +0.5"), qPrintable(board.view.summary()));
    QVERIFY2(says("t = 4 of 20") && says("cursor A"), qPrintable(board.view.summary()));
}

void TestWholePresentations::tablesSayWhatIsShown() {
    OnBoard<NetworkView> board;
    board.show(playing(2 * kStepsSeenUpTo));
    const DataTable whole = board.view.tables().front();
    QCOMPARE(whole.columns[3].name, QStringLiteral("spikes"));
    const std::size_t row = 20 + static_cast<std::size_t>(kWholeCell.cell);
    QCOMPARE(whole.columns[3].numbers[row], 3.0);
    QCOMPARE(whole.columns[4].numbers[row], 2.0);
    QCOMPARE(whole.columns[5].numbers[row], 1.0);
}

void TestWholePresentations::allCellTypesAreSeenInTheFirstExperiment() {
    const Preset& preset = firstPreset();
    QVERIFY(preset.millisecondsPerSecond > kStepsSeenUpTo);
    Runner runner(presetExperiment(preset, {}));
    OnBoard<NetworkView> network;
    CircuitView circuit;
    circuit.resize(380, 600);
    network.view.resize(678, 256); // its place in a window of 1280 x 720
    runner.post(command::SetSpeed{preset.millisecondsPerSecond});
    runner.post(command::Play{});
    int seen = 0;
    int told = 0;
    FramePtr frame;
    constexpr int kPresentations = 100;
    for (int k = 0; k < kPresentations; ++k) {
        runner.post(command::Watch{needs::both(network.view.needs(), circuit.needs())});
        frame = nextPresentation(runner, frame);
        QVERIFY(frame);
        network.view.showFrame(frame);
        circuit.showFrame(frame);
        const mc::ui::LayerActivity& cells = hidden(network.view);
        seen += cells.spikes.sum() > 0 && cells.vip.sum() > 0 && cells.sst.sum() > 0 ? 1 : 0;
        told += circuit.caption().contains(QStringLiteral("largest error")) ? 1 : 0;
    }
    runner.post(command::Pause{});
    QVERIFY2(seen >= kPresentations * 9 / 10, qPrintable(QString::number(seen)));
    QVERIFY2(told >= kPresentations / 5, qPrintable(QString::number(told)));
    network.view.grab(); // lays it out
    const NetworkGeometry where = network.view.canvas().geometry();
    QVERIFY(where.block(1).pitch >= kBurstsFrom);
    QVERIFY(where.block(2).pitch >= kBurstsFrom);
}

MC_TEST(TestWholePresentations)
#include "tst_whole_presentations.moc"
