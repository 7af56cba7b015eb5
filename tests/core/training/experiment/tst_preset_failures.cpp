// Every preset that is to fail does, in the way its text says, and learns once its one fault is mended.

#include "small_runs.h"
#include "support/test_class.h"
#include "training/events/what_if_text.h"
#include "training/experiment/open_data.h"
#include "training/experiment/presets.h"
#include "training/experiment/suggestions.h"
#include "training/run/divergence_guard.h"

#include <QtTest>
#include <functional>

namespace {

constexpr int kBatches = 120;

/// Fewer images than the preset has, so that a run takes a fraction of a second.
mc::Experiment shortOf(std::string_view name) {
    mc::Experiment experiment = mc::presetExperiment(mc::presetNamed(name), {});
    experiment.data.trainImages = 4000;
    experiment.data.testImages = 500;
    return experiment;
}

const mc::DatasetPtr& digits() {
    static const mc::DatasetPtr data = mc::openData(shortOf("no-sst").data);
    return data;
}

/// A run with what it begins with, and what was said of its layers on the way.
struct Run {
    mc::Trainer trainer;
    std::vector<std::string> alarms;

    Run(const mc::Experiment& experiment, const std::vector<mc::WhatIf>& changes)
        : trainer(experiment, digits(), 2) {
        trainer.plan(mc::beforeTheFirstBatch(changes));
        for (int i = 0; i < kBatches; ++i) {
            small::learn(trainer, 1);
            if (const auto alarm = mc::activityNews(trainer).alarm) {
                alarms.push_back(alarm->text.inEnglish());
            }
        }
    }
    [[nodiscard]] bool saysFirst(const char* words) const {
        return !alarms.empty() && alarms.front().starts_with(words);
    }
    [[nodiscard]] QByteArray said() const {
        QByteArray all;
        for (const std::string& alarm : alarms) {
            all += QByteArray::fromStdString(alarm) + '\n';
        }
        return all;
    }
    double accuracy() { return trainer.test()->accuracy; }
};

Run failing(std::string_view name) {
    return {shortOf(name), mc::parseWhatIfs(mc::presetNamed(name).changes)};
}

/// Chance is 0.1, with a deviation of 0.013 over 500 images.
constexpr double kFails = 0.3;
constexpr double kLearns = 0.6;

} // namespace

class TestPresetFailures : public QObject {
    Q_OBJECT
private slots:
    void deadCellsAreSilentAndSaidToBe();
    void tooLargeARateSilencesTheOutput();
    void wrongSignsKeepHiddenLayersFromLearning();
    void saturatedErrorCellsSpikeOnceInEveryStep();
    void withoutSstTheOutputNeverRests();
    void whatIsMendedLearns_data();
    void whatIsMendedLearns();
    void flippedFeedbackThatLearnsMendsItself();
};

void TestPresetFailures::deadCellsAreSilentAndSaidToBe() {
    Run run = failing("dead-cells");
    QVERIFY2(run.saysFirst("No cell of hidden layer 2 has"), run.said().constData());
    for (const mc::Presentation& block : run.trainer.lastBlocks()) {
        QVERIFY((block.layers[1].spikes.array() == 0).all());
        QVERIFY((block.layers[1].error.array() == 0).all());
    }
    QVERIFY(run.accuracy() < kFails);
}

void TestPresetFailures::tooLargeARateSilencesTheOutput() {
    Run run = failing("rate-too-large");
    QVERIFY2(run.saysFirst("No cell of the output layer"), run.said().constData());
    QVERIFY(run.accuracy() < kFails);
}

void TestPresetFailures::wrongSignsKeepHiddenLayersFromLearning() {
    Run run = failing("wrong-signs");
    for (const mc::Concordance& pair : run.trainer.concordance()) {
        QCOMPARE(pair.plain, std::optional(0.0));
    }
    QVERIFY(run.accuracy() < kFails);
}

void TestPresetFailures::saturatedErrorCellsSpikeOnceInEveryStep() {
    Run run = failing("saturated-error-cells");
    const float quantum = static_cast<float>(run.trainer.experiment().errorCells.quantum);
    int steps = 0;
    int atTheBound = 0;
    for (const mc::Presentation& block : run.trainer.lastBlocks()) {
        const mc::Matrix& error = block.layers.back().error;
        QVERIFY(error.cwiseAbs().maxCoeff() <= quantum);
        for (mc::Index column = 0; column < error.cols(); ++column) {
            const int label = block.labels[static_cast<std::size_t>(column % block.lanes)];
            atTheBound += error(label, column) == quantum ? 1 : 0;
            ++steps;
        }
    }
    QVERIFY2(atTheBound > 0.9 * steps, qPrintable(QStringLiteral("%1 of %2").arg(atTheBound).arg(steps)));
    QVERIFY(run.accuracy() < kFails);
}

void TestPresetFailures::withoutSstTheOutputNeverRests() {
    Run run = failing("no-sst");
    QVERIFY2(run.saysFirst("Every cell of the output layer"), run.said().constData());
    for (const mc::Presentation& block : run.trainer.lastBlocks()) {
        QVERIFY((block.layers.back().spikes.array() == 1).all());
        QVERIFY((block.layers[0].error.array() >= 0).all());
    }
    QVERIFY(run.accuracy() < kFails);
}

void TestPresetFailures::whatIsMendedLearns_data() {
    using Mend = std::function<void(mc::Experiment&)>;
    QTest::addColumn<QString>("name");
    QTest::addColumn<Mend>("mend");
    const mc::Experiment plain;
    const auto row = [](const char* name, const Mend& mend) { QTest::newRow(name) << name << mend; };
    row("dead-cells", [](mc::Experiment& e) { e.initial.hiddenBias = 0; });
    row("rate-too-large", [](mc::Experiment& e) { e.learning.eta = 0.2; });
    row("wrong-signs", [](mc::Experiment&) {}); // without its flip
    row("saturated-error-cells", [plain](mc::Experiment& e) { e.errorCells = plain.errorCells; });
    row("no-sst", [](mc::Experiment&) {}); // with its SST
}

void TestPresetFailures::whatIsMendedLearns() {
    QFETCH(const QString, name);
    QFETCH(const std::function<void(mc::Experiment&)>, mend);
    mc::Experiment experiment = shortOf(name.toStdString());
    mend(experiment);
    Run run(experiment, {});
    QVERIFY(run.alarms.empty());
    const double accuracy = run.accuracy();
    QVERIFY2(accuracy > kLearns, qPrintable(QString::number(accuracy)));
}

void TestPresetFailures::flippedFeedbackThatLearnsMendsItself() {
    mc::Experiment experiment = shortOf("wrong-signs");
    experiment.rule = "microcircuit";
    mc::applySuggestedValues(experiment);
    Run run(experiment, {});
    run.trainer.intervene(mc::parseWhatIf("flip-feedback=100%"));
    small::learn(run.trainer, 20);
    const double hurt = run.accuracy();
    small::learn(run.trainer, 3 * kBatches);
    const double healed = run.accuracy();
    QVERIFY2(healed > hurt + 0.05 && healed > 0.8,
             qPrintable(QStringLiteral("%1, then %2").arg(hurt).arg(healed)));
}

MC_TEST(TestPresetFailures)
#include "tst_preset_failures.moc"
