// Interventions in the course of a run: taken back, gone past, begun with, kept and planned, bit for bit.

#include "support/check.h"
#include "training/events/interventions_json.h"
#include "training/events/what_if_text.h"
#include "what_if_runs.h"

namespace {

using namespace mc;

/// What applies to a rule.
std::vector<std::string> whatIfsOf(const Experiment& experiment) {
    std::vector<std::string> all;
    for (const char* text : {"flip-feedback=30%", "flip-feedback:1=100%",
                             "silence-sst:1",     "silence-vip",
                             "silence-both:2",    "freeze-feedback",
                             "freeze-all",        "current:1:3=0.7",
                             "weight-noise=20%",  "weight-noise:3=5%",
                             "cut:1:3",           "cut-synapse:2:1:5",
                             "cut:2:0",           "mend:1:3",
                             "hold-flipped=20%",  "cut:3:1",
                             "set:eta=0.01",      "set:theta=0.8",
                             "set:error=graded",  "set:max_burst=2"}) {
        try {
            checkFits(parseWhatIf(text), experiment);
            all.emplace_back(text);
        } catch (const BadParameter&) {
            CHECK(experiment.rule != "microcircuit"); // to which all of them apply
        }
    }
    return all;
}

/// Interventions at several kinds of place, each taken back, against a run that never had any.
void whatIsTakenBackHasNeverBeen(const Experiment& experiment, int threads) {
    Session straight(experiment, 1);
    straight.openFirst({});
    carryOut(straight, command::Step{StepUnit::Batch, 5});
    const LearnerState expected = stateOf(straight);
    const std::vector<std::string> whatIfs = whatIfsOf(experiment);
    Session session(experiment, threads);
    session.openFirst({});
    carryOut(session, intervene(whatIfs[0].c_str())); // before the first batch
    carryOut(session, command::Step{StepUnit::Batch, 2});
    carryOut(session, command::UndoIntervention{});
    CHECK(!refused(session) && session.assemble()->past->now == (Moment{0, 0}));
    carryOut(session, command::Step{StepUnit::Batch, 1});
    for (const std::string& what : whatIfs) {
        carryOut(session, intervene(what.c_str()));
        CHECK(!refused(session));
    }
    carryOut(session, command::Step{StepUnit::Batch, 1});
    carryOut(session, command::Step{StepUnit::TimeStep, 5});
    carryOut(session, intervene(whatIfs.back().c_str())); // within a batch
    carryOut(session, command::Step{StepUnit::TimeStep, 3});
    for (std::size_t i = 0; i <= whatIfs.size(); ++i) {
        carryOut(session, command::UndoIntervention{});
        CHECK(!refused(session));
    }
    CHECK(session.assemble()->interventions.empty());
    CHECK(session.assemble()->past->now == (Moment{1, 0}));
    carryOut(session, command::Step{StepUnit::Batch, 4});
    CHECK(sameWeights(stateOf(session), expected));
}

void takingBackIsBitForBitForAllRulesEncodersErrorsAndThreads() {
    forEveryRun(whatIsTakenBackHasNeverBeen);
}

/// A run with interventions at fixed places, gone back and forth in, against one on another number of
/// threads that never went back.
void goingBackAndForthKeepsThem(const Experiment& experiment, int threads) {
    const std::vector<std::string> whatIfs = whatIfsOf(experiment);
    const auto begin = [&](Session& session) {
        session.openFirst({});
        for (const std::string& what : whatIfs) {
            carryOut(session, command::Step{StepUnit::Batch, 1});
            carryOut(session, intervene(what.c_str()));
        }
    };
    Session straight(experiment, 1);
    begin(straight);
    carryOut(straight, command::Step{StepUnit::Batch, 3});
    const LearnerState expected = stateOf(straight);
    Session session(experiment, threads);
    begin(session);
    carryOut(session, command::Step{StepUnit::Batch, 2});
    carryOut(session, command::StepBack{StepUnit::Batch, 7});
    CHECK(session.assemble()->interventions.size() == whatIfs.size());
    CHECK(session.assemble()->interventionsInForce == whatIfs.size() - 5);
    carryOut(session, command::Step{StepUnit::TimeStep, 4});
    carryOut(session, command::StepBack{StepUnit::Epoch, 1});
    carryOut(session, command::GoTo{session.assemble()->past->latest});
    carryOut(session, command::Step{StepUnit::Batch, 1});
    CHECK(sameWeights(stateOf(session), expected));
}

void goingBackAndForthIsBitForBitForAllRulesEncodersErrorsAndThreads() {
    forEveryRun(goingBackAndForthKeepsThem);
}

Command restartWith(const Experiment& experiment, const std::vector<const char*>& whatIfs) {
    command::Restart restart{experiment};
    for (const char* what : whatIfs) {
        restart.changes.push_back(parseWhatIf(what));
    }
    return restart;
}

void aRunBegunWithChangesHasThemFromItsFirstBatch() {
    Session byHand(tiny(), 1);
    byHand.openFirst({});
    carryOut(byHand, intervene("silence-sst"));
    carryOut(byHand, intervene("set:eta=0.05"));
    carryOut(byHand, command::Step{StepUnit::Batch, 4});
    Session session(smallExperiment(), 2);
    session.openFirst({});
    carryOut(session, command::Step{StepUnit::Batch, 1});
    carryOut(session, restartWith(tiny(), {"silence-sst", "set:eta=0.05"}));
    FramePtr frame = session.assemble();
    CHECK(frame->interventionsInForce == 2 && frame->interventionsBegunWith == 2);
    CHECK(changesBegunWith(*frame).size() == 2 && frame->experiment->learning.eta == 0.05);
    carryOut(session, command::Step{StepUnit::Batch, 4});
    CHECK(sameWeights(stateOf(session), stateOf(byHand)));
    // What came later goes with Reset; what the run was begun with stays, unless it was taken back.
    carryOut(session, intervene("silence-vip"));
    carryOut(session, command::Reset{});
    frame = session.assemble();
    CHECK(frame->interventions.size() == 2 && frame->interventionsBegunWith == 2);
    carryOut(session, command::Step{StepUnit::Batch, 4});
    CHECK(sameWeights(stateOf(session), stateOf(byHand)));
    carryOut(session, command::UndoIntervention{});
    carryOut(session, command::Reset{});
    CHECK(changesBegunWith(*session.assemble()) == std::vector{parseWhatIf("silence-sst")});
    carryOut(session, command::Restart{tiny()});
    CHECK(session.assemble()->interventions.empty());
}

void aBeginningThatDoesNotFitIsRefusedAndTheRunGoesOn() {
    Session session(tiny(), 1);
    session.openFirst({});
    carryOut(session, command::Step{StepUnit::Batch, 2});
    const std::uint64_t run = session.assemble()->run;
    carryOut(session, restartWith(tiny(), {"silence-sst:7"}));
    const FramePtr frame = session.assemble();
    CHECK(refused(session) && frame->run == run && frame->position.updates == 2);
    CHECK(frame->interventions.empty());
}

void aNewCourseForgetsTheOldFuture() {
    Session session(tiny(), 1);
    session.openFirst({});
    carryOut(session, command::Step{StepUnit::Batch, 4});
    carryOut(session, intervene("weight-noise=50%"));
    carryOut(session, command::Step{StepUnit::Batch, 70});
    carryOut(session, command::GoTo{{3, 0}});
    carryOut(session, intervene("freeze-all"));
    const FramePtr frame = session.assemble();
    CHECK(frame->past->latest == (Moment{3, 0}) && frame->interventions.size() == 1);
    const LearnerState state = stateOf(session);
    carryOut(session, command::Step{StepUnit::Batch, 3});
    CHECK(stateOf(session).network.layers[0].forward == state.network.layers[0].forward);
}

void aCheckpointKeepsThem() {
    Session session(tiny(), 1);
    session.openFirst({});
    carryOut(session, command::Step{StepUnit::Batch, 2});
    carryOut(session, intervene("flip-feedback=40%"));
    carryOut(session, intervene("current:2:1=0.3"));
    carryOut(session, intervene("cut:1:2"));
    carryOut(session, intervene("cut-synapse:3:1:0"));
    carryOut(session, intervene("set:eta=0.05"));
    carryOut(session, command::Step{StepUnit::Batch, 1});
    const auto path =
        std::filesystem::temp_directory_path() / ("tst_what_if_" + std::to_string(::getpid()) + ".mcz");
    Session resumed(smallExperiment(), 2);
    resumed.openFirst({});
    const auto handOver = [&] {
        session.execute(command::SaveCheckpoint{path}, {});
        carryOut(resumed, command::OpenCheckpoint{path});
        std::filesystem::remove(path);
    };
    handOver();
    CHECK(resumed.assemble()->interventions == session.assemble()->interventions);
    CHECK(resumed.assemble()->experiment->learning.eta == 0.05);
    carryOut(session, command::Step{StepUnit::Batch, 3});
    carryOut(resumed, command::Step{StepUnit::Batch, 3});
    CHECK(sameWeights(stateOf(resumed), stateOf(session)));
    carryOut(resumed, command::UndoIntervention{}); // it keeps the beginning of so short a run
    CHECK(!refused(resumed) && resumed.assemble()->interventions.size() == 4);
    CHECK(resumed.assemble()->lesions == session.assemble()->lesions);
    carryOut(session, command::Step{StepUnit::Batch, 40});
    handOver();
    carryOut(resumed, command::UndoIntervention{}); // from before what it keeps
    CHECK(refused(resumed));
}

/// A slider that is dragged while the run goes on.
void aDragIsLearnedFromAndTakenBackAsAWhole() {
    const auto drag = [](Session& session) {
        for (const char* what : {"set:eta=0.05", "set:eta=0.03", "set:eta=0.01"}) {
            carryOut(session, command::Intervene{parseWhatIf(what), true});
            carryOut(session, command::Step{StepUnit::Batch, 1});
        }
    };
    Session session(tiny(), 1);
    session.openFirst({});
    carryOut(session, command::Step{StepUnit::Batch, 2});
    const LearnerState before = stateOf(session);
    carryOut(session, intervene("cut:1:2"));
    drag(session);
    carryOut(session, command::Intervene{parseWhatIf("set:theta=0.9"), true}); // of another parameter
    const Interventions made = session.assemble()->interventions;
    CHECK(made.size() == 5 && !made[1].continues && made[2].continues && made[3].continues);
    CHECK(!made[4].continues);
    CHECK(interventionsFromJson(interventionsToJson(made)) == made);
    carryOut(session, command::Step{StepUnit::Batch, 2});
    Trainer again(tiny(), openData(tiny()), 2); // from its file
    again.plan(made);
    while (again.state().updates < 7) {
        again.advance(again.stepsLeftInBatch());
    }
    CHECK(sameWeights(again.state(), stateOf(session)));
    carryOut(session, command::UndoIntervention{});
    carryOut(session, command::UndoIntervention{});
    CHECK(session.assemble()->interventions.size() == 1);
    CHECK(session.assemble()->past->now == (Moment{2, 0}));
    carryOut(session, command::UndoIntervention{});
    CHECK(sameWeights(stateOf(session), before));
}

void whatIsPlannedComesInItsTime() {
    const Experiment experiment = tiny();
    Session session(experiment, 1);
    session.openFirst({});
    carryOut(session, command::Step{StepUnit::Batch, 4});
    carryOut(session, intervene("flip-feedback=30%"));
    carryOut(session, command::Step{StepUnit::Batch, 2});
    Trainer trainer(experiment, openData(experiment), 2);
    trainer.plan({{4, parseWhatIf("flip-feedback=30%")}});
    while (trainer.state().updates < 6) {
        trainer.advance(trainer.stepsLeftInBatch());
    }
    CHECK(sameWeights(trainer.state(), stateOf(session)));
    bool late = false;
    try {
        trainer.plan({{5, parseWhatIf("freeze-all")}});
    } catch (const BadParameter&) {
        late = true;
    }
    CHECK(late && trainer.interventions().size() == 1);
}

void whatContinuesAnotherThingIsRefusedInAFile() {
    const auto isRefused = [](const Interventions& made) {
        try {
            return interventionsFromJson(interventionsToJson(made)) != made;
        } catch (const BadParameter& fault) {
            return fault.field == "at" && std::string(fault.what()).find("continue") != std::string::npos;
        }
    };
    const WhatIf eta = parseWhatIf("set:eta=0.05");
    CHECK(!isRefused({{0, eta}, {3, eta, true}}));
    CHECK(isRefused({{0, eta, true}}));
    CHECK(isRefused({{0, parseWhatIf("set:theta=0.9")}, {3, eta, true}}));
    CHECK(isRefused({{0, parseWhatIf("cut:1:2")}, {3, parseWhatIf("cut:1:3"), true}}));
}

} // namespace

int main(int count, char** arguments) {
    return check::runAll(
        {{"takingBackIsBitForBitForAllRulesEncodersErrorsAndThreads",
          takingBackIsBitForBitForAllRulesEncodersErrorsAndThreads},
         {"goingBackAndForthIsBitForBitForAllRulesEncodersErrorsAndThreads",
          goingBackAndForthIsBitForBitForAllRulesEncodersErrorsAndThreads},
         {"aRunBegunWithChangesHasThemFromItsFirstBatch", aRunBegunWithChangesHasThemFromItsFirstBatch},
         {"aBeginningThatDoesNotFitIsRefusedAndTheRunGoesOn",
          aBeginningThatDoesNotFitIsRefusedAndTheRunGoesOn},
         {"aNewCourseForgetsTheOldFuture", aNewCourseForgetsTheOldFuture},
         {"aCheckpointKeepsThem", aCheckpointKeepsThem},
         {"aDragIsLearnedFromAndTakenBackAsAWhole", aDragIsLearnedFromAndTakenBackAsAWhole},
         {"whatIsPlannedComesInItsTime", whatIsPlannedComesInItsTime},
         {"whatContinuesAnotherThingIsRefusedInAFile", whatContinuesAnotherThingIsRefusedInAFile}},
        count, arguments);
}
