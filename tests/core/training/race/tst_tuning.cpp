#include "base/errors.h"
#include "small_runs.h"
#include "support/test_class.h"
#include "training/experiment/suggestions.h"
#include "training/race/race_entry.h"
#include "training/race/race_text.h"
#include "training/race/tuning.h"

#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <fstream>
#include <set>

namespace {

mc::SearchPlan plan(int trials = 8, std::int64_t epochs = 4) {
    return {{{"eta", 0.001, 1}}, trials, epochs};
}

mc::Experiment ofRule(const std::string& rule) {
    mc::Experiment experiment = small::experiment();
    experiment.rule = rule;
    return experiment;
}

mc::RuleSearch searched(const std::string& rule, int threads = 2, const mc::SearchPlan& how = plan()) {
    return mc::searchRule(how, ofRule(rule), small::dividedData(15), threads);
}

std::int64_t budgetOf(const mc::RuleSearch& search) {
    std::int64_t updates = 0;
    for (const mc::Trial& trial : search.trials) {
        updates += trial.updates;
    }
    return updates;
}

std::string refusalOf(const std::function<void()>& work) {
    try {
        work();
    } catch (const mc::Refused& fault) {
        return fault.what();
    }
    return "not refused";
}

mc::TunedValues tuned() {
    mc::TunedValues values;
    values.base = small::experiment();
    values.data = "stripes";
    values.heldOut = 15;
    values.over = plan().over;
    values.trials = 8;
    values.epochs = 4;
    values.command = "microcircuit tune";
    for (const char* rule : {"fa", "bp"}) {
        values.rules.push_back(mc::tunedRule(plan(), searched(rule)));
    }
    return values;
}

/// Errors that large feedback multiplies in each of 18 layers: no trial gets beyond the second update, where
/// its weights stop being finite. The epoch has two updates.
mc::RuleSearch failing(int trials) {
    mc::Experiment experiment = ofRule("microcircuit");
    experiment.network = "16-5-5-5-5-5-5-5-5-5-5-5-5-5-5-5-5-5-5-3";
    experiment.errorCells.mode = mc::ErrorMode::Graded;
    experiment.initial.efficacySpread = 5;
    experiment.initial.hiddenBias = 1;
    experiment.circuit.gateWidth = 100;
    return mc::searchRule({{{"eta", 5, 100}}, trials, 1}, experiment, small::dividedData(15), 2);
}

} // namespace

class TestTuning : public QObject {
    Q_OBJECT
private slots:
    void roundsHalveTheTrialsAndDoubleWhatIsLearned();
    void trialsCoverTheRangeFromEndToEnd();
    void valuesStayWithinTheRange();
    void severalRangesMeetAsTheSeedSays();
    void everyRuleHasTheSameBudget();
    void aSearchIsTheSameWithAnyNumberOfThreads();
    void theBestTrialIsTheOneThatIsRightMostOften();
    void theBestOfTheRoundBeforeIsTakenIfAllThatAreLeftDropOut();
    void whereEveryTrialDropsOutTheSearchSaysSo();
    void aTrialIsTheRunThatItWouldBeAlone();
    void theTestSetIsNeverLookedAt();
    void withoutHeldOutImagesItIsRefused();
    void aPlanThatCannotBeIsRefused_data();
    void aPlanThatCannotBeIsRefused();
    void tunedValuesComeBackFromTheirFile();
    void aRaceTakesThemAndSaysSo();
    void whatWasTunedForSomethingElseIsRefused();
    void aFileThatIsNoneIsRefused();
};

void TestTuning::roundsHalveTheTrialsAndDoubleWhatIsLearned() {
    using Rounds = std::vector<mc::SearchRound>;
    QVERIFY(mc::searchRounds(8, 400) == (Rounds{{8, 100}, {4, 200}, {2, 400}}));
    QVERIFY(mc::searchRounds(9, 400) == (Rounds{{9, 50}, {5, 100}, {3, 200}, {2, 400}}));
    QVERIFY(mc::searchRounds(2, 3) == (Rounds{{2, 3}}));
    QVERIFY(mc::searchRounds(8, 2) == (Rounds{{8, 1}, {2, 2}})); // in which something is learned
    QVERIFY(mc::searchRounds(8, 1) == (Rounds{{8, 1}}));
}

void TestTuning::trialsCoverTheRangeFromEndToEnd() {
    const std::vector<std::vector<double>> values = mc::trialValues(plan(7), mc::Seed{1});
    const std::vector<double> expected{0.001, 0.00316, 0.01, 0.0316, 0.1, 0.316, 1};
    QCOMPARE(values.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        QCOMPARE(values[i].front(), expected[i]);
    }
}

void TestTuning::valuesStayWithinTheRange() {
    const mc::SearchRange odd{"eta", 0.12345, 0.12355}; // all between are rounded to 0.123 or 0.124
    for (const std::vector<double>& trial : mc::trialValues({{odd}, 4, 1}, mc::Seed{1})) {
        QVERIFY(trial.front() >= odd.low && trial.front() <= odd.high);
    }
    const std::vector<std::vector<double>> ends = mc::trialValues({{odd}, 2, 1}, mc::Seed{1});
    QCOMPARE(ends.front().front(), odd.low);
    QCOMPARE(ends.back().front(), odd.high);
}

void TestTuning::severalRangesMeetAsTheSeedSays() {
    mc::SearchPlan both = plan(9);
    both.over.push_back({"weight_decay", 1e-6, 1e-3});
    const auto values = mc::trialValues(both, mc::Seed{1});
    QVERIFY(values == mc::trialValues(both, mc::Seed{1}));
    QVERIFY(values != mc::trialValues(both, mc::Seed{2}));
    std::set<double> decays;
    for (const std::vector<double>& trial : values) {
        decays.insert(trial[1]);
    }
    QCOMPARE(decays.size(), std::size_t{9});
    QCOMPARE(*decays.begin(), 1e-6);
    QCOMPARE(*decays.rbegin(), 1e-3);
}

void TestTuning::everyRuleHasTheSameBudget() {
    const std::int64_t perEpoch = 2; // 55 images in batches of 40
    for (const char* rule : {"microcircuit", "bp", "fa"}) {
        const mc::RuleSearch search = searched(rule);
        QCOMPARE(search.trials.size(), std::size_t{8});
        QCOMPARE(budgetOf(search), perEpoch * (4 * 1 + 2 * 2 + 2 * 4));
    }
}

void TestTuning::aSearchIsTheSameWithAnyNumberOfThreads() {
    const mc::RuleSearch one = searched("microcircuit", 1);
    const mc::RuleSearch two = searched("microcircuit", 2);
    QCOMPARE(one.best, two.best);
    for (std::size_t i = 0; i < one.trials.size(); ++i) {
        QVERIFY(one.trials[i].experiment == two.trials[i].experiment);
        QVERIFY(small::same(one.trials[i].course, two.trials[i].course));
        QCOMPARE(one.trials[i].updates, two.trials[i].updates);
    }
}

void TestTuning::theBestTrialIsTheOneThatIsRightMostOften() {
    const mc::RuleSearch search = searched("bp");
    const mc::Trial& best = search.trials[search.best];
    QCOMPARE(best.course.size(), std::size_t{3});
    for (const mc::Trial& trial : search.trials) {
        if (trial.course.size() == 3) {
            QVERIFY(trial.course.back().accuracy <= best.course.back().accuracy);
        }
    }
}

void TestTuning::theBestOfTheRoundBeforeIsTakenIfAllThatAreLeftDropOut() {
    const mc::RuleSearch search = failing(8); // rounds of one update and of two
    const auto failed = [](const mc::Trial& trial) { return !trial.fault.empty(); };
    QCOMPARE(std::ranges::count_if(search.trials, failed), 2);
    const mc::Trial& best = search.trials[search.best];
    QVERIFY(search.fault.empty() && !failed(best) && best.updates == 1 && best.course.size() == 1);
    for (const mc::Trial& trial : search.trials) {
        QVERIFY(failed(trial) || trial.course.back().accuracy <= best.course.back().accuracy);
    }
}

void TestTuning::whereEveryTrialDropsOutTheSearchSaysSo() {
    const mc::RuleSearch search = failing(2); // one round, of two updates
    QVERIFY(
        search.fault.inEnglish().starts_with("Every trial of microcircuit has dropped out. The first one: "));
    QCOMPARE(search.trials.size(), std::size_t{2});
}

void TestTuning::aTrialIsTheRunThatItWouldBeAlone() {
    const mc::RuleSearch search = searched("fa");
    const mc::Trial& best = search.trials[search.best];
    mc::Trainer alone(best.experiment, small::dividedData(15), 1);
    small::learn(alone, 8);
    const std::optional<mc::TestPoint> point = alone.evaluate(mc::Evaluated::Validation);
    QVERIFY(point && small::same(*point, best.course.back()));
}

void TestTuning::theTestSetIsNeverLookedAt() {
    auto data = std::make_shared<mc::Dataset>(*small::dividedData(15));
    std::ranges::fill(data->test.pixels, std::uint8_t{0}); // whoever looked would choose otherwise
    std::ranges::fill(data->test.labels, std::uint8_t{0});
    const mc::RuleSearch blind = mc::searchRule(plan(), ofRule("bp"), data, 2);
    const mc::RuleSearch seeing = searched("bp");
    QCOMPARE(blind.best, seeing.best);
    QVERIFY(small::same(blind.trials[blind.best].course, seeing.trials[seeing.best].course));
}

void TestTuning::withoutHeldOutImagesItIsRefused() {
    const std::string sentence =
        refusalOf([] { static_cast<void>(mc::searchRule(plan(), small::experiment(), small::data(), 1)); });
    QVERIFY2(sentence.find("none of the 70 training images of stripes are held out") != std::string::npos,
             sentence.c_str());
}

void TestTuning::aPlanThatCannotBeIsRefused_data() {
    QTest::addColumn<QString>("field");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<int>("trials");
    QTest::addColumn<QString>("fault");
    QTest::newRow("one trial") << "eta" << 0.1 << 1.0 << 1 << "1 trials are asked for, not 2 to 1,000.";
    QTest::newRow("from 0") << "eta" << 0.0 << 1.0 << 4 << "from a number above 0 to a larger one";
    QTest::newRow("backwards") << "eta" << 1.0 << 0.1 << 4 << "from a number above 0 to a larger one";
    QTest::newRow("beyond the field") << "eta" << 0.1 << 1000.0 << 4 << "1000";
    QTest::newRow("a whole number") << "batch" << 1.0 << 10.0 << 4 << "cannot be searched";
    QTest::newRow("too narrow") << "eta" << 0.1 << 0.1001 << 8 << "is too narrow for 8 values";
    QTest::newRow("no field") << "etta" << 1.0 << 10.0 << 4 << "etta";
}

void TestTuning::aPlanThatCannotBeIsRefused() {
    QFETCH(const QString, field);
    QFETCH(const double, low);
    QFETCH(const double, high);
    QFETCH(const int, trials);
    QFETCH(const QString, fault);
    const mc::SearchPlan bad{{{field.toStdString(), low, high}}, trials, 4};
    const std::string sentence = refusalOf([&] { mc::checkPlan(bad, small::experiment()); });
    QVERIFY2(sentence.find(fault.toStdString()) != std::string::npos, sentence.c_str());
}

void TestTuning::tunedValuesComeBackFromTheirFile() {
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath("tuned.json").toStdString();
    const mc::TunedValues written = tuned();
    std::ofstream(path) << mc::tunedValuesText(written);
    const mc::TunedValues read = mc::readTunedValues(path);
    QVERIFY(read.base == written.base);
    QVERIFY(read.over == written.over);
    QVERIFY(read.rules == written.rules);
    const std::string how =
        "learning rate tuned on 15 held-out images of stripes, 8 trials per rule of up to "
        "4 epochs";
    QCOMPARE(read.file, path.string());
    QCOMPARE(mc::tunedText(read).inEnglish(), how);
    QCOMPARE(mc::tunedText(read, "stripes").inEnglish(), how);
    QVERIFY(mc::tunedText(read, "dots").inEnglish().find("of stripes (not of dots), 8 trials") !=
            std::string::npos);
    mc::TunedValues decay = written;
    decay.over = {{"momentum", 0.1, 0.9}, {"weight_decay", 1e-6, 1e-3}};
    QVERIFY(mc::tunedText(decay).inEnglish().starts_with("momentum, decay tuned on"));
}

void TestTuning::aRaceTakesThemAndSaysSo() {
    const mc::TunedValues values = tuned();
    const std::vector<mc::Experiment> experiments =
        mc::experimentsOf({small::experiment(), {"bp", "fa"}, 2, {}, values});
    QCOMPARE(experiments.front().learning.eta, values.rules[1].values.front().second);
    QCOMPARE(experiments.back().learning.eta, values.rules[0].values.front().second);
    const mc::Race race(experiments, small::dividedData(15), {}, 1, {}, mc::tunedText(values));
    QVERIFY(mc::raceRatesText(race) == mc::tunedText(values));
    mc::Experiment usual = small::experiment();
    mc::applySuggestedValues(usual);
    const mc::Race untuned(mc::experimentsOf({usual, {"bp", "fa"}, 1}), small::data(), {}, 1);
    QCOMPARE(mc::raceRatesText(untuned).inEnglish(), std::string("rates suggested for each rule"));
    mc::Experiment own = small::experiment();
    own.learning.eta = 0.033;
    const mc::Race given(mc::experimentsOf({own, {"bp", "fa"}, 1}), small::data(), {}, 1);
    QCOMPARE(mc::raceRatesText(given).inEnglish(), std::string("rates given by hand"));
}

void TestTuning::whatWasTunedForSomethingElseIsRefused() {
    mc::TunedValues values = tuned();
    values.file = "tuned.json";
    mc::Experiment other = small::experiment();
    other.rule = "bp";
    other.network = "16-9-3";
    QVERIFY(refusalOf([&] { mc::applyTuned(values, other); })
                .find("The values of tuned.json were tuned for network (network) 16-12-9-3, but the race has "
                      "16-9-3") != std::string::npos);
    other = small::experiment();
    other.rule = "bp";
    other.seed = 7;
    mc::applyTuned(values, other);
    other.learning.momentum = 0.5;
    QVERIFY(refusalOf([&] { mc::applyTuned(values, other); }).find("were tuned for momentum") !=
            std::string::npos);
    other = small::experiment();
    other.rule = "usf";
    QCOMPARE(refusalOf([&] { mc::applyTuned(values, other); }),
             std::string("The rule usf was not tuned; tuned.json has fa, bp."));
}

void TestTuning::aFileThatIsNoneIsRefused() {
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath("tuned.json").toStdString();
    const std::string whole = mc::tunedValuesText(tuned());
    const auto refusal = [&](const std::string& text) {
        std::ofstream(path, std::ios::trunc) << text;
        return refusalOf([&] { static_cast<void>(mc::readTunedValues(path)); });
    };
    QVERIFY(refusal("{}").find("it is no file of tuned values") != std::string::npos);
    QVERIFY(refusal("no JSON").find("it is no file of tuned values") != std::string::npos);
    std::string unknown = whole;
    unknown.replace(unknown.find("\"rule\": \"bp\""), 12, "\"rule\": \"zz\"");
    QVERIFY(refusal(unknown).find("zz") != std::string::npos);
    std::string field = whole;
    field.replace(field.rfind("\"eta\": "), 7, "\"etta\": ");
    QVERIFY(refusal(field).find("etta") != std::string::npos);
    const auto with = [&](const std::string& part, const std::string& other) {
        std::string changed = whole;
        changed.replace(changed.find(part), part.size(), other);
        return refusal(changed);
    };
    QVERIFY(with("\"field\": \"eta\"", "\"field\": \"etta\"").find("etta") != std::string::npos);
    QVERIFY(with("\"trials\": 8", "\"trials\": 1001").find("not 2 to 1,000") != std::string::npos);
    QVERIFY(with("\"high\": 1.0", "\"high\": 0.0001").find("to a larger one") != std::string::npos);
    QVERIFY(with("\"rule\": \"bp\"", "\"rule\": \"fa\"").find("the rule fa twice") != std::string::npos);
    QVERIFY(with("\"eta\": ", "\"etta\": ").find("has no value of eta") != std::string::npos);
    QVERIFY(with("\"eta\": ", "\"eta\": 7").find("out of its range") != std::string::npos);
    QVERIFY(with("\"trials\": 8", "\"trials\": 1").find(path.string()) != std::string::npos);
}

MC_TEST(TestTuning)
#include "tst_tuning.moc"
