#include "glossary/symbol_table.h"
#include "learning/rules.h"
#include "runtime/runner.h"
#include "style/text.h"
#include "support/circuit_run.h"
#include "support/test_class.h"

#include <QTest>
#include <algorithm>
#include <cmath>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

namespace {

constexpr const char* kDense = "784-12-11-10";
constexpr const char* kConvolution = "28x28x1-4c5s2p2-p2-20-10";

/// Values of a symbol as they come from the record of the presentation, by its name.
struct Expected {
    const char* name;
    double value;
};

QString shown(const char* name, const SymbolMoment& moment) {
    const auto row = std::ranges::find(symbolTable(), std::string_view(name), &Symbol::name);
    return row == symbolTable().end() ? QStringLiteral("no such row") : valueOf(*row, moment);
}

double numberIn(QString text) {
    bool ok = false;
    const double value =
        text.replace(QStringLiteral("−"), QStringLiteral("-")).remove(QLatin1Char(',')).toDouble(&ok);
    return ok ? value : std::nan("");
}

/// What differs by more than three digits; empty: nothing.
QString faults(const std::vector<Expected>& all, const SymbolMoment& moment) {
    QStringList faults;
    for (const Expected& one : all) {
        const QString text = shown(one.name, moment);
        if (!(std::abs(numberIn(text) - one.value) <= 6e-4 + 6e-3 * std::abs(one.value))) {
            faults << QStringLiteral("%1 is %2, not %3").arg(QLatin1String(one.name), text).arg(one.value);
        }
    }
    return faults.join(QStringLiteral("; "));
}

double gateOf(double u, const CircuitParameters& circuit) {
    const double sigma = 1 / (1 + std::exp(-(u - circuit.theta) / circuit.gateWidth));
    return 4 * sigma * (1 - sigma);
}

/// x̃ of the afferent of a synapse with eligibility, else x, in each step: of layers without pools below.
std::vector<double> tracesOf(const SymbolMoment& moment) {
    const PresentationRecord& p = *moment.frame->presentation;
    std::vector<double> traces;
    double before = 0;
    for (int t = 1; t <= p.steps; ++t) {
        const double x = afferentTraces(p, moment.synapse.cell.layer, t)[moment.synapse.afferent];
        before = x + (p.circuit.eligibility ? double{p.circuit.alpha()} * before : 0);
        traces.push_back(before);
    }
    return traces;
}

void addRuns(bool additions) {
    QTest::addColumn<QString>("network");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<bool>("adaptive");
    QTest::addColumn<bool>("spiking");
    QTest::addColumn<bool>("additions");
    for (const char* network : {kDense, kConvolution}) {
        for (const char* rule : {"microcircuit", "bp", "dfa"}) {
            for (const char* error : {"adaptive", "fixed", "graded"}) {
                const bool spiking = error != std::string_view("graded");
                const bool adaptive = error == std::string_view("adaptive");
                const char* kind = network == kDense ? "dense" : "convolution";
                QTest::addRow("%s, %s, %s", kind, rule, error)
                    << network << rule << adaptive << spiking << false;
                if (additions) {
                    QTest::addRow("%s, %s, %s, additions", kind, rule, error)
                        << network << rule << adaptive << spiking << true;
                }
            }
        }
    }
}

/// One presentation in an update, so that what the batch learned can be told from the record.
Experiment fetchRun() {
    QFETCH(const QString, network);
    QFETCH(const QString, rule);
    QFETCH(const bool, adaptive);
    QFETCH(const bool, spiking);
    QFETCH(const bool, additions);
    Experiment experiment = circuitExperiment(
        {.rule = rule.toStdString(), .spikingErrors = spiking, .network = network.toStdString(), .batch = 1});
    experiment.errorCells.quantumMode = adaptive ? QuantumMode::Adaptive : QuantumMode::Fixed;
    experiment.errorCells.adaptiveScale = 0.7;
    experiment.initial.gain = 1.5;
    experiment.initial.outputGain = 0.8;
    experiment.initial.hiddenBias = 0.3;
    if (additions) {
        experiment.errorCells.adaptation = 0.2;
        experiment.errorCells.equalise = true;
        experiment.circuit.covariance = true;
        experiment.circuit.eligibility = true;
        experiment.circuit.teacherDelay = 1;
        experiment.learning.homeostasisRate = 0.1;
        experiment.learning.adaptiveStep = true;
        experiment.learning.adaptiveDecay = 0.9;
        experiment.learning.eta = 0.01;
    }
    return experiment;
}

} // namespace

/// The values of the glossary against what the run recorded.
class TestSymbolValues : public QObject {
    Q_OBJECT
private slots:
    void valuesOfACellAreThoseOfTheRecord_data() { addRuns(true); }
    void valuesOfACellAreThoseOfTheRecord();
    void valuesOfErrorCellsAreThoseOfTheirLayer_data() { addRuns(true); }
    void valuesOfErrorCellsAreThoseOfTheirLayer();
    void valuesOfTheTeacherAreThoseOfTheLabel_data() { addRuns(true); }
    void valuesOfTheTeacherAreThoseOfTheLabel();
    void valuesOfASynapseAreThoseOfTheRecord_data() { addRuns(true); }
    void valuesOfASynapseAreThoseOfTheRecord();
    void whatABatchLearnedFollowsTheEquations_data() { addRuns(true); }
    void whatABatchLearnedFollowsTheEquations();
    void afferentsAreCountedAsForTheGain();
    void withoutAValueThereIsAReason();

private:
    /// After a few updates, at the last step of a presentation whose batch is learned.
    static SymbolMoment momentOf(Runner& runner, CellChoice cell, SynapseChoice synapse) {
        runner.post(command::Watch{symbolNeeds(cell, synapse)});
        runner.post(command::Step{StepUnit::Batch, 4});
        return symbolMoment(runner.settle(), cell, synapse);
    }
    static bool isConvolution(const Experiment& experiment) { return experiment.network == kConvolution; }
    static bool isBp(const Experiment& experiment) { return experiment.rule == "bp"; }
};

void TestSymbolValues::valuesOfACellAreThoseOfTheRecord() {
    const Experiment experiment = fetchRun();
    Runner runner(experiment);
    for (const CellChoice cell : {CellChoice{1, 5}, CellChoice{2, 3}, CellChoice{3, 4}}) {
        const SymbolMoment moment = momentOf(runner, cell, {});
        QVERIFY(moment.circuit);
        const PresentationRecord& p = *moment.frame->presentation;
        const LayerRecord& own = p.layers[static_cast<std::size_t>(cell.layer) - 1];
        const int t = moment.circuit->step - 1;
        const double u = own.membrane(cell.cell, t);
        const CircuitRecord& record = *moment.circuit->record;
        double basal = u;
        if (t > 0 && own.spikes(cell.cell, t - 1) == 0) {
            basal -= double{p.circuit.alpha()} * own.membrane(cell.cell, t - 1);
        }
        const double gain = cell.layer == 1 ? 1 : cell.layer == 2 ? 1.5 : 0.8;
        const std::vector<Expected> all{
            {"layer", double(cell.layer)},
            {"the output layer", 3},
            {"cell of a layer", double(cell.cell)},
            {"basal potential", basal},
            {"somatic potential", u},
            {"spike of a pyramidal cell, 0 or 1", double(own.spikes(cell.cell, t))},
            {"trace of the spikes", own.trace(cell.cell, t)},
            {"gate of the soma, 0 to 1", gateOf(u, p.circuit)},
            {"distance from the threshold, in widths of the gate",
             (u - p.circuit.theta) / p.circuit.gateWidth},
            {"apical potential", own.apical(cell.cell, t)},
            {"error that is sent, in quanta or graded", own.error(cell.cell, t)},
            {"bias", record.bias},
            {"slow trace of a bias", record.slowBias},
            {"gain of a layer", gain},
            {"loss of a presentation", p.loss.back()},
            {"number of an epoch, from 0", 0},
            {"number of an update, from 1", double(moment.frame->position.updates)},
            {"learning rate of the epoch", experiment.learning.eta},
        };
        QCOMPARE(faults(all, moment), QString());
    }
}

void TestSymbolValues::valuesOfErrorCellsAreThoseOfTheirLayer() {
    const Experiment experiment = fetchRun();
    Runner runner(experiment);
    std::vector<QString> quanta;
    for (const CellChoice cell : {CellChoice{1, 5}, CellChoice{2, 3}, CellChoice{3, 4}}) {
        const SymbolMoment moment = momentOf(runner, cell, {});
        const LayerRecord& own = moment.circuit->own();
        const int t = moment.circuit->step - 1;
        const double usual = own.usual.size() > 0 ? own.usual[cell.cell] : 0;
        double waiting = 0;
        double felt = 0;
        for (int step = 0; step <= t; ++step) {
            felt = own.gain *
                   (gateOf(own.membrane(cell.cell, step), experiment.circuit) * own.apical(cell.cell, step) -
                    usual);
            waiting += felt - own.error(cell.cell, step);
        }
        std::vector<Expected> all{{"usual drive of an error cell", usual},
                                  {"gain of the error cells of a layer", own.gain}};
        if (isBp(experiment)) {
            all.push_back({"exact error of a trace", own.apical(cell.cell, t)});
            all.push_back({"exact error of a soma", own.error(cell.cell, t)});
            QCOMPARE(shown("error drive", moment), QStringLiteral("not with bp"));
        } else {
            all.push_back({"error drive", felt});
            QCOMPARE(shown("exact error of a soma", moment), QStringLiteral("only with bp"));
        }
        if (experiment.errorCells.mode == ErrorMode::Graded || isBp(experiment)) {
            QCOMPARE(shown("error carried by one spike of an error cell", moment),
                     QStringLiteral("none, graded"));
            QCOMPARE(shown("error that waits to be sent", moment), QStringLiteral("none, graded"));
        } else {
            const auto bursts = own.bursts.array();
            Eigen::Index row = 0;
            Eigen::Index column = 0;
            const int largest = bursts.abs().maxCoeff(&row, &column);
            const double quantum =
                largest > 0 ? double{own.error(row, column)} / own.bursts(row, column) : double{own.quantum};
            const bool adaptive = experiment.errorCells.quantumMode == QuantumMode::Adaptive;
            all.push_back({"error carried by one spike of an error cell", quantum});
            all.push_back({"spikes of an error cell: above 0 of VIP, below 0 of SST",
                           double(own.bursts(cell.cell, t))});
            all.push_back({"error that waits to be sent", waiting});
            if (adaptive) {
                all.push_back({"root mean square of the errors of a layer", quantum / 0.7});
            }
            quanta.push_back(shown("error carried by one spike of an error cell", moment));
        }
        QCOMPARE(faults(all, moment), QString());
    }
    if (!quanta.empty()) { // each layer has its own, unless it is fixed
        QCOMPARE(quanta.front() != quanta.back(), experiment.errorCells.quantumMode == QuantumMode::Adaptive);
    }
}

void TestSymbolValues::valuesOfTheTeacherAreThoseOfTheLabel() {
    const Experiment experiment = fetchRun();
    Runner runner(experiment);
    const SymbolMoment first = momentOf(runner, {3, 0}, {});
    const int label = first.frame->presentation->label;
    for (const int cell : {label, (label + 1) % 10}) {
        const SymbolMoment moment = symbolMoment(
            [&] {
                runner.post(command::Watch{symbolNeeds({3, cell}, {})});
                return runner.settle();
            }(),
            {3, cell}, {});
        QVERIFY(moment.circuit);
        const double kappa = std::exp(-1 / experiment.circuit.tauS);
        double trace = 0;
        for (int t = 1; t <= moment.circuit->step; ++t) {
            trace = kappa * trace + (cell == label && t > experiment.circuit.teacherDelay ? 1 - kappa : 0);
        }
        std::vector<Expected> all{{"desired output spike, 0 or 1", cell == label ? 1.0 : 0.0},
                                  {"trace of the desired spikes", trace}};
        if (!isBp(experiment)) { // where it is δ_x, with what later steps add
            const int t = moment.circuit->step - 1;
            all.push_back({"apical potential", trace - moment.circuit->own().trace(cell, t)});
        }
        QCOMPARE(faults(all, moment), QString());
    }
    QCOMPARE(shown("desired output spike, 0 or 1", momentOf(runner, {2, 1}, {})),
             QStringLiteral("at the output"));
}

void TestSymbolValues::valuesOfASynapseAreThoseOfTheRecord() {
    const Experiment experiment = fetchRun();
    Runner runner(experiment);
    const bool learns = experiment.rule == "microcircuit";
    for (const SynapseChoice synapse : {SynapseChoice{{2, 3}, 5}, SynapseChoice{{3, 4}, 7}}) {
        const SymbolMoment moment = momentOf(runner, {}, synapse);
        QVERIFY(moment.onto && moment.afferent);
        const CircuitRecord& record = *moment.onto->record;
        const int j = *moment.afferent;
        std::vector<Expected> all{{"forward weight", record.forward[j]},
                                  {"slow trace of a forward weight", record.slowForward[j]},
                                  {"cell of the layer below", double(synapse.afferent)}};
        if (isBp(experiment)) {
            all.push_back({"effective feedback weight", record.forward[j]});
        }
        if (learns) {
            const double m = record.efficacy[j];
            all.push_back({"effective feedback weight", record.learnedFeedback[j]});
            all.push_back({"learned feedback weight", record.learnedFeedback[j]});
            all.push_back({"efficacy of a feedback synapse, above 0", m});
            all.push_back({"normal random number of an efficacy", std::log(m) / 0.5});
            all.push_back({"slow trace of a feedback weight", record.slowFeedback[j]});
            all.push_back({"how far feedback is from the forward weights",
                           double{record.learnedFeedback[j]} - m * record.forward[j]});
            all.push_back({"slow trace of that difference",
                           double{record.slowFeedback[j]} - m * record.slowForward[j]});
        } else {
            const QString why = shown("learned feedback weight", moment);
            QVERIFY2(why.contains(QStringLiteral("feedback")), qPrintable(why));
            QCOMPARE(shown("how far feedback is from the forward weights", moment), why);
        }
        QCOMPARE(faults(all, moment), QString());
    }
    const SynapseChoice pixel{{1, 2}, 28 * 14 + 15};
    const SymbolMoment below = momentOf(runner, {}, pixel);
    if (below.afferent) { // a convolution reaches a part of the image
        const double p = below.frame->presentation->image[28 * 14 + 15] / 255.0;
        QCOMPARE(faults({{"intensity of a pixel, 0 to 1", p}}, below), QString());
        QCOMPARE(shown("effective feedback weight", below), QStringLiteral("no feedback to the input"));
    } else {
        QVERIFY(isConvolution(experiment));
    }
}

void TestSymbolValues::whatABatchLearnedFollowsTheEquations() {
    const Experiment experiment = fetchRun();
    QFETCH(const bool, additions);
    Runner runner(experiment);
    const SynapseChoice synapse{{3, 4}, 7}; // dense, in both networks
    const SymbolMoment moment = momentOf(runner, synapse.cell, synapse);
    const CircuitRecord& record = *moment.onto->record;
    QVERIFY(record.learned);
    const bool exact = isBp(experiment);
    const PresentationRecord& p = *moment.frame->presentation;
    const auto e = p.layers[2].error.row(4).cast<double>();
    std::vector<double> x = tracesOf(moment);
    if (exact) {
        for (int t = 0; t < p.steps; ++t) {
            x[static_cast<std::size_t>(t)] = p.layers[1].trace(7, t);
        }
    }
    double product = 0;
    double meanTrace = 0;
    for (int t = 0; t < p.steps; ++t) {
        product += e[t] * x[static_cast<std::size_t>(t)] / p.steps;
        meanTrace += x[static_cast<std::size_t>(t)] / p.steps;
    }
    const double meanError = e.mean();
    const bool covariance = additions && !exact;
    const double G = product - (covariance ? meanError * meanTrace : 0);
    std::vector<Expected> all{{"what a basal synapse collects for an update", G},
                              {"mean error by which a bias learns", meanError}};
    if (covariance && meanError != 0) {
        all.push_back({"mean trace of an afferent", meanTrace});
        all.push_back({"sum of traces that fades as the membrane does",
                       x[static_cast<std::size_t>(moment.onto->step) - 1]});
    }
    if (additions) {
        const double square = record.learned->squares[*moment.afferent];
        const double share = 1 - std::pow(0.9, numberIn(shown("number of an update, from 1", moment)));
        all.push_back({"mean square of what a synapse collects", square});
        all.push_back({"adaptive step of a synapse", double{record.learned->gradient[*moment.afferent]} /
                                                         (std::sqrt(square / share) + 1e-8)});
    } else {
        QCOMPARE(shown("adaptive step of a synapse", moment), QStringLiteral("without the adaptive step"));
    }
    QCOMPARE(faults(all, moment), QString());
    // Homeostasis: the rate of a bias, over the positions that share it.
    const SymbolMoment hidden = momentOf(runner, {1, 5}, {});
    if (!additions) {
        QCOMPARE(shown("firing rate of a cell in an update", hidden), QStringLiteral("without homeostasis"));
        return;
    }
    const SpikeMatrix& spikes = hidden.frame->presentation->layers[0].spikes;
    const Index positions = isConvolution(experiment) ? spikes.rows() / 4 : 1;
    const double rate = spikes.middleRows(isConvolution(experiment) ? 0 : 5, positions).cast<double>().mean();
    QCOMPARE(faults({{"firing rate of a cell in an update", rate}}, hidden), QString());
    QCOMPARE(shown("firing rate of a cell in an update", moment), QStringLiteral("not at the output"));
}

void TestSymbolValues::afferentsAreCountedAsForTheGain() {
    Runner dense(circuitExperiment());
    QCOMPARE(shown("afferents of a cell", momentOf(dense, {2, 1}, {})), QStringLiteral("12"));
    QCOMPARE(shown("positions of a convolution", momentOf(dense, {2, 1}, {})),
             QStringLiteral("no convolution"));
    Runner maps(circuitExperiment({.network = "28x28x1-4c5s2p2-3c3p1-10"}));
    for (const int corner : {0, 14 * 14 / 2}) { // some of the kernel lies over the border at the first
        QCOMPARE(shown("afferents of a cell", momentOf(maps, {1, corner}, {})), QStringLiteral("25"));
        QCOMPARE(shown("afferents of a cell", momentOf(maps, {2, corner}, {})), QStringLiteral("36"));
    }
    QCOMPARE(shown("positions of a convolution", momentOf(maps, {2, 0}, {})), QStringLiteral("196"));
}

void TestSymbolValues::withoutAValueThereIsAReason() {
    for (const char* network : {kDense, kConvolution}) {
        for (const Rule& rule : rules()) {
            Runner runner(
                circuitExperiment({.rule = std::string(rule.name), .network = network, .batch = 4}));
            const SymbolMoment moment = momentOf(runner, {2, 3}, {{2, 3}, 5});
            for (const Symbol& symbol : symbolTable()) {
                QVERIFY2(!valueOf(symbol, moment).isEmpty(), std::string(symbol.name).c_str());
            }
        }
    }
}

MC_TEST(TestSymbolValues)
#include "tst_symbol_values.moc"
