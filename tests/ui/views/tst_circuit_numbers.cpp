#include "frames/cell_names.h"
#include "frames/frame_text.h"
#include "learning/rules.h"
#include "style/text.h"
#include "support/circuit_run.h"
#include "support/circuit_words.h"
#include "support/pixels.h"
#include "support/test_class.h"
#include "widgets/theme.h"

#include <QTest>
#include <cmath>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

namespace {

double sumOf(const SignalListPicture& list) {
    double sum = 0;
    for (const Signal& row : list.rows()) {
        sum += row.value;
    }
    return sum;
}

} // namespace

/// Whether what the view of a microcircuit says are the numbers of the engine.
class TestCircuitNumbers : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp); }
    void numbersAreThoseOfTheEngine_data();
    void numbersAreThoseOfTheEngine();
    void theUpdateAddsUp_data();
    void theUpdateAddsUp();
    void beforeTheBatchIsLearnedItSaysWhenTheWeightChanges();
    void aQuestionIsInNoBatch_data();
    void aQuestionIsInNoBatch();
    void outputCellsListTeacherAndOwnActivity_data();
    void outputCellsListTeacherAndOwnActivity();
    void creditThroughTimeIsNamed();
    void errorsOfAdaptingCellsAreThoseUsed();
};

void TestCircuitNumbers::numbersAreThoseOfTheEngine_data() {
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

void TestCircuitNumbers::numbersAreThoseOfTheEngine() {
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
            const QString said = view.panel().drawing().summary();
            QVERIFY2(said.contains("vₐ = " + signedText(double{values.apical})), qPrintable(said));
            QVERIFY(said.contains("v_b = " + signedText(double{values.basal})));
            QVERIFY(said.contains("gate h(u) = " + decimalText(double{values.gate}, 2)));
            QVERIFY(said.contains("e = " + signedText(double{values.error})));
            QCOMPARE(said.contains("spikes now"), values.spike);
            const auto& rows = view.panel().afferents().list().rows();
            for (const Signal& row : rows) {
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

void TestCircuitNumbers::theUpdateAddsUp_data() {
    QTest::addColumn<double>("momentum");
    QTest::addColumn<double>("decay");
    QTest::addColumn<bool>("means"); // covariance and eligibility
    QTest::addColumn<bool>("adaptive");
    QTest::newRow("as usual") << 0.9 << 1e-4 << false << false;
    QTest::newRow("no momentum") << 0.0 << 1e-4 << false << false;
    QTest::newRow("no decay") << 0.9 << 0.0 << false << false;
    QTest::newRow("neither") << 0.0 << 0.0 << false << false;
    QTest::newRow("covariance and eligibility") << 0.9 << 1e-4 << true << false;
    QTest::newRow("adaptive step") << 0.9 << 1e-4 << false << true;
    QTest::newRow("all of these") << 0.9 << 1e-4 << true << true;
}

void TestCircuitNumbers::theUpdateAddsUp() {
    QFETCH(double, momentum);
    QFETCH(double, decay);
    CircuitView view;
    Experiment experiment = circuitExperiment({.spikingErrors = false});
    experiment.learning.momentum = momentum;
    experiment.learning.weightDecay = decay;
    QFETCH(bool, means);
    QFETCH(bool, adaptive);
    experiment.circuit.covariance = experiment.circuit.eligibility = means;
    experiment.learning.adaptiveStep = adaptive;
    CircuitRun run(view, experiment);
    view.setCell({2, 3});
    const FramePtr frame = run.go(StepUnit::Batch, 4);
    const CircuitRecord& record = *circuitMoment(frame, {2, 3})->record;
    QVERIFY(record.learned);
    for (int j = 0; j < 12; ++j) {
        view.panel().pick(j);
        const SynapseUpdate update = synapseUpdate(record, *frame->presentation, j, stepsShown(*frame));
        QCOMPARE(update.batch->meanProduct.has_value(), means);
        QCOMPARE(update.batch->step.has_value(), adaptive);
        const double step = update.batch->step.value_or(update.batch->gradient);
        const double change = double{record.rates.eta} * (momentum * double{record.slowForward[j]} + step) -
                              decay * double{record.forward[j]};
        QVERIFY(std::abs(change - update.batch->change) < 1e-6);
        const SynapseExplanation& explanation = *view.panel().card().explanation();
        if (means && !adaptive) {
            const double product = *update.batch->meanProduct;
            QCOMPARE(explanation.learned[3].value, signedText(update.batch->gradient + product));
            QCOMPARE(explanation.learned[4].value, signedText(product));
        } else {
            QCOMPARE(explanation.learned[3].value, signedText(step));
        }
        QCOMPARE(explanation.step.back().value, signedText(update.stepChange));
        QCOMPARE(explanation.decayed[2].value, signedText(update.batch->change));
        QCOMPARE(explanation.decayed.back().value, signedText(double{update.batch->after}));
        QVERIFY(explanation.presentation.contains(signedText(update.samplesChange)));
        QVERIFY(explanation.weight.contains(signedText(double{update.batch->after})));
        QVERIFY(explanation.partner.contains(signedText(update.batch->partnerChange)));
        const bool agree = (record.forward[j] > 0) == (record.afferentFeedback[j] > 0);
        QCOMPARE(explanation.signs,
                 agree ? SynapseExplanation::Signs::Agree : SynapseExplanation::Signs::Differ);
    }
}

void TestCircuitNumbers::beforeTheBatchIsLearnedItSaysWhenTheWeightChanges() {
    CircuitView view;
    CircuitRun run(view, circuitExperiment());
    run.go(StepUnit::Batch);
    run.go(StepUnit::Sample);
    const FramePtr frame = run.go(StepUnit::TimeStep);
    QVERIFY(!circuitMoment(frame, view.cell())->record->learned);
    const SynapseExplanation& explanation = *view.panel().card().explanation();
    QVERIFY(explanation.learned.empty());
    QVERIFY2(explanation.weight.contains("N = 4") && explanation.weight.contains("number 2"),
             qPrintable(explanation.weight));
}

void TestCircuitNumbers::aQuestionIsInNoBatch_data() {
    QTest::addColumn<bool>("learned"); // the batch of the training sample
    QTest::addColumn<bool>("adaptive");
    QTest::newRow("batch learned") << true << false;
    QTest::newRow("batch not learned") << false << false;
    QTest::newRow("adaptive step") << true << true;
}

void TestCircuitNumbers::aQuestionIsInNoBatch() {
    QFETCH(bool, learned);
    QFETCH(bool, adaptive);
    CircuitView view;
    Experiment experiment = circuitExperiment();
    experiment.learning.adaptiveStep = adaptive;
    CircuitRun run(view, experiment);
    run.go(StepUnit::Batch);
    if (!learned) {
        run.go(StepUnit::Sample);
    }
    run.runner().post(command::Present{std::make_shared<const AskedImage>(
        AskedImage{std::vector<std::uint8_t>(784, 100), 3, std::string("a drawing")})});
    const FramePtr frame = run.show();
    QVERIFY(frame->presentation->use == ImageUse::Question);
    const SynapseExplanation& explanation = *view.panel().card().explanation();
    QVERIFY2(explanation.batch.isEmpty(), qPrintable(explanation.batch));
    QVERIFY(explanation.learned.empty() && explanation.decayed.empty());
    QVERIFY2(explanation.presentation.contains(adaptive ? "G would change by" : "W would change by"),
             qPrintable(explanation.presentation));
    QVERIFY2(explanation.weight.contains("nothing is learned"), qPrintable(explanation.weight));
    QVERIFY2(!explanation.partner.contains("ΔB"), qPrintable(explanation.partner));
}

void TestCircuitNumbers::outputCellsListTeacherAndOwnActivity_data() {
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<int>("delay");
    QTest::newRow("microcircuit") << QByteArray("microcircuit") << 0;
    QTest::newRow("bp") << QByteArray("bp") << 0;
    QTest::newRow("late teacher") << QByteArray("microcircuit") << 2;
}

void TestCircuitNumbers::outputCellsListTeacherAndOwnActivity() {
    QFETCH(QByteArray, rule);
    CircuitView view;
    QFETCH(int, delay);
    Experiment experiment = circuitExperiment({.rule = rule.toStdString()});
    experiment.circuit.teacherDelay = delay;
    CircuitRun run(view, experiment);
    run.go(StepUnit::Batch);
    const FramePtr first = run.go(StepUnit::TimeStep, 3);
    for (const int cell : {first->presentation->label, (first->presentation->label + 1) % 10}) {
        view.setCell({3, cell});
        const FramePtr frame = run.show();
        const SignalListPicture& list = view.panel().feedback().list();
        QVERIFY(list.rows().size() >= 2);
        QVERIFY(list.summary().contains("VIP") && list.summary().contains("SST"));
        QCOMPARE(list.rows()[0].value > 0, cell == frame->presentation->label);
        const double apical = double{circuitMoment(frame, {3, cell})->values.apical};
        QVERIFY(std::abs(sumOf(list) - apical) < 1e-5);
    }
}

void TestCircuitNumbers::creditThroughTimeIsNamed() {
    CircuitView view;
    CircuitRun run(view, circuitExperiment({.rule = "bp"}));
    view.setCell({1, 2});
    run.go(StepUnit::Batch);
    run.go(StepUnit::TimeStep, 2);
    QVERIFY(view.panel().feedback().list().summary().contains("credit through time"));
}

void TestCircuitNumbers::errorsOfAdaptingCellsAreThoseUsed() {
    CircuitView view;
    Experiment experiment = circuitExperiment({.spikingErrors = false});
    experiment.errorCells.adaptation = 0.2;
    experiment.errorCells.equalise = true;
    CircuitRun run(view, experiment);
    view.setCell({2, 3});
    run.go(StepUnit::Batch, 3);
    const FramePtr frame = run.go(StepUnit::TimeStep, 4);
    const CircuitStep values = circuitMoment(frame, {2, 3})->values;
    QVERIFY(values.usual != 0 && values.gain != 1);
    QCOMPARE(values.felt, values.error);
    const QString said = view.panel().drawing().summary();
    QVERIFY2(said.contains("g(h·vₐ−ε̄) = " + signedText(double{values.felt})), qPrintable(said));
    QVERIFY(said.contains("e = " + signedText(double{values.error})));
}

MC_TEST(TestCircuitNumbers)
#include "tst_circuit_numbers.moc"
