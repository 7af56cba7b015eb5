// A race on its own thread, driven by commands and seen through frames.

#include "runtime/race_runner.h"
#include "session_runs.h"
#include "support/check.h"
#include "training/experiment/open_data.h"
#include "training/race/race_text.h"
#include "training/race/standings.h"

#include <algorithm>
#include <chrono>
#include <thread>

namespace {

using namespace mc;
using namespace std::chrono_literals;

RaceEntry entry(std::vector<std::string> rules, int seeds = 1) {
    return {smallExperiment(), std::move(rules), seeds};
}

/// A race of two rules that has learned at least two epochs, paused.
RaceFramePtr raced(RaceRunner& runner) {
    runner.post(race_command::Begin{entry({"microcircuit", "fa"}, 2), true});
    const RaceFramePtr frame =
        frameWhere(runner, [](const RaceFrame& f) { return f.result && f.result->epochs >= 2; });
    runner.post(race_command::Pause{});
    return runner.settle();
}

void nothingRunsBeforeARaceBegins() {
    RaceRunner runner(2);
    runner.post(race_command::Play{});
    const RaceFramePtr frame = runner.settle();
    CHECK(!frame->entry && !frame->result && !frame->playing);
    CHECK(frame->notice.kind == Notice::Kind::Failure);
}

void aRaceLearnsTestsAndRanks() {
    RaceRunner runner(2);
    const RaceFramePtr frame = raced(runner);
    CHECK(!frame->playing && frame->result->epochs >= 2);
    CHECK(frame->result->ranking.size() == 2 && frame->result->runs == 4);
    CHECK(frame->result->courses[0].rule == "microcircuit");
    CHECK(frame->result->courses[0].of("test_accuracy").size() >= 3);
    CHECK(frame->result->courses[0].of("train_loss").back().spread.count == 2);
}

void aRacePausesAtTheEndOfTheEpochsAskedFor() {
    RaceRunner runner(2);
    runner.post(race_command::Begin{entry({"microcircuit", "fa"}), true, 2});
    const RaceFramePtr there = runner.settle();
    CHECK(!there->playing && there->result->epochs == 2);
    CHECK(there->result->courses[0].of("test_accuracy").size() == 3); // tested there
    CHECK(there->commands == 1 && there->until == 2);
    CHECK(there->notice.text.inEnglish().find("its end after 2 epochs") != std::string::npos);
    runner.post(race_command::Play{}); // a person wants to see more
    CHECK(frameWhere(runner,
                     [](const RaceFrame& f) { return f.playing && f.until == 0 && f.result->epochs > 3; }));
    runner.post(race_command::Begin{entry({}), true, 2}); // refused, and counted
    runner.post(race_command::Pause{});
    CHECK(runner.settle()->commands == 4);
}

void theEndOfARaceCanBeMoved() {
    RaceRunner runner(2);
    runner.post(race_command::Until{3});
    CHECK(runner.settle()->notice.kind == Notice::Kind::Failure); // there is no race
    runner.post(race_command::Begin{entry({"microcircuit", "fa"}), true, 1});
    CHECK(runner.settle()->result->epochs == 1);
    runner.post(race_command::Until{3}); // later: it rests until it is played
    RaceFramePtr frame = runner.settle();
    CHECK(frame->until == 3 && !frame->playing && frame->result->epochs == 1 && frame->notice.text.empty());
    runner.post(race_command::Play{});
    frame = runner.settle();
    CHECK(frame->result->epochs == 3 && frame->until == 3);
    runner.post(race_command::Until{0});
    runner.post(race_command::Play{});
    CHECK(frameWhere(runner, [](const RaceFrame& f) { return f.playing && f.result->epochs > 4; }));
    runner.post(race_command::Until{2}); // it has gone as far already
    CHECK(!runner.settle()->playing);
}

void aRuleJoinsWhileTheOthersArePausedAndCatchesUp() {
    RaceRunner runner(2);
    const double epochs = raced(runner)->result->epochs;
    runner.post(race_command::Join{"usf"});
    const RaceFramePtr frame = runner.settle();
    CHECK(frame->result->epochs == epochs && frame->entry->rules.size() == 3);
    for (const RuleStanding& standing : frame->result->ranking) {
        CHECK(standing.behind == 0);
    }
    const auto& courses = frame->result->courses;
    CHECK(courses[2].rule == "usf");
    CHECK(courses[2].of("test_accuracy").size() == courses[0].of("test_accuracy").size());
}

void aRefusalDoesNotStopARaceThatRuns() {
    RaceRunner runner(2);
    runner.post(race_command::Begin{entry({"microcircuit"}), true});
    runner.post(race_command::Leave{"microcircuit"});
    runner.post(race_command::Join{"magic"});
    runner.post(race_command::Begin{entry({}), true});
    RaceEntry missing = entry({"fa"});
    missing.base.data.source = "/nowhere/at/all";
    runner.post(race_command::Begin{missing, true});
    const RaceFramePtr refused =
        frameWhere(runner, [](const RaceFrame& f) { return f.notice.field == "data"; });
    CHECK(refused && refused->playing && refused->entry->rules.size() == 1);
    const double epochs = refused->result->epochs;
    CHECK(frameWhere(runner, [=](const RaceFrame& f) { return f.playing && f.result->epochs > epochs; }));
}

void aPauseStopsLatecomersToo() {
    RaceRunner runner(1);
    (void)raced(runner);
    runner.post(race_command::Join{"usf"});
    runner.post(race_command::Pause{});
    const RaceFramePtr frame = runner.settle();
    std::int64_t behind = 0;
    for (const RuleStanding& standing : frame->result->ranking) {
        behind += standing.behind;
    }
    CHECK(behind > 0 && frame->result->ranking.back().rule == "usf");
}

void aRuleLeavesAndTheLastOneStays() {
    RaceRunner runner(1);
    (void)raced(runner);
    runner.post(race_command::Leave{"microcircuit"});
    CHECK((runner.settle()->entry->rules == std::vector<std::string>{"fa"}));
    runner.post(race_command::Leave{"fa"});
    const RaceFramePtr frame = runner.settle();
    CHECK((frame->entry->rules == std::vector<std::string>{"fa"}));
    CHECK(frame->notice.kind == Notice::Kind::Failure);
}

void whatIsRefusedLeavesTheRaceAsItWas() {
    RaceRunner runner(1);
    const RaceFramePtr before = raced(runner);
    for (const RaceEntry& wrong : {entry({}), entry({"fa", "fa"}), entry({"magic"})}) {
        runner.post(race_command::Begin{wrong, true});
        const RaceFramePtr frame = runner.settle();
        CHECK(frame->notice.kind == Notice::Kind::Failure && !frame->notice.text.empty());
        CHECK(frame->entry->rules == before->entry->rules && frame->result->epochs == before->result->epochs);
    }
    runner.post(race_command::Join{"fa"});
    CHECK(runner.settle()->notice.kind == Notice::Kind::Failure);
    RaceEntry large = entry({"microcircuit", "bp"}, 100);
    large.base.network = "784-3000-3000-10";
    runner.post(race_command::Begin{large, false});
    CHECK(runner.settle()->notice.text.inEnglish().find("memory") != std::string::npos);
}

void aRunIsHandedOverAndGoesOnTheSame() {
    RaceRunner race(2);
    (void)raced(race);
    race.post(race_command::HandOver{"fa", 2});
    const RaceFramePtr frame = race.settle();
    CHECK(frame->handOvers == 1 && frame->handedOver);
    const Checkpoint& moment = *frame->handedOver;
    CHECK(moment.experiment.rule == "fa" && moment.experiment.seed == 2);
    Runner runner(smallExperiment());
    runner.post(command::Restore{frame->handedOver, std::string("Opened.")});
    const FramePtr board = runner.settle();
    CHECK(!board->playing && board->experiment->rule == "fa" && board->notice.text.inEnglish() == "Opened.");
    CHECK(board->position.updates == moment.state.updates);
    CHECK(board->history->test.size() == moment.history.test.size());
    runner.post(command::Step{StepUnit::Batch, 3});
    const FramePtr after = runner.settle();
    Trainer alone(moment.experiment, openData(moment.experiment.data), 1, moment.state, moment.history);
    for (int batch = 0; batch < 3; ++batch) {
        alone.advance(alone.stepsLeftInBatch());
    }
    CHECK(after->history->train.back().loss == alone.history().train.back().loss);
    race.post(race_command::HandOver{"fa", 7});
    CHECK(race.settle()->notice.kind == Notice::Kind::Failure);
}

/// As if it had been trained on the board from the start; and one step back, it does so, too.
void aRunHandedOverShowsItsPresentation() {
    RaceRunner race(2);
    (void)raced(race);
    race.post(race_command::HandOver{"microcircuit", 2});
    const std::shared_ptr<const Checkpoint> moment = race.settle()->handedOver;
    Session board(smallExperiment(), 1);
    board.openFirst({});
    carryOut(board, command::Restore{moment, std::string("Opened.")});
    const FramePtr frame = board.assemble();
    Session straight(moment->experiment, 1);
    straight.openFirst({});
    carryOut(straight, command::Step{StepUnit::Batch, moment->state.updates});
    CHECK(frame->past->now.updates == moment->state.updates);
    CHECK(samePresentation(frame, straight.assemble()));
    CHECK(sameWeights(stateOf(board), stateOf(straight)));
    for (Session* one : {&board, &straight}) {
        carryOut(*one, command::StepBack{StepUnit::TimeStep, 1});
    }
    CHECK(samePresentation(board.assemble(), straight.assemble()));
}

void rulesThatAreEqualShareARank() {
    RaceRunner runner(2);
    RaceEntry twins = entry({"microcircuit", "bp", "symmetric"});
    twins.base.learning.eta = 1e-30; // nothing is learned: all stay as they began
    runner.post(race_command::Begin{twins, false, 1});
    runner.post(race_command::Until{1});
    for (const RuleStanding& standing : runner.settle()->result->ranking) {
        CHECK(!standing.rank); // nothing has been tested
    }
    runner.post(race_command::Play{});
    const RaceFramePtr frame = runner.settle();
    CHECK(frame->result->epochs == 1);
    for (const RuleStanding& standing : frame->result->ranking) {
        CHECK(standing.rank == 1 && standing.tied);
        CHECK(rankingRow(standing, Evaluated::Test, SpreadForm::Deviation).front().inEnglish() == "1=");
    }
}

RaceEntry judgedByHeldOutImages() {
    RaceEntry divided = entry({"microcircuit", "fa"});
    divided.base.data.validation = 50;
    return divided;
}

void theTestSetIsLookedAtWhereARacePausesAtItsEnd() {
    RaceRunner runner(2);
    runner.post(race_command::Begin{judgedByHeldOutImages(), true});
    CHECK(frameWhere(runner, [](const RaceFrame& f) { return f.result && f.result->epochs >= 2; }));
    runner.post(race_command::Until{1}); // it has gone as far already
    const RaceFramePtr frame = runner.settle();
    CHECK(!frame->playing && frame->result->courses[0].of("test_accuracy").size() == 1);
}

void latecomersAreTestedWhenTheyArriveAtTheEnd() {
    RaceRunner runner(2);
    runner.post(race_command::Begin{judgedByHeldOutImages(), true, 2});
    (void)runner.settle();
    runner.post(race_command::Join{"usf"});
    const RaceFramePtr frame = runner.settle();
    CHECK(frame->result->ranking.size() == 3);
    for (const RuleStanding& standing : frame->result->ranking) {
        CHECK(standing.behind == 0 && standing.accuracy && standing.validationAccuracy);
    }
    for (const RuleCourses& course : frame->result->courses) {
        CHECK(course.of("test_accuracy").size() == 1);
    }
    runner.post(race_command::Play{}); // beyond the end: the test was of other weights
    const RaceFramePtr later =
        frameWhere(runner, [](const RaceFrame& f) { return f.result && f.result->epochs >= 3; });
    CHECK(later);
    for (const RuleStanding& standing : later->result->ranking) {
        CHECK(!standing.accuracy && standing.validationAccuracy);
    }
}

void endsWhilePlaying() {
    RaceRunner runner(2);
    runner.post(race_command::Begin{entry({"microcircuit", "bp", "dfa"}), true});
    std::this_thread::sleep_for(50ms);
}

} // namespace

int main(int count, char** arguments) {
    return check::runAll(
        {{"nothingRunsBeforeARaceBegins", nothingRunsBeforeARaceBegins},
         {"aRaceLearnsTestsAndRanks", aRaceLearnsTestsAndRanks},
         {"aRacePausesAtTheEndOfTheEpochsAskedFor", aRacePausesAtTheEndOfTheEpochsAskedFor},
         {"theEndOfARaceCanBeMoved", theEndOfARaceCanBeMoved},
         {"aRuleJoinsWhileTheOthersArePausedAndCatchesUp", aRuleJoinsWhileTheOthersArePausedAndCatchesUp},
         {"aRefusalDoesNotStopARaceThatRuns", aRefusalDoesNotStopARaceThatRuns},
         {"aPauseStopsLatecomersToo", aPauseStopsLatecomersToo},
         {"aRuleLeavesAndTheLastOneStays", aRuleLeavesAndTheLastOneStays},
         {"whatIsRefusedLeavesTheRaceAsItWas", whatIsRefusedLeavesTheRaceAsItWas},
         {"aRunIsHandedOverAndGoesOnTheSame", aRunIsHandedOverAndGoesOnTheSame},
         {"aRunHandedOverShowsItsPresentation", aRunHandedOverShowsItsPresentation},
         {"rulesThatAreEqualShareARank", rulesThatAreEqualShareARank},
         {"theTestSetIsLookedAtWhereARacePausesAtItsEnd", theTestSetIsLookedAtWhereARacePausesAtItsEnd},
         {"latecomersAreTestedWhenTheyArriveAtTheEnd", latecomersAreTestedWhenTheyArriveAtTheEnd},
         {"endsWhilePlaying", endsWhilePlaying}},
        count, arguments);
}
