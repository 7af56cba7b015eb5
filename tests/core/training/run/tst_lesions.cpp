#include "learning/rules.h"
#include "model/fields.h"
#include "small_runs.h"
#include "support/test_class.h"
#include "training/events/what_if_text.h"

#include <QtTest>
#include <cmath>
#include <initializer_list>

using namespace mc;

/// What the cut of a cell or of a synapse does to a network, and what not.
class TestLesions : public QObject {
    Q_OBJECT
private slots:
    void aCutCellIsSilentAndItsSynapsesOnlyFade_data();
    void aCutCellIsSilentAndItsSynapsesOnlyFade();
    void aCutCellIsAsOneThatCannotSpike_data();
    void aCutCellIsAsOneThatCannotSpike();
    void aMendedCellGoesOnWithItsWeights();
    void aCutSynapseStaysAtZeroWithItsPartner_data();
    void aCutSynapseStaysAtZeroWithItsPartner();
    void fixedFeedbackComesBackWithItsSynapse();
    void inAConvolutionOnePositionOrAllOfAnEntryAreCut();
    void homeostasisLooksAtTheLivingCells();
    void theIdentityOfLearnedFeedbackHolds();
    void aCutLeavesTheMeanSquaresOfTheAdaptiveStep();
    void aCutCellIsNotInTheRootMeanSquareOfErrors();
    void heldSignsAreTurnedAndComeBack_data();
    void heldSignsAreTurnedAndComeBack();
    void heldSignsAndFlippedOnesAreFactors();
    void feedbackLearnsAsIfNoSignWereHeld();
};

namespace {

constexpr int kCell = 3; ///< of the layer that is looked at

void addRulesAndErrors() {
    QTest::addColumn<QString>("rule");
    QTest::addColumn<bool>("spiking");
    QTest::addColumn<bool>("additions");
    for (const Rule& rule : rules()) {
        for (const bool spiking : {false, true}) {
            for (const bool additions : {false, true}) {
                QTest::addRow("%s, %s%s", rule.name.data(), spiking ? "spiking" : "graded",
                              additions ? ", additions" : "")
                    << QString::fromUtf8(rule.name.data(), qsizetype(rule.name.size())) << spiking
                    << additions;
            }
        }
    }
}

Experiment fetchExperiment() {
    QFETCH(const QString, rule);
    QFETCH(const bool, spiking);
    QFETCH(const bool, additions);
    Experiment experiment = additions ? small::withAdditions(small::experiment()) : small::experiment();
    experiment.rule = rule.toStdString();
    experiment.errorCells.mode = spiking ? ErrorMode::Spiking : ErrorMode::Graded;
    return experiment;
}

void intervene(Trainer& trainer, const char* what) {
    trainer.intervene(parseWhatIf(what));
}

/// The largest difference of any W or B, and of b.
double apart(const LearnerState& one, const LearnerState& other) {
    double most = 0;
    for (std::size_t k = 0; k < one.network.layers.size(); ++k) {
        const Layer& a = one.network.layers[k];
        const Layer& b = other.network.layers[k];
        most = std::max({most, double{(a.forward - b.forward).cwiseAbs().maxCoeff()},
                         double{(a.bias - b.bias).cwiseAbs().maxCoeff()}});
        if (a.feedback.size() > 0) {
            most = std::max(most, double{(a.feedback - b.feedback).cwiseAbs().maxCoeff()});
        }
    }
    return most;
}

} // namespace

void TestLesions::aCutCellIsSilentAndItsSynapsesOnlyFade_data() {
    addRulesAndErrors();
}

void TestLesions::aCutCellIsSilentAndItsSynapsesOnlyFade() {
    Experiment experiment = fetchExperiment();
    experiment.initial.hiddenBias = 1.2; // so that every cell would spike
    Trainer trainer(experiment, small::data(), 2);
    small::learn(trainer, 3);
    intervene(trainer, "cut:2:3");
    const LearnerState before = trainer.state();
    small::learn(trainer, 3);
    for (const Presentation& block : trainer.lastBlocks()) {
        const LayerActivity& cut = block.layers[1];
        QVERIFY(cut.spikes.row(kCell).isZero() && cut.trace.row(kCell).isZero());
        QVERIFY(cut.membrane.row(kCell).isZero() && cut.apical.row(kCell).isZero());
        QVERIFY(cut.error.row(kCell).isZero());
        QVERIFY(!cut.spikes.row(kCell + 1).isZero()); // the others live
    }
    const LearnerState& after = trainer.state();
    QVERIFY(trainer.lastUpdate().gradient(1).row(kCell).isZero());
    QVERIFY(trainer.lastUpdate().gradient(2).col(kCell).isZero());
    QCOMPARE(after.network.layers[1].bias[kCell], before.network.layers[1].bias[kCell]);
    const LearningParameters& learning = experiment.learning;
    double kept = 1;
    for (int update = 3; update < 6; ++update) {
        kept *= 1 - learning.decayOfEpoch(update / trainer.shape().batchesPerEpoch());
    }
    const auto faded = [&](const auto& now, const auto& then) {
        return (now - static_cast<float>(kept) * then).cwiseAbs().maxCoeff() < 1e-6F;
    };
    QVERIFY(faded(after.network.layers[1].forward.row(kCell), before.network.layers[1].forward.row(kCell)));
    QVERIFY(faded(after.network.layers[2].forward.col(kCell), before.network.layers[2].forward.col(kCell)));
    if (ruleNamed(experiment.rule).learnsFeedback) {
        QVERIFY(
            faded(after.network.layers[1].feedback.row(kCell), before.network.layers[1].feedback.row(kCell)));
    }
    QVERIFY(std::isfinite(trainer.test()->loss));
}

void TestLesions::aCutCellIsAsOneThatCannotSpike_data() {
    addRulesAndErrors();
}

/// Far below threshold the gate is not 0, but 3e-33.
void TestLesions::aCutCellIsAsOneThatCannotSpike() {
    Experiment experiment = fetchExperiment();
    experiment.learning.homeostasisRate = 0; // it would raise the one of them
    experiment.learning.weightDecay = 0;
    Trainer cut(experiment, small::data(), 1);
    Trainer silent(experiment, small::data(), 2);
    intervene(cut, "cut:1:3");
    intervene(silent, "current:1:3=-100");
    small::learn(cut, 6);
    small::learn(silent, 6);
    QVERIFY2(apart(cut.state(), silent.state()) < 1e-20,
             qPrintable(QString::number(apart(cut.state(), silent.state()))));
    QCOMPARE(cut.test()->loss, silent.test()->loss);
    Trainer whole(experiment, small::data(), 1);
    small::learn(whole, 6);
    QVERIFY(apart(cut.state(), whole.state()) > 1e-5);
}

void TestLesions::aMendedCellGoesOnWithItsWeights() {
    Experiment experiment = small::experiment();
    experiment.learning.weightDecay = 0;
    Trainer trainer(experiment, small::data(), 1);
    small::learn(trainer, 2);
    const LearnerState before = trainer.state();
    intervene(trainer, "cut:1:3");
    QCOMPARE(trainer.lesions().cells[0], std::vector<Index>{kCell});
    small::learn(trainer, 4);
    QVERIFY(trainer.state().network.layers[0].forward.row(kCell) ==
            before.network.layers[0].forward.row(kCell));
    intervene(trainer, "mend:1:3");
    QVERIFY(trainer.lesions().cells[0].empty());
    small::learn(trainer, 2);
    QVERIFY(trainer.state().network.layers[0].forward.row(kCell) !=
            before.network.layers[0].forward.row(kCell));
}

void TestLesions::aCutSynapseStaysAtZeroWithItsPartner_data() {
    addRulesAndErrors();
}

void TestLesions::aCutSynapseStaysAtZeroWithItsPartner() {
    const Experiment experiment = fetchExperiment();
    const Rule& rule = ruleNamed(experiment.rule);
    Trainer trainer(experiment, small::data(), 2);
    trainer.watch({.concordance = true, .rates = true, .gradient = true, .equivalence = true});
    trainer.watchCircuits({CellAddress{2, 3}, CellAddress{}, CellAddress{}, CellAddress{}});
    small::learn(trainer, 2);
    const Matrix feedback = trainer.pairs(0)->feedback;
    const std::int64_t zeroPairs = trainer.concordance()[0].zeroPairs;
    intervene(trainer, "cut-synapse:2:3:5");
    intervene(trainer, "weight-noise=50%");
    small::learn(trainer, 3);
    const LearnerState& state = trainer.state();
    QCOMPARE(state.network.layers[1].forward(3, 5), 0.0F);
    QCOMPARE(state.slow[1].forward(3, 5), 0.0F);
    QCOMPARE(trainer.lastUpdate().gradient(1)(3, 5), 0.0F);
    QVERIFY(trainer.lastUpdate().gradient(1).col(5).cwiseAbs().maxCoeff() > 0); // of its neighbours
    if (rule.path == ErrorPath::Direct) {
        QVERIFY(trainer.pairs(0)->feedback == feedback); // no partner
    } else {
        QCOMPARE(trainer.pairs(0)->feedback(3, 5), 0.0F); // E
        QCOMPARE(trainer.concordance()[0].zeroPairs, zeroPairs + 1);
    }
    if (rule.learnsFeedback) {
        QCOMPARE(state.network.layers[1].feedback(3, 5), 0.0F);
        QCOMPARE(state.slow[1].feedback(3, 5), 0.0F);
    }
    const auto circuit = trainer.circuit({2, 3});
    QVERIFY(circuit && circuit->learned);
    QVERIFY(circuit->forward[5] == 0 && circuit->learned->forward[5] == 0);
    intervene(trainer, "mend-synapse:2:3:5");
    small::learn(trainer, 2);
    QVERIFY(trainer.state().network.layers[1].forward(3, 5) != 0);
}

void TestLesions::fixedFeedbackComesBackWithItsSynapse() {
    Experiment experiment = small::experiment();
    experiment.rule = "fa";
    Trainer trainer(experiment, small::data(), 1);
    const float before = trainer.pairs(0)->feedback(3, 4);
    intervene(trainer, "cut-synapse:2:3:4");
    QVERIFY(before != 0 && trainer.pairs(0)->feedback(3, 4) == 0);
    intervene(trainer, "mend-synapse:2:3:4");
    QCOMPARE(trainer.pairs(0)->feedback(3, 4), before);
}

void TestLesions::inAConvolutionOnePositionOrAllOfAnEntryAreCut() {
    for (const char* rule : {"microcircuit", "bp", "fa", "dfa", "brsf"}) {
        Experiment experiment = small::convolution();
        experiment.rule = rule;
        Trainer trainer(experiment, small::data(), 2);
        small::learn(trainer, 2);
        intervene(trainer, "cut:1:19"); // position (0, 3) of channel 1
        intervene(trainer, "cut-synapse:1:5:0");
        small::learn(trainer, 3);
        bool others = false;
        for (const Presentation& block : trainer.lastBlocks()) {
            QVERIFY(block.layers[0].error.row(19).isZero() && block.layers[0].trace.row(19).isZero());
            others = others || !block.layers[0].error.isZero();
        }
        QVERIFY(others);
        // Cell 5 stands at (1, 1): pixel (0, 0) is the first entry of its kernel.
        const Matrix& kernels = trainer.state().network.layers[0].forward;
        QCOMPARE(kernels(0, 0), 0.0F);
        QVERIFY(kernels(0, 1) != 0 && kernels(1, 0) != 0);
    }
}

void TestLesions::homeostasisLooksAtTheLivingCells() {
    for (const bool maps : {false, true}) {
        Experiment experiment = maps ? small::convolution() : small::experiment();
        experiment.learning.homeostasisRate = 0.1;
        experiment.learning.targetRate = 0.9;
        experiment.learning.eta = 0;
        Trainer trainer(experiment, small::data(), 1);
        small::learn(trainer, 1);
        intervene(trainer, "cut:1:3");
        const Vector before = trainer.state().network.layers[0].bias;
        small::learn(trainer, 1);
        double spikes = 0;
        double steps = 0;
        const Index first = 0;
        const Index cells = maps ? 16 : 1; // that share the bias of cell 3
        for (const Presentation& block : trainer.lastBlocks()) {
            const SpikeMatrix& s = block.layers[0].spikes;
            spikes += s.middleRows(first, cells).cast<int>().sum();
            steps += static_cast<double>(s.cols() * (maps ? cells - 1 : 1));
        }
        const Vector change = trainer.state().network.layers[0].bias - before;
        if (maps) {
            QVERIFY(std::abs(change[0] - 0.1 * (0.9 - spikes / steps)) < 1e-6);
        } else {
            QCOMPARE(change[kCell], 0.0F);
            QVERIFY(std::abs(change[0] - 0.1 * (0.9 - spikes / steps)) < 1e-6);
        }
    }
}

void TestLesions::theIdentityOfLearnedFeedbackHolds() {
    Experiment experiment = small::experiment();
    experiment.learning.weightDecay = 0.01;
    Trainer trainer(experiment, small::data(), 1);
    trainer.watch({.concordance = true});
    small::learn(trainer, 4);
    intervene(trainer, "cut:1:3");
    intervene(trainer, "cut-synapse:2:2:5");
    const double before = trainer.concordance()[0].distanceMW.value();
    small::learn(trainer, 10);
    const double after = trainer.concordance()[0].distanceMW.value();
    QVERIFY(std::abs(after / before - std::pow(0.99, 10)) < 1e-4);
}

void TestLesions::heldSignsAreTurnedAndComeBack_data() {
    addRulesAndErrors();
}

void TestLesions::heldSignsAreTurnedAndComeBack() {
    const Experiment experiment = fetchExperiment();
    if (ruleNamed(experiment.rule).path == ErrorPath::ThroughTime) {
        return; // nothing to turn
    }
    Trainer trainer(experiment, small::data(), 1);
    const Matrix before = trainer.pairs(0)->feedback;
    const auto turned = [&] { return (trainer.pairs(0)->feedback.array() == -before.array()).count(); };
    intervene(trainer, "hold-flipped:1=25%");
    const Matrix some = trainer.pairs(0)->feedback;
    QCOMPARE(turned(), std::lround(0.25 * static_cast<double>(before.size())));
    intervene(trainer, "hold-flipped=50%");
    QCOMPARE(turned(), std::lround(0.5 * static_cast<double>(before.size())));
    // Those of the smaller share are among them.
    const Matrix more = trainer.pairs(0)->feedback;
    QVERIFY(((some.array() == before.array()) || (some.array() == more.array())).all());
    intervene(trainer, "hold-flipped=0");
    QVERIFY(trainer.pairs(0)->feedback == before);
}

void TestLesions::heldSignsAndFlippedOnesAreFactors() {
    Experiment experiment = small::experiment();
    experiment.rule = "brsf"; // whose E follows from W
    const auto feedbackAfter = [&](std::initializer_list<const char*> changes) {
        Trainer trainer(experiment, small::data(), 1);
        for (const char* what : changes) {
            intervene(trainer, what);
        }
        return trainer.pairs(0)->feedback;
    };
    const Matrix none = feedbackAfter({"hold-flipped=0"});
    // Each is the first of its run, so that the same signs are chosen.
    const Matrix flipped = feedbackAfter({"flip-feedback=40%"});
    const Matrix held = feedbackAfter({"hold-flipped=30%"});
    const Matrix both = feedbackAfter({"flip-feedback=40%", "hold-flipped=60%", "hold-flipped=30%"});
    QVERIFY(none != flipped && none != held && flipped != held);
    QVERIFY((both.array() * none.array() == flipped.array() * held.array()).all());
    QVERIFY(feedbackAfter({"flip-feedback=40%", "hold-flipped=30%", "hold-flipped=0"}) == flipped);
}

void TestLesions::feedbackLearnsAsIfNoSignWereHeld() {
    Experiment experiment = small::experiment();
    experiment.learning.weightDecay = 0.01;
    Trainer trainer(experiment, small::data(), 1);
    small::learn(trainer, 2);
    intervene(trainer, "hold-flipped=100%");
    const Matrix e = trainer.pairs(0)->feedback;
    const Matrix b = trainer.state().network.layers[1].feedback;
    const Matrix m = trainer.state().slow[1].feedback;
    QVERIFY(e == -b && m.cwiseAbs().maxCoeff() > 0);
    small::learn(trainer, 1);
    const LearningParameters& learning = experiment.learning;
    const Matrix slow = static_cast<float>(learning.momentum) * m +
                        trainer.state().efficacy[1].cwiseProduct(trainer.lastUpdate().gradient(1));
    const Matrix expected = static_cast<float>(1 - learning.decayOfEpoch(1)) * b +
                            static_cast<float>(learning.rateOfEpoch(1)) * slow;
    const Matrix& learned = trainer.state().network.layers[1].feedback;
    QVERIFY((learned - expected).cwiseAbs().maxCoeff() < 1e-6F);
    QVERIFY((learned - b).cwiseAbs().maxCoeff() > 1e-4F);
}

/// Whose correction is that of the whole run.
void TestLesions::aCutLeavesTheMeanSquaresOfTheAdaptiveStep() {
    Trainer trainer(small::withAdditions(small::experiment()), small::data(), 1);
    small::learn(trainer, 4);
    const std::vector<SlowTraces> before = trainer.state().slow;
    for (const char* what : {"cut:2:3", "mend:2:3", "cut-synapse:2:2:5", "mend-synapse:2:2:5"}) {
        intervene(trainer, what);
    }
    const std::vector<SlowTraces>& after = trainer.state().slow;
    QVERIFY(before[1].squares.row(kCell).maxCoeff() > 0 && before[1].biasSquares[kCell] > 0);
    for (std::size_t k = 0; k < before.size(); ++k) {
        QVERIFY(after[k].squares == before[k].squares && after[k].biasSquares == before[k].biasSquares);
    }
    QVERIFY(before[1].forward(2, 5) != 0 && after[1].forward(2, 5) == 0); // while m is forgotten
    QVERIFY(after[1].forward.row(kCell).isZero(0) && after[2].forward.col(kCell).isZero(0));
}

void TestLesions::aCutCellIsNotInTheRootMeanSquareOfErrors() {
    for (const bool maps : {false, true}) {
        Experiment experiment = maps ? small::convolution() : small::experiment();
        experiment.errorCells.mode = ErrorMode::Graded; // so that errors are the drive itself
        experiment.errorCells.adaptation = 0.2;
        experiment.errorCells.equalise = true;
        Trainer trainer(experiment, small::data(), 1);
        small::learn(trainer, 2);
        intervene(trainer, "cut:1:3");
        QVERIFY(trainer.state().usualDrive[0][maps ? 0 : kCell] != 0);
        small::learn(trainer, 1);
        for (const Presentation& block : trainer.lastBlocks()) {
            const LayerActivity& a = block.layers[0];
            QVERIFY(a.error.row(kCell).isZero(0));
            const double squares = (a.error.cast<double>() / double{a.gain}).squaredNorm();
            QVERIFY(std::abs(a.squaredDrive / squares - 1) < 1e-5);
        }
    }
}

MC_TEST(TestLesions)
#include "tst_lesions.moc"
