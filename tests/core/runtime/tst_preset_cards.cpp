// Every preset is played for as long as its card speaks of, and does what the card says: those that fail
// pause where they are said to, the others never pause for lost activity.
//
// Those on drawn digits are played in full. The others need files that cannot be had here: they are played on
// made-up images of the same shape, which shows that their networks come alive and learn, not how well they
// learn what they are for.

#include "session_runs.h"
#include "support/check.h"
#include "training/events/what_if_text.h"
#include "training/experiment/presets.h"
#include "training/experiment/suggestions.h"
#include "training/run/divergence_guard.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace {

using namespace mc;

/// A preset on the board, as a click on its card begins it.
class Played {
public:
    explicit Played(std::string_view name, std::int64_t seed = Experiment().seed)
        : preset_(presetNamed(name)), session_(beginningOf(preset_, seed), 2) {
        WatchSet watched;
        watched.presentation = false;
        watched.measures.rates = true;
        session_.execute(command::Watch{watched}, {});
        session_.openFirst({});
    }
    /// Further epochs, or up to where it pauses by itself.
    void play(std::int64_t epochs) {
        carryOut(session_, command::Step{StepUnit::Epoch, epochs});
        frame_ = session_.assemble();
    }
    void change(const char* text) { carryOut(session_, command::Intervene{parseWhatIf(text)}); }
    void undo() {
        carryOut(session_, command::UndoIntervention{});
        frame_ = session_.assemble();
    }
    [[nodiscard]] const Frame& frame() const { return *frame_; }
    [[nodiscard]] bool alarmed() const { return frame_->notice.tells(PauseCause::ActivityLost); }
    [[nodiscard]] bool says(const char* words) const {
        return frame_->notice.text.inEnglish().find(words) != std::string::npos;
    }
    [[nodiscard]] std::int64_t updates() const { return frame_->position.updates; }
    /// Test accuracy after so many epochs, in [0, 1].
    [[nodiscard]] double accuracyAfter(std::size_t epochs) const {
        return frame_->history->test.at(epochs).accuracy;
    }
    [[nodiscard]] double accuracy() const { return frame_->history->test.back().accuracy; }
    [[nodiscard]] const std::vector<Concordance>& concordance() const {
        return frame_->history->concordance.back().pairs;
    }
    /// VIP and SST spikes per presentation in a layer, means over an epoch counted from 0.
    [[nodiscard]] double burstsInEpoch(std::size_t layer, int epoch) const {
        double sum = 0;
        int points = 0;
        for (const LayersPoint& point : frame_->history->layers) {
            if (std::floor(point.epochs) == epoch) {
                const LayerMeasures& measures = point.layers.at(layer);
                sum += std::min(measures["rate_vip"].value(), measures["rate_sst"].value());
                ++points;
            }
        }
        CHECK(points > 0);
        return sum / points * frame_->layerSizes.at(layer + 1) * frame_->experiment->circuit.steps;
    }

private:
    static command::Restart beginningOf(const Preset& preset, std::int64_t seed) {
        command::Restart restart{presetExperiment(preset, {}), parseWhatIfs(preset.changes)};
        restart.experiment.seed = seed;
        return restart;
    }

    const Preset& preset_;
    Session session_;
    FramePtr frame_;
};

bool isAbout(double value, double said, double within) {
    return std::abs(value - said) <= within;
}

void theFirstExperimentCanBeWatched() {
    const Preset& preset = firstPreset();
    CHECK(preset.name == "first-digits" && preset.kind == PresetKind::Works && needsNoFolder(preset));
    Played run(preset.name);
    constexpr int kEpochs = 12; // two minutes
    run.play(kEpochs);
    CHECK(!run.alarmed());
    const double epochSeconds = static_cast<double>(run.frame().data->trainImages) *
                                run.frame().experiment->circuit.steps / preset.millisecondsPerSecond;
    CHECK(isAbout(epochSeconds, 10, 1)); // as the card says
    CHECK(run.accuracyAfter(0) < 0.2 && isAbout(run.accuracyAfter(3), 0.90, 0.03));
    for (std::size_t epoch = 1; epoch < 3; ++epoch) { // it can be seen to climb
        CHECK(run.accuracyAfter(epoch + 1) > run.accuracyAfter(epoch));
    }
    CHECK(run.accuracy() > 0.925);
    for (const std::size_t layer : {0U, 1U}) {
        for (int epoch = 0; epoch < kEpochs; ++epoch) { // all three types of cells are at work
            CHECK(run.burstsInEpoch(layer, epoch) > 5);
        }
        CHECK(run.burstsInEpoch(layer, kEpochs - 1) < 0.5 * run.burstsInEpoch(layer, 1)); // less often
    }
}

void threeHiddenLayersLearnOncePairsAgree() {
    Played run("deep-digits");
    run.play(8);
    CHECK(!run.alarmed());
    CHECK(isAbout(run.accuracyAfter(1), 0.8, 0.1) && isAbout(run.accuracyAfter(8), 0.97, 0.015));
    for (const Concordance& pair : run.concordance()) {
        CHECK(pair.plain.value() > 0.6);
    }
}

void randomFeedbackLearnsWithoutAPause() {
    Played run("random-feedback");
    run.play(8);
    CHECK(!run.alarmed());
    CHECK(isAbout(run.accuracyAfter(1), 0.7, 0.1) && isAbout(run.accuracyAfter(8), 0.91, 0.02));
    CHECK(isAbout(run.concordance().at(0).plain.value(), 0.5, 0.06));
    CHECK(isAbout(run.concordance().at(1).plain.value(), 0.5, 0.06));
}

void spikesThroughoutComesToRest() {
    Played run("spikes-throughout");
    run.play(4);
    CHECK(!run.alarmed() && isAbout(run.accuracyAfter(4), 0.96, 0.015));
    CHECK(run.burstsInEpoch(1, 3) < 0.5 * run.burstsInEpoch(1, 0)); // fewer as errors become rare
}

void gradedErrorsComeToTheSame() {
    constexpr int kSeeds = 3; // a single run of so few images may be 2 points off
    double difference = 0;
    for (int seed = 1; seed <= kSeeds; ++seed) {
        Played graded("graded-errors", seed);
        Played spiking("first-digits", seed);
        for (Played* run : {&graded, &spiking}) {
            run->play(4);
            CHECK(!run->alarmed());
        }
        difference += std::abs(graded.accuracy() - spiking.accuracy()) / kSeeds;
        Experiment same = *graded.frame().experiment;
        same.errorCells.mode = ErrorMode::Spiking;
        CHECK(same == *spiking.frame().experiment); // the first experiment again
    }
    CHECK(isAbout(difference, 0, 0.02));
}

void oneSampleAtATimeLearns() {
    Played run("sample-by-sample");
    run.play(1);
    CHECK(!run.alarmed() && isAbout(run.accuracy(), 0.87, 0.03));
    CHECK(run.updates() == run.frame().data->trainImages); // every presentation changes the weights
}

void deadCellsPauseAndSaySo() {
    Played run("dead-cells");
    run.play(1);
    CHECK(run.alarmed() && run.says("No cell of hidden layer 2 has spiked"));
    CHECK(run.updates() == 1); // before any time is spent
    run.play(4);               // it learns nothing all the same
    CHECK(isAbout(run.accuracy(), 0.1, 0.03));
}

void tooLargeARateSilencesTheOutputAndPauses() {
    Played run("rate-too-large");
    run.play(1);
    CHECK(run.alarmed() && run.says("No cell of the output layer has spiked"));
    CHECK(isAbout(static_cast<double>(run.updates()), 20, 5));
    run.play(1);
    CHECK(isAbout(run.accuracy(), 0.1, 0.03));
    const PersistentVector<TrainPoint>& train = run.frame().history->train;
    CHECK(isAbout(train.back().loss, train[train.size() - 2].loss, 1e-6)); // flat
}

void wrongSignsDoNotLearnAndLearnedOnesMendThemselves() {
    Played run("wrong-signs");
    run.play(4);
    CHECK(!run.alarmed() && run.accuracy() < 0.3);
    for (const Concordance& pair : run.concordance()) {
        CHECK(pair.plain.value() == 0.0);
    }
    Experiment learning = presetExperiment(presetNamed("wrong-signs"), {});
    learning.rule = "microcircuit";
    applySuggestedValues(learning);
    Session session(command::Restart{learning}, 2);
    session.openFirst({});
    const auto accuracyAfter = [&](std::int64_t epochs) {
        carryOut(session, command::Step{StepUnit::Epoch, epochs});
        const FramePtr frame = session.assemble();
        CHECK(!frame->notice.tells(PauseCause::ActivityLost));
        return frame->history->test.back().accuracy;
    };
    const double before = accuracyAfter(2);
    carryOut(session, command::Intervene{parseWhatIf("flip-feedback=100%")});
    CHECK(accuracyAfter(3) > before - 0.01);
}

void saturatedErrorCellsStayAtChance() {
    Played run("saturated-error-cells");
    run.play(4);
    CHECK(!run.alarmed() && isAbout(run.accuracy(), 0.1, 0.05));
    const LayerMeasures& output = run.frame().history->layers.back().layers.at(1);
    CHECK(isAbout(output["rate_vip"].value(), 0.1, 0.01)); // one of ten cells, one burst in every step
}

void withoutSstItPausesAndUndoGivesItBack() {
    Played run("no-sst");
    run.play(1);
    CHECK(run.alarmed() && run.says("Every cell of the output layer has spiked in every step"));
    CHECK(isAbout(static_cast<double>(run.updates()), 30, 5));
    run.undo();
    CHECK(run.updates() == 0);
    run.play(4);
    CHECK(!run.alarmed() && run.accuracy() > 0.9);
}

/// Made-up images: each class has its own pattern of smooth spots, under noise.
ImageSet madeUp(const ImageShape& shape, std::size_t count, std::uint64_t set) {
    ImageSet images;
    images.shape = shape;
    const AddressedRandom random(Seed{7}, Purpose::DrawnDigits, set);
    const std::size_t pixels = shape.size();
    for (std::size_t i = 0; i < count; ++i) {
        const auto label = static_cast<std::uint8_t>(random.below(i, 10));
        images.labels.push_back(label);
        for (std::size_t j = 0; j < pixels; ++j) {
            const auto place = static_cast<int>(j % shape.plane());
            const int row = place / shape.columns;
            const int column = place % shape.columns;
            const double wave = std::sin(0.15 * (label + 2) * row + label) *
                                std::cos(0.15 * (11 - label) * column + 2.0 * label);
            const auto noise = static_cast<double>(random.below(1000 + pixels * i + j, 60));
            images.pixels.push_back(static_cast<std::uint8_t>(wave > 0.3 ? 190 + noise : noise));
        }
    }
    return images;
}

void kernelsComeAliveAndLearn(std::string_view name) {
    const Preset& preset = presetNamed(name);
    const Experiment experiment = presetExperiment(preset, {});
    const NetworkShape network = parseNetwork(experiment.network);
    const ImageShape shape{network.input.rows, network.input.columns, network.input.channels};
    auto data = std::make_shared<Dataset>();
    data->name = "made-up images";
    data->classes = std::vector<std::string>(10, "class");
    data->train = madeUp(shape, 1500, 0);
    data->test = madeUp(shape, 300, 1);
    Trainer trainer(experiment, data, 2);
    const std::vector<Concordance> before = trainer.concordance();
    constexpr int kEpochs = 4; // by then they have learned on every processor, by three on some
    while (trainer.state().updates < kEpochs * trainer.position().batchesPerEpoch) {
        trainer.advance(trainer.stepsLeftInBatch());
        const ActivityNews news = activityNews(trainer);
        CHECK(!news.alarm);
    }
    CHECK(trainer.test()->accuracy > 0.8);
    const std::vector<Concordance> after = trainer.concordance();
    CHECK(after.size() == network.layers.size() - 1);
    for (std::size_t pair = 0; pair < after.size(); ++pair) { // feedback comes to share the signs
        CHECK(after[pair].plain.value() > before[pair].plain.value());
    }
}

void kernelsForHandwrittenDigits() {
    kernelsComeAliveAndLearn("mnist-convolution");
}
void kernelsForClothes() {
    kernelsComeAliveAndLearn("fashion-convolution");
}
void kernelsForPhotographs() {
    kernelsComeAliveAndLearn("cifar10-small");
}

/// A test by the name of each preset, so that none is forgotten.
const std::map<std::string_view, check::Test>& tests() {
    static const std::map<std::string_view, check::Test> table{
        {"first-digits", {"theFirstExperimentCanBeWatched", theFirstExperimentCanBeWatched}},
        {"deep-digits", {"threeHiddenLayersLearnOncePairsAgree", threeHiddenLayersLearnOncePairsAgree}},
        {"random-feedback", {"randomFeedbackLearnsWithoutAPause", randomFeedbackLearnsWithoutAPause}},
        {"spikes-throughout", {"spikesThroughoutComesToRest", spikesThroughoutComesToRest}},
        {"graded-errors", {"gradedErrorsComeToTheSame", gradedErrorsComeToTheSame}},
        {"sample-by-sample", {"oneSampleAtATimeLearns", oneSampleAtATimeLearns}},
        {"mnist-convolution", {"kernelsForHandwrittenDigits", kernelsForHandwrittenDigits}},
        {"fashion-convolution", {"kernelsForClothes", kernelsForClothes}},
        {"cifar10-small", {"kernelsForPhotographs", kernelsForPhotographs}},
        {"dead-cells", {"deadCellsPauseAndSaySo", deadCellsPauseAndSaySo}},
        {"rate-too-large",
         {"tooLargeARateSilencesTheOutputAndPauses", tooLargeARateSilencesTheOutputAndPauses}},
        {"wrong-signs",
         {"wrongSignsDoNotLearnAndLearnedOnesMendThemselves",
          wrongSignsDoNotLearnAndLearnedOnesMendThemselves}},
        {"saturated-error-cells", {"saturatedErrorCellsStayAtChance", saturatedErrorCellsStayAtChance}},
        {"no-sst", {"withoutSstItPausesAndUndoGivesItBack", withoutSstItPausesAndUndoGivesItBack}}};
    return table;
}

void everyPresetIsPlayed() {
    CHECK(tests().size() == presets().size());
    for (const Preset& preset : presets()) {
        CHECK(tests().contains(preset.name));
    }
}

} // namespace

int main(int count, char** arguments) {
    std::vector<check::Test> all{{"everyPresetIsPlayed", everyPresetIsPlayed}};
    for (const auto& [preset, test] : tests()) {
        all.push_back(test);
    }
    return check::runAll(all, count, arguments);
}
