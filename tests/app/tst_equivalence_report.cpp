#include "core/training/small_runs.h"
#include "equivalence_report.h"
#include "support/test_class.h"
#include "training/events/what_if_text.h"

#include <QString>
#include <QStringList>
#include <QTest>
#include <cmath>

namespace {

mc::Experiment decaying() {
    mc::Experiment experiment = small::experiment(); // two updates per epoch
    experiment.learning.weightDecay = 0.02;
    return experiment;
}

QStringList rowsOf(const std::string& text, const QString& start) {
    return QString::fromStdString(text).split('\n').filter(QLatin1String("| ") + start);
}

QStringList cellsOf(const QString& row) {
    QStringList cells;
    for (const QString& cell : row.split('|', Qt::SkipEmptyParts)) {
        cells << cell.trimmed();
    }
    return cells;
}

} // namespace

class TestEquivalenceReport : public QObject {
    Q_OBJECT
private slots:
    void distancesStandBesideTheirPrediction();
    void aFallingDecayIsTold();
    void restartsAreTold();
    void cosinesAreMeansOfTheLastEpoch();
    void onlyWhatWasMeasuredIsWritten();
    void otherRulesHaveNoSection();
};

void TestEquivalenceReport::distancesStandBesideTheirPrediction() {
    mc::Trainer trainer(decaying(), small::data(), 1);
    small::learn(trainer, 20);
    const std::string text = mc::app::equivalenceMarkdown(trainer);
    QVERIFY(text.starts_with("## Equivalence\n\n"));
    QVERIFY(text.find("λ = 0.02") != std::string::npos);
    const QStringList rows = rowsOf(text, QStringLiteral("hidden"));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(cellsOf(rows[0])[0], QStringLiteral("hidden 1 ↔ hidden 2"));
    const QStringList cells = cellsOf(rows[1]);
    QCOMPARE(cells.size(), 7);
    QCOMPARE(cells[0], QStringLiteral("hidden 2 ↔ output"));
    QCOMPARE(cells[1], QStringLiteral("20")); // up to now, not to the point measured before the last update
    QVERIFY(std::abs(cells[3].toDouble() - *trainer.concordance()[1].distanceMW) < 1e-3);
    QVERIFY(std::abs(cells[3].toDouble() / cells[2].toDouble() - cells[4].toDouble() / 100) < 1e-4);
    QCOMPARE(cells[5], QString::number(100 * std::pow(0.98, 20), 'f', 4));
    QCOMPARE(cells[4], cells[5]);
    QVERIFY(cells[6].toDouble() < 1e-4);
}

void TestEquivalenceReport::aFallingDecayIsTold() {
    mc::Experiment experiment = decaying();
    experiment.learning.rateDecay = 0.5;
    experiment.learning.decayFollowsRate = true;
    mc::Trainer trainer(experiment, small::data(), 1);
    small::learn(trainer, 4); // two in epoch 0, two in epoch 1
    const std::string text = mc::app::equivalenceMarkdown(trainer);
    QVERIFY(text.find("1 − λγ^n over the updates, n the epoch of each, with λ = 0.02 and γ = 0.5") !=
            std::string::npos);
    QVERIFY(text.find("(1 − λ)^k") == std::string::npos);
    const QStringList cells = cellsOf(rowsOf(text, QStringLiteral("hidden 2"))[0]);
    QCOMPARE(cells[5], QString::number(100 * std::pow(0.98, 2) * std::pow(0.99, 2), 'f', 4));
}

void TestEquivalenceReport::restartsAreTold() {
    mc::Trainer trainer(decaying(), small::data(), 1);
    small::learn(trainer, 10);
    trainer.intervene(mc::parseWhatIf("silence-vip"));
    trainer.intervene(mc::parseWhatIf("weight-noise:2=200%"));
    small::learn(trainer, 10);
    const std::string text = mc::app::equivalenceMarkdown(trainer);
    const QStringList cells = cellsOf(rowsOf(text, QStringLiteral("hidden 1 ↔")).value(0));
    QVERIFY(std::abs(cells[4].toDouble() - cells[5].toDouble()) < 1e-3);
    QVERIFY(cells[4].toDouble() > 80); // where (1 - λ)^20 of the start would be 67
    QVERIFY(cells[6].toDouble() < 1e-3);
    QVERIFY(text.find("- hidden 1 ↔ hidden 2: restarted at update 10 (weight noise of 200 % of the spread") !=
            std::string::npos);
    QVERIFY(text.find("SST") == std::string::npos && text.find("VIP") == std::string::npos); // no cause
    QVERIFY(text.find("- hidden 2") == std::string::npos);
    trainer.intervene(mc::parseWhatIf("freeze-feedback"));
    small::learn(trainer, 2);
    QVERIFY(mc::app::equivalenceMarkdown(trainer).find("only the feedback is frozen") != std::string::npos);
}

void TestEquivalenceReport::cosinesAreMeansOfTheLastEpoch() {
    mc::Trainer trainer(decaying(), small::data(), 1);
    trainer.watch({.gradient = true, .equivalence = true});
    small::learn(trainer, 17); // measured at updates 1 and 17
    const mc::LayersPoint& last = trainer.history().layers.at(1);
    const QStringList rows =
        rowsOf(mc::app::equivalenceMarkdown(trainer), QStringLiteral("hidden")).filter(QStringLiteral("0."));
    const QStringList cells = cellsOf(rows.last());
    QCOMPARE(cells[0], QStringLiteral("hidden 2"));
    const auto cosine = [](const std::optional<double>& degrees) {
        return std::cos(degrees.value() * std::acos(-1) / 180);
    };
    QVERIFY(std::abs(cells[1].toDouble() - cosine(last.layers[1]["concordant_angle"])) < 1e-4);
    QVERIFY(std::abs(cells[2].toDouble() - cosine(last.layers[1]["gradient_angle"])) < 1e-4);
}

void TestEquivalenceReport::onlyWhatWasMeasuredIsWritten() {
    mc::Trainer trainer(decaying(), small::data(), 1);
    trainer.watch({.concordance = false});
    small::learn(trainer, 2);
    QCOMPARE(mc::app::equivalenceMarkdown(trainer), std::string());
    mc::Trainer distances(decaying(), small::data(), 1);
    small::learn(distances, 2);
    QVERIFY(mc::app::equivalenceMarkdown(distances).find("with bp") == std::string::npos);
    mc::Trainer cosines(decaying(), small::data(), 1);
    cosines.watch({.concordance = false, .equivalence = true});
    small::learn(cosines, 2);
    const std::string text = mc::app::equivalenceMarkdown(cosines);
    QVERIFY(text.find("at the start") == std::string::npos);
    QVERIFY(text.find("| – |\n") != std::string::npos); // bp was not measured
}

void TestEquivalenceReport::otherRulesHaveNoSection() {
    mc::Experiment experiment = decaying();
    experiment.rule = "fa";
    mc::Trainer trainer(experiment, small::data(), 1);
    trainer.watch({.gradient = true, .equivalence = true});
    small::learn(trainer, 2);
    QCOMPARE(mc::app::equivalenceMarkdown(trainer), std::string());
}

MC_TEST(TestEquivalenceReport)
#include "tst_equivalence_report.moc"
