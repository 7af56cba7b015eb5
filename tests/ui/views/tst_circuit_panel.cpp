#include "circuit/weight_image.h"
#include "style/text.h"
#include "support/circuit_run.h"
#include "support/circuit_words.h"
#include "support/circuits.h"
#include "support/figures.h"
#include "support/golden.h"
#include "support/pixels.h"
#include "support/test_class.h"
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
    void weightsAboveZeroAreBlue();
    void rangesGrowAndBeginAnew();
    void tracesAreReadOffAtTheCursors();
    void itLooksAsItDid();
};

void TestCircuitPanel::afferentsArePickedAndOpened() {
    CircuitView view;
    QSignalSpy synapse(&view, &View::synapsePicked);
    CircuitRun run(view, circuitExperiment({.spikingErrors = false, .network = "784-60-50-10"}));
    view.setCell({2, 3});
    run.go(StepUnit::Batch, 2);
    picture(view, kColumn);
    SignalList& list = view.panel().afferents();
    QVERIFY(list.list().rows().size() >= 2);
    const Signal second = list.list().rows()[1];
    QTest::mouseClick(&list, Qt::LeftButton, {}, rowOf(list, 1));
    QCOMPARE(synapse.count(), 1);
    QCOMPARE(synapse.last().first().value<SynapseChoice>(), (SynapseChoice{{2, 3}, second.index}));
    QCOMPARE(view.panel().afferent(), std::optional<int>(second.index));
    QVERIFY(view.panel().card().explanation()->synapse.startsWith(second.name));
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
    SignalList& list = view.panel().afferents();
    const std::vector<Signal> rows = list.list().rows();
    QTest::keyClick(&list, Qt::Key_Down);
    QCOMPARE(view.panel().afferent(), std::optional<int>(rows[1].index));
    QTest::keyClick(&list, Qt::Key_Up);
    QTest::keyClick(&list, Qt::Key_Up);
    QCOMPARE(view.panel().afferent(), std::optional<int>(rows[0].index));
    QTest::keyClick(&list, Qt::Key_Return);
    QCOMPARE(view.cell(), rows[0].source);
    SignalList& above = view.panel().feedback();
    run.show();
    QVERIFY(!above.list().rows().empty());
    const CellChoice source = above.list().rows()[0].source;
    QTest::mouseDClick(&above, Qt::LeftButton, {}, rowOf(above, 0));
    QCOMPARE(source.layer, 2);
    QTest::mouseClick(&above, Qt::LeftButton, {}, rowOf(above, 0));
    QTest::mouseDClick(&above, Qt::LeftButton, {}, rowOf(above, 0));
    QCOMPARE(view.cell(), source);
}

void TestCircuitPanel::pixelsOfTheWeightsArePicked() {
    CircuitView view;
    CircuitRun run(view, circuitExperiment());
    view.setCell({1, 4});
    const FramePtr frame = run.go(StepUnit::Batch);
    test::picture(view, {400, 1100});
    PictureView& weights = view.panel().weights();
    QVERIFY(weights.isVisible());
    const CircuitMomentPtr moment = circuitMoment(frame, {1, 4});
    const Vector& w = moment->record->forward;
    const WeightImage picture(moment, std::nullopt);
    const auto pixel = [&](int place) { return picture.pixelRect(place, weights.size(), weights.paper()); };
    QCOMPARE(pixel(28).topLeft(), pixel(0).bottomLeft()); // 28 in a row
    const QString most = signedText(double{w.cwiseAbs().maxCoeff()});
    QVERIFY(wordsPainted(picture, weights.size(), weights.paper()).join(QLatin1Char(' ')).contains(most));
    const QPointF middle = pixel(14 * 28 + 14).center();
    QTest::mouseClick(&weights, Qt::LeftButton, {}, middle.toPoint());
    QCOMPARE(view.panel().afferent(), std::optional<int>(14 * 28 + 14));
    QVERIFY(!picture.at({1, 1}, weights.size(), weights.paper()).synapse);
    QVERIFY(picture.textAt(middle, weights.size(), weights.paper()).contains(signedText(w[14 * 28 + 14])));
    view.setCell({2, 0});
    QVERIFY(!weights.isVisible());
}

void TestCircuitPanel::weightsAboveZeroAreBlue() {
    Draft draft = test::draft({.layers = {784, 40, 10}});
    draft.frame.circuits = {circuitRecord(draft.frame.layerSizes, {1, 4})};
    const CircuitMomentPtr moment = circuitMoment(draft.done(), {1, 4});
    const WeightImage picture(moment, std::nullopt);
    const QSize size(300, 118);
    const QImage image = paintedOnFigure(picture, size);
    for (const int sign : {1, -1}) {
        Index most = 0;
        (static_cast<float>(sign) * moment->record->forward).maxCoeff(&most);
        const QPointF at = picture.pixelRect(static_cast<int>(most), size, goldenPaper()).center();
        const QColor colour = image.pixelColor(at.toPoint());
        QVERIFY(sign * (colour.blue() - colour.red()) > 40);
    }
}

void TestCircuitPanel::rangesGrowAndBeginAnew() {
    CircuitView view;
    CircuitRun run(view, circuitExperiment());
    view.setCell({3, 2});
    run.go(StepUnit::Batch, 2);
    const CircuitTraces& traces = view.panel().traces();
    const auto limit = [&] { return traces.traces().rangeText(TraceRow::Error).mid(1).toDouble(); };
    const double wide = limit();
    QVERIFY(wide >= 0.05);
    for (int k = 0; k < 5; ++k) {
        run.go(StepUnit::Sample);
        QVERIFY(limit() >= wide);
    }
    view.setCell({1, 2});
    QVERIFY(limit() < wide);
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
    QCOMPARE(traces.traces().valueText(TraceRow::Soma), decimalText(membrane(2, now - 1), 2));
    link.setFirst(1);
    QCOMPARE(traces.traces().valueText(TraceRow::Soma), decimalText(membrane(2, 0), 2));
    QVERIFY(traces.traces().differenceText(TraceRow::Soma).isEmpty());
    link.setSecond(3);
    QCOMPARE(traces.traces().valueText(TraceRow::Soma), decimalText(membrane(2, 2), 2));
    const float difference = membrane(2, 2) - membrane(2, 0);
    QCOMPARE(traces.traces().differenceText(TraceRow::Soma), QStringLiteral("Δ ") + signedText(difference));
    link.setSecond(6); // has not happened yet
    QCOMPARE(traces.traces().valueText(TraceRow::Soma), QStringLiteral("–"));
    QVERIFY(traces.traces().differenceText(TraceRow::Soma).isEmpty());
}

void TestCircuitPanel::itLooksAsItDid() {
    Draft draft = test::draft({.layers = {784, 40, 30, 10}});
    LayerRecord& layer = draft.record->layers[0];
    for (int step = 1; step <= 20; ++step) {
        layer.membrane(4, step - 1) = static_cast<float>(step % 8) / 6;
        layer.apical(4, step - 1) = static_cast<float>(10 - step) / 100;
        layer.trace(4, step - 1) = static_cast<float>(step) / 20;
    }
    setSpike(*draft.record, 1, 4, 8);
    setBurst(*draft.record, 1, 4, 12, 2);
    setBurst(*draft.record, 1, 4, 17, -1);
    for (int pixel = 0; pixel < 784; pixel += 9) {
        setSpike(*draft.record, 0, pixel, 20);
    }
    draft.frame.circuits = {circuitRecord(draft.frame.layerSizes, {1, 4})};
    CircuitView view;
    view.setCell({1, 4});
    view.showFrame(draft.done());
    const QString fault = differsFromGolden(*view.picture(), QStringLiteral("circuit"), {860, 560});
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

MC_TEST(TestCircuitPanel)
#include "tst_circuit_panel.moc"
