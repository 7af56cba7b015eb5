#include "small_runs.h"

#include "learning/rules.h"
#include "support/test_class.h"
#include "training/records/circuit_values.h"

#include <QtTest>
#include <cmath>

using namespace mc;

namespace {

/// Relative to what is compared, for sums that are taken in another order.
bool close(double a, double b, double scale = 1) {
    return std::abs(a - b) <= 2e-6 * std::max({1.0 * scale, std::abs(a), std::abs(b)});
}

/// After the encoders: `direct` with images that are normalised, shifted and mirrored.
constexpr int kVaried = 3;

/// Additions: none, those whose updates are sums of parts, all.
constexpr int kNone = 0;
constexpr int kSums = 1;
constexpr int kAll = 2;

void addRuns() {
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("encoder");
    QTest::addColumn<bool>("spiking");
    QTest::addColumn<int>("additions");
    for (const Rule& rule : rules()) {
        for (int encoder = 0; encoder <= kVaried; ++encoder) {
            for (const bool spiking : {false, true}) {
                const QString name = QString::fromUtf8(rule.name.data(), qsizetype(rule.name.size()));
                QTest::addRow("%s, encoder %d, %s", qPrintable(name), encoder, spiking ? "spiking" : "graded")
                    << name << encoder << spiking << kNone;
            }
        }
        for (const int additions : {kSums, kAll}) {
            const QString name = QString::fromUtf8(rule.name.data(), qsizetype(rule.name.size()));
            QTest::addRow("%s, %s", qPrintable(name),
                          additions == kAll ? "additions" : "additions, plain step")
                << name << int(Encoder::Poisson) << (additions == kAll) << additions;
        }
    }
}

Experiment fetchRun(int batch) {
    QFETCH(const QString, rule);
    QFETCH(const int, encoder);
    QFETCH(const bool, spiking);
    QFETCH(const int, additions);
    Experiment experiment =
        additions == kNone ? small::experiment() : small::withAdditions(small::experiment());
    experiment.learning.adaptiveStep = additions == kAll;
    experiment.rule = rule.toStdString();
    if (encoder == kVaried) {
        experiment.data.normalise = Normalisation::Channel;
        experiment.data.shift = 2;
        experiment.data.mirror = true;
    } else {
        experiment.encoder = static_cast<Encoder>(encoder);
    }
    experiment.errorCells.mode = spiking ? ErrorMode::Spiking : ErrorMode::Graded;
    experiment.learning.batch = batch;
    return experiment;
}

/// Every microcircuit of small::experiment(), a few at a time.
template <class Visit> void visitCells(Trainer& trainer, Visit visit) {
    const std::vector<int> cells = {12, 9, 3};
    for (int layer = 1; layer <= 3; ++layer) {
        for (int cell = 0; cell < cells[static_cast<std::size_t>(layer) - 1]; ++cell) {
            const auto record = trainer.circuit({layer, cell});
            if (record) {
                visit(*record);
            }
        }
    }
}

} // namespace

/// The numbers of an opened microcircuit are those of the engine.
class TestCircuit : public QObject {
    Q_OBJECT
private slots:
    void potentialsComeFromTheSynapsesShown_data() { addRuns(); }
    void potentialsComeFromTheSynapsesShown();
    void errorsComeFromGateAndApicalPotential_data() { addRuns(); }
    void errorsComeFromGateAndApicalPotential();
    void theStepsOfABatchOfOneAddUpToItsUpdate_data() { addRuns(); }
    void theStepsOfABatchOfOneAddUpToItsUpdate();
    void theUpdateIsWhatTheWeightsDid_data() { addRuns(); }
    void theUpdateIsWhatTheWeightsDid();
    void theUpdateOfBIsItsOwnWhileSignsAreHeld();
    void afterABatchTheSynapsesAreThoseOfThePresentation();
    void noAdaptiveStepIsShownWhilePlasticityIsFrozen();
    void aCellThatIsNotThereIsNone();
};

void TestCircuit::potentialsComeFromTheSynapsesShown() {
    Trainer trainer(fetchRun(40), small::data(), 1);
    small::learn(trainer, 3);
    trainer.advance(6 * 17 + 6); // the last step of a sample
    const auto presentation = trainer.record();
    const double alpha = trainer.experiment().circuit.alpha();
    const bool throughTime = ruleNamed(trainer.experiment().rule).path == ErrorPath::ThroughTime;
    int seen = 0;
    visitCells(trainer, [&](const CircuitRecord& record) {
        const LayerRecord& layer = presentation->layers[std::size_t(record.address.layer) - 1];
        const int i = record.address.cell;
        double before = 0;
        for (int step = 1; step <= 6; ++step) {
            const CircuitStep values = circuitStep(record, *presentation, step);
            const bool reset = step > 1 && layer.spikes(i, step - 2) != 0;
            QVERIFY(close(values.soma, (reset ? 0 : alpha * before) + values.basal));
            QVERIFY(close(values.basal, values.basalInput.sum() + record.bias));
            QCOMPARE(values.spike, values.soma >= 1.0F);
            before = values.soma;
            if (record.address.layer == 3) {
                QCOMPARE(values.apicalInput.size(), Index{0});
            } else if (!throughTime) { // there, credit of later steps comes in addition
                QVERIFY(close(values.apicalInput.sum(), values.apical));
            }
            ++seen;
        }
    });
    QCOMPARE(seen, 24 * 6);
}

void TestCircuit::errorsComeFromGateAndApicalPotential() {
    const Experiment experiment = fetchRun(40);
    Trainer trainer(experiment, small::data(), 1);
    small::learn(trainer, 3);
    trainer.advance(6 * 5 + 6);
    const auto presentation = trainer.record();
    const bool throughTime = ruleNamed(experiment.rule).path == ErrorPath::ThroughTime;
    visitCells(trainer, [&](const CircuitRecord& record) {
        double carried = 0; // q
        for (int step = 1; step <= 6; ++step) {
            const CircuitStep values = circuitStep(record, *presentation, step);
            const double z = (values.soma - 1) / experiment.circuit.gateWidth;
            const double sigma = 1 / (1 + std::exp(-z));
            QVERIFY(close(values.gate, 4 * sigma * (1 - sigma)));
            QVERIFY(close(values.drive, values.gate * double{values.apical}));
            const auto k = std::size_t(record.address.layer) - 1;
            const Vector& usual = trainer.state().usualDrive[k];
            QCOMPARE(values.usual, usual.size() > 0 ? usual[record.address.cell] : 0.0F);
            QVERIFY(close(values.felt, values.gain * (double{values.drive} - values.usual)));
            if (throughTime) {
                QCOMPARE(values.vip + values.sst, 0);
            } else if (experiment.errorCells.mode == ErrorMode::Graded) {
                QVERIFY(close(values.error, values.felt));
            } else {
                QVERIFY(close(values.error, experiment.errorCells.quantum * (values.vip - values.sst)));
                QVERIFY(values.vip == 0 || values.sst == 0);
                carried += values.felt - values.error;
                const bool full = values.vip == 8 || values.sst == 8;
                QVERIFY(full || std::abs(carried) < experiment.errorCells.quantum * 1.0001);
            }
        }
    });
}

void TestCircuit::theStepsOfABatchOfOneAddUpToItsUpdate() {
    Trainer trainer(fetchRun(1), small::data(), 1);
    trainer.watchCircuits({CellAddress{1, 3}, CellAddress{2, 8}, CellAddress{3, 1}, CellAddress{2, 0}});
    small::learn(trainer, 4);
    const auto presentation = trainer.record();
    int seen = 0;
    visitCells(trainer, [&](const CircuitRecord& record) {
        QVERIFY(record.learned);
        const double eta = record.rates.eta;
        for (int j = 0; j < record.forward.size(); ++j) {
            const SynapseUpdate update = synapseUpdate(record, *presentation, j, 6);
            double sum = 0;
            for (int step = 1; step <= 6; ++step) {
                sum += synapseUpdate(record, *presentation, j, step).stepChange;
            }
            QVERIFY(std::abs(sum - update.samplesChange) < 1e-12);
            const double rate = update.partsOfG ? 1 : eta;
            const double all = rate * (update.batch->gradient + update.batch->meanProduct.value_or(0));
            QVERIFY2(std::abs(sum - all) < 1e-6, qPrintable(QString::number(sum - all)));
            ++seen;
        }
    });
    QCOMPARE(seen, 16 + 12 + 9 + 12);
}

void TestCircuit::theUpdateIsWhatTheWeightsDid() {
    const Experiment experiment = fetchRun(40);
    Trainer trainer(experiment, small::data(), 2);
    trainer.watchCircuits({CellAddress{1, 3}, CellAddress{2, 8}, CellAddress{3, 1}, CellAddress{3, 2}});
    small::learn(trainer, 2);
    const LearnerState before = trainer.state();
    small::learn(trainer, 1);
    const LearnerState& after = trainer.state();
    const bool learns = ruleNamed(experiment.rule).learnsFeedback;
    visitCells(trainer, [&](const CircuitRecord& record) {
        const auto k = std::size_t(record.address.layer) - 1;
        const int i = record.address.cell;
        const auto presentation = trainer.record();
        QCOMPARE(record.samples, 40);
        QCOMPARE(record.updates, std::int64_t{2});
        QCOMPARE(record.learned->bias, after.network.layers[k].bias[i]);
        QCOMPARE(record.learned->meanError, trainer.lastUpdate().meanError(k)[i]);
        for (int j = 0; j < record.forward.size(); ++j) {
            const SynapseUpdate::Batch batch = *synapseUpdate(record, *presentation, j, 1).batch;
            QCOMPARE(batch.before, before.network.layers[k].forward(i, j));
            QCOMPARE(batch.after, after.network.layers[k].forward(i, j));
            const double step = batch.step.value_or(batch.gradient);
            const double m = record.rates.momentum * record.slowForward[j] + step;
            QVERIFY(close(batch.change, record.rates.eta * m - record.rates.decay * batch.before));
            QCOMPARE(record.slowForward[j], before.slow[k].forward(i, j));
            if (learns && k > 0) {
                const double b = record.rates.momentum * record.slowFeedback[j] + record.efficacy[j] * step;
                QVERIFY(close(batch.partnerChange,
                              record.rates.eta * b - record.rates.decay * batch.partnerBefore));
                QCOMPARE(batch.partnerAfter, after.network.layers[k].feedback(i, j));
            }
        }
    });
}

void TestCircuit::theUpdateOfBIsItsOwnWhileSignsAreHeld() {
    Trainer trainer(small::experiment(), small::data(), 1);
    trainer.watchCircuits({CellAddress{2, 4}, CellAddress{}, CellAddress{}, CellAddress{}});
    small::learn(trainer, 1);
    trainer.intervene(what_if::HoldFlipped{0, 1});
    const Matrix before = trainer.state().network.layers[1].feedback;
    small::learn(trainer, 1);
    const auto record = trainer.circuit({2, 4});
    const auto presentation = trainer.record();
    for (int j = 0; j < 12; ++j) {
        const SynapseUpdate::Batch batch = *synapseUpdate(*record, *presentation, j, 1).batch;
        QCOMPARE(batch.partnerBefore, before(4, j));
        QCOMPARE(record->afferentFeedback[j], -before(4, j)); // E
        const double m =
            record->rates.momentum * record->slowFeedback[j] + record->efficacy[j] * batch.gradient;
        QVERIFY(
            close(batch.partnerChange, record->rates.eta * m - record->rates.decay * batch.partnerBefore));
        QCOMPARE(batch.partnerAfter, trainer.state().network.layers[1].feedback(4, j));
    }
}

void TestCircuit::afterABatchTheSynapsesAreThoseOfThePresentation() {
    Trainer trainer(small::experiment(), small::data(), 1);
    trainer.watchCircuits({CellAddress{2, 4}, CellAddress{}, CellAddress{}, CellAddress{}});
    small::learn(trainer, 1);
    const LearnerState before = trainer.state();
    QVERIFY(!trainer.missesCircuits());
    small::learn(trainer, 1);
    QCOMPARE(trainer.circuit({2, 4})->forward, Vector(before.network.layers[1].forward.row(4)));
    QVERIFY(!trainer.circuit({2, 5})); // learned before it was watched
    trainer.watchCircuits({CellAddress{2, 5}, CellAddress{}, CellAddress{}, CellAddress{}});
    QVERIFY(trainer.missesCircuits());
    trainer.advance(1); // of the next batch: those of now
    QVERIFY(!trainer.missesCircuits());
    QCOMPARE(trainer.circuit({2, 5})->forward, Vector(trainer.state().network.layers[1].forward.row(5)));
    QVERIFY(!trainer.circuit({2, 5})->learned);
}

void TestCircuit::noAdaptiveStepIsShownWhilePlasticityIsFrozen() {
    Trainer trainer(small::withAdditions(small::experiment()), small::data(), 1);
    trainer.watchCircuits({CellAddress{2, 4}, CellAddress{}, CellAddress{}, CellAddress{}});
    small::learn(trainer, 1);
    QCOMPARE(trainer.circuit({2, 4})->learned->step.size(), Index{12});
    trainer.intervene(what_if::FreezePlasticity{});
    small::learn(trainer, 1);
    QCOMPARE(trainer.circuit({2, 4})->learned->step.size(), Index{0});
    QCOMPARE(trainer.circuit({2, 4})->learned->gradient.size(), Index{12});
}

void TestCircuit::aCellThatIsNotThereIsNone() {
    Trainer trainer(small::experiment(), small::data(), 1);
    const std::vector<CellAddress> wrong = {{0, 0}, {4, 0}, {1, 12}, {1, -1}, {-1, 0}};
    for (const CellAddress& address : wrong) {
        QVERIFY(!trainer.circuit(address));
    }
    trainer.watchCircuits({wrong[1], wrong[2], wrong[3], wrong[4]});
    small::learn(trainer, 1);
    QVERIFY(!trainer.missesCircuits());
}

MC_TEST(TestCircuit)
#include "tst_circuit.moc"
