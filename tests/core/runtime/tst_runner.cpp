// The runner, driven by commands and seen through frames.

#include "small_experiment.h"
#include "support/check.h"
#include "training/experiment/open_data.h"
#include "training/files/checkpoint.h"

#include <chrono>
#include <filesystem>
#include <thread>
#include <unistd.h>

namespace {

using namespace mc;
using namespace std::chrono_literals;

/// State of a runner at rest, through a checkpoint file.
LearnerState stateOf(Runner& runner) {
    const auto path =
        std::filesystem::temp_directory_path() / ("tst_runner_" + std::to_string(::getpid()) + ".mcz");
    (void)runner.settle();
    runner.post(command::SaveCheckpoint{path});
    (void)runner.settle();
    Checkpoint checkpoint = readCheckpoint(path);
    std::filesystem::remove(path);
    return std::move(checkpoint.state);
}

LearnerState trainedDirectly(std::int64_t updates) {
    const Experiment experiment = smallExperiment();
    Trainer trainer(experiment, openData(experiment.data), 1);
    while (trainer.state().updates < updates) {
        trainer.advance(trainer.stepsLeftInBatch());
    }
    return trainer.state();
}

void opensPausedWithAnUntrainedTest() {
    Runner runner(smallExperiment());
    const FramePtr frame = runner.settle();
    CHECK(frame && !frame->playing && !frame->busy && frame->run == 1);
    CHECK(frame->position.updates == 0 && frame->position.step == 0 && !frame->presentation);
    CHECK(frame->data->name == "drawn digits" && frame->data->trainImages == 200);
    CHECK((frame->layerSizes == std::vector{784, 20, 10}));
    CHECK(frame->history->test.size() == 1 && frame->history->test[0].updates == 0);
}

void oneTimeStepShowsOneStepOfTheFirstSample() {
    Runner runner(smallExperiment());
    runner.post(command::Step{StepUnit::TimeStep, 1});
    const FramePtr frame = runner.settle();
    CHECK(frame->position.step == 1 && frame->position.sample == 0 && frame->position.updates == 0);
    CHECK(frame->presentation && frame->presentation->steps == 6);
}

void unitsEndWhereTheySay() {
    Runner runner(smallExperiment());
    runner.post(command::Step{StepUnit::TimeStep, 2});
    runner.post(command::Step{StepUnit::Sample, 1}); // ends the sample already begun
    FramePtr frame = runner.settle();
    CHECK(frame->position.sample == 0 && frame->position.step == 6);
    runner.post(command::Step{StepUnit::Sample, 3});
    frame = runner.settle();
    CHECK(frame->position.sample == 3 && frame->position.step == 6 && frame->position.updates == 0);
    runner.post(command::Step{StepUnit::Batch, 1}); // ends the batch already begun
    frame = runner.settle();
    CHECK(frame->position.updates == 1 && frame->position.batch == 0 && frame->position.sample == 15);
    runner.post(command::Step{StepUnit::Epoch, 1}); // 13 batches in all, the last one of 8 samples
    frame = runner.settle();
    CHECK(frame->position.updates == 13 && frame->position.epoch == 0 && frame->position.sample == 7);
    CHECK(frame->history->test.size() == 2 && frame->history->test[1].updates == 13);
    runner.post(command::Step{StepUnit::Epoch, 2});
    frame = runner.settle();
    CHECK(frame->position.updates == 39 && !frame->playing);
}

void stepsOfEveryUnitGiveTheBitsOfTrainingDirectly() {
    const LearnerState direct = trainedDirectly(26);
    for (const auto& [unit, count] :
         {std::pair{StepUnit::TimeStep, std::int64_t{2400}}, std::pair{StepUnit::Sample, std::int64_t{400}},
          std::pair{StepUnit::Batch, std::int64_t{26}}, std::pair{StepUnit::Epoch, std::int64_t{2}}}) {
        Runner runner(smallExperiment());
        runner.post(command::Step{unit, count});
        CHECK(sameWeights(stateOf(runner), direct));
    }
}

void manySmallStepsGiveTheBitsOfOneLarge() {
    Runner runner(smallExperiment(), 2);
    for (int i = 0; i < 131; ++i) {
        runner.post(command::Step{StepUnit::TimeStep, 7});
    }
    const LearnerState small = stateOf(runner);
    Runner other(smallExperiment());
    other.post(command::Step{StepUnit::TimeStep, 917});
    CHECK(sameWeights(stateOf(other), small));
}

void playingGivesTheBitsOfStepping() {
    Runner runner(smallExperiment());
    runner.post(command::Play{});
    CHECK(frameWhere(runner, [](const Frame& f) { return f.position.updates >= 20; }));
    runner.post(command::Pause{});
    const LearnerState played = stateOf(runner);
    CHECK(played.updates >= 20 && sameWeights(played, trainedDirectly(played.updates)));
}

void slowPlayingGivesTheSameBitsToo() {
    Runner runner(smallExperiment());
    runner.post(command::SetSpeed{20'000}); // about 200 batches a second
    runner.post(command::Play{});
    CHECK(frameWhere(runner, [](const Frame& f) { return f.position.updates >= 5; }));
    runner.post(command::Pause{});
    runner.post(command::Step{StepUnit::Batch, 1}); // from the middle of a batch to its end
    const LearnerState played = stateOf(runner);
    CHECK(played.presented == 0 && sameWeights(played, trainedDirectly(played.updates)));
}

void watchingChangesNothing() {
    Runner watched(smallExperiment());
    Runner blind(smallExperiment());
    blind.post(command::Watch{{.presentation = false, .curves = false, .measures = {.concordance = false}}});
    for (Runner* runner : {&watched, &blind}) {
        runner->post(command::Step{StepUnit::Batch, 20});
    }
    const FramePtr seen = watched.settle();
    const FramePtr unseen = blind.settle();
    CHECK(seen->presentation && seen->history->concordance.size() == 20);
    CHECK(!unseen->presentation && !unseen->history);
    CHECK(sameWeights(stateOf(watched), stateOf(blind)));
}

void whatWasNotWatchedCanBeWatchedWhilePaused() {
    Runner runner(smallExperiment());
    runner.post(command::Watch{{.presentation = false, .curves = false, .measures = {.concordance = false}}});
    runner.post(command::Step{StepUnit::Batch, 2});
    CHECK(!runner.settle()->presentation);
    runner.post(command::Watch{});
    const FramePtr frame = runner.settle();
    CHECK(frame->presentation && frame->history && frame->history->train.size() == 2);
}

void resetGivesTheSameInitialWeightsAndANewRun() {
    Runner runner(smallExperiment());
    const LearnerState initial = stateOf(runner);
    runner.post(command::Step{StepUnit::Batch, 3});
    CHECK(!sameWeights(stateOf(runner), initial));
    runner.post(command::Reset{});
    const FramePtr frame = runner.settle();
    CHECK(frame->run == 2 && frame->position.updates == 0 && frame->history->train.empty());
    CHECK(sameWeights(stateOf(runner), initial));
}

void restartRunsAnotherExperiment() {
    Runner runner(smallExperiment());
    Experiment other = smallExperiment();
    other.network = "784-15-12-10";
    other.rule = "symmetric";
    runner.post(command::Restart{other});
    runner.post(command::Step{StepUnit::Batch, 1});
    const FramePtr frame = runner.settle();
    CHECK(frame->run == 2 && frame->experiment->rule == "symmetric");
    CHECK((frame->layerSizes == std::vector{784, 15, 12, 10}));
    CHECK(frame->history->concordance.at(0).pairs.size() == 2);
    CHECK(frame->history->concordance.at(0).pairs[0].plain == 1.0);
}

void whatBeginsAnewWhilePlayingGoesOnPlaying() {
    Runner runner(smallExperiment());
    runner.post(command::Play{});
    CHECK(frameWhere(runner, [](const Frame& f) { return f.position.updates >= 3; }));
    runner.post(command::Reset{});
    CHECK(frameWhere(runner, [](const Frame& f) { return f.run == 2 && f.position.updates >= 3; }));
    Experiment other = smallExperiment();
    other.seed = 2;
    runner.post(command::Restart{other});
    CHECK(frameWhere(runner, [](const Frame& f) { return f.run == 3 && f.position.updates >= 3; }));
    runner.post(command::Pause{});
    runner.post(command::Reset{});
    const FramePtr frame = runner.settle();
    CHECK(frame->run == 4 && !frame->playing && frame->position.updates == 0);
}

void aLimitedSpeedIsKept() {
    Runner runner(smallExperiment());
    (void)runner.settle();
    runner.post(command::SetSpeed{200});
    const auto begun = std::chrono::steady_clock::now();
    runner.post(command::Play{});
    const FramePtr frame = frameWhere(runner, [](const Frame& f) {
        return f.position.batch * 96 + f.position.sample * 6 + f.position.step >= 100;
    });
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
    CHECK(frame && frame->speedAsked == 200);
    CHECK(seconds > 0.4); // 100 steps at 200 a second; a busy machine can only make it slower
}

void everyStepOfSlowMotionIsShownSoonAfterItHappens() {
    Runner runner(smallExperiment());
    (void)runner.settle();
    runner.post(command::SetSpeed{2}); // a step every half second
    runner.post(command::Play{});
    CHECK(frameWhere(runner, [](const Frame& f) { return f.position.step == 1; }));
    const auto begun = std::chrono::steady_clock::now();
    CHECK(frameWhere(runner, [](const Frame& f) { return f.position.step == 2; }));
    CHECK(std::chrono::steady_clock::now() - begun < 5s);
}

void slowMotionIsNotSlowerThanAsked() {
    Runner runner(smallExperiment());
    (void)runner.settle();
    runner.post(command::SetSpeed{1});
    const auto begun = std::chrono::steady_clock::now();
    runner.post(command::Play{});
    CHECK(frameWhere(runner, [](const Frame& f) { return f.position.step == 2; }));
    CHECK(std::chrono::steady_clock::now() - begun < 5s); // 2 s, and time for a busy machine
}

void aCommandDuringALongStepIsHeeded() {
    Runner runner(smallExperiment());
    runner.post(command::Step{StepUnit::Epoch, 1'000'000});
    CHECK(frameWhere(runner, [](const Frame& f) { return f.position.updates > 3; }));
    runner.post(command::Pause{});
    CHECK(!runner.settle()->playing);
}

void endingWhileItPlaysIsPrompt() {
    auto runner = std::make_unique<Runner>(smallExperiment(), 2);
    runner->post(command::Play{});
    CHECK(frameWhere(*runner, [](const Frame& f) { return f.playing; }));
    const auto begun = std::chrono::steady_clock::now();
    runner.reset();
    CHECK(std::chrono::steady_clock::now() - begun < 2s);
}

void endingWhileDataAreOpenedIsPrompt() {
    Experiment large = smallExperiment();
    large.data.trainImages = 1'000'000; // drawn in a minute or so
    auto runner = std::make_unique<Runner>(large);
    CHECK(frameWhere(*runner, [](const Frame& f) { return f.busy; }));
    const auto begun = std::chrono::steady_clock::now();
    runner.reset();
    CHECK(std::chrono::steady_clock::now() - begun < 2s);
}

void commandsFromSeveralThreadsAreAllCarriedOut() {
    Runner runner(smallExperiment());
    {
        std::vector<std::jthread> people;
        people.reserve(4);
        for (int i = 0; i < 4; ++i) {
            people.emplace_back([&runner] {
                for (int k = 0; k < 10; ++k) {
                    runner.post(command::Watch{});
                    (void)runner.takeFrame();
                }
            });
        }
    }
    runner.post(command::Step{StepUnit::Batch, 1});
    CHECK(runner.settle()->position.updates == 1);
}

} // namespace

int main(int count, char** arguments) {
    return check::runAll(
        {{"opensPausedWithAnUntrainedTest", opensPausedWithAnUntrainedTest},
         {"oneTimeStepShowsOneStepOfTheFirstSample", oneTimeStepShowsOneStepOfTheFirstSample},
         {"unitsEndWhereTheySay", unitsEndWhereTheySay},
         {"stepsOfEveryUnitGiveTheBitsOfTrainingDirectly", stepsOfEveryUnitGiveTheBitsOfTrainingDirectly},
         {"manySmallStepsGiveTheBitsOfOneLarge", manySmallStepsGiveTheBitsOfOneLarge},
         {"playingGivesTheBitsOfStepping", playingGivesTheBitsOfStepping},
         {"slowPlayingGivesTheSameBitsToo", slowPlayingGivesTheSameBitsToo},
         {"watchingChangesNothing", watchingChangesNothing},
         {"whatWasNotWatchedCanBeWatchedWhilePaused", whatWasNotWatchedCanBeWatchedWhilePaused},
         {"resetGivesTheSameInitialWeightsAndANewRun", resetGivesTheSameInitialWeightsAndANewRun},
         {"restartRunsAnotherExperiment", restartRunsAnotherExperiment},
         {"whatBeginsAnewWhilePlayingGoesOnPlaying", whatBeginsAnewWhilePlayingGoesOnPlaying},
         {"aLimitedSpeedIsKept", aLimitedSpeedIsKept},
         {"everyStepOfSlowMotionIsShownSoonAfterItHappens", everyStepOfSlowMotionIsShownSoonAfterItHappens},
         {"slowMotionIsNotSlowerThanAsked", slowMotionIsNotSlowerThanAsked},
         {"aCommandDuringALongStepIsHeeded", aCommandDuringALongStepIsHeeded},
         {"endingWhileItPlaysIsPrompt", endingWhileItPlaysIsPrompt},
         {"endingWhileDataAreOpenedIsPrompt", endingWhileDataAreOpenedIsPrompt},
         {"commandsFromSeveralThreadsAreAllCarriedOut", commandsFromSeveralThreadsAreAllCarriedOut}},
        count, arguments);
}
