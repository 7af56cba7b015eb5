#include "views/circuit_view.h"

#include "learning/rules.h"
#include "style/text.h"
#include "style/theme.h"
#include "support/circuit_run.h"
#include "support/frames.h"
#include "support/pixels.h"
#include "views/cell_names.h"
#include "views/cell_ranking.h"
#include "views/circuit_choice.h"
#include "views/circuit_lists.h"
#include "views/circuit_panel.h"
#include "views/circuit_picture.h"
#include "views/circuit_traces.h"
#include "views/field_panel.h"
#include "views/frame_text.h"
#include "views/image_panel.h"
#include "views/input_view.h"
#include "views/map_places.h"
#include "views/pinned_circuit.h"
#include "views/signal_list.h"
#include "views/synapse_card.h"
#include "views/weight_image.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <cmath>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

namespace {

const QSize kColumn(400, 900);
const std::string kConvolutions = "28x28-2c5-p2-3c5-p2-12-10"; // 2 x 24 x 24, 3 x 8 x 8

void type(CircuitView& view, const QString& text) {
    QLineEdit& line = view.choice().line();
    line.selectAll();
    QTest::keyClicks(&line, text);
    QTest::keyClick(&line, Qt::Key_Return);
}

/// Everything the view says about its cell, in words.
QString allText(const CircuitView& view) {
    const CircuitPanel& panel = view.panel();
    return QStringList{view.summary(),
                       panel.picture().text(),
                       panel.card().text(),
                       panel.lists().afferents().text(),
                       panel.lists().feedback().text(),
                       panel.traces().text()}
        .join(QLatin1Char('\n'));
}

bool isSound(const CircuitView& view) {
    const QString text = allText(view);
    return !text.contains(QLatin1String("nan"), Qt::CaseInsensitive) &&
           !text.contains(QRegularExpression(QStringLiteral("\\binf\\b"))) &&
           !text.contains(QLatin1String("%1"));
}

double sumOf(const SignalList& list) {
    double sum = 0;
    for (const SignalList::Row& row : list.rows()) {
        sum += row.value;
    }
    return sum;
}

} // namespace

class TestCircuitView : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp); }
    void numbersAreThoseOfTheEngine_data();
    void numbersAreThoseOfTheEngine();
    void theUpdateAddsUp_data();
    void theUpdateAddsUp();
    void beforeTheBatchIsLearnedItSaysWhenTheWeightChanges();
    void outputCellsListTeacherAndOwnActivity_data();
    void outputCellsListTeacherAndOwnActivity();
    void creditThroughTimeIsNamed();
    void theMostActiveCellIsChosenByItself();
    void cellsAreChosenByTyping();
    void wrongTextsStayAndAreAnswered();
    void buttonsFindCells();
    void afferentsArePickedAndOpened();
    void keysWorkInTheLists();
    void pixelsOfTheWeightsArePicked();
    void pinsAreKeptAndAskedFor();
    void anotherExperimentDropsCellsThatAreGone();
    void missingPartsAreSaidInWords();
    void rangesGrowAndBeginAnew();
    void tracesAreReadOffAtTheCursors();
    void showingAFrameIsFast();
    void convolutionsHaveTheirOwnPartners_data();
    void convolutionsHaveTheirOwnPartners();
    void theReceptiveFieldIsFramedOnTheImage();
    void aKernelEntryIsSaidToBeShared();
    void pickedSynapsesAreNamedByTheirUnit();
};

void TestCircuitView::numbersAreThoseOfTheEngine_data() {
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<bool>("spiking");
    QTest::addColumn<bool>("poisson");
    for (const Rule& rule : rules()) {
        for (const bool spiking : {false, true}) {
            const QByteArray name(rule.name.data(), static_cast<qsizetype>(rule.name.size()));
            const bool poisson = spiking == (rule.name.size() % 2 == 0); // each kind with each of the modes
            QTest::newRow((name + (spiking ? " spiking" : " graded")).constData())
                << name << spiking << poisson;
        }
    }
}

void TestCircuitView::numbersAreThoseOfTheEngine() {
    QFETCH(QByteArray, rule);
    QFETCH(bool, spiking);
    QFETCH(bool, poisson);
    CircuitView view;
    CircuitRun run(view, circuitExperiment({.rule = rule.toStdString(),
                                            .spikingErrors = spiking,
                                            .encoder = poisson ? Encoder::Poisson : Encoder::Direct}));
    run.go(StepUnit::Batch, 3);
    for (const CellChoice cell : {CellChoice{1, 4}, CellChoice{2, 3}, CellChoice{3, 2}}) {
        view.setCell(cell);
        for (const StepUnit unit : {StepUnit::TimeStep, StepUnit::Batch}) {
            const FramePtr frame = run.go(unit);
            const CircuitMomentPtr moment = circuitMoment(frame, cell);
            QVERIFY(moment);
            const CircuitStep values = circuitStep(*moment->record, *frame->presentation, stepsShown(*frame));
            const QString said = view.panel().picture().text();
            QVERIFY2(said.contains("vₐ = " + signedText(double{values.apical})), qPrintable(said));
            QVERIFY(said.contains("v_b = " + signedText(double{values.basal})));
            QVERIFY(said.contains("gate h(u) = " + decimalText(double{values.gate}, 2)));
            QVERIFY(said.contains("e = " + signedText(double{values.error})));
            QCOMPARE(said.contains("spikes now"), values.spike);
            const auto& rows = view.panel().lists().afferents().rows();
            for (const SignalList::Row& row : rows) {
                QCOMPARE(row.value, double{values.basalInput[row.index]});
                QCOMPARE(row.name, afferentName(*frame, cell.layer, row.index));
            }
            if (!rows.empty()) {
                QCOMPARE(std::abs(rows.front().value), double{values.basalInput.cwiseAbs().maxCoeff()});
                QCOMPARE(view.panel().afferent(), std::optional<int>(rows.front().index));
            }
            QVERIFY2(isSound(view), qPrintable(allText(view)));
            QVERIFY(countInk(picture(view, kColumn), QRect(QPoint(), kColumn)) > 2000);
        }
    }
}

void TestCircuitView::theUpdateAddsUp_data() {
    QTest::addColumn<double>("momentum");
    QTest::addColumn<double>("decay");
    QTest::newRow("as usual") << 0.9 << 1e-4;
    QTest::newRow("no momentum") << 0.0 << 1e-4;
    QTest::newRow("no decay") << 0.9 << 0.0;
    QTest::newRow("neither") << 0.0 << 0.0;
}

void TestCircuitView::theUpdateAddsUp() {
    QFETCH(double, momentum);
    QFETCH(double, decay);
    CircuitView view;
    Experiment experiment = circuitExperiment({.spikingErrors = false});
    experiment.learning.momentum = momentum;
    experiment.learning.weightDecay = decay;
    CircuitRun run(view, experiment);
    view.setCell({2, 3});
    const FramePtr frame = run.go(StepUnit::Batch, 4);
    const CircuitRecord& record = *circuitMoment(frame, {2, 3})->record;
    QVERIFY(record.learned);
    for (int j = 0; j < 12; ++j) {
        view.panel().pick(j);
        const SynapseUpdate update = synapseUpdate(record, *frame->presentation, j, stepsShown(*frame));
        const double change =
            double{record.rates.eta} * (momentum * double{record.slowForward[j]} + update.batch->gradient) -
            decay * double{record.forward[j]};
        QVERIFY(std::abs(change - update.batch->change) < 1e-6);
        const SynapseStory& story = *view.panel().card().story();
        QCOMPARE(story.step.back().value, signedText(update.stepChange));
        QCOMPARE(story.decayed[2].value, signedText(update.batch->change));
        QCOMPARE(story.decayed.back().value, signedText(double{update.batch->after}));
        QVERIFY(story.presentation.contains(signedText(update.samplesChange)));
        QVERIFY(story.weight.contains(signedText(double{update.batch->after})));
        QVERIFY(story.partner.contains(signedText(update.batch->partnerChange)));
        const bool agree = (record.forward[j] > 0) == (record.afferentFeedback[j] > 0);
        QCOMPARE(story.signs, agree ? SynapseStory::Signs::Agree : SynapseStory::Signs::Differ);
    }
}

void TestCircuitView::beforeTheBatchIsLearnedItSaysWhenTheWeightChanges() {
    CircuitView view;
    CircuitRun run(view, circuitExperiment());
    run.go(StepUnit::Batch);
    run.go(StepUnit::Sample);
    const FramePtr frame = run.go(StepUnit::TimeStep);
    QVERIFY(!circuitMoment(frame, view.cell())->record->learned);
    const SynapseStory& story = *view.panel().card().story();
    QVERIFY(story.learned.empty());
    QVERIFY2(story.weight.contains("N = 4") && story.weight.contains("number 2"), qPrintable(story.weight));
}

void TestCircuitView::outputCellsListTeacherAndOwnActivity_data() {
    QTest::addColumn<QByteArray>("rule");
    QTest::newRow("microcircuit") << QByteArray("microcircuit");
    QTest::newRow("bp") << QByteArray("bp");
}

void TestCircuitView::outputCellsListTeacherAndOwnActivity() {
    QFETCH(QByteArray, rule);
    CircuitView view;
    CircuitRun run(view, circuitExperiment({.rule = rule.toStdString()}));
    run.go(StepUnit::Batch);
    const FramePtr first = run.go(StepUnit::TimeStep, 3);
    for (const int cell : {first->presentation->label, (first->presentation->label + 1) % 10}) {
        view.setCell({3, cell});
        const FramePtr frame = run.show();
        const SignalList& list = view.panel().lists().feedback();
        QVERIFY(list.rows().size() >= 2);
        QVERIFY(list.text().contains("VIP") && list.text().contains("SST"));
        QCOMPARE(list.rows()[0].value > 0, cell == frame->presentation->label);
        const double apical = double{circuitMoment(frame, {3, cell})->values.apical};
        QVERIFY(std::abs(sumOf(list) - apical) < 1e-5);
    }
}

void TestCircuitView::creditThroughTimeIsNamed() {
    CircuitView view;
    CircuitRun run(view, circuitExperiment({.rule = "bp"}));
    view.setCell({1, 2});
    run.go(StepUnit::Batch);
    run.go(StepUnit::TimeStep, 2);
    QVERIFY(view.panel().lists().feedback().text().contains("credit through time"));
}

void TestCircuitView::theMostActiveCellIsChosenByItself() {
    CircuitView view;
    QSignalSpy picked(&view, &View::cellPicked);
    CircuitRun run(view, circuitExperiment());
    QCOMPARE(view.cell().layer, 0);
    const FramePtr frame = run.go(StepUnit::Sample);
    QCOMPARE(view.cell(), mostActiveCell(*frame));
    QCOMPARE(picked.count(), 1);
    QCOMPARE(view.needs().circuits[0], view.cell());
    const CellChoice kept = view.cell();
    run.go(StepUnit::Sample, 3);
    QCOMPARE(view.cell(), kept); // it does not hop about
    QVERIFY(view.summary().contains(cellName(*frame, kept)));
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

void TestCircuitView::afferentsArePickedAndOpened() {
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

void TestCircuitView::keysWorkInTheLists() {
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

void TestCircuitView::pixelsOfTheWeightsArePicked() {
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
    QCOMPARE(view.cell(), mostActiveCell(*frame)); // 2, 10 is gone
    QVERIFY(view.panel().card().story());
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
    view.showFrame(made.done()); // no synapses in it
    QVERIFY2(view.summary().contains("next frame"), qPrintable(view.summary()));
    QVERIFY(!view.panel().card().story());
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

void TestCircuitView::rangesGrowAndBeginAnew() {
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

void TestCircuitView::tracesAreReadOffAtTheCursors() {
    CircuitView view;
    CircuitRun run(view, circuitExperiment());
    view.setCell({1, 2});
    run.go(StepUnit::Sample);
    run.go(StepUnit::TimeStep, 4);
    const FramePtr frame = run.show();
    const int now = frame->position.step;
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
    QVERIFY(view.panel().card().story()); // else only empty drawings would be measured
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
    QVERIFY(shown < 30 && painted < 100); // far from what it takes, for machines that do other things, too
}

void TestCircuitView::convolutionsHaveTheirOwnPartners_data() {
    QTest::addColumn<QByteArray>("rule");
    for (const Rule& rule : rules()) {
        QTest::newRow(rule.name.data())
            << QByteArray(rule.name.data(), static_cast<qsizetype>(rule.name.size()));
    }
}

void TestCircuitView::convolutionsHaveTheirOwnPartners() {
    QFETCH(QByteArray, rule);
    CircuitView view;
    CircuitRun run(view, circuitExperiment({.rule = rule.toStdString(),
                                            .spikingErrors = false,
                                            .encoder = Encoder::Poisson,
                                            .network = kConvolutions}));
    run.go(StepUnit::Batch, 2);
    for (const CellChoice cell :
         {CellChoice{1, 6 * 24 + 7}, CellChoice{2, 70}, CellChoice{3, 5}, CellChoice{4, 2}}) {
        view.setCell(cell);
        const FramePtr frame = run.go(StepUnit::TimeStep, 5);
        const CircuitMomentPtr moment = circuitMoment(frame, cell);
        QVERIFY(moment);
        const CircuitRecord& record = *moment->record;
        const auto& afferents = view.panel().lists().afferents().rows();
        for (const SignalList::Row& row : afferents) {
            const int unit = record.afferents[static_cast<std::size_t>(row.index)];
            QCOMPARE(row.name, afferentLabel(*frame, cell.layer, unit));
            QCOMPARE(row.value, double{moment->values.basalInput[row.index]});
        }
        if (record.path != ErrorPath::ThroughTime && cell.layer < 4) {
            for (const SignalList::Row& row : view.panel().lists().feedback().rows()) {
                const float e =
                    frame->presentation->layers[static_cast<std::size_t>(row.source.layer) - 1].error(
                        row.source.cell, moment->step - 1);
                QVERIFY(std::abs(row.value - double{e * record.feedback[row.index]}) < 1e-7);
                QCOMPARE(row.name, cellLabel(*frame, row.source));
            }
            QVERIFY(std::abs(moment->values.apicalInput.sum() - moment->values.apical) < 1e-5F);
        }
        QVERIFY2(isSound(view), qPrintable(allText(view)));
        picture(view, kColumn);
    }
}

void TestCircuitView::theReceptiveFieldIsFramedOnTheImage() {
    CircuitView view;
    CircuitRun run(view, circuitExperiment({.network = kConvolutions}));
    view.setCell({1, 24 * 24 + 6 * 24 + 7}); // channel 1, row 6, column 7
    const FramePtr frame = run.go(StepUnit::Batch);
    picture(view, {400, 1200});
    const ImagePanel& image = view.panel().field().image();
    QVERIFY(view.panel().field().isVisible());
    QCOMPARE(image.window(), std::optional(InputWindow{6, 7, 5, 5}));
    QVERIFY(view.panel().field().text().contains("rows 6 to 10, columns 7 to 11"));
    const double one = image.target().width() / 28.0;
    QCOMPARE(image.windowRect().width(), 5 * one);
    QCOMPARE(image.windowRect().left() - image.target().left(), 7 * one);
    const WeightImage& weights = view.panel().weights();
    QCOMPARE(weights.images().size(), std::size_t{1});
    QCOMPARE(weights.images()[0].size(), QSize(5, 5)); // the kernel
    InputView input;
    input.setCell(view.cell());
    input.showFrame(frame);
    QCOMPARE(input.image().window(), image.window());
    QVERIFY(input.summary().contains("rows 6 to 10"));
    view.setCell({4, 1});
    run.show();
    QVERIFY(!view.panel().field().isVisible()); // all of the input reaches it
}

void TestCircuitView::aKernelEntryIsSaidToBeShared() {
    CircuitView view;
    CircuitRun run(view, circuitExperiment({.spikingErrors = false, .network = kConvolutions}));
    view.setCell({1, 100});
    const FramePtr frame = run.go(StepUnit::Batch);
    const int shared = view.panel().card().sizeHint().height();
    const SynapseStory& story = *view.panel().card().story();
    QVERIFY2(story.shared.contains("P = 576 positions"), qPrintable(story.shared));
    QCOMPARE(story.step[2].name, QStringLiteral("η/(N·T·√P)"));
    QVERIFY(story.step[2].value.endsWith("√576)"));
    const CircuitRecord& record = *circuitMoment(frame, {1, 100})->record;
    const SynapseUpdate update =
        synapseUpdate(record, *frame->presentation, *view.panel().afferent(), stepsShown(*frame));
    QCOMPARE(story.step.back().value, signedText(update.stepChange));
    view.setCell({4, 1});
    run.show();
    QVERIFY(view.panel().card().story()->shared.isEmpty());
    QVERIFY(view.panel().card().sizeHint().height() < shared);
}

void TestCircuitView::pickedSynapsesAreNamedByTheirUnit() {
    CircuitView view;
    QSignalSpy synapse(&view, &View::synapsePicked);
    CircuitRun run(view, circuitExperiment({.spikingErrors = false, .network = kConvolutions}));
    view.setCell({2, 70});
    const FramePtr frame = run.go(StepUnit::Batch, 2);
    picture(view, kColumn);
    SignalList& list = view.panel().lists().afferents();
    QVERIFY(!list.rows().empty());
    QTest::mouseClick(&list, Qt::LeftButton, {}, list.rowRect(0).center().toPoint());
    const SignalList::Row row = list.rows()[0];
    const CircuitRecord& record = *circuitMoment(frame, {2, 70})->record;
    const int unit = record.afferents[static_cast<std::size_t>(row.index)];
    QCOMPARE(synapse.last().first().value<SynapseChoice>(), (SynapseChoice{{2, 70}, unit}));
    QVERIFY(view.panel().card().story()->synapse.contains("pooled"));
    const std::vector<int> cells = cellsOfUnit(record.geometry(), unit);
    QVERIFY(row.source.layer == 1 && std::find(cells.begin(), cells.end(), row.source.cell) != cells.end());
}

QTEST_MAIN(TestCircuitView)
#include "tst_circuit_view.moc"
