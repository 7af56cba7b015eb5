#include "small_runs.h"

#include "support/test_class.h"
#include "training/records/circuit_values.h"

#include <QtTest>
#include <cmath>
#include <utility>
#include <vector>

using namespace mc;

namespace {

bool closeTo(double a, double b) {
    return std::abs(a - b) <= 4e-6 * std::max({1.0, std::abs(a), std::abs(b)});
}

void addConvolutions() {
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("encoder");
    QTest::addColumn<QString>("network");
    for (const Rule& rule : rules()) {
        for (const Encoder encoder : {Encoder::Direct, Encoder::Poisson}) {
            // The second and third with pools over the input and below a dense layer.
            for (const char* network : {"4x4-5c3p1-p2-4c2-3", "4x4-p2-3c2p1-p3-6-3", "4x4-3c2s2-p2-3"}) {
                const QString name = QString::fromUtf8(rule.name.data(), qsizetype(rule.name.size()));
                QTest::addRow("%s, encoder %d, %s", qPrintable(name), static_cast<int>(encoder), network)
                    << name << static_cast<int>(encoder) << QString(network);
            }
        }
    }
}

Experiment fetchConvolution(int batch) {
    QFETCH(const QString, rule);
    QFETCH(const int, encoder);
    QFETCH(const QString, network);
    Experiment experiment = small::convolution();
    experiment.rule = rule.toStdString();
    experiment.encoder = static_cast<Encoder>(encoder);
    experiment.network = network.toStdString();
    experiment.learning.batch = batch;
    return experiment;
}

/// Every microcircuit of a run, a batch of which has begun.
template <class Visit> int visitConvolutionCells(Trainer& trainer, Visit visit) {
    int seen = 0;
    for (std::size_t layer = 1; layer <= trainer.network()->layers.size(); ++layer) {
        for (int cell = 0; cell < trainer.network()->cells[layer]; ++cell) {
            visit(*trainer.circuit({static_cast<int>(layer), cell}));
            ++seen;
        }
    }
    return seen;
}

} // namespace

/// The numbers of an opened microcircuit of a convolution, or behind a pool, are those of the engine.
class TestConvolutionCircuit : public QObject {
    Q_OBJECT
private slots:
    void potentialsComeFromTheSynapsesShown_data() { addConvolutions(); }
    void potentialsComeFromTheSynapsesShown();
    void cellsOfAKernelAddUpToItsUpdate_data() { addConvolutions(); }
    void cellsOfAKernelAddUpToItsUpdate();
    void theUpdateIsWhatTheKernelDid();
    void directFeedbackPastPoolsHasNoPartnersOfSynapses();
};

void TestConvolutionCircuit::potentialsComeFromTheSynapsesShown() {
    Trainer trainer(fetchConvolution(10), small::data(), 1);
    small::learn(trainer, 3);
    trainer.advance(6 * 7 + 6); // the last step of a sample
    const auto presentation = trainer.record();
    const double alpha = trainer.experiment().circuit.alpha();
    const bool throughTime = ruleNamed(trainer.experiment().rule).path == ErrorPath::ThroughTime;
    const auto top = static_cast<int>(trainer.network()->layers.size());
    const int seen = visitConvolutionCells(trainer, [&](const CircuitRecord& record) {
        const LayerRecord& layer = presentation->layers[std::size_t(record.address.layer) - 1];
        const int i = record.address.cell;
        double before = 0;
        for (int step = 1; step <= 6; ++step) {
            const CircuitStep values = circuitStep(record, *presentation, step);
            const bool reset = step > 1 && layer.spikes(i, step - 2) != 0;
            QVERIFY(closeTo(values.soma, (reset ? 0 : alpha * before) + values.basal));
            before = values.soma;
            if (record.address.layer < top && !throughTime) {
                QVERIFY(closeTo(values.apicalInput.sum(), values.apical));
            }
        }
    });
    QVERIFY(seen > 10);
}

/// Of a batch of one: η G of an entry is what the cells at all positions of its kernel bring.
void TestConvolutionCircuit::cellsOfAKernelAddUpToItsUpdate() {
    Trainer trainer(fetchConvolution(1), small::data(), 1);
    small::learn(trainer, 4);
    trainer.advance(1);
    const auto presentation = trainer.record();
    std::vector<Eigen::MatrixXd> brought;
    for (const Layer& layer : trainer.state().network.layers) {
        brought.emplace_back(Eigen::MatrixXd::Zero(layer.forward.rows(), layer.forward.cols()));
    }
    double eta = 0;
    visitConvolutionCells(trainer, [&](const CircuitRecord& record) {
        eta = record.rates.eta;
        const auto columns = receptiveField(record.geometry(), record.address.cell).columns;
        for (std::size_t j = 0; j < columns.size(); ++j) {
            const SynapseUpdate update = synapseUpdate(record, *presentation, static_cast<int>(j), 6);
            brought[std::size_t(record.address.layer) - 1](weightRow(record.geometry(), record.address.cell),
                                                           columns[j]) += update.samplesChange;
        }
    });
    small::learn(trainer, 1);
    for (std::size_t k = 0; k < brought.size(); ++k) {
        const Eigen::MatrixXd wanted = eta * trainer.lastUpdate().gradient(k).cast<double>();
        QVERIFY2(
            (brought[k] - wanted).cwiseAbs().maxCoeff() < 1e-6,
            qPrintable(QString("layer %1: %2").arg(k + 1).arg((brought[k] - wanted).cwiseAbs().maxCoeff())));
    }
}

void TestConvolutionCircuit::theUpdateIsWhatTheKernelDid() {
    Trainer trainer(small::convolution(), small::data(), 2);
    trainer.watchCircuits({CellAddress{1, 37}, CellAddress{1, 0}, CellAddress{2, 3}, CellAddress{3, 2}});
    small::learn(trainer, 2);
    const LearnerState before = trainer.state();
    small::learn(trainer, 1);
    const LearnerState& after = trainer.state();
    for (const CellAddress address : {CellAddress{1, 37}, CellAddress{1, 0}, CellAddress{2, 3}}) {
        const auto record = trainer.circuit(address);
        QVERIFY(record && record->learned);
        const auto k = std::size_t(address.layer) - 1;
        const Index row = weightRow(record->geometry(), address.cell);
        const std::vector<int> columns = receptiveField(record->geometry(), address.cell).columns;
        QCOMPARE(record->forward, Vector(before.network.layers[k].forward(row, columns)));
        QCOMPARE(record->learned->forward, Vector(after.network.layers[k].forward(row, columns)));
        QCOMPARE(record->bias, before.network.layers[k].bias[row]);
        QCOMPARE(record->learned->bias, after.network.layers[k].bias[row]);
        if (k > 0) {
            QCOMPARE(record->learned->learnedFeedback,
                     Vector(after.network.layers[k].feedback(row, columns)));
        }
    }
    QCOMPARE(trainer.circuit({1, 0})->afferents.size(), std::size_t{4}); // a corner of 3 x 3 kernels
}

/// It leads to the cells below the pools, from which no synapse of the output comes.
void TestConvolutionCircuit::directFeedbackPastPoolsHasNoPartnersOfSynapses() {
    for (const Rule& rule : rules()) {
        Experiment experiment = small::convolution();
        experiment.rule = rule.name;
        for (const auto& [network, pooled] : {std::pair("4x4-5c3p1-p2-3", true), {"4x4-5c3p1-3", false}}) {
            experiment.network = network;
            Trainer trainer(experiment, small::data(), 1);
            small::learn(trainer, 1);
            trainer.advance(1);
            const auto record = trainer.circuit({2, 1});
            const bool none = pooled && rule.path == ErrorPath::Direct;
            QCOMPARE(record->afferentFeedback.size(), none ? Index{0} : record->forward.size());
        }
    }
}

MC_TEST(TestConvolutionCircuit)
#include "tst_convolution_circuit.moc"
