// What a runner does with what cannot be done: it says so in a frame, and nothing is lost.

#include "small_experiment.h"
#include "support/check.h"
#include "support/overflowing_run.h"

#include <filesystem>
#include <fstream>

namespace {

using namespace mc;

void aRefusedExperimentLeavesTheRunningOneUntouched() {
    Runner runner(smallExperiment());
    runner.post(command::Step{StepUnit::Batch, 2});
    Experiment wrong = smallExperiment();
    wrong.network = "784-zwanzig-10";
    runner.post(command::Restart{wrong});
    const FramePtr frame = runner.settle();
    CHECK(frame->notice.kind == Notice::Kind::Failure && frame->notice.field == "network");
    CHECK(frame->notice.text.inEnglish().find("zwanzig") != std::string::npos);
    CHECK(frame->run == 1 && frame->position.updates == 2 && frame->experiment->network == "784-20-10");
}

void aRefusalDoesNotStopARunThatPlays() {
    Runner runner(smallExperiment());
    runner.post(command::Play{});
    CHECK(frameWhere(runner, [](const Frame& f) { return f.position.updates > 2; }));
    Experiment wrong = smallExperiment();
    wrong.data.source = "/there/is/no/such/folder";
    runner.post(command::Restart{wrong});
    const FramePtr refused =
        frameWhere(runner, [](const Frame& f) { return f.notice.kind == Notice::Kind::Failure; });
    CHECK(refused && refused->notice.text.inEnglish().find("/there/is/no/such/folder") != std::string::npos);
    CHECK(refused->notice.field == "data");
    const std::int64_t updates = refused->position.updates;
    CHECK(frameWhere(runner,
                     [updates](const Frame& f) { return f.playing && f.position.updates > updates + 2; }));
}

void dataThatDoNotFitTheNetworkAreRefusedByName() {
    Runner runner(smallExperiment());
    for (const char* network : {"100-20-10", "784-20-9"}) {
        Experiment wrong = smallExperiment();
        wrong.network = network;
        runner.post(command::Restart{wrong});
        const FramePtr frame = runner.settle();
        CHECK(frame->notice.kind == Notice::Kind::Failure && frame->notice.field == "network");
        CHECK(frame->notice.text.inEnglish().find(network) != std::string::npos);
    }
}

void aFirstExperimentThatCannotBeOpenedIsShownAndCanBeReplaced() {
    Experiment missing = smallExperiment();
    missing.data.source = "/there/is/no/such/folder";
    Runner runner(missing);
    FramePtr frame = runner.settle();
    CHECK(frame->notice.kind == Notice::Kind::Failure && !frame->data);
    // The window plays as soon as it opens: what it says must still be why there is nothing to play.
    for (const Command& needsOne : {Command(command::Play{}), Command(command::Step{}),
                                    Command(command::SaveCheckpoint{"/there/is/no/such/folder/state.mcz"})}) {
        runner.post(needsOne);
        frame = runner.settle();
        CHECK(!frame->playing && frame->notice.kind == Notice::Kind::Failure);
        CHECK(frame->notice.text.inEnglish().find("/there/is/no/such/folder: there is no such folder") !=
              std::string::npos);
        CHECK(frame->notice.field == "data");
    }
    runner.post(command::Restart{smallExperiment()});
    runner.post(command::Step{StepUnit::Batch, 1});
    frame = runner.settle();
    CHECK(frame->notice.kind == Notice::Kind::None && frame->position.updates == 1);
}

void weightsThatStopBeingFinitePauseTheRunAndKeepTheState() {
    const Experiment wild = overflowing(smallExperiment());
    Runner runner(wild);
    runner.post(command::Play{});
    const FramePtr frame =
        frameWhere(runner, [](const Frame& f) { return f.notice.kind == Notice::Kind::Failure; });
    CHECK(frame && !frame->playing && frame->position.updates > 0);
    CHECK(frame->notice.text.inEnglish().find("finite") != std::string::npos);
    CHECK(frame->run == 1 && frame->history && !frame->history->train.empty());
}

void aCheckpointThatIsNoneIsRefusedByName() {
    const auto path = std::filesystem::temp_directory_path() / "tst_runner_faults_foreign.mcz";
    std::ofstream(path) << "something else";
    Runner runner(smallExperiment());
    runner.post(command::Step{StepUnit::Batch, 1});
    runner.post(command::OpenCheckpoint{path});
    const FramePtr frame = runner.settle();
    std::filesystem::remove(path);
    CHECK(frame->notice.kind == Notice::Kind::Failure);
    CHECK(frame->notice.text.inEnglish().find(path.string()) != std::string::npos);
    CHECK(frame->run == 1 && frame->position.updates == 1);
}

void aFolderThatCannotBeWrittenIsSaid() {
    Runner runner(smallExperiment());
    runner.post(command::SaveCheckpoint{"/there/is/no/such/folder/state.mcz"});
    const FramePtr frame = runner.settle();
    CHECK(frame->notice.kind == Notice::Kind::Failure);
    CHECK(frame->notice.text.inEnglish().find("/there/is/no/such/folder/state.mcz") != std::string::npos);
}

void stepCountsAndSpeedsOutOfRangeAreRefused() {
    Runner runner(smallExperiment());
    for (const Command& wrong :
         {Command(command::Step{StepUnit::Batch, 0}), Command(command::Step{StepUnit::Epoch, -3}),
          Command(command::SetSpeed{0}), Command(command::SetSpeed{-1}),
          Command(command::SetSpeed{std::numeric_limits<double>::quiet_NaN()})}) {
        runner.post(wrong);
        const FramePtr frame = runner.settle();
        CHECK(frame->notice.kind == Notice::Kind::Failure && frame->position.updates == 0 && !frame->playing);
        runner.post(command::Reset{});
        CHECK(runner.settle()->notice.kind == Notice::Kind::None);
    }
}

} // namespace

int main(int count, char** arguments) {
    return check::runAll(
        {{"aRefusedExperimentLeavesTheRunningOneUntouched", aRefusedExperimentLeavesTheRunningOneUntouched},
         {"aRefusalDoesNotStopARunThatPlays", aRefusalDoesNotStopARunThatPlays},
         {"dataThatDoNotFitTheNetworkAreRefusedByName", dataThatDoNotFitTheNetworkAreRefusedByName},
         {"aFirstExperimentThatCannotBeOpenedIsShownAndCanBeReplaced",
          aFirstExperimentThatCannotBeOpenedIsShownAndCanBeReplaced},
         {"weightsThatStopBeingFinitePauseTheRunAndKeepTheState",
          weightsThatStopBeingFinitePauseTheRunAndKeepTheState},
         {"aCheckpointThatIsNoneIsRefusedByName", aCheckpointThatIsNoneIsRefusedByName},
         {"aFolderThatCannotBeWrittenIsSaid", aFolderThatCannotBeWrittenIsSaid},
         {"stepCountsAndSpeedsOutOfRangeAreRefused", stepCountsAndSpeedsOutOfRangeAreRefused}},
        count, arguments);
}
