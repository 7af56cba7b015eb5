#include "base/errors.h"
#include "small_runs.h"
#include "support/test_class.h"
#include "training/files/checkpoint.h"
#include "training/measures/equivalence.h"

#include <QTemporaryDir>
#include <QtTest>
#include <cmath>
#include <filesystem>
#include <functional>
#include <memory>
#include <vector>

using namespace mc;

namespace {

using Choose = std::function<void(Experiment&)>;

struct Addition {
    const char* name;
    Choose choose;
};

/// Each by itself, and all of them.
std::vector<Addition> additions() {
    return {{"homeostasis", [](Experiment& e) { e.learning.homeostasisRate = 0.1; }},
            {"adapting error cells", [](Experiment& e) { e.errorCells.adaptation = 0.2; }},
            {"equalised errors", [](Experiment& e) { e.errorCells.equalise = true; }},
            {"covariance", [](Experiment& e) { e.circuit.covariance = true; }},
            {"eligibility", [](Experiment& e) { e.circuit.eligibility = true; }},
            {"late teacher", [](Experiment& e) { e.circuit.teacherDelay = 2; }},
            {"adaptive step",
             [](Experiment& e) {
                 e.learning.adaptiveStep = true;
                 e.learning.eta = 0.01;
             }},
            {"falling decay", [](Experiment& e) { e.learning.decayFollowsRate = true; }},
            {"all", [](Experiment& e) { e = small::withAdditions(e); }}};
}

/// B - M ∘ W of one layer.
Eigen::ArrayXXd disagreement(const LearnerState& state, std::size_t k) {
    const Layer& layer = state.network.layers[k];
    return layer.feedback.cast<double>().array() -
           state.efficacy[k].cast<double>().array() * layer.forward.cast<double>().array();
}

/// The largest values that B, M W and η m_B take, by which rounding is measured.
double largest(const LearnerState& state, std::size_t k) {
    const Layer& layer = state.network.layers[k];
    const double forward = double{state.efficacy[k].cwiseProduct(layer.forward).cwiseAbs().maxCoeff()};
    const double slow = double{state.slow[k].feedback.cwiseAbs().maxCoeff()};
    return std::max({forward, slow, double{layer.feedback.cwiseAbs().maxCoeff()}});
}

/// Batches of all images, with a constant input and weights that stay: presentations are always the same.
Experiment unchanging() {
    Experiment experiment = small::experiment();
    experiment.errorCells.mode = ErrorMode::Graded;
    experiment.learning.batch = 64;
    experiment.learning.eta = 0;
    experiment.learning.weightDecay = 0;
    return experiment;
}

/// Of those that keep values of their own.
void turnOn(Trainer& trainer) {
    trainer.intervene(what_if::SetParameter{"error_adaptation", 0.1});
    trainer.intervene(what_if::SetParameter{"adaptive_step", std::string("on")});
}

double rmsError(const Trainer& trainer, std::size_t k) {
    double squares = 0;
    Index values = 0;
    for (const Presentation& block : trainer.lastBlocks()) {
        squares += block.layers[k].error.cast<double>().squaredNorm();
        values += block.layers[k].error.size();
    }
    return std::sqrt(squares / static_cast<double>(values));
}

} // namespace

Q_DECLARE_METATYPE(Choose)

/// Additions to the model (model.md, section 8). What each computes is compared with tests/reference; here is
/// what they are for, and what they leave as it was.
class TestAdditions : public QObject {
    Q_OBJECT
private slots:
    void disagreementOfFeedbackStillShrinksByTheDecayAlone_data();
    void disagreementOfFeedbackStillShrinksByTheDecayAlone();
    void aFallingDecayIsPredicted();
    void homeostasisMovesHiddenCellsToTheTargetRate();
    void adaptedErrorCellsFeelWhatExceedsTheUsual();
    void equalisedErrorsAreAsLargeAsThoseOfTheOutput();
    void errorsThroughTimeStayExact();
    void aTeacherThatNeverBeginsIsRefused();
    void aRunCanBeginToUseThem();
    void whatTheyKeepBeginsAndEndsWithThem();
    void theMeansOfACheckpointAreThoseInForce();
};

void TestAdditions::disagreementOfFeedbackStillShrinksByTheDecayAlone_data() {
    QTest::addColumn<Choose>("choose");
    QTest::addColumn<bool>("convolution");
    QTest::addColumn<bool>("spiking");
    for (const Addition& addition : additions()) {
        for (const bool convolution : {false, true}) {
            for (const bool spiking : {false, true}) {
                QTest::addRow("%s, %s, %s", addition.name, convolution ? "kernels" : "dense",
                              spiking ? "spiking" : "graded")
                    << addition.choose << convolution << spiking;
            }
        }
    }
}

void TestAdditions::disagreementOfFeedbackStillShrinksByTheDecayAlone() {
    QFETCH(const Choose, choose);
    QFETCH(const bool, convolution);
    QFETCH(const bool, spiking);
    Experiment experiment = convolution ? small::convolution() : small::experiment();
    experiment.errorCells.mode = spiking ? ErrorMode::Spiking : ErrorMode::Graded;
    experiment.learning.weightDecay = 0.02;
    experiment.learning.rateDecay = 0.7;
    choose(experiment);
    Trainer trainer(experiment, small::data(), 2);
    const LearnerState start = trainer.state();
    const std::size_t layers = start.network.layers.size();
    std::vector<double> most(layers, 0.0);
    double left = 1;
    constexpr int kUpdates = 20;
    for (int update = 0; update < kUpdates; ++update) {
        const std::int64_t epoch = trainer.state().updates / trainer.shape().batchesPerEpoch();
        left *= 1 - static_cast<double>(static_cast<float>(experiment.learning.decayOfEpoch(epoch)));
        small::learn(trainer, 1);
        for (std::size_t k = 1; k < layers; ++k) {
            most[k] = std::max(most[k], largest(trainer.state(), k));
        }
    }
    QVERIFY(left < 0.9);
    for (std::size_t k = 1; k < layers; ++k) {
        const Eigen::ArrayXXd apart = disagreement(trainer.state(), k) - left * disagreement(start, k);
        // Each update rounds a few values on either side, by at most 2^-24 of the largest.
        QVERIFY(apart.abs().maxCoeff() <= 18 * kUpdates * 0x1.0p-24 * most[k]);
        QVERIFY(trainer.state().network.layers[k].forward != start.network.layers[k].forward);
    }
}

void TestAdditions::aFallingDecayIsPredicted() {
    Experiment experiment = small::experiment();
    experiment.learning.weightDecay = 0.02;
    experiment.learning.rateDecay = 0.5;
    experiment.learning.decayFollowsRate = true;
    Trainer trainer(experiment, small::data(), 1);
    small::learn(trainer, 12); // over several epochs
    const Equivalence equivalence = equivalenceOf(trainer.history());
    QVERIFY(equivalence.hasDistances());
    QVERIFY(equivalence.pairs.front().points.back().measured < 0.95);
    QVERIFY(equivalence.largestDeparture() < 1e-4);
}

void TestAdditions::homeostasisMovesHiddenCellsToTheTargetRate() {
    for (const char* rule : {"microcircuit", "bp"}) {
        Experiment experiment = unchanging();
        experiment.rule = rule;
        experiment.learning.homeostasisRate = 0.2;
        experiment.learning.targetRate = 0.3;
        Trainer trainer(experiment, small::data(36, 3), 1);
        small::learn(trainer, 300);
        for (std::size_t k = 0; k < 2; ++k) {
            Eigen::VectorXd rates;
            spikesPerBias(trainer.lastBlocks(), k, rates);
            rates /= 36 * 6;
            QVERIFY2((rates.array() - 0.3).abs().mean() < 0.05, rule);
        }
        QCOMPARE(trainer.state().network.layers[2].bias.norm(), 0.0F);
    }
}

void TestAdditions::adaptedErrorCellsFeelWhatExceedsTheUsual() {
    Experiment experiment = unchanging();
    experiment.errorCells.adaptation = 0.5;
    Trainer trainer(experiment, small::data(36, 3), 1);
    const auto sumOfErrors = [&](std::size_t k) {
        Vector sum = Vector::Zero(trainer.state().network.layers[k].cells());
        for (const Presentation& block : trainer.lastBlocks()) {
            sum += block.layers[k].errorSum;
        }
        return sum.cwiseAbs().maxCoeff();
    };
    small::learn(trainer, 1); // nothing is usual yet
    QVERIFY(sumOfErrors(1) > 0.1F);
    const float output = sumOfErrors(2);
    small::learn(trainer, 1);
    QVERIFY(sumOfErrors(1) < 1e-4F);
    QCOMPARE(sumOfErrors(2), output);
}

void TestAdditions::equalisedErrorsAreAsLargeAsThoseOfTheOutput() {
    Experiment experiment = unchanging();
    experiment.initial.feedbackScale = 0.1;
    Trainer plain(experiment, small::data(36, 3), 1);
    experiment.errorCells.equalise = true;
    Trainer equalised(experiment, small::data(36, 3), 1);
    small::learn(plain, 3);
    // The gain of a layer is learned before the one above it has its own: layer by layer they settle.
    small::learn(equalised, 100);
    QVERIFY(rmsError(plain, 0) < 0.1 * rmsError(plain, 2));
    for (std::size_t k = 0; k < 2; ++k) {
        QVERIFY(std::abs(rmsError(equalised, 2) / rmsError(equalised, k) - 1) < 0.1);
    }
}

void TestAdditions::errorsThroughTimeStayExact() {
    Experiment experiment = small::experiment();
    experiment.rule = "bp";
    Trainer plain(experiment, small::data(), 1);
    experiment.errorCells.adaptation = 0.2;
    experiment.errorCells.equalise = true;
    experiment.circuit.covariance = true;
    experiment.circuit.eligibility = true;
    Trainer other(experiment, small::data(), 1);
    small::learn(plain, 4);
    small::learn(other, 4);
    QVERIFY(small::sameBits(other.state(), plain.state()));
}

void TestAdditions::aTeacherThatNeverBeginsIsRefused() {
    Experiment experiment = small::experiment();
    experiment.circuit.teacherDelay = experiment.circuit.steps;
    QVERIFY_THROWS_EXCEPTION(BadParameter, validate(experiment));
    Trainer trainer(small::experiment(), small::data(), 1);
    const what_if::SetParameter late{"teacher_delay", std::int64_t{experiment.circuit.steps}};
    QVERIFY_THROWS_EXCEPTION(BadParameter, trainer.intervene(late));
    trainer.intervene(what_if::SetParameter{"teacher_delay", std::int64_t{experiment.circuit.steps - 1}});
}

void TestAdditions::aRunCanBeginToUseThem() {
    Experiment experiment = small::experiment();
    Trainer trainer(experiment, small::data(), 1);
    trainer.intervene(what_if::SetParameter{"covariance", std::string("on")});
    trainer.intervene(what_if::SetParameter{"eligibility", std::string("on")});
    trainer.intervene(what_if::SetParameter{"equalise_errors", std::string("on")});
    trainer.intervene(what_if::SetParameter{"homeostasis_rate", 0.1});
    trainer.intervene(what_if::SetParameter{"decay_follows_rate", std::string("on")});
    experiment.circuit.covariance = true;
    experiment.circuit.eligibility = true;
    experiment.errorCells.equalise = true;
    experiment.learning.homeostasisRate = 0.1;
    experiment.learning.decayFollowsRate = true;
    Trainer fromTheStart(experiment, small::data(), 1);
    small::learn(trainer, 4);
    small::learn(fromTheStart, 4);
    LearnerState state = trainer.state();
    QCOMPARE(state.interventions, std::size_t{5});
    state.interventions = 0;
    QVERIFY(small::sameBits(state, fromTheStart.state()));
}

void TestAdditions::whatTheyKeepBeginsAndEndsWithThem() {
    Trainer trainer(small::experiment(), small::data(), 1);
    small::learn(trainer, 1);
    turnOn(trainer);
    small::learn(trainer, 2);
    const LearnerState on = trainer.state();
    QCOMPARE(on.squaresLeft, std::pow(trainer.current().learning.adaptiveDecay, 2));
    QVERIFY(on.slow[1].squares.norm() > 0 && on.slow[1].biasSquares.norm() > 0);
    QVERIFY(on.usualDrive[1].norm() > 0);
    QCOMPARE(bytesOf(on), bytesOfState(trainer.current()));
    trainer.intervene(what_if::SetParameter{"error_adaptation", 0.0});
    trainer.intervene(what_if::SetParameter{"adaptive_step", std::string("off")});
    QCOMPARE(trainer.state().slow[1].squares.size() + trainer.state().usualDrive[1].size(), Index{0});
    QCOMPARE(trainer.state().squaresLeft, 1.0);
    QCOMPARE(bytesOf(trainer.state()), bytesOfState(trainer.experiment()));
    small::learn(trainer, 1);
    trainer.restore(on, {}); // back to where they were in force
    QVERIFY(trainer.current().learning.adaptiveStep);
    small::learn(trainer, 1);
}

void TestAdditions::theMeansOfACheckpointAreThoseInForce() {
    const QTemporaryDir folder;
    const auto path = std::filesystem::path(folder.path().toStdString()) / "run.mcz";
    Trainer trainer(small::experiment(), small::data(), 1);
    small::learn(trainer, 1);
    SessionParts session;
    session.past.states.push_back(
        std::make_shared<const KeptState>(KeptState{trainer.state(), trainer.history()}));
    session.past.fromTheStart = true;
    turnOn(trainer);
    small::learn(trainer, 2);
    session.past.latest = trainer.state().moment();
    writeCheckpoint(path, trainer.experiment(), trainer.state(), trainer.history(), trainer.interventions(),
                    session);
    const Checkpoint read = readCheckpoint(path);
    QVERIFY(small::sameBits(read.state, trainer.state()));
    QVERIFY(small::sameBits(read.session.past.states.at(0)->state, session.past.states[0]->state));
    const std::unique_ptr<Trainer> resumed = resumeFrom(path, read, small::data(), 1);
    small::learn(trainer, 3);
    small::learn(*resumed, 3);
    QVERIFY(small::sameBits(resumed->state(), trainer.state()));
}

MC_TEST(TestAdditions)
#include "tst_additions.moc"
