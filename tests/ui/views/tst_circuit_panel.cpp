#include "circuit/weight_image.h"
#include "style/text.h"
#include "support/circuit_run.h"
#include "support/circuit_words.h"
#include "support/pixels.h"
#include "time_axis/time_navigation.h"
#include "widgets/theme.h"

#include <QSignalSpy>
#include <QTest>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

/// What can be picked and read off in the parts of a microcircuit: lists, weights, courses.
class TestCircuitPanel : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp); }
    void afferentsArePickedAndOpened();
    void keysWorkInTheLists();
    void pixelsOfTheWeightsArePicked();
    void rangesGrowAndBeginAnew();
    void tracesAreReadOffAtTheCursors();
};

void TestCircuitPanel::afferentsArePickedAndOpened() {
    CircuitView view;
    QSignalSpy synapse(&view, &View::synapsePicked);
    CircuitRun run(view, circuitExperiment({.spikingErrors = false, .network = "784-60-50-10"}));
    view.setCell({2, 3});
    run.go(StepUnit::Batch, 2);
    picture(view, kColumn);
    SignalList& list = view.panel().lists().afferents();
    QVERIFY(list.rows().size() >= 2);
    const SignalList::Row second = list.rows()[1];
    QTest::mouseClick(&list, Qt::LeftButton, {}, list.rowRect(1).center().toPoint());
    QCOMPARE(synapse.count(), 1);
    QCOMPARE(synapse.last().first().value<SynapseChoice>(), (SynapseChoice{{2, 3}, second.index}));
    QCOMPARE(view.panel().afferent(), std::optional<int>(second.index));
    QVERIFY(view.panel().card().story()->synapse.startsWith(second.name));
    run.go(StepUnit::TimeStep);
    QCOMPARE(view.panel().afferent(), std::optional<int>(second.index)); // it stays picked
    emit list.opened(second.source);
    QCOMPARE(view.cell(), second.source);
    QCOMPARE(view.cell().layer, 1);
}

void TestCircuitPanel::keysWorkInTheLists() {
    CircuitView view;
    CircuitRun run(view, circuitExperiment({.spikingErrors = false, .network = "784-60-50-10"}));
    view.setCell({2, 3});
    run.go(StepUnit::Batch, 2);
    picture(view, kColumn);
    SignalList& list = view.panel().lists().afferents();
    const std::vector<SignalList::Row> rows = list.rows();
    QTest::keyClick(&list, Qt::Key_Down);
    QCOMPARE(view.panel().afferent(), std::optional<int>(rows[1].index));
    QTest::keyClick(&list, Qt::Key_Up);
    QTest::keyClick(&list, Qt::Key_Up);
    QCOMPARE(view.panel().afferent(), std::optional<int>(rows[0].index));
    QTest::keyClick(&list, Qt::Key_Return);
    QCOMPARE(view.cell(), rows[0].source);
    SignalList& above = view.panel().lists().feedback();
    run.show();
    QVERIFY(!above.rows().empty());
    const CellChoice source = above.rows()[0].source;
    QTest::mouseDClick(&above, Qt::LeftButton, {}, above.rowRect(0).center().toPoint());
    QCOMPARE(source.layer, 2);
    QTest::mouseClick(&above, Qt::LeftButton, {}, above.rowRect(0).center().toPoint());
    QTest::mouseDClick(&above, Qt::LeftButton, {}, above.rowRect(0).center().toPoint());
    QCOMPARE(view.cell(), source);
}

void TestCircuitPanel::pixelsOfTheWeightsArePicked() {
    CircuitView view;
    CircuitRun run(view, circuitExperiment());
    view.setCell({1, 4});
    const FramePtr frame = run.go(StepUnit::Batch);
    picture(view, {400, 1100});
    WeightImage& weights = view.panel().weights();
    QVERIFY(weights.isVisible());
    QCOMPARE(weights.images().size(), std::size_t{1});
    QCOMPARE(weights.images()[0].size(), QSize(28, 28));
    const Vector& w = circuitMoment(frame, {1, 4})->record->forward;
    QCOMPARE(weights.scale(), double{w.cwiseAbs().maxCoeff()});
    Index most = 0;
    w.maxCoeff(&most);
    const QColor colour(weights.images()[0].pixel(static_cast<int>(most) % 28, static_cast<int>(most) / 28));
    QVERIFY(colour.blue() > colour.red() + 40); // above 0 is blue
    const QPointF middle = weights.target(0).center();
    const int pixel = *weights.pixelAt(middle.toPoint());
    QTest::mouseClick(&weights, Qt::LeftButton, {}, middle.toPoint());
    QCOMPARE(view.panel().afferent(), std::optional<int>(pixel));
    QVERIFY(!weights.pixelAt({1, 1}));
    view.setCell({2, 0});
    QVERIFY(!weights.isVisible());
}

void TestCircuitPanel::rangesGrowAndBeginAnew() {
    CircuitView view;
    CircuitRun run(view, circuitExperiment());
    view.setCell({3, 2});
    run.go(StepUnit::Batch, 2);
    const CircuitTraces& traces = view.panel().traces();
    const double wide = traces.limit(CircuitTraces::Error);
    QVERIFY(wide >= 0.05);
    for (int k = 0; k < 5; ++k) {
        run.go(StepUnit::Sample);
        QVERIFY(traces.limit(CircuitTraces::Error) >= wide);
    }
    view.setCell({1, 2});
    QVERIFY(traces.limit(CircuitTraces::Error) < wide);
}

void TestCircuitPanel::tracesAreReadOffAtTheCursors() {
    CircuitView view;
    CircuitRun run(view, circuitExperiment());
    view.setCell({1, 2});
    run.go(StepUnit::Sample);
    run.go(StepUnit::TimeStep, 4);
    const FramePtr frame = run.show();
    const auto now = static_cast<int>(frame->position.step);
    QVERIFY(now >= 3 && now < 6);
    const CircuitTraces& traces = view.panel().traces();
    const Matrix& membrane = frame->presentation->layers[0].membrane;
    TimeLink& link = traces.time().link();
    QCOMPARE(traces.valueText(CircuitTraces::Soma), decimalText(membrane(2, now - 1), 2));
    link.setFirst(1);
    QCOMPARE(traces.valueText(CircuitTraces::Soma), decimalText(membrane(2, 0), 2));
    QVERIFY(traces.differenceText(CircuitTraces::Soma).isEmpty());
    link.setSecond(3);
    QCOMPARE(traces.valueText(CircuitTraces::Soma), decimalText(membrane(2, 2), 2));
    const float difference = membrane(2, 2) - membrane(2, 0);
    QCOMPARE(traces.differenceText(CircuitTraces::Soma), QStringLiteral("Δ ") + signedText(difference));
    link.setSecond(6); // has not happened yet
    QCOMPARE(traces.valueText(CircuitTraces::Soma), QStringLiteral("–"));
    QVERIFY(traces.differenceText(CircuitTraces::Soma).isEmpty());
}

QTEST_MAIN(TestCircuitPanel)
#include "tst_circuit_panel.moc"
