// What the run on the board is compared with: another network, presented the very same input.

#include "comparison.h"
#include "reference_runs_seen.h"
#include "runtime/frame_assembly.h"
#include "support/check.h"

namespace {

using namespace mc;

command::Compare withMoment(const Moment& moment) {
    return {ComparedWith{ComparedWith::Kind::Moment, moment}};
}

std::string noticeOf(Session& session) {
    return session.assemble()->notice.text;
}

/// Asks about an image with and without a label, and goes back to the training sample.
template <class Visit> void forEveryInput(Session& session, Visit visit) {
    visit();
    for (const int label : {kNoLabel, 7}) {
        carryOut(session, command::Present{stroke(label)});
        visit();
    }
    carryOut(session, command::Present{});
}

/// Another network answers the input on show as it would if the run itself stood there.
void aMomentAnswersAsTheRunItselfWould(const Experiment& experiment, int threads) {
    const auto session = begun(experiment, threads);
    const auto there = begun(experiment, 1); // stays at the moment
    carryOut(*there, command::Step{StepUnit::Batch, 2});
    carryOut(*session, command::Step{StepUnit::Batch, 5});
    carryOut(*session, withMoment({2, 0}));
    for (const Command& command : std::vector<Command>{
             command::Step{StepUnit::TimeStep, 4}, command::Step{StepUnit::Batch, 1},
             command::StepBack{StepUnit::Sample, 2}, command::GoTo{{1, 3}}, command::GoTo{{2, 0}}}) {
        carryOut(*session, command);
        forEveryInput(*session, [&] {
            const FramePtr frame = session->assemble();
            CHECK(frame->beside && frame->comparedWith->moment == (Moment{2, 0}));
            CHECK(frame->beside->position.updates == 2);
            CHECK(sameInput(*frame->presentation, *frame->beside->presentation));
            CHECK(samePairs(*frame->beside, *there->assemble()));
            if (const auto& asked = frame->presentation->asked) {
                carryOut(*there, command::Present{asked});
                CHECK(sameAnswer(*frame->beside->presentation, *there->assemble()->presentation));
            }
        });
    }
    // There again, both are the same.
    forEveryInput(*session, [&] {
        const FramePtr frame = session->assemble();
        CHECK(sameAnswer(*frame->presentation, *frame->beside->presentation));
        CHECK(samePairs(*frame, *frame->beside));
    });
    carryOut(*session, command::Step{StepUnit::TimeStep, 3 * 5 + 1}); // within the batch
    const FramePtr within = session->assemble();
    CHECK(sameAnswer(*within->presentation, *within->beside->presentation));
}

void aMomentAnswersForAllRulesEncodersErrorsAndThreads() {
    forEveryRun(aMomentAnswersAsTheRunItselfWould);
}

void nothingOfTheRunChanges(const Experiment& experiment, int threads) {
    const auto compared = begun(experiment, threads);
    const auto plain = begun(experiment, 1);
    const auto both = [&](const Command& command) {
        carryOut(*plain, command);
        carryOut(*compared, command);
        CHECK(samePresentation(plain->assemble(), compared->assemble()));
    };
    both(command::Step{StepUnit::Batch, 2});
    carryOut(*compared, withMoment({1, 5}));
    both(command::Step{StepUnit::TimeStep, 4});
    both(intervene("weight-noise=20%"));
    both(command::Step{StepUnit::Epoch, 2});
    both(command::StepBack{StepUnit::Sample, 3});
    both(command::GoTo{{2, 2}});
    both(command::Step{StepUnit::Epoch, 1});
    CHECK(compared->assemble()->beside);
    CHECK(sameWeights(stateOf(*plain), stateOf(*compared)));
}

void nothingOfTheRunChangesForAllRulesEncodersErrorsAndThreads() {
    forEveryRun(nothingOfTheRunChanges);
}

void aMomentFarFromAKeptStateIsComputedInSlices() {
    Experiment experiment = tiny();
    experiment.learning.batch = 1;
    const auto session = begun(experiment, 1);
    carryOut(*session, command::Step{StepUnit::Batch, 39});
    session->execute(withMoment({30, 0}), {}); // kept are states at 0 and 32
    int slices = 0;
    for (; session->active(); ++slices) {
        const FramePtr frame = session->assemble();
        CHECK(frame->comparedWith && !frame->beside && !frame->playing);
        session->goOn({});
    }
    CHECK(slices == 30);
    CHECK(session->assemble()->beside->position.updates == 30);
}

void aMomentOutOfReachIsTheNearestOne() {
    const auto session = begun(tiny(), 1);
    carryOut(*session, command::Step{StepUnit::Batch, 3});
    carryOut(*session, withMoment({300, 2}));
    CHECK(session->assemble()->comparedWith->moment == (Moment{3, 0}));
}

void whatIsNotWatchedIsNotPresented() {
    const auto session = begun(tiny(), 1);
    carryOut(*session, command::Step{StepUnit::Batch, 3});
    carryOut(*session, withMoment({1, 0}));
    const FramePtr one = session->assemble();
    CHECK(one->beside && session->assemble()->beside == one->beside); // once per presentation
    CHECK(one->beside->circuits.size() == 1 && one->beside->concordance && one->beside->history);
    carryOut(*session, command::Watch{});
    CHECK(session->assemble()->comparedWith && !session->assemble()->beside);
    WatchSet onlyPairs = watchBoth().topics;
    onlyPairs.presentation = false;
    onlyPairs.circuits = {};
    carryOut(*session, command::Watch{onlyPairs});
    CHECK(!session->assemble()->beside->presentation && session->assemble()->beside->pairs);
}

void beforeAnythingIsShownThereIsNoPresentation() {
    const auto session = begun(tiny(), 1);
    carryOut(*session, withMoment({0, 0}));
    const FramePtr frame = session->assemble();
    CHECK(frame->beside && !frame->beside->presentation && samePairs(*frame, *frame->beside));
    CHECK(frame->beside->circuits.size() == 1);
}

void itEndsWhereItsMomentIsGone() {
    const auto session = begun(tiny(), 1);
    carryOut(*session, command::Step{StepUnit::Batch, 4});
    carryOut(*session, withMoment({3, 0}));
    carryOut(*session, intervene("weight-noise=20%")); // behind it
    carryOut(*session, command::StepBack{StepUnit::Batch, 3});
    CHECK(session->assemble()->beside);
    carryOut(*session, command::GoTo{{4, 0}});
    carryOut(*session, command::Step{StepUnit::Batch, 2});
    CHECK(session->assemble()->beside);
    carryOut(*session, command::GoTo{{1, 0}});
    carryOut(*session, intervene("weight-noise=20%")); // before it
    CHECK(!session->assemble()->beside && !session->assemble()->comparedWith);
    CHECK(noticeOf(*session) ==
          "The comparison has ended: its moment belongs to a course that the run has left.");
    carryOut(*session, withMoment({1, 0}));
    CHECK(session->assemble()->beside);
    carryOut(*session, command::Reset{});
    CHECK(!session->assemble()->comparedWith);
    CHECK(noticeOf(*session).ends_with("The comparison has ended: another run is on the board."));
    carryOut(*session, withMoment({0, 0}));
    CHECK(session->assemble()->comparedWith);
    carryOut(*session, command::Compare{});
    CHECK(!session->assemble()->comparedWith);
}

/// A run that is not in a session.
Run runOf(const Experiment& experiment) {
    Run run;
    run.trainer = std::make_unique<Trainer>(experiment, openData(experiment), 1);
    run.timeline.begin(*run.trainer);
    return run;
}

void learn(Run& run, int batches) {
    for (int i = 0; i < batches; ++i) {
        run.trainer->advance(run.trainer->stepsLeftInBatch());
    }
}

HeldRun held(Run& run) {
    auto frame = std::make_shared<Frame>();
    assembleFrame(*run.trainer, {}, nullptr, *frame);
    frame->presentation = nullptr;
    return {1, "held", 0, true, std::make_shared<const Checkpoint>(checkpointOf(*run.trainer)), frame};
}

FramePtr frameOf(Run& run) {
    auto frame = std::make_shared<Frame>();
    assembleFrame(*run.trainer, watchBoth().topics, nullptr, *frame);
    return frame;
}

/// Of other networks, error modes and numbers of images, steps and batches.
void aHeldRunAnswersTheSameInput() {
    for (const Encoder encoder : {Encoder::Direct, Encoder::Poisson}) {
        Experiment board = tiny();
        board.encoder = encoder;
        Run run = runOf(board);
        Experiment other = tiny();
        other.network = "28x28-3c9s4-p2-6-10";
        other.errorCells.mode = ErrorMode::Spiking;
        other.data.trainImages = 30;
        other.learning.batch = 7;
        other.circuit.steps = 5;
        Run before = runOf(other);
        learn(before, 7);
        const HeldRun one = held(before);
        learn(run, 2);
        run.trainer->advance(4);
        const FramePtr shown = frameOf(run);
        Comparison comparison(run, one);
        const FramePtr beside = comparison.beside(*run.trainer, nullptr, watchBoth().topics, *shown);
        CHECK(sameInput(*shown->presentation, *beside->presentation));
        CHECK(beside->presentation->layers.size() == 3 && beside->presentation->quantum > 0);
        CHECK(beside->position == before.trainer->position() &&
              beside->network->cells == one.frame->layerSizes);
        CHECK(beside->presentation->layers.front().error.cwiseAbs().maxCoeff() > 0);
        CHECK(beside->pairs->forward == before.trainer->pairs(1)->forward);
        run.trainer->ask(stroke(kNoLabel));
        const FramePtr asked = frameOf(run);
        const FramePtr answer = comparison.beside(*run.trainer, nullptr, watchBoth().topics, *asked);
        CHECK(sameInput(*asked->presentation, *answer->presentation));
        CHECK(answer->presentation->layers.front().error.cwiseAbs().maxCoeff() == 0);
    }
}

void aHeldRunOfOtherDataIsRefused() {
    Run run = runOf(tiny());
    HeldRun one = held(run);
    auto frame = std::make_shared<Frame>(*one.frame);
    auto data = std::make_shared<DataSummary>(*frame->data);
    data->name = "CIFAR-10";
    data->shape = {32, 32, 3};
    frame->data = data;
    one.frame = frame;
    std::string sentence;
    try {
        const Comparison comparison(run, one);
    } catch (const Refused& fault) {
        sentence = fault.what();
    }
    CHECK(sentence ==
          "The held run was trained on CIFAR-10 (32 × 32 pixels, 3 channels, 10 classes) and the "
          "run on the board on drawn digits (28 × 28 pixels, 1 channel, 10 classes): no image can "
          "be shown to both.");
    const Comparison fits(run, held(run));
    CHECK(fits.whyEnded(run, true, {held(run)}, false).empty());
    CHECK(fits.whyEnded(run, false, {}, false) == "The comparison has ended: its run is held no longer.");
}

} // namespace

int main(int count, char** arguments) {
    return check::runAll(
        {{"aMomentAnswersForAllRulesEncodersErrorsAndThreads",
          aMomentAnswersForAllRulesEncodersErrorsAndThreads},
         {"nothingOfTheRunChangesForAllRulesEncodersErrorsAndThreads",
          nothingOfTheRunChangesForAllRulesEncodersErrorsAndThreads},
         {"aMomentFarFromAKeptStateIsComputedInSlices", aMomentFarFromAKeptStateIsComputedInSlices},
         {"aMomentOutOfReachIsTheNearestOne", aMomentOutOfReachIsTheNearestOne},
         {"whatIsNotWatchedIsNotPresented", whatIsNotWatchedIsNotPresented},
         {"beforeAnythingIsShownThereIsNoPresentation", beforeAnythingIsShownThereIsNoPresentation},
         {"itEndsWhereItsMomentIsGone", itEndsWhereItsMomentIsGone},
         {"aHeldRunAnswersTheSameInput", aHeldRunAnswersTheSameInput},
         {"aHeldRunOfOtherDataIsRefused", aHeldRunOfOtherDataIsRefused}},
        count, arguments);
}
