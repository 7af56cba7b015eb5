// Every finding is made to happen, and a run that learns has none.

#include "small_runs.h"
#include "support/test_class.h"
#include "training/events/what_if_text.h"
#include "training/experiment/suggestions.h"
#include "training/measures/guessing.h"
#include "training/run/diagnosis.h"

#include <QtTest>
#include <algorithm>
#include <functional>

using Kind = mc::Finding::Kind;
using Change = std::function<void(mc::Experiment&)>;

Q_DECLARE_METATYPE(Kind)

namespace {

constexpr int kUpdates = 150;
constexpr const char* kAllOfLayer2 =
    "cut:2:0 cut:2:1 cut:2:2 cut:2:3 cut:2:4 cut:2:5 cut:2:6 cut:2:7 cut:2:8";

const mc::DatasetPtr& stripes() {
    static const mc::DatasetPtr data = small::data(600, 200);
    return data;
}

mc::Experiment learning() {
    mc::Experiment experiment = small::experiment();
    experiment.learning.batch = 20;
    experiment.learning.rateDecay = 1;
    return experiment;
}

/// A run of so many updates, tested at its end.
std::unique_ptr<mc::Trainer> runOf(const mc::Experiment& experiment, const mc::DatasetPtr& data = stripes(),
                                   std::vector<std::string_view> changes = {}) {
    auto trainer = std::make_unique<mc::Trainer>(experiment, data, 1);
    trainer->plan(mc::beforeTheFirstBatch(mc::parseWhatIfs(changes)));
    small::learn(*trainer, kUpdates);
    static_cast<void>(trainer->test());
    return trainer;
}

QByteArray textOf(const std::vector<mc::Finding>& findings) {
    QByteArray text("found:");
    for (const mc::Finding& finding : findings) {
        text += '\n' + QByteArray::fromStdString(finding.text.inEnglish());
    }
    return text;
}

bool has(const std::vector<mc::Finding>& findings, Kind kind) {
    return std::ranges::count(findings, kind, &mc::Finding::kind) > 0;
}

/// The cell of the lowest layer that spikes most in the first batch.
mc::Index liveliestCell(const mc::Experiment& experiment) {
    mc::Trainer trainer(experiment, stripes(), 1);
    mc::Index cell = 0;
    trainer.presentAhead().front().layers[0].spikes.cast<int>().rowwise().sum().maxCoeff(&cell);
    return cell;
}

/// All cells of a layer but one.
std::vector<std::string> cutsOf(int layer, mc::Index cells, mc::Index but) {
    std::vector<std::string> cuts;
    for (mc::Index cell = 0; cell < cells; ++cell) {
        if (cell != but) {
            cuts.push_back("cut:" + std::to_string(layer) + ":" + std::to_string(cell));
        }
    }
    return cuts;
}

/// The same images with labels that have nothing to do with them.
mc::DatasetPtr shuffled() {
    auto data = std::make_shared<mc::Dataset>(*stripes());
    const mc::AddressedRandom random(mc::Seed{5}, mc::Purpose::Order, 0);
    for (std::size_t i = 0; i < data->train.labels.size(); ++i) {
        data->train.labels[i] = static_cast<std::uint8_t>(random.below(i, 3));
    }
    return data;
}

/// Training images of the first class alone.
mc::DatasetPtr oneClass() {
    auto data = std::make_shared<mc::Dataset>(*stripes());
    mc::ImageSet first{data->train.shape, {}, {}, {}};
    for (std::size_t i = 0; i < data->train.count(); ++i) {
        if (data->train.labels[i] == 0) {
            const auto image = data->train.image(i);
            first.pixels.insert(first.pixels.end(), image.begin(), image.end());
            first.labels.push_back(0);
        }
    }
    data->train = first;
    return data;
}

} // namespace

class TestDiagnosis : public QObject {
    Q_OBJECT
private slots:
    void aRunThatLearnsHasNoFinding_data();
    void aRunThatLearnsHasNoFinding();
    void whatGoesWrongIsFound_data();
    void whatGoesWrongIsFound();
    void labelsThatDoNotFitAreFound();
    void classesWithoutImagesAreFound();
    void numbersThatAreNoneAreFound();
    void cellsThatAreCutAreNotCountedAsSilent();
    void burstsThatAreNotTheLargestAreAtNoBound_data();
    void burstsThatAreNotTheLargestAreAtNoBound();
    void fewSignsMayDifferByChance();
    void aRunThatWentBackIsLookedAtWhereItStands();
    void aRunWithoutCurvesIsNotSaidToGuess();
    void imagesMayBeInTheOrderOfTheirClasses();
    void aRunThatHasJustBegunIsToldToWait();
    void theLossOfGuessingIsThatOfTheBestConstantOutput();
};

void TestDiagnosis::aRunThatLearnsHasNoFinding_data() {
    QTest::addColumn<Change>("change");
    QTest::newRow("as it is") << Change([](mc::Experiment&) {});
    QTest::newRow("graded errors") << Change(
        [](mc::Experiment& e) { e.errorCells.mode = mc::ErrorMode::Graded; });
    for (const char* rule : {"bp", "symmetric", "fa", "dfa"}) {
        QTest::newRow(rule) << Change([rule](mc::Experiment& e) { e.rule = rule; });
    }
    QTest::newRow("convolution") << Change([](mc::Experiment& e) {
        e.network = "4x4-6c3p1-p2-9-3";
        e.errorCells.quantumMode = mc::QuantumMode::Adaptive;
    });
    QTest::newRow("convolution with all that is suggested") << Change([](mc::Experiment& e) {
        e = mc::Experiment{};
        e.network = "4x4-6c3p1-p2-9-3";
        mc::applySuggestedValues(e);
    });
    QTest::newRow("an output that starts at 0") << Change([](mc::Experiment& e) {
        e.rule = "symmetric";
        e.initial.outputGain = 0;
    });
}

void TestDiagnosis::aRunThatLearnsHasNoFinding() {
    QFETCH(const Change, change);
    mc::Experiment experiment = learning();
    change(experiment);
    const auto trainer = runOf(experiment);
    QVERIFY(trainer->history().test.back().accuracy > 0.6); // else it has a reason to have some
    const std::vector<mc::Finding> findings = mc::diagnose(*trainer);
    QVERIFY2(findings.empty(), textOf(findings).constData());
    QVERIFY(!mc::isGuessing(*trainer));
    const std::string text = mc::diagnosisText(*trainer).inEnglish();
    QVERIFY2(text.starts_with("Nothing speaks against learning: of the last "), text.c_str());
}

void TestDiagnosis::whatGoesWrongIsFound_data() {
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("words"); // of the finding
    QTest::addColumn<Change>("change");
    QTest::addColumn<QByteArray>("whatIfs"); // between spaces
    const auto row = [](const char* name, Kind kind, const char* words, const Change& change,
                        const char* whatIfs = "") {
        QTest::newRow(name) << kind << words << change << QByteArray(whatIfs);
    };
    row("a layer that is silent", Kind::Silent, "No cell of hidden layer 2 has spiked in the last 3,000",
        [](mc::Experiment& e) {
            e.initial.hiddenBias = -3;
            e.errorCells.quantum = 0.2;
        });
    row(
        "a layer that spikes without end", Kind::Saturated, "Every cell of the output layer has spiked",
        [](mc::Experiment&) {}, "silence-sst");
    row("errors that end where a quantum is too large", Kind::ErrorsEnd,
        "no error left the output layer in any of them; its apical potential is at most ",
        [](mc::Experiment& e) { e.errorCells.quantum = 10; });
    row("errors that end where feedback is 0", Kind::ErrorsEnd,
        "no error left hidden layer 2 in any of them; nothing comes down to it", [](mc::Experiment& e) {
            e.rule = "fa";
            e.initial.feedbackScale = 0;
            e.learning.eta = 1e-4; // so that there are errors
        });
    row("errors that end at closed gates", Kind::ErrorsEnd,
        "no error left hidden layer 2 in any of them; the gates of its cells are closed",
        [](mc::Experiment& e) { e.initial.hiddenBias = -3; });
    row(
        "errors that end where error cells are silenced", Kind::ErrorsEnd,
        "no error left hidden layer 1 in any of them; error cells there are silenced",
        [](mc::Experiment& e) { e.learning.eta = 1e-4; }, "silence-both:1");
    row("error cells at their bound", Kind::ErrorsAtBound, "of the errors of the output are at the largest",
        [](mc::Experiment& e) {
            e.errorCells.quantum = 0.001;
            e.errorCells.maxBurst = 1;
            e.learning.eta = 0.01;
        });
    row(
        "feedback with opposite signs", Kind::WrongSigns, "Only 0.0 % of the feedback to hidden layer 1",
        [](mc::Experiment& e) { e.rule = "frsf"; }, "flip-feedback=100%");
    row("a rate that is too large", Kind::RateTooLarge, "try an eta well below",
        [](mc::Experiment& e) { e.learning.eta = 20; });
    row("a rate that has faded", Kind::RateFaded, "The learning rate has faded to ",
        [](mc::Experiment& e) { e.learning.rateDecay = 0.2; });
    row("a decay that forgets", Kind::Forgetting, "of their size at the start: try a weight_decay below 0.1",
        [](mc::Experiment& e) {
            e.learning.weightDecay = 0.1;
            e.learning.eta = 1e-3;
        });
    row(
        "a layer that is cut", Kind::Silent, "Nothing leaves hidden layer 2; its cells are cut: undo",
        [](mc::Experiment&) {}, kAllOfLayer2);
    row(
        "errors that end at a layer that is cut", Kind::ErrorsEnd,
        "no error left hidden layer 2 in any of them; its cells are cut: undo", [](mc::Experiment&) {},
        kAllOfLayer2);
    row("a run that guesses", Kind::Guessing, "Of the last ",
        [](mc::Experiment& e) { e.learning.eta = 1e-6; });
}

void TestDiagnosis::whatGoesWrongIsFound() {
    QFETCH(const Kind, kind);
    QFETCH(const QString, words);
    QFETCH(const Change, change);
    QFETCH(const QByteArray, whatIfs);
    std::vector<std::string_view> all;
    const QList<QByteArray> texts = whatIfs.split(' ');
    for (const QByteArray& one : texts) {
        if (!one.isEmpty()) {
            all.push_back(one.constData());
        }
    }
    mc::Experiment experiment = learning();
    change(experiment);
    const auto trainer = runOf(experiment, stripes(), all);
    const std::vector<mc::Finding> findings = mc::diagnose(*trainer);
    const auto found = std::ranges::find(findings, kind, &mc::Finding::kind);
    QVERIFY2(found != findings.end(), textOf(findings).constData());
    const std::string said = found->text.inEnglish();
    QVERIFY2(QString::fromStdString(said).contains(words), said.c_str());
    QVERIFY(mc::diagnosisText(*trainer).inEnglish().find(said) != std::string::npos);
}

void TestDiagnosis::labelsThatDoNotFitAreFound() {
    const auto trainer = runOf(learning(), shuffled());
    const std::vector<mc::Finding> findings = mc::diagnose(*trainer);
    QVERIFY2(has(findings, Kind::LabelsDoNotFit), textOf(findings).constData());
    QVERIFY(!has(findings, Kind::ClassesMissing));
    const auto means = mc::testMeanImages(stripes()->train, 2000);
    QVERIFY(means && means->images == 300 && means->accuracy > 0.9); // where they do fit
}

void TestDiagnosis::classesWithoutImagesAreFound() {
    const auto trainer = runOf(learning(), oneClass());
    const std::vector<mc::Finding> findings = mc::diagnose(*trainer);
    const auto found = std::ranges::find(findings, Kind::ClassesMissing, &mc::Finding::kind);
    QVERIFY2(found != findings.end(), textOf(findings).constData());
    QVERIFY(
        found->text.inEnglish().starts_with("Only 1 of the 3 classes of the output have training images"));
}

void TestDiagnosis::numbersThatAreNoneAreFound() {
    const auto trainer = runOf(learning());
    mc::LearnerState state = trainer->state();
    state.network.layers[0].forward(0, 0) = std::numeric_limits<float>::quiet_NaN();
    trainer->restore(state, trainer->history());
    const std::vector<mc::Finding> findings = mc::diagnose(*trainer);
    QVERIFY2(has(findings, Kind::NotFinite), textOf(findings).constData());
}

void TestDiagnosis::cellsThatAreCutAreNotCountedAsSilent() {
    mc::Experiment experiment = learning();
    experiment.network = "16-40-9-3";
    experiment.learning.eta = 1e-6;
    const std::vector<std::string> cuts = cutsOf(1, 40, liveliestCell(experiment));
    const auto trainer = runOf(experiment, stripes(), {cuts.begin(), cuts.end()});
    QVERIFY(mc::isGuessing(*trainer));
    const std::vector<mc::Finding> findings = mc::diagnose(*trainer);
    QVERIFY2(!textOf(findings).contains("of the cells of hidden layer 1"), textOf(findings).constData());
}

void TestDiagnosis::burstsThatAreNotTheLargestAreAtNoBound_data() {
    QTest::addColumn<int>("maxBurst");
    QTest::newRow("bursts of one spike that may have eight") << 8;
    QTest::newRow("bursts that have no more than one spike") << 1;
}

/// Nearly closed gates and a large quantum leave a spike here and there.
void TestDiagnosis::burstsThatAreNotTheLargestAreAtNoBound() {
    QFETCH(const int, maxBurst);
    mc::Experiment experiment = learning();
    experiment.learning.eta = 1e-6;
    experiment.circuit.gateWidth = 0.1;
    experiment.errorCells.quantum = 0.5;
    experiment.errorCells.maxBurst = maxBurst;
    const auto trainer = runOf(experiment);
    QVERIFY(mc::isGuessing(*trainer));
    double drive = 0;
    double carried = 0;
    for (const mc::Presentation& block : trainer->lastBlocks()) {
        const mc::LayerActivity& output = block.layers.back();
        drive += double{output.apical.cwiseAbs().sum()};
        carried += double{output.error.cwiseAbs().sum()};
        QVERIFY((output.error.array().abs() <= 0.5F).all());
    }
    QVERIFY(carried > 0 && carried < 0.1 * drive);
    const std::vector<mc::Finding> findings = mc::diagnose(*trainer);
    QVERIFY2(!has(findings, Kind::ErrorsAtBound), textOf(findings).constData());
}

void TestDiagnosis::fewSignsMayDifferByChance() {
    mc::Experiment experiment = learning();
    experiment.network = "16-4-3";
    experiment.rule = "fa";
    int fewAgree = 0;
    for (experiment.seed = 1; experiment.seed <= 30; ++experiment.seed) {
        mc::Trainer trainer(experiment, stripes(), 1);
        fewAgree += *trainer.concordance()[0].plain < 0.4 ? 1 : 0;
        const std::vector<mc::Finding> findings = mc::diagnose(trainer);
        QVERIFY2(!has(findings, Kind::WrongSigns), textOf(findings).constData());
    }
    QVERIFY(fewAgree > 0);
}

void TestDiagnosis::aRunThatWentBackIsLookedAtWhereItStands() {
    mc::Experiment experiment = learning();
    experiment.errorCells.quantum = 10; // which the answer gives the wrong answers of the batch for
    const auto trainer = runOf(experiment);
    const mc::LearnerState place = trainer->state();
    const mc::History history = trainer->history();
    small::learn(*trainer, 7);
    trainer->restore(place, history);
    mc::Trainer other(experiment, stripes(), 1, place, history);
    QVERIFY(mc::diagnosisText(*trainer) == mc::diagnosisText(other));
    QVERIFY(small::sameBits(trainer->lastBlocks().front().layers[0].membrane,
                            other.lastBlocks().front().layers[0].membrane));
    QVERIFY(small::sameBits(trainer->state(), place));
}

/// As from a file that has none.
void TestDiagnosis::aRunWithoutCurvesIsNotSaidToGuess() {
    mc::Experiment experiment = learning();
    experiment.learning.eta = 1e-6;
    const auto trainer = runOf(experiment);
    QVERIFY(has(mc::diagnose(*trainer), Kind::Guessing));
    mc::History history = trainer->history();
    history.train.clear();
    trainer->restore(trainer->state(), history);
    const std::vector<mc::Finding> findings = mc::diagnose(*trainer);
    QVERIFY2(!has(findings, Kind::Guessing), textOf(findings).constData());
    QVERIFY(!mc::isGuessing(*trainer));
}

void TestDiagnosis::imagesMayBeInTheOrderOfTheirClasses() {
    const mc::ImageSet& mixed = stripes()->train;
    mc::ImageSet sorted{mixed.shape, {}, {}, {}};
    for (std::uint8_t label = 0; label < 3; ++label) {
        for (std::size_t i = 0; i < mixed.count(); ++i) {
            if (mixed.labels[i] == label) {
                const auto image = mixed.image(i);
                sorted.pixels.insert(sorted.pixels.end(), image.begin(), image.end());
                sorted.labels.push_back(label);
            }
        }
    }
    for (const std::size_t most : {std::size_t{2000}, std::size_t{100}}) {
        const auto means = mc::testMeanImages(sorted, most);
        QVERIFY(means && means->accuracy > 0.9);
        QCOMPARE(means->images, static_cast<std::int64_t>(std::min(most, mixed.count()) / 2));
    }
}

void TestDiagnosis::aRunThatHasJustBegunIsToldToWait() {
    mc::Trainer trainer(learning(), stripes(), 1);
    QVERIFY(mc::diagnosisText(trainer).inEnglish().find("has done only 0 updates") != std::string::npos);
    QVERIFY(!mc::isGuessing(trainer));
}

void TestDiagnosis::theLossOfGuessingIsThatOfTheBestConstantOutput() {
    const mc::CircuitParameters circuit = small::experiment().circuit;
    mc::ImageSet images;
    images.labels = {0, 0, 0, 1};
    const mc::Guessing guess = mc::guessing(images, circuit);
    QCOMPARE(guess.accuracy, 0.75);
    double least = std::numeric_limits<double>::infinity();
    for (int share = 0; share <= 100; ++share) { // outputs p d̃ and (1 - p) d̃
        double loss = 0;
        double teacher = 0;
        for (int t = 0; t < circuit.steps; ++t) {
            teacher = circuit.nextTeacher(static_cast<double>(circuit.kappa()), teacher, t);
            const double p = share / 100.0;
            const double missed = (1 - p) * (1 - p) * 2;
            loss += teacher * teacher * 0.5 * (0.75 * missed + 0.25 * (p * p * 2));
        }
        least = std::min(least, loss);
    }
    QVERIFY(std::abs(guess.loss - least) < 1e-12);
    QVERIFY(guess.explains(0.78, 100) && !guess.explains(0.9, 100));
}

MC_TEST(TestDiagnosis)
#include "tst_diagnosis.moc"
